package paper_test

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/iotest"

	"golang.org/x/tools/txtar"

	"example.org/relief/wasm/california"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/paper"
	"example.org/relief/wasm/record"
)

var theLaw = sync.OnceValues(func() (*record.Codebook, error) { return record.Of(california.Law) })

func importer(t testing.TB) (*record.Codebook, paper.Importer) {
	t.Helper()
	c, err := theLaw()
	if err != nil {
		t.Fatal(err)
	}
	return c, paper.Importer{Book: c, Today: law.On(2026, 11, 23)}
}

// told writes a record so that a person can compare it: a line for each person, a
// line for each case, a line for each thing that was not read.
func told(r *record.Record) string {
	var b strings.Builder
	b.WriteString("person " + r.ID)
	if r.Deceased {
		b.WriteString(" deceased")
	}
	b.WriteString(answers(r.Person, nil) + "\n")
	for _, c := range r.Cases {
		b.WriteString("  " + c.ID)
		if c.CourtCase != "" {
			b.WriteString(" of " + c.CourtCase)
		}
		b.WriteString(":" + answers(c.Answers, c.Inferred) + "\n")
	}
	for _, u := range r.Unread {
		b.WriteString("  not read: " + u + "\n")
	}
	return b.String()
}

func answers(list []record.Answer, inferred []string) string {
	var b strings.Builder
	for _, a := range list {
		v, _ := json.Marshal(a.Value)
		b.WriteString(" " + a.Key + "=" + strings.Trim(string(v), `"`))
		for _, i := range inferred {
			if i == a.Key {
				b.WriteString("?")
			}
		}
	}
	return b.String()
}

func answersOf(r *record.Record) (out [][]record.Answer) {
	for _, c := range r.Cases {
		out = append(out, c.Answers)
	}
	return out
}

// golden reads each story of a file with read and compares what it comes to with the
// file beside it. RELIEF_UPDATE=1 writes that anew: read the difference before it is
// kept.
func golden(t *testing.T, name string, read func(story string, text []byte, each func(*record.Record) error) error) {
	data, err := os.ReadFile("testdata/" + name + ".txtar")
	if err != nil {
		t.Fatal(err)
	}
	c, _ := importer(t)
	var out bytes.Buffer
	for _, f := range txtar.Parse(data).Files {
		out.WriteString("-- " + f.Name + " --\n")
		err := read(f.Name, f.Data, func(r *record.Record) error {
			out.WriteString(told(r))
			for _, list := range append([][]record.Answer{r.Person}, answersOf(r)...) {
				for _, a := range list {
					if name != "table" && !slices.Contains(paper.Facts, a.Key) {
						t.Errorf("%s: %s is not among the facts that a paper tells", f.Name, a.Key)
					}
				}
			}
			line := paper.AppendRecord(nil, r)
			back, err := record.Parse("line", line)
			if err != nil {
				t.Errorf("%s: what is written cannot be read: %v\n%s", f.Name, err, line)
			} else if told(back) != told(r) {
				t.Errorf("%s: what is written is not what is read:\n%s%s", f.Name, told(back), told(r))
			} else {
				back.AsOf = law.On(2026, 11, 23)
				if _, warnings, err := c.DetermineAll(back); err != nil || len(warnings) != len(r.Unread) {
					t.Errorf("%s: %v, %q", f.Name, err, warnings)
				}
			}
			for _, secret := range []string{"EXAMPLE", "OTHER", "A0000", "19700101", "1970-01-01", "M94", "X00000"} {
				if bytes.Contains(line, []byte(secret)) {
					t.Errorf("%s: %q is about the person and is written: %s", f.Name, secret, line)
				}
			}
			return nil
		})
		if err != nil {
			out.WriteString("error: " + err.Error() + "\n")
		}
	}
	file := "testdata/" + name + ".golden"
	if os.Getenv("RELIEF_UPDATE") != "" {
		if err := os.WriteFile(file, out.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if out.String() != string(want) {
		g, w := strings.Split(out.String(), "\n"), strings.Split(string(want), "\n")
		for i := range min(len(g), len(w)) {
			if g[i] != w[i] {
				t.Fatalf("%s:%d:\ngot  %s\nwant %s", file, i+1, g[i], w[i])
			}
		}
		t.Fatalf("%s: got %d lines, want %d", file, len(g), len(w))
	}
}

func TestRap(t *testing.T) {
	_, im := importer(t)
	golden(t, "rap", func(_ string, text []byte, each func(*record.Record) error) error {
		return im.Rap(bytes.NewReader(text), each)
	})
}

func TestDOJ(t *testing.T) {
	_, im := importer(t)
	golden(t, "doj", func(_ string, text []byte, each func(*record.Record) error) error {
		return im.DOJ(bytes.NewReader(text), each)
	})
}

func TestTable(t *testing.T) {
	_, im := importer(t)
	golden(t, "table", func(story string, text []byte, each func(*record.Record) error) error {
		table := paper.Table{Importer: im}
		if story == "a court's export" {
			table.Map = map[string]string{"offense": "Charge", "level": "severity", "conviction_date": "Disp Date", "court_case": "Case No", "disposition": "Disposition", "other_fines_unpaid": "Paid"}
		}
		return table.Read(bytes.NewReader(text), each)
	})
	for fact, column := range map[string]string{"ofense": "a", "offense": "c"} {
		table := paper.Table{Importer: im, Map: map[string]string{fact: column}}
		if err := table.Read(strings.NewReader("a,b\n1,2\n"), nil); err == nil {
			t.Errorf("%s=%s is taken", fact, column)
		}
	}
}

// What is read through a pipe, or in pieces, is what is read from a file.
func TestPipe(t *testing.T) {
	_, im := importer(t)
	data, err := os.ReadFile("testdata/doj.txtar")
	if err != nil {
		t.Fatal(err)
	}
	text := txtar.Parse(data).Files[0].Data
	read := func(in io.Reader) string {
		var out []byte
		if err := im.DOJ(in, func(r *record.Record) error { out = paper.AppendRecord(out, r); return nil }); err != nil {
			t.Fatal(err)
		}
		return string(out)
	}
	want := read(bytes.NewReader(text))
	if got := read(iotest.OneByteReader(bytes.NewReader(text))); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	crlf := bytes.ReplaceAll(text, []byte("\n"), []byte("\r\n"))
	if got := read(bytes.NewReader(append([]byte("\xef\xbb\xbf"), crlf...))); got != want {
		t.Errorf("with a mark and long line ends: got  %s\nwant %s", got, want)
	}
}

// fuzz reads anything with read: it ends, says what is wrong or makes records that can
// be read and answered.
func fuzz(f *testing.F, file string, read func(im *paper.Importer, text []byte, each func(*record.Record) error) error) {
	c, im := importer(f)
	data, err := os.ReadFile("testdata/" + file + ".txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, s := range txtar.Parse(data).Files {
		f.Add(s.Data)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		_ = read(&im, text, func(r *record.Record) error {
			line := paper.AppendRecord(nil, r)
			back, err := record.Parse("line", line)
			if err != nil {
				t.Fatalf("%v\n%s", err, line)
			}
			back.AsOf = law.On(2026, 11, 23)
			if _, _, err := c.DetermineAll(back); err != nil {
				t.Fatalf("%v\n%s", err, line)
			}
			return nil
		})
	})
}

func FuzzRap(f *testing.F) {
	fuzz(f, "rap", func(im *paper.Importer, text []byte, each func(*record.Record) error) error {
		return im.Rap(bytes.NewReader(text), each)
	})
}

func FuzzDOJ(f *testing.F) {
	fuzz(f, "doj", func(im *paper.Importer, text []byte, each func(*record.Record) error) error {
		return im.DOJ(bytes.NewReader(text), each)
	})
}

func FuzzTable(f *testing.F) {
	fuzz(f, "table", func(im *paper.Importer, text []byte, each func(*record.Record) error) error {
		return (&paper.Table{Importer: *im}).Read(bytes.NewReader(text), each)
	})
}

func BenchmarkRap(b *testing.B) {
	_, im := importer(b)
	data, err := os.ReadFile("testdata/rap.txtar")
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if err := im.Rap(bytes.NewReader(data), func(*record.Record) error { return nil }); err != nil {
			b.Fatal(err)
		}
	}
}

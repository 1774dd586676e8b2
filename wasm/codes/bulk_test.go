package codes

import (
	"archive/zip"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"
)

// row writes a row of the table of sections; the columns that are not read hold
// anything.
func row(code, number, article, history, lob, active string) string {
	return strings.Join([]string{"`x`", "`" + code + "`", "`" + number + "`", "`2025`", "`12`", "NULL", "2026-01-01 00:00:00", "`id_1`",
		"NULL", "`8.`", `\N`, "`1.`", article, "`" + history + "`", lob, active, "`LEG`", "2026-07-18 01:00:22"}, "\t")
}

const caml = `<?xml version="1.0" ?><caml:Content xmlns:caml="http://lc.ca.gov/legalservices/schemas/caml.1#">`

var bulkFiles = map[string]string{
	"LAW_SECTION_TBL.dat": strings.Join([]string{
		row("PEN", " 10. ", "NULL", "Amended by Stats. 2025, Ch. 12, Sec. 3.   (AB 1)\\n  Note: \\`ten\\`, and a \\\\ sign.",
			"LAW_SECTION_TBL_1.lob", "`Y`"),
		row("PEN", "11.", "NULL", "Added by Stats. 2020, Ch. 5, Sec. 1.", "LAW_SECTION_TBL_2.lob", "`Y`"),
		row("PEN", "11.", "NULL", "Added by Stats. 2025, Ch. 9, Sec. 1.   Operative January 1, 2029.", "LAW_SECTION_TBL_1.lob", "`Y`"),
		row("PEN", "12.", "NULL", "Out of force.", "LAW_SECTION_TBL_1.lob", "`N`"),
		row("CONS", "SEC. 14.1.", "`X A`", "Sec. 14.1 added Nov. 5, 1974.", "LAW_SECTION_TBL_2.lob", "`Y`"),
		row("WAT", "1.", "NULL", "", "NULL", "`Y`"),
	}, "\n") + "\n",
	"LAW_SECTION_TBL_1.lob": caml + "<p>(a)<span class=\"EnSpace\"/>(1)<span class=\"EnSpace\"/>An <i>apple</i>\n\t\t " +
		"shall\nbe&nbsp;ripe.</p><p>(2)<span class=\"EnSpace\"/>A pear &amp; a plum.</p>" +
		"<table><tr><td>One</td><td>Two</td></tr></table></caml:Content>",
	"LAW_SECTION_TBL_2.lob": caml + "<p>An orange.</p></caml:Content>",
}

func TestBulk(t *testing.T) {
	folder := fstest.MapFS{}
	name := filepath.Join(t.TempDir(), "pubinfo_2025.zip")
	out, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	z := zip.NewWriter(out)
	for file, text := range bulkFiles {
		folder[file] = &fstest.MapFile{Data: []byte(text)}
		w, err := z.Create(file)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(text)); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	if err := out.Close(); err != nil {
		t.Fatal(err)
	}
	want := func(code string) bool { return code != "WAT" }
	zipped, done, err := Read(name, want)
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := done(); err != nil {
			t.Error(err)
		}
	}()
	unpacked, err := ReadFS(folder, want)
	if err != nil {
		t.Fatal(err)
	}
	// What the plain-text copy makes of the same section, with its glued table.
	plain, err := parseText("PEN", "10.\n\n(a) (1) An apple shall\n be ripe.\n\n(2) A pear & a plum.\n\nOneTwo\n\n"+
		"(History: x)\n"+thinRule+"\n")
	if err != nil {
		t.Fatal(err)
	}
	hash := func(c *Code) string {
		text, err := c.Section("10")[0].Text()
		if err != nil {
			t.Fatal(err)
		}
		return Hash(text)
	}
	for which, c := range map[string]Copy{"zip": zipped, "folder": unpacked} {
		pen := c["PEN"]
		if len(c) != 2 || pen == nil || strings.Join(pen.Order, " ") != "10 11" || len(pen.Section("11")) != 2 {
			t.Fatalf("%s: %v", which, c)
		}
		if pen.Day.Format("2006-01-02") != "2026-07-18" {
			t.Error(which, pen.Day)
		}
		if got := pen.Section("10")[0].History; got != "Amended by Stats. 2025, Ch. 12, Sec. 3. (AB 1) Note: `ten`, and a \\ sign." {
			t.Errorf("%s: %s", which, got)
		}
		if len(c["CONS"].Section("XA/14.1")) != 1 {
			t.Error(which, c["CONS"].Order)
		}
		if hash(pen) != hash(plain) {
			text, _ := pen.Section("10")[0].Text()
			t.Errorf("%s: %q is not what the text file says", which, text)
		}
		text, err := pen.Section("10")[0].Text()
		if err != nil {
			t.Fatal(err)
		}
		if part, ok := partOf(text, "(a)(1)"); !ok || Plain(part) != "An apple shall be ripe." {
			t.Errorf("%s: %q", which, part)
		}
	}
}

func TestBulkFaults(t *testing.T) {
	for name, table := range map[string]string{
		"LAW_SECTION_TBL.dat:1: a backtick is not closed":  "`PEN10",
		"LAW_SECTION_TBL.dat:2: 2 columns, not 18":         strings.SplitAfter(bulkFiles["LAW_SECTION_TBL.dat"], "\n")[0] + "`a`\t`b`\n",
		"there is no copy of the codes here":               "",
		"open LAW_SECTION_TBL_9.lob: file does not exist:": row("PEN", "1.", "NULL", "", "LAW_SECTION_TBL_9.lob", "`Y`"),
	} {
		folder := fstest.MapFS{"x.txt": {}}
		if table != "" {
			folder["LAW_SECTION_TBL.dat"] = &fstest.MapFile{Data: []byte(table)}
		}
		c, err := ReadFS(folder, everything)
		if err == nil {
			_, err = Look(c, Place{Code: "PEN", Section: "1"})
		}
		if err == nil || !strings.HasPrefix(err.Error(), strings.TrimSuffix(name, ":")) {
			t.Errorf("%v, want %s", err, name)
		}
	}
}

func FuzzRow(f *testing.F) {
	f.Add([]byte(bulkFiles["LAW_SECTION_TBL.dat"]))
	f.Add([]byte("`a\\`b`\tNULL\t\\N\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		for n := len(data); len(data) > 0; n = len(data) {
			_, rest, err := readRow(data)
			if err != nil {
				return
			}
			if len(rest) >= n {
				t.Fatal("nothing was read")
			}
			data = rest
		}
	})
}

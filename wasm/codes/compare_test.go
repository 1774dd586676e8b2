package codes

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"
)

var everything = func(string) bool { return true }

// TestStories lays two invented copies side by side: was, which is reviewed, and
// now. want says what becomes of each place. What was reviewed goes through its
// file and back.
func TestStories(t *testing.T) {
	names, err := filepath.Glob("testdata/*.txtar")
	if err != nil || len(names) < 10 {
		t.Fatal(len(names), err)
	}
	for _, name := range names {
		t.Run(filepath.Base(name), func(t *testing.T) {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			archive := txtar.Parse(data)
			was, now := copyIn(t, archive, "was"), copyIn(t, archive, "now")
			past := &Reviewed{Places: map[Place]Record{}, Counts: map[string]Count{}}
			earlier := Earlier{}
			want := fileOf(archive, "want")
			var places []Place
			for line := range strings.Lines(want) {
				p := placeIn(t, line)
				places = append(places, p)
				if past.Places[p], err = Look(was, p); err != nil {
					t.Fatal(err)
				}
			}
			for line := range strings.Lines(fileOf(archive, "acts")) {
				_, acts, _ := strings.Cut(strings.TrimSpace(line), ": ")
				past.Places[placeIn(t, line)] = Record{Acts: acts}
			}
			if err := earlier.AddCopy(was, places); err != nil {
				t.Fatal(err)
			}
			var file bytes.Buffer
			if err := past.Write(&file); err != nil {
				t.Fatal(err)
			}
			if past, err = ReadReviewed(&file); err != nil {
				t.Fatal(err)
			}
			var got strings.Builder
			for _, p := range places {
				a, err := Compare(p, past.Places[p], now, earlier)
				if err != nil {
					t.Fatal(err)
				}
				fmt.Fprintf(&got, "%s: %s", p, a.Kind)
				if a.To != "" {
					fmt.Fprintf(&got, ", now %s", a.To)
				}
				if a.On != "" {
					fmt.Fprintf(&got, ", from %s", a.On)
				}
				if a.Ends != "" {
					fmt.Fprintf(&got, ", ends %s", a.Ends)
				}
				if a.Known {
					fmt.Fprintf(&got, ": %s", Marked(a.Words))
				}
				got.WriteByte('\n')
			}
			if got.String() != want {
				t.Errorf("got\n%swant\n%s", got.String(), want)
			}
		})
	}
}

func copyIn(t *testing.T, archive *txtar.Archive, folder string) Copy {
	t.Helper()
	all, err := txtar.FS(archive)
	if err != nil {
		t.Fatal(err)
	}
	sub, err := fs.Sub(all, folder)
	if err != nil {
		t.Fatal(err)
	}
	c, err := ReadFS(sub, everything)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func fileOf(archive *txtar.Archive, name string) string {
	for _, f := range archive.Files {
		if f.Name == name {
			return string(f.Data)
		}
	}
	return ""
}

var written = regexp.MustCompile(`^(?:PC|(HS)|Cal\. Const\. art\. (\w+), sec\.) ([\d.]+)(?:-([\d.]+))?((?:\(\w+\))*): `)

func placeIn(t *testing.T, line string) Place {
	t.Helper()
	m := written.FindStringSubmatch(line)
	if m == nil {
		t.Fatalf("no place in %q", line)
	}
	p := Place{Code: "PEN", Section: m[3], To: m[4], Part: m[5]}
	if m[1] != "" {
		p.Code = "HSC"
	}
	if m[2] != "" {
		p.Code, p.Section = "CONS", m[2]+"/"+m[3]
	}
	return p
}

package browser

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.org/relief/site/needs"
	"example.org/relief/site/paper"
)

// TestBlanksAlike opens blanks from a disk in the browser, under each kind of
// encryption, and makes them ready as Go does: the same places, and a form that
// Go can read after it was filled in.
func TestBlanksAlike(t *testing.T) {
	forms := realForms(t)
	p, letters := papersTab(t)
	for _, f := range forms {
		items := map[string]string{}
		for _, s := range f.Spots {
			items[s.Name] = s.Item
		}
		for _, crypt := range []string{"", "128 --use-aes=n", "128 --use-aes=y", "256 --force-R5", "256", "256 --cleartext-metadata", "secret 256", "hybrid"} {
			data := twin(t, f.Form, crypt)
			got := later[struct {
				Places  []paper.Place
				Blank   paper.Prepared
				PDF     []byte
				Refused string
			}](p, "prepare", base64.StdEncoding.EncodeToString(data), f.Form+" "+f.Title, items)
			if strings.HasPrefix(crypt, "secret") {
				if !strings.HasPrefix(got.Refused, "Locked") {
					t.Errorf("%s with a password: %q", f.Form, got.Refused)
				}
				continue
			}
			if got.Refused != "" {
				t.Fatalf("%s, %s: %s", f.Form, crypt, got.Refused)
			}
			if d := cmp.Diff(f.Places, got.Places); d != "" {
				t.Fatalf("%s, %s: the places differ: %.800s", f.Form, crypt, d)
			}
			got.Blank.PDF = got.PDF
			values := map[string]string{}
			for _, place := range got.Places {
				if values[place.Item] = "Łu"; place.On != "" {
					values[place.Item] = paper.Tick
				}
			}
			filled, problems := got.Blank.Fill(letters, values)
			if len(problems) > 0 {
				t.Fatal(problems)
			}
			file := filepath.Join(t.TempDir(), "filled.pdf")
			if err := os.WriteFile(file, filled.PDF, 0o644); err != nil {
				t.Fatal(err)
			}
			if out, err := exec.Command("qpdf", "--check", file).CombinedOutput(); err != nil {
				t.Errorf("%s, %s: %v: %s", f.Form, crypt, err, out)
			}
			if b, err := paper.OpenBlank(filled.PDF); err != nil || b.Pages != f.Pages {
				t.Errorf("%s, %s: %v", f.Form, crypt, err)
			}
		}
		data := twin(t, f.Form, "")
		rng := rand.New(rand.NewPCG(14, 7))
		for range 20 { // damaged ones are refused or read, and never stop the page
			b := bytes.Clone(data)
			for range 5 {
				b[rng.IntN(len(b))] = byte(rng.IntN(256))
			}
			later[any](p, "prepare", base64.StdEncoding.EncodeToString(b[:len(b)-rng.IntN(2)*rng.IntN(len(b))]), "x", items)
		}
	}
}

// twin is a real blank, encrypted by qpdf; secret in front of the strength is a
// password.
func twin(t *testing.T, form, crypt string) []byte {
	t.Helper()
	from, to := filepath.Join(sharedForms(t), strings.ToLower(strings.ReplaceAll(form, "-", ""))+"-2024.pdf"), filepath.Join(t.TempDir(), "twin.pdf")
	if crypt == "" || crypt == "hybrid" {
		to = from
	} else {
		crypt, password := crypt, ""
		if rest, ok := strings.CutPrefix(crypt, "secret "); ok {
			crypt, password = rest, "secret"
		}
		args := append([]string{from, to, "--stream-data=preserve", "--allow-weak-crypto", "--encrypt", password, "court"}, append(strings.Fields(crypt), "--")...)
		if out, err := exec.Command("qpdf", args...).CombinedOutput(); err != nil {
			t.Fatalf("qpdf: %v: %s", err, out)
		}
	}
	b, err := os.ReadFile(to)
	if err != nil {
		t.Fatal(err)
	}
	if crypt == "hybrid" { // an old reader finds an empty table, and a new one what it points to
		start := regexp.MustCompile(`startxref\s+(\d+)\s+%%EOF\s*$`).FindSubmatch(b)
		at, err := strconv.Atoi(string(start[1]))
		if err != nil {
			t.Fatal(err)
		}
		dict := string(b[at:])
		size, root := regexp.MustCompile(`/Size \d+`).FindString(dict), regexp.MustCompile(`/Root \d+ \d+ R`).FindString(dict)
		return append(b, fmt.Sprintf("\nxref\n0 1\n0000000000 65535 f \ntrailer\n<<%s%s/XRefStm %s>>\nstartxref\n%d\n%%%%EOF\n", size, root, start[1], len(b)+1)...)
	}
	return b
}

// later calls a script that answers later.
func later[T any](p *page, name string, args ...any) T {
	p.t.Helper()
	b, err := json.Marshal(args)
	if err != nil {
		p.t.Fatal(err)
	}
	eval[bool](p, "(delete window.result, papers."+name+"(..."+string(b)+").then((r) => (window.result = r)), true)")
	p.until(name+" to end", "'result' in window")
	return eval[T](p, "window.result")
}

// sharedForms is the folder of real blanks beside the checkout.
func sharedForms(t *testing.T) string {
	t.Helper()
	dir := needs.Blanks()
	if dir == "" {
		t.Skip("there are no real blanks beside this checkout (../shared/forms): they are the court's")
	}
	return dir
}

package paper

import (
	"bytes"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.org/relief/site/pdf"
)

// TestTwins: a blank under each kind of encryption is prepared as the one
// without.
func TestTwins(t *testing.T) {
	p, data := realForm(t, "cr-180")
	want, _ := p.Fill(sans(t), everything(p, people[0]))
	plain := filepath.Join(t.TempDir(), "plain.pdf")
	if err := os.WriteFile(plain, data, 0o644); err != nil {
		t.Fatal(err)
	}
	for crypt, args := range map[string]string{
		"RC4-40":     "40 --",
		"RC4-128":    "128 --use-aes=n --cleartext-metadata --",
		"RC4-128 V4": "128 --use-aes=n --force-V4 --",
		"AES-128":    "128 --use-aes=y --print=full --modify=form --",
		"AES-256 R5": "256 --force-R5 --",
		"AES-256":    "256 --print=full --modify=form --extract=n --",
	} {
		crypt, _, _ = strings.Cut(crypt, " ")
		out := filepath.Join(t.TempDir(), "twin.pdf")
		for _, shape := range []string{"--object-streams=generate", "--object-streams=disable", "--linearize"} {
			tool(t, "qpdf", append([]string{plain, out, "--stream-data=preserve", shape, "--allow-weak-crypto", "--encrypt", "", "court"},
				strings.Fields(args)...)...)
			b, err := os.ReadFile(out)
			if err != nil {
				t.Fatal(err)
			}
			blank, err := OpenBlank(b)
			if err != nil {
				t.Fatal(crypt, err)
			}
			if blank.File.Crypt != crypt {
				t.Errorf("%s was read as %q", crypt, blank.File.Crypt)
			}
			twin, err := Prepare(blank, readMap(t, "cr-180"))
			if err != nil {
				t.Fatal(crypt, err)
			}
			got, problems := twin.Fill(sans(t), everything(twin, people[0]))
			if len(problems) > 0 || !bytes.Equal(got.PDF, want.PDF) {
				t.Errorf("%s: the filled form differs from that of the plain blank (%d and %d bytes)", crypt, len(got.PDF), len(want.PDF))
			}
		}
	}
	locked := filepath.Join(t.TempDir(), "locked.pdf")
	tool(t, "qpdf", plain, locked, "--encrypt", "secret", "court", "256", "--")
	b, _ := os.ReadFile(locked)
	if _, err := OpenBlank(b); err != pdf.ErrLocked {
		t.Errorf("a locked blank: %v", err)
	}
}

// TestDamaged changes real blanks at random places: they are opened or
// refused, and never stop the program.
func TestDamaged(t *testing.T) {
	_, data := realForm(t, "cr-181")
	m := readMap(t, "cr-181")
	rng := rand.New(rand.NewPCG(14, 106))
	opened := 0
	for range 150 {
		b := bytes.Clone(data)
		for range 1 + rng.IntN(20) {
			b[rng.IntN(len(b))] = byte(rng.IntN(256))
		}
		if rng.IntN(4) == 0 {
			b = b[:rng.IntN(len(b))]
		}
		blank, err := OpenBlank(b)
		if err != nil {
			continue
		}
		if p, err := Prepare(blank, m); err == nil {
			opened++
			p.Fill(sans(t), everything(p, people[0]))
		}
	}
	if opened == 0 || opened == 150 {
		t.Errorf("%d of 150 damaged blanks were opened", opened)
	}
}

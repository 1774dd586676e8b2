package pdf

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"example.org/relief/site/needs"
)

// small is a document of one page with a field, as text and as bytes.
func small() Written {
	content := []byte("BT /F 12 Tf 72 700 Td (Petition \\(a\\)) Tj ET")
	d := Document{ID: "0123456789abcdef", Root: Ref{1, 0}, Objects: []Object{
		Dict{"Type": Name("Catalog"), "Pages": Ref{2, 0}, "Lang": String("en-US"), "AcroForm": Dict{"Fields": Array{Ref{5, 0}}}},
		Dict{"Type": Name("Pages"), "Kids": Array{Ref{3, 0}}, "Count": Int(1)},
		Dict{"Type": Name("Page"), "Parent": Ref{2, 0}, "MediaBox": Array{Int(0), Int(0), Int(612), Int(792)}, "Contents": Ref{4, 0},
			"Resources": Dict{"Font": Dict{"F": Dict{"Type": Name("Font"), "Subtype": Name("Type1"), "BaseFont": Name("Helvetica")}}}, "Annots": Array{Ref{5, 0}}},
		&Stream{Dict{}, content},
		Dict{"Type": Name("Annot"), "Subtype": Name("Widget"), "FT": Name("Tx"), "T": String("Name (yours)"), "TU": String("\xfe\xff\x00N\x00\xf1"),
			"Rect": Array{Number("10.5"), Int(20), Int(300), Int(40)}, "P": Ref{3, 0}, "DA": String("/Helv 9 Tf 0 g")},
	}}
	return d.Write()
}

// tool runs a program that a test needs.
func tool(t *testing.T, name string, args ...string) []byte {
	t.Helper()
	if err := needs.Programs(name); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command(name, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
	return out
}

func save(t *testing.T, b []byte) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "in.pdf")
	if err := os.WriteFile(name, b, 0o644); err != nil {
		t.Fatal(err)
	}
	return name
}

func TestWriteRead(t *testing.T) {
	w := small()
	tool(t, "qpdf", "--check", save(t, w.Bytes))
	if !bytes.Equal(w.Bytes, small().Bytes) {
		t.Error("the same document gave other bytes")
	}
	same(t, w.Bytes, "")
}

// same opens a file and looks for the field and the page's words.
func same(t *testing.T, b []byte, crypt string) {
	t.Helper()
	f, err := Open(b)
	if err != nil {
		t.Fatal(err)
	}
	if f.Crypt != crypt {
		t.Errorf("encryption %q, want %q", f.Crypt, crypt)
	}
	form, _ := f.Dict(f.Root()["AcroForm"])
	field, ok := f.Dict(f.Array(form["Fields"])[0])
	if !ok || field["T"] != String("Name (yours)") || Text(field["TU"].(String)) != "Nñ" {
		t.Errorf("the field is %v", field)
	}
	pages, _ := f.Dict(f.Root()["Pages"])
	page, _ := f.Dict(f.Array(pages["Kids"])[0])
	o, err := f.Get(page["Contents"])
	if err != nil {
		t.Fatal(err)
	}
	content, err := f.Content(o.(*Stream))
	if err != nil || !bytes.Contains(content, []byte("(Petition \\(a\\)) Tj")) {
		t.Errorf("content %q, %v", content, err)
	}
}

// twins are the ways in which blanks of the courts are found encrypted.
var twins = []struct {
	crypt string
	args  []string
}{
	{"RC4-40", []string{"--allow-weak-crypto", "--encrypt", "", "owner", "40", "--"}},
	{"RC4-128", []string{"--allow-weak-crypto", "--encrypt", "", "owner", "128", "--use-aes=n", "--"}},
	{"RC4-128", []string{"--allow-weak-crypto", "--encrypt", "", "owner", "128", "--use-aes=n", "--cleartext-metadata", "--"}},
	{"AES-128", []string{"--allow-weak-crypto", "--encrypt", "", "owner", "128", "--use-aes=y", "--"}},
	{"AES-256", []string{"--allow-weak-crypto", "--encrypt", "", "owner", "256", "--force-R5", "--"}},
	{"AES-256", []string{"--encrypt", "", "owner", "256", "--"}},
	{"AES-256", []string{"--encrypt", "", "owner", "256", "--cleartext-metadata", "--"}},
}

func TestEncrypted(t *testing.T) {
	in := save(t, small().Bytes)
	for _, twin := range twins {
		for _, how := range []string{"generate", "disable"} {
			out := filepath.Join(t.TempDir(), "out.pdf")
			tool(t, "qpdf", append(append([]string{"--object-streams=" + how}, twin.args...), in, out)...)
			b, err := os.ReadFile(out)
			if err != nil {
				t.Fatal(err)
			}
			same(t, b, twin.crypt)
		}
	}
}

// TestHybrid: an old reader finds an empty table, and a new one what it points to.
func TestHybrid(t *testing.T) {
	w := small()
	b := append(w.Bytes, fmt.Sprintf("xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size %d/Root 1 0 R/XRefStm %d>>\nstartxref\n%d\n%%%%EOF\n", w.Size, w.Start, len(w.Bytes))...)
	tool(t, "qpdf", "--check", save(t, b))
	same(t, b, "")
}

func TestLocked(t *testing.T) {
	in := save(t, small().Bytes)
	for _, twin := range twins {
		args := append([]string{}, twin.args...)
		for i := range args {
			if args[i] == "" {
				args[i] = "secret"
			}
		}
		out := filepath.Join(t.TempDir(), "out.pdf")
		tool(t, "qpdf", append(args, in, out)...)
		b, _ := os.ReadFile(out)
		if _, err := Open(b); err != ErrLocked {
			t.Errorf("%v: %v", twin.args, err)
		}
	}
}

func TestRefused(t *testing.T) {
	b := small().Bytes
	for name, bad := range map[string][]byte{
		"empty": nil, "no PDF": []byte("hello"), "cut": b[:len(b)-30], "half": b[:len(b)/2],
		"large":   append([]byte("%PDF-1.7\n"), make([]byte, 200<<20)...),
		"circles": []byte("%PDF-1.7\nxref\n0 0\ntrailer<</Prev 9/Root 1 0 R>>\nstartxref\n9\n%%EOF"),
	} {
		if _, err := Open(bad); err == nil {
			t.Errorf("%s: opened", name)
		}
	}
}

func FuzzOpen(f *testing.F) {
	f.Add(small().Bytes)
	f.Add([]byte("%PDF-1.7\n1 0 obj<</Pages 1 0 R>>endobj\nxref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer<</Root 1 0 R/Size 2>>\nstartxref\n41\n%%EOF"))
	f.Fuzz(func(t *testing.T, b []byte) {
		file, err := Open(b)
		if err != nil {
			return
		}
		for num := range file.where {
			if o, err := file.Get(Ref{num, 0}); err == nil {
				if s, ok := o.(*Stream); ok {
					file.Content(s)
				}
			}
		}
	})
}

package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/source"
)

const codeText = `Last Updated by State of California: July 21, 2026

1203.43.

(a) (1) Invented words.

(b) The court shall permit it.

(History: Added by Stats. 2015, Ch. 646, Sec. 1.)
-------------------------------------------
`

// A packet is made and signed; the review then stands in the rule's file, which
// still says the same law.
func TestSign(t *testing.T) {
	relief, _ := project(t)
	copyOf(t, "codes", codeText)
	relief(0, "law", "-text", "codes", "-part", "-review", "PC 1203.43")
	has(t, relief(0, "law", "-packet", "packets", "-text", "codes"), "packets in packets, with the words of the code")
	page, err := os.ReadFile(filepath.Join("packets", "pc1203_43.html"))
	if err != nil {
		t.Fatal(err)
	}
	has(t, string(page), "The court shall permit it.", "Plea withdrawn after deferred entry of judgment", "deferred-entry", "☐",
		"Stories, with their answers", "Signature")
	packet := filepath.Join("packets", "pc1203_43.html")
	sign := []string{"law", "-sign", packet, "-by", "Ana  Ruiz", "-bar", "123456", "-on", "2024-01-15"}
	before := relief(0, "facts")
	has(t, relief(0, sign...), "wasm/california/pc1203_43.go: 1 rules signed by Ana Ruiz (State Bar 123456) on 2024-01-15")
	book := readLaw(t)
	for _, r := range book.Reliefs {
		if r.ID != "deferred-entry" {
			continue
		}
		if r.Reviewed.By != "Ana Ruiz" || r.Reviewed.Bar != "123456" || r.Reviewed.On != law.On(2024, 1, 15) ||
			!strings.HasPrefix(r.Reviewed.Law, "Stats. 2015") {
			t.Errorf("the review is %+v", r.Reviewed)
		}
	}
	if count, broken := signed(book); count != 1 || len(broken) != 0 {
		t.Errorf("%d signed, %d broken", count, len(broken))
	}
	if after := relief(0, "facts"); after != before {
		t.Error("the vocabulary changed")
	}
	// Signing again replaces the review.
	sign[4] = "Bo Chan"
	has(t, relief(0, sign...), "signed by Bo Chan")
	text := read(t, filepath.Join("wasm", "california", "pc1203_43.go"))
	if strings.Contains(text, "Ana Ruiz") || strings.Count(text, "Reviewed:") != 1 {
		t.Error("the first review is still there")
	}
}

// A rule that is changed after it was signed is not signed any more, and pages say so.
func TestBrokenSeal(t *testing.T) {
	relief, _ := project(t)
	relief(0, "law", "-packet", "packets")
	relief(0, "law", "-sign", filepath.Join("packets", "pc1203_43.html"), "-by", "Ana Ruiz", "-bar", "123456", "-on", "2024-01-15")
	file := filepath.Join("wasm", "california", "pc1203_43.go")
	text := read(t, file)
	changed := strings.Replace(text, `Says:  T("`, `Says:  T("Nearly: `, 1)
	if changed == text {
		t.Fatal("the rule has other words")
	}
	if err := os.WriteFile(file, []byte(changed), 0o644); err != nil {
		t.Fatal(err)
	}
	book := readLaw(t)
	if count, broken := signed(book); count != 0 || len(broken) != 1 || broken[0].ID != "deferred-entry" {
		t.Errorf("%d signed, broken: %v", count, broken)
	}
	for _, r := range trusted(book) {
		if r.Reviewed.By != "" {
			t.Errorf("%s is shown as reviewed by %s", r.ID, r.Reviewed.By)
		}
	}
}

func TestSignRefuses(t *testing.T) {
	relief, _ := project(t)
	copyOf(t, "codes", codeText)
	copyOf(t, "later", strings.Replace(codeText, "shall", "may", 1))
	relief(0, "law", "-text", "codes", "-part", "-review", "PC 1203.43")
	relief(0, "law", "-packet", "packets", "-text", "codes")
	packet := filepath.Join("packets", "pc1203_43.html")
	page := read(t, packet)
	for name, text := range map[string]string{
		"other.html": strings.Replace(page, `"deferred-entry":"`, `"deferred-entry":"0`, 1),
		"fewer.html": strings.Replace(page, `pc1203_43.go","seals"`, `pc1203_49.go","seals"`, 1),
		"empty.html": "<p>", "broken.html": strings.Replace(page, `"seals":{`, `"seals":`, 1),
	} {
		if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	file := filepath.Join("wasm", "california", "pc1203_43.go")
	before := read(t, file)
	for _, tc := range []struct {
		args string
		want string
	}{
		{packet + "|Ana|123456|2024-01-15|later", "PC 1203.43 was changed since the packet was made"},
		{"other.html|Ana|123456|2024-01-15|", "deferred-entry was changed since the packet was made"},
		{"fewer.html|Ana|123456|2024-01-15|", "no longer holds the rules of the packet"},
		{"empty.html|Ana|123456|2024-01-15|", "empty.html is not a packet"},
		{"broken.html|Ana|123456|2024-01-15|", "broken.html is not a packet"},
		{"none.html|Ana|123456|2024-01-15|", "no such file"},
		{packet + "| |123456|2024-01-15|", "nobody signs"},
		{packet + "|Ana|12 34|2024-01-15|", "is not a State Bar number"},
		{packet + "|Ana|123456|2024-01|", "is not a day"},
		{packet + "|Ana|123456|2099-01-01|", "has not come yet"},
	} {
		a := strings.Split(tc.args, "|")
		args := []string{"law", "-sign", a[0], "-by", a[1], "-bar", a[2], "-on", a[3]}
		if a[4] != "" {
			args = append(args, "-text", a[4])
		}
		has(t, relief(1, args...), tc.want)
	}
	// What was kept as reviewed is compared when no copy is given.
	relief(0, "law", "-text", "later", "-part", "-review", "PC 1203.43")
	has(t, relief(1, "law", "-sign", packet, "-by", "Ana", "-bar", "1", "-on", "2024-01-15"),
		"PC 1203.43 was changed since the packet was made")
	if read(t, file) != before {
		t.Error("a refused signature was written")
	}
	has(t, relief(2, "law", "-sign", packet, "-packet", "x"), "wrong usage")
}

func copyOf(t *testing.T, folder, text string) {
	t.Helper()
	if err := os.MkdirAll(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, "CA Code - Penal Code.txt"), []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, name string) string {
	t.Helper()
	b, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// readLaw reads the law from its source, as it is now.
func readLaw(t *testing.T) *law.Book {
	t.Helper()
	book, err := source.Read(".", lawFolder, "wasm/law")
	if err != nil {
		t.Fatal(err)
	}
	return book
}

package scripts

import (
	"bytes"
	"compress/zlib"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"example.org/relief/site/needs"
)

// readPDFs reads the files that Go gives it, and says what they hold or what is wrong.
const readPDFs = `
import { textOf } from "./pdftext";
import { Locked } from "./pdfcrypt";
import { Damaged } from "./pdfparse";
declare const require: any, process: any;
const fs = require("fs");
(async () => {
  const out = [];
  for (const file of JSON.parse(fs.readFileSync(process.env.RELIEF_IN, "utf8"))) {
    try {
      out.push({ ...(await textOf(new Uint8Array(fs.readFileSync(file)))), said: "" });
    } catch (e) {
      out.push({ pages: [], pictures: [], said: e instanceof Locked ? "locked" : e instanceof Damaged ? "damaged" : String((e as any).stack) });
    }
  }
  process.stdout.write(JSON.stringify(out));
})();
`

type pdfText struct {
	Pages    []string
	Pictures []int
	Said     string
}

func (p pdfText) text() string { return strings.Join(p.Pages, "\n") }

// readPDF reads files as the page of the record does.
func readPDF(t *testing.T, files ...[]byte) []pdfText {
	t.Helper()
	var names []string
	for i, data := range files {
		name := filepath.Join(t.TempDir(), fmt.Sprintf("%d.pdf", i))
		if err := os.WriteFile(name, data, 0o600); err != nil {
			t.Fatal(err)
		}
		names = append(names, name)
	}
	in, err := json.Marshal(names)
	if err != nil {
		t.Fatal(err)
	}
	var out []pdfText
	if err := json.Unmarshal(runWith(t, readPDFs, in), &out); err != nil {
		t.Fatal(err)
	}
	return out
}

func pdfFile(t *testing.T, name string) []byte {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "pdf", name))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// qpdf makes a twin of a file.
func qpdf(t *testing.T, data []byte, args ...string) []byte {
	t.Helper()
	if err := needs.Programs("qpdf"); err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	in, out := filepath.Join(dir, "in.pdf"), filepath.Join(dir, "out.pdf")
	if err := os.WriteFile(in, data, 0o600); err != nil {
		t.Fatal(err)
	}
	if said, err := exec.Command("qpdf", append(append([]string{in}, args...), out)...).CombinedOutput(); err != nil && !strings.Contains(err.Error(), "3") {
		t.Fatalf("qpdf %v: %v\n%s", args, err, said)
	}
	made, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return made
}

var blanks = regexp.MustCompile(`[\s\x{a0}]+`)

// spoken are the lines of a text that are not empty, with one blank between words.
func spoken(text string) (out []string) {
	for _, line := range strings.FieldsFunc(text, func(r rune) bool { return r == '\n' || r == '\f' }) {
		if line = strings.TrimSpace(blanks.ReplaceAllString(line, " ")); line != "" {
			out = append(out, line)
		}
	}
	return out
}

// TestPDFLikePoppler reads a sheet from each program as pdftotext does, line for line.
func TestPDFLikePoppler(t *testing.T) {
	if err := needs.Programs("pdftotext"); err != nil {
		t.Fatal(err)
	}
	sheet := spoken(string(pdfFile(t, "sheet.txt")))
	for _, name := range []string{"libreoffice", "chromium-mono", "chromium-sans", "cairo", "ghostscript", "groff", "ocr"} {
		data := pdfFile(t, name+".pdf")
		file := filepath.Join(t.TempDir(), "x.pdf")
		if err := os.WriteFile(file, data, 0o600); err != nil {
			t.Fatal(err)
		}
		out, err := exec.Command("pdftotext", "-layout", file, "-").Output()
		if err != nil {
			t.Fatal(err)
		}
		read := readPDF(t, data)[0]
		got, want := spoken(read.text()), spoken(string(out))
		if len(got) != len(want) || read.Said != "" || len(read.Pictures) > 0 {
			t.Errorf("%s: %d lines, poppler %d; %s %v", name, len(got), len(want), read.Said, read.Pictures)
			continue
		}
		for i := range got {
			// Where stars and letters stand apart, poppler closes gaps and OCR leaves it open: there the sheet decides, or the letters.
			same := got[i] == want[i] || name == "chromium-sans" && got[i] == sheet[i]
			if name == "ocr" {
				same = strings.ReplaceAll(got[i], " ", "") == strings.ReplaceAll(want[i], " ", "")
			}
			if !same {
				t.Errorf("%s line %d:\ngot  %s\nwant %s", name, i+1, got[i], want[i])
			}
		}
	}
}

// TestPDFTwins reads the same text whatever was done to the file, and says what cannot be read.
func TestPDFTwins(t *testing.T) {
	var files [][]byte
	var names []string
	want := map[string]string{}
	add := func(name, want1 string, data []byte) {
		names, files, want[name] = append(names, name), append(files, data), want1
	}
	for _, f := range []string{"libreoffice", "chromium-mono", "ghostscript"} {
		data := pdfFile(t, f+".pdf")
		plain := readPDF(t, data)[0].text()
		add(f+" RC4 40", plain, qpdf(t, data, "--allow-weak-crypto", "--encrypt", "", "owner", "40", "--"))
		add(f+" RC4 128", plain, qpdf(t, data, "--allow-weak-crypto", "--encrypt", "", "owner", "128", "--"))
		add(f+" AES 128", plain, qpdf(t, data, "--allow-weak-crypto", "--encrypt", "", "owner", "128", "--use-aes=y", "--"))
		add(f+" AES 256", plain, qpdf(t, data, "--encrypt", "", "owner", "256", "--"))
		add(f+" AES 256, objects packed", plain, qpdf(t, data, "--object-streams=generate", "--encrypt", "", "owner", "256", "--"))
		add(f+" packed", plain, qpdf(t, data, "--object-streams=generate"))
		add(f+" linear", plain, qpdf(t, data, "--linearize"))
		add(f+" unpacked", plain, qpdf(t, data, "--qdf"))
		add(f+" turned", plain, qpdf(t, data, "--rotate=90"))
		add(f+" locked", "locked", qpdf(t, data, "--encrypt", "secret", "owner", "256", "--"))
		add(f+" with words before it", plain, append([]byte("HTTP/1.1 200 OK\r\n\r\n"), data...))
		add(f+" with words behind it", plain, append(bytes.Clone(data), bytes.Repeat([]byte("\n<!-- -->"), 500)...))
		add(f+" without its table", plain, bytes.Replace(data, []byte("startxref"), []byte("startnone"), -1))
		packed := qpdf(t, data, "--object-streams=generate")
		add(f+" packed, without its table", plain, bytes.Replace(packed, []byte("startxref"), []byte("startnone"), -1))
		locked := qpdf(t, data, "--encrypt", "", "owner", "256", "--")
		add(f+" AES 256, without its table", plain, bytes.Replace(locked, []byte("startxref"), []byte("startnone"), -1))
	}
	add("nothing", "damaged", nil)
	add("a word", "damaged", []byte("%PDF-1.7"))
	add("text", "damaged", []byte("CII/A00000000\nNAM/01"))
	for i, got := range readPDF(t, files...) {
		if said := got.Said + got.text(); said != want[names[i]] {
			t.Errorf("%s: %s %.300q", names[i], got.Said, got.text())
		}
	}
}

// TestPDFPictures says which pages are pictures, and never takes them for empty.
func TestPDFPictures(t *testing.T) {
	got := readPDF(t, pdfFile(t, "scan.pdf"), onePage("BT /F 9 Tf 9 Tr 50 700 Td (PAGE 1 OF 2) Tj ET q 600 0 0 700 0 0 cm /I Do Q"), onePage("0 0 m 9 9 l S"), onePage(""))
	for i, want := range []string{"[1]", "[1]", "[1]", "[]"} {
		if s := fmt.Sprint(got[i].Pictures); s != want || got[i].Said != "" {
			t.Errorf("file %d: pictures on %s, want %s; %s", i, s, want, got[i].Said)
		}
	}
}

// onePage is a PDF of one page that is drawn so. Its fonts: F is Courier without widths, G
// names its letters, U does not say what its letters are.
func onePage(content string, more ...string) []byte {
	objects := []string{
		"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
		"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 5 0 R/G 6 0 R/U 7 0 R>>/XObject<</I 8 0 R/X 9 0 R>>>>>>",
		fmt.Sprintf("<</Length %d%s>>\nstream\n%s\nendstream", len(content), strings.Join(more, ""), content),
		"<</Type/Font/Subtype/Type1/BaseFont/Courier>>",
		"<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding<</Differences[1/C/N/T/colon/zero/one/Ntilde/uni00A7]>>>>",
		"<</Type/Font/Subtype/Type0/BaseFont/X/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2>>]>>",
		"<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Length 1>>\nstream\nx\nendstream",
		"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Matrix[1 0 0 1 0 -20]/Resources<</Font<</F 5 0 R>>/XObject<</X 9 0 R>>>>/Length 58>>\nstream\nBT /F 10 Tf 50 700 Td (FROM A FORM) Tj ET /X Do            \nendstream",
	}
	out := bytes.NewBufferString("%PDF-1.4\n")
	table := fmt.Sprintf("xref\n0 %d\n0000000000 65535 f \n", len(objects)+1)
	for i, o := range objects {
		table += fmt.Sprintf("%010d 00000 n \n", out.Len())
		fmt.Fprintf(out, "%d 0 obj\n%s\nendobj\n", i+1, o)
	}
	fmt.Fprintf(out, "%strailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n", table, len(objects)+1, out.Len())
	return out.Bytes()
}

// TestPDFDrawn reads text that is drawn in uncommon ways.
func TestPDFDrawn(t *testing.T) {
	deflated := func(s string) string {
		var b bytes.Buffer
		w := zlib.NewWriter(&b)
		_, _ = w.Write([]byte(s))
		_ = w.Close()
		return b.String()
	}
	skewed := "BT /F 10 Tf 0.99966 0.02618 -0.02618 0.99966 40 700 Tm (CNT:01) Tj 90 0 Td (#M94-77) Tj -90 -12 Td (459 PC-BURGLARY) Tj ET"
	cases := []struct{ drawn, more, want string }{
		{"BT /F 10 Tf 40 700 Td (CNT:01) Tj 0 -12 Td [(459)-600(PC-)0(BURG)20(LARY)]TJ ET", "", "CNT:01\n459 PC-BURGLARY"},
		{"BT /F 10 Tf 12 TL 40 700 Td (CNT:01) ' (459 PC) ' 2 1 (A B) \" ET", "", "CNT:01\n459 PC\nA B"},
		{"BT /F 10 Tf 40 700 Td 6 Tc (CNT) Tj ET", "", "C N T"},
		{"BT /G 10 Tf 40 700 Td <0102030405060708> Tj ET", "", "CNT:01Ñ§"},
		{skewed, "", "CNT:01 #M94-77\n459 PC-BURGLARY"},
		{"BT /F 10 Tf 0 1 -1 0 300 40 Tm (CNT:01) Tj 0 -12 Td (459 PC) Tj ET BT /F 40 Tf 0.7 0.7 -0.7 0.7 50 50 Tm (COPY) Tj ET", "", "CNT:01\n459 PC"},
		{"BT /F 10 Tf 40 700 Td (459) Tj ET BT /F 10 Tf 40.2 700 Td (459) Tj ET BT /F 10 Tf 64 700 Td (PC) Tj ET", "", "459 PC"},
		{"BT /F 10 Tf 40 700 Td (B) Tj ET BT /F 10 Tf 40 720 Td (A) Tj ET BT /F 10 Tf 40 680 Td (C) Tj ET", "", "A\nB\nC"},
		{"q 1 0 0 -1 0 792 cm BT /F 10 Tf 1 0 0 -1 40 92 Tm (UPSIDE) Tj ET Q /X Do", "", "UPSIDE\nFROM A FORM"},
		{"/Span <</ActualText (\\376\\377\\000F\\000I)>> BDC BT /F 10 Tf 40 700 Td (x) Tj (y) Tj ET EMC BT /F 10 Tf 52 700 Td (NE) Tj ET", "", "FINE"},
		{"BI /W 1 /H 1 /BPC 8 /CS /G ID x EI BT /F 10 Tf 40 700 Td (" + strings.Repeat("A", 45) + ") Tj ET", "", strings.Repeat("A", 45)},
		{"BT /F 10 Tf 40 700 Td (AFTER) Tj ) ] >> } foo 1..2 (THIS) Tj ET", "", "AFTERTHIS"},
		{"BT /U 10 Tf 40 700 Td <00010002000300040005> Tj ET", "", ""},
		{deflated("BT /F 10 Tf 40 700 Td (CNT:01) Tj ET") + "\n\n", "/Filter/FlateDecode", "CNT:01"},
		{deflated("BT /F 10 Tf 40 700 Td (CNT:01) Tj ET" + strings.Repeat(" (more) Tj", 400))[:60], "/Filter[/FlateDecode]", "CNT:01…"},
		{"42542F462031302054662034302037303020546420284142292054 6A204554>", "/Filter/ASCIIHexDecode", "AB"},
		{"6<6'tAKYW_$#sVU+@qB0ASuTK~>", "/Filter/ASCII85Decode", ""},
	}
	var files [][]byte
	for _, c := range cases {
		files = append(files, onePage(c.drawn, c.more))
	}
	for i, got := range readPDF(t, files...) {
		c := cases[i]
		text := strings.Join(spoken(got.text()), "\n")
		begin, torn := strings.CutSuffix(c.want, "…")
		if text != c.want && !(torn && strings.HasPrefix(text, begin)) || got.Said != "" {
			t.Errorf("%.90q: %s %q, want %q", c.drawn, got.Said, text, c.want)
		}
	}
}

// TestPDFDamaged damages files as bad copies do: they are read in part, or said to be damaged.
func TestPDFDamaged(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 11))
	var files [][]byte
	for _, name := range []string{"libreoffice", "chromium-mono", "cairo", "ghostscript", "ocr"} {
		whole := pdfFile(t, name+".pdf")
		for _, data := range [][]byte{whole, qpdf(t, whole, "--qdf"), qpdf(t, whole, "--encrypt", "", "owner", "256", "--")} {
			for range 8 {
				d := bytes.Clone(data)
				switch rng.IntN(4) {
				case 0:
					d = d[:rng.IntN(len(d))]
				case 1:
					at := rng.IntN(len(d))
					d = append(d[:at:at], d[min(len(d), at+1+rng.IntN(200)):]...)
				default:
					for range 1 + rng.IntN(40) {
						d[rng.IntN(len(d))] = byte(rng.IntN(256))
					}
				}
				files = append(files, d)
			}
		}
	}
	read := 0
	for i, got := range readPDF(t, files...) {
		switch got.Said {
		case "":
			if strings.Contains(got.text(), "CONVICTED") {
				read++
			}
		case "locked", "damaged":
		default:
			t.Errorf("file %d: %s", i, got.Said)
		}
	}
	if read < len(files)/2 {
		t.Errorf("only %d of %d damaged files were read", read, len(files))
	}
}

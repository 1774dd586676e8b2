package paper

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.org/relief/site/needs"
)

// pdfjs is the version of the reader that is in Firefox.
const pdfjs = "pdfjs-dist@4.10.38"

// readFields prints, for each field with a value, its name, its value, the words of its
// picture and where it lies.
const readFields = `
import fs from "fs"; import path from "path"; import { pathToFileURL } from "url";
const [dir, file] = process.argv.slice(2);
const { getDocument } = await import(pathToFileURL(path.join(dir, "node_modules/pdfjs-dist/legacy/build/pdf.mjs")).href);
const doc = await getDocument({ data: new Uint8Array(fs.readFileSync(file)), verbosity: 0, standardFontDataUrl: path.join(dir, "node_modules/pdfjs-dist/standard_fonts/") }).promise;
const out = [];
for (let n = 1; n <= doc.numPages; n++) {
  for (const a of await (await doc.getPage(n)).getAnnotations()) {
    if (a.fieldType && a.fieldValue && a.fieldValue.toLowerCase?.() !== "off")
      out.push({ name: a.fieldName, page: n, value: a.fieldValue, text: (a.textContent || []).join(" "), rect: a.rect.map((v) => Math.round(v * 1000)), box: !!a.checkBox });
  }
}
console.log(JSON.stringify({ fields: out, lang: (await doc.getMetadata()).info.Language, locked: await doc.getPermissions() }));`

// TestPDFJS reads filled forms in the program that Firefox has.
func TestPDFJS(t *testing.T) {
	p, _ := realForm(t, "cr-180")
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(cache, "relief", "node-"+pdfjs)
	if _, err := os.Stat(filepath.Join(dir, "node_modules", "pdfjs-dist")); err != nil {
		if err := errors.Join(needs.Programs("node", "npm"), os.MkdirAll(dir, 0o755)); err != nil {
			t.Fatal(err)
		}
		tool(t, "npm", "install", "--no-audit", "--no-fund", "--omit=optional", "--prefix", dir, pdfjs)
	}
	script := filepath.Join(t.TempDir(), "read.mjs")
	if err := os.WriteFile(script, []byte(readFields), 0o644); err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{people[0], people[2]} {
		values := everything(p, name)
		filled, problems := p.Fill(sans(t), values)
		if len(problems) > 0 {
			t.Fatal(problems)
		}
		file := filepath.Join(t.TempDir(), "filled.pdf")
		if err := os.WriteFile(file, filled.PDF, 0o644); err != nil {
			t.Fatal(err)
		}
		var read struct {
			Fields []struct {
				Name, Value, Text string
				Page              int
				Rect              [4]int
				Box               bool
			}
			Lang   string
			Locked any
		}
		said := tool(t, "node", script, dir, file)
		said = said[max(0, strings.Index(said, "{")):] // after its warnings
		if err := json.Unmarshal([]byte(said), &read); err != nil {
			t.Fatal(err)
		}
		if read.Lang == "" || read.Locked != nil || len(read.Fields) != len(p.Places) {
			t.Errorf("language %q, locked %v, %d of %d fields", read.Lang, read.Locked, len(read.Fields), len(p.Places))
		}
		m := readMap(t, "cr-180")
		for _, f := range read.Fields {
			s := m.spot(f.Name)
			if s == nil || f.Page != s.Page {
				t.Errorf("field %s on page %d is not in the map", f.Name, f.Page)
				continue
			}
			for i := range s.Rect {
				if d := f.Rect[i] - s.Rect[i]; d > near || d < -near {
					t.Errorf("field %s lies at %v, want %v", f.Name, f.Rect, s.Rect)
				}
			}
			if want := values[s.Item]; !f.Box && (f.Value != want || bare(f.Text) != bare(want)) {
				t.Errorf("item %s holds %q and shows %q, want %q", s.Item, f.Value, f.Text, want)
			}
		}
	}
}

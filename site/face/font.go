package face

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
)

// FontObjects is how many objects of a PDF an embedded font takes.
const FontObjects = 5

// Font returns the objects n to n+4 of a PDF, from after "obj" on, in which a
// font of some glyphs is embedded. The first is the font; in text set in it the
// i-th glyph is i+1, as two bytes.
func (f *Face) Font(n int, glyphs []int) [FontObjects][]byte {
	letters := []rune(f.Letters)
	widths, unicode := "", ""
	for i, g := range glyphs {
		widths += fmt.Sprintf("%d ", f.Advance[g]*1000/Units)
		unicode += fmt.Sprintf("<%04X><%04X>\n", i+1, letters[g-1])
	}
	const name = "AAAAAA+PaperSans"
	font, _ := f.Embed(glyphs)
	return [FontObjects][]byte{
		fmt.Appendf(nil, "<</Type/Font/Subtype/Type0/BaseFont/%s/Encoding/Identity-H"+
			"/DescendantFonts[%d 0 R]/ToUnicode %d 0 R>>\nendobj\n", name, n+1, n+4),
		fmt.Appendf(nil, "<</Type/Font/Subtype/CIDFontType2/BaseFont/%s/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"+
			"/CIDToGIDMap/Identity/FontDescriptor %d 0 R/W[1[%s]]>>\nendobj\n", name, n+2, strings.TrimSuffix(widths, " ")),
		fmt.Appendf(nil, "<</Type/FontDescriptor/FontName/%s/Flags 4/FontBBox[-600 -400 2100 1100]/ItalicAngle 0/Ascent 905/Descent -212"+
			"/CapHeight 716/StemV 80/FontFile2 %d 0 R>>\nendobj\n", name, n+3),
		stream(fmt.Sprintf("/Length1 %d", len(font)), font),
		stream("", toUnicode(unicode)),
	}
}

// toUnicode says which letters glyphs are, so that they can be read aloud,
// searched and copied.
func toUnicode(rows string) []byte {
	var out bytes.Buffer
	out.WriteString("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
		"/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n" +
		"/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n")
	lines := strings.SplitAfter(strings.TrimSuffix(rows, "\n"), "\n")
	for chunk := range slices.Chunk(lines, 100) {
		fmt.Fprintf(&out, "%d beginbfchar\n%s\nendbfchar\n", len(chunk), strings.TrimSuffix(strings.Join(chunk, ""), "\n"))
	}
	out.WriteString("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend")
	return out.Bytes()
}

func stream(dict string, data []byte) []byte {
	out := fmt.Appendf(nil, "<<%s/Length %d>>\nstream\n", dict, len(data))
	return append(append(out, data...), "\nendstream\nendobj\n"...)
}

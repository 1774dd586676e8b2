package draft

import (
	"encoding/binary"
	"hash/crc32"
	"strings"

	"example.org/relief/site/face"
)

// DOCX writes a paper as a document for LibreOffice and Word: headings are
// headings, lists are lists, the language is named.
func (d *Doc) DOCX(f *face.Face) []byte {
	return packed([]entry{
		{"[Content_Types].xml", xmlHead + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
			`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
			`<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>` +
			`<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>` +
			`<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>` +
			`<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>` +
			`<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`},
		{"_rels/.rels", xmlHead + relationships("officeDocument", "word/document.xml",
			"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml")},
		{"docProps/core.xml", xmlHead + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"` +
			` xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>` + escape(d.Title) + `</dc:title><dc:language>` + d.Lang +
			`</dc:language></cp:coreProperties>`},
		{"word/_rels/document.xml.rels", xmlHead + relationships("styles", "styles.xml", office+"numbering", "numbering.xml",
			office+"footer", "footer1.xml")},
		{"word/document.xml", xmlHead + d.document(f)},
		{"word/footer1.xml", xmlHead + d.footer()},
		{"word/numbering.xml", xmlHead + numbering},
		{"word/styles.xml", xmlHead + d.styles()},
	})
}

const (
	xmlHead = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	office  = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	word    = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`
)

func relationships(first, to string, more ...string) string {
	out := `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
		`<Relationship Id="a" Type="` + office + first + `" Target="` + to + `"/>`
	for i := 0; i < len(more); i += 2 {
		out += `<Relationship Id="` + string("bc"[i/2]) + `" Type="` + more[i] + `" Target="` + more[i+1] + `"/>`
	}
	return out + `</Relationships>`
}

// footer is the number of the page; on papers for a court with the title under a line.
func (d *Doc) footer() string {
	number := `<w:p><w:pPr><w:suppressLineNumbers/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:sz w:val="20"/></w:rPr>` +
		`<w:fldChar w:fldCharType="begin"/></w:r>` +
		`<w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:instrText>PAGE</w:instrText></w:r><w:r><w:rPr><w:sz w:val="20"/></w:rPr>` +
		`<w:fldChar w:fldCharType="end"/></w:r></w:p>`
	if !d.forCourt() {
		return `<w:ftr ` + word + `><w:p/></w:ftr>`
	}
	return `<w:ftr ` + word + `>` + number + paragraph(`<w:suppressLineNumbers/><w:pBdr><w:top w:val="single" w:sz="4"/></w:pBdr>`+
		`<w:jc w:val="center"/>`, `<w:sz w:val="20"/>`, d.Title) + `</w:ftr>`
}

// numbering has two kinds of lists: dots, and boxes to tick.
const numbering = `<w:numbering ` + word + `>` +
	`<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr>` +
	`<w:ind w:left="360" w:hanging="240"/></w:pPr></w:lvl></w:abstractNum>` +
	`<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="☐"/><w:pPr>` +
	`<w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>` +
	`<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`

func (d *Doc) styles() string {
	spacing := `<w:spacing w:after="160"/>`
	if d.Pleading {
		spacing = `<w:spacing w:line="480" w:lineRule="exact"/>`
	}
	style := func(id, name, props, run string) string {
		return `<w:style w:type="paragraph" w:styleId="` + id + `"><w:name w:val="` + name +
			`"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/>` + props +
			`</w:pPr><w:rPr><w:b/>` + run + `</w:rPr></w:style>`
	}
	one, two := `<w:sz w:val="36"/>`, `<w:sz w:val="27"/>`
	if d.Pleading {
		one, two = "", ""
	}
	return `<w:styles ` + word + `><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>` +
		`<w:sz w:val="24"/><w:lang w:val="` + d.Lang + `-US"/></w:rPr></w:rPrDefault></w:docDefaults>` +
		`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr>` + spacing + `</w:pPr></w:style>` +
		style("Heading1", "heading 1", `<w:outlineLvl w:val="0"/>`, one) +
		style("Heading2", "heading 2", `<w:outlineLvl w:val="1"/>`, two) + `</w:styles>`
}

// The court's name stands on line 8 of pleading paper; half a line is so wide, in thousandths
// of a point.
const (
	courtLine = 8
	halfLine  = 216000
)

func half(f *face.Face, text string) []face.Line {
	return f.Wrap([]rune(text), halfLine*face.Units/12000)
}

func (d *Doc) document(f *face.Face) string {
	var b strings.Builder
	b.WriteString(`<w:document ` + word + ` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>`)
	for _, k := range d.Blocks {
		switch k.Kind {
		case Caption:
			if d.Pleading {
				b.WriteString(numbered(half(f, k.Text), half(f, k.Right)))
				continue
			}
			b.WriteString(`<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4600"/>` +
				`<w:gridCol w:w="4600"/></w:tblGrid><w:tr>` +
				cell(k.Text, `<w:tcBorders><w:bottom w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/></w:tcBorders>`) +
				cell(k.Right, "") + `</w:tr></w:tbl>`)
		case Sign:
			b.WriteString(paragraph(`<w:spacing w:before="480"/>`, "", unwritten+unwritten) + paragraph("", "", k.Text))
		case Break:
			b.WriteString(`<w:p><w:r><w:br w:type="page"/></w:r></w:p>`)
		case Party:
			b.WriteString(paragraph(`<w:ind w:right="5040"/>`, "", k.Text+strings.Repeat("\n", max(0, courtLine-1-len(half(f, k.Text))))))
		default:
			p := properties[k.Kind]
			b.WriteString(paragraph(p[0], p[1], k.Text))
		}
	}
	left, lines := 1440, ""
	if d.Pleading {
		left, lines = 2160, `<w:lnNumType w:countBy="1" w:restart="newPage"/>`
	}
	right := map[bool]string{true: "720", false: "1440"}[d.Pleading]
	b.WriteString(`<w:sectPr><w:footerReference w:type="default" r:id="c"/><w:pgSz w:w="12240" w:h="15840"/>` +
		`<w:pgMar w:top="1440" w:right="` + right + `" w:bottom="1440" w:left="` + digits(left) +
		`" w:header="720" w:footer="720" w:gutter="0"/>` + lines + `</w:sectPr></w:body></w:document>`)
	return b.String()
}

// numbered writes the two columns of a caption line by line: word processors do not
// number the lines of a table.
func numbered(left, right []face.Line) string {
	out := ""
	for i := range max(len(left), len(right)) {
		var text [2]string
		for n, column := range [][]face.Line{left, right} {
			if i < len(column) {
				text[n] = string(column[i].Text)
			}
		}
		out += paragraph(`<w:tabs><w:tab w:val="left" w:pos="4440"/><w:tab w:val="left" w:pos="4800"/></w:tabs>`, "",
			text[0]+"\t)\t"+text[1])
	}
	return out
}

// properties of a paragraph and of its letters, by kind.
var properties = map[string][2]string{
	Title:   {`<w:pStyle w:val="Heading1"/>`, ""},
	Heading: {`<w:pStyle w:val="Heading2"/>`, ""},
	Item:    {`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>`, ""},
	Check:   {`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>`, ""},
	Court:   {`<w:jc w:val="center"/>`, `<w:b/>`},
}

func cell(text, borders string) string {
	return `<w:tc><w:tcPr><w:tcW w:w="4600" w:type="dxa"/>` + borders + `</w:tcPr>` + paragraph("", "", text) + `</w:tc>`
}

func paragraph(props, run, text string) string {
	if run != "" {
		run = "<w:rPr>" + run + "</w:rPr>"
	}
	out := `<w:p><w:pPr>` + props + `</w:pPr>`
	for i, line := range strings.Split(text, "\n") {
		br := ""
		if i > 0 {
			br = "<w:br/>"
		}
		out += `<w:r>` + run + br + `<w:t xml:space="preserve">` + escape(line) + `</w:t></w:r>`
	}
	return out + `</w:p>`
}

func escape(s string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "\t",
		`</w:t><w:tab/><w:t xml:space="preserve">`).Replace(s)
}

type entry struct{ name, text string }

// packed makes a zip of files, without compressing them.
func packed(files []entry) []byte {
	var out, central []byte
	u16 := binary.LittleEndian.AppendUint16
	u32 := binary.LittleEndian.AppendUint32
	for _, f := range files {
		at := len(out)
		// version, flags, method, time, the day 1980-01-01
		head := []byte{20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0}
		head = u32(head, crc32.ChecksumIEEE([]byte(f.text)))
		head = u32(u32(head, uint32(len(f.text))), uint32(len(f.text)))
		head = u16(u16(head, uint16(len(f.name))), 0)
		out = append(append(append(append(out, "PK\x03\x04"...), head...), f.name...), f.text...)
		central = append(append(append(central, "PK\x01\x02"...), 20, 0), head...)
		central = append(central, make([]byte, 10)...)
		central = append(u32(central, uint32(at)), f.name...)
	}
	end := append([]byte("PK\x05\x06"), 0, 0, 0, 0)
	end = u16(u16(end, uint16(len(files))), uint16(len(files)))
	end = u16(u32(u32(end, uint32(len(central))), uint32(len(out))), 0)
	return append(append(out, central...), end...)
}

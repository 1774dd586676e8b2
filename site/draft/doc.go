// Package draft makes the papers that have no form: letters, declarations,
// petitions, the cover of a packet.
//
//	doc.go       a paper as blocks; nothing else knows what is in it
//	template.go  a paper with blanks, from content/papers, filled in
//	mistakes.go  what is wrong with one
//	layout.go    blocks on pages: plain, or pleading paper with numbered lines
//	pdf.go       pages as a tagged PDF
//	docx.go      blocks as a document for LibreOffice and Word
//
// The browser does the same with site/scripts/draft*.ts; a test compares the
// two byte for byte.
package draft

import (
	"slices"

	"example.org/relief/site/face"
)

// Doc is a paper.
type Doc struct {
	Title    string  `json:"title"`
	Lang     string  `json:"lang"`
	Pleading bool    `json:"pleading,omitempty"` // numbered lines, as rules 2.100 and following want
	Blocks   []Block `json:"blocks"`
}

// Block is a part of a paper.
type Block struct {
	Kind  string `json:"kind"`
	Text  string `json:"text"`            // may have several lines
	Right string `json:"right,omitempty"` // of a caption: the right column
}

// Kinds of blocks.
const (
	Title   = "h1"
	Heading = "h2"
	Para    = "p"
	Item    = "li"      // of a list
	Check   = "box"     // of a list to tick off
	Sign    = "sign"    // a line to sign or write on, with what it is for
	Caption = "caption" // the parties, and beside them the case
	Party   = "party"   // who files: the left half of the first seven lines
	Court   = "court"   // the name of the court, in the middle
	Break   = "break"   // a new page
)

// forCourt reports whether a paper is filed in a court: pleading paper, or one with a caption.
func (d *Doc) forCourt() bool {
	return d.Pleading || slices.ContainsFunc(d.Blocks, func(b Block) bool { return b.Kind == Caption })
}

// Strange returns the signs that cannot be printed.
func (d *Doc) Strange(f *face.Face) string {
	all := d.Title
	for _, b := range d.Blocks {
		all += b.Text + b.Right
	}
	return f.Strange(all)
}

// Package paper fills in the court's own forms. (Package draft makes the papers that
// have no form, face has their letters.)
//
//	blank.go     a blank PDF and its fields
//	folder.go    the forms of content/forms, each a map with its blank
//	map.go       which answer goes where: the text files of content/forms; sum.go, which blank is meant; skeleton.go begins one
//	mistakes.go  what is wrong with a map, in itself and before the law
//	rule.go      when it goes there; values.go, the answers that it may name; clean.go, as they are printed
//	row.go       a conviction, as the table of a petition has it
//	prepare.go   a blank made ready: no encryption, XFA, scripts, buttons
//	layout.go    text into its place, measured, never cut off
//	fill.go      an update behind the blank
//	dict.go      dictionaries of a PDF, sorted and copied
//
// # How a form is filled in
//
// At build time each blank is matched with its map by its SHA-256, decrypted
// and cleaned once. What comes out is a PDF and a table of places: object
// number, rectangle, size of letters, dictionary. To fill it in is then a
// small thing: an update is put behind the bytes of the blank, with each
// field's value and a picture of it, and a table of the new objects. So the
// browser needs no PDF library, and the same is done in Go by [Prepared.Fill]
// for the command line; a test compares the two byte for byte. That is why all
// measures are whole numbers and nothing is compressed.
//
// # What is never done
//
// No signature, no date of one, no box that says something under oath unless
// the person was asked and said yes, nothing in the court's part or in the
// server's. A text that does not fit goes on an attachment; a name that does not
// fit, or with a sign that cannot be printed, is a [Problem], and then there is
// no form at all but the written answers.
package paper

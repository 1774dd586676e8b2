package quiz

import "strings"

// printable is how many bytes, from 0 on, have a character of printable ASCII.
const printable = 94

// Embed writes bytes as text for an element <script type="text/plain">, so that the
// engine and the law can stand in the page. Each byte is one character: the first
// ones, which are the most frequent, of printable ASCII without "<", so that nothing
// in the text can close an element; the others the character 256 further on. Base64
// would hide from the compressor that bytes repeat, and would be a third longer with
// brotli. A table of the most frequent bytes, for each text its own, takes more room
// than it saves.
func Embed(data []byte) string {
	var out strings.Builder
	out.Grow(len(data) * 3 / 2)
	for _, b := range data {
		switch c := rune(b); {
		case c >= printable:
			out.WriteRune(c + 256)
		case c+' ' >= '<':
			out.WriteRune(c + ' ' + 1)
		default:
			out.WriteRune(c + ' ')
		}
	}
	return out.String()
}

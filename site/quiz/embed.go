package quiz

import "strings"

// Embed writes bytes as text for an element <script type="text/plain">, so that the
// engine and the law can stand in the page. Each byte is one character: the one 34
// further on, and where that is not printable ASCII, or is "<", 256 more, so that
// nothing in the text can close an element. Most bytes are small. The script takes 34
// from each character, and no more: it has to be done before anything else can start.
// Base64 would hide from the compressor that bytes repeat, and would be a third longer
// with brotli. A table of the most frequent bytes takes more room than it saves.
func Embed(data []byte) string {
	var out strings.Builder
	out.Grow(len(data) * 3 / 2)
	for _, b := range data {
		c := rune(b + 34)
		if c < ' ' || c == '<' || c > '~' {
			c += 256
		}
		out.WriteRune(c)
	}
	return out.String()
}

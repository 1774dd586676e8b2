package codes

import (
	"crypto/sha256"
	"encoding/hex"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Form is the way in which text is made comparable. It is kept with every hash,
// and changes whenever this file changes what is the same.
const Form = 1

// alike writes signs that differ only in looks in one way.
var alike = strings.NewReplacer(
	"‘", "'", "’", "'", "‛", "'", "′", "'", "´", "'", "“", `"`, "”", `"`, "‟", `"`, "″", `"`,
	"–", "-", "—", "-", "‑", "-", "\u00ad", "", "\u200b", "", "\u200c", "", "\u200d", "", "\u2060", "", "\u206d", "", "\ufeff", "",
)

// Plain is text on one line, with single spaces and one kind of quotes and dashes.
func Plain(text string) string { return oneLine(alike.Replace(norm.NFC.String(text))) }

// Hash is the hash of a text. Spaces count for nothing: one layout glues the cells
// of a table together, another parts "(b)(1)".
func Hash(text string) string {
	bare := strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, Plain(text))
	sum := sha256.Sum256([]byte(bare))
	return hex.EncodeToString(sum[:12])
}

// utf8Text is the text of a file; what is no UTF-8 is taken for Latin-1.
func utf8Text(data []byte) string {
	if utf8.Valid(data) {
		return string(data)
	}
	out := make([]rune, len(data))
	for i, b := range data {
		out[i] = rune(b)
	}
	return string(out)
}

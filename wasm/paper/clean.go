package paper

import (
	"strings"

	"example.org/relief/wasm/record"
)

// fold writes a line in plain capitals.
var fold = strings.NewReplacer("Á", "A", "À", "A", "Â", "A", "Ä", "A", "Ã", "A", "É", "E", "È", "E", "Ê", "E", "Í", "I", "Ì", "I", "Î", "I", "Ï", "I", "Ó", "O", "Ò", "O", "Ô", "O", "Ö", "O",
	"Ú", "U", "Ù", "U", "Û", "U", "Ü", "U", "Ñ", "N", "Ç", "C", "–", "-", "—", "-", "−", "-", "•", "*", "∗", "*", "·", ".", "“", "", "”", "", "‘", "", "’", "", "\"", "", "`", "", "\u00a0", " ", "\f", " ", "\t", " ", "\ufeff", "")

// clean mends what scanning does to a line: accents, gaps between the letters of a
// word, stray quotes.
func clean(line string) string {
	line = fold.Replace(strings.ToUpper(strings.ToValidUTF8(line, " ")))
	line = strings.Map(func(r rune) rune {
		if r < ' ' || r == 127 {
			return ' '
		}
		return r
	}, line)
	for i := 0; i+4 < len(line); i++ { // "DISPO;C O N V I C T E D"
		if (line[i] == ':' || line[i] == ';') && line[i+2] == ' ' && line[i+4] == ' ' {
			line = line[:i+1] + " " + line[i+1:]
		}
	}
	return strings.TrimSpace(joinLetters(line))
}

// joinLetters joins "C O N V I C T E D": five and more single letters.
func joinLetters(line string) string {
	if !strings.Contains(line, " ") {
		return line
	}
	words := strings.Split(line, " ")
	var out []string
	for i := 0; i < len(words); {
		n := i
		for n < len(words) && len(words[n]) == 1 && words[n][0] >= 'A' && words[n][0] <= 'Z' {
			n++
		}
		if n-i >= 5 {
			out = append(out, strings.Join(words[i:n], ""))
			i = n
			continue
		}
		out = append(out, words[i])
		i++
	}
	return strings.Join(out, " ")
}

// only reports whether a line is n and more of a sign, with spaces, and nothing
// else.
func only(line string, sign byte, n int) bool {
	have := 0
	for i := range len(line) {
		switch line[i] {
		case sign:
			have++
		case ' ', '.', '\'', ',':
		default:
			return false
		}
	}
	return have >= n
}

// keyword splits "DISPO:CONVICTED" at a known word and its colon. Scans write a
// semicolon or nothing for the colon, and take a letter for another.
func keyword(line string, words ...string) (rest string, ok bool) {
	bare := strings.TrimLeft(line, "*.-' ")
	for _, w := range words {
		if len(bare) < len(w) {
			continue
		}
		if bare[:len(w)] == w {
			after := bare[len(w):]
			if after == "" || strings.ContainsRune(":; #.", rune(after[0])) {
				return strings.TrimLeft(after, ":;. "), true
			}
		}
	}
	i := strings.IndexAny(bare, ":;")
	if i < 3 || i > 24 { // no keyword is longer
		return "", false
	}
	word := lettersOf.Replace(bare[:i]) // "D1SP0"
	for _, w := range words {
		if len(w) == 3 && i == 3 && record.Distance(word, w) == 1 || near(word, w) {
			return strings.TrimLeft(bare[i+1:], " "), true
		}
	}
	return "", false
}

// parted are the lines that a copy put into one: "20001115 DISPO:PROB REV". A comment
// may hold such words itself.
func parted(t string) []string {
	var lines []string
	if !strings.HasPrefix(t, "COM") {
		for i := 1; i < len(t); i++ {
			for _, label := range []string{" DISPO:", " CONV STATUS:", " SEN:"} {
				if strings.HasPrefix(t[i:], label) {
					lines, t, i = append(lines, t[:i]), t[i+1:], 0
				}
			}
		}
	}
	return append(lines, t)
}

package grade

import "strings"

// Syllables counts the syllables of one word.
func Syllables(lang, word string) int {
	if lang == "es" {
		return spanish(strings.ToLower(word))
	}
	return english(strings.ToLower(word))
}

func vowel(c byte) bool { return strings.IndexByte("aeiouy", c) >= 0 }

// english counts groups of vowels, and puts right what English does with a
// silent e and with vowels that stand together but are spoken apart.
func english(w string) int {
	w = strings.Map(func(c rune) rune {
		switch {
		case c >= 'a' && c <= 'z':
			return c
		case c == 'é' || c == 'è' || c == 'ñ':
			return map[rune]rune{'é': 'e', 'è': 'e', 'ñ': 'n'}[c]
		}
		return -1
	}, w)
	if len(w) <= 2 {
		return min(1, len(w))
	}
	n := 0
	for i := 0; i < len(w); i++ {
		if !vowel(w[i]) {
			continue
		}
		n++
		for i+1 < len(w) && vowel(w[i+1]) {
			if apart(w, i) {
				n++
			}
			i++
		}
	}
	if silentEnd(w) {
		n--
	}
	if strings.HasSuffix(w, "sm") || strings.HasSuffix(w, "thm") {
		n++ // prism
	}
	return max(1, n)
}

// apart reports whether the vowels at i and i+1 are spoken as two syllables.
func apart(w string, i int) bool {
	before := byte(0)
	if i > 0 {
		before = w[i-1]
	}
	rest := w[i+2:]
	switch w[i : i+2] {
	case "ia", "io", "iu":
		// -tion, -cial, -gious; "marriage" and "parliament" stay one.
		return !strings.ContainsRune("tcsgx", rune(before)) && !(w[i:i+2] == "ia" && before == 'r' && strings.HasPrefix(rest, "ge")) ||
			strings.HasPrefix(rest, "te") && before == 't'
	case "ie":
		return strings.HasPrefix(rest, "t") && (before == 'd' || before == 'r' || before == 'u') || strings.HasPrefix(rest, "nt") &&
			before == 'l' || strings.HasPrefix(rest, "nce") && before == 'r' // quiet, client, experience
	case "ei", "yi", "oi":
		return strings.HasPrefix(rest, "ng") // being, trying, going
	case "ua":
		return !strings.ContainsRune("qgsp", rune(before)) // actual, gradual
	case "ui":
		return strings.HasPrefix(rest, "ty") // ambiguity
	case "eo":
		return before == 'd' || before == 'r' // video
	case "ea":
		return strings.HasPrefix(rest, "te") && before == 'r' || before == 'r' && rest == "" // create, area
	}
	return false
}

// silentEnd reports whether the last e of a word is silent.
func silentEnd(w string) bool {
	n := len(w)
	switch {
	case strings.HasSuffix(w, "e"):
		if strings.HasSuffix(w, "le") && n > 2 && !vowel(w[n-3]) {
			return false // people, eligible
		}
		return !vowel(w[n-2]) // not: fee, agree, value
	case strings.HasSuffix(w, "ed"):
		return n > 3 && w[n-3] != 't' && w[n-3] != 'd' && !vowel(w[n-3]) // asked; not: granted, freed
	case strings.HasSuffix(w, "es"):
		if n < 4 || vowel(w[n-3]) {
			return false
		}
		if strings.HasSuffix(w, "les") && !vowel(w[n-4]) {
			return false // titles
		}
		before := w[n-3]
		sibilant := strings.IndexByte("sxzcg", before) >= 0 || strings.HasSuffix(w, "ches") || strings.HasSuffix(w, "shes")
		return !sibilant // crimes; not: cases, charges
	case strings.HasSuffix(w, "ely") || strings.HasSuffix(w, "eless") || strings.HasSuffix(w, "eful") || strings.HasSuffix(w, "ement"):
		return true // lonely, useful, judgement
	}
	return false
}

// spanish counts syllables by the rules of its spelling: strong vowels (a, e, o)
// and weak ones with an accent each make one; a weak vowel beside another vowel
// makes none of its own.
func spanish(w string) int {
	r := []rune(w)
	n, inGroup, strong := 0, false, 0
	flush := func() {
		if inGroup {
			n += max(1, strong)
		}
		inGroup, strong = false, 0
	}
	for i, c := range r {
		if c == 'u' && i > 0 && i+1 < len(r) && strings.ContainsRune("eiéí", r[i+1]) && (r[i-1] == 'q' || r[i-1] == 'g') {
			continue // que, gui: the u is silent
		}
		if c == 'y' && i+1 == len(r) {
			c = 'i' // ley, muy
		}
		switch {
		case strings.ContainsRune("aeoáéóíú", c):
			inGroup = true
			strong++
		case c == 'i' || c == 'u' || c == 'ü':
			inGroup = true
		default:
			flush()
		}
	}
	flush()
	return max(1, n)
}

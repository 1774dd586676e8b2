package face

// Line is a line of a longer text.
type Line struct {
	Text []rune
	From int // where it begins in the whole
}

// Wrap breaks a text into lines of at most limit Units: at line ends, between
// words, and inside a word only if it is longer than a line.
func (f *Face) Wrap(text []rune, limit int) []Line {
	var out []Line
	from, space, width := 0, -1, 0
	emit := func(to, next int) {
		end := to
		for end > from && text[end-1] == ' ' {
			end--
		}
		out = append(out, Line{text[from:end], from})
		from, space, width = next, -1, 0
	}
	for i := 0; i < len(text); i++ {
		r := text[i]
		if r == '\n' {
			emit(i, i+1)
			continue
		}
		width += f.Advance[f.glyph[r]]
		if r == ' ' {
			space = i
			continue
		}
		if width <= limit || i == from {
			continue
		}
		if space >= from {
			i = space
			emit(space, space+1)
		} else {
			emit(i, i)
			i--
		}
	}
	emit(len(text), len(text))
	return out
}

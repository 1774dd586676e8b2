package law

// rowsOf are the rows of the catalogue that are a section or lie under it, and those that are
// parents of it. The law names few sections, many times.
type rowsOf struct{ within, above []int }

// catalogue is the catalogue of offenses, by section as far as it was looked up.
type catalogue struct {
	rows     []Row
	sections map[string]rowsOf
}

func (c *catalogue) rowsOf(section string) rowsOf {
	if r, ok := c.sections[section]; ok {
		return r
	}
	var r rowsOf
	for i, o := range c.rows {
		if SectionWithin(o.Section, section) {
			r.within = append(r.within, i)
		} else if SectionWithin(section, o.Section) {
			r.above = append(r.above, i)
		}
	}
	c.sections[section] = r
	return r
}

// under returns the rows that are one of the sections or lie under one, those that are
// parents of one, in order, and the sections that are neither.
func (c *catalogue) under(sections []string) (under, parents []int, unlisted []string) {
	is, parent := make([]bool, len(c.rows)), make([]bool, len(c.rows))
	for _, s := range sections {
		r := c.rowsOf(s)
		for _, i := range r.within {
			is[i] = true
		}
		for _, i := range r.above {
			parent[i] = true
		}
		if len(r.within)+len(r.above) == 0 {
			unlisted = append(unlisted, s)
		}
	}
	for i := range is {
		if is[i] {
			under = append(under, i)
		} else if parent[i] {
			parents = append(parents, i)
		}
	}
	return under, parents, unlisted
}

// SectionWithin reports whether section is parent or a subdivision of it: "PC
// 288(a)" is within "PC 288", "PC 288.5" is not. A row with two numbers, such
// as "PC 459/460(b)", is within either of them; an attempt ("PC 664/211") is
// only within an attempt.
func SectionWithin(section, parent string) bool {
	if s, p := former(section), former(parent); s != section && p != parent {
		return SectionWithin(s, p)
	}
	if hasPrefix(section, parent) {
		rest := section[len(parent):]
		return rest == "" || rest[0] == '(' || rest[0] == ' ' || rest[0] == '/'
	}
	if slash := index(section, '/'); slash >= 0 && !attemptSection(section) {
		code := section[:index(section, ' ')+1]
		return SectionWithin(code+section[slash+1:], parent)
	}
	return false
}

// former is a section that was repealed, without the word that says so.
func former(s string) string {
	const word = " (former)"
	if n := len(s) - len(word); n > 0 && s[n:] == word {
		return s[:n]
	}
	return s
}

// attemptSection reports whether a row is an attempt: "PC 664/187(a)", or "PC
// 664" where nobody knows at what.
func attemptSection(section string) bool {
	i := index(section, ' ')
	return i >= 0 && (section[i+1:] == "664" || hasPrefix(section[i+1:], "664/"))
}

func hasPrefix(s, p string) bool { return len(s) >= len(p) && s[:len(p)] == p }

func index(s string, c byte) int {
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			return i
		}
	}
	return -1
}

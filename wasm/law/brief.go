package law

// Brief is a relief in a few lines, for the page that explains it: what must be
// so, and what closes, delays or decides it, as conditions that read on after
// "if". What follows from a condition is not written here. It is the outcome of
// the requirement or grant that the line names, so that page and rule cannot
// part. Nothing of it rides in the download.
type Brief struct {
	Relief string
	Yes    []string // ids of the requirements shown under "Yes, if"
	When   []Proviso
}

// Proviso is the condition under which a requirement does not hold, or a grant
// applies, in words that follow "if".
type Proviso struct {
	Of   string // id of the requirement or grant
	Says Text
}

// Brief returns the few lines of a relief, or nil.
func (b *Book) Brief(relief string) *Brief {
	for i := range b.Briefs {
		if b.Briefs[i].Relief == relief {
			return &b.Briefs[i]
		}
	}
	return nil
}

// Shared is what many reliefs have in common, said once: any of the
// requirements of these ids is shown by the one line.
type Shared struct {
	Of   []string
	Says Text
}

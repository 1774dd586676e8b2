package law

// Family is what several reliefs have in common.
type Family struct {
	ID string // Relief.Family

	// Files is the place of the family in the useful order of filing, from 1; 0
	// means that nothing is filed. Because says why it stands there.
	Files   int
	Because Text

	Aims []string // aims that each relief of the family serves, beside its own
}

// Family returns the family of a relief; the zero Family if the book does not
// describe it.
func (b *Book) Family(r *Relief) Family {
	for _, f := range b.Families {
		if f.ID == r.Family {
			return f
		}
	}
	return Family{}
}

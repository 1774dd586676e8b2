package proof

import "example.org/relief/wasm/law"

// Relief proves the properties of one relief of a book, seen from a day.
func Relief(book *law.Book, relief *law.Relief, asOf law.Day) (Report, error) {
	r := Report{Relief: relief.ID, Criteria: len(relief.Requires) + len(relief.Grants)}
	m, err := newModel(book, relief, asOf)
	if err != nil {
		return r, err
	}
	r.Facts = len(m.facts)
	s, start := newSpace(m)
	soundAndExact(s, start, &r)
	return r, nil
}

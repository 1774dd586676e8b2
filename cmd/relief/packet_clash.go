package main

import (
	"fmt"
	"slices"

	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// clash refuses a record that says of the person's other cases what these cases deny: the
// petition says that the person is on probation in none, and an answer that was given
// stands in the engine. What can be asked for must be so by the cases themselves.
func (c *clinic) clash(place string, r *record.Record, ds []record.Determination) error {
	var said []string
	bare := *r
	bare.Person = slices.DeleteFunc(slices.Clone(r.Person), func(a record.Answer) bool {
		of := slices.ContainsFunc(c.book.Derived, func(d law.Derivation) bool { return d.How == law.AnyOther && d.Fact.ID == a.Key })
		if of {
			said = append(said, a.Key)
		}
		return of
	})
	again, err := c.book.Determine(&bare)
	if err != nil {
		return err
	}
	for i, d := range again {
		was := law.Shall.String() == ds[i].Status || law.May.String() == ds[i].Status
		if was && d.Case != nil && c.serves[d.Relief] && (d.Status == law.NotYet.String() || d.Status == law.Barred.String()) {
			return &record.Mistake{Place: place, What: fmt.Sprintf("case %s: %s is %s by the answers about the person, and %s by the other cases of the record", *d.Case, d.Relief, ds[i].Status, d.Status),
				Hint: fmt.Sprintf("compare %v with where these cases stand today", said)}
		}
	}
	return nil
}

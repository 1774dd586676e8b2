package law

// Item is a place on a court's form that belongs to a relief, for the paper that a
// lawyer works from. Where it names a grant, it is meant only when that decides.
type Item struct {
	Form, Revision string
	At             string // as the form counts: "2a"
	Relief, Grant  string
}

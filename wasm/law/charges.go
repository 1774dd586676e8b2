package law

// Charges is what a reader of charges must know of a jurisdiction: its codes,
// which of their sections exist, and what old numbers became. The engine does
// not use it.
type Charges struct {
	Codes []Code

	Attempt    []string // sections that punish an attempt at another: "PC 664"
	Tries      []string // subdivisions that are the attempt at what they lie in: "PC 496(d)"
	Conspiracy string   // the section whose second number is the crime that was planned
	Degrees    []Degree
	Punished   [][2]string // a section that only says what a crime is, and the one that a charge adds to say which: "PC 484", "PC 487"

	// Events are sections that stand among charges and are no crime: a
	// violation of probation, a warrant. Findings are about a sentence or about
	// an earlier case: an enhancement, a prior. Each stands for its subdivisions.
	Events, Findings []string
	// Lesser marks a felony charged or held as a misdemeanor: "PC 17(b)".
	Lesser string
	// Tried are crimes whose own words speak of an attempt, so that the word
	// beside them says nothing.
	Tried []string

	Real []string // sections that exist or once did, without subdivisions: "PC 459"
	Old  []OldNumber

	Ordinance, OtherCode string // rows for a local rule, and for a section of a code that is not in Codes
}

// Code is a code of statutes.
type Code struct {
	ID     string   // "PC"
	Names  []string // in capitals, without spaces, dots, and words such as "code" and "section"
	Other  []Range  // the rows of its sections that are on no list
	Old    []Range  // the same for old numbers, where they differ
	Ticket string   // the row of an infraction that is on no list
}

// Range is a row for the sections from one number to another; the first that
// fits is taken. The zero bounds are those of the code.
type Range struct {
	From, To float64
	Row      string
}

// Degree is the row of a crime of a degree.
type Degree struct{ Section, Degree, Row string }

// OldNumber is a section that once had another number or was another crime.
type OldNumber struct {
	Section string
	From    Day // of the conviction; the zero day is any
	Until   Day // the first day on which it is that no longer; the zero day is never
	// Became are the sections it may be: one, or two where nobody can tell. None
	// is a section that is on no list.
	Became []string
}

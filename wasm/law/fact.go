package law

// Text is one string in the languages of the site. Both are written by hand;
// neither is the original.
type Text struct{ En, Es string }

// In returns the text in a language, "es" or anything else for English.
func (t Text) In(lang string) string {
	if lang == "es" {
		return t.Es
	}
	return t.En
}

// Kind says what an answer to a fact looks like.
type Kind uint8

const (
	YesNo    Kind = iota // yes or no
	Choice               // one of Values
	Date                 // a day, or a span of days when half remembered
	DateList             // any number of days; an empty list means none
	Count                // a number; tenths are kept (28.5 grams)
	Money                // dollars; cents are kept
	Section              // an offense of the catalogue
)

// Scope says whom a fact belongs to.
type Scope uint8

const (
	Person Scope = iota // the same in every case
	Case                // one conviction
	Arrest              // one arrest without a conviction
)

// Fact is one thing that the person knows, with its question.
type Fact struct {
	ID    string // stable; names the fact, never a value
	Kind  Kind
	Scope Scope

	Ask    Text    // the question: one thing, at most 15 words
	Line   Text    // the same as a line of a list to tick, in the person's words; only where a question lists it
	Help   Text    // a hint: one short sentence; may be empty
	Values []Value // of a Choice, in the order shown

	// Harmful marks a yes that can only ever close doors (an open charge,
	// a new felony). The test suite proves that it never opens one.
	Harmful bool

	// Self marks a fact that the person, not the past, decides (finish
	// probation, sign the statement). "What would change it" names these first.
	Self bool

	Usual   *Usual // of a Choice with a long list: asked in two steps
	Why     Text   // why it is asked, where that is not plain
	Future  bool   // of a Date: the day may lie ahead
	Decimal bool   // of a Count: tenths are usual
	Program bool   // of a Section: it is a program, not an offense

	// Private marks what a person says about their own part in the crime. It is
	// left off paper and codes unless the person adds it.
	Private bool
}

// Value is one answer of a Choice.
type Value struct {
	ID    string
	Label Text
}

// Question is one page of the quiz. Most ask one fact; a group asks several
// facts that are answered together ("which of these are true today?").
type Question struct {
	ID    string
	Ask   Text
	Help  Text
	More  Text // longer help, folded away
	Facts []*Fact
	// Form marks a page on which each fact is a question of its own. Otherwise the
	// facts are lines of a list to tick.
	Form bool
}

package law

// Cond is a condition on the facts and the day. It is plain data; the
// functions below build it and [Assemble] turns it into code.
type Cond struct {
	op       op
	fact     *Fact
	other    *Fact // fallback of Listed
	values   []string
	n        int
	attr     Attr
	kids     []Cond
	from, to When
}

type op uint8

const (
	opNone op = iota // the zero Cond: never
	opAlways
	opYes
	opIs
	opAtLeast
	opTold
	opAsked
	opDoubt
	opListed
	opSections
	opNotAfter
	opAnyDate
	opSurely
	opAll
	opAny
	opIf
	opNot
	opAgain // only in code: what follows is named again later
	opSame  // the same, which is the name

	opKept = opListed // the engine keeps the values of those from here on
)

// Zero reports whether the condition was left out.
func (c Cond) Zero() bool { return c.op == opNone }

// Always holds on every day.
var Always = Cond{op: opAlways}

// Not turns yes into no and no into yes; unknown stays unknown.
func Not(c Cond) Cond { return Cond{op: opNot, kids: []Cond{c}} }

// All holds when every one holds. One no decides, whatever is unknown.
func All(cs ...Cond) Cond { return Cond{op: opAll, kids: cs} }

// Any holds when one of them holds. One yes decides, whatever is unknown.
func Any(cs ...Cond) Cond { return Cond{op: opAny, kids: cs} }

// If holds when then holds where cond does, and otherwise where it does not.
// Where cond is unknown, both must agree.
func If(cond, then, otherwise Cond) Cond {
	return Cond{op: opIf, kids: []Cond{cond, then, otherwise}}
}

// Is holds when a yes-or-no fact is yes.
func Is(f *Fact) Cond { return Cond{op: opYes, fact: f} }

// IsNot holds when a yes-or-no fact is no.
func IsNot(f *Fact) Cond { return Not(Is(f)) }

// OneOf holds when a choice is one of the values.
func OneOf(f *Fact, values ...string) Cond { return Cond{op: opIs, fact: f, values: values} }

// AtLeast holds when a count is n or more, or money is n dollars or more.
func AtLeast(f *Fact, n int) Cond { return Cond{op: opAtLeast, fact: f, n: n * scale(f.Kind)} }

// MoreThan holds when a count or an amount of dollars is above n, even by a
// tenth or a cent.
func MoreThan(f *Fact, n int) Cond { return Cond{op: opAtLeast, fact: f, n: n*scale(f.Kind) + 1} }

// MoreThanTenths is MoreThan for a count given in tenths: 285 is 28.5.
func MoreThanTenths(f *Fact, tenths int) Cond {
	return Cond{op: opAtLeast, fact: f, n: tenths*scale(f.Kind)/10 + 1}
}

// scale is how many units of an answer make one: counts are kept in
// hundredths, and money in cents.
func scale(Kind) int { return 100 }

// Listed holds when the offense has the attribute. Where the section does not
// tell (or is not known), the fallback, a yes-or-no fact, is used; it may be nil.
// A fallback that was answered is used only then.
func Listed(offense *Fact, a Attr, fallback *Fact) Cond {
	return Cond{op: opListed, fact: offense, attr: a, other: fallback}
}

// Under holds when the offense is one of the sections or a subdivision of
// one. An offense that is only known by a parent section ("PC 647" for
// "PC 647(b)") is unknown. An attempt counts when its own section is listed
// ("PC 664/187").
func Under(offense *Fact, sections ...string) Cond {
	return Cond{op: opSections, fact: offense, values: sections}
}

// Told holds when a fact was answered, and not otherwise; it is never unknown.
// It only chooses where an answer is read from: whether a section is looked up
// or a list answer is taken instead.
func Told(f *Fact) Cond { return Cond{op: opTold, fact: f} }

// Unproved holds when a fact was not answered, or with "I don't know", and not
// otherwise. It is for a presumption: the statute itself says what follows where
// nobody knows, until somebody shows the contrary.
func Unproved(f *Fact) Cond { return Not(Cond{op: opTold, fact: f, n: 1}) }

// Tells holds when c does. It says as well that a yes-or-no fact then has an
// answer of its own: whoever answers otherwise is mistaken, and c decides.
func Tells(c Cond, f *Fact, answer Truth) Cond {
	return Cond{op: opAll, kids: []Cond{c}, other: f, n: int(answer)}
}

// Shown holds when a yes-or-no fact is yes, and not otherwise: the statute puts
// it on the other side to prove.
func Shown(f *Fact) Cond { return All(Not(Unproved(f)), Is(f)) }

// Asked holds when a fact was answered, "I don't know" included. It only serves
// facts that stand for the usual case until they are asked: a conviction whose
// court nobody mentioned is a Californian one.
func Asked(f *Fact) Cond { return Cond{op: opAsked, fact: f} }

// AskAgain is unknown on every day, and names the fact as missing although it
// was answered: the answers contradict each other.
func AskAgain(f *Fact) Cond { return Cond{op: opDoubt, fact: f} }

// Surely holds when c is yes, and not otherwise; it is never unknown. Like Told
// it only chooses where an answer is read from, as in All(Surely(Under(…)),
// special rule): a section that is not known, or only by its parent, leaves
// the choice to the list answer.
func Surely(c Cond) Cond { return Cond{op: opSurely, kids: []Cond{c}} }

// OnOrBefore holds when a is on or before b. Either may be Today.
func OnOrBefore(a, b When) Cond { return Cond{op: opNotAfter, from: a, to: b} }

// Before holds when a is before b.
func Before(a, b When) Cond { return Not(OnOrBefore(b, a)) }

// Waited holds from the day after a waiting period has passed since the day of
// the fact: no, then yes.
func Waited(f *Fact, steps ...Move) Cond {
	return OnOrBefore(DateOf(f).Plus(steps...).Plus(Days(1)), Today)
}

// Within holds until the last day of a period to act in, which moves to the
// next day the courts are open: yes, then no.
func Within(f *Fact, steps ...Move) Cond {
	return OnOrBefore(Today, DateOf(f).Plus(steps...).Plus(Open))
}

// FromDay holds from a day of the law on; UntilDay holds up to and on a day.
func FromDay(y, m, d int) Cond  { return OnOrBefore(Fixed(y, m, d), Today) }
func UntilDay(y, m, d int) Cond { return OnOrBefore(Today, Fixed(y, m, d)) }

// AnyDate holds when one of the dates of a list lies in from..to, both
// included.
func AnyDate(list *Fact, from, to When) Cond {
	return Cond{op: opAnyDate, fact: list, from: from, to: to}
}

// When is a day that may depend on the answers: a fixed day, today, the date
// of a fact, or the later of two, moved on by steps.
type When struct {
	base  base
	day   Day
	fact  *Fact
	pair  []When
	steps []Move
}

type base uint8

const (
	baseToday base = iota
	baseDay
	baseFact
	baseLater
)

// Move moves a day on.
type Move struct {
	kind stepKind
	n    int
	fact *Fact
}

type stepKind uint8

const (
	stepDays stepKind = iota + 1
	stepMonths
	stepYears
	stepOpen
	stepDaysOf
)

// Today is the day of the question.
var Today = When{base: baseToday}

// Fixed is a day of the calendar.
func Fixed(y, m, d int) When { return When{base: baseDay, day: On(y, m, d)} }

// DateOf is the day of a fact.
func DateOf(f *Fact) When { return When{base: baseFact, fact: f} }

// Later is the last of two days.
func Later(a, b When) When { return When{base: baseLater, pair: []When{a, b}} }

// Plus moves the day on by steps, in order.
func (w When) Plus(steps ...Move) When {
	w.steps = append(append([]Move(nil), w.steps...), steps...)
	return w
}

// Days and Months and Years move a day. Months clamp to the end of a short
// month (periods to act in); Years run on into March (waiting periods).
func Days(n int) Move   { return Move{kind: stepDays, n: n} }
func Months(n int) Move { return Move{kind: stepMonths, n: n} }
func Years(n int) Move  { return Move{kind: stepYears, n: n} }

// Open moves to the next day the courts are open, or stays.
var Open = Move{kind: stepOpen}

// DaysOf moves by the number in a count fact.
func DaysOf(f *Fact) Move { return Move{kind: stepDaysOf, fact: f} }

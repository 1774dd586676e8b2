package law

// Status is what the answers support for one relief.
type Status uint8

const (
	Barred    Status = iota // this relief does not fit
	NotYet                  // closed today; opens on a day or an event
	Unsettled               // the facts are known, the law is not: see a lawyer
	May                     // the person can ask; someone decides
	Shall                   // the court must grant it if the facts are shown
	Automatic               // the law gives it without asking
	Unsure                  // a fact is missing; never written in a rule
	RightNo                 // the statuses of the rights map
	RightYes
	RightPartly

	Statuses // how many there are
)

var statusNames = [Statuses]string{
	Barred: "barred", NotYet: "not_yet", Unsettled: "unsettled", May: "may", Shall: "shall", Automatic: "automatic", Unsure: "unsure",
	RightNo: "no", RightYes: "yes", RightPartly: "partly",
}

// openSet are the statuses in which something can be had, a bit each.
const openSet = 1<<May | 1<<Shall | 1<<Automatic | 1<<RightYes | 1<<RightPartly

func (s Status) String() string { return statusNames[s] }

// Open reports whether something can be had today.
func (s Status) Open() bool { return openSet>>(s&31)&1 == 1 }

// Event is what a not_yet waits for when no day can be named: an event in the
// person's life, or another relief (its id).
type Event struct {
	ID   string
	Text Text
}

// Outcome is what a failed requirement or a grant leads to.
type Outcome struct {
	Status Status
	Event  string // id of the Event or Relief that a NotYet waits for
	Firm   bool   // a NotYet that stands although an earlier bar is unknown
	Why    Text   // one or two plain sentences, shown with the result
	Route  string // short stable name for this outcome, for outside tools
	See    []string
}

// Criterion is one requirement of a relief.
type Criterion struct {
	ID    string // stable, kebab-case, unique within the relief
	Says  Text   // the requirement in plain words
	Cite  string // pinpoint cite; several are separated by "; "
	Holds Cond
	Else  Outcome // what follows when it does not hold

	// From and To bound the days on which this criterion was law (zero:
	// always). Bill is the act that brought or ended it.
	From, To Day
	Bill     string
}

// Grant says how firmly the statute promises once every requirement is met.
// The first grant that applies decides; the last must be Always.
type Grant struct {
	ID      string
	When    Cond
	Cite    string
	Outcome Outcome
}

// Note is something true of a relief that decides nothing, such as
// "restitution still owed is not a reason to say no".
type Note struct {
	Says Text
	Cite string
}

// Review says who compared the rule with the law. An empty By means that no
// lawyer has signed yet, and the page says so.
type Review struct {
	By   string
	Bar  string // their State Bar number
	On   Day
	Law  string // the act that last amended the section
	Seal string // what was signed; a rule that was changed since has another
}

// Step is one line of "how to ask".
type Step struct {
	Kind string // form, court, cost, notice, time, help, after, warning
	Says Text
	Cite string
}

// Change is one change of the law, for the page of changes.
type Change struct {
	On      Day
	Bill    string
	Cite    string
	Says    Text
	Reliefs []string
}

// Relief is something that a person can ask for.
type Relief struct {
	ID     string
	Name   Text
	Also   Text // what people call it
	Cite   string
	Family string // dismissal, automatic, arrest, reclassification, review, vacatur, resentencing, probation, clemency, rights
	Arrest bool   // about an arrest, not a conviction
	Aims   []string
	// Private reliefs are about what was done to a person; no address names them
	// or what they help with.
	Private bool

	// Last marks what is told last, once a person, however open it is: a grace, or what
	// only prepares something else.
	Last bool

	Reviewed Review
	Requires []Criterion
	Grants   []Grant
	Early    Cond // when an early request can be made (certificate of rehabilitation); zero: never

	Notes      []Note
	Does       []Note
	DoesNot    []Note
	Steps      []Step
	Conditions []string // confidence notes: rows of the reference that are medium or low
}

// Today returns the requirements that are law on a day or will be: those of the past
// belong to the page of changes.
func (r *Relief) Today(day Day) []Criterion {
	var out []Criterion
	for _, c := range r.Requires {
		if c.To == 0 || c.To >= day {
			out = append(out, c)
		}
	}
	return out
}

// Derivation fills in a fact from the other cases of the record, so that the
// quiz does not ask it again. See Engine.derive.
type Derivation struct {
	Fact *Fact
	How  DeriveKind
	When Cond  // evaluated in each other case
	Date *Fact // for DatesAfter: the date taken from the other case
	Than *Fact // for DatesAfter: only dates after this date of the present case
}

// DeriveKind is a way of deriving a fact.
type DeriveKind uint8

const (
	AnyOther   DeriveKind = iota // yes when the condition holds in another case
	OtherShows                   // the same, but there may be more than cases: it never becomes no
	AnyCase                      // yes when it holds in any case
	CountCases                   // the number of cases in which it holds
	DatesAfter                   // the dates of the other cases in which it holds
)

// Book is the law of one jurisdiction.
type Book struct {
	Facts     []*Fact
	Questions []Question
	Events    []Event
	Offenses  []Row
	Reliefs   []*Relief
	Families  []Family // each that a relief names, in the order of the checklist
	Derived   []Derivation
	Complete  *Fact   // yes: the record lists every case
	Attempt   *Fact   // the offense was only attempted
	Degree    *Fact   // the degree of the offense
	Offense   *Fact   // the offense of a case
	First     []*Fact // asked before everything else about a case, one for each kind of case
	Taken     []Taken // for the usual, without asking
	Kind      *Fact   // roughly what the crime was, for those who do not know the offense
	Outcome   *Fact   // how an arrest ended; asked where a case may be an arrest or a conviction
	Minor     Minor   // a case of the juvenile court
	Elsewhere Shared  // requirements that look at the person's other cases
	Briefs    []Brief // for the pages; see Brief
	Charges   *Charges
	State     *State // what is peculiar to the state beside its rules
	Changes   []Change
	Items     []Item      // places on the court's forms
	AsOf      Day         // the law was read on this day
	Closed    []ClosedDay // of the courts

	Aims     []Aim         // in the order in which they are offered
	Answers  []Answer      // what each relief means
	Supposes []Supposition // when questions make sense
	Follows  []Follow      // answers that follow from others; a later one may use an earlier one
	Order    [][]*Fact     // dates of a case, each on or before the next
	Clashes  []Clash       // answers that no case has together
	Becomes  []Becoming    // what a person or time can change
	Applies  []Applies     // for whom requirements are made
	Record   [][]*Fact     // who knows none of a row needs the record first
}

package law

// State is what is peculiar to one state beside its rules: how its law is cited,
// what its forms are called. It never travels to the browser.
type State struct {
	Name   string // California
	Postal string // CA, in addresses
	Zone   string // its time zone, by which a day begins

	Codes        []CitedCode
	SectionURL   string   // of the official text of a section, with CODE and SECTION in their places
	Constitution string   // how it is cited, up to the article
	Cites        []string // how else its law is cited: regular expressions, from the start of a cite
	Forms        []string // what the numbers of its courts' forms start with

	Crimes []Crimes // for whom a relief was made

	Specimens []Specimen // papers that its courts and agencies give people

	Infractions []string // misdemeanors that a court can make infractions; a star stands for any subdivision
}

// Specimen is a paper in outline, with an invented case: not a copy of a form, which
// differs from county to county. {3 PC 459} is a place where a fact is written,
// with its number; what each number means is in the site's words
// specimen-NAME-NUMBER.
type Specimen struct {
	Name  string
	Lines []string
}

// CitedCode is a code of a state: its official name, and those in use in cites.
type CitedCode struct {
	Official string
	Names    []string
}

// Crimes is a list of crimes for which the law made a relief.
type Crimes struct {
	List   Attr
	Relief string
}

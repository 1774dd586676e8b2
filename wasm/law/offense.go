package law

// Attr is one legal attribute of an offense. Its value is yes, no, or
// unknown where the section number alone does not tell.
type Attr uint8

const (
	Serious     Attr = iota // serious felony, PC 1192.7(c)
	Violent                 // violent felony, PC 667.5(c)
	SuperStrike             // PC 667(e)(2)(C)(iv)
	Registrable             // sex-offender registration, PC 290(c)
	Barred1203_4
	Barred4852_01
	LifeTerm  // the nine-year list of PC 4852.03(a)(1)
	Prop47    // a section that Proposition 47 can reach
	Prop64    // HS 11357 to 11360
	Homicide  // opens the questions of PC 1172.6
	GunBan    // PC 29805 for a misdemeanor
	Weapon    // use of a dangerous weapon is part of the offense
	Driving   // VC 12810(a)-(e)
	IsWobbler // felony or misdemeanor
	IsFelony  // never a misdemeanor
	Barred1203_4a
	Barred1203_45
	IsMisdemeanor // never a felony or an infraction
	attrs
)

// Attrs is the number of attributes.
const Attrs = int(attrs)

// attempted says what becomes of an attribute when the offense was only
// attempted and the attempt has no row of its own: it stays, it falls away, or
// nobody knows. The lists of PC 1203.4(b), 1203.4a(d) and 4852.01 do not name attempts;
// 1192.7(c)(39) and 290(c) do; 667.5(c) names only some.
var attempted = [Attrs]Truth{
	Serious: Yes, Violent: Unknown, SuperStrike: Unknown, Registrable: Yes,
	Prop47: Unknown, Prop64: Unknown, Homicide: Yes, GunBan: Unknown, Weapon: Unknown,
	Driving: Yes, IsWobbler: Unknown, IsFelony: Unknown, Barred1203_45: Unknown,
}

// Row is a row of the catalogue: a section as people see it on paper.
type Row struct {
	Section string // "PC 459/460(b)"
	Title   Text
	Level   string // felony, misdemeanor, infraction, wobbler, wobblette, mixed; empty for a program or other section
	Attrs   [Attrs]Truth
	Note    Text   // the one thing that can change the answer
	Sure    string // high, medium or low
	Rare    bool
}

// Speech is what people say who mean an offense.
type Speech struct {
	Noise []string   // words that tell nothing of an offense
	Alike [][]string // words that say the same; a star stands for any ending
	Names []Name     // of two that fit as well the first is meant
}

// Name is what people say, and the sections that they may mean, the most often charged
// first. One without sections is no offense of its own; a rough one names a kind.
type Name struct {
	Said, Sections []string
	Rough          bool
}

package california

import . "example.org/relief/wasm/law"

// ThisState is what is peculiar to California beside its rules.
var ThisState = State{
	Name:   "California",
	Postal: "CA",
	Zone:   "America/Los_Angeles",

	Specimens: specimens,

	Codes: []CitedCode{
		{Official: "PEN", Names: []string{"PC", "Penal Code"}},
		{Official: "HSC", Names: []string{"HS", "H&S", "HSC", "Health & Saf. Code"}},
		{Official: "VEH", Names: []string{"VC", "Veh. Code"}},
		{Official: "BPC", Names: []string{"B&P", "BPC", "Bus. & Prof. Code"}},
		{Official: "WIC", Names: []string{"WI", "W&I", "WIC", "Welf. & Inst. Code"}},
		{Official: "CCP", Names: []string{"CCP"}},
		{Official: "GOV", Names: []string{"Gov. Code", "GC", "GOV"}},
		{Official: "ELEC", Names: []string{"Elec. Code"}},
		{Official: "FAM", Names: []string{"Fam. Code"}},
		{Official: "EVID", Names: []string{"Evid. Code"}},
		{Official: "LAB", Names: []string{"Lab. Code", "Labor Code"}},
		{Official: "CIV", Names: []string{"Civ. Code"}},
		{Official: "EDC", Names: []string{"Ed. Code", "Educ. Code"}},
		{Official: "INS", Names: []string{"Ins. Code"}},
		{Official: "FIN", Names: []string{"Fin. Code"}},
		{Official: "MVC", Names: []string{"Mil. & Vet. Code", "MVC"}},
		{Official: "FGC", Names: []string{"Fish & G. Code", "FGC"}},
		{Official: "HNC", Names: []string{"Harb. & Nav. Code"}},
		{Official: "PROB", Names: []string{"Prob. Code"}},
		{Official: "PUC", Names: []string{"Pub. Util. Code"}},
		{Official: "RTC", Names: []string{"Rev. & Tax. Code"}},
		{Official: "UIC", Names: []string{"Unemp. Ins. Code"}},
		{Official: "FAC", Names: []string{"Food & Agr. Code"}},
		{Official: "CORP", Names: []string{"Corp. Code"}},
	},
	SectionURL:   "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=CODE&sectionNum=SECTION.",
	Constitution: "Cal. Const.",
	Cites: []string{
		`(CRC|Rule|rule|Cal\. Rules of Court,? rules?) \d+\.\d+`,
		`(SB|AB|SCA|ACA) \d+`,
		`(Prop\.?|Proposition) \d+`,
		`(15|\d+) CCR \d+`,
	},
	Forms: []string{"CR", "CM", "JV", "MC", "FW", "APP", "HC", "BCIA", "BOF", "JUS", "FL", "LACR", "LACCR"},

	Crimes: []Crimes{
		{List: Prop47, Relief: "prop-47"},
		{List: Prop64, Relief: "prop-64"},
		{List: Homicide, Relief: "murder-resentencing"},
		{List: IsWobbler, Relief: "felony-reduction"},
	},

	// PC 17(d)(2), 19.8(a)(1)(A)-(E) (Stats. 2024, ch. 226, AB 3278), and PC 272(b)(1), which
	// names 17(d) as 19.8(a)(1)(F) allows. There may be more of the last kind.
	Infractions: []string{
		"PC 193.8*", "PC 330*", "PC 415*", "PC 485*", "PC 490.7*", "PC 555*", "PC 602.13*", "PC 853.7*", "PC 532b(c)*", "PC 602(o)*",
		"PC 272(b)*",
		"BP 25658(b)*", "BP 21672*", "BP 25661*", "BP 25662*", "GC 27204*",
		"VC 23109(c)*", "VC 5201.1*", "VC 12500*", "VC 14601.1*", "VC 27150.1*", "VC 40508*",
	},
}

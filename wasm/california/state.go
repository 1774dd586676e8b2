package california

import . "example.org/relief/wasm/law"

// ThisState is what is peculiar to California beside its rules.
var ThisState = State{
	Name:   "California",
	Postal: "CA",
	Zone:   "America/Los_Angeles",

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
}

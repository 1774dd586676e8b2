package california

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"

	"example.org/relief/wasm/law"
)

//go:embed sections.txt
var sectionsText string

// Old numbers of sections, and what they became. The weapons sections moved in 2012
// (PC 16000 and following restate them without a change), the drug sections in
// 1972, driving under the influence in 1982.
//
//go:embed numbers.csv
var numbersCSV string

// readCharges reads what a reader of charges must know of the codes.
func readCharges() (*law.Charges, error) {
	s := charges
	for _, line := range strings.Split(sectionsText, "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		code, numbers, _ := strings.Cut(line, " ")
		for _, n := range strings.Fields(numbers) {
			s.Real = append(s.Real, code+" "+n)
		}
	}
	rows, err := readCSV(numbersCSV)
	if err != nil {
		return nil, fmt.Errorf("numbers.csv: %w", err)
	}
	for n, row := range rows {
		o := law.OldNumber{Section: row["code"] + " " + row["section"]}
		for _, b := range strings.Split(row["became"], ";") {
			if b != "" {
				o.Became = append(o.Became, b)
			}
		}
		for column, day := range map[string]*law.Day{"from": &o.From, "until": &o.Until} {
			if *day, err = dayOf(row[column]); err != nil {
				return nil, fmt.Errorf("numbers.csv:%d: %s: %w", n+2, column, err)
			}
		}
		s.Old = append(s.Old, o)
	}
	return &s, nil
}

// dayOf reads 2008-01-01; nothing is the zero day.
func dayOf(s string) (law.Day, error) {
	if s == "" {
		return 0, nil
	}
	var n [3]int
	parts := strings.Split(s, "-")
	for i := range n {
		var err error
		if len(parts) != len(n) {
			return 0, fmt.Errorf("%q is not a day such as 2008-01-01", s)
		}
		if n[i], err = strconv.Atoi(parts[i]); err != nil {
			return 0, fmt.Errorf("%q is not a day such as 2008-01-01", s)
		}
	}
	return law.On(n[0], n[1], n[2]), nil
}

// charges is what is known of the codes without the tables.
var charges = law.Charges{
	Codes: []law.Code{
		{ID: "PC", Names: []string{"P", "PEN", "PENAL", "CPC", "PENALCODE", "CP", "PCC", "PENC"}, Ticket: "Code (other infraction)",
			// The list of Gov. Code 1029(a): chapters 1 and 5 to 7 of title 7, and five sections of chapter 4.
			Other: []law.Range{{From: 92, To: 100.99, Row: "PC 92 (another section)"},
				{From: 115, To: 115.39, Row: "PC 92 (another section)"},
				{From: 116, To: 117, Row: "PC 92 (another section)"}, {From: 118, To: 181.99, Row: "PC 92 (another section)"},
				{Row: "PC (another section)"}},
			// PC 290(c) takes in the predecessors of its sections.
			Old: []law.Range{{From: 261, To: 290.99, Row: "PC (an old section)"}, {From: 311, To: 314.99, Row: "PC (an old section)"},
				{From: 647, To: 647.99, Row: "PC (an old section)"}}},
		{ID: "HS", Names: []string{"HSC", "HEALTHSAFETY", "HANDS", "SALUDSEGURIDAD", "HEALTH", "HEALTHSAF", "CHS", "CHSC", "HSA"},
			Ticket: "Code (other infraction)",
			Other:  []law.Range{{From: 11000, To: 11651.99, Row: "HS 11 (another section)"}, {Row: "HS (another section)"}}},
		{ID: "VC", Names: []string{"V", "VEH", "VEHICLE", "CVC", "VEHICULOS", "VCA", "VEHC"}, Ticket: "VC (other infraction)",
			Other: []law.Range{{Row: "VC (another section)"}}},
		{ID: "BP", Names: []string{"BPC", "BUSINESSPROFESSIONS", "BUSPROF", "BANDP"}, Ticket: "Code (other infraction)",
			Other: []law.Range{{Row: "BP (another section)"}}},
		{ID: "WI", Names: []string{"WIC", "WELFAREINSTITUTIONS", "WELFINST", "WANDI"}, Ticket: "Code (other infraction)",
			Other: []law.Range{{Row: "WI (another section)"}}},
		other("CC", "CORPORATIONS", "CORP"), other("CI", "CIV", "CIVIL"), other("CP", "CCP"), other("EC", "ED", "EDUC", "EDUCATION"),
		other("EL", "ELEC", "ELECTIONS"),
		other("FA", "FOODAGRICULTURAL", "FAC"), other("FC", "FIN", "FINANCIAL"), other("FG", "FGC", "FISHGAME"),
		other("GC", "GOV", "GOVT", "GOVERNMENT"),
		other("HN", "HARBORSNAVIGATION"), other("IC", "INS", "INSURANCE"), other("LC", "LAB", "LABOR"), other("MV", "MILITARYVETERANS"),
		other("PR", "PRC", "PUBLICRESOURCES"), other("PU", "PUC", "PUBLICUTILITIES"), other("RT", "RTC", "REVENUETAXATION"),
		other("SH", "STREETSHIGHWAYS"),
		other("UI", "UIC", "UNEMPLOYMENTINSURANCE"), other("WC", "WAT", "WATER"), other("CA", "CCR", "CALCODEREGS"),
	},
	Attempt:    []string{"PC 664", "PC 21a"},
	Tries:      []string{"PC 496(d)"},
	Conspiracy: "PC 182",
	Punished:   [][2]string{{"PC 484", "PC 487"}, {"PC 242", "PC 243"}, {"PC 240", "PC 241"}, {"VC 23103", "VC 23103.5"}},
	Degrees: []law.Degree{
		{Section: "PC 459", Degree: "first", Row: "PC 459/460(a)"},
		{Section: "PC 459", Degree: "second", Row: "PC 459/460(b)"},
	},
	Events: []string{
		"PC 30", "PC 31", // who is a party to a crime
		"PC 195", "PC 196", "PC 197", // homicide that is no crime
		"PC 825", "PC 836", "PC 849", "PC 853.5", "PC 853.6", "PC 853.8", "PC 881", "PC 978.5", "PC 979", "PC 980", "PC 981", "PC 982",
		"PC 983", // warrants, releases
		"PC 1026", "PC 1170", "PC 1191", "PC 1202.4", "PC 1203", "PC 1203.1", "PC 1203.2", "PC 1203.2a", "PC 1203.3", "PC 1203.4",
		"PC 1203.4a", "PC 1203.35", "PC 1203.9", "PC 1205", // sentence and probation
		"PC 1210.1", "PC 1214", "PC 1232", "PC 1233", "PC 1305", "PC 1332", "PC 1368", "PC 1369", "PC 1370", "PC 1370.01", "PC 1381",
		"PC 1382",
		"PC 1385", "PC 2620", "PC 2621", "PC 2684",
		"PC 2900.5", "PC 2962", "PC 2970", "PC 2972", "PC 3000", "PC 3000.08", "PC 3000.1", "PC 3001", "PC 3056", "PC 3060", "PC 3451",
		"PC 3452", "PC 3453", "PC 3454", "PC 3455", "PC 3456", // parole and county supervision
		"PC 1547", "PC 1548", "PC 1548.1", "PC 1549", "PC 1550.3", "PC 1551", "PC 1551.1", "PC 1552", "PC 13700", "PC 17(b)",
		// fugitives, a mark, a reduction
		"PC 1170.126", "PC 1170.18", "PC 1192.5", "PC 1000.2", "PC 1000.3", "PC 1214.1", "PC 1275", "PC 1318",
		"WI 300", "WI 602", "WI 601", "WI 707", "WI 777", "WI 779", "WI 5150", "WI 5250", "WI 5300", "WI 6600", "WI 3051", "WI 3151",
		"WI 1767.3", "WI 1767.35", "WI 628.1", "WI 663",
		"WI 1751", "WI 1737.1",
		"VC 14602.6", "VC 22651", "VC 22655.5", "VC 40300.5", "VC 40302", "VC 40303", "VC 40515",
	},
	Findings: []string{
		"PC 186.11", "PC 186.22(b)", "PC 186.22(d)", "PC 190.2", "PC 422.75", "PC 451.1", "PC 452.1", "PC 667", "PC 667.5", "PC 667.51",
		"PC 667.6", "PC 667.61", "PC 667.7",
		"PC 667.71", "PC 667.75", "PC 667.8", "PC 667.85", "PC 667.9", "PC 667.10", "PC 667.15", "PC 667.16", "PC 667.17", "PC 668",
		"PC 1170.1",
		"PC 1170.11", "PC 1170.12", "PC 1192.7", "PC 1192.8",
		"PC 1203.044", "PC 1203.06", "PC 1203.066", "PC 1203.07", "PC 1203.073", "PC 1203.075", "PC 1203.08", "PC 1203.085", "PC 1203.09",
		"PC 12001.6", "PC 12021.5",
		"PC 12022", "PC 12022.1", "PC 12022.2", "PC 12022.3", "PC 12022.4", "PC 12022.5", "PC 12022.53", "PC 12022.55", "PC 12022.6",
		"PC 12022.65", "PC 12022.7", "PC 12022.75",
		"PC 12022.8", "PC 12022.85", "PC 12022.9", "PC 12022.95", "PC 1462.24",
		"HS 11353.1", "HS 11353.4", "HS 11353.6", "HS 11356.5", "HS 11370", "HS 11370.2", "HS 11370.4", "HS 11379.7", "HS 11379.8",
		"HS 11379.9",
		"HS 11380.1", "HS 11380.7",
		"VC 23558", "VC 23572", "VC 23577", "VC 23578", "VC 23582",
	},
	Lesser: "PC 17(b)",
	Tried: []string{"PC 69", "PC 71", "PC 107", "PC 136.1", "PC 137", "PC 148", "PC 217.1", "PC 218", "PC 219", "PC 220", "PC 405a",
		"PC 422",
		"PC 455", "PC 518", "PC 524", "PC 653f",
		"PC 4530", "PC 4532", "PC 4533", "PC 4550", "VC 10852", "VC 10853", "HS 11379.6", "PC 288.3", "PC 288.4", "PC 470", "PC 475",
		"PC 476a",
		"PC 520", "PC 664"},
	Ordinance: "local ordinance",
	OtherCode: "Code (another section)",
}

func other(id string, names ...string) law.Code {
	return law.Code{ID: id, Names: names, Ticket: "Code (other infraction)", Other: []law.Range{{Row: "Code (another section)"}}}
}

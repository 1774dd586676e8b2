package california

import (
	_ "embed"
	"encoding/csv"
	"fmt"
	"strings"

	"example.org/relief/wasm/law"
)

// The catalogue is a table that a lawyer can open in a spreadsheet. Each row
// is a section as people see it on paper; the columns are explained in
// offenses.md beside it.
//
//go:embed offenses.csv
var offensesCSV string

// The columns of the catalogue that are attributes of the law package.
var columns = map[string]law.Attr{
	"serious_1192_7c":       law.Serious,
	"violent_667_5c":        law.Violent,
	"super_strike_667e2Civ": law.SuperStrike,
	"registrable_290":       law.Registrable,
	"excluded_1203_4b":      law.Barred1203_4,
	"excluded_cor_4852_01":  law.Barred4852_01,
	"prop47":                law.Prop47,
	"prop64":                law.Prop64,
	"felony_murder_related": law.Homicide,
	"firearm_10yr_29805":    law.GunBan,
	"dangerous_weapon":      law.Weapon,
	"vc_12810":              law.Driving,
}

// readOffenses reads the catalogue. Sections that are not offenses (diversion
// programs, ordinances) follow the offenses, so that a row's number is stable
// for as long as rows are added at the end.
func readOffenses() ([]law.Row, error) {
	rows, err := readCSV(offensesCSV)
	if err != nil {
		return nil, fmt.Errorf("offenses.csv: %w", err)
	}
	var out []law.Row
	for n, row := range rows {
		o := law.Row{
			Section: row["code"] + " " + row["section"],
			Title:   T(row["title"], row["title_es"]),
			Level:   row["level"],
			Note:    T(row["decisive_notes"], ""),
			Sure:    row["confidence"],
			Rare:    row["rarity"] == "rare",
		}
		for column, attr := range columns {
			t, err := cell(row[column])
			if err != nil {
				return nil, fmt.Errorf("offenses.csv:%d: %s: %w", n+2, column, err)
			}
			o.Attrs[attr] = t
		}
		o.Attrs[law.IsWobbler] = levelTruth(o.Level, "wobbler")
		o.Attrs[law.IsFelony] = levelTruth(o.Level, "felony")
		o.Attrs[law.IsMisdemeanor] = levelTruth(o.Level, "misdemeanor")
		if row["cor_years"] == "9" {
			o.Attrs[law.LifeTerm] = law.Yes
		}
		if t, ok := lifeTerm[o.Section]; ok {
			o.Attrs[law.LifeTerm] = t
		}
		dismissalLists(&o)
		if o.Section == "PC 664" { // an attempt, and nobody knows at what
			o.Attrs = [law.Attrs]law.Truth{}
			for i := range o.Attrs {
				o.Attrs[i] = law.Unknown
			}
			for _, list := range []law.Attr{law.Barred1203_4, law.Barred1203_4a, law.Barred4852_01} {
				o.Attrs[list] = law.No // these lists do not name attempts
			}
		}
		out = append(out, o)
	}
	for i := range out {
		if o := &out[i]; o.Level == "mixed" && wobblesAsFelony(o.Section, out) {
			o.Attrs[law.IsWobbler] = law.Yes
		}
	}
	for _, s := range otherSections {
		o := law.Row{Section: s.section, Title: s.title, Sure: "high"}
		dismissalLists(&o)
		out = append(out, o)
	}
	for _, s := range unlisted {
		out = append(out, unlistedRow(s))
	}
	return out, nil
}

// lifeTerm names the sections that carry a life term, or whose parts differ in
// it, and whose certificate period in the catalogue does not say so
// (offense-lists reference, section 3; PC 182 and 664 follow the target crime).
var lifeTerm = map[string]law.Truth{
	"PC 236.1(c)(2)": law.Yes, "PC 269": law.Yes, "PC 288.7": law.Yes, "PC 220(b)": law.Yes,
	"PC 217.1": law.Unknown, "PC 220": law.Unknown, "PC 236.1": law.Unknown, "PC 236.1(c)": law.Unknown, "PC 182": law.Unknown,
	"PC 664": law.Unknown,
}

// cell reads yes, no, depends, or a note that begins with one of them; any
// other text (the Proposition 47 section that can reach it) is a yes.
func cell(s string) (law.Truth, error) {
	word, _, _ := strings.Cut(s, ";")
	switch strings.TrimSpace(word) {
	case "yes":
		return law.Yes, nil
	case "no":
		return law.No, nil
	case "depends":
		return law.Unknown, nil
	case "":
		return law.Unknown, fmt.Errorf("the cell is empty")
	}
	return law.Yes, nil
}

// levelTruth says whether an offense is of a level. A mixed row holds several.
func levelTruth(level, want string) law.Truth {
	switch level {
	case want:
		return law.Yes
	case "mixed", "":
		return law.Unknown
	}
	return law.No
}

// feloniesWobble are the sections with misdemeanors of which every felony is a wobbler: a
// fourth drunk driving in ten years, or one after a felony (VC 23550(a), 23550.5(a)-(b));
// theft after a grave crime (PC 459.5(a), 490.2(a)); grand theft and forgery by card (PC
// 484e-484g with 473(a), 489(c)(1)); what each section says of itself (HS 11377(a) in copies
// of its text of three times). Not here, because one of their felonies carries prison or
// felony jail alone: PC 503 with 514, VC 2800.3(b), HS 11350(a) before Proposition 47.
var feloniesWobble = []string{
	"VC 23152", "PC 459.5", "PC 490.2", "PC 484e", "PC 484f", "PC 484g", "PC 484i", "PC 166(c)", "PC 273.6", "PC 368(d)", "PC 368(e)",
	"PC 530.5(c)", "PC 626.10", "PC 4532", "PC 29825", "PC 30605", "PC 32310", "HS 11377",
}

// wobblesAsFelony reports whether a section that has misdemeanors too is a wobbler
// whenever it was a felony: one of those, or one of which every letter is a wobbler or a
// misdemeanor.
func wobblesAsFelony(section string, all []law.Row) bool {
	for _, s := range feloniesWobble {
		if law.SectionWithin(section, s) {
			return true
		}
	}
	either := false
	for _, o := range all {
		if !strings.HasPrefix(o.Section, section+"(") || o.Level == "misdemeanor" {
			continue
		}
		if o.Level != "wobbler" && !(o.Level == "mixed" && wobblesAsFelony(o.Section, all)) {
			return false
		}
		either = true
	}
	return either
}

func readCSV(text string) ([]map[string]string, error) {
	r := csv.NewReader(strings.NewReader(text))
	records, err := r.ReadAll()
	if err != nil {
		return nil, err
	}
	var rows []map[string]string
	for _, rec := range records[1:] {
		row := map[string]string{}
		for i, name := range records[0] {
			row[name] = rec[i]
		}
		rows = append(rows, row)
	}
	return rows, nil
}

type otherSection struct {
	section string
	title   law.Text
}

// otherSections are sections that a fact may name though they are not offenses
// of the catalogue.
var otherSections = []otherSection{
	{"local ordinance", T("City or county rule (local ordinance)",
		"Regla de la ciudad o del condado (ordenanza local)")},
	{"VC 21955", T("Crossing the street outside a crosswalk", "Cruzar la calle fuera del paso de peatones")},
	{"PC 851.87", T("Diversion before charges are filed", "Programa de desvío antes de los cargos")},
	{"PC 1000", T("Drug diversion", "Programa de desvío por drogas")},
	{"PC 1000.4", T("Drug diversion under older law", "Programa de desvío por drogas, ley anterior")},
	{"PC 1000.5", T("Drug court before the plea", "Corte de drogas antes de declararse")},
	{"PC 1000.8", T("Deferred entry of judgment for drugs",
		"Fallo diferido por drogas (deferred entry of judgment)")},
	{"PC 1001.9", T("Misdemeanor diversion under a local program",
		"Programa local de desvío por delito menor")},
	{"PC 1001.20", T("Diversion for people with a cognitive disability",
		"Desvío por discapacidad cognitiva")},
	{"PC 1001.35", T("Mental health diversion", "Desvío por salud mental")},
	{"PC 1001.40", T("Diversion for traffic violators", "Desvío por infracciones de tránsito")},
	{"PC 1001.50", T("Misdemeanor diversion", "Desvío por delito menor")},
	{"PC 1001.60", T("Diversion for bad checks", "Desvío por cheques sin fondos")},
	{"PC 1001.70", T("Parental diversion", "Desvío para padres")},
	{"PC 1001.80", T("Military diversion", "Desvío para militares")},
	{"PC 1001.81", T("Theft diversion", "Desvío por hurto (theft diversion)")},
	{"PC 1001.83", T("Diversion for people who care for a child", "Desvío para quien cuida a un menor")},
	{"PC 1001.85", T("Law enforcement assisted diversion", "Desvío asistido por la policía")},
	{"PC 1001.95", T("Diversion by the judge, misdemeanor", "Desvío por el juez, delito menor")},
	{"PC 1001.36", T("Mental health diversion (PC 1001.36)", "Desvío por salud mental (PC 1001.36)")},
	{"VC (other infraction)", T("Another traffic ticket", "Otra multa de tránsito")},
	{"Code (other infraction)", T("Another infraction", "Otra infracción")},
}

// unlisted are rows for sections that exist and are on no list of this law (every
// item of every list has a row of its own). The closed lists do not name them. Whether one was a strike turns on
// findings that no section number shows; an old number may stand for a crime that
// brings registration. Every section that carries a life term has a row.
var unlisted = []otherSection{
	{"PC (another section)", T("Another section of the Penal Code",
		"Otra sección del Código Penal (Penal Code)")},
	{"PC (an old section)", T("An old section of the Penal Code on sex crimes",
		"Una sección antigua del Código Penal sobre delitos sexuales")},
	{"HS (another section)", T("Another section of the Health and Safety Code",
		"Otra sección del Health and Safety Code")},
	{"HS 11 (another section)", T("Another drug section (HS 11000 to 11651)",
		"Otra sección sobre drogas (HS 11000 a 11651)")},
	{"VC (another section)", T("Another section of the Vehicle Code",
		"Otra sección del Código de Vehículos (Vehicle Code)")},
	{"BP (another section)", T("Another section of the Business and Professions Code",
		"Otra sección del Business and Professions Code")},
	{"WI (another section)", T("Another section of the Welfare and Institutions Code",
		"Otra sección del Welfare and Institutions Code")},
	{"PC 92 (another section)", T("Another section on public justice (PC 92 to 181)",
		"Otra sección sobre la justicia pública (PC 92 a 181)")},
	{"Code (another section)", T("A section of another California code",
		"Una sección de otro código de California")},
}

// unlistedRow is the row of a section that is on no list.
func unlistedRow(s otherSection) law.Row {
	o := law.Row{Section: s.section, Title: s.title, Level: "mixed", Sure: "medium"}
	for _, a := range []law.Attr{law.Serious, law.Violent, law.SuperStrike, law.IsWobbler, law.IsFelony, law.Weapon} {
		o.Attrs[a] = law.Unknown
	}
	if s.section == "PC (an old section)" {
		o.Attrs[law.Registrable] = law.Unknown
	}
	dismissalLists(&o)
	return o
}

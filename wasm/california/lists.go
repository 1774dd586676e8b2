package california

import "example.org/relief/wasm/law"

// dismissalLists fills in the lists of PC 1203.4a(d) and PC 1203.45(c), which
// the table of offences has no column for: they follow from the section.
func dismissalLists(o *law.Offence) {
	// 1203.4a(d)(1): of PC 288 only (c) can be a misdemeanor. (2) and (3) are
	// about the Vehicle Code and local rules, and need more than the section.
	vehicle := o.Section[:3] == "VC " || o.Section == "local ordinance"
	switch {
	case law.SectionWithin(o.Section, "PC 288"):
		o.Attrs[law.Barred1203_4a] = law.Yes
	case vehicle:
		o.Attrs[law.Barred1203_4a] = law.Unknown
	}
	// 1203.45(c): registrable offences, Division 10 of the Health and Safety Code
	// (11000 to 11651), and driving or parking, which the section does not tell.
	switch {
	case len(o.Section) > 5 && o.Section[:5] == "HS 11":
		o.Attrs[law.Barred1203_45] = law.Yes
	case vehicle:
		o.Attrs[law.Barred1203_45] = law.Unknown
	default:
		o.Attrs[law.Barred1203_45] = o.Attrs[law.Registrable]
	}
}

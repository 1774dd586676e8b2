package california

import "example.org/relief/wasm/law"

// dismissalLists fills in the lists of PC 1203.4a(d) and PC 1203.45(c), which
// the table of offenses has no column for: they follow from the section.
func dismissalLists(o *law.Row) {
	// 1203.4a(d)(1): of PC 288 only (c) can be a misdemeanor. (2) and (3) are
	// about the Vehicle Code and local rules, and need more than the section.
	vehicle := o.Section[:3] == "VC " || o.Section == "local ordinance"
	switch {
	case law.SectionWithin(o.Section, "PC 288"):
		o.Attrs[law.Barred1203_4a] = law.Yes
	case vehicle:
		o.Attrs[law.Barred1203_4a] = law.Unknown
	}
	// 1203.45(c): registrable offenses, Division 10 of the Health and Safety Code
	// (11000 to 11651), and operating a vehicle; of a local rule, or of other
	// parts of the Vehicle Code, the section does not tell.
	switch {
	case len(o.Section) > 5 && o.Section[:5] == "HS 11":
		o.Attrs[law.Barred1203_45] = law.Yes
	case driving(o.Section):
		o.Attrs[law.Barred1203_45] = law.Yes
	case vehicle:
		o.Attrs[law.Barred1203_45] = law.Unknown
	default:
		o.Attrs[law.Barred1203_45] = o.Attrs[law.Registrable]
	}
}

// driving holds for the sections of the Vehicle Code that can only be broken by
// operating a vehicle: driving without or on a suspended license, fleeing, hit
// and run, and the rules of the road that name the driver.
func driving(section string) bool {
	for _, s := range []string{
		"VC 12500", "VC 14601", "VC 14601.1", "VC 14601.2", "VC 14601.3", "VC 14601.4", "VC 14601.5",
		"VC 2800.1", "VC 2800.2", "VC 2800.3", "VC 2800.4", "VC 20001", "VC 20002", "VC 21651(b)", "VC 22348(b)", "VC 22349", "VC 22350",
		"VC 23103", "VC 23103.5", "VC 23104", "VC 23105", "VC 23109(a)", "VC 23109(c)", "VC 23109.1", "VC 23136", "VC 23140", "VC 23152",
		"VC 23153",
	} {
		if law.SectionWithin(section, s) {
			return true
		}
	}
	return false
}

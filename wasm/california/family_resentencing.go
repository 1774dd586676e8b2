package california

import . "example.org/relief/wasm/law"

// resentencing holds what makes a sentence shorter, in the order in which they
// are shown.
var resentencing = []*Relief{ResentencingRecall, MurderResentencing, PrisonPriorResentencing, DrugPriorResentencing,
	VeteransResentencing, CompassionateRelease, JuvenileLWOP, YouthOffenderParole, ElderlyParole, YouthRecordMotion}

// felonyConviction is the first requirement of most of them.
func felonyConviction(cite string) Criterion {
	return Criterion{
		ID:    "felony",
		Says:  T("The conviction is a felony.", "La condena es por un delito grave."),
		Cite:  cite,
		Holds: felonyNow,
		Else: Outcome{Status: Barred, Why: T("This law is only for felonies.",
			"Esta ley es solo para delitos graves.")},
	}
}

// committed is a sentence to state prison or to county jail for a felony.
var committed = OneOf(SentenceType, "state_prison", "jail_1170h_straight", "jail_1170h_split")

// lawSince stands in a relief that did not exist before a day.
func lawSince(year int, bill, cite string) Criterion {
	return Criterion{
		ID:    "law-in-force",
		Says:  T("The law that lets you ask is in force.", "La ley que le permite pedirlo está vigente."),
		Cite:  cite,
		To:    On(year-1, 12, 31),
		Bill:  bill,
		Holds: Not(Always),
		Else: Outcome{Status: NotYet, Firm: true, Why: T("On this day the law did not exist yet.",
			"Ese día la ley aún no existía.")},
	}
}

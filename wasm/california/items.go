package california

import "example.org/relief/wasm/law"

const revised2024 = "Rev. January 1, 2024"

// items are the places on the court's forms that a relief fills, in the order of the
// form. The maps of content/forms say the same for the filled form; a test of
// package quiz compares the two.
var items = []law.Item{
	{"CR-180", revised2024, "2", "dismissal-after-probation", ""},
	{"CR-180", revised2024, "2a", "dismissal-after-probation", "every-condition-met"},
	{"CR-180", revised2024, "2b", "dismissal-after-probation", "ended-early"},
	{"CR-180", revised2024, "2c", "dismissal-after-probation", "interest-of-justice"},
	{"CR-180", revised2024, "2c", "dismissal-after-probation", "driving-crime"},
	{"CR-180", revised2024, "3", "dismissal-misdemeanor-no-probation", ""},
	{"CR-180", revised2024, "3a", "dismissal-misdemeanor-no-probation", "lived-lawfully"},
	{"CR-180", revised2024, "3b", "dismissal-misdemeanor-no-probation", "interest-of-justice"},
	{"CR-180", revised2024, "4", "trafficking-prostitution-dismissal", ""},
	{"CR-180", revised2024, "5", "dismissal-felony-sentence", ""},
	{"CR-180", revised2024, "6", "dismissal-pre-realignment", ""},
	{"CR-180", revised2024, "7", "deferred-entry", ""},
	{"CR-180", revised2024, "1, 17(b)", "felony-reduction", ""},
	{"CR-409", revised2024, "3h (2)", "arrest-sealing", "abuse-pattern"},
	{"CR-409", revised2024, "3h (1)", "arrest-sealing", "acquitted"},
	{"CR-409", revised2024, "3h (1)", "arrest-sealing", "conviction-set-aside"},
	{"CR-409", revised2024, "3h (1)", "arrest-sealing", "charge-dismissed"},
	{"CR-409", revised2024, "3h (1)", "arrest-sealing", "never-charged"},
}

package california

import "example.org/relief/wasm/law"

const revised2024 = "Rev. January 1, 2024"

// items are the places on the court's forms that a relief fills, in the order of the
// form. The maps of content/forms say the same for the filled form; a test of
// package quiz compares the two.
var items = []law.Item{
	{Form: "CR-180", Revision: revised2024, At: "2", Relief: "dismissal-after-probation"},
	{Form: "CR-180", Revision: revised2024, At: "2a", Relief: "dismissal-after-probation", Grant: "every-condition-met"},
	{Form: "CR-180", Revision: revised2024, At: "2b", Relief: "dismissal-after-probation", Grant: "ended-early"},
	{Form: "CR-180", Revision: revised2024, At: "2c", Relief: "dismissal-after-probation", Grant: "interest-of-justice"},
	{Form: "CR-180", Revision: revised2024, At: "2c", Relief: "dismissal-after-probation", Grant: "driving-crime"},
	{Form: "CR-180", Revision: revised2024, At: "3", Relief: "dismissal-misdemeanor-no-probation"},
	{Form: "CR-180", Revision: revised2024, At: "3a", Relief: "dismissal-misdemeanor-no-probation", Grant: "lived-lawfully"},
	{Form: "CR-180", Revision: revised2024, At: "3b", Relief: "dismissal-misdemeanor-no-probation", Grant: "interest-of-justice"},
	{Form: "CR-180", Revision: revised2024, At: "4", Relief: "trafficking-prostitution-dismissal"},
	{Form: "CR-180", Revision: revised2024, At: "5", Relief: "dismissal-felony-sentence"},
	{Form: "CR-180", Revision: revised2024, At: "6", Relief: "dismissal-pre-realignment"},
	{Form: "CR-180", Revision: revised2024, At: "7", Relief: "deferred-entry"},
	{Form: "CR-180", Revision: revised2024, At: "1, 17(b)", Relief: "felony-reduction"},
	{Form: "CR-409", Revision: revised2024, At: "3h (2)", Relief: "arrest-sealing", Grant: "abuse-pattern"},
	{Form: "CR-409", Revision: revised2024, At: "3h (1)", Relief: "arrest-sealing", Grant: "acquitted"},
	{Form: "CR-409", Revision: revised2024, At: "3h (1)", Relief: "arrest-sealing", Grant: "conviction-set-aside"},
	{Form: "CR-409", Revision: revised2024, At: "3h (1)", Relief: "arrest-sealing", Grant: "charge-dismissed"},
	{Form: "CR-409", Revision: revised2024, At: "3h (1)", Relief: "arrest-sealing", Grant: "never-charged"},
}

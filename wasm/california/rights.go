package california

import . "example.org/relief/wasm/law"

// rights is the rights map: what a conviction, and what was obtained since, do
// to each right, in the order in which they are shown. Their statuses are yes,
// no, partly and unsettled; a requirement that fails says no, unless it says
// otherwise.
var rights = []*Relief{RightToVote, RightToJury, RightToGunState, RightToGunFederal, RecordErased, PrivateJob, StateLicense,
	ImmigrationCleared, EndOfRegistration, PeaceOfficer,
	BackgroundReport, ArrestAndJob, ArrestAndLicense, LandlordReport}

// The change that was obtained for this conviction.
var (
	dismissed = OneOf(ReliefObtained, "dismissal-after-probation", "dismissal-misdemeanor-no-probation", "dismissal-felony-sentence",
		"dismissal-pre-realignment", "fire-camp-dismissal", "trafficking-prostitution-dismissal", "veterans-probation-relief",
		"automatic-conviction-relief", "treatment-dismissal")
	sealed = OneOf(ReliefObtained, "minor-conviction-sealing", "juvenile-sealing", "trafficking-vacatur",
		"violence-survivor-vacatur")
	certified = OneOf(ReliefObtained, "certificate-of-rehabilitation")
	pardoned  = OneOf(ReliefObtained, "pardon")
	commuted  = OneOf(ReliefObtained, "commutation")
	vacated   = Any(OneOf(ReliefObtained, "vacate-immigration", "conviction-vacated", "trafficking-vacatur",
		"violence-survivor-vacatur"), pleaInvalid)
	cannabisLess = OneOf(ReliefObtained, "prop-64")
	prop47d      = OneOf(ReliefObtained, "prop-47")

	// pleaInvalid leaves no conviction, and never was one: a plea of an old drug program
	// that was taken back (PC 1203.43).
	pleaInvalid = OneOf(ReliefObtained, "deferred-entry")
	// reducedUnder17 is a reduction under PC 17(b). A Proposition 47 or 64 change is
	// told apart: it has gun rules of its own.
	reducedUnder17 = Any(reducedByOrder, All(californian, loweredBySentence))
	reducedByOrder = Any(OneOf(ReliefObtained, "felony-reduction"), All(Is(ReducedToMisdemeanor), Not(prop47d), Not(cannabisLess)))
)

func no(en, es string) Outcome        { return Outcome{Status: RightNo, Why: T(en, es)} }
func unsettled(en, es string) Outcome { return Outcome{Status: Unsettled, Why: T(en, es)} }

func right(id string, when Cond, cite string, s Status, en, es string) Grant {
	return Grant{ID: id, When: when, Cite: cite, Outcome: Outcome{Status: s, Why: T(en, es)}}
}

package california

import . "example.org/relief/wasm/law"

// derived are the facts that follow from the other cases of a record. An answer
// that was given stands; and what the cases do not show is taken to be so
// only when the person says that every case is listed.
//
// Only what the words of the fact support is here. Not derived, because the
// cases do not show it: an open charge (a case here is over), the day of a
// grave conviction (there may be two), which other conviction is the gravest,
// whether one conviction was part of another, a certificate, and a duty to
// register today.
var derived = []Derivation{
	{Fact: ServingSentenceOtherCase, How: AnyOther, When: servingHere},
	{Fact: OnProbationOtherCase, How: AnyOther, When: Any(
		OneOf(NowInThisCase, "formal_probation", "informal_probation"),
		All(OneOf(NowInThisCase, "county_jail"), OneOf(SentenceType, "probation")), // jail as a condition
		hospital,
	)},
	{Fact: OnParoleOtherCase, How: AnyOther, When: OneOf(NowInThisCase, "parole")},
	{Fact: OnPrcsOtherCase, How: AnyOther, When: OneOf(NowInThisCase, "prcs")},
	{Fact: OnMandatorySupervisionOtherCase, How: AnyOther, When: OneOf(NowInThisCase, "mandatory_supervision")},

	{Fact: PrisonOtherCase, How: AnyOther, When: prisonTerm},
	{Fact: FelonyProbationOtherCase, How: AnyOther, When: All(felonySupervised,
		OneOf(NowInThisCase, "formal_probation", "informal_probation"))},

	{Fact: FelonyCases, How: CountCases, When: All(OneOf(Level, "felony"), Not(noConviction))},
	{Fact: MoreThanOneConviction, How: AnyOther, When: notOnlyInfraction},
	{Fact: NewConvictionDates, How: DatesAfter, When: notOnlyInfraction, Date: ConvictionDate, Than: SentencingDate},
	{Fact: NewFelonyConvictionDates, How: DatesAfter, When: All(felonyNow, Not(noConviction)), Date: ConvictionDate, Than: SentencingDate},

	{Fact: OtherDrivingConviction, How: AnyOther, When: All(Not(OneOf(Level, "infraction")), Not(noConviction), drivingOutside1203_45)},
	{Fact: OtherPlainConviction, How: AnyOther, When: All(Not(OneOf(Level, "infraction")), Not(noConviction),
		Any(felonyNow, otherDivisions, Not(Under(Offense, vehicleSections...))), Not(Under(Offense, "local ordinance")))},
	{Fact: AnotherGunShowing, How: AnyOther, When: All(Under(Offense, "PC 417(a)(2)"), Not(OneOf(Level, "infraction")), Not(noConviction))},

	{Fact: OtherFirearmBan, How: OtherShows, When: gunBarred},

	// A conviction below a felony is no strike (PC 667(d)(1)). A juvenile finding is no
	// conviction (WI 203), but at 16 or older one for such a crime counts (Sledge).
	{Fact: SuperStrikeConviction, How: AnyCase, When: All(Listed(Offense, SuperStrike, nil), OneOf(Level, "felony"), Not(noConviction))},
	{Fact: JuvenileSuperStrike, How: AnyCase, When: All(juvenileFinding, AtLeast(AgeAtOffense, 16), Listed(Offense, SuperStrike, nil))},
	{Fact: RegistrableConviction, How: AnyCase, When: All(Listed(Offense, Registrable, nil), Not(noConviction))},
}

// noConviction is a finding of the juvenile court, or a conviction that was vacated.
var noConviction = Any(juvenileFinding, convictionGone)

// servingHere holds while a jail or prison sentence runs in the case. Jail as
// a condition of probation is no sentence.
var servingHere = Any(
	OneOf(NowInThisCase, "prison"),
	All(OneOf(NowInThisCase, "county_jail"), Not(OneOf(SentenceType, "probation", "conditional_sentence"))),
	hospital,
)

// hospital is unknown for a person in a state hospital, who may be there
// instead of prison, on probation, or after an acquittal.
var hospital = All(OneOf(NowInThisCase, "state_hospital"), AskAgain(NowInThisCase))

// notOnlyInfraction holds for a felony or a misdemeanor; whether an infraction
// counts as a conviction is left to the person's own answer.
var notOnlyInfraction = All(Not(noConviction), Not(All(OneOf(Level, "infraction"), AskAgain(Level))))

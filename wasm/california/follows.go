package california

import "example.org/relief/wasm/law"

// What one answer says about another question of the same case, so that nobody
// is asked twice. Only what the words of the two questions say is here, or what
// the law says of every such case.

// everOver is where custody and supervision in the case are behind the person.
var everOver = law.OneOf(NowInThisCase, "finished", "immigration_detention_only", "registration_only", "money_owed_only", "other_case_only")

// sentencedLongAgo is a sentence that is ten years old, or two in a case that is over.
var sentencedLongAgo = law.Any(olderThan(10), law.All(everOver, olderThan(2)))

// heldOrOnParole is who can say how prison treats them, or what was decided of their parole.
var heldOrOnParole = law.OneOf(NowInThisCase, "prison", "county_jail", "state_hospital", "parole")

func olderThan(years int) law.Cond {
	return law.Before(law.DateOf(SentencingDate).Plus(law.Years(years)), law.Today)
}

// locked is a sentence to prison, or to county jail for a felony.
var locked = law.OneOf(SentenceType, "state_prison", "jail_1170h_straight", "jail_1170h_split")

// notForLife is a sentence that is over or not to prison, or for a crime that brings no
// life term.
var notForLife = law.Any(everOver, law.Not(law.OneOf(Level, "felony")), law.Not(law.OneOf(SentenceType, "state_prison")), law.Not(law.Any(
	law.Listed(Offense, law.LifeTerm, nil), law.Listed(Offense, law.SuperStrike, nil), law.Listed(Offense, law.Homicide, nil))))

var (
	withoutParole = law.OneOf(LongestTermKind, "life_without_parole")
	death         = law.OneOf(LongestTermKind, "death")
)

// sentencedAtOnce is a sentence without probation before it: then the day of the sentence
// is the day of all that came with it.
var sentencedAtOnce = law.All(locked, law.OneOf(ProbationGranted, "no"))

var follows = []law.Follow{
	// The section on the paper tells the level of most crimes.
	{Fact: Level, Value: "felony", When: law.All(law.Listed(Offense, law.IsFelony, nil), law.Not(attemptTold))},
	{Fact: Level, Value: "misdemeanor", When: law.Listed(Offense, law.IsMisdemeanor, nil)},
	// State prison, what follows it, jail under 1170(h), and death are for felonies (PC 17(a), 18, 1170(h), 3000, 3451).
	{Fact: Level, Value: "felony", When: law.All(californian,
		law.Any(locked, law.Is(DeathSentence), law.Is(LifeWithoutParole),
			law.OneOf(NowInThisCase, "parole", "prcs", "mandatory_supervision")))},
	{Fact: ArrestLevel, Value: "felony", When: law.Listed(ArrestOffense, law.IsFelony, nil)},
	{Fact: ArrestLevel, Value: "misdemeanor", When: law.Listed(ArrestOffense, law.IsMisdemeanor, nil)},

	// Crimes without a time limit, and those of eight years, are felonies (PC 799, 800).
	{Fact: NoLimitationsOffense, Value: "no",
		When: law.All(law.OneOf(ArrestLevel, "misdemeanor", "infraction"), law.Not(law.Listed(ArrestOffense, law.LifeTerm, nil)))},
	{Fact: Punishable8YearsOrMore, Value: "no", When: law.OneOf(ArrestLevel, "misdemeanor", "infraction")},

	// Without a conviction the crime is the one of the arrest.
	{Fact: ViolentFelony, Value: "no", When: law.All(onlyArrested, law.Not(law.Listed(ArrestOffense, law.Violent, nil)))},
	{Fact: ViolentFelony, Value: "yes", When: law.All(onlyArrested, law.OneOf(ArrestLevel, "felony"),
		law.Listed(ArrestOffense, law.Violent, nil))},

	// Of a sealed cannabis case nothing is left to dismiss (HS 11361.8(b)); old PC 647f is void (PC 1170.21).
	{Fact: DismissedUnder1203_4, Value: "yes", When: law.Is(DismissedAndSealed)},
	{Fact: ReliefObtained, Value: "conviction-vacated", When: law.All(law.FromDay(2018, 1, 1), law.Under(Offense, "PC 647f (former)"))},
	// The lists of serious and violent felonies go by the section; no misdemeanor is on them.
	{Fact: SeriousFelony, Value: "no", When: law.OneOf(Level, "misdemeanor", "infraction")},
	{Fact: ViolentFelony, Value: "no", When: law.OneOf(Level, "misdemeanor", "infraction")},
	{Fact: SeriousFelony, Value: "no", When: law.Not(law.Listed(Offense, law.Serious, nil))},
	{Fact: SeriousFelony, Value: "yes", When: law.All(law.OneOf(Level, "felony"), law.Listed(Offense, law.Serious, nil))},
	{Fact: StrikePriorOrCurrent, Value: "yes", When: law.All(law.OneOf(Level, "felony"),
		law.Any(law.Listed(Offense, law.Serious, nil), law.Listed(Offense, law.Violent, nil)))},

	// The lists of PC 1203.4(b), 1203.4a(d) and 1170.9(h) hold crimes of sex and VC 42002.1; that
	// of VC 12810 driving: who drove on drugs may say drugs, who hurt with a car hurting.
	{Fact: BarredFrom1203_4, Value: "no", When: ordinaryKind},
	{Fact: BarredFrom1203_4a, Value: "no", When: ordinaryKind},
	{Fact: BarredFrom1170_9h, Value: "no", When: ordinaryKind},
	{Fact: ListedDrivingOffense, Value: "no", When: law.OneOf(CrimeKind, "theft", "weapon", "threats", "sex")},
	{Fact: FinancialCrime, Value: "no", When: law.OneOf(CrimeKind, "driving", "fight", "drugs", "weapon", "threats", "sex")},

	// A drug crime is no crime of fraud or money (BP 480(a)(1)(B)).
	{Fact: FinancialCrime, Value: "no", When: drugGround},

	// Drugs, drunk driving, theft and fraud have no force against a person in them (18 USC 921(a)(33)(A)(ii)).
	{Fact: DomesticVictim, Value: "no", When: law.Any(drugGround,
		told("VC 23152", "PC 470", "PC 476", "PC 476a", "PC 484", "PC 487", "PC 488",
			"PC 490.2", "PC 490.5", "PC 496", "PC 503", "PC 530.5", "PC 666"))},

	// How the judge sentenced.
	{Fact: ProbationGranted, Value: "yes", When: law.OneOf(SentenceType, "probation")},
	{Fact: ProbationGranted, Value: "yes", When: law.OneOf(NowInThisCase, "formal_probation", "informal_probation")},
	{Fact: ProbationGranted, Value: "conditional_sentence", When: law.OneOf(SentenceType, "conditional_sentence")},
	{Fact: SentenceType, Value: "probation", When: law.All(law.OneOf(ProbationGranted, "yes"),
		law.OneOf(ProbationOutcome, "completed_clean", "completed_after_violation", "ended_early", "still_on"))},
	{Fact: SentenceType, Value: "conditional_sentence", When: law.OneOf(ProbationGranted, "conditional_sentence")},
	{Fact: ProbationEverRevoked, Value: "no", When: law.OneOf(ProbationOutcome, "completed_clean")},
	{Fact: ProbationEverRevoked, Value: "yes", When: law.OneOf(ProbationOutcome, "revoked_and_sentenced")},
	{Fact: ExecutionSuspended, Value: "no", When: law.OneOf(ProbationGranted, "no", "conditional_sentence")},
	{Fact: JudgmentSuspended, Value: "no", When: law.OneOf(ProbationGranted, "no", "conditional_sentence")},
	{Fact: ServedCustody, Value: "yes",
		When: law.OneOf(SentenceType, "state_prison", "jail_1170h_straight", "jail_1170h_split", "county_jail")},
	{Fact: Sentenced, Value: "yes",
		When: law.Any(everOver, law.Told(SentenceType), law.Told(SentencingDate), law.OneOf(ProbationGranted, "yes"),
			law.OneOf(NowInThisCase, "prison", "parole", "prcs", "mandatory_supervision", "formal_probation", "informal_probation"))},
	{Fact: DeathSentence, Value: "no", When: law.Any(notForLife, law.Not(death))},
	{Fact: DeathSentence, Value: "yes", When: death},
	{Fact: LifeWithoutParole, Value: "no", When: law.Any(notForLife, law.Not(withoutParole))},
	{Fact: LifeWithoutParole, Value: "yes", When: withoutParole},
	{Fact: ProbationTermMonths, Value: "0", When: law.OneOf(ProbationGranted, "no", "conditional_sentence")},
	{Fact: Enhancement, Value: "none", When: law.Any(law.Not(law.OneOf(Level, "felony")), law.Not(locked))},

	// Prison, jail and fines are sentences of adult courts.
	{Fact: Court, Value: "adult", When: law.Any(locked, law.OneOf(SentenceType, "county_jail", "fine_only", "conditional_sentence"),
		law.AtLeast(AgeAtOffense, 18), law.Is(TriedInAdultCourt))},

	// Where things stand today. Who is held or supervised for it has not done all of it.
	{Fact: SentenceCompleted, Value: "no", When: law.OneOf(NowInThisCase, "prison", "county_jail", "parole", "prcs",
		"mandatory_supervision", "formal_probation", "informal_probation")},
	{Fact: MandatoryLifeParole, Value: "no", When: law.Not(law.OneOf(NowInThisCase, "parole"))},
	{Fact: PrisonTermInCountyJail, Value: "no", When: law.Any(
		law.Not(law.OneOf(NowInThisCase, "county_jail", "state_hospital")), law.Not(law.OneOf(SentenceType, "state_prison")))},
	{Fact: ProbationOutcome, Value: "still_on", When: law.OneOf(NowInThisCase, "formal_probation", "informal_probation")},

	// A term that counts for a recall or a parole hearing is one of state prison (PC 1170(d), 3051, 3055).
	{Fact: MinimumTermYears, Value: "0", When: law.Any(everOver, law.Not(law.OneOf(SentenceType, "state_prison")))},
	// A sentence that is over is not recalled: PC 1172.1(a)(1) speaks of people committed to custody.
	{Fact: ReferralFrom, Value: "none", When: everOver},
	{Fact: LawChangedSinceSentencing, Value: "no", When: everOver},

	// In the first thirty days an appeal from the judgment is in time in every case
	// (CRC 8.308(a), 8.853(a)); what is asked later may be about a later order.
	{Fact: DecisionType, Value: "conviction_or_sentence", When: law.Before(law.Today, law.DateOf(SentencingDate).Plus(law.Days(31)))},

	// A delay of years is none that a late notice can be excused for.
	{Fact: AppealNoticeFiled, Value: "no", When: sentencedLongAgo},
	{Fact: ToldLawyerToAppeal, Value: "no", When: sentencedLongAgo},
	{Fact: LockedUpWithoutLawyer, Value: "no", When: sentencedLongAgo},
	{Fact: OfficialsCausedDelay, Value: "no", When: sentencedLongAgo},

	// Who is neither held nor on parole has nothing to say against prison or parole.
	{Fact: GroundConditionsOrParole, Value: "no", When: law.Not(heldOrOnParole)},

	// The programs are for people in custody (PC 1203.4b(a)).
	{Fact: FireProgramSuccessful, Value: "no", When: law.IsNot(ServedCustody)},

	// Another conviction of a kind is another conviction.
	{Fact: MoreThanOneConviction, Value: "yes", When: law.Any(law.Is(OtherPlainConviction), law.Is(OtherDrivingConviction))},
	{Fact: OtherPlainConviction, Value: "no", When: law.IsNot(MoreThanOneConviction)},

	// What was changed already.
	{Fact: ReducedToMisdemeanor, Value: "no", When: law.Any(law.OneOf(ReliefObtained, "none"),
		law.OneOf(Level, "misdemeanor", "infraction"))},
	{Fact: ReducedToMisdemeanor, Value: "yes", When: law.OneOf(ReliefObtained, "felony-reduction")},
	{Fact: ReducedUnderProp47, Value: "no", When: law.Any(law.IsNot(ReducedToMisdemeanor), courtElsewhere,
		law.All(law.Told(Offense), law.Not(reachOf47)))},
	{Fact: DismissedUnder1203_4, Value: "no", When: law.OneOf(ReliefObtained, "none")},
	{Fact: DismissedUnder1203_4, Value: "yes", When: law.OneOf(ReliefObtained, "dismissal-after-probation")},
	{Fact: ClearedAutomatically, Value: "no", When: law.OneOf(ReliefObtained, "none")},

	// The juvenile court's lists: a misdemeanor is on that of WI 707(b) only as an assault or an
	// escape (14), (22); PC 290.008(c) takes crimes that are registered of adults too.
	{Fact: GraveJuvenileCrime, Value: "no", When: law.All(law.Told(Offense), law.OneOf(Level, "misdemeanor", "infraction"),
		law.Not(law.Under(Offense, "PC 245", "WI 871")))},
	{Fact: JuvenileRegistration, Value: "no", When: law.All(law.Told(Offense), law.Not(law.Listed(Offense, law.Registrable, nil)))},

	// Registration and the person.
	{Fact: RegistrationTier, Value: "tier_3", When: law.All(law.Is(MustRegisterNow), tierThreeBySection)},
	{Fact: RegistrationTier, Value: "none", When: law.IsNot(MustRegisterNow)},
	{Fact: Tier2Or3Registration, Value: "no", When: law.OneOf(RegistrationTier, "none", "tier_1")},
	{Fact: Tier2Or3Registration, Value: "yes", When: law.OneOf(RegistrationTier, "tier_2", "tier_3", "tier_3_risk")},
	{Fact: OfficerKilledFirstDegree, Value: "no", When: law.Any(law.Not(law.Under(Offense, "PC 187")), law.IsNot(VictimOfficer))},
	{Fact: VictimKnownOfficerOnDuty, Value: "no", When: law.IsNot(VictimOfficer)},
	{Fact: OfficerVictimProved, Value: "no", When: law.IsNot(VictimOfficer)},
	// 1170.02 and 3055(h) leave out the same murder in the same words.
	{Fact: MurderOfOfficer, Value: "no", When: law.IsNot(OfficerKilledFirstDegree)},
	{Fact: MurderOfOfficer, Value: "yes", When: law.Is(OfficerKilledFirstDegree)},
	{Fact: SentencedAsStrike, Value: "no", When: law.IsNot(StrikePriorOrCurrent)},
	{Fact: TreatmentProbation, Value: "no", When: law.OneOf(ProbationGranted, "no", "conditional_sentence")},

	// Of an attempt nobody died: there is no killer, and felony murder, with its major
	// participants, does not reach it (PC 189(e), 1172.6(a)(1)).
	{Fact: ActualKiller, Value: "no", When: attemptToKill},
	{Fact: MajorParticipantFinding, Value: "none", When: attemptToKill},
	{Fact: MajorParticipantOwnView, Value: "no", When: attemptToKill},

	// A charge that fell so long ago that the whole time to file one has passed since cannot
	// come back, however long the case was open (PC 799-803).
	{Fact: ChargesCanBeRefiled, Value: "no", When: law.All(law.OneOf(ArrestOutcome, "dismissed"), ordinaryTimeToCharge,
		law.If(canBringPrison, dismissedFor(3), dismissedFor(1)))},
	// A misdemeanor charged alone never can, but for a domestic case within six months after
	// the witness stayed away (PC 1387(a)-(b)).
	{Fact: ChargesCanBeRefiled, Value: "no", When: law.All(law.OneOf(ArrestOutcome, "dismissed"), law.OneOf(ArrestLevel, "misdemeanor"),
		law.Waited(ArrestDismissedDate, law.Months(6)))},

	// Both programs were for possession of drugs alone (PC 1000(a), 1210(a)).
	{Fact: TreatmentProbation, Value: "no", When: law.Not(drugPossession)},
	{Fact: DejCompleted, Value: "no", When: law.Not(drugPossession)},
	{Fact: MustRegisterForFelony, Value: "no", When: law.IsNot(MustRegisterNow)},
	{Fact: Tier2Or3Registration, Value: "no", When: law.IsNot(MustRegisterNow)},
	{Fact: ServiceRelatedCondition, Value: "no", When: law.IsNot(MilitaryService)},
	{Fact: InMilitaryNow, Value: "no", When: law.IsNot(MilitaryService)},

	// Immigration (8 USC 1227(a)(2)) asks nothing of citizens; drugs, guns and violence at home
	// are grounds of deportation.
	{Fact: ImmigrationHarmPossible, Value: "no", When: law.Is(USCitizen)},
	{Fact: RemovalNoticeReceived, Value: "no", When: law.Is(USCitizen)},
	{Fact: FinalRemovalOrder, Value: "no", When: law.Is(USCitizen)},
	{Fact: ImmigrationHarmPossible, Value: "yes", When: law.All(law.IsNot(USCitizen), groundOfDeportation)},
	{Fact: DeportationGround, Value: "controlled_substance", When: law.All(law.IsNot(USCitizen), drugGround)},
	{Fact: DeportationGround, Value: "domestic_violence", When: law.All(law.IsNot(USCitizen), told("PC 273.5"))},
	{Fact: DeportationGround, Value: "firearm", When: law.All(law.IsNot(USCitizen), told("PC 29800"))},

	// Days that are the same day.
	{Fact: PleaDate, Copy: ConvictionDate, When: law.OneOf(HowConvicted, "plea")},
	{Fact: ProbationGrantedDate, Copy: SentencingDate,
		When: law.OneOf(ProbationOutcome, "completed_clean", "completed_after_violation", "ended_early", "still_on")},
	{Fact: CommitmentDate, Copy: SentencingDate, When: law.All(locked, law.Any(
		law.OneOf(ProbationGranted, "no"),
		law.All(olderThan(10), law.Not(law.Asked(ProbationGranted)), law.OneOf(NowInThisCase, "prison", "parole", "prcs"))))},
	{Fact: EnhancementImposedDate, Copy: SentencingDate, When: sentencedAtOnce},
	{Fact: DecisionDate, Copy: SentencingDate, When: law.OneOf(DecisionType, "conviction_or_sentence")},
	{Fact: SentenceCompletedDate, Copy: ProbationEndDate, When: law.All(everOver, law.OneOf(SentenceType, "probation"))},
	{Fact: SentenceCompletedDate, Copy: SupervisionEndDate, When: law.All(everOver, locked)},
	{Fact: SentenceCompletedDate, Value: "past", When: everOver},
	{Fact: SupervisionEndDate, Value: "past", When: everOver},
	{Fact: ProbationEndDate, Value: "past", When: everOver},
	{Fact: ReleaseDate, Value: "past", When: everOver},
	// Nobody is younger when sentenced than at the crime.
	{Fact: Turns50Date, Value: "past", When: law.Any(law.All(law.AtLeast(AgeAtOffense, 30), olderThan(20)),
		law.All(law.AtLeast(AgeAtOffense, 25), olderThan(25)), law.All(law.AtLeast(AgeAtOffense, 20), olderThan(30)))},
	{Fact: ServingOn20141105, Value: "no", When: law.Any(
		law.Before(law.DateOf(SentenceCompletedDate), law.Fixed(2014, 11, 5)),
		law.Before(law.Fixed(2014, 11, 5), law.DateOf(SentencingDate)))},
}

// ordinaryKind is neither sex nor driving; what somebody calls police or court may be an
// order to stop on the road (VC 2800).
var ordinaryKind = law.OneOf(CrimeKind, "fight", "theft", "drugs", "weapon", "threats")

// attemptToKill is a conviction for an attempt at murder or manslaughter.
var attemptToKill = law.Any(attemptedMurder, attempted("PC 664/192(a)", "PC 192"))

func dismissedFor(years int) law.Cond { return law.Waited(ArrestDismissedDate, law.Years(years)) }

// groundOfDeportation holds for crimes that 8 USC 1227(a)(2) names: a controlled
// substance (B), a firearm (C), violence at home (E), and murder, rape and
// robbery among the aggravated felonies (A)(iii).
var groundOfDeportation = law.Any(drugGround, told("PC 29800", "PC 273.5", "PC 187", "PC 261", "PC 211"))

var drugGround = told("HS 11350", "HS 11351", "HS 11351.5", "HS 11352", "HS 11358", "HS 11359", "HS 11360", "HS 11377", "HS 11378",
	"HS 11378.5",
	"HS 11379", "HS 11379.6")

// drugPossession holds for the crimes that PC 1000(a) and 1210(a) name: to have, use, carry
// or be under the influence of a drug, and what goes with it.
var drugPossession = law.Under(Offense, "HS 11350", "HS 11352", "HS 11357", "HS 11358", "HS 11360", "HS 11364", "HS 11365", "HS 11368",
	"HS 11375", "HS 11377", "HS 11379", "HS 11550", "PC 381", "PC 647", "PC 653f(d)", "VC 23222", "BP 4060")

// order are the days of a case, each on or before the next. Supervision may end
// before the release: when it is revoked, the rest is served in custody (PC
// 1203.2(a), 1170(h)(5)(B)).
var order = [][]*law.Fact{
	{OffenseDate, ChargesFiledDate, ConvictionDate, SentencingDate, SentenceCompletedDate},
	{PleaDate, ConvictionDate},
	{OffenseDate, PleaDate},
	{OffenseDate, ArrestDate},
	{ConvictionDate, ProbationGrantedDate, ProbationEndDate, SentenceCompletedDate},
	{SentencingDate, SupervisionEndDate, SentenceCompletedDate},
	{ConvictionDate, CommitmentDate, SentenceCompletedDate},
	{CommitmentDate, ReleaseDate},
	{ConvictionDate, EnhancementImposedDate, SentenceCompletedDate},
	{ConvictionDate, CourtOfAppealOpinionDate, ReviewDeniedDate},
	{ConvictionDate, DejGrantedDate},
}

// fromRecord are the facts that a state record shows. Whoever knows none of a
// row needs the record before anything else.
var fromRecord = [][]*law.Fact{{Offense, Level}, {Offense, MustRegisterNow}, {ArrestOutcome}}

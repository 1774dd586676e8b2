package california

import "example.org/relief/wasm/law"

// What one answer says about another question of the same case, so that nobody
// is asked twice. Only what the words of the two questions say is here, or what
// the law says of every such case.

// everOver is where custody and supervision in the case are behind the person.
var everOver = law.OneOf(NowInThisCase, "finished", "immigration_detention_only", "registration_only", "money_owed_only", "other_case_only")

// sentencedLongAgo is a sentence that is ten years old, or two in a case that is over.
var sentencedLongAgo = law.Any(olderThan(10), law.All(everOver, olderThan(2)))

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
	{Fact: ArrestLevel, Value: "felony", When: law.Listed(ArrestOffense, law.IsFelony, nil)},
	{Fact: ArrestLevel, Value: "misdemeanor", When: law.Listed(ArrestOffense, law.IsMisdemeanor, nil)},

	// Crimes without a time limit, and those of eight years, are felonies (PC 799, 800).
	{Fact: NoLimitationsOffense, Value: "no",
		When: law.All(law.OneOf(ArrestLevel, "misdemeanor", "infraction"), law.Not(law.Listed(ArrestOffense, law.LifeTerm, nil)))},
	{Fact: Punishable8YearsOrMore, Value: "no", When: law.OneOf(ArrestLevel, "misdemeanor", "infraction")},

	// Without a conviction the crime is the one of the arrest.
	{Fact: ViolentFelony, Value: "no", When: law.All(onlyArrested, law.Not(law.Listed(ArrestOffense, law.Violent, nil)))},
	{Fact: ViolentFelony, Value: "yes", When: law.All(onlyArrested, law.OneOf(ArrestLevel, "felony"), law.Listed(ArrestOffense, law.Violent, nil))},

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

	// A drug crime is no crime of fraud or money (BP 480(a)(1)(B)).
	{Fact: FinancialCrime, Value: "no", When: drugGround},

	// A drug crime or drunk driving has no force against a person in it (18 USC 921(a)(33)(A)(ii)).
	{Fact: DomesticVictim, Value: "no", When: law.Any(drugGround, told("VC 23152"))},

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

	// A sentence that is over is not recalled: PC 1172.1(a)(1) speaks of people committed to custody.
	{Fact: MinimumTermYears, Value: "0", When: everOver},
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

	// What was changed already.
	{Fact: ReducedToMisdemeanor, Value: "no", When: law.Any(law.OneOf(ReliefObtained, "none"), law.OneOf(Level, "misdemeanor", "infraction"))},
	{Fact: ReducedToMisdemeanor, Value: "yes", When: law.OneOf(ReliefObtained, "felony-reduction")},
	{Fact: DismissedUnder1203_4, Value: "no", When: law.OneOf(ReliefObtained, "none")},
	{Fact: DismissedUnder1203_4, Value: "yes", When: law.OneOf(ReliefObtained, "dismissal-after-probation")},
	{Fact: ClearedAutomatically, Value: "no", When: law.OneOf(ReliefObtained, "none")},

	// Registration and the person.
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
	{Fact: TreatmentProbation, Value: "no", When: law.OneOf(ProbationGranted, "no")},

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
var fromRecord = [][]*law.Fact{{Offense, Level}, {ArrestOutcome}}

// supposes says when a question makes sense.
var supposes = []law.Supposition{
	{Holds: law.OneOf(ProbationGranted, "yes"), Facts: []*law.Fact{
		ProbationOutcome, ProbationTermMonths, ProbationEndDate, ProbationGrantedDate,
		ProbationEverRevoked, ExecutionSuspended, JudgmentSuspended}},
	// The crime comes before what its section tells of most crimes. Asked wants no answer, so
	// a section stands beside it, any one, for which the crime is asked.
	{Holds: law.Any(law.Asked(Offense), law.Under(Offense, "PC 187")), Facts: []*law.Fact{
		SeriousFelony, ViolentFelony, SeriousOrViolent, FinancialCrime, BarredFrom1203_4}},
	{Holds: law.Is(ServingSentenceOtherCase), Facts: []*law.Fact{PrisonOtherCase}},
	{Holds: law.Is(OnProbationOtherCase), Facts: []*law.Fact{FelonyProbationOtherCase}},
	{Holds: law.Is(ProbationEverRevoked), Facts: []*law.Fact{ProbationDaysStopped}},
	{Holds: law.OneOf(NowInThisCase, "formal_probation", "informal_probation"), Facts: []*law.Fact{
		ProbationConditionsDone, ProbationViolationPending}},
	{Holds: law.Not(law.OneOf(Enhancement, "none")), Facts: []*law.Fact{EnhancementImposedDate, EnhancementPunishment}},
	{Holds: law.OneOf(Enhancement, "prison_prior"), Facts: []*law.Fact{EnhancementPriorSexuallyViolent}},
	{Holds: law.OneOf(Enhancement, "drug_prior"), Facts: []*law.Fact{EnhancementPriorOffense}},
	{Holds: law.Is(Appealed), Facts: []*law.Fact{PetitionForReviewFiled, CourtOfAppealOpinionDate}},
	{Holds: law.Is(PetitionForReviewFiled), Facts: []*law.Fact{ReviewDeniedDate}},
	{Holds: law.OneOf(DecisionType, "order_after_judgment"), Facts: []*law.Fact{DecisionDate}},
	{Holds: law.Not(law.OneOf(ReliefObtained, "none")), Facts: []*law.Fact{ReducedToMisdemeanor, DismissedUnder1203_4, ClearedAutomatically}},
	// The longest term says whether there is parole, and after how many years.
	{Holds: withoutParole, Facts: []*law.Fact{LifeWithoutParole}},
	{Holds: death, Facts: []*law.Fact{DeathSentence}},
	{Holds: law.OneOf(LongestTermKind, "fixed", "life_under_25", "life_25"), Facts: []*law.Fact{MinimumTermYears}},
	{Holds: law.Is(LifeWithoutParole), Facts: []*law.Fact{TortureProved, JuvenileLwopStatementFits}},
	// One line asks about the victim, the others only after it.
	{Holds: law.Is(VictimOfficer), Facts: []*law.Fact{OfficerKilledFirstDegree, MurderOfOfficer, VictimKnownOfficerOnDuty, OfficerVictimProved}},
	{Holds: law.Is(AppealNoticeFiled), Facts: []*law.Fact{AppealNoticeFiledDate}},
	{Holds: law.Not(law.OneOf(VictimOf, "none")), Facts: []*law.Fact{DirectResult, AskedInReasonableTime, StillVictim}},
	{Holds: law.Is(RemovalNoticeReceived), Facts: []*law.Fact{RemovalNoticeDate}},
	{Holds: law.IsNot(USCitizen), Facts: []*law.Fact{
		DeportationGround, RemovalNoticeReceived, FinalRemovalOrder, DidNotUnderstandImmigration, ImmigrationHarmPossible}},
	{Holds: law.Is(DidNotUnderstandImmigration), Facts: []*law.Fact{WouldHaveChosenDifferently}},
	{Holds: law.Is(DismissedUnder1203_4), Facts: []*law.Fact{JailedSinceDismissal}},
	{Holds: law.Is(MustRegisterNow), Facts: []*law.Fact{MustRegisterForFelony, Tier2Or3Registration, RegistrationTier}},
	{Holds: law.Is(MilitaryService), Facts: []*law.Fact{ServiceRelatedCondition, InMilitaryNow}},
	{Holds: law.Is(ServiceRelatedCondition), Facts: []*law.Fact{ConditionConsideredAtSentencing, ConditionExistedAtSentencing}},
	{Holds: law.Is(GraveJuvenileCrime), Facts: []*law.Fact{JuvenileSupervisionOver, StateYouthPrison}},
	{Holds: law.OneOf(RegistrationTier, "tier_2", "tier_3_risk"), Facts: []*law.Fact{
		OneTeenVictim, NewSexOrViolentConviction, RegistrationGap}},
	{Holds: law.OneOf(RegistrationTier, "tier_1", "tier_2"), Facts: []*law.Fact{BirthdayAfterRegistrationTime}},
	{Holds: law.OneOf(SentenceType, "state_prison"), Facts: []*law.Fact{IncarcerationStartDate, LongestTermKind, Turns50Date}},
	{Holds: law.Is(CertificateGranted), Facts: []*law.Fact{CertificateDate}},
	{Holds: law.OneOf(ReliefObtained, "pardon"), Facts: []*law.Fact{PardonRoute, PardonFull, PardonRestoresFirearms}},
	{Holds: law.Is(SuperStrikeConviction), Facts: []*law.Fact{SuperStrikeConvictionDate}},
	{Holds: law.Is(RegistrableConviction), Facts: []*law.Fact{RegistrableConvictionDate}},
	{Holds: law.Is(MoreThanOneConviction), Facts: []*law.Fact{OtherConvictionKind}},
	{Holds: law.All(law.Is(MoreThanOneConviction), law.Under(Offense, "PC 666")), Facts: []*law.Fact{OtherConvictionOffense}},
	{Holds: law.OneOf(Place, "commercial_store"), Facts: []*law.Fact{StoreOpen, MeantToSteal, PrivateRoom}},
	{Holds: law.OneOf(VehicleTakenOrDriven, "taken"), Facts: []*law.Fact{TookVehicle}},
	{Holds: law.Is(ActualKiller), Facts: []*law.Fact{CausedIndirectly}},
	{Holds: law.Is(AlsoIdentityTheft), Facts: []*law.Fact{IdentityTheftConnected}},
	{Holds: law.OneOf(NowInThisCase, "parole"), Facts: []*law.Fact{MandatoryLifeParole}},
	{Holds: law.OneOf(NowInThisCase, "county_jail", "state_hospital"), Facts: []*law.Fact{PrisonTermInCountyJail}},
	{Holds: law.OneOf(NowInThisCase, "prison", "county_jail"), Facts: []*law.Fact{MedicalCondition, GroundConditionsOrParole}},
	{Holds: law.Is(DejCompleted), Facts: []*law.Fact{
		DejGrantedDate, ChargesDismissedAfterDej, CourtRecordsGone, DojRecordShows, SwornDeclaration}},
	{Holds: law.Is(FireProgramSuccessful), Facts: []*law.Fact{FireProgram, CertifiedToCourt}},
	{Holds: law.OneOf(ArrestOutcome, "dismissed"), Facts: []*law.Fact{ChargesCanBeRefiled}},
	{Holds: law.All(law.OneOf(ArrestOutcome, "no_charges"), law.OneOf(ArrestLevel, "felony")), Facts: []*law.Fact{LimitationsPeriodOver}},
	{Holds: law.Not(law.OneOf(ArrestOutcome, "no_charges")), Facts: []*law.Fact{ArrestChargesFiledDate}},
	{Holds: law.OneOf(NowInThisCase, "prison", "county_jail"), Facts: []*law.Fact{IncarcerationStartDate, SentencedAsStrike,
		OneStrikeSentence, NewGraveCrimeAt26, YouthEvidenceOnRecord, Turns50Date}},
	{Holds: law.OneOf(Court, "juvenile"), Facts: []*law.Fact{JuvenileOutcome, JuvenileCaseEndDate, GraveJuvenileCrime, JuvenileRegistration,
		JuvenileSupervisionOver, StateYouthPrison, LaterConvictionStands, Turns18Date, JuvenileDrugFinding}},
	{Holds: law.Is(TreatmentProbation), Facts: []*law.Fact{DrugTreatmentFinished}},
	{Holds: law.OneOf(ProbationGranted, "yes"), Facts: []*law.Fact{TreatmentProbation, SubstantialCompliance, TreatmentDone}},
	{Holds: law.Is(DNASampleTaken), Facts: []*law.Fact{OtherDNAOffense}},
	{Holds: law.Is(DiversionCompleted), Facts: []*law.Fact{DiversionProgram}},
	{Holds: law.Is(LivesInCalifornia), Facts: []*law.Fact{CaliforniaResidentSince}},
	{Holds: law.Is(ServedCustody), Facts: []*law.Fact{ReleaseDate}},
	{Holds: law.OneOf(HowConvicted, "plea"), Facts: []*law.Fact{PleaDate, HadLawyerAtPlea, JudgeGaveImmigrationWarning, GaveUpAppealInPlea}},
}

// taken are what rules take for the usual, and what nobody is asked for that alone.
var taken = []law.Taken{
	{Fact: Court, Why: "who was a minor is asked; the paper of an adult says conviction"},
	{Fact: Attempt, Why: "the line that is chosen for the crime says it"},
	{Fact: OffenseDegree, Why: "the line that is chosen for the crime says it"},
	{Fact: TriedInAdultCourt, Why: "Court asks it"},
	{Fact: YearsServed, Why: "the day on which they were locked up tells it"},
	{Fact: DomesticVictim, Why: "it is asked of crimes against a person"},
	{Fact: OtherConvictionAttempt, Why: "the line that is chosen for the other crime says it"},
	{Fact: OtherConvictionDate, Why: "it only tells the other crime from one that the plain questions on grave crimes ask"},
}

package california

import "example.org/relief/wasm/law"

// crimeFirst: the crime comes before what its section tells of most crimes. Asked wants no
// answer, so a section stands beside it, any one, for which the crime is asked.
var crimeFirst = law.Any(law.Asked(Offense), law.Under(Offense, "PC 187"))

var knownCrime = law.Not(law.Unproved(Offense))

// supposes says when a question makes sense.
var supposes = []law.Supposition{
	{Holds: law.OneOf(ProbationGranted, "yes"), Facts: []*law.Fact{
		ProbationOutcome, ProbationTermMonths, ProbationEndDate, ProbationGrantedDate,
		ProbationEverRevoked, ExecutionSuspended, JudgmentSuspended}},
	// The list of crimes holds those of California.
	{Holds: law.Any(law.OneOf(Jurisdiction, "california"), law.Unproved(Jurisdiction)), Facts: []*law.Fact{Offense}},
	{Holds: crimeFirst, Facts: []*law.Fact{SeriousOrViolent}},
	// Who does not know the section cannot say on which lists it is, but for what the kind of
	// the crime tells.
	{Holds: law.All(crimeFirst, knownCrime), Facts: []*law.Fact{
		Wobbler, SeriousFelony, ViolentFelony, OffenseNow1170h, BarredFrom1203_45}},
	{Holds: law.OneOf(Level, "felony"), Facts: []*law.Fact{Wobbler}}, // of a section in parts
	// What a victim can undo turns on the crime, or at least on its level.
	{Holds: law.Any(knownCrime, law.Told(Level), law.Asked(ArrestOutcome)), Facts: []*law.Fact{VictimOf}},
	{Holds: law.All(crimeFirst, law.Unproved(Offense)), Facts: []*law.Fact{CrimeKind}},
	{Holds: law.All(crimeFirst, law.Any(knownCrime, law.Not(law.OneOf(CrimeKind, "driving", "fight", "theft", "drugs", "weapon", "threats", "sex", "court")))),
		Facts: []*law.Fact{BarredFrom1203_4, BarredFrom1203_4a, BarredFrom1170_9h}},
	{Holds: law.All(crimeFirst, law.Any(knownCrime, law.OneOf(CrimeKind, "driving", "fight", "drugs", "court"))),
		Facts: []*law.Fact{ListedDrivingOffense}},
	{Holds: law.All(crimeFirst, law.Any(knownCrime, law.OneOf(CrimeKind, "theft", "court"))),
		Facts: []*law.Fact{FinancialCrime}},
	{Holds: law.Is(ServingSentenceOtherCase), Facts: []*law.Fact{PrisonOtherCase}},
	{Holds: law.Is(OnProbationOtherCase), Facts: []*law.Fact{FelonyProbationOtherCase}},
	{Holds: law.Is(ProbationEverRevoked), Facts: []*law.Fact{ProbationDaysStopped}},
	{Holds: law.OneOf(NowInThisCase, "formal_probation", "informal_probation"), Facts: []*law.Fact{ProbationConditionsDone}},
	{Holds: onProbationOrSupervised, Facts: []*law.Fact{ProbationViolationPending}},
	{Holds: law.Not(law.OneOf(Enhancement, "none")), Facts: []*law.Fact{EnhancementImposedDate, EnhancementPunishment}},
	{Holds: law.OneOf(Enhancement, "prison_prior"), Facts: []*law.Fact{EnhancementPriorSexuallyViolent}},
	{Holds: law.OneOf(Enhancement, "drug_prior"), Facts: []*law.Fact{EnhancementPriorOffense}},
	{Holds: law.Is(Appealed), Facts: []*law.Fact{PetitionForReviewFiled, CourtOfAppealOpinionDate}},
	{Holds: law.Is(PetitionForReviewFiled), Facts: []*law.Fact{ReviewDeniedDate}},
	{Holds: law.OneOf(DecisionType, "order_after_judgment", "own_recall_request"), Facts: []*law.Fact{DecisionDate}},
	{Holds: law.Not(law.OneOf(ReliefObtained, "none")), Facts: []*law.Fact{ReducedToMisdemeanor, DismissedUnder1203_4, ClearedAutomatically}},
	// The longest term says whether there is parole, and after how many years.
	{Holds: withoutParole, Facts: []*law.Fact{LifeWithoutParole}},
	{Holds: death, Facts: []*law.Fact{DeathSentence}},
	{Holds: law.OneOf(LongestTermKind, "fixed", "life_under_25", "life_25"), Facts: []*law.Fact{MinimumTermYears}},
	{Holds: law.Is(LifeWithoutParole), Facts: []*law.Fact{TortureProved, JuvenileLwopStatementFits}},
	// One line asks about the victim, the others only after it.
	{Holds: law.Is(VictimOfficer), Facts: []*law.Fact{OfficerKilledFirstDegree, MurderOfOfficer, VictimKnownOfficerOnDuty, OfficerVictimProved}},
	{Holds: law.Is(AppealNoticeFiled), Facts: []*law.Fact{AppealNoticeFiledDate}},
	{Holds: law.Is(LockedUpWithoutLawyer), Facts: []*law.Fact{GaveNoticeToStaffDate}},
	{Holds: law.Not(law.OneOf(VictimOf, "none")), Facts: []*law.Fact{DirectResult, AskedInReasonableTime, StillVictim}},
	{Holds: law.Is(RemovalNoticeReceived), Facts: []*law.Fact{RemovalNoticeDate}},
	{Holds: law.IsNot(USCitizen), Facts: []*law.Fact{
		DeportationGround, RemovalNoticeReceived, FinalRemovalOrder, DidNotUnderstandImmigration, ImmigrationHarmPossible}},
	// Who knew can still have had no warning from the judge (PC 1016.5).
	{Holds: law.Any(law.Is(DidNotUnderstandImmigration), law.IsNot(JudgeGaveImmigrationWarning)), Facts: []*law.Fact{WouldHaveChosenDifferently}},
	{Holds: law.Is(DismissedUnder1203_4), Facts: []*law.Fact{JailedSinceDismissal}},
	{Holds: law.Is(MustRegisterNow), Facts: []*law.Fact{MustRegisterForFelony, Tier2Or3Registration, RegistrationTier}},
	{Holds: law.Is(MilitaryService), Facts: []*law.Fact{ServiceRelatedCondition, InMilitaryNow}},
	{Holds: law.Is(ServiceRelatedCondition), Facts: []*law.Fact{ConditionConsideredAtSentencing}},
	{Holds: law.Any(law.Is(ServiceRelatedCondition), law.OneOf(MedicalCondition, "permanent_incapacity")), Facts: []*law.Fact{ConditionExistedAtSentencing}},
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
	{Holds: law.OneOf(NowInThisCase, "prison", "county_jail", "state_hospital"), Facts: []*law.Fact{MedicalCondition}},
	{Holds: heldOrOnParole, Facts: []*law.Fact{GroundConditionsOrParole}},
	{Holds: law.Is(DejCompleted), Facts: []*law.Fact{
		DejGrantedDate, ChargesDismissedAfterDej, CourtRecordsGone, DojRecordShows, SwornDeclaration}},
	{Holds: law.Is(ServedCustody), Facts: []*law.Fact{FireProgramSuccessful}},
	{Holds: law.Is(FireProgramSuccessful), Facts: []*law.Fact{FireProgram, CertifiedToCourt}},
	{Holds: law.OneOf(ArrestOutcome, "dismissed"), Facts: []*law.Fact{ArrestDismissedDate}},
	// The day comes first: it may tell. As with the crime above, any day stands beside Asked.
	{Holds: law.Any(law.OneOf(ArrestOutcome, "conviction_vacated"), law.Asked(ArrestDismissedDate), dismissedFor(0)),
		Facts: []*law.Fact{ChargesCanBeRefiled}},
	{Holds: law.All(law.OneOf(ArrestOutcome, "no_charges"), law.Any(law.OneOf(ArrestLevel, "felony"), law.Not(ordinaryTimeToCharge))),
		Facts: []*law.Fact{LimitationsPeriodOver}},
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
	{Fact: NewConvictionDates, Why: "who was convicted since has not lived lawfully, which is asked"},
	{Fact: OtherConvictionAttempt, Why: "the line that is chosen for the other crime says it"},
	{Fact: OtherConvictionDate, Why: "it only tells the other crime from one that the plain questions on grave crimes ask"},
}

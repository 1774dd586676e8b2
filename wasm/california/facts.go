package california

import "example.org/relief/wasm/law"

// T is one string in English and Spanish.
func T(en, es string) law.Text { return law.Text{En: en, Es: es} }

// facts lists every fact once, in the order in which ties between questions are
// broken. Their questions are in the facts_*.go files, and the pages that ask
// several together in questions.go.
//
// A question says the plain word first and the name that stands on court papers
// after it, in brackets. The Spanish keeps the English name there, because the
// papers are in English, and says the same thing with the same word everywhere:
//
//	conviction       condena                 probation  probatoria (probation)
//	sentence         sentencia               parole     libertad bajo palabra (parole)
//	felony           delito grave (felony)   plea       declaración (plea)
//	misdemeanor      delito menor            dismissal  desestimación
//	infraction       infracción              charge     cargo
//	state prison     prisión estatal         prosecutor fiscal
//	county jail      cárcel del condado      court      corte
//	restitution      restitución             RAP sheet  historial penal (RAP sheet)
var facts = []*law.Fact{
	// facts_person.go, facts_other_cases.go
	OpenCase, ServingSentenceOtherCase, OnProbationOtherCase, OnParoleOtherCase, OnPrcsOtherCase,
	OnMandatorySupervisionOtherCase, USCitizen, Age18OrOver, LivesInCalifornia, CaliforniaResidentSince,
	MustRegisterNow, MustRegisterForFelony, Tier2Or3Registration, MilitaryService, InMilitaryNow,
	ServiceRelatedCondition, MedicalCondition, StillVictim, DangerToOthers, Employer5OrMore, ExemptJob,
	LicensingBoard, OtherFirearmBan, NewConvictionDates, NewFelonyConvictionDates, LivedLawfully,
	FelonyCases, MoreThanOneConviction, OtherConvictionKind, OtherConvictionOffense, OtherConvictionDate,
	OtherConvictionAttempt, OtherConvictionLifeTerm, SuperStrikeConviction, SuperStrikeConvictionDate,
	RegistrableConviction, RegistrableConvictionDate, PriorSameSectionCount, PriorCheckForgeryCount,
	EverDangerousWeaponFelony, FireCampBarredCrimeEver, CertificateGranted, CertificateDate,
	AllCasesListed,
	// facts_arrest.go
	ArrestDate, ArrestLevel, ArrestOutcome, ChargesCanBeRefiled, LimitationsPeriodOver, NoLimitationsOffense,
	Punishable8YearsOrMore, FoundFactuallyInnocent, EvadedProsecution, BenchWarrantResolved, AbusePattern,
	DiversionCompleted, DiversionProgram, ClaimsFactualInnocence, ArrestChargesFiledDate,
	// facts_conviction.go, facts_lists.go
	ConditionExistedAtSentencing, StrikePriorOrCurrent, Jurisdiction, Court, TriedInAdultCourt,
	Level, ReducedToMisdemeanor, Offense, OffenseDegree, Attempt, OffenseDate, ConvictionDate,
	SentencingDate, JudgmentFinalDate, HowConvicted, PleaDate, ChargesFiledDate, AgeAtOffense,
	Wobbler, ViolentFelony, SeriousFelony, SeriousOrViolent, ConvictionRequiresRegistration, HadToRegisterAtSentencing,
	OffenseNow1170h, Enhancement186_11, FinancialCrime, DomesticVictim, BarredFrom1203_4, ListedDrivingOffense,
	ChargedWithListedDrivingOffense, InspectionOrUnsafeStop, BarredFrom1203_4a, OwnPenaltySection,
	OrdinanceUnderVehicleCode, BarredFrom1203_45, BarredFrom1170_9h, DismissalGrantedOrEligible,
	DismissedUnder1203_4, JailedSinceDismissal, VictimOf, DirectResult, AskedInReasonableTime,
	// facts_sentence.go
	NowInThisCase, SentenceType, ProbationGranted, ProbationGrantedDate, ProbationTermMonths,
	ProbationEndDate, ProbationOutcome, ProbationEverRevoked, ProbationDaysStopped, ProbationConditionsDone,
	ProbationViolationPending, ChangeWanted, ExecutionSuspended, JudgmentSuspended, Sentenced,
	ServedCustody, ReleaseDate, SupervisionEndDate, SentenceCompleted, SentenceCompletedDate,
	RestitutionUnpaid, OtherFinesUnpaid, DeathSentence, LifeWithoutParole, MinimumTermYears, YearsServed,
	MandatoryLifeParole, PrisonTermInCountyJail,
	// facts_programs.go
	ProsecutorBlockOrder, DejGrantedDate, DejCompleted, ChargesDismissedAfterDej, CourtRecordsGone,
	DojRecordShows, SwornDeclaration, CompletedDeferredProgram, FireProgram, FireProgramSuccessful,
	CertifiedToCourt, ConditionConsideredAtSentencing, TreatmentDone, SubstantialCompliance,
	// facts_review.go
	DecisionDate, DecisionType, FelonyCharged, FelonyReducedByMagistrate, AppealIssue, GaveUpAppealInPlea,
	AppealNoticeFiled, AppealNoticeFiledDate, ToldLawyerToAppeal, LockedUpWithoutLawyer, GaveNoticeToStaffDate,
	OfficialsCausedDelay, Appealed, PetitionForReviewFiled, ReviewDeniedDate, CourtOfAppealOpinionDate,
	StateHabeasFiled, AppealStillPossible, EarlierHabeas, RacialBiasRaisedBefore, GroundBadLawyer,
	GroundFalseEvidence, GroundNewEvidence, GroundExpertDispute, GroundHiddenEvidence, GroundIllegalSentence,
	GroundRacialBias, GroundAbuseExpert, GroundConditionsOrParole, NewInnocenceEvidence, OfficialFraudOrFalseTestimony,
	DateLearned, DidNotUnderstandImmigration, WouldHaveChosenDifferently, ImmigrationHarmPossible,
	JudgeGaveImmigrationWarning, RemovalNoticeReceived, RemovalNoticeDate, FinalRemovalOrder,
	DeportationGround, GoodCauseToWithdraw, HadLawyerAtPlea, GoodCauseForLateFiling,
	// facts_resentencing.go
	CommitmentDate, ReferralFrom, AskedCourtDirectly, LawChangedSinceSentencing, Enhancement,
	EnhancementImposedDate, EnhancementPunishment, EnhancementPriorSexuallyViolent, EnhancementPriorOffense,
	MurderOfOfficer, TortureProved, OfficerVictimProved, JuvenileLwopStatementFits, MurderTheory,
	ActualKiller, MeantToKillAndHelped, MajorParticipantFinding, MajorParticipantOwnView, VictimKnownOfficerOnDuty,
	// facts_reclassification.go
	ValueTaken, ServingOn20141105, Place, StoreOpen, MeantToSteal, PaperKind, AlsoIdentityTheft,
	IdentityTheftConnected, VehicleTakenOrDriven, CannabisForm, CannabisGrams, CannabisPlants,
	SchoolGrounds, SaleToUnder18, EmployedUnder21, AcrossStateLine, EnvironmentalCrime, PleaFromCannabisCharge,
	ClearedAutomatically,
	// facts_clemency.go
	FelonyCountsThisCase, DistrictAttorneyNoticeSent, PaidHelpDisclosed, ReliefObtained, PardonRoute,
	PardonFull, PardonRestoresFirearms,
	// facts_doors.go
	IncarcerationStartDate, LongestTermKind, SentencedAsStrike, OneStrikeSentence, NewGraveCrimeAt26,
	YouthEvidenceOnRecord, Turns50Date, OfficerKilledFirstDegree, RegistrationTier, BirthdayAfterRegistrationTime,
	OneTeenVictim, NewSexOrViolentConviction, RegistrationGap, JuvenileOutcome, GraveJuvenileCrime,
	JuvenileRegistration, LaterConvictionStands, JuvenileCaseEndDate, JuvenileSupervisionOver, StateYouthPrison,
	Turns18Date, TreatmentProbation, DrugTreatmentFinished, DNASampleTaken, OtherDNAOffense, CriminalJusticeJob,
	HealthFacilityJob, ReportException, VictimOfficer,
}

// V is one answer of a choice.
func V(id, en, es string) law.Value { return law.Value{ID: id, Label: T(en, es)} }

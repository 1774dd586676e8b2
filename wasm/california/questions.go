package california

import "example.org/relief/wasm/law"

// questions are the pages of the quiz that ask several facts together, where
// ticking what is true is kinder than one page after another. Each holds
// yes-or-no facts of one scope that a person knows at the same moment; what is
// not ticked is no. Rare things stand together, so that whoever has none says
// so once. A fact in none of them is a page of its own, and so are the
// facts about a death, which need care one by one, and those that people often
// do not know, because "I don't know" must stay easy to say.
var questions = []law.Question{
	// Pages on which each fact is a question of its own.
	{
		ID: "crime", Form: true,
		Ask: T("Which court was it, and what crime is on the paper?",
			"¿Qué corte fue, y qué delito está en el papel?"),
		Facts: []*law.Fact{Jurisdiction, Offense},
	},
	{
		ID: "conviction", Form: true,
		Ask: T("How and when were you convicted?",
			"¿Cómo y cuándo fue la condena?"),
		Facts: []*law.Fact{Level, Wobbler, HowConvicted, ConvictionDate, SentencingDate, AgeAtOffense, Court},
	},
	{
		ID: "probation", Form: true,
		Ask: T("Did the judge give you probation, and how did it go?",
			"¿El juez le dio probatoria (probation), y cómo le fue?"),
		Help: T("Count court probation too; parole or supervision after jail is not probation.",
			"Cuente la de la corte; la supervisión después de la cárcel o prisión no es probatoria."),
		Facts: []*law.Fact{ProbationGranted, ProbationOutcome, ProbationEverRevoked, ProbationTermMonths, ProbationGrantedDate,
			ProbationEndDate,
			ProbationDaysStopped},
	},
	{
		ID: "sentence", Form: true,
		Ask: T("What was the sentence, and how long is it?",
			"¿Cuál fue la sentencia, y cuánto dura?"),
		Facts: []*law.Fact{SentenceType, IncarcerationStartDate, LongestTermKind, MinimumTermYears, Turns50Date,
			ServedCustody, ReleaseDate, SupervisionEndDate},
	},
	{
		ID: "today", Form: true,
		Ask: T("Where does this case stand today?",
			"¿Cómo está este caso hoy?"),
		Facts: []*law.Fact{NowInThisCase, MandatoryLifeParole, PrisonTermInCountyJail, ProbationConditionsDone, ProbationViolationPending,
			SentenceCompleted, SentenceCompletedDate, RestitutionUnpaid, OtherFinesUnpaid, ReliefObtained, ReducedToMisdemeanor,
			ReducedUnderProp47,
			DismissedUnder1203_4, JailedSinceDismissal, PardonRoute, PardonFull, PardonRestoresFirearms, NewSentenceUnder,
			DismissedAndSealed},
	},
	{
		ID: "understood", Form: true,
		Ask: T("What did you know about immigration when you decided on your case?",
			"¿Qué sabía sobre inmigración cuando decidió sobre su caso?"),
		Facts: []*law.Fact{DidNotUnderstandImmigration, WouldHaveChosenDifferently},
	},
	{
		ID: "extra-term", Form: true,
		Ask: T("Did the judge add an extra term for the past?",
			"¿El juez agregó tiempo adicional por el pasado?"),
		Facts: []*law.Fact{Enhancement, EnhancementImposedDate, EnhancementPunishment, EnhancementPriorSexuallyViolent,
			EnhancementPriorOffense},
	},
	{
		ID: "part-in-crime", Form: true,
		Ask: T("What was said about your part in the crime?",
			"¿Qué se dijo sobre su parte en el delito?"),
		Facts: []*law.Fact{MajorParticipantFinding, MajorParticipantOwnView},
	},
	{
		ID: "arrest", Form: true,
		Ask: T("When was the arrest, and what was it for?",
			"¿Cuándo fue el arresto, y por qué fue?"),
		Facts: []*law.Fact{ArrestOffense, ArrestLevel, ArrestDate, ArrestChargesFiledDate, ArrestDismissedDate, ArrestJurisdiction,
			ArrestCleared},
	},
	{
		ID: "victim", Form: true,
		Ask: T("Were you a victim when this crime happened?",
			"¿Era usted víctima cuando ocurrió este delito?"),
		Facts: []*law.Fact{VictimOf, DirectResult, AskedInReasonableTime},
	},
	{
		ID: "you", Form: true,
		Ask: T("What is true about you?",
			"¿Qué es cierto sobre usted?"),
		Facts: []*law.Fact{USCitizen, Age18OrOver, LivesInCalifornia, CaliforniaResidentSince},
	},
	{
		ID: "store-theft", Form: true,
		Ask: T("What was taken, and where?",
			"¿Qué se tomó, y dónde?"),
		Facts: []*law.Fact{Place, StoreOpen, MeantToSteal, PrivateRoom, ValueTaken, PaperKind, AlsoIdentityTheft, IdentityTheftConnected,
			VehicleTakenOrDriven, TookVehicle},
	},
	{
		ID: "cannabis-form", Form: true,
		Ask: T("What kind of cannabis was it, and how much?",
			"¿Qué tipo de marihuana (cannabis) era, y cuánta?"),
		Facts: []*law.Fact{CannabisForm, CannabisGrams, CannabisPlants},
	},
	{
		ID: "deferred-program", Form: true,
		Ask: T("What came of the drug program?",
			"¿Cómo terminó el programa de drogas?"),
		Facts: []*law.Fact{DejGrantedDate, ChargesDismissedAfterDej, CourtRecordsGone, DojRecordShows, SwornDeclaration},
	},
	{
		ID: "fire-crew", Form: true,
		Ask: T("Where did you serve on a fire crew?",
			"¿Dónde sirvió en una cuadrilla de bomberos?"),
		Facts: []*law.Fact{FireProgram, CertifiedToCourt},
	},
	{
		ID: "appealing", Form: true,
		Ask: T("What do you want to appeal, and why?",
			"¿Qué quiere apelar, y por qué?"),
		Facts: []*law.Fact{DecisionType, DecisionDate, AppealIssue, GaveUpAppealInPlea, FelonyCharged, FelonyReducedByMagistrate},
	},
	{
		ID: "review-days", Form: true,
		Ask: T("When did the higher courts decide?",
			"¿Cuándo decidieron las cortes superiores?"),
		Facts: []*law.Fact{CourtOfAppealOpinionDate, ReviewDeniedDate, AppealNoticeFiledDate, GaveNoticeToStaffDate, JudgmentFinalDate,
			DateLearned},
	},
	{
		ID: "other-convictions", Form: true,
		Ask: T("What other convictions do you have?",
			"¿Qué otras condenas tiene?"),
		Facts: []*law.Fact{MoreThanOneConviction, OtherConvictionKind, OtherConvictionOffense, OtherConvictionDate, NewConvictionDates,
			NewFelonyConvictionDates, FelonyCases, PriorSameSectionCount, OtherDrivingConviction, OtherDNAOffense},
	},
	{
		ID: "recall", Form: true,
		Ask: T("May the judge look at the sentence again?",
			"¿Puede el juez revisar la sentencia?"),
		Facts: []*law.Fact{ReferralFrom, LawChangedSinceSentencing, CommitmentDate},
	},
	{
		ID: "parole-limits",
		Ask: T("Is any of this true about your sentence?",
			"¿Algo de esto es cierto sobre su sentencia?"),
		Help: T("It is fine to choose none.",
			"Está bien elegir ninguna."),
		Facts: []*law.Fact{SentencedAsStrike, OneStrikeSentence, NewGraveCrimeAt26, YouthEvidenceOnRecord, TortureProved,
			VictimOfficer},
	},
	{
		ID: "officer",
		Ask: T("What is true about the officer or firefighter?",
			"¿Qué es cierto sobre el policía, oficial o bombero?"),
		Help: T("It is fine to choose none.",
			"Está bien elegir ninguna."),
		Facts: []*law.Fact{OfficerKilledFirstDegree, MurderOfOfficer, VictimKnownOfficerOnDuty, OfficerVictimProved},
	},
	{
		ID: "registration", Form: true,
		Ask: T("What do your registration papers say?",
			"¿Qué dicen sus papeles de registro?"),
		Facts: []*law.Fact{RegistrationTier, BirthdayAfterRegistrationTime, OneTeenVictim, NewSexOrViolentConviction, RegistrationGap},
	},
	{
		ID: "juvenile", Form: true,
		Ask: T("How did the juvenile case go?",
			"¿Cómo fue el caso de menores?"),
		Facts: []*law.Fact{JuvenileOutcome, JuvenileCaseEndDate, GraveJuvenileCrime, JuvenileRegistration, JuvenileSupervisionOver,
			StateYouthPrison,
			LaterConvictionStands, Turns18Date},
	},
	{
		ID: "plea", Form: true,
		Ask: T("How was it when you pleaded?",
			"¿Cómo fue cuando hizo su declaración (plea)?"),
		Facts: []*law.Fact{PleaDate, HadLawyerAtPlea, JudgeGaveImmigrationWarning, GoodCauseToWithdraw, Sentenced},
	},

	// Lists to tick.
	{
		ID: "now",
		Ask: T("Are any of these true for you today?",
			"¿Algo de esto es cierto para usted hoy?"),
		Help: T("Do not count the case that you want to clear or change.",
			"No cuente el caso que quiere limpiar o cambiar."),
		More: T(
			"Most kinds of dismissal want other cases to be over first. If something here is true, you may have to wait. It does not "+
				"close the door for good. Parole and PRCS come after state prison. Mandatory supervision comes after county jail for a "+
				"felony. If you have an officer and do not know the name, ask that officer.",
			"Casi siempre los otros casos deben terminar primero. Si algo de esto es cierto, tal vez tenga que esperar. No lo impide "+
				"para siempre. La libertad bajo palabra (parole) y PRCS vienen después de la prisión estatal. La supervisión "+
				"obligatoria (mandatory supervision) viene después de la cárcel del condado por un delito grave. Si tiene un "+
				"oficial y no sabe el nombre, pregúntele."),
		Facts: []*law.Fact{OpenCase, ServingSentenceOtherCase, OnProbationOtherCase, OnParoleOtherCase, OnPrcsOtherCase,
			OnMandatorySupervisionOtherCase},
	},
	{
		ID: "about",
		Ask: T("Do any of these describe you?",
			"¿Algo de esto es cierto sobre usted?"),
		Help: T("It is fine to choose none.",
			"Está bien elegir ninguna."),
		More: T(
			"Some laws help people whose health problem came from service. It may be sexual trauma, a brain injury, post-traumatic "+
				"stress, drug or alcohol use, or mental illness. A doctor does not have to say so yet. Count a duty to register from "+
				"any case and any state.",
			"Algunas leyes ayudan a personas con un problema de salud que viene del servicio. Puede ser trauma sexual, un daño al "+
				"cerebro, estrés postraumático, uso de drogas o alcohol, o enfermedad mental. No hace falta que un médico lo haya dicho "+
				"ya. Cuente el deber de registrarse por todo caso, de cualquier estado."),
		Facts: []*law.Fact{MilitaryService, MustRegisterNow, CertificateGranted, SuperStrikeConviction, RegistrableConviction,
			JuvenileSuperStrike, AnotherGunShowing, EverDangerousWeaponFelony, FireCampBarredCrimeEver},
	},
	{
		ID: "service",
		Ask: T("Are any of these true about your military service?",
			"¿Algo de esto es cierto sobre su servicio militar?"),
		Facts: []*law.Fact{InMilitaryNow, ServiceRelatedCondition},
	},
	{
		ID: "special",
		Ask: T("Is any of this true about this case?",
			"¿Algo de esto es cierto sobre este caso?"),
		Help: T("Tick all that fit; you do not need proof today.",
			"Marque todo lo que sea cierto; hoy no necesita pruebas."),
		More: T(
			"Most people tick nothing here. Each line is a reason that a law names or that courts accept. A court will later want "+
				"papers or witnesses for it. If nothing here fits, something else may still count, so ask a lawyer.",
			"La mayoría no marca nada aquí. Cada línea es una razón que una ley nombra o que las cortes aceptan. Luego la corte va a "+
				"querer papeles o testigos. Si nada de esto es cierto, otra cosa aún puede contar. Busque ayuda legal."),
		Facts: []*law.Fact{ExecutionSuspended, JudgmentSuspended, ChargedWithListedDrivingOffense, TreatmentProbation, FirearmRelated,
			DejCompleted, CompletedDeferredProgram, FireProgramSuccessful, ProsecutorBlockOrder, GroundBadLawyer, GroundFalseEvidence,
			GroundNewEvidence, GroundExpertDispute, GroundHiddenEvidence, GroundIllegalSentence, GroundRacialBias, GroundAbuseExpert,
			GroundConditionsOrParole, GroundOther, NewInnocenceEvidence, OfficialFraudOrFalseTestimony},
	},
	{
		ID: "filed",
		Ask: T("Which of these were done in this case?",
			"¿Cuáles de estas cosas se hicieron en este caso?"),
		Facts: []*law.Fact{AppealNoticeFiled, Appealed, PetitionForReviewFiled, StateHabeasFiled},
	},
	{
		ID: "job",
		Ask: T("Are any of these true about the job you want?",
			"¿Algo de esto es cierto sobre el trabajo que quiere?"),
		Facts: []*law.Fact{Employer5OrMore, ExemptJob, CriminalJusticeJob, HealthFacilityJob, ReportException},
	},
	{
		ID: "veteran-probation",
		Ask: T("Are any of these true about your probation?",
			"¿Algo de esto es cierto sobre su probatoria (probation)?"),
		Facts: []*law.Fact{TreatmentDone, SubstantialCompliance},
	},
	{
		ID: "late-appeal",
		Ask: T("Did any of this happen before the last day to appeal?",
			"¿Pasó algo de esto antes del último día para apelar?"),
		Help: T("It is fine to choose none.",
			"Está bien elegir ninguna."),
		More: T(
			"It counts only if your notice of appeal is late. A court may still take a late notice if the delay was not your fault. "+
				"Keep envelopes, letters and the names of people you talked to.",
			"Solo cuenta si su aviso de apelación llega tarde. Una corte aún puede aceptar un aviso tardío si la demora no fue su "+
				"culpa. Guarde los sobres, las cartas y los nombres de las personas con quienes habló."),
		Facts: []*law.Fact{ToldLawyerToAppeal, LockedUpWithoutLawyer, OfficialsCausedDelay},
	},
	{
		ID: "immigration-papers",
		Ask: T("Did immigration send you any of these?",
			"¿Inmigración le envió algo de esto?"),
		Help: T("The day on the paper can start a clock.",
			"La fecha del papel puede iniciar un plazo."),
		More: T("Show these papers to an immigration lawyer soon. Ask the lawyer before you sign anything.",
			"Busque pronto ayuda legal de inmigración y lleve estos papeles. No firme nada antes."),
		Facts: []*law.Fact{RemovalNoticeReceived, FinalRemovalOrder},
	},
	{
		ID: "cannabis",
		Ask: T("Was any of this part of your cannabis case?",
			"¿Algo de esto fue parte de su caso de marihuana (cannabis)?"),
		Help: T("Look at the charge paper or the police report.",
			"Mire el papel de cargos o el reporte de la policía."),
		Facts: []*law.Fact{SchoolGrounds, SaleToUnder18, EmployedUnder21, AcrossStateLine, EnvironmentalCrime},
	},
	{
		ID: "arrest-facts",
		Ask: T("Are any of these true about the arrest?",
			"¿Algo de esto es cierto sobre el arresto?"),
		Help: T("It is fine to choose none.",
			"Está bien elegir ninguna."),
		Facts: []*law.Fact{NoLimitationsOffense, Punishable8YearsOrMore, FoundFactuallyInnocent, EvadedProsecution, AbusePattern,
			DiversionCompleted, DNASampleTaken},
	},
}

package california

import . "example.org/relief/wasm/law"

// Penal Code 1018 lets a person take back a plea for good cause before
// judgment, or within six months after probation is granted if the entry of judgment
// is suspended. The statute itself says may with a lawyer at the plea and shall
// without one.
//
// Whoever has named a sentence, or said that there was probation, need not be
// asked whether the judge has sentenced yet, nor who is in prison, supervised or done; without probation no judgment was
// suspended. Answers that contradict each other are asked again.
var (
	sentencedYet = Any(Is(Sentenced), All(
		Surely(Any(
			OneOf(SentenceType, "state_prison", "jail_1170h_straight", "jail_1170h_split", "county_jail", "fine_only"),
			OneOf(ProbationGranted, "yes", "conditional_sentence"),
			OneOf(NowInThisCase, "prison", "parole", "prcs", "mandatory_supervision", "formal_probation", "informal_probation", "finished",
				"registration_only", "money_owed_only"))),
		Any(Unproved(Sentenced), AskAgain(Sentenced))))

	judgmentPutOff = If(Surely(OneOf(ProbationGranted, "no")),
		All(Shown(JudgmentSuspended), AskAgain(JudgmentSuspended)),
		Is(JudgmentSuspended))
)

// sixMonthsOver: the day of probation need not be known where the sentence, the end of
// probation or the end of everything is longer ago than six months.
var sixMonthsOver = Any(longAgo(SentencingDate, Months(6)), longAgo(ProbationEndDate, Months(6)), longAgo(SentenceCompletedDate, Months(6)))

// longAgo holds when a day is known and a period to act in that began then is over.
func longAgo(day *Fact, period ...Move) Cond {
	return All(Not(Unproved(day)), Not(Within(day, period...)))
}

var WithdrawPlea = &Relief{
	ID:     "withdraw-plea",
	Name:   T("Withdrawing a plea", "Retirar una declaración de culpabilidad"),
	Also:   T("taking back a guilty plea", "retirar la declaración de culpabilidad"),
	Cite:   "PC 1018",
	Family: "vacatur",
	Aims:   []string{"record", "immigration", "custody"},

	Reviewed: Review{Law: "PC 1018, code text of July 21, 2026"},

	Requires: []Criterion{
		inCalifornia("PC 1018"),
		notVacatedYet("PC 1018"),
		{
			ID:    "pleaded",
			Says:  T("You pleaded guilty or no contest.", "Se declaró culpable o no disputó los cargos (no contest)."),
			Cite:  "PC 1018",
			Holds: OneOf(HowConvicted, "plea"),
			Else: Outcome{Status: Barred, See: []string{"appeal", "habeas-corpus"},
				Why: T("There was a trial, so there is no plea to take back.",
					"Hubo un juicio, así que no hay declaración (plea) que retirar.")},
		}, {
			ID: "no-sentence-imposed",
			Says: T("You are not sentenced yet, or got probation without a sentence.",
				"Aún no tiene sentencia, o le dieron probatoria con la sentencia pendiente (imposition suspended)."),
			Cite:  "PC 1018",
			Holds: Any(Not(sentencedYet), judgmentPutOff),
			Else: Outcome{Status: Barred, See: []string{"appeal", "habeas-corpus", "vacate-immigration"},
				Why: T("A sentence was imposed, so this door is closed.",
					"Se impuso una sentencia, así que esta puerta está cerrada.")},
		}, {
			ID: "within-six-months",
			Says: T("Not more than six months have passed since probation was granted.",
				"No han pasado más de seis meses desde que le dieron probatoria."),
			Cite:  "PC 1018; CCP 12, 12a, 135",
			Holds: Any(Not(sentencedYet), All(Not(sixMonthsOver), Within(ProbationGrantedDate, Months(6)))),
			Else: Outcome{Status: Barred, See: []string{"habeas-corpus", "vacate-immigration", "plea-advisement"},
				Why: T("The six months are over.", "Los seis meses terminaron.")},
		}, {
			ID: "good-cause",
			Says: T("You have a good reason, such as mistake or pressure.",
				"Tiene una buena razón, como un error o presión."),
			Cite:  "PC 1018",
			Holds: Is(GoodCauseToWithdraw),
			Else: Outcome{Status: Barred, Why: T("The law asks for a good reason.",
				"La ley exige una buena razón.")},
		},
	},
	Grants: []Grant{
		{
			ID:   "no-lawyer-at-the-plea",
			When: IsNot(HadLawyerAtPlea),
			Cite: "PC 1018",
			Outcome: Outcome{Status: Shall,
				Why: T("You had no lawyer at the plea. With a good reason shown, the judge must allow it.",
					"No tenía abogado al declararse. Si demuestra una buena razón, el juez debe permitirlo.")},
		}, {
			ID:   "judge-decides",
			When: Always,
			Cite: "PC 1018",
			Outcome: Outcome{Status: May,
				Why: T("You can ask. You must prove the good reason clearly, and the judge decides.",
					"Puede pedirlo. Debe probar claramente la buena razón, y el juez decide.")},
		},
	},

	Notes: []Note{
		{Says: T("The clerk can tell you if the sentence was put off (imposition suspended).",
			"El secretario puede decirle si el juez dejó la sentencia pendiente (imposition of sentence suspended)."), Cite: "PC 1018"},
	},
	Does: []Note{
		{Says: T("You can change the plea to not guilty.",
			"Puede cambiar su declaración (plea) a no culpable."), Cite: "PC 1018"},
	},
	DoesNot: []Note{
		{Says: T("It does not end the case. The charges go on.",
			"No termina el caso. Los cargos siguen."), Cite: "PC 1018"},
	},
	Steps: []Step{
		{Kind: "court", Says: T("The court that took the plea.",
			"La corte donde se declaró culpable."), Cite: "PC 1018"},
		{Kind: "time", Says: T("Before judgment, or within six months after probation was granted.",
			"Antes de la sentencia, o antes de que pasen seis meses desde que le dieron la probatoria."), Cite: "PC 1018"},
		{Kind: "warning", Says: T("The bargain is undone, and dropped charges can come back.",
			"Se pierde el acuerdo y los cargos retirados pueden volver."), Cite: ""},
	},
	Conditions: []string{
		"Six months that begin on a day the sixth month does not have end on that month's last day (from memory).",
		"That dropped charges come back rests on one page.",
		"An admission in juvenile court can be taken back for good cause too (In re Matthew N. (2013) 216 Cal.App.4th 1412); when is " +
			"not read apart.",
	},
}

package california

import . "example.org/relief/wasm/law"

// Penal Code 1203.4a dismisses a misdemeanor without probation, and
// infractions, once a year has passed since the sentence.
//
// Bars come first: the wrong kind of case, the list in (d), and probation, which
// has its own section. Where the level is not known, the ticket clause stands
// beside the misdemeanor's bar in both, so that a case shut either way is shut.
// The year comes before the gates, since the judge's choice
// under (b) does not shorten it. Only good conduct divides the right in (a)
// from the judge's choice in (b), so it is a grant and not a requirement.
var DismissalMisdemeanorNoProbation = &Relief{
	ID: "dismissal-misdemeanor-no-probation",
	Name: T("Dismissal of a misdemeanor without probation, or an infraction",
		"Desestimación de un delito menor sin probatoria, o de una infracción"),
	Also:   T("expungement without probation", "borrar antecedentes sin probatoria"),
	Cite:   "PC 1203.4a",
	Family: "dismissal",
	Aims:   []string{"work", "housing", "license", "record"},

	Reviewed: Review{Law: "Stats. 2022, ch. 734 (SB 1106)"},

	Requires: []Criterion{
		inCaliforniaCourt("PC 1203.4a(a)"),
		inAdultCourt(),
		notDismissedYet("PC 1203.4a(a)"),
		{
			ID: "misdemeanor-or-infraction",
			Says: T("The conviction is a misdemeanor or an infraction, or became one.",
				"La condena es por un delito menor o una infracción, o pasó a serlo."),
			Cite:  "PC 1203.4a(a); PC 17(b)(1); PC 1170.18(j); People v. Maya (2020) 9 Cal.5th 239; People v. Khamvongsa (2017) 8 Cal.App.5th 1239",
			Holds: Not(felonyNow),
			Else: Outcome{Status: Barred, See: []string{"dismissal-felony-sentence", "dismissal-after-probation", "prop-47"},
				Why: T("This law leaves out felonies. One that was lowered to a misdemeanor is in.",
					"Esta ley no incluye los delitos graves. Sí incluye uno que se redujo a delito menor.")},
		}, {
			ID: "not-a-crime-left-out",
			Says: T("It is not on the list that this law leaves out.",
				"No está en la lista que esta ley excluye."),
			Cite:  "PC 1203.4a(d)(1)-(3); VC 42001, 42002.1",
			Holds: If(OneOf(Level, "infraction"), Not(ordinaryTicket), Not(excludedFrom1203_4a)),
			Else: Outcome{Status: Barred, See: []string{"automatic-conviction-relief"},
				Why: T("This law leaves out ordinary traffic tickets and a few crimes. Automatic relief does not.",
					"Esta ley no incluye multas de tránsito comunes ni unos pocos delitos. El alivio automático sí.")},
		}, {
			ID: "no-probation",
			Says: T("You did not get probation, or it was an infraction.",
				"No le dieron probatoria, o fue una infracción."),
			Cite:  "PC 1203.4a(a); PC 1203.4",
			Holds: If(OneOf(Level, "infraction"), Not(ordinaryTicket), Not(OneOf(ProbationGranted, "yes"))),
			Else: Outcome{Status: Barred, See: []string{"dismissal-after-probation"},
				Why: T("You got probation. Another law covers that.",
					"Le dieron probatoria (probation). Para eso hay otra ley.")},
		}, {
			ID: "no-fine-section-of-its-own",
			Says: T("Your ticket does not have its own fine section.",
				"Su multa no tiene una sección aparte que la fija."),
			Cite:  "PC 1203.4a(d)(3); VC 42001(a), 42001.15",
			Holds: Any(OneOf(Level, "misdemeanor", "felony"), Not(All(vehicleCode, ownFine))),
			Else: Outcome{Status: Unsettled, See: []string{"automatic-conviction-relief"},
				Why: T("The bar names tickets under the general fine section. Yours has its own, so the bar may reach it or not.",
					"La exclusión nombra las multas de la sección general. La suya tiene otra, así que tal vez se aplique y tal vez no.")},
		}, {
			ID: "more-than-a-conditional-sentence",
			Says: T("Your paper says more than “conditional sentence”, or it was an infraction.",
				"Su papel dice más que «conditional sentence» (sentencia condicional), o fue una infracción."),
			Cite:  "PC 1203(a); PC 1203.4a(a)",
			Holds: Any(All(OneOf(Level, "infraction"), Not(All(vehicleCode, ownFine))), Not(OneOf(ProbationGranted, "conditional_sentence"))),
			Else: Outcome{Status: Unsettled, See: []string{"dismissal-after-probation"},
				Why: T(
					"The law calls a conditional sentence something other than probation. Courts often treat it as probation. A lawyer can say which section fits.",
					"La ley dice que una sentencia condicional no es probatoria. Las cortes suelen tratarla como probatoria. Un abogado puede decir qué sección se aplica.")},
		}, {
			ID: "one-year-since-sentence",
			Says: T("One full year has passed since you were sentenced.",
				"Pasó un año completo desde que le dieron la sentencia."),
			Cite:  "PC 1203.4a(a)-(b)",
			Holds: Waited(SentencingDate, Years(1)),
			Else: Outcome{Status: NotYet,
				Why: T("One year must pass after sentencing. The judge cannot shorten it.",
					"Debe pasar un año desde la sentencia. El juez no puede acortarlo.")},
		},
		notCharged("PC 1203.4a(a)-(b)"),
		notServingElsewhere("PC 1203.4a(a)-(b)"),
		notOnMandatorySupervision("PC 1203.4a(a)-(b); PC 1170(a)(3), (h)(5)(B)"),
		{
			ID: "sentence-done",
			Says: T("You have done everything the judge ordered. Restitution does not count here.",
				"Cumplió todo lo que ordenó el juez. La restitución no cuenta aquí."),
			Cite:  "PC 1203.4a(a)-(b), (e)",
			Holds: Is(SentenceCompleted),
			Else: Outcome{Status: NotYet, Event: "sentence_completed",
				Why: T("Finish the sentence first. An unpaid fine counts, but unpaid restitution does not.",
					"Primero termine la sentencia. Una multa sin pagar cuenta, pero la restitución sin pagar no.")},
		}, {
			ID: "not-supervised-elsewhere",
			Says: T("You are not on probation, parole or PRCS in another case.",
				"No está en probatoria, libertad bajo palabra ni PRCS en otro caso."),
			Cite:  "PC 1203.4a(a)",
			Holds: All(IsNot(OnProbationOtherCase), IsNot(OnParoleOtherCase), IsNot(OnPrcsOtherCase)),
			Else: Outcome{Status: Unsettled,
				Why: T("The section does not name supervision. Courts say to wait until it is over. A lawyer can say more.",
					"La sección no menciona la supervisión. Las cortes dicen que espere a que termine. Un abogado puede decirle más.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "lived-lawfully",
			When: All(Is(LivedLawfully), Not(convictedSince)),
			Cite: "PC 1203.4a(a), (e); PC 17(b)(1); PC 1170.18(j)",
			Outcome: Outcome{Status: Shall,
				Why: T("You did the sentence and obeyed the law since. If that is shown, the law says the judge must grant it.",
					"Cumplió la sentencia y obedeció la ley desde entonces. Si eso se demuestra, la ley dice que el juez debe concederlo.")},
		}, {
			ID:   "interest-of-justice",
			When: Always,
			Cite: "PC 1203.4a(a)-(b); People v. Chandlee (1979) 90 Cal.App.3d Supp. 13",
			Outcome: Outcome{Status: May, Why: T(
				"You can ask. If you obeyed the law since the sentence, the judge must grant it. If not, the judge decides if it is fair.",
				"Puede pedirlo. Si obedeció la ley desde entonces, el juez debe concederlo. Si no, decide si es justo.")},
		},
	},

	Notes: []Note{
		{Says: T("Restitution that you still owe is not a reason to say no.",
			"Deber restitución no es motivo para negarlo."), Cite: "PC 1203.4a(e)"},
		{Says: T("A felony that Proposition 47 lowered fits here, even if you were in prison for it.",
			"Un delito grave que redujo la Proposición 47 califica, aunque estuviera en prisión por él."),
			Cite: "PC 1170.18(j); People v. Khamvongsa (2017) 8 Cal.App.5th 1239"},
		{Says: T("An older decision says that only conduct in the first year counts. Courts do not have to follow it.",
			"Una decisión anterior dice que solo cuenta la conducta del primer año. Las cortes no tienen que seguirla."),
			Cite: "People v. Chandlee (1979) 90 Cal.App.3d Supp. 13"},
		{Says: T("The state also clears these cases after one year, traffic tickets too. Check your state record.",
			"El estado también limpia estos casos después de un año, incluso multas de tránsito. Revise su historial penal."),
			Cite: "PC 1203.425(a)(1)(B)(iv)(I)(ib)"},
	},
	Does: []Note{takenBack("PC 1203.4a(a)"), courtsSilent, mostBoards},
	DoesNot: []Note{
		noGuns("PC 1203.4a(c)(2)"), noOffice("PC 1203.4a(c)(3)"), stillCounts("PC 1203.4a(c)(1)"), ordersStay("PC 1203.4a(c)(4)"),
		noImmigration, noRegistrationEnd, noDrivingLicense,
	},
	Steps: []Step{
		checkRecordFirst, petitionForms("PC 1203.4a"), whyForm, countyOfConviction,
		{Kind: "notice", Says: T("For an infraction, ask in writing and tell the prosecutor at least 15 days before. For a misdemeanor, ask the clerk whom to tell.",
			"Por una infracción, pídalo por escrito y avise al fiscal al menos 15 días antes. Por un delito menor, pregunte a quién avisar."),
			Cite: "PC 1203.4a(f)"},
		noFee, noDeadline("PC 1203.4a(a)-(b)"), keepOrder,
	},
	Conditions: []string{
		"Medium: Chandlee's first-year reading is persuasive only; the literal text runs until today, so a later conviction is shown as the judge's choice.",
		"Medium: probation, parole and PRCS in another case are not named in (a); shown as unsettled.",
		"Mandatory supervision is a sentence that is being served: by 1170(a)(3) a sentence is served but for what is left of it.",
		"The catalogue does not say which Vehicle Code infractions have their own fine section, except VC 22348(b) (VC 42000.1); the person is asked.",
		"A felony that became a misdemeanor fits only if no probation was granted (Maya; Khamvongsa); the reduction order must be confirmed.",
		"Probation revoked and misdemeanor jail served is unsettled between 1203.4 and 1203.4a; it is told under 1203.4 and barred here.",
	},
}

// convictedSince holds when the cases, or the person, tell of a conviction after the sentence.
var convictedSince = All(Not(Unproved(NewConvictionDates)), Surely(AnyDate(NewConvictionDates, DateOf(SentencingDate), Today)))

// excludedFrom1203_4a is the list of PC 1203.4a(d)(1)-(2) for a misdemeanor.
// The list answer given for VC 2800, 2801 or 2803 stands.
var excludedFrom1203_4a = If(told("VC 2800", "VC 2801", "VC 2803"),
	If(Told(BarredFrom1203_4a), Is(BarredFrom1203_4a), Is(InspectionOrUnsafeStop)),
	If(Any(vehicleCode, told("local ordinance")), Not(Always), Listed(Offense, Barred1203_4a, BarredFrom1203_4a)))

// ordinaryTicket is PC 1203.4a(d)(3): an infraction within VC 42001, the general
// fine section, or a local rule adopted under the Vehicle Code.
var ordinaryTicket = If(vehicleCode, Not(ownFine),
	If(told("local ordinance"), Is(OrdinanceUnderVehicleCode), Listed(Offense, Barred1203_4a, BarredFrom1203_4a)))

// ownFine holds when the infraction has a fine section of its own. Speeding
// above 100 miles an hour has VC 42000.1.
var ownFine = If(told("VC 22348(b)"), Always, Is(OwnPenaltySection))

// vehicleCode holds when the offense is in the Vehicle Code.
var vehicleCode = told(vehicleSections...)

var vehicleSections = []string{
	"VC 20", "VC 31", "VC 2800", "VC 2800.1", "VC 2800.2", "VC 2800.3", "VC 2800.4", "VC 2801", "VC 2803", "VC 4000", "VC 4462.5",
	"VC 4463", "VC 10501", "VC 10801", "VC 10802", "VC 10851", "VC 10852", "VC 10853", "VC 12500", "VC 12951", "VC 14601",
	"VC 14601.1", "VC 14601.2", "VC 14601.3", "VC 14601.4", "VC 14601.5", "VC 14610", "VC 16028", "VC 20001", "VC 20002",
	"VC 21453", "VC 21651", "VC 21955", "VC 22348", "VC 22349", "VC 22350", "VC 23103", "VC 23103.5", "VC 23104", "VC 23105",
	"VC 23109", "VC 23109.1", "VC 23110", "VC 23136", "VC 23140", "VC 23152", "VC 23153", "VC 23221", "VC 23222", "VC 23224",
	"VC 23247", "VC 31602", "VC 40508", "VC (other infraction)", "VC (another section)",
	"VC 4462", "VC 10855", "VC 14604", "VC 21200.5", "VC 22450", "VC 22520.5", "VC 23154", "VC 23223", "VC 23573",
}

package california

import . "example.org/relief/wasm/law"

// 28 USC 2244(d) gives one year for a federal petition against a state
// conviction, in most cases from the day on which the judgment became final. Which
// day that is depends on how far the case went in the state courts. The last day shown
// is an estimate and does not move for weekends: nobody should use the last day.
//
// Nothing is granted before the remedies of the state are used up (2254(b)(1)(A)), and they
// are not while a person may still raise the question there by any procedure (c). Of these
// the appeal is the one whose day is known: while it can be filed, it comes first.
var FederalHabeas = &Relief{
	ID:     "federal-habeas",
	Name:   T("Federal habeas corpus", "Hábeas corpus federal"),
	Also:   T("the one-year clock for federal court", "el plazo de un año para la corte federal"),
	Cite:   "28 USC 2244(d); 28 USC 2254",
	Family: "review",
	Aims:   []string{"custody", "shorter"},

	Reviewed: Review{Law: "28 USC 2244 and 2254, as read in secondary sources"},

	Requires: []Criterion{
		inCalifornia("28 USC 2244(d); 28 USC 2254"),
		notVacatedYet("28 USC 2254(a)"),
		{
			ID: "in-custody",
			Says: T("You are in custody, or on supervision, because of this conviction.",
				"Está bajo custodia (custody), o bajo supervisión, por esta condena."),
			Cite:  "28 USC 2254(a)",
			Holds: inCustody,
			Else: Outcome{Status: Barred, See: []string{"vacate-immigration", "vacate-innocence", "fraud-motion"},
				Why: T("A federal petition needs custody on the state judgment when you file.",
					"Al presentar la petición federal, debe estar bajo custodia por la condena estatal.")},
		}, {
			ID: "appeal-comes-first",
			Says: T("You appealed, or the time to appeal is over.",
				"Apeló, o ya pasó el plazo para apelar."),
			Cite:  "28 USC 2254(b)(1)(A), (c)",
			Holds: Any(Is(Appealed), Not(noticeDueToday)),
			Else: Outcome{Status: NotYet, Event: "appeal", See: []string{"appeal"},
				Why: T("A federal court grants nothing while you can still appeal in state court. Appeal now.",
					"Una corte federal no concede nada mientras aún pueda apelar en la corte estatal. Apele ya.")},
		}, {
			ID: "no-state-petition",
			Says: T("You have not filed a state habeas petition on this conviction.",
				"No ha presentado una petición estatal de hábeas sobre esta condena."),
			Cite:  "28 USC 2244(d)(2)",
			Holds: IsNot(StateHabeasFiled),
			Else: Outcome{Status: Unsettled, Route: "tolling",
				Why: T("A state petition pauses the year but does not restart it. A lawyer must count the days.",
					"Una petición estatal detiene el año pero no lo reinicia. Un abogado debe contar los días.")},
		}, {
			ID: "within-the-year",
			Says: T("One year since the judgment became final has not passed.",
				"No ha pasado un año desde que el fallo quedó firme."),
			Cite: "28 USC 2244(d)(1)(A)",
			Holds: If(Is(Appealed),
				If(Is(PetitionForReviewFiled),
					OnOrBefore(Today, DateOf(ReviewDeniedDate).Plus(Days(90), Months(12))),
					OnOrBefore(Today, DateOf(CourtOfAppealOpinionDate).Plus(Days(40), Months(12)))),
				If(Any(OneOf(Level, "felony"), Is(FelonyCharged)),
					OnOrBefore(Today, DateOf(SentencingDate).Plus(Days(60), Months(12))),
					OnOrBefore(Today, DateOf(SentencingDate).Plus(Days(30), Months(12))))),
			Else: Outcome{Status: Unsettled, Route: "aedpa_passed", See: []string{"habeas-corpus"},
				Why: T("By our estimate the year has passed. A few later starting days exist, so ask a lawyer.",
					"Según nuestro cálculo el año ya pasó. En pocos casos el año empieza más tarde; pida ayuda legal.")},
		},
	},

	Grants: []Grant{{
		ID:   "file-in-federal-court",
		When: Always,
		Cite: "28 USC 2244(d)(1)(A); 28 USC 2254(a)",
		Outcome: Outcome{Status: May,
			Why: T("The year seems open, but the state courts must rule on your claims first. The day is an estimate: do not wait for it.",
				"El año parece abierto, pero antes las cortes estatales deben decidir sus reclamos. El día es un cálculo: no lo espere.")},
	}},

	Notes: []Note{
		{Says: T("Without an appeal, the judgment is final when the time to appeal ends.",
			"Sin apelación, el fallo queda firme cuando termina el plazo para apelar."), Cite: "28 USC 2244(d)(1)(A)"},
		{Says: T("After the California Supreme Court refuses review, 90 days are added.",
			"Cuando la Corte Suprema de California niega la revisión, se suman 90 días."), Cite: "28 USC 2244(d)(1)(A)"},
		{Says: T("New facts, a new right or a state obstacle can start the year later.",
			"Hechos nuevos, un derecho nuevo o un obstáculo estatal pueden iniciar el año después."), Cite: "28 USC 2244(d)(1)(B)-(D)"},
	},
	Does: []Note{
		{Says: T("A federal court looks at whether the state judgment breaks federal law.",
			"Una corte federal revisa si el fallo estatal va contra la ley federal."), Cite: "28 USC 2254(a)"},
	},
	DoesNot: []Note{
		{Says: T("It does not help before state courts have heard the claim.",
			"No sirve antes de que las cortes estatales oigan el reclamo."), Cite: "28 USC 2254(b)"},
	},
	Steps: []Step{
		{Kind: "court", Says: T("A federal district court, after the state courts have ruled on your claims.",
			"Una corte federal de distrito, después de que las cortes estatales decidan sus reclamos."), Cite: "28 USC 2254"},
		{Kind: "time", Says: T("One year, in most cases from the day the judgment became final.",
			"Un año, casi siempre desde que el fallo quedó firme."), Cite: "28 USC 2244(d)(1)(A)"},
		{Kind: "warning", Says: T("A state petition that was itself late may not pause the year.",
			"Una petición estatal tardía puede no detener el año."), Cite: "28 USC 2244(d)(2)"},
	},
	Conditions: []string{
		"The 40 days from a Court of Appeal opinion without a petition for review are from memory (CRC 8.366(b), 8.500(e)).",
		"Whether the last day moves for a weekend or holiday is not worked out; the estimate does not move.",
	},
}

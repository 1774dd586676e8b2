package california

import . "example.org/relief/wasm/law"

// Penal Code 1203.42 is for people sent to state prison before Realignment (1
// October 2011) who would have been sent to county jail under PC 1170(h) after
// it. The test is of the person, not only of the crime: 1170(h)(3) shuts out
// people who had to register, had a strike, or had the PC 186.11 enhancement.
// Since 2023 nearly everyone here also fits 1203.41.
var DismissalPreRealignment = &Relief{
	ID: "dismissal-pre-realignment",
	Name: T("Dismissal of a felony prison sentence from before October 2011",
		"Desestimación de una sentencia de prisión anterior a octubre de 2011"),
	Also:   T("expungement of an old prison sentence", "borrar una sentencia vieja de prisión"),
	Cite:   "PC 1203.42",
	Family: "dismissal",
	Aims:   []string{"work", "housing", "license", "record"},

	Reviewed: Review{Law: "Stats. 2023, ch. 47 (AB 134)"},

	Requires: []Criterion{
		inCaliforniaCourt("PC 1203.42(a)"),
		inAdultCourt(),
		notDismissedYet("PC 1203.42(a)"),
		felonyOnly("PC 1203.42(a)", "dismissal-misdemeanor-no-probation", "dismissal-after-probation"),
		{
			ID:    "state-prison",
			Says:  T("You were sent to state prison.", "Le mandaron a prisión estatal."),
			Cite:  "PC 1203.42(a)",
			Holds: OneOf(SentenceType, "state_prison"),
			Else: Outcome{Status: Barred, See: []string{"dismissal-felony-sentence", "dismissal-after-probation"},
				Why: T("This law is only for old prison sentences.",
					"Esta ley es solo para sentencias viejas de prisión.")},
		}, {
			ID: "sentenced-before-october-2011",
			Says: T("You were sentenced before October 1, 2011.",
				"Le dieron la sentencia antes del 1 de octubre de 2011."),
			Cite:  "PC 1203.42(a); PC 1170(h)(7)",
			Holds: Before(DateOf(SentencingDate), Fixed(2011, 10, 1)),
			Else: Outcome{Status: Barred, See: []string{"dismissal-felony-sentence"},
				Why: T("You were sentenced after the change of 2011. Another law covers that.",
					"Le dieron la sentencia después del cambio de 2011. Para eso hay otra ley.")},
		}, {
			ID: "county-jail-crime-today",
			Says: T("Your crime would be a county-jail felony today.",
				"Hoy su delito se castigaría con cárcel del condado."),
			Cite:  "PC 1203.42(a); PC 1170(h)(1)-(2)",
			Holds: Is(OffenseNow1170h),
			Else: Outcome{Status: Barred, See: []string{"dismissal-felony-sentence"},
				Why: T("Your crime would still be a prison felony today.",
					"Hoy su delito todavía llevaría a prisión.")},
		}, {
			ID: "not-a-registrant-then",
			Says: T("You did not have to register as a sex offender when you were sentenced.",
				"No tenía que registrarse como ofensor sexual cuando le dieron la sentencia."),
			Cite:  "PC 1203.42(a); PC 1170(h)(3)(C)",
			Holds: IsNot(HadToRegisterAtSentencing),
			Else: Outcome{Status: Barred, See: []string{"dismissal-felony-sentence"},
				Why: T("People who had to register could not have gone to county jail under the new rules.",
					"Quien debía registrarse no habría podido ir a la cárcel del condado con las reglas nuevas.")},
		}, {
			ID: "no-strike",
			Says: T("You had no serious or violent felony, then or before.",
				"No tenía un delito grave «serio» o violento, ni entonces ni antes."),
			Cite:  "PC 1203.42(a); PC 1170(h)(3)(A)-(B)",
			Holds: IsNot(StrikePriorOrCurrent),
			Else: Outcome{Status: Barred, See: []string{"dismissal-felony-sentence"},
				Why: T("People with a serious or violent felony could not have gone to county jail under the new rules.",
					"Quien tenía un delito grave «serio» o violento no habría podido ir a la cárcel del condado con las reglas nuevas.")},
		}, {
			ID: "no-large-fraud-enhancement",
			Says: T("Your sentence had no extra term for large fraud (PC 186.11).",
				"Su sentencia no tuvo tiempo adicional por fraude de gran valor (white collar crime, PC 186.11)."),
			Cite:  "PC 1203.42(a); PC 1170(h)(3)(D); PC 186.11",
			Holds: IsNot(Enhancement186_11),
			Else: Outcome{Status: Barred, See: []string{"dismissal-felony-sentence"},
				Why: T("That extra term would have kept you out of county jail under the new rules.",
					"Con ese tiempo adicional no habría podido ir a la cárcel del condado con las reglas nuevas.")},
		}, {
			ID: "two-years-since-sentence",
			Says: T("Two years have passed since prison and supervision in this case ended.",
				"Pasaron dos años desde que terminaron la prisión y la supervisión en este caso."),
			Cite:  "PC 1203.42(a)(2); PC 3000(a)(1)",
			Holds: waitedAll(2),
			Else: Outcome{Status: NotYet,
				Why: T("Two years must pass after prison and supervision. Parole is part of the sentence.",
					"Deben pasar dos años después de la prisión y la supervisión. La libertad bajo palabra (parole) es parte de la "+
						"sentencia.")},
		}, {
			ID: "sentence-over",
			Says: T("You are out of custody and off supervision in this case.",
				"Salió de custodia y terminó la supervisión en este caso."),
			Cite:  "PC 1203.42(a)(2)-(3)",
			Holds: Not(OneOf(NowInThisCase, "prison", "county_jail", "parole", "prcs", "mandatory_supervision", "state_hospital")),
			Else: Outcome{Status: NotYet, Event: "custody_ends",
				Why: T("The sentence in this case is not over yet.",
					"La sentencia en este caso todavía no termina.")},
		},
		notCharged("PC 1203.42(a)(3)"),
		notServingElsewhere("PC 1203.42(a)(3)"),
		notOnProbationElsewhere("PC 1203.42(a)(3)"),
		{
			ID: "not-under-supervised-release",
			Says: T("You are not on parole or other supervision in another case.",
				"No está en libertad bajo palabra ni otra supervisión en otro caso."),
			Cite:  "PC 1203.42(a)(3)",
			Holds: All(IsNot(OnParoleOtherCase), IsNot(OnPrcsOtherCase), IsNot(OnMandatorySupervisionOtherCase)),
			Else: Outcome{Status: NotYet, Event: "supervision_ends",
				Why: T("You can ask once that supervision is over.",
					"Puede pedirlo cuando termine esa supervisión.")},
		},
		lawSince(2018, "AB 1115 (2017)", "PC 1203.42"),
	},

	Grants: []Grant{{
		ID:   "interest-of-justice",
		When: Always,
		Cite: "PC 1203.42(a)(1)-(3)",
		Outcome: Outcome{Status: May, See: []string{"dismissal-felony-sentence"},
			Why: T("You can ask. The judge decides if it is fair.",
				"Puede pedirlo. El juez decide si es justo.")},
	}},

	Notes: []Note{
		{Says: T("Restitution that you still owe is not a reason to say no.",
			"Deber restitución no es motivo para negarlo."), Cite: "PC 1203.42(c)"},
		{Says: T("Since 2023 another law fits most of these cases too (PC 1203.41). You can ask under both.",
			"Desde 2023 otra ley se aplica también a la mayoría de estos casos (PC 1203.41). Puede pedir las dos."),
			Cite: "PC 1203.41(a)(2), (c)"},
	},
	Does: []Note{takenBack("PC 1203.42(a)(1)"), courtsSilent, mostBoards},
	DoesNot: []Note{
		noGuns("PC 1203.42(b)(3)"), noOffice("PC 1203.42(b)(4)"), stillCounts("PC 1203.42(b)(1)"), noImmigration, noRegistrationEnd,
		noDrivingLicense,
		{Says: T("You must still tell about it for public office, state or local licenses, and the Lottery.",
			"Todavía debe decirlo para puestos públicos, licencias estatales o locales y la Lotería."), Cite: "PC 1203.42(b)(2)"},
	},
	Steps: []Step{
		checkRecordFirst, petitionForms("PC 1203.42"), whyForm, countyOfConviction, fifteenDays("PC 1203.42(d)(1)"), noFee,
		noDeadline("PC 1203.42(a)(2)"), keepOrder,
	},
	Conditions: []string{
		"Supervised release in (a)(3) is read as parole, PRCS and mandatory supervision in any case.",
		"The wait is counted from the end of parole by PC 3000(a)(1), as under 1203.41; no decision was found.",
	},
}

package california

import . "example.org/relief/wasm/law"

// Penal Code 1203.4 lets a court undo a conviction after probation: the plea or
// verdict is set aside and the case is dismissed. People call it expungement.
//
// It is a right on two roads (every condition kept for the whole term, or
// probation ended early by the court) and the judge's choice on the rest, so the
// grants below follow subdivision (a)(1). Unpaid restitution is not asked: since
// SB 1106 (2023) it is no ground to refuse (c)(3); before, it left the judge's choice
// (Covington, Seymour).
var DismissalAfterProbation = &Relief{
	ID:     "dismissal-after-probation",
	Name:   T("Dismissal after probation", "Desestimación después de la probatoria"),
	Also:   T("expungement", "borrar antecedentes"),
	Cite:   "PC 1203.4",
	Family: "dismissal",
	Aims:   []string{"work", "housing", "license", "record"},

	Reviewed: Review{Law: "Stats. 2023, ch. 47 (AB 134)"},

	Requires: []Criterion{
		inCaliforniaCourt("PC 1203.4(a)(1)"),
		inAdultCourt(),
		notDismissedYet("PC 1203.4(a)(1)"),
		{
			ID: "not-an-infraction",
			Says: T("The conviction is a felony or a misdemeanor.",
				"La condena es por un delito grave o un delito menor."),
			Cite:  "PC 1203.4(b); PC 1203.4a(a)",
			Holds: OneOf(Level, "felony", "misdemeanor"),
			Else: Outcome{Status: Barred, See: []string{"dismissal-misdemeanor-no-probation"},
				Why: T("This law leaves out infractions. Another law covers them.",
					"Esta ley no incluye las infracciones. Otra ley sí.")},
		}, {
			ID: "not-a-crime-left-out",
			Says: T("Your crime is not on the list that this law leaves out.",
				"Su delito no está en la lista que esta ley excluye."),
			Cite: "PC 1203.4(b); VC 42002.1",
			Holds: Not(
				Any(All(excludedFrom1203_4, Not(pleaBefore1998)),
					All(Any(before1998, told("VC 2800", "VC 2801", "VC 2803")), Under(Offense, "VC 2800", "VC 2801", "VC 2803"),
						Is(InspectionOrUnsafeStop)))),
			Else: Outcome{Status: Barred, See: []string{"certificate-of-rehabilitation", "pardon"},
				Why: T("This law leaves out your crime.", "Esta ley excluye su delito.")},
		}, {
			ID:    "probation-given",
			Says:  T("The judge gave you probation.", "El juez le dio probatoria."),
			Cite:  "PC 1203.4(a)(1); PC 1203.4a(a); PC 1203.41",
			Holds: Not(OneOf(ProbationGranted, "no")),
			Else: Outcome{Status: Barred, See: []string{"dismissal-misdemeanor-no-probation", "dismissal-felony-sentence"},
				Why: T("This law is only for cases with probation.",
					"Esta ley es solo para casos con probatoria (probation).")},
		}, {
			ID: "more-than-a-conditional-sentence",
			Says: T("Your paper says probation, not only “conditional sentence”.",
				"Su papel dice «probation», no solo «conditional sentence» (sentencia condicional)."),
			Cite:  "PC 1203(a); PC 1203.4(a)(1)",
			Holds: Not(OneOf(ProbationGranted, "conditional_sentence")),
			Else: Outcome{Status: Unsettled, See: []string{"dismissal-misdemeanor-no-probation"},
				Why: T("The law calls a conditional sentence something other than probation. Courts differ on which section fits.",
					"La ley dice que una sentencia condicional no es probatoria (probation). Las cortes no coinciden en qué sección se "+
						"aplica.")},
		}, {
			ID: "not-sent-to-prison-instead",
			Says: T("You were not sent to prison or felony jail after probation was taken away.",
				"No le mandaron a prisión ni a cárcel por delito grave al quitarle la probatoria."),
			Cite: "PC 1203.4(a)(1); People v. Borja (1980) 110 Cal.App.3d 378; PC 1203.41",
			Holds: Not(
				All(revokedForGood, Not(OneOf(Level, "misdemeanor")),
					OneOf(SentenceType, "state_prison", "jail_1170h_straight", "jail_1170h_split"))),
			Else: Outcome{Status: Barred, See: []string{"dismissal-felony-sentence"},
				Why: T("Probation was taken away and a felony sentence was served. Another law covers that.",
					"Le quitaron la probatoria (probation) y cumplió una sentencia por delito grave. Para eso hay otra ley.")},
		}, {
			ID: "not-jailed-instead",
			Says: T("Your probation was not replaced by county jail for a misdemeanor.",
				"Su probatoria no se cambió por cárcel del condado por un delito menor."),
			Cite:  "PC 1203.4(a)(1); PC 1203.4a(a)",
			Holds: Not(revokedForGood),
			Else: Outcome{Status: Unsettled, See: []string{"dismissal-misdemeanor-no-probation"},
				Why: T("Two sections could fit when misdemeanor probation ends in jail. A lawyer can say which to use.",
					"Dos secciones podrían aplicarse si la probatoria (probation) de un delito menor terminó en cárcel. Un abogado "+
						"puede decir cuál usar.")},
		}, {
			ID:    "probation-over",
			Says:  T("Your probation is over.", "Su probatoria terminó."),
			Cite:  "PC 1203.4(a)(1); PC 1203.3",
			Holds: probationOver,
			Else: Outcome{Status: NotYet, Event: "probation_ends", See: []string{"probation-early-end"},
				Why: T("You can ask the day after probation ends. You can also ask the judge to end it early.",
					"Puede pedirlo el día después de que termine la probatoria (probation). También puede pedir que termine antes.")},
		},
		notCharged("PC 1203.4(a)(1)"),
		notServingElsewhere("PC 1203.4(a)(1)"),
		notOnProbationElsewhere("PC 1203.4(a)(1)"),
		notOnMandatorySupervision("PC 1203.4(a)(1); PC 1170(h)(5)(B)"),
		notOnParoleOrPRCS("PC 1203.4(a)(1); PC 3000(a)(1)"),
		{
			ID: "charge-was-not-a-driving-one",
			Says: T("You were not charged with a listed driving crime and convicted of something else.",
				"No le acusaron de un delito de manejo de la lista para luego condenarle por otra cosa."),
			Cite:  "PC 1203.4(c)(1)-(2); VC 12810(a)-(e)",
			Holds: Any(Listed(Offense, Driving, ListedDrivingOffense), IsNot(ChargedWithListedDrivingOffense)),
			Else: Outcome{Status: Unsettled,
				Why: T("The law has a gap: you were charged with a listed driving crime but convicted of another. At least, the judge "+
					"may be asked.",
					"La ley no dice qué pasa si le acusaron de manejar y le condenaron por otra cosa. Siempre puede pedírselo al juez.")},
		}, {
			ID: "no-old-plea-to-a-crime-left-out",
			Says: T("It is not a plea from before 1998 to a crime that the list left out later.",
				"No es una declaración de culpabilidad (plea) de antes de 1998 por un delito que la lista excluyó después."),
			Cite: "PC 1203.4(b); People v. Arata (2007) 151 Cal.App.4th 778; People v. Acuna (2000) 77 Cal.App.4th 1056; Doe v. Harris " +
				"(2013) 57 Cal.4th 64",
			Holds: Not(All(pleaBefore1998, excludedFrom1203_4)),
			Else: Outcome{Status: Unsettled, See: []string{"certificate-of-rehabilitation", "pardon"},
				Why: T("For a bargained plea from before 1998, Arata still gives the dismissal and Acuna does not. See a lawyer.",
					"Para una declaración (plea) negociada de antes de 1998, Arata aún da la desestimación y Acuna no. Pida ayuda legal.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "driving-crime",
			When: Listed(Offense, Driving, ListedDrivingOffense),
			Cite: "PC 1203.4(c)(1)-(2); VC 12810(a)-(e)",
			Outcome: Outcome{Status: May,
				Why: T("If the crime is on the state list of driving crimes, the judge decides if it is fair.",
					"Si el delito está en la lista estatal de delitos de manejo, el juez decide si es justo.")},
		}, {
			ID:   "ended-early",
			When: OneOf(ProbationOutcome, "ended_early"),
			Cite: "PC 1203.4(a)(1); People v. Hawley (1991) 228 Cal.App.3d 247; People v. Butler (1980) 105 Cal.App.3d 585",
			Outcome: Outcome{Status: Shall,
				Why: T("The judge ended probation early. If that is shown, the law says the judge must grant it.",
					"El juez terminó la probatoria (probation) antes. Si eso se demuestra, la ley dice que el juez debe concederlo.")},
		}, {
			ID: "every-condition-met",
			When: All(OneOf(ProbationOutcome, "completed_clean"), IsNot(OtherFinesUnpaid),
				Any(FromDay(2023, 1, 1), IsNot(RestitutionUnpaid))),
			Cite: "PC 1203.4(a)(1), (b), (c)(3)(A)-(C); VC 42002.1",
			Outcome: Outcome{Status: Shall,
				Why: T("You met every condition for the whole time. If that is shown, the law says the judge must grant it.",
					"Cumplió todas las condiciones todo el tiempo. Si eso se demuestra, la ley dice que el juez debe concederlo.")},
		}, {
			ID:   "interest-of-justice",
			When: Always,
			Cite: "PC 1203.4(a)(1), (c)(3)",
			Outcome: Outcome{Status: May, Why: T("You can ask. The judge decides if it is fair.",
				"Puede pedirlo. El juez decide si es justo.")},
		},
	},

	Notes: []Note{
		{Says: T("Restitution that you still owe is not a reason to say no.",
			"Deber restitución no es motivo para negarlo."), Cite: "PC 1203.4(c)(3)(A)-(C)"},
		{Says: T("Another unpaid fine matters only if it was a condition of probation. Then the judge decides.",
			"Otra multa sin pagar importa solo si era una condición de la probatoria. Entonces decide el juez."),
			Cite: "PC 1203.4(a)(1), (c)(3); People v. Bradus (2007) 149 Cal.App.4th 636"},
		{Says: T("A prison term that was announced but suspended does not shut this door if you finished probation.",
			"Una sentencia de prisión anunciada pero suspendida no lo impide si terminó la probatoria."),
			Cite: "People v. Parker (2013) B243010"},
		{Says: T("If the judge ended probation early, earlier violations do not matter.",
			"Si el juez terminó la probatoria antes, no importa si antes rompió alguna regla."),
			Cite: "People v. Hawley (1991) 228 Cal.App.3d 247; People v. Butler (1980) 105 Cal.App.3d 585"},
		{Says: T("The list goes by section. Having to register as a sex offender is not the test.",
			"La lista va por sección. Tener que registrarse como ofensor sexual no es lo que decide."), Cite: "PC 1203.4(b)"},
		{Says: T("An attempt at a listed crime is not on the list.",
			"La tentativa de un delito de la lista no está en la lista."),
			Cite: "People v. Lewis (2006) 146 Cal.App.4th 294; People v. Marinelli (2014) 225 Cal.App.4th 1"},
		{Says: T("A felony stays a felony. Ask to reduce it on the same form, first or together.",
			"Un delito grave sigue siendo grave. Pida reducirlo en el mismo formulario, antes o a la vez."), Cite: "PC 17(b)(3)"},
	},
	Does: []Note{takenBack("PC 1203.4(a)(1)"), courtsSilent, mostBoards},
	DoesNot: []Note{
		noGuns("PC 1203.4(a)(2)"), noOffice("PC 1203.4(a)(3)"), stillCounts("PC 1203.4(a)(1)"), ordersStay("PC 1203.4(a)(4)"),
		noImmigration, noRegistrationEnd, noDrivingLicense,
		{Says: T("You must still tell about it for public office, state or local licenses, and the Lottery.",
			"Todavía debe decirlo para puestos públicos, licencias estatales o locales y la Lotería."), Cite: "PC 1203.4(a)(1)"},
	},
	Steps: []Step{
		checkRecordFirst, petitionForms("PC 1203.4"), whyForm, countyOfConviction, fifteenDays("PC 1203.4(d)(1)"),
		{Kind: "help", Says: T("You, a lawyer, or a probation officer with your written permission can file.",
			"Puede presentarlo usted, un abogado, o un oficial de probatoria autorizado por escrito."), Cite: "PC 1203.4(a)(1)"},
		noFee, noDeadline("PC 1203.4(a)(1)"), keepOrder,
	},
	Conditions: []string{
		"Medium: a suspended prison term with completed probation counts as probation (Parker); the section is silent.",
		"Medium: parole or PRCS in another case is not named; shown as unsettled.",
		"Medium: attempts are not on the list (Lewis, Marinelli). The rule does not follow this for an attempt at PC 261.5(d) alone.",
		"Medium: another unpaid fine that was a condition leaves only the judge's choice.",
		"Medium: misdemeanor probation revoked and jail served is unsettled between 1203.4 and 1203.4a. So is a felony that ended in " +
			"county jail that way (PC 17(b)(1)).",
		"After probation a court cannot dismiss under PC 1385 instead (People v. Chavez (2018) 4 Cal.5th 771).",
		"Where nobody knows how probation ended, but it is over, the judge may be asked; how it ended tells whether it is a right.",
		"Unpaid restitution has been no ground only since SB 1106 (January 1, 2023).",
	},
}

// probationOver holds after the last day of probation.
var probationOver = If(plannedEndTells, plannedEndPassed, Any(
	Before(DateOf(ProbationEndDate), Today),
	// The day may be the one that was planned; it stands until somebody says that the judge ended it before.
	All(Not(Unproved(ProbationOutcome)), OneOf(ProbationOutcome, "ended_early")),
	// Otherwise a last day still ahead goes before the word that probation is over.
	All(OneOf(ProbationOutcome, "completed_clean", "completed_after_violation"),
		Any(Unproved(ProbationEndDate), Before(DateOf(ProbationEndDate), Today))),
))

// pleaBefore1998 is a plea from before the list of (b) grew on January 1, 1998.
var pleaBefore1998 = All(before1998, OneOf(HowConvicted, "plea"))

// before1998 holds when a day of the plea or of the conviction is known and is before 1998.
var before1998 = Any(beforeDay(PleaDate, 1998), beforeDay(ConvictionDate, 1998))

// beforeDay holds when a day is known and is before a year.
func beforeDay(f *Fact, year int) Cond {
	return All(Asked(f), Before(DateOf(f), Fixed(year, 1, 1)))
}

// revokedForGood holds when probation was taken away and a sentence followed.
// Where nobody knows how probation ended, it does not: once probation is over the
// judge may be asked, and whether it is a right is what is missing. What was never revoked
// was not replaced by a sentence.
var revokedForGood = All(OneOf(ProbationOutcome, "revoked_and_sentenced"), Not(All(Asked(ProbationOutcome), Unproved(ProbationOutcome))),
	Not(All(Unproved(ProbationOutcome), Not(Unproved(ProbationEverRevoked)), IsNot(ProbationEverRevoked))))

// plannedEndTells: where only the first day and the length of probation are known, and it
// was never revoked, they tell its last day.
var plannedEndTells = All(Unproved(ProbationEndDate), Unproved(ProbationOutcome),
	Not(Unproved(ProbationGrantedDate)), Not(Unproved(ProbationTermMonths)), Not(Shown(ProbationEverRevoked)))

var plannedEndPassed = Any(plannedFor(12), plannedFor(18), plannedFor(24), plannedFor(36), plannedFor(48), plannedFor(60))

// plannedFor holds when probation was ordered for so many months at most and they passed.
func plannedFor(months int) Cond {
	return All(Not(MoreThan(ProbationTermMonths, months)), Before(DateOf(ProbationGrantedDate).Plus(Months(months)), Today))
}

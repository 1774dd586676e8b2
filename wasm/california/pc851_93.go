package california

import . "example.org/relief/wasm/law"

// Penal Code 851.93 clears arrests without a conviction, without being asked.
// Its four limbs are alternatives: (A) a misdemeanor charge dismissed; (B) and
// (C) never charged for one, three or six years, or acquitted; (D) a listed
// diversion program. A felony charge that was filed and dismissed is in none of
// them, unless (D) fits.
var AutomaticArrestRelief = &Relief{
	ID:     "automatic-arrest-relief",
	Name:   T("Automatic relief for an arrest", "Alivio automático de un arresto"),
	Also:   T("automatic arrest sealing", "sellado automático de un arresto"),
	Cite:   "PC 851.93",
	Family: "automatic",
	Arrest: true,
	Aims:   []string{"work", "housing", "license", "record"},

	Reviewed: Review{Law: "Stats. 2024, ch. 49 (AB 168)"},

	Requires: []Criterion{
		arrestInCalifornia("PC 851.93(a)(1)-(2)"),
		notYetGranted("PC 851.93(b)(2)", Any(arrestSealed, shownOneOf(ArrestCleared, "automatic-arrest-relief")),
			"This arrest is cleared already. Your state record should say so.",
			"Este arresto ya está limpio. Su historial penal debe decirlo."),
		{
			ID:    "no-conviction",
			Says:  T("The arrest did not end in a conviction.", "El arresto no terminó en una condena."),
			Cite:  "PC 851.93(a)(2)(B)-(C)",
			Holds: Not(OneOf(ArrestOutcome, "convicted")),
			Else: Outcome{Status: Barred, See: []string{"automatic-conviction-relief", "dismissal-after-probation"},
				Why: T("This law is only for arrests without a conviction.",
					"Esta ley es solo para arrestos sin condena.")},
		}, {
			ID: "arrested-since-1973",
			Says: T("You were arrested on or after January 1, 1973.",
				"Le arrestaron el 1 de enero de 1973 o después."),
			Cite:  "PC 851.93(a)(2)",
			Holds: OnOrBefore(Fixed(1973, 1, 1), DateOf(ArrestDate)),
			Else: Outcome{Status: Barred, See: []string{"arrest-sealing"},
				Why: T("This law does not reach arrests before 1973. You can still ask a court to seal it.",
					"Esta ley no incluye arrestos anteriores a 1973. Todavía puede pedir que una corte lo selle.")},
		}, {
			ID: "misdemeanor-or-felony",
			Says: T("The arrest was for a misdemeanor or a felony, or you finished a listed program.",
				"El arresto fue por un delito menor o grave, o terminó un programa de la lista."),
			Cite:  "PC 851.93(a)(2)(A)-(C)",
			Holds: Any(listedDiversion, OneOf(ArrestLevel, "misdemeanor", "felony")),
			Else: Outcome{Status: Barred, See: []string{"arrest-sealing"},
				Why: T("This law names arrests for misdemeanors and felonies only.",
					"Esta ley nombra solo arrestos por delitos menores y graves.")},
		}, {
			ID: "no-dismissed-felony-charge",
			Says: T("No felony charge was filed and dismissed, unless you finished a listed program.",
				"No hubo un cargo por delito grave presentado y desestimado, a menos que terminara un programa de la lista."),
			Cite:  "PC 851.93(a)(2)(C)-(D)",
			Holds: Any(listedDiversion, Not(All(OneOf(ArrestLevel, "felony"), OneOf(ArrestOutcome, "dismissed", "conviction_vacated")))),
			Else: Outcome{Status: Barred, See: []string{"arrest-sealing"},
				Why: T("A felony charge that was filed and dismissed is not covered. You can ask a court to seal it.",
					"Un cargo por delito grave presentado y desestimado no está cubierto. Puede pedir que una corte lo selle.")},
		}, {
			ID:    "law-has-begun",
			Says:  T("The law has begun.", "La ley ya comenzó."),
			Cite:  "PC 851.93(g); Stats. 2024, ch. 49 (AB 168)",
			Holds: FromDay(2024, 10, 1),
			Else: Outcome{Status: NotYet, Why: T("This automatic relief begins on October 1, 2024.",
				"Este alivio automático comienza el 1 de octubre de 2024.")},
		}, {
			ID: "conviction-not-vacated",
			Says: T("The case ended without a conviction that was later set aside.",
				"El caso terminó sin una condena que luego se anuló."),
			Cite:  "PC 851.93(a)(2)(A)-(B); PC 851.91(a)(1)(B)(iii)",
			Holds: Any(listedDiversion, Not(OneOf(ArrestOutcome, "conviction_vacated"))),
			Else: Outcome{Status: Unsettled, See: []string{"arrest-sealing"},
				Why: T("The law names dismissed charges, not convictions that were set aside. You can ask a court to seal it.",
					"La ley nombra cargos desestimados, no condenas anuladas. Puede pedir que una corte lo selle.")},
		}, {
			ID: "waited-since-arrest",
			Says: T("If no charge was filed, one year (misdemeanor), three or six years (felony) have passed.",
				"Si no hubo cargos, pasó un año (delito menor), o tres o seis años (delito grave)."),
			Cite: "PC 851.93(a)(2)(B), (C)(i)-(ii)",
			Holds: Any(listedDiversion, Not(OneOf(ArrestOutcome, "no_charges")),
				If(OneOf(ArrestLevel, "felony"), If(Is(Punishable8YearsOrMore), Waited(ArrestDate, Years(6)), Waited(ArrestDate, Years(3))),
					Waited(ArrestDate, Years(1)))),
			Else: Outcome{Status: NotYet,
				Why: T("Wait one year after a misdemeanor arrest, three after a felony arrest, or six if it can bring eight years.",
					"Espere un año tras un arresto por delito menor, tres por uno grave, o seis si se puede castigar con ocho años o "+
						"más.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "listed-program",
			When: listedDiversion,
			Cite: "PC 851.93(a)(2)(D)(i)-(v)",
			Outcome: Outcome{Status: Automatic,
				Why: T("You finished a program that the law lists. Check your state record to see that relief is noted.",
					"Terminó un programa que la ley nombra. Revise su historial penal para ver si el alivio está anotado.")},
		}, {
			ID:   "misdemeanor-dismissed",
			When: All(OneOf(ArrestLevel, "misdemeanor"), OneOf(ArrestOutcome, "dismissed")),
			Cite: "PC 851.93(a)(2)(A); PC 1001.95(c)",
			Outcome: Outcome{Status: Automatic,
				Why: T("The misdemeanor charge was dismissed. There is no wait.",
					"El cargo por delito menor se desestimó. No hay espera.")},
		}, {
			ID:   "misdemeanor-never-charged",
			When: OneOf(ArrestLevel, "misdemeanor"),
			Cite: "PC 851.93(a)(2)(B)",
			Outcome: Outcome{Status: Automatic,
				Why: T("You were never charged and a year has passed, or you were acquitted.",
					"Nunca le pusieron cargos y pasó un año, o le declararon no culpable.")},
		}, {
			ID:   "felony-never-charged",
			When: Always,
			Cite: "PC 851.93(a)(2)(C)(i)-(ii)",
			Outcome: Outcome{Status: Automatic,
				Why: T("You were never charged and the years have passed, or you were acquitted.",
					"Nunca le pusieron cargos y pasaron los años, o le declararon no culpable.")},
		},
	},

	Notes: []Note{
		{Says: T("Caregiver diversion (PC 1001.83) and diversion by the judge (PC 1001.95) are not on the list.",
			"El desvío para cuidadores (PC 1001.83) y el del juez (PC 1001.95) no están en la lista."), Cite: "PC 851.93(a)(2)(D)"},
		{Says: T("A misdemeanor that was dismissed after any program still counts as dismissed.",
			"Un delito menor desestimado después de cualquier programa cuenta como desestimado."), Cite: "PC 851.93(a)(2)(A)"},
	},
	Does: []Note{
		{Says: T("The arrest counts as never having happened, and you may answer that way.",
			"El arresto cuenta como si no hubiera pasado, y usted puede responder así."), Cite: "PC 851.93(b)(3)"},
		{Says: T("Courts stop showing it to most people who ask.",
			"Las cortes dejan de mostrarlo a la mayoría de quienes preguntan."), Cite: "PC 851.93(c)"},
	},
	DoesNot: []Note{
		{Says: T("You must still tell about it if you apply for a peace officer job.",
			"Todavía debe decirlo si pide trabajo de policía."), Cite: "PC 851.93(d)(1)"},
		{Says: T("Police and prosecutors still see it.",
			"La policía y los fiscales todavía lo ven."), Cite: "PC 851.93(d)(2)"},
		{Says: T("The prosecutor can still file charges in time.",
			"El fiscal todavía puede presentar cargos a tiempo."), Cite: "PC 851.93(d)(3)"},
		noGuns("PC 851.93(d)(4)"),
		{Says: T("It does not lift a bar on public office.",
			"No quita una prohibición de ocupar un puesto público."), Cite: "PC 851.93(d)(5)"},
		{Says: T("Care licensing bodies can still use it.",
			"Los organismos de licencias de cuidado todavía pueden usarlo."), Cite: "PC 851.93(d)(6)"},
	},
	Steps: automaticSteps,
	Conditions: []string{
		"Medium: an acquittal is read as needing no wait; the grammar of (B) and (C) is loose.",
		"A conviction that was vacated is not named in (a)(2): a felony is closed here (no limb fits), a misdemeanor is shown as " +
			"unsettled.",
		"Arrests for infractions are not named in (a)(2) and are shown as closed, unless a listed program was completed.",
		"Subject to an appropriation (g); not checked by the rule. For days before October 1, 2024 the rule only says that today's " +
			"section had not begun.",
	},
}

// listedDiversion is the list of PC 851.93(a)(2)(D). PC 1001.36 stands in the
// chapter that begins with 1001.35.
var listedDiversion = All(Is(DiversionCompleted), Under(DiversionProgram,
	"PC 851.87", "PC 1000", "PC 1000.4", "PC 1000.5", "PC 1000.8", "PC 1001.9",
	"PC 1001.20", "PC 1001.35", "PC 1001.36", "PC 1001.40", "PC 1001.50", "PC 1001.60", "PC 1001.70", "PC 1001.80", "PC 1001.81",
	"PC 1001.85"))

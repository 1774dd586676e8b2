package california

import . "example.org/relief/wasm/law"

// What employers, boards and background companies may look at.

// BackgroundReport is Civil Code 1786.18: a background company may not report a
// conviction older than seven years, or one that was pardoned, and no arrest or charge of
// which no conviction came, or came to stay. Dismissal alone is not named.
var BackgroundReport = &Relief{
	ID:     "rights/background-report",
	Name:   T("Out of background reports", "Fuera de los reportes de antecedentes"),
	Cite:   "Civ. Code 1786.18",
	Family: "rights",
	Aims:   []string{"work"},

	Reviewed: Review{Law: "Stats. 2024, ch. 520 (SB 1061)"},

	Requires: []Criterion{
		{
			ID: "no-exception",
			Says: T("No exception lets the company report old records.",
				"Ninguna excepción permite a la empresa informar antecedentes viejos."),
			Cite:  "Civ. Code 1786.18(b)(1)-(2)",
			Holds: IsNot(ReportException),
			Else:  no("Here the company may report old records too.", "Aquí la empresa también puede informar antecedentes viejos."),
		},
		sevenYearsOrPardon,
	},

	Grants: []Grant{right("may-not-report", Always, "Civ. Code 1786.18(a)(7)", RightYes,
		"A background company cannot report this conviction.", "Una empresa de antecedentes no puede informar esta condena.")},

	Notes: []Note{
		{Says: T("Court files and the state record are not covered: others can still look there.",
			"Los archivos de la corte y el historial del estado quedan fuera: otros aún pueden mirar allí."), Cite: "Civ. Code 1786.18"},
		{Says: T("You can have a wrong report checked free of charge within 30 days.",
			"Puede pedir que revisen gratis un reporte equivocado en un plazo de 30 días."), Cite: "Civ. Code 1786.24(a)"},
		{Says: T("For a job they need your written yes. You can ask for a copy.",
			"Para un trabajo necesitan su permiso por escrito. Usted puede pedir una copia."), Cite: "Civ. Code 1786.16(a)(2), (b)(1)"},
		{Says: T("If they break this law you can sue within two years, for $10,000 or your loss.",
			"Si no cumplen esta ley puede demandar en un plazo de dos años, por 10 mil dólares o su pérdida."),
			Cite: "Civ. Code 1786.50(a), 1786.52"},
	},
	Conditions: []string{
		"a conviction that a court vacated is read as one that did not result; the text does not name it (medium)",
		"the day of parole is taken to be the day of release on parole; the text does not say whether the end of parole counts (medium)",
		"credit reports (1785.13) follow the same seven years and have no exception for jobs; not told apart",
	},
}

// LandlordReport is the same law for a home. Its exceptions are for a job and for life
// insurance (b), so that nothing is asked about them.
var LandlordReport = &Relief{
	ID:     "rights/landlord-report",
	Name:   T("What a landlord may see", "Lo que puede ver el dueño de una vivienda"),
	Cite:   "Civ. Code 1786.18",
	Family: "rights",
	Aims:   []string{"housing"},

	Reviewed: Review{Law: "Stats. 2024, ch. 520 (SB 1061)"},

	Requires: []Criterion{sevenYearsOrPardon},

	Grants: []Grant{right("may-not-report", Always, "Civ. Code 1786.18(a)(7)", RightYes,
		"A background company cannot report this conviction.", "Una empresa de antecedentes no puede informar esta condena.")},

	Notes: []Note{
		{Says: T("A landlord who asks for a report must tell you in writing within three days.",
			"Si el dueño pide un reporte, debe avisarle por escrito. Tiene un plazo de tres días."), Cite: "Civ. Code 1786.16(a)(3)"},
		{Says: T("Court files are not covered: a landlord can still look there.",
			"Los archivos de la corte quedan fuera: el dueño aún puede mirar allí."), Cite: "Civ. Code 1786.18"},
		{Says: T("A landlord's rule on records must have a real reason. A dismissal, a certificate or a pardon is good proof.",
			"Una regla del dueño sobre antecedentes debe tener una razón real. Una desestimación, un certificado o un indulto es buena "+
				"prueba."),
			Cite: "2 CCR 12264-12271"},
	},
	Conditions: []string{
		"2 CCR 12264-12271 was not read in full (medium)",
		"housing that the federal government pays for has bars of its own (42 USC 13663): not told apart",
	},
}

var sevenYearsOrPardon = Criterion{
	ID: "seven-years-or-pardon",
	Says: T("More than seven years have passed since the case ended and you were released, or you have a full pardon, or there is no "+
		"conviction.",
		"Pasaron más de siete años desde que terminó el caso y usted salió, o tiene un indulto completo, o no hay condena."),
	Cite:  "Civ. Code 1786.18(a)(7); WI 203",
	Holds: Any(noConviction, sevenYearsOver, All(pardoned, Is(PardonFull))),
	Else: no("For seven years a background company may report it, counted from the case, your release or your parole.",
		"Durante siete años una empresa de antecedentes puede informarla, contados desde el caso, su salida o su libertad bajo palabra."),
}

// sevenYearsOver counts from the end of the case and from the release. A day of
// release speaks for itself.
var sevenYearsOver = All(Waited(ConvictionDate, Years(7)),
	Any(All(Unproved(ReleaseDate), IsNot(ServedCustody)), Waited(ReleaseDate, Years(7))))

// ArrestAndJob is Labor Code 432.7 for an arrest that did not end in a conviction.
// PrivateJob is about convictions.
var ArrestAndJob = &Relief{
	ID:     "rights/arrest-job",
	Name:   T("Jobs after an arrest", "Trabajo después de un arresto"),
	Cite:   "Lab. Code 432.7",
	Family: "rights",
	Arrest: true,
	Aims:   []string{"work"},

	Reviewed: Review{Law: "Stats. 2021, ch. 158 (AB 1480)"},

	Requires: []Criterion{
		{
			ID:    "no-conviction",
			Says:  T("The arrest did not end in a conviction.", "El arresto no terminó en una condena."),
			Cite:  "Lab. Code 432.7(a)(1), (3)(A)",
			Holds: Not(OneOf(ArrestOutcome, "convicted")),
			Else:  no("This rule is about arrests. Convictions have another.", "Esta regla es para arrestos. Las condenas tienen otra."),
		}, {
			ID: "not-a-police-job",
			Says: T("The job is not with the police or another criminal justice office.",
				"El trabajo no es con la policía ni otra oficina de justicia penal."),
			Cite:  "Lab. Code 432.7(e)(1)",
			Holds: IsNot(CriminalJusticeJob),
			Else: no("The rule does not cover police and criminal justice jobs.",
				"La regla no incluye trabajos de policía ni de justicia penal."),
		},
	},

	Grants: []Grant{
		right("health-facility", Is(HealthFacilityJob), "Lab. Code 432.7(f)(1)(A)-(B)", RightPartly,
			"A health facility may ask about arrests for sex crimes (patients) or drug crimes (access to drugs). About others it cannot.",
			"Un centro de salud puede preguntar por arrestos por delitos sexuales (pacientes) o de drogas (acceso a medicinas). Por "+
				"otros no."),
		right("may-not-ask", Always, "Lab. Code 432.7(a)(1)-(2)", RightYes,
			"An employer of any size cannot ask about this arrest or use it.",
			"Ningún empleador, grande o chico, puede preguntar por este arresto ni usarlo."),
	},

	Notes: []Note{
		{Says: T("They may ask about an arrest while you are out on bail and wait for trial.",
			"Pueden preguntar por un arresto mientras está libre con fianza y espera el juicio."), Cite: "Lab. Code 432.7(a)(1)"},
		{Says: T("Nothing from juvenile court may be asked or used.",
			"No se puede preguntar ni usar nada de la corte de menores."), Cite: "Lab. Code 432.7(a)(2), (3)(B)"},
		{Says: T("A background company cannot report it either.",
			"Una empresa de antecedentes tampoco puede informarlo."), Cite: "Civ. Code 1786.18(a)(7)"},
		{Says: T("Diversion and dismissed or sealed convictions are covered too.",
			"También incluye los programas (diversion) y las condenas desestimadas o selladas."), Cite: "Lab. Code 432.7(a)(1)"},
		{Says: T("You can sue for $200 or your loss, and more if it was on purpose.",
			"Puede demandar por $200 o su pérdida, y más si fue a propósito."), Cite: "Lab. Code 432.7(c)"},
	},
	Conditions: []string{
		"employers that a law makes check records (m)-(n) are about convictions and reports; not asked for an arrest",
		"health facilities: one question for both kinds of job; the answer names both lists",
	},
}

// ArrestAndLicense is Business and Professions Code 480(d). StateLicense is about
// convictions.
var ArrestAndLicense = &Relief{
	ID:     "rights/arrest-license",
	Name:   T("State license after an arrest", "Licencia estatal después de un arresto"),
	Cite:   "B&P 480(d)",
	Family: "rights",
	Arrest: true,
	Aims:   []string{"license", "work"},

	Reviewed: Review{Law: "Stats. 2022, ch. 453 (AB 1636)"},

	Requires: []Criterion{
		{
			ID:    "no-conviction",
			Says:  T("The arrest did not end in a conviction.", "El arresto no terminó en una condena."),
			Cite:  "B&P 480(d)",
			Holds: Any(Not(OneOf(ArrestOutcome, "convicted")), OneOf(ArrestLevel, "infraction")),
			Else:  no("This rule is about arrests. Convictions have another.", "Esta regla es para arrestos. Las condenas tienen otra."),
		}, {
			ID: "not-the-state-bar",
			Says: T("The license is not from the State Bar.",
				"La licencia no es del Colegio de Abogados (State Bar)."),
			Cite:  "B&P 476",
			Holds: Not(OneOf(LicensingBoard, "state_bar")),
			Else:  no("This protection does not cover the State Bar.", "Esta protección no incluye al Colegio de Abogados."),
		}, {
			ID: "a-board-of-this-law",
			Says: T("The board is under the Department of Consumer Affairs.",
				"La junta es del Departamento de Asuntos del Consumidor."),
			Cite:  "B&P 476; B&P 480(d), (i)",
			Holds: Not(OneOf(LicensingBoard, "other_state_board", "other")),
			Else: unsettled("Other boards and agencies have rules of their own, and this law leaves some of them free. Ask the board or "+
				"a lawyer.",
				"Otras juntas y agencias tienen reglas propias, y esta ley deja libres a algunas. Pregunte a la junta o pida ayuda legal."),
		},
	},

	Grants: []Grant{
		right("program-health-board", Is(DiversionCompleted), "B&P 480(d); B&P 492; PC 1000.4(a)-(b)", RightPartly,
			"The arrest is no reason to refuse. After a program (diversion) a health board may still look at what happened.",
			"El arresto no es razón para negarla. Tras un programa (diversion), una junta de salud aún puede mirar lo que pasó."),
		right("may-not-deny", Always, "B&P 480(d)", RightYes,
			"The board cannot refuse the license because of this arrest.", "La junta no puede negar la licencia por este arresto."),
	},

	Notes: []Note{
		{Says: T("A ticket, an infraction and a juvenile finding count as arrests here.",
			"Una multa, una infracción y una decisión de la corte de menores cuentan aquí como arrestos."), Cite: "B&P 480(d)"},
		{Says: T("Most boards cannot ask about your record at all.",
			"La mayoría de las juntas no puede preguntar por sus antecedentes."), Cite: "B&P 480(f)(2)"},
	},
	Conditions: []string{
		"B&P 492 names every diversion program of the Penal Code; how it stands beside PC 1001.36(i), which lets no record of the " +
			"program be used, is not settled",
	},
}

package california

import . "example.org/relief/wasm/law"

// Penal Code 1203.43 takes back the plea of an old deferred entry of judgment
// (drug program with a plea first). The law calls that plea invalid, because
// people were told that it would never hurt them. It is a right, and there is no
// wait and no gate on open cases or custody. Citizenship does not matter. Whether
// the program was finished comes first, so that who had none is asked no more.
var DeferredEntry = &Relief{
	ID: "deferred-entry",
	Name: T("Plea withdrawn after deferred entry of judgment",
		"Retiro de la declaración (plea) después de un fallo diferido (deferred entry of judgment, DEJ)"),
	Also:   T("old drug diversion (DEJ)", "desvío antiguo por drogas (DEJ)"),
	Cite:   "PC 1203.43",
	Family: "dismissal",
	Aims:   []string{"immigration", "work", "record"},

	Reviewed: Review{Law: "Stats. 2015, ch. 646 (AB 1352)"},

	Requires: []Criterion{
		inCaliforniaCourt("PC 1203.43(b)"),
		inAdultCourt(),
		notHadYet("PC 1203.43(b)", obtained("deferred-entry")),
		{
			ID:    "program-completed",
			Says:  T("You did what the program asked.", "Cumplió con el programa."),
			Cite:  "PC 1203.43(b)",
			Holds: Is(DejCompleted),
			Else: Outcome{Status: Barred, See: []string{"vacate-immigration", "dismissal-after-probation",
				"dismissal-misdemeanor-no-probation"},
				Why: T("This law is only for people who finished the program well.",
					"Esta ley es solo para quien terminó bien el programa.")},
		}, {
			ID: "granted-since-1997",
			Says: T("The judge gave you the program on or after January 1, 1997.",
				"El juez le dio el programa el 1 de enero de 1997 o después."),
			Cite:  "PC 1203.43(b)",
			Holds: OnOrBefore(Fixed(1997, 1, 1), DateOf(DejGrantedDate)),
			Else: Outcome{Status: Barred, See: []string{"vacate-immigration", "plea-advisement"},
				Why: T("This law does not reach programs given before 1997.",
					"Esta ley no incluye programas dados antes de 1997.")},
		}, {
			ID: "charges-dismissed",
			Says: T("The charges were dismissed, or the court file is gone and you swear to it.",
				"Los cargos se desestimaron, o ya no hay expediente y usted lo jura."),
			Cite:  "PC 1203.43(b); PC 1000.3",
			Holds: Any(Is(ChargesDismissedAfterDej), swornInstead),
			Else: Outcome{Status: Barred, See: []string{"vacate-immigration", "dismissal-after-probation"},
				Why: T("This law is only for charges that were dismissed after the program.",
					"Esta ley es solo para cargos desestimados después del programa.")},
		},
		lawSince(2016, "AB 1352 (2015)", "PC 1203.43"),
	},

	Grants: []Grant{{
		ID:   "on-request",
		When: Always,
		Cite: "PC 1203.43(a)-(b)",
		Outcome: Outcome{Status: Shall,
			Why: T("If this is shown, the law says the court must take back the plea.",
				"Si esto se demuestra, la ley dice que la corte debe retirar la declaración de culpabilidad (plea).")},
	}},

	Notes: []Note{
		{Says: T("You do not have to wait. Open cases, probation and custody do not matter here.",
			"No tiene que esperar. Los casos abiertos, la probatoria y la custodia no importan aquí."), Cite: "PC 1203.43(b)"},
		{Says: T("Citizenship does not matter.", "La ciudadanía no importa."), Cite: "PC 1203.43(a)(1)"},
		{Says: T("If the court file is gone, your sworn word and the state record can be enough.",
			"Si el expediente ya no existe, su palabra jurada y el historial penal pueden bastar."), Cite: "PC 1203.43(b)"},
		{Says: T("Sign the sworn statement only if the charges were dismissed.",
			"Firme la declaración jurada solo si los cargos se desestimaron."), Cite: "PC 1203.43(b)"},
	},
	Does: []Note{
		{Says: T("The plea is taken back and the case is dismissed.",
			"La declaración (plea) se retira y el caso se desestima."), Cite: "PC 1203.43(a)(2), (b)"},
	},
	DoesNot: []Note{
		{Says: T("It does not settle an immigration case by itself. Talk to an immigration lawyer first.",
			"No resuelve por sí sola un caso de inmigración. Busque primero ayuda legal de inmigración."), Cite: "PC 1203.43(a)(1)"},
		{Says: T("The law does not tell courts to keep the case from the public.",
			"La ley no ordena que las cortes dejen de mostrar el caso al público."), Cite: "PC 1203.425(a)(3)(A)"},
	},
	Steps: []Step{
		petitionForms("PC 1203.43"), countyOfConviction,
		{Kind: "form", Says: T("If the file is gone: a sworn statement and a copy of your state record.",
			"Si no hay expediente: una declaración jurada y una copia de su historial penal."), Cite: "PC 1203.43(b)"},
		{Kind: "notice", Says: T("The law does not say whom to tell. Follow the local court.",
			"La ley no dice a quién avisar. Siga las reglas de su corte."), Cite: "PC 1203.43"},
		noDeadline("PC 1203.43(b)"),
	},
	Conditions: []string{
		"That drug deferred entry became pretrial diversion on January 1, 2018 is unverified and not used.",
		"Somebody who knows that the charges were not dismissed cannot truthfully sign the sworn statement; the rule takes the " +
			"statement as it stands.",
		"The section came into force on January 1, 2016 (AB 1352); the rule does not follow earlier days.",
	},
}

// swornInstead is the presumption in the second sentence of (b).
var swornInstead = All(Is(CourtRecordsGone), OneOf(DojRecordShows, "completion", "no_final_disposition"), Is(SwornDeclaration))

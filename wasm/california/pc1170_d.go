package california

import . "example.org/relief/wasm/law"

// Penal Code 1170(d) lets a person who was under 18 at the crime and got life
// without parole ask the court that sentenced them for a new sentence after 15
// years. The order is that of (d)(1)(A), (d)(1)(B) and (d)(2). Until 2022 the
// digits 1170(d)(1) meant general recall, which is now PC 1172.1.
var JuvenileLWOP = &Relief{
	ID: "juvenile-lwop",
	Name: T("Recall of juvenile life without parole",
		"Nueva sentencia para quien era menor, con cadena perpetua sin libertad bajo palabra"),
	Also:   T("juvenile LWOP, 1170(d)", "menor con cadena perpetua, 1170(d)"),
	Cite:   "PC 1170(d)",
	Family: "resentencing",
	Aims:   []string{"custody", "shorter"},

	Reviewed: Review{Law: "Stats. 2025, ch. 225 (SB 551)"},

	Requires: []Criterion{
		inCalifornia("PC 1170(d)"),
		inAdultCourt(),
		notResentencedYet("PC 1170(d)", "juvenile-lwop"),
		felonyConviction("PC 1170(d)(1)(A); PC 17(a)"), // only a felony carries prison for life
		{
			ID:    "under-18",
			Says:  T("You were under 18 at the crime.", "Tenía menos de 18 años cuando ocurrió el delito."),
			Cite:  "PC 1170(d)(1)(A)",
			Holds: Not(AtLeast(AgeAtOffense, 18)),
			Else: Outcome{Status: Barred, See: []string{"resentencing-recall", "commutation"},
				Why: T("The law is for people who were under 18.",
					"La ley es para quienes tenían menos de 18 años.")},
		}, {
			ID: "life-without-parole-or-shorter",
			Says: T("The sentence is life without parole, or a term about as long as a life.",
				"La sentencia es cadena perpetua sin libertad bajo palabra, o tan larga que equivale a toda la vida."),
			Cite:  "PC 1170(d)(1)(A)",
			Holds: Any(Is(LifeWithoutParole), AtLeast(MinimumTermYears, 50)),
			Else: Outcome{Status: Barred, See: []string{"resentencing-recall", "commutation"},
				Why: T("The law is for life without parole.",
					"La ley es para la cadena perpetua sin libertad bajo palabra (parole).")},
		}, {
			ID: "no-torture-proved",
			Says: T("Torture of the victim was not charged and proved.",
				"No se acusó ni probó tortura de la víctima."),
			Cite:  "PC 1170(d)(1)(B)",
			Holds: IsNot(TortureProved),
			Else: Outcome{Status: Barred, See: []string{"commutation"},
				Why: T("The law leaves out cases where torture was proved.",
					"La ley excluye los casos con tortura probada.")},
		}, {
			ID: "no-officer-victim-proved",
			Says: T("It was not proved that the victim was an officer or firefighter.",
				"No se probó que la víctima fuera oficial o bombero."),
			Cite:  "PC 1170(d)(1)(B)",
			Holds: IsNot(OfficerVictimProved),
			Else: Outcome{Status: Barred, See: []string{"commutation"},
				Why: T("The law leaves out cases where the victim was a public safety official.",
					"La ley excluye los casos en que la víctima era funcionario de seguridad pública.")},
		}, {
			ID: "life-without-parole",
			Says: T("The paper says life without parole.",
				"El papel dice cadena perpetua sin libertad bajo palabra."),
			Cite:  "PC 1170(d)(1)(A); People v. Heard (2022); People v. Sorto (2024); People v. Munoz (2025); People v. Ortega (2025)",
			Holds: Any(Is(LifeWithoutParole), Not(AtLeast(MinimumTermYears, 50))),
			Else: Outcome{Status: Unsettled,
				Why: T(
					"The law names life without parole. Heard and Sorto treat a very long term the same; Munoz and Ortega weigh against "+
						"50 years. See a lawyer.",
					"La ley nombra la cadena perpetua sin libertad bajo palabra. Heard y Sorto tratan igual una sentencia muy larga; "+
						"Munoz y Ortega pesan contra 50 años. Pida ayuda legal.")},
		}, {
			ID: "fifteen-years-inside",
			Says: T("You have been locked up for at least 15 years.",
				"Ha estado bajo custodia (custody) al menos 15 años."),
			Cite:  "PC 1170(d)(1)(A)",
			Holds: If(Asked(YearsServed), AtLeast(YearsServed, 15), lockedUpFor(15)),
			Else: Outcome{Status: NotYet, Event: "fifteen_years_served",
				Why: T("You can ask once you have served 15 years.",
					"Puede pedirlo cuando haya cumplido 15 años.")},
		}, {
			ID: "one-statement-fits",
			Says: T("One of the four statements in the law fits you.",
				"Al menos uno de los cuatro hechos de la ley es cierto para usted."),
			Cite:  "PC 1170(d)(2)(A)-(D)",
			Holds: Is(JuvenileLwopStatementFits),
			Else: Outcome{Status: Barred, See: []string{"commutation"},
				Why: T("At least one must be true: felony murder or aiding, no earlier violent record, an adult partner, or steps to "+
					"change.",
					"Al menos uno debe ser cierto: felony murder o solo ayudar, o no tener antes un caso violento. O haber actuado con "+
						"un adulto, o trabajar para cambiar.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "petition",
			When: Always,
			Cite: "PC 1170(d)(1)(A), (d)(2), (d)(5)",
			Outcome: Outcome{Status: May, Route: "file_petition",
				Why: T("You can ask the court that sentenced you. If one statement is likely true, it must hold a hearing.",
					"Puede pedirlo a la corte que le dio la sentencia. Si uno de los hechos es probablemente cierto, debe hacer una "+
						"audiencia.")},
		},
	},

	Notes: []Note{
		{Says: T("If refused, you can ask again at 20 years and at 24 years.",
			"Si se la niegan, puede pedirla otra vez a los 20 y a los 24 años."), Cite: "PC 1170(d)(10)"},
		{Says: T("Before 2022, “1170(d)” meant general recall. That is now section 1172.1.",
			"Antes de 2022, «1170(d)» era el recall general. Ahora es la sección 1172.1."), Cite: "PC 1170(d); PC 1172.1"},
	},
	Does: []Note{
		{Says: T("The court recalls the sentence and may give a shorter one.",
			"La corte retira la sentencia y puede dar una más corta."), Cite: "PC 1170(d)(5)-(9)"},
	},
	DoesNot: []Note{
		{Says: T("The new sentence cannot be longer.",
			"La nueva sentencia no puede ser más larga."), Cite: "PC 1170(d)(5)-(9)"},
	},
	Steps: []Step{
		{Kind: "form", Says: T("No statewide form was found. The petition states age, sentence, remorse and work to change.",
			"No se encontró un formulario estatal. La petición dice edad, sentencia, remordimiento y esfuerzo por "+
				"cambiar."), Cite: "PC 1170(d)(2)"},
		{Kind: "court", Says: T("The court that sentenced you.",
			"La corte que le dio la sentencia."), Cite: "PC 1170(d)(1)(A)"},
		{Kind: "notice", Says: T("Serve the agency that prosecuted you, and file proof of it.",
			"Haga la entrega legal a la fiscalía que llevó su caso y presente la prueba."), Cite: "PC 1170(d)(2)"},
		{Kind: "after", Says: T("A reply is due within 60 days of service.",
			"La respuesta debe llegar en un plazo de 60 días desde la entrega."), Cite: "PC 1170(d)(2)-(4)"},
	},
	Conditions: []string{
		"a term of 50 years or more to life in place of life without parole: unsettled (from memory); the line of 50 is the example of " +
			"the reference",
		"AB 1959 (2026) would change this section; its fate is not known",
		"no statewide form found (medium)",
	},
}

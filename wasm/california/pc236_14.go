package california

import . "example.org/relief/wasm/law"

// Penal Code 236.14 (trafficking) and 236.15 (partner or sexual violence) are
// sister sections: a nonviolent crime that was the direct result of being a victim can be
// vacated on clear and convincing proof. Subdivision (a) says the court shall, (g)
// says it may if it also finds the best interest of justice; the reference reads them as
// may. They differ in time: 236.14 never expires, 236.15 must be asked within a reasonable time.

// survivorOfNonviolentCrime are the requirements that both sections share.
func survivorOfNonviolentCrime(section string, victim Cond, victimSays Text, victimWhy Text) []Criterion {
	return []Criterion{
		{
			ID: "california-court",
			Says: T("A California state court handled the case.",
				"Una corte estatal de California llevó el caso."),
			Cite:  section + "(a)",
			Holds: If(onlyArrested, californianArrest, OneOf(Jurisdiction, "california")),
			Else: Outcome{Status: Barred,
				Why: T("This law is only for cases in California state courts.",
					"Esta ley es solo para casos de cortes estatales de California.")},
		},
		notVacatedYet(section + "(a)"),
		{
			ID:    "victim-then",
			Says:  victimSays,
			Cite:  section + "(a)",
			Holds: victim,
			Else:  Outcome{Status: Barred, Why: victimWhy},
		}, {
			ID: "nonviolent",
			Says: T("The crime is not a violent felony.",
				"No es un delito grave violento (violent felony)."),
			Cite: section + "(a), (t)(1); PC 667.5(c)",
			Holds: Any(All(onlyArrested, shownOneOf(ArrestLevel, "misdemeanor", "infraction")),
				Not(Listed(Offense, Violent, ViolentFelony))),
			Else: Outcome{Status: Barred, See: []string{"habeas-corpus", "pardon"},
				Why: T("This law leaves out violent felonies.",
					"Esta ley deja fuera los delitos graves violentos (violent felonies).")},
		}, {
			ID: "direct-result",
			Says: T("The crime was the direct result of being a victim.",
				"El delito fue resultado directo de ser víctima."),
			Cite:  section + "(a)",
			Holds: Is(DirectResult),
			Else: Outcome{Status: Barred,
				Why: T("The crime must come directly from being a victim.",
					"El delito debe venir directamente de ser víctima.")},
		}, {
			ID:    "no-longer-a-victim",
			Says:  T("You are no longer a victim.", "Ya no es víctima."),
			Cite:  section + "(l)",
			Holds: IsNot(StillVictim),
			Else: Outcome{Status: NotYet, Event: "victim_safe", Firm: true,
				Why: T("You can ask once you are safe and have sought help. Help is there now, too.",
					"Puede pedirlo cuando esté a salvo y haya buscado ayuda. También hay ayuda ahora.")},
		},
	}
}

// onlyArrested: an arrest without a conviction can be vacated too, 236.14(a), (h)(2).
var onlyArrested = shownOneOf(ArrestOutcome, "no_charges", "dismissed", "acquitted")

func survivorNotes(section string) []Note {
	return []Note{
		{Says: T("The proof must be clear and convincing. Official papers help but are not needed.",
			"La prueba debe ser clara y convincente. Los papeles oficiales ayudan, pero no son necesarios."), Cite: section + "(a), (m)"},
		{Says: T("If the prosecutor does not answer within 45 days, the judge may grant it.",
			"Si el fiscal no responde en un plazo de 45 días, el juez puede concederlo."), Cite: section + "(c)-(d)"},
		{Says: T("An arrest without a conviction counts too, and so does a juvenile finding: there the law presumes the rest.",
			"También cuenta un arresto sin condena, y una decisión de la corte de menores: ahí la ley presume lo demás."),
			Cite: section + "(a), (h)(2), (j)"},
		{Says: T("The proof must also show that you did not have the intent that the crime needs.",
			"La prueba también debe mostrar que no tuvo la intención que el delito exige."), Cite: section + "(a)"},
		{Says: T("Restitution to a victim still has to be paid.",
			"La restitución a una víctima aún se debe pagar."), Cite: section + "(i)"},
	}
}

func survivorDoes(section string) []Note {
	return []Note{
		{Says: T("The conviction is vacated and the records are sealed and destroyed.",
			"La condena se anula, y los archivos se sellan y se destruyen."), Cite: section + "(k), (t)(2)"},
		{Says: T("You can say that it never happened.",
			"Puede decir que nunca ocurrió."), Cite: section + "(o), (t)(2)"},
		{Says: T("State license boards do not get the record.",
			"Las juntas estatales de licencias no reciben el caso."), Cite: section + "(p)"},
	}
}

func survivorSteps(section string) []Step {
	return []Step{
		{Kind: "court", Says: T("The superior court that handled the case.",
			"La Corte Superior que llevó el caso."), Cite: section + "(a)"},
		{Kind: "form", Says: T("A petition under penalty of perjury that tells all the facts and proof.",
			"Una petición bajo pena de perjurio que cuente todos los hechos y pruebas."), Cite: section + "(b)"},
		{Kind: "notice", Says: T("Serve the prosecutor, who has 45 days to answer.",
			"Haga la entrega legal al fiscal, que tiene 45 días para responder."), Cite: section + "(c)"},
		{Kind: "help", Says: T("Your full name stays out of the public file.",
			"Su nombre completo no aparece en el expediente público."), Cite: section + "(q)"},
	}
}

// TraffickingVacatur is Penal Code 236.14.
var TraffickingVacatur = &Relief{
	ID:      "trafficking-vacatur",
	Name:    T("Vacating a conviction of a trafficking victim", "Anular la condena de una víctima de trata"),
	Also:    T("vacatur for trafficking survivors", "anulación para sobrevivientes de trata"),
	Cite:    "PC 236.14",
	Family:  "vacatur",
	Aims:    []string{"record", "work", "housing", "license", "immigration"},
	Private: true,

	Reviewed: Review{Law: "Stats. 2023, ch. 131 (AB 1754)"},

	Requires: append(survivorOfNonviolentCrime("PC 236.14", OneOf(VictimOf, "human_trafficking"),
		T("You were a victim of human trafficking when it happened.",
			"Era víctima de trata de personas cuando ocurrió."),
		T("This law is for people who were trafficked at the time.",
			"Esta ley es para quien era víctima de trata en ese momento.")),
		lawSince(2017, "SB 823 (2016)", "PC 236.14")),
	Grants: []Grant{{
		ID:   "victim-proved",
		When: Always,
		Cite: "PC 236.14(a), (g), (l)",
		Outcome: Outcome{Status: May,
			Why: T("You can ask at any time. The judge weighs the proof and what is just.",
				"Puede pedirlo en cualquier momento. El juez valora la prueba y lo que es justo.")},
	}},

	Notes: append(survivorNotes("PC 236.14"),
		// 236.15(i) has no such sentence.
		Note{Says: T("Fines are on hold while the petition is open.",
			"Las multas se detienen mientras la petición está abierta."), Cite: "PC 236.14(i)"},
		Note{Says: T("The right never expires. Unpaid fines or failed probation do not close it.",
			"El derecho nunca vence. Las multas sin pagar o no haber cumplido la probatoria no lo impiden."), Cite: "PC 236.14(l)"}),
	Does: survivorDoes("PC 236.14"),
	DoesNot: []Note{{Says: T("It does not reach violent felonies.",
		"No incluye los delitos graves violentos (violent felonies)."), Cite: "PC 236.14(a), (t)(1)"}},
	Steps: append(survivorSteps("PC 236.14"), Step{Kind: "time", Says: T("There is no time limit.",
		"No hay fecha límite."), Cite: "PC 236.14(l)"},
		Step{Kind: "court", Says: T("If the prosecutor opposes it, you must come to the hearing, unless a strong reason keeps you away.",
			"Si el fiscal se opone, debe ir a la audiencia, a menos que un motivo fuerte se lo impida."), Cite: "PC 236.14(n)"}),
	Conditions: []string{
		"Subdivision (a) says shall and (g) says may; read together as may.",
		"The first day of 236.14 and of 236.15 was in no source: on every day the section of today is used.",
		"For a person still being trafficked, (l) says the petition comes after that ends; safety and help are the reason given.",
	},
}

// ViolenceSurvivorVacatur is Penal Code 236.15.
var ViolenceSurvivorVacatur = &Relief{
	ID: "violence-survivor-vacatur",
	Name: T("Vacating a conviction of a survivor of partner or sexual violence",
		"Anular la condena de una víctima de violencia de pareja o sexual"),
	Also:    T("vacatur for survivors of abuse", "anulación para sobrevivientes de abuso"),
	Cite:    "PC 236.15",
	Family:  "vacatur",
	Aims:    []string{"record", "work", "housing", "license", "immigration"},
	Private: true,

	Reviewed: Review{Law: "Stats. 2023, ch. 131 (AB 1754)"},

	Requires: append(survivorOfNonviolentCrime("PC 236.15", OneOf(VictimOf, "intimate_partner_violence", "sexual_violence"),
		T("You were a victim of partner violence or sexual violence when it happened.",
			"Era víctima de violencia de pareja o sexual cuando ocurrió."),
		T("This law is for people who were abused at the time.",
			"Esta ley es para quien sufría abuso en ese momento.")),
		Criterion{
			ID: "reasonable-time",
			Says: T("You ask within a reasonable time after the abuse ended or you sought help.",
				"Lo pide en un tiempo razonable después de que terminó el abuso o buscó ayuda."),
			Cite:  "PC 236.15(l)",
			Holds: Is(AskedInReasonableTime),
			Else: Outcome{Status: Unsettled, Route: "reasonable_time",
				Why: T("The law gives no number. The judge looks at safety and your reasons. Ask a lawyer.",
					"La ley no da un número. El juez toma en cuenta la seguridad y sus motivos. Pida ayuda legal.")},
		}, lawSince(2022, "AB 124 (2021)", "PC 236.15")),
	Grants: []Grant{{
		ID:   "victim-proved",
		When: Always,
		Cite: "PC 236.15(a), (g), (l)",
		Outcome: Outcome{Status: May,
			Why: T("You can ask. The judge weighs the proof and what is just.",
				"Puede pedirlo. El juez valora la prueba y lo que es justo.")},
	}},

	Notes: survivorNotes("PC 236.15"),
	Does:  survivorDoes("PC 236.15"),
	DoesNot: []Note{{Says: T("It does not reach violent felonies.",
		"No incluye los delitos graves violentos (violent felonies)."), Cite: "PC 236.15(a), (t)(1)"}},
	Steps: append(survivorSteps("PC 236.15"),
		Step{Kind: "time", Says: T("Within a reasonable time after you were safe or sought help, whichever is later.",
			"En un tiempo razonable desde que está a salvo o buscó ayuda; cuenta la fecha más reciente."), Cite: "PC 236.15(l)"},
		Step{Kind: "court", Says: T("You must come to the hearing, unless a strong reason keeps you away.",
			"Debe ir a la audiencia, a menos que un motivo fuerte se lo impida."), Cite: "PC 236.15(n)"}),
	Conditions: []string{
		"Subdivision (a) says shall and (g) says may; read together as may.",
		"What time is reasonable has no number and is low confidence.",
	},
}

package california

import . "example.org/relief/wasm/law"

// Penal Code 1172.2 is compassionate release: the prison (or the jail, for a
// felony sentence, (n)) must ask the court to recall the sentence of a person
// near the end of life or unable for good to do the acts of daily life. Only the
// second has the test that it did not exist at sentencing (b)(2). Death, life
// without parole (o) and first degree murder of an officer (1170.02) are out.
var CompassionateRelease = &Relief{
	ID:     "compassionate-release",
	Name:   T("Compassionate release", "Libertad por motivos de salud (compassionate release)"),
	Also:   T("medical release, 1172.2, old 1170(e)", "liberación médica, 1172.2"),
	Cite:   "PC 1172.2",
	Family: "resentencing",
	Aims:   []string{"custody", "shorter"},

	Reviewed: Review{Law: "Stats. 2023, ch. 131 (AB 1754)"},

	Requires: []Criterion{
		inCalifornia("PC 1172.2"),
		inAdultCourt(),
		notResentencedYet("PC 1172.2", "compassionate-release"),
		{
			ID: "felony-sentence",
			Says: T("The sentence is state prison, or county jail for a felony.",
				"La sentencia es prisión estatal, o cárcel del condado por un delito grave."),
			Cite:  "PC 1172.2(a), (n)",
			Holds: committed,
			Else: Outcome{Status: Barred,
				Why: T("This law is for people sentenced to prison or felony jail.",
					"Esta ley es para personas con sentencia de prisión o de cárcel por delito grave.")},
		}, {
			ID:    "in-custody",
			Says:  T("You are in prison or jail now.", "Está en prisión o cárcel ahora."),
			Cite:  "PC 1172.2(a), (n)",
			Holds: OneOf(NowInThisCase, "prison", "county_jail", "state_hospital"),
			Else: Outcome{Status: Barred, Why: T("This law is for people who are locked up.",
				"Esta ley es para personas que están en prisión o cárcel.")},
		}, {
			ID:    "not-death",
			Says:  T("The sentence is not death.", "La sentencia no es de muerte."),
			Cite:  "PC 1172.2(o)",
			Holds: IsNot(DeathSentence),
			Else: Outcome{Status: Barred, See: []string{"commutation"},
				Why: T("The law leaves out death sentences.",
					"La ley excluye las sentencias de muerte.")},
		}, {
			ID: "not-life-without-parole",
			Says: T("The sentence is not life without parole.",
				"La sentencia no es cadena perpetua sin libertad bajo palabra."),
			Cite:  "PC 1172.2(o)",
			Holds: IsNot(LifeWithoutParole),
			Else: Outcome{Status: Barred, See: []string{"commutation"},
				Why: T("The law leaves out life without parole.",
					"La ley excluye la cadena perpetua sin libertad bajo palabra (parole).")},
		}, {
			ID: "not-murder-of-an-officer",
			Says: T("The crime is not first degree murder of a peace officer.",
				"El delito no es asesinato en primer grado de un oficial del orden (peace officer)."),
			Cite:  "PC 1170.02",
			Holds: IsNot(MurderOfOfficer),
			Else: Outcome{Status: Barred, See: []string{"commutation"},
				Why: T("The law leaves out first degree murder of a peace officer at work or in revenge.",
					"La ley excluye el asesinato en primer grado de un oficial (peace officer) de servicio o por venganza.")},
		}, {
			ID: "medical-finding",
			Says: T("A doctor there finds the illness end-of-life, or that you cannot do daily tasks for good.",
				"Un médico de ahí considera la enfermedad terminal, o que nunca más podrá hacer las tareas diarias."),
			Cite:  "PC 1172.2(a), (b)(1)-(2), (g)",
			Holds: OneOf(MedicalCondition, "end_of_life_illness", "permanent_incapacity"),
			Else: Outcome{Status: Barred,
				Why: T("The law asks for one of two medical findings. You or your family may ask for a review at any time.",
					"La ley pide una de dos conclusiones médicas. Usted o su familia puede pedir una revisión en cualquier momento.")},
		}, {
			ID: "new-since-sentencing",
			Says: T("If you cannot do daily tasks: that came after sentencing.",
				"Si no puede hacer las tareas diarias: eso vino después de la sentencia."),
			Cite:  "PC 1172.2(b)(2)",
			Holds: Not(All(OneOf(MedicalCondition, "permanent_incapacity"), Is(ConditionExistedAtSentencing))),
			Else: Outcome{Status: Barred, Why: T("The incapacity already existed at sentencing.",
				"La incapacidad ya existía al recibir la sentencia.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "prison-recommends",
			When: Always,
			Cite: "PC 1172.2(a)-(b), (g)",
			Outcome: Outcome{Status: May, Route: "ask_chief_medical_executive",
				Why: T("You or your family can ask the chief medical executive. The law leans toward release.",
					"Usted o su familia puede pedirlo al director médico (chief medical executive). La ley favorece la libertad.")},
		},
	},

	Notes: []Note{
		{Says: T("No number of months to live is in the law.",
			"La ley no pide un número de meses de vida."), Cite: "PC 1172.2(b)(1)"},
		{Says: T("Only danger shown by your health today can stop it.",
			"Solo puede impedirlo que usted, con su salud de hoy, sea un peligro para otros."), Cite: "PC 1172.2(b)"},
	},
	Does: []Note{
		{Says: T("If granted, you are released within 48 hours of the order.",
			"Si se concede, sale en un plazo de 48 horas desde la orden."), Cite: "PC 1172.2(l)"},
	},
	Steps: []Step{
		{Kind: "form", Says: T("There is no form. Write to the chief medical executive of the prison, or the jail's doctor.",
			"No hay formulario. Escriba al director médico (chief medical executive) de la prisión, o al médico de la cárcel."),
			Cite: "PC 1172.2(g), (n)"},
		{Kind: "after", Says: T("The prison has 45 days from a family request to recommend release.",
			"La prisión tiene 45 días desde la petición de la familia para recomendar la libertad."), Cite: "PC 1172.2(g)"},
		{Kind: "after", Says: T("The court holds a hearing within 10 days of a recommendation.",
			"La corte hace una audiencia en un plazo de 10 días desde la recomendación."), Cite: "PC 1172.2(c)"},
		{Kind: "help", Says: T("Once recommended, you have a right to a lawyer.",
			"Después de la recomendación, tiene derecho a un abogado."), Cite: "PC 1172.2(k)"},
	},
	Conditions: []string{
		"before AB 960 (2023) the medical test and the bars were others; older days are answered by today's text",
		"a finding of none is treated as closed; a person or family may ask for a review at any time",
	},
}

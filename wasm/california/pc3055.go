package california

import . "example.org/relief/wasm/law"

// Penal Code 3055 has the parole board look at everyone who is 50 and has been
// locked up for 20 years without a break on the sentence. (g) and (h) say who is
// left out.
var ElderlyParole = &Relief{
	ID:     "elderly-parole",
	Name:   T("Elderly parole hearing", "Audiencia de libertad bajo palabra por edad (elderly parole)"),
	Also:   T("parole at 50 after 20 years", "libertad bajo palabra a los 50 años de edad con 20 cumplidos"),
	Cite:   "PC 3055",
	Family: "resentencing",
	Aims:   []string{"custody", "shorter"},

	Reviewed: Review{Law: "Stats. 2023, ch. 311 (SB 883)"},

	Requires: []Criterion{
		inCalifornia("PC 3055(a)"),
		inAdultCourt(),
		notVacatedYet("PC 3055(a)"),
		felonyConviction("PC 3055(a)"),
		prisonSentence("PC 3055(a)"),
		stillLockedUp("PC 3055(a)"),
		noStrikeSentence("PC 3055(g)"),
		noDeathSentence("PC 3055(g)"),
		{
			ID: "not-life-without-parole",
			Says: T("The sentence is not life without parole.",
				"La sentencia no es cadena perpetua sin libertad bajo palabra."),
			Cite:  "PC 3055(g)",
			Holds: IsNot(LifeWithoutParole),
			Else: Outcome{Status: Barred, See: []string{"commutation"},
				Why: T("This law leaves out life without parole.",
					"Esta ley excluye la cadena perpetua sin libertad bajo palabra (parole).")},
		}, {
			ID: "no-officer-killed",
			Says: T("It is not the first degree murder of an officer at work or in revenge.",
				"No es el asesinato en primer grado de un policía de servicio o por venganza."),
			Cite:  "PC 3055(h)",
			Holds: IsNot(OfficerKilledFirstDegree),
			Else: Outcome{Status: Barred, See: []string{"commutation"},
				Why: T("This law leaves out that crime.",
					"Esta ley excluye ese delito.")},
		}, {
			ID:    "sixty-after-25-years",
			Says:  T("You are 60 or older, with 25 years.", "Tiene 60 años o más, y 25 bajo custodia."),
			Cite:  "PC 3055(a)",
			To:    On(2020, 12, 31),
			Bill:  "AB 3234 (2020)",
			Holds: All(lockedUpFor(25), OnOrBefore(DateOf(Turns50Date).Plus(Years(10)), Today)),
			Else: Outcome{Status: NotYet, Why: T("Until 2021 this began at 60, after 25 years.",
				"Hasta 2021 esto empezaba a los 60 años de edad, tras 25 de custodia.")},
		}, {
			ID: "twenty-years",
			Says: T("You have been locked up for 20 years without a break.",
				"Lleva 20 años bajo custodia sin interrupción."),
			Cite:  "PC 3055(a), (b)(2)",
			Holds: lockedUpFor(20),
			Else: Outcome{Status: NotYet,
				Why: T("You must be locked up for 20 years without a break first.",
					"Primero debe llevar 20 años bajo custodia sin interrupción.")},
		}, {
			ID:    "fifty",
			Says:  T("You are 50 or older.", "Tiene 50 años o más."),
			Cite:  "PC 3055(a)",
			Holds: OnOrBefore(DateOf(Turns50Date), Today),
			Else: Outcome{Status: NotYet, Why: T("You must turn 50 first.",
				"Primero debe cumplir 50 años.")},
		},
		lawSince(2018, "AB 1448 (2017)", "PC 3055"),
	},

	Grants: []Grant{{
		ID:   "hearing",
		When: Always,
		Cite: "PC 3055(a), (c)-(e)",
		Outcome: Outcome{Status: May, Route: "parole_hearing",
			Why: T("The board can parole you. It must look closely at your age, your time and your health.",
				"La junta puede darle la libertad bajo palabra (parole). Debe mirar bien su edad, su tiempo y su salud.")},
	}},

	Notes: []Note{
		{Says: T("Fixed terms and life terms both count.",
			"Cuentan tanto las sentencias de años fijos como las de cadena perpetua."), Cite: "PC 3055(a)"},
		{Says: T("All time locked up counts: jail, juvenile hall, hospital and prison.",
			"Cuenta todo el tiempo bajo custodia: cárcel, centro de menores, hospital y prisión."), Cite: "PC 3055(b)(2)"},
		{Says: T("If the board says no, it sets the next hearing.",
			"Si la junta dice que no, fija la próxima audiencia."), Cite: "PC 3055(f)"},
	},
	Does: []Note{
		{Says: T("The board may parole you before the lowest term of the sentence is over.",
			"La junta puede darle la libertad bajo palabra antes de que se cumpla el mínimo de la sentencia."), Cite: "PC 3046(c)"},
	},
	DoesNot: []Note{
		{Says: T("It does not change the sentence, and the board may say no.",
			"No cambia la sentencia, y la junta puede decir que no."), Cite: "PC 3055(e)-(f)"},
	},
	Steps: []Step{paroleNoForm, paroleLetters},
	Conditions: []string{
		"another, court-ordered program for people of 60 with 25 years is from memory and not shown",
		"twenty years are served on the twentieth anniversary of the first day",
		"for days before 2024 only the age and the years of then are followed",
		"(h) is asked as one question: first degree murder of a peace officer killed on duty, known or to be known, or in revenge",
	},
}

package california

import (
	"slices"

	. "example.org/relief/wasm/law"
)

// Penal Code 3051 gives people who were 25 or younger at the crime a parole
// hearing in their 15th, 20th or 25th year of incarceration, whatever the
// sentence says. (h) leaves out strike and One Strike sentences, life without
// parole from 18 on, and people with a new grave crime from 26 on. The day is
// the first of that year, so one year less has passed.
var YouthOffenderParole = &Relief{
	ID: "youth-offender-parole",
	Name: T("Youth offender parole hearing",
		"Audiencia de libertad bajo palabra para quien era joven (youth offender parole)"),
	Also: T("parole for people who were 25 or younger, YOPH",
		"libertad bajo palabra para quien tenía 25 años o menos, YOPH"),
	Cite:   "PC 3051",
	Family: "resentencing",
	Aims:   []string{"custody", "shorter"},

	Reviewed: Review{Law: "Stats. 2019, ch. 577 (AB 965)"},

	Requires: slices.Concat(youthHearing("PC 3051(a)(1)"), []Criterion{{
		ID: "year-has-begun",
		Says: T("Your 15th, 20th or 25th year locked up has begun.",
			"Comenzó su año 15, 20 o 25 bajo custodia."),
		Cite: "PC 3051(a)(2)(A), (b)(1)-(4)",
		Holds: If(Any(Is(LifeWithoutParole), OneOf(LongestTermKind, "life_25")), lockedUpFor(24),
			If(OneOf(LongestTermKind, "life_under_25"), lockedUpFor(19), lockedUpFor(14))),
		Else: Outcome{Status: NotYet,
			Why: T("The board must hear you within six months after this day.",
				"La junta debe darle una audiencia en los seis meses que siguen a este día.")},
	}}),

	Grants: []Grant{{
		ID:   "hearing",
		When: Always,
		Cite: "PC 3051(a)(2)(C), (d)-(f)(1)",
		Outcome: Outcome{Status: May, Route: "parole_hearing",
			Why: T("You can be paroled at this hearing. The board must give you a real chance, and then decides.",
				"Puede salir en libertad bajo palabra (parole) en esta audiencia. La junta debe darle una oportunidad real, y luego "+
					"decide.")},
	}},

	Notes: []Note{
		{Says: T("All time locked up counts: jail, juvenile hall, hospital and prison.",
			"Cuenta todo el tiempo bajo custodia: cárcel, centro de menores, hospital y prisión."), Cite: "PC 3051(a)(2)(A)"},
		{Says: T("Prison rules may set an earlier day, except for life without parole.",
			"Las reglas de la prisión pueden fijar un día anterior, salvo para cadena perpetua sin libertad bajo "+
				"palabra."), Cite: "PC 3051(j)"},
		{Says: T("An earlier hearing or release under another law comes first.",
			"Una audiencia o salida anterior por otra ley va primero."), Cite: "PC 3051(a)(2)(C)"},
	},
	Does: []Note{
		{Says: T("The board may parole you before the lowest term of the sentence is over.",
			"La junta puede darle la libertad bajo palabra antes de que se cumpla el mínimo de la sentencia."), Cite: "PC 3046(c)"},
		{Says: T("The board must weigh your youth then and your growth since.",
			"La junta debe tomar en cuenta su juventud de entonces y su crecimiento desde entonces."), Cite: "PC 3051(d)-(f)(1)"},
	},
	DoesNot: []Note{
		{Says: T("It does not change the sentence, and the board may say no.",
			"No cambia la sentencia, y la junta puede decir que no."), Cite: "PC 3051(d), (g)"},
	},
	Steps: []Step{
		paroleNoForm,
		{Kind: "help", Says: T("Family, friends, teachers and faith leaders may write about you then and now.",
			"Familia, amigos, maestros y líderes religiosos pueden escribir sobre cómo era y cómo es usted."), Cite: "PC 3051(f)(2)"},
		paroleLetters,
		{Kind: "time", Says: T("The first hearing is due within six months after your 15th, 20th or 25th year locked up begins. If that "+
			"is past and no hearing came, ask the board why, and see a lawyer.",
			"La primera audiencia debe ser en los seis meses después de que empieza su año 15, 20 o 25 bajo custodia. Si ya pasó y no "+
				"hubo audiencia, pregunte por qué a la junta y busque ayuda legal."), Cite: "PC 3051(a)(2)(C)"},
		{Kind: "help", Says: T("Habeas corpus can be about parole too.",
			"El hábeas corpus también puede ser sobre la libertad bajo palabra (parole)."), Cite: "PC 1473(d)"},
	},
	Conditions: []string{
		"the exclusion of life without parole at 18 to 25 has been challenged in court: not checked; the rule follows the text of (h)",
		"a life term of more than 25 years is counted as 25 to life; (b)(3) says “25 years to life” (medium)",
		"the controlling offense is taken to be the offense of the case; an enhancement can control too, and the term that is asked for " +
			"counts it",
		"breaks in custody are not counted; the day is that of the last time that the person was locked up for the case",
		"the earlier days that regulations may set under (j) are not modelled",
		"for days before 2020 the rule gives today's answer",
	},
}

// In re Cook lets everyone with a right to that hearing put proof of their youth on
// record in the court that sentenced them, however long ago the case was final.
var YouthRecordMotion = &Relief{
	ID: "youth-record-motion",
	Name: T("Putting your youth on record for the parole board",
		"Dejar constancia de su juventud para la junta de libertad bajo palabra"),
	Also: T("Franklin hearing, Franklin motion, In re Cook",
		"audiencia Franklin, Franklin motion, In re Cook"),
	Cite:   "PC 1203.01; In re Cook (2019) 7 Cal.5th 439",
	Family: "resentencing",
	Aims:   []string{"custody"},
	Last:   true, // it prepares the hearing, whose day comes first

	Reviewed: Review{Law: "PC 1203.01, code text of July 21, 2026; In re Cook (2019) 7 Cal.5th 439"},

	Requires: slices.Concat(youthHearing("PC 3051(a)(1); In re Cook (2019) 7 Cal.5th 439"), []Criterion{{
		ID:    "not-on-record-yet",
		Says:  T("A court has not taken this proof before.", "Una corte no ha recibido antes estas pruebas."),
		Cite:  "In re Cook (2019) 7 Cal.5th 439; People v. Franklin (2016) 63 Cal.4th 261",
		Holds: IsNot(YouthEvidenceOnRecord),
		Else: Outcome{Status: Barred, See: []string{"youth-offender-parole"},
			Why: T("The proof is already on record. Ask for a copy for the hearing.",
				"Las pruebas ya están en el expediente. Pida una copia para la audiencia.")},
	}}),

	Grants: []Grant{{
		ID:   "motion",
		When: Always,
		Cite: "In re Cook (2019) 7 Cal.5th 439; PC 1203.01; CCP 187",
		Outcome: Outcome{Status: May, Route: "file_motion",
			Why: T("You can ask the court that sentenced you, even if the case ended long ago.",
				"Puede pedirlo a la corte que le dio la sentencia, aunque el caso haya terminado hace mucho.")},
	}},

	Does: []Note{
		{Says: T("Papers, tests and witnesses go on record for the board. The other side may question them.",
			"Documentos, evaluaciones y testigos quedan en el expediente para la junta. La otra parte puede hacer preguntas."),
			Cite: "People v. Franklin (2016) 63 Cal.4th 261"},
	},
	DoesNot: []Note{
		{Says: T("It does not shorten the sentence, and it is no new trial.",
			"No acorta la sentencia ni es un nuevo juicio."), Cite: "In re Cook (2019) 7 Cal.5th 439"},
	},
	Steps: []Step{
		{Kind: "form", Says: T("No form was found. Write a motion under PC 1203.01 and In re Cook.",
			"No se encontró un formulario. Escriba una moción según PC 1203.01 e In re Cook."), Cite: "In re Cook (2019) 7 Cal.5th 439"},
		{Kind: "court", Says: T("The superior court that sentenced you.",
			"La Corte Superior que le dio la sentencia."), Cite: "In re Cook (2019) 7 Cal.5th 439"},
		{Kind: "help", Says: T("Unless it is a life or death case, ask the clerk in writing for the transcripts.",
			"Salvo en casos de cadena perpetua o pena de muerte, pida por escrito al secretario de la corte las transcripciones."),
			Cite: "PC 1203.01(b)"},
		{Kind: "help", Says: T("Look for people who knew you when you were young: family, teachers, coaches.",
			"Busque a personas que le conocieron de joven: familia, maestros, entrenadores."), Cite: "PC 3051(f)(2)"},
	},
	Conditions: []string{
		"that the motion is filed under the old case number is from memory and is not said",
		"that it does not shorten the sentence is a reading of Cook (medium)",
	},
}

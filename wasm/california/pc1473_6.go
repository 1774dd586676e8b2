package california

import . "example.org/relief/wasm/law"

// Penal Code 1473.6 is for people who are no longer held and find out that a
// government official lied, committed fraud or made up evidence in their case. The motion must
// be made within one year of the day on which it could be known. Later-found evidence may
// start a new year, so a year that has passed is unsettled, not closed.
// withinAYear counts from the day of learning of it, or of the law.
var withinAYear = OnOrBefore(Today, Later(Fixed(2003, 1, 1), DateOf(DateLearned)).Plus(Months(12), Open))

var FraudMotion = &Relief{
	ID:     "fraud-motion",
	Name:   T("Vacating a judgment for official fraud", "Anular una condena por fraude de un funcionario"),
	Also:   T("motion about a lying officer", "moción por un oficial que mintió"),
	Cite:   "PC 1473.6",
	Family: "vacatur",
	Aims:   []string{"record", "work"},

	Reviewed: Review{Law: "PC 1473.6, code text of July 21, 2026"},

	Requires: []Criterion{
		inCalifornia("PC 1473.6"),
		notVacatedYet("PC 1473.6"),
		{
			ID: "official-fraud",
			Says: T("An official lied, committed fraud or made up evidence in your case.",
				"Un funcionario mintió, cometió fraude o inventó pruebas en su caso."),
			Cite:  "PC 1473.6(a)(1)-(3)",
			Holds: Is(OfficialFraudOrFalseTestimony),
			Else: Outcome{Status: Barred, See: []string{"vacate-innocence", "habeas-corpus"},
				Why: T("Only acts of a government official in this case count.",
					"Solo cuentan los actos de un funcionario en este caso.")},
		},
		custodyOver("PC 1473.6(a)"),
		{
			ID: "within-a-year",
			Says: T("A year has not passed since you learned of it, or could have.",
				"No ha pasado un año desde que lo supo, o pudo saberlo."),
			Cite:  "PC 1473.6(d)(1)-(2); CCP 12a",
			Holds: withinAYear,
			Else: Outcome{Status: Unsettled, Route: "year_passed", See: []string{"vacate-innocence"},
				Why: T("The year has passed. Evidence found later may start a new year. Ask a lawyer.",
					"El año ya pasó. Pruebas halladas después pueden iniciar otro año. Pida ayuda legal.")},
		},
	},
	Grants: []Grant{{
		ID:   "fraud-proved",
		When: Always,
		Cite: "PC 1473.6(a)-(d)",
		Outcome: Outcome{Status: May,
			Why: T("You can ask. The judge weighs the proof as in habeas corpus.",
				"Puede pedirlo. El juez valora las pruebas como en un hábeas corpus.")},
	}},

	Notes: []Note{
		{Says: T("Fraud must point without error to innocence and undo the whole case.",
			"La prueba del fraude debe mostrar sin duda que usted es inocente y dejar sin base todo el caso."), Cite: "PC 1473.6(a)(1)"},
		{Says: T("False testimony counts only if it was given at your trial and mattered much. After a plea, it must be made-up evidence.",
			"Un testimonio falso cuenta solo si se dio en su juicio y pesó mucho. Tras una declaración (plea), deben ser pruebas "+
				"inventadas."),
			Cite: "PC 1473.6(a)(2)-(3)"},
		{Says: T("Misconduct in other cases is not enough.",
			"La mala conducta en otros casos no basta."), Cite: "PC 1473.6(a)(3)"},
		{Says: T("A parole that was taken away can be challenged too.",
			"También se puede reclamar por una libertad bajo palabra revocada."), Cite: "People v. Wagner"},
	},
	Does: []Note{
		{Says: T("The judgment is vacated.", "La condena se anula."), Cite: "PC 1473.6(a)"},
	},
	DoesNot: []Note{
		{Says: T("It does not cover lies by people who are not officials.",
			"No incluye mentiras de personas que no son funcionarios."), Cite: "PC 1473.6(a)"},
	},
	Steps: []Step{
		{Kind: "court", Says: T("The court that convicted you.",
			"La corte que le condenó."), Cite: "PC 1473.6(a)"},
		{Kind: "time", Says: T("Within one year of learning of it.",
			"Antes de que pase un año desde que lo supo."), Cite: "PC 1473.6(d)"},
		{Kind: "help", Says: T("This needs a lawyer. The proof is hard.",
			"Esto necesita un abogado. La prueba es difícil."), Cite: "PC 1473.6(c)"},
	},
	Conditions: []string{
		"A year that begins on 29 February ends on 28 February (from memory).",
		"AB 1595 (2026) would change this section from January 1, 2027; its fate was not found.",
	},
}

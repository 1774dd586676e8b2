package california

import . "example.org/relief/wasm/law"

// Penal Code 299 has a DNA sample destroyed after an arrest that came to nothing.
// Two texts of it stand in the code: in one a person asks the court, in the other
// the state acts by itself. The second would hold only if the Supreme Court had upheld
// the Court of Appeal in People v. Buza (g); it upheld the collection of samples instead
// (2018), so that the person has to ask.
var DNAExpungement = &Relief{
	ID: "dna-expungement",
	Name: T("Taking a DNA sample out of the database",
		"Sacar una muestra de ADN (DNA) de la base de datos"),
	Also:   T("DNA expungement", "borrar mi ADN"),
	Cite:   "PC 299",
	Family: "arrest",
	Arrest: true,
	Aims:   []string{"record"},

	Reviewed: Review{Law: "Stats. 2015, ch. 487 (AB 1492), two texts"},

	Requires: []Criterion{
		arrestInCalifornia("PC 299(c)(1)"),
		{
			ID: "sample-taken",
			Says: T("A DNA sample was taken in this arrest.",
				"En este arresto le tomaron una muestra de ADN."),
			Cite:  "PC 299(a)",
			Holds: Is(DNASampleTaken),
			Else: Outcome{Status: Barred, Why: T("There is no sample to destroy.",
				"No hay una muestra que destruir.")},
		}, {
			ID: "no-conviction",
			Says: T("The arrest did not end in a conviction that stands.",
				"El arresto no terminó en una condena que siga en pie."),
			Cite:  "PC 299(b)(1)-(5), (f)",
			Holds: Any(Is(FoundFactuallyInnocent), Not(OneOf(ArrestOutcome, "convicted"))),
			Else: Outcome{Status: Barred, See: []string{"vacate-innocence"},
				Why: T("After a conviction the sample stays, even if the case is later reduced or dismissed.",
					"Después de una condena la muestra queda, aunque el caso luego se reduzca o se desestime.")},
		}, {
			ID: "no-other-reason-to-keep-it",
			Says: T("You have no other crime or charge that calls for a sample.",
				"No tiene otro delito ni cargo que pida una muestra."),
			Cite:  "PC 299(a)-(b)",
			Holds: IsNot(OtherDNAOffense),
			Else: Outcome{Status: Barred,
				Why: T("Another crime or charge lets the state keep the sample.",
					"Otro delito o cargo permite al estado quedarse con la muestra.")},
		}, {
			ID: "charges-no-longer-possible",
			Says: T("If no charges were filed, the time to file them is over.",
				"Si no hubo cargos, se acabó el plazo para presentarlos."),
			Cite:  "PC 299(b)(1)",
			Holds: Any(Is(FoundFactuallyInnocent), Not(OneOf(ArrestOutcome, "no_charges")), timeToChargeOver),
			Else: Outcome{Status: NotYet, Event: "limitations_period_ends",
				Why: T("The time to file charges must be over first.",
					"Primero debe acabarse el plazo para presentar cargos.")},
		},
	},

	Grants: []Grant{{
		ID:   "on-request",
		When: Always,
		Cite: "PC 299(b)-(c), (g); People v. Buza (2018) 4 Cal.5th 658",
		Outcome: Outcome{Status: May,
			Why: T("You can ask the court in writing. The judge decides. The state does not do it by itself.",
				"Puede pedirlo por escrito a la corte. El juez decide. El estado no lo hace por su cuenta.")},
	}},

	Notes: []Note{
		{Says: T("Reduction, Proposition 47, dismissal and the end of registration do not remove a sample.",
			"La reducción, la Proposición 47, la desestimación y el fin del registro no quitan la muestra."), Cite: "PC 299(e)-(f)"},
		{Says: T("If the judge says no, that cannot be appealed.",
			"Si el juez dice que no, no se puede apelar."), Cite: "PC 299(c)(1)"},
	},
	Does: []Note{
		{Says: T("The sample is destroyed and the profile is taken out of the database.",
			"La muestra se destruye y el perfil sale de la base de datos."), Cite: "PC 299(a), (d)"},
	},
	Steps: []Step{
		{Kind: "court", Says: T("Send a written request to the trial court, the state DNA laboratory and the prosecutor, with proof of "+
			"service.",
			"Envíe una solicitud por escrito a la corte, al laboratorio de ADN del estado y al fiscal, con prueba de la entrega legal."),
			Cite: "PC 299(c)(1)"},
		{Kind: "form", Says: T("Add the court order, or a letter of the district attorney, that shows how the case ended.",
			"Agregue la orden de la corte, o una carta del fiscal del distrito, que muestre cómo terminó el caso."),
			Cite: "PC 299(c)(2)(B)"},
		{Kind: "after", Says: T("180 days must pass with no objection before the judge can order it.",
			"Deben pasar 180 días sin objeción antes de que el juez pueda ordenarlo."), Cite: "PC 299(c)(2)(D)"},
	},
	Conditions: []string{
		"that the first text is in force follows from (g) of both texts and Buza, whose holding was read in summaries and in a later " +
			"opinion (medium)",
		"which felonies, misdemeanors and findings call for a sample (296) is asked in one question",
		"charges dismissed during a trial, after a finder of fact decided, are not told apart from those dismissed before",
	},
}

package california

import . "example.org/relief/wasm/law"

// Penal Code 1203.49 clears a prostitution conviction (PC 647(b)) that came of
// being trafficked. Only probation for that conviction must be over; the rest is
// proof, so it is the judge's choice.
var TraffickingProstitutionDismissal = &Relief{
	ID: "trafficking-prostitution-dismissal",
	Name: T("Dismissal of a prostitution conviction caused by trafficking",
		"Desestimación de una condena por prostitución causada por la trata"),
	Also:    T("trafficking survivor relief", "alivio para sobrevivientes de trata"),
	Cite:    "PC 1203.49",
	Family:  "dismissal",
	Aims:    []string{"work", "housing", "license", "record"},
	Private: true,

	Reviewed: Review{Law: "Stats. 2014, ch. 708 (AB 1585)"},

	Requires: []Criterion{
		inCaliforniaCourt("PC 1203.49"),
		inAdultCourt(),
		notHadYet("PC 1203.49", obtained("trafficking-prostitution-dismissal")),
		{
			ID: "prostitution",
			Says: T("The conviction is for prostitution or soliciting it (PC 647(b)).",
				"La condena es por prostitución o solicitarla (PC 647(b))."),
			Cite:  "PC 1203.49; PC 236.14",
			Holds: Under(Offense, "PC 647(b)"),
			Else: Outcome{Status: Barred, See: []string{"trafficking-vacatur"},
				Why: T("This law covers only prostitution. Another law covers other nonviolent crimes of trafficking victims.",
					"Esta ley es solo para la prostitución. Otra ley es para otros delitos no violentos de víctimas de trata.")},
		}, {
			ID: "trafficked",
			Says: T("You were a victim of human trafficking then.",
				"En ese momento usted era víctima de trata de personas."),
			Cite:  "PC 1203.49(a)",
			Holds: OneOf(VictimOf, "human_trafficking"),
			Else: Outcome{Status: Barred,
				See: []string{"violence-survivor-vacatur", "dismissal-after-probation", "dismissal-misdemeanor-no-probation"},
				Why: T("This law is only for victims of human trafficking.",
					"Esta ley es solo para víctimas de trata de personas.")},
		}, {
			ID:    "because-of-it",
			Says:  T("The conviction came from being trafficked.", "La condena fue resultado de la trata."),
			Cite:  "PC 1203.49",
			Holds: Is(DirectResult),
			Else: Outcome{Status: Barred, See: []string{"dismissal-after-probation", "dismissal-misdemeanor-no-probation"},
				Why: T("The conviction must have come from being trafficked.",
					"La condena debe ser resultado de la trata.")},
		}, {
			ID: "probation-over",
			Says: T("You are not on probation for this conviction.",
				"No está en probatoria por esta condena."),
			Cite:  "PC 1203.49",
			Holds: Not(OneOf(NowInThisCase, "formal_probation", "informal_probation")),
			Else: Outcome{Status: NotYet, Event: "probation_ends", See: []string{"probation-early-end"},
				Why: T("You can ask once that probation is over.",
					"Puede pedirlo cuando termine esa probatoria (probation).")},
		},
	},

	Grants: []Grant{{
		ID:   "clear-proof",
		When: Always,
		Cite: "PC 1203.49(a)-(c)",
		Outcome: Outcome{Status: May, See: []string{"trafficking-vacatur"},
			Why: T("You can ask. You must give strong proof, and the judge decides.",
				"Puede pedirlo. Debe dar pruebas sólidas, y el juez decide.")},
	}},

	Does: []Note{
		{Says: T("The court finds that you were a trafficking victim and tells the state.",
			"La corte declara que usted era víctima de trata y avisa al estado."), Cite: "PC 1203.49(a), (c)"},
		{Says: T("The judge can give any relief of PC 1203.4.",
			"El juez puede dar cualquier alivio de PC 1203.4."), Cite: "PC 1203.49(b)"},
	},
	DoesNot: []Note{
		noGuns("PC 1203.49(b); PC 1203.4(a)(2)"), noImmigration,
		{Says: T("Courts are not told to stop showing a conviction cleared under this section.",
			"La ley no ordena a las cortes dejar de mostrar una condena que se desestimó con esta sección."), Cite: "PC 1203.425(a)(3)(A)"},
	},
	Steps: []Step{
		{Kind: "warning", Says: T("Another law (PC 236.14) can vacate it and seal the records. Compare both with a lawyer.",
			"Otra ley (PC 236.14) puede anularla y sellar los archivos. Pida ayuda legal para compararlas."), Cite: "PC 236.14"},
		petitionForms("PC 1203.49"), countyOfConviction,
		{Kind: "notice", Says: T("The law does not say whom to tell. Follow the local court.",
			"La ley no dice a quién avisar. Siga las reglas de su corte."), Cite: "PC 1203.49"},
		noDeadline("PC 1203.49"),
	},
	Conditions: []string{
		"The section asks for a completed term of probation; one that was revoked is not told apart (no decision found).",
		"Clear and convincing proof is weighed by the judge; the rule only asks whether the conviction came from being trafficked.",
	},
}

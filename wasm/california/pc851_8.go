package california

import . "example.org/relief/wasm/law"

// Penal Code 851.8 seals and then destroys the records of an arrest where there
// was no reasonable cause to believe that the person did it. (a) and (b) are for
// arrests without charges, (c) and (d) for dismissed charges, (e) for
// acquittals. Sealing must follow the finding, but the finding weighs evidence,
// so it is shown as may.
//
// The two years of (l) run from the arrest or from the filing of charges,
// whichever is later; later only for good cause. They are counted as 24 months,
// so that from 29 February they end on 28 February. A conviction that was reversed does not
// close the finding (Laiwala). The last grant is for a delay that
// harms somebody, which (l) does not excuse; it also keeps a late request with no known
// reason from looking open.
var FactualInnocence = &Relief{
	ID:     "factual-innocence",
	Name:   T("Finding of factual innocence", "Decisión de que usted no lo hizo (factual innocence)"),
	Also:   T("clear my arrest, exoneration", "limpiar mi arresto, exoneración, factual innocence"),
	Cite:   "PC 851.8",
	Family: "arrest",
	Arrest: true,
	Aims:   []string{"work", "housing", "license", "record"},

	Reviewed: Review{Law: "Stats. 2016, ch. 31 (SB 836)"},

	Requires: []Criterion{
		arrestInCalifornia("PC 851.8(a)-(c)"),
		notYetGranted("PC 851.8(a)-(c)", arrestDestroyed,
			"A court found this already. The agencies hold the records under seal and destroy them; ask the court for a copy of the order.",
			"Una corte ya lo declaró. Las agencias guardan los archivos sellados y los destruyen; pida a la corte una copia de la orden."),
		{
			ID:    "no-conviction",
			Says:  T("The arrest did not end in a conviction.", "El arresto no terminó en una condena."),
			Cite:  "PC 851.8(a), (c); People v. Laiwala (2006) 143 Cal.App.4th 1065",
			Holds: Not(OneOf(ArrestOutcome, "convicted")),
			Else: Outcome{Status: Barred, See: []string{"vacate-innocence", "habeas-corpus"},
				Why: T("This law is only for arrests without a conviction.",
					"Esta ley es solo para arrestos sin condena.")},
		}, {
			ID:    "not-an-infraction",
			Says:  T("The arrest was not for an infraction.", "El arresto no fue por una infracción."),
			Cite:  "PC 851.8(n)",
			Holds: Not(OneOf(ArrestLevel, "infraction")),
			Else: Outcome{Status: Barred, See: []string{"arrest-sealing"},
				Why: T("This law leaves out infractions.",
					"Esta ley no incluye las infracciones.")},
		}, {
			ID: "no-reasonable-cause",
			Says: T("You say there was no good reason to believe you did it.",
				"Usted dice que no había buena razón para creer que lo hizo."),
			Cite:  "PC 851.8(b)",
			Holds: Is(ClaimsFactualInnocence),
			Else: Outcome{Status: Barred, See: []string{"arrest-sealing", "automatic-arrest-relief"},
				Why: T("This law is only for people who can show they did not do it. Sealing needs no such proof.",
					"Esta ley es solo para quien puede mostrar que no lo hizo. El sellado no pide esa prueba.")},
		}, {
			ID: "in-time-or-good-cause",
			Says: T("Two years have not passed since the arrest or the charges, or you have a good reason.",
				"No pasaron dos años desde el arresto o los cargos, o tiene una buena razón."),
			Cite: "PC 851.8(l); CCP 12, 12a",
			Holds: Any(Within(ArrestDate, Months(24)), All(Not(OneOf(ArrestOutcome, "no_charges")),
				Within(ArrestChargesFiledDate, Months(24))),
				Is(GoodCauseForLateFiling)),
			Else: Outcome{Status: Barred, See: []string{"arrest-sealing", "automatic-arrest-relief"},
				Why: T("The two years are over and there is no good reason for asking late.",
					"Los dos años terminaron y no hay una buena razón para pedirlo tarde.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "within-two-years-of-arrest",
			When: Within(ArrestDate, Months(24)),
			Cite: "PC 851.8(a)-(e), (l)",
			Outcome: Outcome{Status: May,
				Why: T("You can ask. You must first show there was no good reason to believe you did it.",
					"Puede pedirlo. Primero debe mostrar que no había buena razón para creer que lo hizo.")},
		}, {
			ID:   "within-two-years-of-charges",
			When: All(Not(OneOf(ArrestOutcome, "no_charges")), Within(ArrestChargesFiledDate, Months(24))),
			Cite: "PC 851.8(c)-(e), (l)",
			Outcome: Outcome{Status: May,
				Why: T("You can ask: the two years run from the charges. You must first show there was no good reason to believe you "+
					"did it.",
					"Puede pedirlo: los dos años corren desde los cargos. Primero debe mostrar que no había buena razón para creer que "+
						"lo hizo.")},
		}, {
			ID:   "late-with-good-cause",
			When: All(Told(GoodCauseForLateFiling), Is(GoodCauseForLateFiling), Not(Shown(DelayHarmsOthers))),
			Cite: "PC 851.8(l)",
			Outcome: Outcome{Status: May,
				Why: T("You can ask late if your reason is good and nobody is harmed by the delay. The judge decides.",
					"Puede pedirlo tarde si su razón es buena y la demora no perjudica a nadie. El juez decide.")},
		}, {
			ID:   "for-a-lawyer",
			When: Always,
			Cite: "PC 851.8(l); CCP 12, 12a",
			Outcome: Outcome{Status: Unsettled, See: []string{"arrest-sealing"},
				Why: T("Two years have passed. The judge can excuse that only for a good reason and if the delay harms nobody. A lawyer "+
					"can say.",
					"Pasaron dos años. El juez puede excusarlo solo por una buena razón y si la demora no perjudica a nadie. Un abogado "+
						"puede decirlo.")},
		},
	},

	Notes: []Note{
		{Says: T("A detention counts too, not only an arrest.",
			"Una detención también cuenta, no solo un arresto."), Cite: "PC 851.8(m)"},
		{Says: T("A conviction that a court reversed for lack of proof does not close this.",
			"Una condena que una corte revocó por falta de pruebas no lo impide."), Cite: "People v. Laiwala (2006) 143 Cal.App.4th 1065"},
		{Says: T("If a judge set a conviction aside because you are innocent, that judge must seal it.",
			"Si un juez anuló una condena porque usted es inocente, ese juez debe sellarla."), Cite: "PC 851.86"},
		{Says: T("You show it first. Then the other side must show a reasonable cause.",
			"Usted lo muestra primero. Luego la otra parte debe mostrar una causa razonable."), Cite: "PC 851.8(b)"},
	},
	Does: []Note{
		{Says: T("The records are sealed for three years from the arrest, then destroyed.",
			"Los archivos se sellan tres años desde el arresto y luego se destruyen."), Cite: "PC 851.8(a)-(b)"},
		{Says: T("Nothing is destroyed while a civil suit over the arrest is open.",
			"Nada se destruye mientras haya un juicio civil abierto por el arresto."), Cite: "PC 851.8(k)"},
		{Says: T("The arrest counts as never having happened, and you may answer that way.",
			"El arresto cuenta como si no hubiera pasado, y usted puede responder así."), Cite: "PC 851.8(f)"},
	},
	DoesNot: []Note{
		{Says: T("The finding cannot be used as proof in another case, except for a state claim for money.",
			"La decisión de la corte no sirve de prueba en otro caso, salvo en un reclamo de dinero al estado."), Cite: "PC 851.8(i)"},
	},
	Steps: []Step{
		{Kind: "court", Says: T("No charges: first ask the police agency, with a copy to the prosecutor.",
			"Sin cargos: primero pídalo a la agencia de policía, con copia al fiscal."), Cite: "PC 851.8(a)"},
		{Kind: "court", Says: T("If they refuse, ask the superior court.",
			"Si se niegan, pídalo a la Corte Superior."), Cite: "PC 851.8(b)"},
		{Kind: "after", Says: T("If they are silent, 60 days count as a refusal. They start when the time to charge you is over.",
			"Si no responden, 60 días cuentan como negativa. Empiezan cuando ya pasó el plazo para acusarle."), Cite: "PC 851.8(b)"},
		{Kind: "court", Says: T("Charges dismissed: ask the court that dismissed them.",
			"Cargos desestimados: pídalo a la corte que los desestimó."), Cite: "PC 851.8(c)"},
		{Kind: "notice", Says: T("Serve the prosecutor at least 10 days before the hearing, and the police agency if no charges were "+
			"filed.",
			"Avise al fiscal al menos 10 días antes de la audiencia, y a la policía si no hubo cargos."), Cite: "PC 851.8(b)-(c)"},
		{Kind: "time", Says: T("Ask within two years of the arrest or of the charges, whichever is later.",
			"Pídalo antes de que pasen dos años desde el arresto o desde los cargos. Cuenta la fecha más reciente."), Cite: "PC 851.8(l)"},
		{Kind: "after", Says: T("If the judge says no, you can appeal.",
			"Si el juez dice que no, puede apelar."), Cite: "PC 851.8(p)"},
		{Kind: "form", Says: T("The Department of Justice gives the form. Ask the police agency for it.",
			"El Departamento de Justicia da el formulario. Pídalo a la agencia de policía."), Cite: "PC 851.8(g)"},
	},
	Conditions: []string{
		"Form number BCIA 8270 is unverified and not named.",
		"The 60 days of (b) are counted from the end of the time to file charges, or from receipt if that has passed; the step says so, " +
			"the rule does not count them.",
		"Arrests before 1981 had rules of their own until 1983 (l); not followed.",
		"Good cause is asked of the person; whether it is good, and whether there is prejudice, is for the judge.",
	},
}

// ArrestChargesFiledDate is asked only where charges were filed after the arrest.
var ArrestChargesFiledDate = &Fact{
	ID: "arrest_charges_filed_date", Kind: Date, Scope: Arrest,
	Ask: T("When were the charges filed after this arrest?",
		"¿Cuándo presentaron los cargos después de este arresto?"),
	Help: T("Look for the date on the complaint.", "Busque la fecha en la acusación (complaint)."),
}

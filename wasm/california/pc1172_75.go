package california

import . "example.org/relief/wasm/law"

// Penal Code 1172.75 and 1172.7 (SB 483, amended by SB 285) make two old added
// terms invalid: the one-year prison prior of 667.5(b) imposed before 2020, and
// the three-year drug prior of HS 11370.2 imposed before 2018. The prisons and
// jails name the people, and the court must recall the sentence (c). The person
// has no petition in the text. An added term that was imposed and stayed still
// counts (Rhodius 2025); one that was struck is open.

// imposedBefore holds when the added term was imposed before the day.
func imposedBefore(year int, cite string) Criterion {
	return Criterion{
		ID: "imposed-in-time",
		Says: T("The added term was imposed before the law changed.",
			"El tiempo adicional se dio antes de que cambiara la ley."),
		Cite:  cite,
		Holds: Before(DateOf(EnhancementImposedDate), Fixed(year, 1, 1)),
		Else: Outcome{Status: Barred, See: []string{"resentencing-recall", "habeas-corpus"},
			Why: T("The law covers only added terms imposed before the change. A term imposed on the day itself is out.",
				"La ley se aplica solo al tiempo adicional que se dio antes del cambio. El que se dio ese mismo día queda fuera.")},
	}
}

func servingIt(cite string) Criterion {
	return Criterion{
		ID: "serving-it",
		Says: T("You are in prison or jail on this sentence now.",
			"Está en prisión o cárcel por esta sentencia ahora."),
		Cite:  cite,
		Holds: OneOf(NowInThisCase, "prison", "county_jail", "state_hospital"),
		Else: Outcome{Status: Barred,
			Why: T("The process covers people who are now in custody on such a sentence.",
				"El proceso es para quien está ahora bajo custodia (custody) por una sentencia así.")},
	}
}

func notStruck(cite string) Criterion {
	return Criterion{
		ID:    "not-struck",
		Says:  T("The added term was not struck.", "El juez no quitó el tiempo adicional (struck)."),
		Cite:  cite,
		Holds: Not(OneOf(EnhancementPunishment, "struck")),
		Else: Outcome{Status: Unsettled,
			Why: T("A stayed term counts. For a struck one, Espino says it was imposed; others say not, and the Supreme Court has it. "+
				"See a lawyer.",
				"Un tiempo adicional suspendido (stayed) cuenta. Si el juez lo quitó (struck), Espino dice que se dio; otros, que no, y "+
					"lo tiene la Corte Suprema. Pida ayuda legal.")},
	}
}

// notLeftOut is (f). Whoever has to register for no crime has none that is sexually violent:
// those of WI 6600(b) are all in PC 290(c). Nobody is asked for a death sentence or life
// without parole for this alone.
func notLeftOut(cite string) Criterion {
	return Criterion{
		ID: "not-left-out-since-2025",
		Says: T("It is not death or life without parole with a conviction for a sex crime.",
			"No es pena de muerte ni cadena perpetua sin libertad bajo palabra con una condena por un delito sexual."),
		Cite:  cite,
		From:  On(2025, 1, 1),
		Bill:  "SB 285 (2024)",
		Holds: Not(All(Any(ifAsked(DeathSentence), ifAsked(LifeWithoutParole)), Is(RegistrableConviction))),
		Else: Outcome{Status: Unsettled, See: []string{"habeas-corpus"},
			Why: T("If a conviction is for a sexually violent crime (WI 6600(b)), it had to be reviewed before 2025. Whether yours was, "+
				"the court file shows. See a lawyer.",
				"Si una condena es por un delito sexual violento (WI 6600(b)), había que revisarla antes de 2025. El expediente muestra "+
					"si se revisó. Pida ayuda legal.")},
	}
}

func courtMustRecall(cite string) []Grant {
	return []Grant{{
		ID:   "third-strike",
		When: ifAsked(ThirdStrikeTerm),
		Cite: "People v. Superior Court (Guevara) (2025)",
		Outcome: Outcome{Status: May, Route: "third_strike",
			Why: T("For a third-strike life term: the court must recall it, but it comes down only if the public-safety test is met.",
				"Para una cadena perpetua por tercer strike: la corte debe retirarla, pero se reduce solo si se cumple el criterio de "+
					"seguridad pública.")},
	}, {
		ID:   "court-must-recall",
		When: Always,
		Cite: cite,
		Outcome: Outcome{Status: Shall, Route: "court_must_recall",
			Why: T("The court must recall the sentence without a petition. If you were missed, write to the public defender.",
				"La corte debe retirar la sentencia sin que usted lo pida. Si no incluyeron su caso, escriba al defensor público.")},
	}}
}

func invalidTermNotes(section string) []Note {
	return []Note{
		{Says: T("Motions that people file themselves are often dismissed. Ask the public defender.",
			"Las cortes muchas veces rechazan las mociones que la gente presenta por su cuenta. Pregunte al defensor público."),
			Cite: section + "(b)-(c)"},
		{Says: T("The dates of 2022 and 2023 in the law have passed. The duty has not ended.",
			"Las fechas de 2022 y 2023 en la ley pasaron. Las cortes siguen obligadas a hacerlo."), Cite: section + "(c)"},
		{Says: T("A third-strike life term comes down only if the public-safety test is met.",
			"Una cadena perpetua por tercer strike se reduce solo si se cumple el criterio de seguridad pública."),
			Cite: "People v. Superior Court (Guevara) (2025)"},
		{Says: T("Since 2025 the law leaves out some death and life-without-parole terms for sexually violent crimes.",
			"Desde 2025 la ley excluye, por delitos sexuales violentos, algunas sentencias de muerte y cadena perpetua sin libertad "+
				"bajo palabra."),
			Cite: section + "(f)"},
	}
}

func invalidTermDoes(section string) []Note {
	return []Note{
		{Says: T("The new sentence must be lower, unless clear proof shows that this would endanger the public.",
			"La nueva sentencia debe ser menor, salvo prueba clara de peligro para el público."), Cite: section + "(d)(1)"},
		{Says: T("The court must appoint a lawyer and apply other changes that lower sentences.",
			"La corte debe nombrar un abogado y aplicar otros cambios que reducen las sentencias."), Cite: section + "(d)(2), (5)"},
	}
}

func invalidTermSteps(section string) []Step {
	return []Step{
		{Kind: "form", Says: T("There is no form. The prison or jail gives your name to the court.",
			"No hay formulario. La prisión o cárcel da su nombre a la corte."), Cite: section + "(b)"},
		{Kind: "court", Says: T("The court that imposed the added term.",
			"La corte que dio el tiempo adicional."), Cite: section + "(b)"},
		{Kind: "help", Says: T("If you were missed, write to the public defender.",
			"Si no incluyeron su caso, escriba al defensor público."), Cite: section + "(d)(5)"},
	}
}

var invalidTermConditions = []string{
	"the reference says automatic; the cases say shall: shall is used (the court must recall and resentence, with the danger exception)",
	"people out of custody on the judgment are shut out by the words of (b) (medium)",
	"a struck added term: open (low)",
	"(f), sexually violent crime with death or life without parole not reviewed by January 1, 2025: unsettled, because no question asks " +
		"for the review and WI 6600(b) also asks for force",
	"a person in a state hospital is taken to serve the term there",
}

var PrisonPriorResentencing = &Relief{
	ID: "prison-prior-resentencing",
	Name: T("Resentencing for a prison prior that no longer counts",
		"Nueva sentencia por una prisión anterior que ya no cuenta"),
	Also:   T("SB 483, one-year 667.5(b)", "SB 483, un año 667.5(b)"),
	Cite:   "PC 1172.75",
	Family: "resentencing",
	Aims:   []string{"custody", "shorter"},

	Reviewed: Review{Law: "Stats. 2024, ch. 979 (SB 285)"},

	Requires: []Criterion{
		inCalifornia("PC 1172.75"),
		inAdultCourt(),
		notResentencedYet("PC 1172.75", "prison-prior-resentencing"),
		{
			ID: "has-a-prison-prior",
			Says: T("The sentence has a one-year prison prior (667.5(b)).",
				"La sentencia tiene un año por prisión anterior (667.5(b))."),
			Cite:  "PC 1172.75(a)",
			Holds: OneOf(Enhancement, "prison_prior"),
			Else: Outcome{Status: Barred, See: []string{"drug-prior-resentencing", "resentencing-recall"},
				Why: T("There is no such added term on the sentence.",
					"La sentencia no tiene ese tiempo adicional.")},
		},
		imposedBefore(2020, "PC 1172.75(a)"),
		{
			ID: "not-for-a-sexually-violent-crime",
			Says: T("The earlier prison term was not for a sexually violent crime.",
				"La prisión anterior no fue por un delito sexual violento."),
			Cite:  "PC 1172.75(a); WI 6600(b)",
			Holds: IsNot(EnhancementPriorSexuallyViolent),
			Else: Outcome{Status: Barred,
				Why: T("A prior for a sexually violent crime stays valid.",
					"Un tiempo adicional por un delito sexual violento sigue en la sentencia.")},
		},
		lawSince(2022, "SB 483 (2021)", "PC 1172.75(a)"),
		servingIt("PC 1172.75(b)"),
		notLeftOut("PC 1172.75(f); WI 6600(b); PC 290(c)"),
		notStruck("PC 1172.75(a); People v. Rhodius (2025); People v. Espino (2024) 104 Cal.App.5th 188, review granted S286987"),
	},
	Grants: courtMustRecall("PC 1172.75(a)-(d)"),
	Notes:  invalidTermNotes("PC 1172.75"),
	Does:   invalidTermDoes("PC 1172.75"),
	DoesNot: []Note{{Says: T("The new sentence cannot be longer.",
		"La nueva sentencia no puede ser más larga."), Cite: "PC 1172.75(d)(1)"}},
	Steps:      invalidTermSteps("PC 1172.75"),
	Conditions: invalidTermConditions,
}

var DrugPriorResentencing = &Relief{
	ID: "drug-prior-resentencing",
	Name: T("Resentencing for a drug prior that no longer counts",
		"Nueva sentencia por un antecedente de drogas que ya no cuenta"),
	Also:   T("SB 483, three-year 11370.2", "SB 483, tres años 11370.2"),
	Cite:   "PC 1172.7",
	Family: "resentencing",
	Aims:   []string{"custody", "shorter"},

	Reviewed: Review{Law: "Stats. 2024, ch. 979 (SB 285)"},

	Requires: []Criterion{
		inCalifornia("PC 1172.7"),
		inAdultCourt(),
		notResentencedYet("PC 1172.7", "drug-prior-resentencing"),
		{
			ID: "has-a-drug-prior",
			Says: T("The sentence has a three-year drug prior (HS 11370.2).",
				"La sentencia tiene tres años por un caso de drogas anterior (HS 11370.2)."),
			Cite:  "PC 1172.7(a)",
			Holds: OneOf(Enhancement, "drug_prior"),
			Else: Outcome{Status: Barred, See: []string{"prison-prior-resentencing", "resentencing-recall"},
				Why: T("There is no such added term on the sentence.",
					"La sentencia no tiene ese tiempo adicional.")},
		},
		imposedBefore(2018, "PC 1172.7(a)"),
		{
			ID: "not-for-using-a-minor",
			Says: T("The earlier conviction was not for using a minor in drug sales (HS 11380).",
				"La condena anterior no fue por usar a un menor en venta de drogas (HS 11380)."),
			Cite:  "PC 1172.7(a); HS 11380",
			Holds: Not(Under(EnhancementPriorOffense, "HS 11380")),
			Else: Outcome{Status: Barred, Why: T("A prior under section 11380 stays valid.",
				"Un tiempo adicional por la sección 11380 sigue en la sentencia.")},
		},
		lawSince(2022, "SB 483 (2021)", "PC 1172.7(a)"),
		servingIt("PC 1172.7(b)"),
		{
			ID: "prior-not-a-conspiracy",
			Says: T("The earlier conviction was not for conspiracy.",
				"La condena anterior no fue por conspiración."),
			Cite:  "PC 1172.7(a)",
			Holds: Not(Under(EnhancementPriorOffense, "PC 182")),
			Else: Outcome{Status: Unsettled,
				Why: T("A prior for conspiracy stays valid only if it was to break section 11380. The paper must tell. See a lawyer.",
					"Un tiempo adicional por conspiración sigue en la sentencia solo si fue para violar la sección 11380. El papel debe "+
						"decirlo. Pida ayuda legal.")},
		},
		notLeftOut("PC 1172.7(f); WI 6600(b); PC 290(c)"),
		notStruck("PC 1172.7(a); People v. Rhodius (2025); People v. Espino (2024) 104 Cal.App.5th 188, review granted S286987"),
	},
	Grants: courtMustRecall("PC 1172.7(a)-(d)"),
	Notes:  invalidTermNotes("PC 1172.7"),
	Does:   invalidTermDoes("PC 1172.7"),
	DoesNot: []Note{{Says: T("The new sentence cannot be longer.",
		"La nueva sentencia no puede ser más larga."), Cite: "PC 1172.7(d)(1)"}},
	Steps:      invalidTermSteps("PC 1172.7"),
	Conditions: invalidTermConditions,
}

package california

import . "example.org/relief/wasm/law"

// Penal Code 1170.91(b) lets a person who serves a felony sentence ask for a new
// one if trauma or illness from military service was not weighed at sentencing.
// Since SB 1209 (2023) it does not matter when the sentence was given, or whether
// it followed a trial or a plea. Subdivision (c) shuts out super strikes and crimes
// with registration under 290(c), whenever they were.
var VeteransResentencing = &Relief{
	ID:     "veterans-resentencing",
	Name:   T("Resentencing of a veteran", "Nueva sentencia de una persona veterana"),
	Also:   T("military mitigation, SB 1209", "atenuante militar, SB 1209"),
	Cite:   "PC 1170.91",
	Family: "resentencing",
	Aims:   []string{"custody", "shorter"},

	Reviewed: Review{Law: "Stats. 2022, ch. 721 (SB 1209)"},

	Requires: []Criterion{
		inCalifornia("PC 1170.91"),
		inAdultCourt(),
		notResentencedYet("PC 1170.91", "veterans-resentencing"),
		felonyConviction("PC 1170.91(b)(1)"),
		{
			ID: "military-service",
			Says: T("You are or were in the United States military.",
				"Está o estuvo en las fuerzas armadas de los Estados Unidos."),
			Cite:  "PC 1170.91(b)(1)",
			Holds: Is(MilitaryService),
			Else: Outcome{Status: Barred, See: []string{"resentencing-recall"},
				Why: T("This law is for people who served.",
					"Esta ley es para quien sirvió en las fuerzas armadas.")},
		}, {
			ID: "condition-from-service",
			Says: T("You may have a health problem that comes from your service.",
				"Puede tener un problema de salud que viene de su servicio."),
			Cite:  "PC 1170.91(b)(1)",
			Holds: Is(ServiceRelatedCondition),
			Else: Outcome{Status: Barred, See: []string{"resentencing-recall"},
				Why: T("The law asks for trauma, brain injury, stress disorder, drug or mental health problems from service.",
					"La ley exige un problema de salud que venga del servicio: trauma, lesión cerebral, estrés postraumático, uso de drogas o enfermedad mental.")},
		}, {
			ID: "not-weighed-at-sentencing",
			Says: T("The judge did not weigh that problem at sentencing.",
				"El juez no tomó en cuenta ese problema al dar la sentencia."),
			Cite:  "PC 1170.91(b)(1)",
			Holds: IsNot(ConditionConsideredAtSentencing),
			Else: Outcome{Status: Barred, See: []string{"resentencing-recall"},
				Why: T("The judge already weighed it.",
					"El juez ya lo tomó en cuenta.")},
		}, {
			ID: "no-super-strike",
			Says: T("You were never convicted of one of the most serious crimes.",
				"Nunca le condenaron por uno de los delitos más graves."),
			Cite:  "PC 1170.91(c); PC 667(e)(2)(C)(iv)",
			Holds: IsNot(SuperStrikeConviction),
			Else: Outcome{Status: Barred, See: []string{"resentencing-recall"},
				Why: T("A conviction for one of the most serious crimes shuts this law.",
					"Una condena por uno de los delitos más graves impide usar esta ley.")},
		}, {
			ID: "no-registrable-crime",
			Says: T("You were never convicted of a crime with sex-offender registration.",
				"Nunca le condenaron por un delito con registro como ofensor sexual."),
			Cite:  "PC 1170.91(c); PC 290(c)",
			Holds: IsNot(RegistrableConviction),
			Else: Outcome{Status: Barred, See: []string{"resentencing-recall"},
				Why: T("A conviction that requires registration shuts this law.",
					"Una condena que exige registro impide usar esta ley.")},
		}, {
			ID:   "still-serving",
			Says: T("You are serving this sentence now.", "Está cumpliendo esta sentencia ahora."),
			Cite: "PC 1170.91(b)(1)",
			Holds: OneOf(NowInThisCase, "prison", "county_jail", "state_hospital", "parole", "prcs", "mandatory_supervision", "formal_probation",
				"informal_probation"),
			Else: Outcome{Status: Barred, See: []string{"dismissal-felony-sentence"},
				Why: T("The law is for people who now serve a felony sentence.",
					"La ley es para quienes cumplen ahora una sentencia por delito grave.")},
		}, {
			ID: "in-custody",
			Says: T("You are in prison or jail for the sentence, or on mandatory supervision.",
				"Está en prisión o cárcel por la sentencia, o en supervisión obligatoria."),
			Cite: "PC 1170.91(b)(1)",
			Holds: Not(
				Any(OneOf(NowInThisCase, "parole", "prcs", "formal_probation", "informal_probation"),
					All(OneOf(NowInThisCase, "county_jail"), shownOneOf(SentenceType, "probation", "conditional_sentence")))),
			Else: Outcome{Status: Unsettled, See: []string{"veterans-probation-relief"},
				Why: T("The law says “currently serving a sentence”. Whether parole or probation counts is not stated. See a lawyer.",
					"La ley dice «cumpliendo una sentencia». No dice si cuenta la libertad bajo palabra (parole) o la probatoria (probation). Pida ayuda legal.")},
		}, {
			ID:    "sentenced-before-2015",
			Says:  T("You were sentenced before 2015.", "Le dieron la sentencia antes de 2015."),
			Cite:  "PC 1170.91(b)(1)",
			To:    On(2022, 12, 31),
			Bill:  "SB 1209 (2022)",
			Holds: Before(DateOf(SentencingDate), Fixed(2015, 1, 1)),
			Else: Outcome{Status: NotYet, Firm: true, Why: T("Until 2023 only sentences from before 2015 counted.",
				"Hasta 2023 solo contaban las sentencias de antes de 2015.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "petition",
			When: Always,
			Cite: "PC 1170.91(b)(1), (b)(3), (c)",
			Outcome: Outcome{Status: May,
				Why: T("You can ask the court that sentenced you. The judge decides after a public hearing.",
					"Puede pedirlo a la corte que le dio la sentencia. El juez decide después de una audiencia pública.")},
		},
	},

	Notes: []Note{
		{Says: T("Trials and pleas both count. Old sentences count too.",
			"Cuentan los juicios y las declaraciones. También las sentencias antiguas."), Cite: "PC 1170.91(b)(1), (b)(10)"},
	},
	Does: []Note{
		{Says: T("The court may shorten the term, or change the crime to a lesser one if you and the prosecutor agree.",
			"La corte puede acortar la sentencia, o cambiar el delito por uno menor si usted y el fiscal aceptan."),
			Cite: "PC 1170.91(b)(3)(A)-(B)"},
	},
	DoesNot: []Note{
		{Says: T("The new sentence cannot be longer.",
			"La nueva sentencia no puede ser más larga."), Cite: "PC 1170.91(b)(5)"},
	},
	Steps: []Step{
		{Kind: "form", Says: T("No statewide form was found.",
			"No se encontró un formulario estatal."), Cite: "PC 1170.91(b)(1)"},
		{Kind: "court", Says: T("The trial court that entered the judgment.",
			"La corte que le condenó."), Cite: "PC 1170.91(b)(1)"},
		{Kind: "notice", Says: T("Prosecutor, defense and any victim get 15 days' notice of the hearing.",
			"El fiscal, la defensa y la víctima reciben aviso 15 días antes de la audiencia."), Cite: "PC 1170.91(b)(3)"},
	},
	Conditions: []string{
		"before SB 1209 (2023) only the limit by the day of the sentence is followed; that it was read as trial-only is not",
		"whether parole, post-release supervision or probation is “currently serving a sentence” is not stated in the section: unsettled",
		"no statewide form found (medium)",
	},
}

package california

import . "example.org/relief/wasm/law"

// Penal Code 17(b) makes a crime that can be punished either way (a wobbler) a
// misdemeanor: at once when a misdemeanor sentence is given (b)(1), or when the judge who
// gave probation declares it one, then or later (b)(3). PC 18(b) makes a wobbler of every
// felony that carries prison or a fine. The words that once shut out a suspended prison
// term (Wood) are gone from the section since AB 1941 (2019). Nobody is asked what a
// wobbler is: the section on the paper tells.
var FelonyReduction = &Relief{
	ID:     "felony-reduction",
	Name:   T("Reducing a felony to a misdemeanor", "Reducir un delito grave a delito menor"),
	Also:   T("wobbler reduction, 17(b)", "reducir un wobbler, 17(b)"),
	Cite:   "PC 17(b)",
	Family: "reclassification",
	Aims:   []string{"work", "housing", "license", "guns", "record"},

	Reviewed: Review{Law: "Stats. 2025, ch. 611 (AB 321)"},

	Requires: []Criterion{
		{
			ID: "california-court",
			Says: T("A California state court convicted you.",
				"Su condena es de una corte estatal de California."),
			Cite:  "PC 17(b)",
			Holds: OneOf(Jurisdiction, "california"),
			Else: Outcome{Status: Barred,
				Why: T("This law is only for convictions in California state courts.",
					"Esta ley es solo para condenas de cortes estatales de California.")},
		},
		inAdultCourt(),
		notYetGranted("PC 17(b)(3); PC 1170.18(j)", Any(loweredByOrder, convictionGone),
			"It was lowered already. The order is in the court file; see if your state record shows it. Only section 17(b) helps with "+
				"guns: ask a lawyer after Proposition 47.",
			"Ya se redujo. La orden está en el expediente; vea si su historial penal la muestra. Solo la sección 17(b) ayuda con las "+
				"armas: tras la Proposición 47, pida ayuda legal.",
			"dismissal-after-probation", "dismissal-misdemeanor-no-probation"),
		{
			ID:    "a-felony",
			Says:  T("The conviction is a felony.", "La condena es por un delito grave."),
			Cite:  "PC 17(b), (d)(2); PC 19.8",
			Holds: OneOf(Level, "felony"),
			Else: Outcome{Status: Barred, See: []string{"dismissal-after-probation", "dismissal-misdemeanor-no-probation"},
				Why: T("It is already less than a felony.", "Ya es menos que un delito grave.")},
		}, {
			ID: "wobbler",
			Says: T("The crime can be punished as a felony or as a misdemeanor.",
				"El delito se puede castigar como grave o como menor."),
			Cite:  "PC 17(b); PC 18(b)",
			Holds: Listed(Offense, IsWobbler, Wobbler),
			Else: Outcome{Status: Barred, Route: "straight_felony",
				See: []string{"dismissal-after-probation", "dismissal-felony-sentence", "certificate-of-rehabilitation"},
				Why: T("The law always treats this crime as a felony.",
					"La ley siempre trata este delito como grave.")},
		}, {
			ID: "not-sent-to-prison",
			Says: T("You were not sentenced to prison or felony jail.",
				"No le dieron prisión ni cárcel por delito grave."),
			Cite: "PC 17(b)(1), (3)",
			Holds: Not(All(OneOf(SentenceType, "state_prison", "jail_1170h_straight", "jail_1170h_split"),
				Not(suspendedTermWithProbation))),
			Else: Outcome{Status: Barred, See: []string{"dismissal-felony-sentence", "certificate-of-rehabilitation"},
				Why: T("A prison or felony jail sentence does not fit this law.",
					"Una sentencia de prisión o cárcel por delito grave queda fuera de esta ley.")},
		}, {
			ID: "no-suspended-prison-term",
			Says: T("Before 2019: the judge did not announce a prison term and then suspend it.",
				"Antes de 2019: el juez no anunció una sentencia de prisión para luego suspenderla."),
			Cite:  "PC 17(b)(1), (3); People v. Wood (1998) 62 Cal.App.4th 1262",
			To:    On(2018, 12, 31),
			Bill:  "AB 1941 (2018)",
			Holds: Not(suspendedTermWithProbation),
			Else: Outcome{Status: Barred, Route: "execution_suspended",
				Why: T("Until 2019 a prison term that was set and suspended closed this.",
					"Hasta 2019, una sentencia de prisión fijada y suspendida lo cerraba.")},
		}, {
			ID: "more-than-a-conditional-sentence",
			Says: T("Your paper says probation, jail or fine, not only “conditional sentence”.",
				"Su papel dice «probation», «jail» o «fine», no solo «conditional sentence» (sentencia condicional)."),
			Cite:  "PC 1203(a); PC 17(b)(1), (3); People v. Glee (2000) 82 Cal.App.4th 99; People v. Willis (2013) 222 Cal.App.4th 141",
			Holds: Not(Any(OneOf(ProbationGranted, "conditional_sentence"), OneOf(SentenceType, "conditional_sentence"))),
			Else: Outcome{Status: Unsettled,
				Why: T("A conditional sentence can make it a misdemeanor at once (Glee, Willis). A lawyer can check if yours did, or if "+
					"the judge decides.",
					"Una sentencia condicional puede reducirlo a delito menor de inmediato (Glee, Willis). Un abogado puede ver si la "+
						"suya lo hizo, o si decide el juez.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "misdemeanor-sentence",
			When: All(OneOf(SentenceType, "county_jail", "fine_only"), Any(OneOf(ProbationGranted, "no"), probationReplaced)),
			Cite: "PC 17(b)(1)",
			Outcome: Outcome{Status: Automatic,
				Why: T("County jail or a fine, without probation or after it was taken away, already made it a misdemeanor. Check that "+
					"your record says so.",
					"La cárcel del condado o una multa, sin probatoria (probation) o cuando se la quitaron, ya lo redujo a delito "+
						"menor. Revise que su historial penal lo diga.")},
		}, {
			ID:   "probation-granted",
			When: Always,
			Cite: "PC 17(b)(3), (e), (f); PC 1203.3(b)(1)(B); People v. Park (2013) 56 Cal.4th 782; Meyer v. Superior Court (1966) 247 " +
				"Cal.App.2d 133",
			Outcome: Outcome{Status: May,
				Why: T("Probation was granted, so you can ask, during probation or years later. The judge decides.",
					"Hubo probatoria (probation), así que puede pedirlo, durante ella o años después. El juez decide.")},
		},
	},

	Notes: []Note{
		{Says: T("Restitution that you still owe is not a reason to say no.",
			"Deber restitución no es motivo para negarlo."), Cite: "PC 17(f)"},
		{Says: T("You can ask before or after a dismissal. Ask for the reduction first.",
			"Puede pedirlo antes o después de una desestimación. Pida primero la reducción."),
			Cite: "PC 17(b)(3); Meyer v. Superior Court (1966) 247 Cal.App.2d 133"},
		{Says: T("Some misdemeanors can be made infractions if you agree.",
			"Algunos delitos menores se pueden volver infracciones si usted acepta."), Cite: "PC 17(d)(2); PC 19.8"},
	},
	Does: []Note{
		{Says: T("It is a misdemeanor for all purposes from then on.",
			"Desde entonces es un delito menor para todos los efectos."), Cite: "PC 17(b)"},
	},
	DoesNot: []Note{
		{Says: T("It does not end sex-offender registration.",
			"No termina el registro como ofensor sexual."), Cite: "PC 17(e)"},
		{Says: T("A strike stays a strike.", "Un strike sigue siendo un strike."), Cite: "PC 667(d)(1)"},
		{Says: T("Federal law may still treat it as a felony.",
			"La ley federal puede seguir tratándolo como grave."), Cite: "PC 17(b)"},
	},
	Steps: []Step{
		{Kind: "form", Says: T("Court forms CR-180 (petition) and CR-181 (order).",
			"Formularios CR-180 (petición) y CR-181 (orden)."), Cite: "PC 17(b)(3)"},
		{Kind: "court", Says: T("The superior court of the county that convicted you.",
			"La Corte Superior del condado que le condenó."), Cite: "PC 17(b)(3)"},
		{Kind: "notice", Says: T("While probation runs, the prosecutor and probation get notice and there is a hearing.",
			"Durante la probatoria, el fiscal y la oficina de probatoria reciben aviso y hay audiencia."), Cite: "PC 1203.3(b)(1)(B)"},
		{Kind: "time", Says: T("There is no deadline.", "No hay fecha límite."), Cite: "PC 17(b)(3)"},
	},
	Conditions: []string{
		"A suspended prison term with probation is within the section since AB 1941 (2019): People v. Wood read words no longer in it.",
		"A bare conditional sentence: Glee and Willis call the crime a misdemeanor unless the judge kept it a felony; the record must " +
			"tell, so it stays unsettled.",
		"The level of some sections in the catalogue is medium or low confidence.",
		"Youth facility commitments (17(b)(2), (c)) and requests before trial (17(b)(4)-(5)) are not worked out.",
	},
}

// suspendedTermWithProbation is a term that never had to be served: one that was executed
// when probation was taken away is a prison sentence.
var suspendedTermWithProbation = All(OneOf(ProbationGranted, "yes"), Is(ExecutionSuspended), Not(probationReplaced))

package california

import . "example.org/relief/wasm/law"

// Penal Code 1203.3 lets a court change probation, or end it early, while it
// lasts. PC 1203.2(b)(1) lets the supervised person ask for the same. No
// minimum time is written anywhere in the section, so "not yet" is not an
// answer here. Subdivision (e) leaves out cases that are before the court for a
// violation; some crimes have a shortest length of probation, and the words do
// not say whether it can end sooner: both are unsettled.

var stillOnProbation = Criterion{
	ID: "still-on-probation",
	Says: T("You are on probation or mandatory supervision now.",
		"Está en probatoria o supervisión obligatoria ahora."),
	Cite:  "PC 1203.3(a); PC 1203.2(b)(1)",
	Holds: onProbationOrSupervised,
	Else: Outcome{Status: Barred, See: []string{"dismissal-after-probation"},
		Why: T("The judge can do this only while probation lasts. Parole and post-release supervision have their own rules.",
			"El juez puede hacerlo solo mientras dura la probatoria (probation). La libertad bajo palabra (parole) y la supervisión "+
				"después de prisión tienen sus propias reglas.")},
}

// onProbationOrSupervised counts jail as a condition of probation.
var onProbationOrSupervised = Any(OneOf(NowInThisCase, "formal_probation", "informal_probation", "mandatory_supervision"),
	All(OneOf(NowInThisCase, "county_jail"), OneOf(SentenceType, "probation", "conditional_sentence")))

var noViolationPending = Criterion{
	ID: "no-violation-pending",
	Says: T("No probation violation is before the court.",
		"La corte no tiene que decidir ahora si usted rompió la probatoria (violation)."),
	Cite:  "PC 1203.3(e); PC 1203.2",
	Holds: IsNot(ProbationViolationPending),
	Else: Outcome{Status: Unsettled, Route: "revocation_pending",
		Why: T("The section does not apply to cases before the court for a violation. What is left to ask then is open: see a lawyer.",
			"La sección no se aplica a casos que están en la corte por un incumplimiento de la probatoria (probation violation). Lo que "+
				"queda por pedir no está claro: pida ayuda legal.")},
}

var ProbationEarlyEnd = &Relief{
	ID:     "probation-early-end",
	Name:   T("Ending probation early", "Terminar la probatoria antes"),
	Also:   T("early termination of probation", "terminación anticipada de la probatoria"),
	Cite:   "PC 1203.3",
	Family: "probation",
	Aims:   []string{"work", "shorter", "record"},

	Reviewed: Review{Law: "Stats. 2019, ch. 573 (AB 433); Stats. 2021, ch. 533 (AB 1228)"},

	Requires: []Criterion{
		inCalifornia("PC 1203.3"),
		inAdultCourt(),
		notVacatedYet("PC 1203.3(a)"),
		stillOnProbation,
		noViolationPending,
		{
			ID: "shortest-length-over",
			Says: T("The shortest probation for your crime is over, if it has one.",
				"Ya pasó la probatoria mínima de su delito, si tiene una."),
			Cite:  "PC 1203.3(a); VC 23600(b)(1); PC 191.5(e); PC 1203.097(a)(1)",
			Holds: Any(Not(hasShortestLength), shortestOver(36)),
			Else: Outcome{Status: Unsettled, Route: "statutory_minimum_term",
				Why: T("Your crime has a shortest length of probation. One reading lets the judge end it sooner; another does not. See "+
					"a lawyer.",
					"Su delito tiene una probatoria (probation) mínima. Según unos, el juez puede terminarla antes; según otros, no. "+
						"Pida ayuda legal.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "good-conduct",
			When: Always,
			Cite: "PC 1203.3(a), (b)(2)(B), (b)(4); PC 1203.2(b)(1)",
			Outcome: Outcome{Status: May, Route: "ask_early_termination", See: []string{"dismissal-after-probation"},
				Why: T("You can ask at any time. The judge looks at good conduct and at what is fair.",
					"Puede pedirlo en cualquier momento. El juez toma en cuenta la buena conducta y lo que es justo.")},
		},
	},

	Notes: []Note{
		{Says: T("Restitution that you owe is not a bar, but the hearing may be put off. The debt stays.",
			"La restitución que debe no lo impide, pero la audiencia puede aplazarse. La deuda sigue."),
			Cite: "PC 1203.3(b)(2)(B), (b)(4)"},
		{Says: T("No law says that you must finish half of it first.",
			"Ninguna ley dice que deba cumplir la mitad primero."), Cite: "PC 1203.3(a)"},
		{Says: T("For child endangerment or child injury, the judge can waive the shortest length and must say why.",
			"Por poner en peligro o lastimar a un menor, el juez puede no exigir el plazo mínimo y debe decir por qué."),
			Cite: "PC 273a(c)(5); PC 273d(c)(5)"},
		{Says: T("Its terms stay until the fees of the counseling program are paid or waived.",
			"Sus condiciones siguen hasta que se pague el programa de consejería o el juez perdone el pago."),
			Cite: "PC 273a(c)(3)(B); PC 273d(c)(3)(B)"},
		{Says: T("Court probation without an officer counts too.",
			"La probatoria de la corte, sin oficial, también cuenta."), Cite: "PC 1203.2(b)(1), (f)(3)(B)"},
		{Says: T("For a conditional sentence or mandatory supervision, ask under section 1203.2(b)(1).",
			"Para una sentencia condicional o supervisión obligatoria, pídalo según la sección 1203.2(b)(1)."),
			Cite: "PC 1203.2(b)(1), (f)(3)"},
	},
	Does: []Note{
		{Says: T("Probation ends. In most cases a dismissal is then a right.",
			"La probatoria termina. En la mayoría de los casos la desestimación es entonces un derecho."), Cite: "PC 1203.4(a)(1)"},
	},
	DoesNot: []Note{
		{Says: T("It does not dismiss the case. That is a second request.",
			"No desestima el caso. Eso es otra petición."), Cite: "PC 1203.4(a)(1)"},
		{Says: T("It does not lower the restitution you owe.",
			"No reduce la restitución que debe."), Cite: "PC 1203.3(b)(4)"},
	},
	Steps: []Step{
		{Kind: "form", Says: T("There is no statewide form. Some counties have their own.",
			"No hay un formulario estatal. Algunos condados tienen el suyo."), Cite: "PC 1203.3"},
		{Kind: "court", Says: T("The court that gave probation, or the county where you are supervised.",
			"La corte que dio la probatoria, o el condado donde le supervisan."), Cite: "PC 1203.3(a); PC 1203.2(b)(1); PC 1203.9"},
		{Kind: "notice", Says: T("The prosecutor must get two days' written notice. The probation officer must be told.",
			"El fiscal debe recibir aviso escrito dos días antes. Se debe avisar al oficial de probatoria."),
			Cite: "PC 1203.3(b)(1), (b)(2)(A)-(B)"},
		{Kind: "time", Says: T("Any time while probation lasts. There is a hearing in open court.",
			"En cualquier momento mientras dura la probatoria. Hay una audiencia pública."), Cite: "PC 1203.3(a), (b)(2)(B)"},
	},
	Conditions: []string{
		"drunk driving, PC 191.5 granted from 2026 and domestic violence: whether probation can end before the shortest length is not " +
			"settled (low); after it the general rule is used",
		"PC 273a(c)(5) and 273d(c)(5) let the judge waive the length (code text); where the child is family, PC 1203.097 asks for 36 " +
			"months all the same",
		"PC 1203.3(e): the effect of a pending violation is medium",
		"a conditional sentence: 1203.3 does not name it, 1203.2(b)(1) does (medium)",
	},
}

// hasShortestLength: VC 23600(b)(1) and PC 1203.097(a) speak of people who were granted probation,
// and not of mandatory supervision, which is part of a sentence (PC 1170(h)(5)(B)).
var hasShortestLength = All(Not(OneOf(NowInThisCase, "mandatory_supervision")), Any(drunkDriving, domesticCrime))

// shortestOver holds once the shortest length of probation has passed.
func shortestOver(months int) Cond {
	return OnOrBefore(DateOf(ProbationGrantedDate).Plus(Months(months)), Today)
}

var ProbationChange = &Relief{
	ID:     "probation-change",
	Name:   T("Changing the conditions of probation", "Cambiar las condiciones de la probatoria"),
	Also:   T("modifying probation", "modificar la probatoria"),
	Cite:   "PC 1203.3",
	Family: "probation",
	Aims:   []string{"work"},

	Reviewed: Review{Law: "Stats. 2019, ch. 573 (AB 433); Stats. 2021, ch. 533 (AB 1228)"},

	Requires: []Criterion{
		inCalifornia("PC 1203.3"),
		inAdultCourt(),
		notVacatedYet("PC 1203.3(a)"),
		stillOnProbation, {
			ID: "not-a-bargained-jail-term",
			Says: T("It is not a jail term that was part of the plea bargain.",
				"No es un tiempo de cárcel que fue parte del acuerdo."),
			Cite:  "People v. Segura (2008) 44 Cal.4th 921",
			Holds: Not(ifAsked(ConditionBargained)),
			Else: Outcome{Status: Barred,
				Why: T("The judge cannot change a jail term that was part of the bargain. Other conditions can be changed.",
					"El juez no puede cambiar un tiempo de cárcel que fue parte del acuerdo. Otras condiciones sí.")},
		}, noViolationPending},

	Grants: []Grant{
		{
			ID:   "change-conditions",
			When: Always,
			Cite: "PC 1203.3(a), (b)(1), (b)(6); PC 1203.2(b)(1)",
			Outcome: Outcome{Status: May, Route: "ask_modification",
				Why: T("You can ask. The judge decides after a hearing and states the reasons.",
					"Puede pedirlo. El juez decide después de una audiencia y da las razones.")},
		},
	},

	Notes: []Note{
		{Says: T("Court probation without an officer counts too. So does mandatory supervision.",
			"La probatoria sin oficial también cuenta. La supervisión obligatoria también."), Cite: "PC 1203.3(a); PC 1203.2(b)(1)"},
		{Says: T("A domestic violence protective order can be limited or ended. The judge weighs a list of points.",
			"Una orden de protección por violencia doméstica puede limitarse o terminarse. El juez considera una lista de puntos."),
			Cite: "PC 1203.3(b)(6)"},
		{Says: T("Making a felony a misdemeanor is such a change.",
			"Cambiar un delito grave a delito menor es uno de esos cambios."), Cite: "PC 1203.3(b)(1)(B)"},
	},
	DoesNot: []Note{
		{Says: T("It does not lower restitution because of good conduct alone.",
			"No reduce la restitución solo por buena conducta."), Cite: "PC 1203.3(b)(4)"},
	},
	Steps: []Step{
		{Kind: "form", Says: T("There is no statewide form. Some counties have their own.",
			"No hay un formulario estatal. Algunos condados tienen el suyo."), Cite: "PC 1203.3"},
		{Kind: "court", Says: T("The court that gave probation, or the county where you are supervised.",
			"La corte que dio la probatoria, o el condado donde le supervisan."), Cite: "PC 1203.3(a); PC 1203.2(b)(1); PC 1203.9"},
		{Kind: "notice", Says: T("The prosecutor must get two days' written notice, or five days for a domestic violence order.",
			"El fiscal debe recibir aviso escrito dos días antes, o cinco si es una orden por violencia doméstica."),
			Cite: "PC 1203.3(b)(1)"},
		{Kind: "notice", Says: T("The probation officer must be told in writing first.",
			"Primero se debe avisar por escrito al oficial de probatoria."), Cite: "PC 1203.3(b)(2)(A)"},
	},
	Conditions: []string{
		"case law asks for a change of circumstances before conditions are changed (from memory)",
		"parole and post-release supervision: 1203.3 does not cover them; 1203.2(b)(1) allows some motions for people on post-release " +
			"supervision, not for early release",
	},
}

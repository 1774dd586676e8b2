package california

import . "example.org/relief/wasm/law"

// Penal Code 1172.1 lets a court take back a felony sentence and sentence
// again, never to more. There are three doors (a)(1): the judge alone within
// 120 days of the commitment; the judge alone at any time if a sentencing law
// has changed (since AB 600, January 1, 2024); and at any time when a listed
// official asks. The person has no right to file (c). Whether the person is still
// in custody does not matter, except that the prison and the parole board speak
// for people in prison, and the jail for people in jail.
//
// Day 120 is printed as it is; whether it moves when the courts are closed is not
// settled, so that the days until they open are unsettled.

var (
	recallLastDay = DateOf(CommitmentDate).Plus(Days(120))

	recallAsked = Any(
		OneOf(ReferralFrom, "sentencing_county_da", "attorney_general"),
		All(OneOf(ReferralFrom, "cdcr_secretary", "bph"), OneOf(NowInThisCase, "prison")),
		All(OneOf(ReferralFrom, "county_correctional_administrator"), OneOf(NowInThisCase, "county_jail")),
	)

	recallDoor = Any(recallAsked, All(FromDay(2024, 1, 1), Is(LawChangedSinceSentencing)), OnOrBefore(Today, recallLastDay))
)

var ResentencingRecall = &Relief{
	ID:     "resentencing-recall",
	Name:   T("Recall and resentencing", "Retiro de la sentencia (recall) y nueva sentencia"),
	Also:   T("1172.1, old 1170(d), 1170.03", "1172.1, antes 1170(d), 1170.03"),
	Cite:   "PC 1172.1",
	Family: "resentencing",
	Aims:   []string{"custody", "shorter"},

	Reviewed: Review{Law: "Stats. 2025, ch. 712 (AB 812)"},

	Requires: []Criterion{
		inCalifornia("PC 1172.1"),
		inAdultCourt(),
		notYetGranted("PC 1172.1(a)(1)", Any(shownOneOf(NewSentenceUnder, "resentencing-recall"), convictionGone),
			"A judge recalled this sentence already, or the conviction is gone. Ask the court for the new abstract of judgment. If a "+
				"law changes later, it can be recalled again.",
			"Un juez ya retiró esta sentencia, o la condena ya no existe. Pida a la corte el nuevo resumen (abstract of judgment). Si "+
				"una ley cambia después, se puede retirar otra vez."),
		felonyConviction("PC 1172.1(a)(1)"),
		{
			ID: "sent-to-prison-or-felony-jail",
			Says: T("You were sent to state prison, or to county jail for a felony.",
				"Le mandaron a prisión estatal, o a la cárcel del condado por un delito grave."),
			Cite:  "PC 1172.1(a)(1); PC 1203.3(a)",
			Holds: committed,
			Else: Outcome{Status: Barred, See: []string{"probation-early-end", "probation-change"},
				Why: T("Probation is not a commitment to prison or felony jail. Changing probation goes under another law.",
					"La probatoria (probation) no es mandar a alguien a prisión o a cárcel por delito grave. Para cambiarla hay otra "+
						"ley.")},
		}, {
			ID: "asked-for-someone-inside",
			Says: T("If the prison, the parole board or the jail asked: you are in that custody.",
				"Si lo pidió la prisión, la junta o la cárcel: usted está bajo esa custodia."),
			Cite:  "PC 1172.1(a)(1)",
			Holds: Any(recallAsked, Not(OneOf(ReferralFrom, "cdcr_secretary", "bph", "county_correctional_administrator"))),
			Else: Outcome{Status: Unsettled, Route: "referral_person_out",
				Why: T("These officials may ask for a person in their custody. The law also says custody does not matter. See a lawyer.",
					"Estos funcionarios pueden pedirlo por alguien bajo su custodia. La ley también dice que la custodia no importa. "+
						"Pida ayuda legal.")},
		}, {
			ID: "day-120-on-an-open-day",
			Says: T("Day 120 did not fall on a day when the courts are closed.",
				"El día 120 no cayó en un día en que las cortes están cerradas."),
			Cite:  "PC 1172.1(a)(1); CCP 12a",
			Holds: Any(recallDoor, Before(recallLastDay.Plus(Open), Today)),
			Else: Outcome{Status: Unsettled, Route: "day_120_closed",
				Why: T("Day 120 was a closed day. One reading carries it to the next open day; no case says so. See a lawyer at once.",
					"El día 120 las cortes estaban cerradas. Según unos, pasa al siguiente día abierto; ningún caso lo dice. Pida "+
						"enseguida ayuda legal.")},
		}, {
			ID: "a-door-is-open",
			Says: T("An official asked, or a sentencing law changed, or it is within 120 days of commitment.",
				"Un funcionario lo pidió, o cambió una ley de sentencias, o no han pasado 120 días desde que le mandaron a prisión o a "+
					"la cárcel."),
			Cite:  "PC 1172.1(a)(1), (c)",
			Bill:  "AB 600 (2023)",
			Holds: recallDoor,
			Else: Outcome{Status: NotYet, Event: "official_refers", Route: "ask_for_referral",
				See: []string{"murder-resentencing", "commutation"},
				Why: T("Nothing is open until an official asks the court or the sentencing law changes. You may write to those officials.",
					"Nada está abierto hasta que un funcionario lo pida o cambie la ley. Puede escribir a esos funcionarios.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "official-asked",
			When: recallAsked,
			Cite: "PC 1172.1(a)(1), (b)(1)-(2); PC 1170.18(c)",
			Outcome: Outcome{Status: May, Route: "official_referral",
				Why: T("An official asked. The court must give you a lawyer, and the law leans toward a new sentence.",
					"Un funcionario lo pidió. La corte debe darle un abogado, y la ley favorece una nueva sentencia.")},
		}, {
			ID:   "judge-alone",
			When: Always,
			Cite: "PC 1172.1(a)(1), (c)",
			Outcome: Outcome{Status: May, Route: "court_own_motion",
				Why: T("The judge may act alone. You cannot file for this, and the judge need not answer a letter.",
					"El juez puede hacerlo por su propia decisión. Usted no puede presentarlo, y el juez no tiene que responder una "+
						"carta.")},
		},
	},

	Notes: []Note{
		{Says: T("You cannot file for this. No one should charge you to file a “1172.1 petition”.",
			"Usted no puede presentarlo. Nadie debe cobrarle por presentar una «petición 1172.1»."), Cite: "PC 1172.1(c)"},
		{Says: T("Only the district attorney of the county that sentenced you can ask.",
			"Solo el fiscal del distrito del condado que le dio la sentencia puede pedirlo."), Cite: "PC 1172.1(a)(1)"},
		{Says: T("A life term for a third strike has a road of its own too, if the last crime was neither serious nor violent. Late, it "+
			"takes good cause.",
			"La cadena perpetua por un tercer strike tiene además un camino propio, si el último delito no fue «serious» ni «violent». "+
				"Fuera de plazo exige una buena razón."),
			Cite: "PC 1170.126(b)"},
		{Says: T("By July 1, 2027 the prison system must write rules for people from fire camps.",
			"A más tardar el 1 de julio de 2027 el sistema de prisiones debe escribir reglas para quienes estuvieron en campamentos de "+
				"bomberos."),
			Cite: "PC 1172.1(e)"},
		{Says: T("The judge looks at your record inside, age, trauma, abuse and youth.",
			"El juez toma en cuenta su conducta en prisión, edad, trauma, abuso y juventud."), Cite: "PC 1172.1(a)(5)"},
	},
	Does: []Note{
		{Says: T("The court can shorten the sentence, or change the crime to a lesser one.",
			"La corte puede acortar la sentencia o cambiar el delito por uno menor."), Cite: "PC 1172.1(a)(3)"},
		{Says: T("A lesser crime needs your agreement. After a plea bargain, a judge who acts alone needs the prosecutor's too.",
			"Para un delito menos grave usted debe estar de acuerdo. Tras un acuerdo de culpabilidad, si el juez lo hace por su propia "+
				"decisión, también el fiscal."),
			Cite: "PC 1172.1(a)(3)(B), (a)(4)"},
	},
	DoesNot: []Note{
		{Says: T("The new sentence cannot be longer.",
			"La nueva sentencia no puede ser más larga."), Cite: "PC 1172.1(a)(1)"},
	},
	Steps: []Step{
		{Kind: "form", Says: T("There is no form.", "No hay formulario."), Cite: "PC 1172.1(c)"},
		{Kind: "help", Says: T("You may write to the prison system, the district attorney's resentencing unit, or the public defender.",
			"Puede escribir al sistema de prisiones, a la unidad de nuevas sentencias del fiscal o al defensor público."),
			Cite: "PC 1172.1(a)(1)"},
		{Kind: "court", Says: T("The superior court that sentenced you.",
			"La Corte Superior que le dio la sentencia."), Cite: "PC 1172.1(a)(1)"},
		{Kind: "after", Says: T("After an official asks, the court sets a meeting within 30 days.",
			"Después de que un funcionario lo pide, la corte fija una reunión en un plazo de 30 días."), Cite: "PC 1172.1(b)(1)"},
	},
	Conditions: []string{
		"whether day 120 on a closed day moves: not settled; the plain day is shown (medium)",
		"a request by the prison system or the board for a person already out: unsettled; the same for a jail (the same words)",
		"which laws have changed: the list shown to people is illustrative; their no is soft",
		"whether a refusal to act on a person's own letter can be appealed: courts differ (medium)",
	},
}

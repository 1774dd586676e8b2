package california

import . "example.org/relief/wasm/law"

// 18 USC 922(g) is a bar of its own: (1) crimes punishable by more than a year,
// (9) misdemeanor domestic violence, for life. California dismissals do not lift
// it, because they forbid guns themselves (921(a)(20), (33)).
var notForgiven = All(Not(pardoned), Not(vacated))

var RightToGunFederal = &Relief{
	ID:     "rights/firearm-federal",
	Name:   T("Guns under federal law", "Armas según la ley federal"),
	Cite:   "18 USC 922(g)",
	Family: "rights",
	Aims:   []string{"guns"},

	Reviewed: Review{Law: "18 USC 921-922 (statute text not seen)"},

	Requires: []Criterion{
		{
			ID: "no-domestic-violence",
			Says: T("It is not a crime of violence against a partner or family member.",
				"No es un delito de violencia contra la pareja o la familia."),
			Cite:  "18 USC 922(g)(9), (1)",
			Holds: Not(All(adultCrime, Any(Under(Offense, "PC 273.5"), Is(DomesticVictim)), notForgiven)),
			Else: no("Federal law bars guns for life after domestic violence. A reduction does not change that.",
				"La ley federal prohíbe tener armas de por vida por violencia doméstica. Una reducción no cambia eso."),
		}, {
			ID:    "not-by-proposition-64",
			Says:  T("The change was not under Proposition 64.", "El cambio no fue por la Proposición 64."),
			Cite:  "18 USC 921(a)(20); HS 11361.8(h)",
			Holds: Not(All(gunFelony, cannabisLess)),
			Else: unsettled("Whether federal law follows the Proposition 64 change is not settled. See a lawyer.",
				"No está claro si la ley federal sigue el cambio de la Proposición 64. Pida ayuda legal."),
		}, {
			ID: "no-standing-felony",
			Says: T("The felony was reduced, pardoned or vacated.",
				"El delito grave fue reducido, indultado o anulado."),
			Cite:  "18 USC 922(g)(1); 18 USC 921(a)(20)",
			Holds: Not(All(gunFelony, If(reducedUnder17, loweredBy47, Always), notForgiven)),
			Else: no("Federal law bars guns after a felony. A dismissal or certificate that forbids guns does not lift it.",
				"La ley federal prohíbe tener armas por un delito grave. Una desestimación o un certificado que no permite armas no "+
					"cambia eso."),
		},
	},

	Grants: []Grant{
		right("felony-lifted", gunFelony, // of those that reach this, each was reduced, pardoned or vacated
			"18 USC 921(a)(20); 18 USC 922(g)(1)", RightPartly,
			"It may lift the federal ban, unless it forbids guns. See a lawyer first.",
			"Puede quitar la barrera federal, a menos que el papel no permita armas. Pida antes ayuda legal."),
		right("no-federal-ban", Always, "18 USC 922(g)(1), (9)", RightYes,
			"This conviction alone brings no federal ban.", "Esta condena sola no le prohíbe tener armas según la ley federal."),
	},

	Notes: []Note{
		{Says: T("Federal law names dating partners since June 25, 2022. If you were only dating and the conviction is older, ask a "+
			"lawyer.",
			"La ley federal nombra a las parejas de novios desde el 25 de junio de 2022. Si solo eran novios y la condena es anterior, "+
				"pida ayuda legal."), Cite: "18 USC 921(a)(37)"},
	},
	Conditions: []string{
		"dating partners before June 25, 2022 (Pub. L. 117-159, sec. 12005): not told apart, since the text of 18 USC 921(a)(33)(C) and " +
			"(37) was not seen",
		"the text of 18 USC 921 and 922 was not seen (medium)",
		"a juvenile finding is no conviction by state law (WI 203), which 18 USC 921(a)(20) follows (medium)",
		"federal relief under 18 USC 925(c): a rule was proposed in July 2025; no final rule was found (low)",
		"a reduction, pardon or vacatur follows federal law only if it leaves no gun restriction: partly",
	},
}

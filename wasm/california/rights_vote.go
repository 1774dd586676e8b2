package california

import . "example.org/relief/wasm/law"

// ofAge: nobody has to be asked whose conviction is ten years old, since no court
// convicts a child under eight.
var ofAge = Any(Is(Age18OrOver), All(Not(Unproved(ConvictionDate)), Waited(ConvictionDate, Years(10))))

// inAnotherCase is custody or supervision in another case. Left out it is the usual no, unless
// the person said that there is some.
func inAnotherCase(f *Fact) Cond {
	return All(Any(OneOf(NowInThisCase, "other_case_only"), Asked(f)), Is(f))
}

var (
	// prisonTerm is a prison term in the case, served in a prison or in a county jail.
	prisonTerm      = Any(OneOf(NowInThisCase, "prison"), prisonElsewhere)
	prisonElsewhere = All(OneOf(Level, "felony"), OneOf(NowInThisCase, "county_jail", "state_hospital"), Is(PrisonTermInCountyJail))

	adultFelonyNow = All(felonyNow, Not(juvenileFinding))

	// felonySupervised is CCP 203(a)(10).
	felonySupervised = All(adultFelonyNow,
		OneOf(NowInThisCase, "parole", "prcs", "mandatory_supervision", "formal_probation", "informal_probation"))
)

// The California Constitution, article II, sections 2 and 4, and Elections Code
// 2101: only a prison term takes the vote away, and it comes back when the term
// is over. Until Proposition 17 (2020) parole took it too.
var RightToVote = &Relief{
	ID:     "rights/vote",
	Name:   T("Voting", "Votar"),
	Cite:   "Cal. Const. art. II, secs. 2, 4; Elec. Code 2101",
	Family: "rights",
	Aims:   []string{"record"},

	Reviewed: Review{Law: "Stats. 2020, ch. 320 (AB 646); Proposition 17 (2020)"},

	Requires: []Criterion{
		{
			ID:    "citizen",
			Says:  T("You are a citizen of the United States.", "Tiene la ciudadanía de los Estados Unidos."),
			Cite:  "Cal. Const. art. II, sec. 2; Elec. Code 2101(a)",
			Holds: Is(USCitizen),
			Else: no("Only citizens may vote. To vote without being one can harm your immigration case.",
				"Solo los ciudadanos pueden votar. Votar sin serlo puede dañar su caso de inmigración."),
		}, {
			ID:    "eighteen",
			Says:  T("You are 18 or older.", "Tiene 18 años o más."),
			Cite:  "Cal. Const. art. II, sec. 2; Elec. Code 2101(a)",
			Holds: ofAge,
			Else:  no("You must be 18 at the next election.", "Debe tener 18 años en la próxima elección."),
		}, {
			ID: "not-in-prison",
			Says: T("You are not serving a state or federal prison term, in any case.",
				"No cumple una sentencia en prisión estatal o federal, en ningún caso."),
			Cite:  "Cal. Const. art. II, secs. 2(b), 4; Elec. Code 2101(c)(1)",
			Holds: Not(Any(OneOf(NowInThisCase, "prison"), All(inAnotherCase(ServingSentenceOtherCase), Is(PrisonOtherCase)))),
			Else: no("A prison term takes the vote away until it is over.",
				"Con una sentencia de prisión no puede votar hasta que termine."),
		}, {
			ID: "not-a-prison-term-in-jail",
			Says: T("If you are in county jail or a state hospital: it is not a prison term.",
				"Si está en la cárcel del condado o en un hospital estatal: no es una sentencia de prisión."),
			Cite:  "Elec. Code 2101(c)(1)",
			Holds: Not(prisonElsewhere),
			Else: no("A prison term served in a county jail or a state hospital is still a prison term.",
				"Una sentencia de prisión que se cumple en la cárcel del condado o en un hospital estatal sigue siendo de prisión."),
		}, {
			ID: "not-on-parole-before-proposition-17",
			Says: T("Before December 16, 2020: you are not on parole.",
				"Antes del 16 de diciembre de 2020: no está en libertad bajo palabra."),
			Cite:  "Cal. Const. art. II, sec. 4",
			To:    On(2020, 12, 15),
			Bill:  "Proposition 17 (2020)",
			Holds: Not(Any(OneOf(NowInThisCase, "parole"), inAnotherCase(OnParoleOtherCase))),
			Else: no("Until Proposition 17, parole took the vote away.",
				"Hasta la Proposición 17, en libertad bajo palabra no se podía votar."),
		},
	},

	Grants: []Grant{right("may-vote", Always, "Cal. Const. art. II, secs. 2(b), 4; Elec. Code 2101(a), (c)(1)", RightYes,
		"You may vote. Parole, probation and county jail felony terms do not take the vote away.",
		"Puede votar. La libertad bajo palabra, la probatoria y la cárcel por delito grave no lo impiden.")},

	Notes: []Note{
		{Says: T("A prison term in another case takes the vote too.",
			"Tampoco puede votar con una sentencia de prisión en otro caso."), Cite: "Elec. Code 2101(c)(1)"},
		{Says: T("You need no pardon and no dismissal to vote.",
			"No necesita indulto ni desestimación para votar."), Cite: "Cal. Const. art. II, sec. 4"},
		{Says: T("After prison, register to vote again.",
			"Después de prisión, inscríbase otra vez para votar."), Cite: "Elec. Code 2101(a)"},
	},
	Conditions: []string{
		"federal halfway house or home confinement: unsettled; no question tells it apart",
		"that a person must register again after prison is unverified",
	},
}

// Code of Civil Procedure 203 lists who may not be a juror; (b) allows no other
// reason. Until SB 310 (2020) any felony barred for good.
var RightToJury = &Relief{
	ID:     "rights/jury",
	Name:   T("State jury service", "Servir en un jurado estatal"),
	Cite:   "CCP 203",
	Family: "rights",
	Aims:   []string{"record"},

	Reviewed: Review{Law: "Stats. 2019, ch. 591 (SB 310)"},

	Requires: []Criterion{
		{
			ID:    "citizen",
			Says:  T("You are a citizen of the United States.", "Tiene la ciudadanía de los Estados Unidos."),
			Cite:  "CCP 203(a)(1)",
			Holds: Is(USCitizen),
			Else:  no("Only citizens serve on juries.", "Solo los ciudadanos sirven en jurados."),
		}, {
			ID:    "eighteen",
			Says:  T("You are 18 or older.", "Tiene 18 años o más."),
			Cite:  "CCP 203(a)(2)",
			Holds: ofAge,
			Else:  no("You must be 18.", "Debe tener 18 años."),
		}, {
			ID:    "not-locked-up",
			Says:  T("You are not in prison or jail, in any case.", "No está en prisión ni en la cárcel, en ningún caso."),
			Cite:  "CCP 203(a)(9)",
			Holds: Not(Any(OneOf(NowInThisCase, "prison", "county_jail"), inAnotherCase(ServingSentenceOtherCase))),
			Else: no("People in any prison or jail cannot serve while they are there.",
				"Quien está en prisión o cárcel no puede servir mientras esté ahí."),
		}, {
			ID: "no-felony-supervision",
			Says: T("You are not on felony parole, probation or other felony supervision.",
				"No está en libertad bajo palabra, probatoria u otra supervisión por delito grave."),
			Cite:  "CCP 203(a)(10)",
			Holds: Not(felonySupervised),
			Else: no("While a felony is under supervision you cannot serve. It comes back after that.",
				"Mientras dura la supervisión por un delito grave no puede servir. Después sí."),
		}, {
			ID: "no-parole-in-another-case",
			Says: T("You are not on parole, PRCS or mandatory supervision in another case.",
				"No está en libertad bajo palabra, PRCS ni supervisión obligatoria en otro caso."),
			Cite: "CCP 203(a)(10)",
			Holds: Not(Any(inAnotherCase(OnParoleOtherCase), inAnotherCase(OnPrcsOtherCase),
				inAnotherCase(OnMandatorySupervisionOtherCase))),
			Else: no("While another felony is under supervision you cannot serve. It comes back after that.",
				"Mientras dura la supervisión por otro delito grave no puede servir. Después sí."),
		}, {
			ID: "no-felony-probation-in-another-case",
			Says: T("You are not on probation for a felony in another case.",
				"No está en probatoria por un delito grave en otro caso."),
			Cite:  "CCP 203(a)(10)",
			Holds: Not(All(inAnotherCase(OnProbationOtherCase), Is(FelonyProbationOtherCase))),
			Else: no("While you are on probation for another felony you cannot serve. It comes back after that.",
				"Mientras esté en probatoria por otro delito grave no puede servir. Después sí."),
		}, {
			ID: "not-registered-for-a-felony",
			Says: T("You need not register as a sex offender for a felony.",
				"No tiene que registrarse como ofensor sexual por un delito grave (felony)."),
			Cite:  "CCP 203(a)(11)",
			Holds: IsNot(MustRegisterForFelony),
			Else: no("A person who must register because of a felony cannot serve.",
				"Quien debe registrarse por un delito grave no puede servir."),
		}, {
			ID:    "no-felony-before-2020",
			Says:  T("Before 2020: no felony.", "Antes de 2020: ningún delito grave."),
			Cite:  "CCP 203(a)",
			To:    On(2019, 12, 31),
			Bill:  "Stats. 2019, ch. 591 (SB 310)",
			Holds: Not(adultFelonyNow),
			Else:  no("Until 2020 a felony was a lasting bar.", "Hasta 2020 un delito grave lo impedía para siempre."),
		},
	},

	Grants: []Grant{right("may-serve", Always, "CCP 203(a)(9)-(11), (b)", RightYes,
		"You may serve. A felony no longer bars you once supervision is over.",
		"Puede servir. Un delito grave ya no lo impide cuando termina la supervisión.")},

	Notes: []Note{
		{Says: T("Jail, prison and felony supervision in another case count too.",
			"También cuentan la cárcel, la prisión y la supervisión por un delito grave en otro caso."), Cite: "CCP 203(a)(9)-(10)"},
		{Says: T("Other rules hold for everyone, such as living here and knowing English.",
			"Otras reglas valen para todos, como vivir aquí y saber inglés."), Cite: "CCP 203(a)(3)-(8)"},
		{Says: T("Federal juries have their own rule.",
			"Los jurados federales tienen su propia regla."), Cite: "CCP 203"},
	},
}

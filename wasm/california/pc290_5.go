package california

import . "example.org/relief/wasm/law"

// Penal Code 290.5 lets people of tier one and two ask a court to end
// registration after the minimum time, from the next birthday on. (b) has two
// earlier doors: tier two after ten years with one teen victim, and tier three by
// risk score alone after twenty. A conviction of another state counts too: what
// matters is where the person registers.
var EndRegistration = &Relief{
	ID:     "end-registration",
	Name:   T("Ending sex-offender registration", "Terminar el registro como ofensor sexual"),
	Also:   T("get off the registry, 290.5 petition, SB 384", "salir del registro, petición 290.5, SB 384"),
	Cite:   "PC 290.5",
	Family: "clemency",
	Aims:   []string{"housing", "work", "record"},

	Reviewed: Review{Law: "Stats. 2020, ch. 29 (SB 118); Stats. 2017, ch. 541 (SB 384)"},

	Requires: []Criterion{
		{
			ID:   "must-register",
			Says: T("You have to register as a sex offender.", "Tiene que registrarse como ofensor sexual."),
			Cite: "PC 290.5(a)(1)",
			// Who was never asked, for a crime that is not on the list, is taken for one who need not:
			// for such a crime only a judge's order brings it (PC 290.006).
			Holds: All(Any(Listed(Offense, Registrable, nil), Asked(RegistrationTier), ifAsked(MustRegisterNow)),
				Not(OneOf(RegistrationTier, "none"))),
			Else: Outcome{Status: Barred, Why: T("There is no registration to end.",
				"No hay un registro que terminar.")},
		}, {
			ID: "not-tier-three-for-life",
			Says: T("You are tier one or two, or tier three only by a risk score.",
				"Es de nivel uno o dos, o de nivel tres solo por un puntaje de riesgo."),
			Cite:  "PC 290.5(a)(1), (b)(3); PC 290(d)",
			Holds: Not(OneOf(RegistrationTier, "tier_3")),
			Else: Outcome{Status: Barred, See: []string{"pardon"},
				Why: T("Tier three registration is for life.",
					"El registro de nivel tres es de por vida.")},
		}, {
			ID: "not-tier-three-by-its-section",
			Says: T("It is not a crime that is tier three by its section.",
				"No es un delito que por su sección sea de nivel tres."),
			Cite: "PC 290(d)(3)(C), (I)-(R)",
			Holds: If(All(tierThreeBySection, Told(RegistrationTier), Not(OneOf(RegistrationTier, "tier_3"))),
				AskAgain(RegistrationTier), Not(tierThreeBySection)),
			Else: Outcome{Status: Barred, See: []string{"pardon"},
				Why: T("The law puts this crime in tier three, for life.",
					"La ley pone este delito en el nivel tres, de por vida.")},
		}, {
			ID: "tier-three-crime-can-end",
			Says: T("If you are tier three, it is not PC 288 or a serious felony.",
				"Si es de nivel tres, no es PC 288 ni un delito grave de la lista «serious»."),
			Cite:  "PC 290.5(b)(3); PC 1192.7(c)",
			Holds: Not(All(OneOf(RegistrationTier, "tier_3_risk"), Any(Under(Offense, "PC 288"), Listed(Offense, Serious, SeriousFelony)))),
			Else: Outcome{Status: Barred, See: []string{"pardon"},
				Why: T("For tier three by score, this law leaves out PC 288 and serious felonies.",
					"Para el nivel tres por puntaje, esta ley excluye PC 288 y los delitos graves de la lista «serious».")},
		}, {
			ID: "no-new-crime-for-tier-three",
			Says: T("If you are tier three, you have no new sex crime or violent felony.",
				"Si es de nivel tres, no tiene un nuevo delito sexual ni un delito grave violento."),
			Cite:  "PC 290.5(b)(3)",
			Holds: Not(All(OneOf(RegistrationTier, "tier_3_risk"), Is(NewSexOrViolentConviction))),
			Else: Outcome{Status: Barred, See: []string{"pardon"},
				Why: T("A new conviction of that kind closes this door.",
					"Una nueva condena así impide pedirlo por este camino.")},
		}, {
			ID: "time-is-up",
			Says: T("Your minimum time is over and your next birthday has come, or an early door is open.",
				"Su tiempo mínimo terminó y llegó su siguiente cumpleaños, o ya puede pedirlo antes por otra regla."),
			Cite: "PC 290.5(a)(1), (b)(1)-(3); PC 290(d)-(e)",
			Holds: If(OneOf(RegistrationTier, "tier_3_risk"),
				All(FromDay(2021, 7, 1), Waited(ReleaseDate, Years(20)), IsNot(RegistrationGap)),
				Any(birthdayReached, All(OneOf(RegistrationTier, "tier_2"), earlyTierTwo))),
			Else: Outcome{Status: NotYet, Event: "registration_time_ends",
				Why: T("You can ask from your first birthday after the minimum time.",
					"Puede pedirlo desde su primer cumpleaños después del tiempo mínimo.")},
		}, {
			ID: "not-locked-up-or-supervised",
			Says: T("You are not in custody, on parole, on probation or on other supervision.",
				"No está bajo custodia, ni en libertad bajo palabra, probatoria u otra supervisión."),
			Cite: "PC 290.5(a)(2)",
			Holds: All(
				Not(OneOf(NowInThisCase, "prison", "county_jail", "parole", "prcs", "mandatory_supervision", "formal_probation", "informal_probation", "state_hospital")),
				notSupervisedElsewhere),
			Else: Outcome{Status: NotYet, Event: "supervision_ends",
				Why: T("Custody and supervision must be over first.",
					"Primero deben terminar la custodia y la supervisión.")},
		}, {
			ID: "no-charge-that-could-count",
			Says: T("No open charge could make your time longer or change your tier.",
				"Ningún cargo abierto podría alargar su tiempo o cambiar su nivel."),
			Cite:  "PC 290.5(a)(2)",
			Holds: IsNot(OpenCase),
			Else: Outcome{Status: NotYet, Event: "open_case_ends",
				Why: T("An open charge may make your time longer. Wait until it is over, or ask a lawyer.",
					"Un cargo abierto puede alargar su tiempo. Espere a que termine, o pida ayuda legal.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "must-grant-unless-hearing",
			When: All(OneOf(RegistrationTier, "tier_1", "tier_2"), birthdayReached),
			Cite: "PC 290.5(a)(2)-(3)",
			Outcome: Outcome{Status: May, Route: "file_petition",
				Why: T("You can ask. If the prosecutor wants no hearing, the judge must say yes. At a hearing the judge looks at community safety.",
					"Puede pedirlo. Si el fiscal no pide audiencia, el juez debe decir que sí. En una audiencia el juez toma en cuenta la seguridad de la comunidad.")},
		}, {
			ID:   "early-door",
			When: Always,
			Cite: "PC 290.5(b)(1)-(3)",
			Outcome: Outcome{Status: May, Route: "file_early_petition",
				Why: T("You can ask early. The judge decides if the community would be much safer with more registration.",
					"Puede pedirlo antes. El juez decide si la comunidad estaría mucho más segura con más tiempo de registro.")},
		},
	},

	Notes: []Note{
		{Says: T("Each conviction for not registering adds one year, or three if it is a felony. Later time in custody does not count.",
			"Cada condena por no registrarse suma un año, o tres si es delito grave. El tiempo posterior bajo custodia no cuenta."), Cite: "PC 290(e)"},
		{Says: T("If the judge says no after your minimum time, the judge sets when you can ask again: one to five years.",
			"Si el juez dice que no después de su tiempo mínimo, fija cuándo puede pedirlo otra vez: de uno a cinco años."), Cite: "PC 290.5(a)(4)"},
		{Says: T("If you asked early and the judge says no, wait at least one year; in tier three, at least three.",
			"Si lo pidió antes y el juez dice que no, espere al menos un año; en el nivel tres, al menos tres."), Cite: "PC 290.5(b)(2)-(3)"},
		{Says: T("If you register for a juvenile case, ask the juvenile court. Tier one is then at least 5 years, tier two at least 10.",
			"Si se registra por un caso de menores, pídalo a la corte de menores. Entonces el nivel uno dura al menos 5 años; el nivel dos, al menos 10."), Cite: "PC 290.5(a)(1); PC 290.008(d)"},
	},
	Does: []Note{
		{Says: T("The duty to register in California ends.",
			"Termina la obligación de registrarse en California."), Cite: "PC 290.5(a)(1)"},
	},
	DoesNot: []Note{
		{Says: T("The conviction stays.", "La condena queda."), Cite: "PC 290.5"},
		{Says: T("While you register, do not open the Megan's Law website: it is a crime.",
			"Mientras se registra, no abra el sitio de internet de la Ley Megan: es delito."), Cite: "PC 290.46(i)"},
	},
	Steps: []Step{
		{Kind: "time", Says: T("Tier one is at least 10 years, tier two at least 20.",
			"El nivel uno dura al menos 10 años; el nivel dos, al menos 20."), Cite: "PC 290(d)"},
		{Kind: "court", Says: T("The superior court of the county where you register.",
			"La Corte Superior del condado donde se registra."), Cite: "PC 290.5(a)(1)"},
		{Kind: "form", Says: T("Ask the clerk which form that court uses. Add proof that your registration is up to date.",
			"Pregunte al secretario de la corte qué formulario usa. Agregue prueba de que su registro está al día."), Cite: "PC 290.5(a)(1)"},
		{Kind: "notice", Says: T("Serve the police and the prosecutor there, and those of the county of conviction if it is another.",
			"Haga la entrega legal a la policía y al fiscal de allí, y a los del condado de la condena si es otro."), Cite: "PC 290.5(a)(2)"},
		{Kind: "after", Says: T("The police report within 60 days. Then the prosecutor has 60 days to ask for a hearing.",
			"La policía informa en un plazo de 60 días. Luego el fiscal tiene 60 días para pedir una audiencia."), Cite: "PC 290.5(a)(2)"},
	},
	Conditions: []string{
		"the minimum time of 290(d)-(e) is asked as a day, not counted: it stops during later custody; the years 10 and 20 are medium",
		"that a person in custody or under supervision cannot file: (a)(2) makes it a condition of the grant; the rule has the person wait (medium)",
		"the early doors of (b) name neither custody, supervision nor open charges; the rule has the person wait there too (cautious)",
		"an open charge counts only if it could change tier or time; the rule asks for any and says so",
		"registered for 10 or 20 years (b)(2)-(3): asked as no gap since release",
		"forms CR-415 and the following are from memory and not named",
	},
}

// tierThreeBySection are the crimes of PC 290(d)(3) whose section tells it. PC 187, 207, 209,
// 272 and 288.3 go by an intent, 243.4, 311.1 and 311.11 by the level, and (A), (D)-(H) by more
// than the crime: there the paper tells.
var tierThreeBySection = All(Not(attemptTold), told(
	"PC 220", "PC 236.1(b)", "PC 236.1(c)", "PC 261(a)(2)", "PC 261(a)(3)", "PC 261(a)(4)", "PC 262(a)(1) (former)",
	"PC 264.1", "PC 266h(b)", "PC 266i(b)", "PC 266j", "PC 267", "PC 269", "PC 286(c)(2)", "PC 286(d)", "PC 286(f)", "PC 286(i)",
	"PC 287(c)(2)", "PC 287(d)", "PC 287(f)", "PC 287(i)", "PC 288(b)", "PC 288(c)", "PC 288a(d) (former)", "PC 288.2", "PC 288.4",
	"PC 288.5", "PC 288.7", "PC 289(a)(1)", "PC 289(d)", "PC 289(e)", "PC 289(j)", "PC 311.2(b)", "PC 311.2(c)", "PC 311.2(d)",
	"PC 311.3", "PC 311.4", "PC 311.10", "PC 653f(c)"))

// birthdayReached is the first birthday after the minimum time and after July 1, 2021. Where
// the time was up before, it is the next one after that day: of more than ten years before,
// everybody has had it a year later.
var birthdayReached = All(FromDay(2021, 7, 1), Any(
	All(FromDay(2022, 7, 1), OnOrBefore(DateOf(BirthdayAfterRegistrationTime), registryDay)),
	birthday(0), birthday(1), birthday(2), birthday(3), birthday(4), birthday(5),
	birthday(6), birthday(7), birthday(8), birthday(9), birthday(10)))

var registryDay = Fixed(2021, 7, 1)

func birthday(later int) Cond {
	day := DateOf(BirthdayAfterRegistrationTime).Plus(Years(later))
	return All(Before(registryDay, day), OnOrBefore(day, Today))
}

// earlyTierTwo is the door of (b)(1) and (2).
var earlyTierTwo = All(FromDay(2021, 7, 1), Waited(ReleaseDate, Years(10)), Is(OneTeenVictim), Not(AtLeast(AgeAtOffense, 21)),
	Any(Under(Offense, "PC 288(a)"), Not(Listed(Offense, Violent, ViolentFelony))), Not(Under(Offense, "PC 236.1")),
	IsNot(NewSexOrViolentConviction), IsNot(RegistrationGap))

// notSupervisedElsewhere is no custody and no supervision in another case.
var notSupervisedElsewhere = All(IsNot(ServingSentenceOtherCase),
	All(IsNot(OnProbationOtherCase), IsNot(OnParoleOtherCase), IsNot(OnPrcsOtherCase), IsNot(OnMandatorySupervisionOtherCase)))

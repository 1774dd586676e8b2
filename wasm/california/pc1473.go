package california

import . "example.org/relief/wasm/law"

// Penal Code 1473 lets a person who is held or restrained under a
// conviction say that it is unlawful, with facts from outside the trial record. The
// grounds in the section are examples (b)(1), (d), so that another one is for a lawyer.
// There is no fixed deadline, so none is stated; the one day that matters is the day on
// which custody ends, because the petition must be filed before.
//
// What rules a petition out comes first: no custody on this conviction, and no
// ground. Then come the things a lawyer must look at (a death judgment, an earlier
// petition, an appeal still open). The Racial Justice Act grew in phases (PC 745(j)):
// where racial bias is the only ground and the Act does not reach the judgment yet,
// nothing else matters until it does.
var HabeasCorpus = &Relief{
	ID:   "habeas-corpus",
	Name: T("Habeas corpus", "Hábeas corpus"),
	Also: T("a petition that says the custody is unlawful",
		"una petición que dice que la custodia va contra la ley"),
	Cite:   "PC 1473",
	Family: "review",
	Aims:   []string{"custody", "shorter", "immigration"},

	Reviewed: Review{Law: "Stats. 2025, ch. 784 (SB 734)"},

	Requires: []Criterion{
		inCalifornia("PC 1473"),
		notVacatedYet("PC 1473(a)"),
		{
			ID: "in-custody",
			Says: T("You are in custody, or on supervision, because of this conviction.",
				"Está bajo custodia (custody), o bajo supervisión, por esta condena."),
			Cite:  "PC 1473(a); People v. Villa (2009) 45 Cal.4th 1063",
			Holds: All(inCustody, Any(Not(supervisionRanOut), AskAgain(NowInThisCase))),
			Else: Outcome{Status: Barred, Route: "no_custody",
				See: []string{"vacate-immigration", "vacate-innocence", "vacate-racial-bias", "fraud-motion", "plea-advisement"},
				Why: T("Nothing holds you on this conviction now. Other motions are for people whose custody is over.",
					"Ya no está bajo custodia (custody) por esta condena. Otras mociones son para quien ya terminó la custodia.")},
		}, {
			ID: "has-a-ground",
			Says: T("You have a legal reason, such as a failing lawyer or new evidence.",
				"Tiene un motivo legal, como un abogado que falló o pruebas nuevas."),
			Cite:  "PC 1473(a), (b)(1)(A)-(D), (d), (e); PC 1473.5(a)-(b)",
			Holds: Any(groundNamed, ifAsked(GroundOther)),
			Else: Outcome{Status: Barred, Route: "no_ground",
				Why: T("A petition needs a legal reason. The reasons in the law are only examples: if another right was broken, ask a "+
					"lawyer.",
					"Una petición necesita un motivo legal. Los de la ley son solo ejemplos: si se faltó a otro derecho suyo, pida "+
						"ayuda legal.")},
		}, {
			ID: "a-ground-that-is-named",
			Says: T("One of your reasons is one that the law names.",
				"Uno de sus motivos es uno que la ley nombra."),
			Cite:  "PC 1473(b)(1), (d)",
			Holds: groundNamed,
			Else: Outcome{Status: Unsettled, Route: "other_ground",
				Why: T("The law does not limit the reasons. A lawyer can say if yours is one, such as a biased juror or a plea that was "+
					"not free.",
					"La ley no limita los motivos. Un abogado puede decir si el suyo vale, como un jurado parcial o una declaración que "+
						"no fue libre.")},
		}, {
			ID:    "not-a-death-judgment",
			Says:  T("The sentence is not death.", "La sentencia no es de muerte."),
			Cite:  "PC 1509(a)-(d); In re Friend (2021) 11 Cal.5th 720",
			Holds: notDeath,
			Else: Outcome{Status: Unsettled, Route: "capital_1509",
				Why: T("Death cases have their own section, court and one-year limit. Ask your lawyer.",
					"Los casos con pena de muerte tienen su propia sección, su corte y un plazo de un año. Pregunte a su abogado.")},
		}, {
			ID: "bias-law-reaches-the-judgment",
			Says: T("The Racial Justice Act reaches the date of your judgment.",
				"La Ley de Justicia Racial se aplica a la fecha de su fallo (judgment)."),
			Cite: "PC 745(j)(3)-(5)",
			Holds: If(OneOf(Level, "felony"), // a misdemeanor: see below
				Any(Is(GroundNewEvidence), groundInAnyCase, abuseExpertFelony, IsNot(GroundRacialBias), biasReached),
				Always),
			Else: Outcome{Status: NotYet, Firm: true, Route: "rja_not_yet",
				Why: T("The law reached older judgments in steps. Yours comes in a later step.",
					"La ley alcanzó las sentencias viejas por etapas. La suya entra en una etapa posterior.")},
			Bill: "AB 256 (2022)",
		}, {
			ID: "first-petition",
			Says: T("It is your first petition on this conviction, or raises only a new racial-bias claim.",
				"Es su primera petición sobre esta condena, o solo plantea un reclamo nuevo de prejuicio racial."),
			Cite:  "In re Clark (1993) 5 Cal.4th 750; In re Reno (2012) 55 Cal.4th 428; PC 1473(e)(3)-(4); PC 1475",
			Holds: Any(IsNot(EarlierHabeas), All(Is(GroundRacialBias), Not(groundBesidesBias), IsNot(RacialBiasRaisedBefore))),
			Else: Outcome{Status: Unsettled, Route: "successive",
				Why: T("Courts usually refuse a second petition. A lawyer can say if an exception fits.",
					"Las cortes suelen negar una segunda petición. Un abogado puede decir si hay una excepción.")},
		}, {
			ID: "appeal-first",
			Says: T("Your time to appeal is over, and no appeal is open.",
				"Su plazo para apelar terminó y no hay apelación abierta."),
			Cite:  "In re Dixon (1953) 41 Cal.2d 756",
			Holds: Any(IsNot(AppealStillPossible), Is(GroundConditionsOrParole)),
			Else: Outcome{Status: Unsettled, Route: "appeal_first", See: []string{"appeal"},
				Why: T("The appeal comes first, and habeas does not replace it. Mind the last day to appeal.",
					"La apelación va primero y el hábeas no la reemplaza. No deje pasar la fecha límite para apelar.")},
		}, {
			ID: "new-evidence-old-test",
			Says: T("Before 2024: new evidence is not your only reason.",
				"Antes de 2024: la prueba nueva no es su único motivo."),
			Cite:  "PC 1473(b)(1)(C)",
			Holds: Any(IsNot(GroundNewEvidence), groundBesidesBiasAndNewEvidence),
			Else: Outcome{Status: Unsettled,
				Why: T("Until 2024 the evidence also had to be hard to find before trial. A lawyer must weigh that.",
					"Hasta 2024 la prueba también debía ser difícil de hallar antes del juicio. Un abogado debe valorarlo.")},
			To:   On(2023, 12, 31),
			Bill: "SB 97 (2023)",
		}, {
			ID: "bias-in-a-felony-case",
			Says: T("If racial bias is your only reason, it is a felony, or a juvenile case with state youth prison (DJJ).",
				"Si el prejuicio racial es su único motivo, es un delito grave, o un caso de menores con prisión estatal de menores "+
					"(DJJ)."),
			Cite:  "PC 745(f), (j)",
			Holds: Any(groundBesidesBias, IsNot(GroundRacialBias), biasFelony),
			Else: Outcome{Status: Unsettled, Route: "rja_misdemeanor",
				Why: T("The Racial Justice Act names final felonies and juvenile cases with state youth prison (DJJ). One reading "+
					"leaves out the rest; another does not. Ask a lawyer.",
					"La Ley de Justicia Racial nombra condenas firmes por delito grave y casos de menores con prisión estatal de "+
						"menores (DJJ). Según unos, excluye lo demás; según otros, no. Pida ayuda legal.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "racial-bias-remedy",
			When: All(Is(GroundRacialBias), biasFelony, biasReached),
			Cite: "PC 1473(e)(8); PC 745(e), (j)(3)-(5), (k)",
			Outcome: Outcome{Status: May, Route: "rja_remedy",
				Why: T("You can ask. If bias is proved, the judge must give a remedy. Before 2021, the state may show that it changed "+
					"nothing.",
					"Puede pedirlo. Si se prueba, el juez debe corregirlo. Antes de 2021, el estado puede probar que no cambió nada.")},
		}, {
			ID:   "file-a-petition",
			When: Always,
			Cite: "PC 1473(a)-(b), (d); PC 1473.5(a)-(b); CRC 4.551(a)(1)",
			Outcome: Outcome{Status: May,
				Why: T("You can file a petition. Do it while custody lasts, and explain any delay.",
					"Puede presentar una petición. Hágalo mientras dure la custodia y explique cualquier demora.")},
		},
	},

	Notes: []Note{
		{Says: T("No day is fixed, but each month of delay needs a reason.",
			"No hay una fecha fija, pero cada mes de demora necesita un motivo."),
			Cite: "In re Clark (1993) 5 Cal.4th 750; Robinson v. Lewis (2020)"},
		{Says: T("Between courts, up to 120 days is not too long.",
			"Entre una corte y otra, hasta 120 días no es demasiado."), Cite: "Robinson v. Lewis (2020)"},
		{Says: T("New evidence must have been found after trial and likely change the result.",
			"La prueba nueva debe hallarse después del juicio y probablemente cambiar el resultado."), Cite: "PC 1473(b)(1)(C)"},
		{Says: T("The partner-abuse ground is only for violent felonies from before August 29, 1996.",
			"El motivo de abuso de pareja es solo para delitos graves violentos (violent felonies) de antes del 29 de agosto de 1996."),
			Cite: "PC 1473.5(b)"},
		{Says: T("If the prosecutor agrees, the court presumes that you are right.",
			"Si el fiscal está de acuerdo, la corte presume que usted tiene razón."), Cite: "PC 1473(g)"},
	},
	Does: []Note{
		{Says: T("A win can bring release, a new trial, a new sentence or a new appeal.",
			"Si gana, puede haber libertad, un nuevo juicio, otra sentencia u otra apelación."), Cite: "PC 1473(a), (e)(8)"},
		{Says: T("Release after you file does not end the petition if harm remains.",
			"Salir después de presentarla no termina la petición si queda un daño."), Cite: "In re King (1970) 3 Cal.3d 226"},
	},
	DoesNot: []Note{
		{Says: T("It does not replace an appeal.",
			"No reemplaza una apelación."), Cite: "In re Dixon (1953) 41 Cal.2d 756"},
		{Says: T("It does not help after custody on the case is over.",
			"No sirve después de que termina la custodia en el caso."), Cite: "PC 1473(a); People v. Villa (2009) 45 Cal.4th 1063"},
		{Says: T("Being held by immigration is not custody for this. Registration is not, either.",
			"Ni la detención de inmigración ni el registro cuentan como custodia aquí."), Cite: "People v. Villa (2009) 45 Cal.4th 1063"},
	},
	Steps: []Step{
		{Kind: "form", Says: T("Form HC-001, signed under oath.",
			"Formulario HC-001, firmado bajo juramento."), Cite: "CRC 4.551(a); PC 1474, 1475"},
		{Kind: "court", Says: T("Against the judgment: the superior court of the county that convicted you.",
			"Contra la condena: la Corte Superior del condado que le condenó."), Cite: "In re Roberts; CRC 4.552"},
		{Kind: "court", Says: T("About prison conditions: the county where you are held.",
			"Sobre condiciones de prisión: el condado donde está detenido."), Cite: "CRC 4.552"},
		{Kind: "time", Says: T("File before custody or supervision ends. The court must rule within 60 days.",
			"Preséntela antes de que termine la custodia o supervisión. La corte debe decidir en un plazo de 60 días."),
			Cite: "PC 1473(a); CRC 4.551(a)"},
		{Kind: "notice", Says: T("List every earlier petition on this conviction and what came of it.",
			"Mencione cada petición anterior sobre esta condena y su resultado."), Cite: "PC 1475"},
		{Kind: "help", Says: T("For racial bias, say in the petition if you want a free lawyer.",
			"Por prejuicio racial, diga en la petición si quiere un abogado gratis."), Cite: "PC 1473(e)(5)"},
		{Kind: "warning", Says: T("Put every claim into one petition, with papers that show it.",
			"Ponga todos los reclamos en una sola petición, con papeles que los muestren."), Cite: "In re Clark (1993) 5 Cal.4th 750"},
		{Kind: "warning", Says: T("A new trial can bring back the first charges.",
			"Un nuevo juicio puede traer de vuelta los cargos originales."), Cite: ""},
		{Kind: "warning", Says: T("The federal one-year clock may run while you prepare.",
			"El plazo federal de un año puede correr mientras se prepara."), Cite: "28 USC 2244(d)(1)"},
	},
	Conditions: []string{
		"Custody through PRCS, mandatory supervision, informal probation, bail and a state hospital is medium confidence; a bare " +
			"conditional sentence is low and is not asked about.",
		"In re Dixon (appeal first) is from memory; In re King was not seen.",
		"The reach of the Racial Justice Act to final misdemeanors is not named in PC 745(j) and no case was found.",
		"The answer for a claim that adds racial bias to a petition still undecided (PC 1473(e)(4)) is not asked for.",
		"AB 1595 (2026) would change the new-evidence, delay and second-petition rules from January 1, 2027; its fate was not found.",
	},
}

// notDeath holds unless the sentence is death. No misdemeanor brings one (see clashes),
// so nobody is asked about it there.
var notDeath = Any(OneOf(Level, "misdemeanor", "infraction"), IsNot(DeathSentence))

var (
	// The abuse-expert ground has a gate of its own (PC 1473.5(b)).
	abuseExpertFelony = All(Is(GroundAbuseExpert), Listed(Offense, Violent, ViolentFelony), Before(DateOf(OffenseDate), Fixed(1996, 8, 29)))

	groundInAnyCase = Any(Is(GroundBadLawyer), Is(GroundFalseEvidence), Is(GroundExpertDispute),
		Is(GroundHiddenEvidence), Is(GroundIllegalSentence), Is(GroundConditionsOrParole))

	groundBesidesBiasAndNewEvidence = Any(groundInAnyCase, All(OneOf(Level, "felony"), abuseExpertFelony))

	groundBesidesBias = Any(Is(GroundNewEvidence), groundBesidesBiasAndNewEvidence)

	groundNamed = Any(groundBesidesBias, Is(GroundRacialBias))

	// racialJusticeFelony is PC 745(j)(4) and (5), for felony judgments.
	racialJusticeFelony = Any(FromDay(2026, 1, 1),
		All(FromDay(2025, 1, 1), OnOrBefore(Fixed(2015, 1, 1), DateOf(JudgmentFinalDate))))

	// servingFelonyTermSince2024 is PC 745(j)(3): a prison term or a felony jail
	// term, whatever the date of the judgment.
	servingFelonyTermSince2024 = All(FromDay(2024, 1, 1), Any(OneOf(NowInThisCase, "prison"),
		All(OneOf(NowInThisCase, "county_jail"), OneOf(SentenceType, "jail_1170h_straight", "jail_1170h_split"))))

	// biasFelony is what PC 745(j)(4)-(5) name: a felony conviction, or a juvenile
	// disposition that led to the state youth prison.
	biasFelony = If(juvenileFinding, All(OneOf(Level, "felony"), Is(StateYouthPrison)), OneOf(Level, "felony"))

	biasReached = Any(racialJusticeFelony, servingFelonyTermSince2024)

	// supervisionRanOut holds from the day after supervision ended. The
	// answer that custody goes on is then out of date.
	supervisionRanOut = Any(
		All(OneOf(NowInThisCase, "parole", "prcs", "mandatory_supervision"), Told(SupervisionEndDate),
			Before(DateOf(SupervisionEndDate), Today)),
		All(OneOf(NowInThisCase, "formal_probation", "informal_probation"), Told(ProbationEndDate),
			Before(DateOf(ProbationEndDate), Today)))
)

package california

import . "example.org/relief/wasm/law"

// Penal Code 1203.425 has the Department of Justice dismiss convictions without
// being asked. There are three ways in, called limbs here: (A) probation
// completed without revocation, with no wait and nothing left out; (B) any other
// misdemeanor or infraction, a year after judgment; (C) any other felony, after
// four years without a new felony, unless it is serious, violent or
// registrable.
//
// What shuts it for good comes first, then the gates in (a)(1)(B)(ii)-(iii), so that
// an open case never makes a shut conviction look as if it only had to wait. A gate
// of another case that is known to be closed decides although a bar is not known: it
// is closed either way.
// What belongs to limb B or C is let off where limb A is met. The last one names the felony's
// wait again, so that a case which waits whatever its level was is told so
// although the level is not known.
var AutomaticConvictionRelief = &Relief{
	ID:     "automatic-conviction-relief",
	Name:   T("Automatic relief for a conviction", "Alivio automático de una condena"),
	Also:   T("automatic record sealing, SB 731", "sellado automático de antecedentes, SB 731"),
	Cite:   "PC 1203.425",
	Family: "automatic",
	Aims:   []string{"work", "housing", "license", "record"},

	Reviewed: Review{Law: "Stats. 2024, ch. 49 (AB 168)"},

	Requires: []Criterion{
		inCaliforniaCourt("PC 1203.425(a)(1)(A)"),
		inAdultCourt(),
		notYetGranted("PC 1203.425(a)(2)(B)", Any(obtained("automatic-conviction-relief"), convictionGone),
			"The state gave this relief already, or the conviction is gone. Your state record should say “relief granted”.",
			"El estado ya dio este alivio, o la condena ya no existe. Su historial penal debe decir «relief granted».",
			petitionsInstead...),
		{
			ID:    "law-has-begun",
			Says:  T("The law has begun.", "La ley ya comenzó."),
			Cite:  "PC 1203.425(a)(1)(A), (d); Stats. 2024, ch. 49 (AB 168)",
			Holds: FromDay(2024, 10, 1),
			Else: Outcome{Status: NotYet, Why: T("This automatic relief begins on October 1, 2024.",
				"Este alivio automático comienza el 1 de octubre de 2024.")},
		}, {
			ID: "convicted-since-1973",
			Says: T("You were convicted on or after January 1, 1973.",
				"Le condenaron el 1 de enero de 1973 o después."),
			Cite:  "PC 1203.425(a)(1)(B)(iv)",
			Holds: OnOrBefore(Fixed(1973, 1, 1), DateOf(ConvictionDate)),
			Else: Outcome{Status: Barred, See: petitionsInstead,
				Why: T("This relief does not reach convictions before 1973. You can still ask a court.",
					"Este alivio no incluye condenas anteriores a 1973. Todavía puede pedirlo a una corte.")},
		}, {
			ID: "not-registering-now",
			Says: T("You do not have to register as a sex offender now, for any case.",
				"No tiene que registrarse como ofensor sexual ahora, por ningún caso."),
			Cite:  "PC 1203.425(a)(1)(B)(i)",
			Holds: IsNot(MustRegisterNow),
			Else: Outcome{Status: Barred, See: petitionsInstead,
				Why: T("A person who must register now gets no automatic relief on any conviction.",
					"Quien debe registrarse ahora no recibe alivio automático por ninguna condena.")},
		}, {
			ID: "not-stopped-by-a-court",
			Says: T("No court stopped automatic relief for this conviction.",
				"Ninguna corte detuvo el alivio automático de esta condena."),
			Cite:  "PC 1203.425(b)(6)-(7)",
			Holds: IsNot(ProsecutorBlockOrder),
			Else: Outcome{Status: Barred, See: petitionsInstead,
				Why: T("A court stopped the automatic relief. You can still ask a court for a dismissal.",
					"Una corte detuvo el alivio automático. Todavía puede pedir una desestimación.")},
		}, {
			ID: "not-a-serious-felony",
			Says: T("It is a misdemeanor, clean probation, or a felony that is not serious or violent.",
				"Es un delito menor, o terminó la probatoria sin que se la revocaran, o es un delito grave que no es «serio» ni violento."),
			Cite:  "PC 1203.425(a)(1)(B)(iv)(II); PC 1192.7(c); PC 1192.8; PC 667.5",
			Holds: Any(cleanProbation, Not(felonyNow), Not(seriousOrViolent)),
			Else: Outcome{Status: Barred, See: []string{"dismissal-felony-sentence"},
				Why: T("Serious and violent felonies get no automatic relief here. You can still ask a court.",
					"Los delitos graves «serios» o violentos no reciben alivio automático aquí. Todavía puede pedirlo a una corte.")},
		}, {
			ID: "not-a-registrable-felony",
			Says: T("It is a misdemeanor, clean probation, or a felony that did not require registration.",
				"Es un delito menor, o terminó la probatoria sin que se la revocaran, o es un delito grave que no obligó a registrarse."),
			Cite:  "PC 1203.425(a)(1)(B)(iv)(II); PC 290",
			Holds: Any(cleanProbation, Not(felonyNow), Not(registrableFelony)),
			Else: Outcome{Status: Barred, See: []string{"dismissal-felony-sentence"},
				Why: T("Felonies that required sex-offender registration get no automatic relief here.",
					"Los delitos graves que obligaron a registrarse no reciben alivio automático aquí.")},
		},
		closedEitherWay(notCharged("PC 1203.425(a)(1)(B)(iii)")),
		closedEitherWay(notServingElsewhere("PC 1203.425(a)(1)(B)(iii)")),
		{
			ID: "not-supervised",
			Says: T("You are not on probation, parole or other supervision in another case.",
				"No está en probatoria, libertad bajo palabra ni otra supervisión en otro caso."),
			Cite: "PC 1203.425(a)(1)(B)(ii)",
			Holds: All(IsNot(OnProbationOtherCase), IsNot(OnParoleOtherCase), IsNot(OnPrcsOtherCase),
				IsNot(OnMandatorySupervisionOtherCase)),
			Else: Outcome{Status: NotYet, Firm: true, Event: "supervision_ends",
				Why: T("Relief waits while you are supervised in any case.",
					"El alivio espera mientras tenga supervisión en cualquier caso.")},
		}, {
			ID:   "probation-here-over",
			Says: T("You are not on probation in this case.", "No está en probatoria en este caso."),
			Cite: "PC 1203.425(a)(1)(B)(ii)",
			Holds: Not(All(OneOf(ProbationGranted, "yes"), OneOf(ProbationOutcome, "still_on"),
				OnOrBefore(Today, DateOf(ProbationEndDate)))),
			Else: Outcome{Status: NotYet, Event: "supervision_ends",
				Why: T("Relief waits until probation in this case is over.",
					"El alivio espera hasta que termine la probatoria (probation) en este caso.")},
		}, {
			ID: "no-new-felony",
			Says: T("For a felony, you had no new felony in the four years after everything ended.",
				"Para un delito grave, no tuvo otro delito grave en los cuatro años después de que todo terminó."),
			Cite: "PC 1203.425(a)(1)(B)(iv)(II)",
			Holds: Any(cleanProbation, Not(felonyNow), sentenceNotOver, Before(Today, DateOf(SentenceCompletedDate)),
				Not(AnyDate(NewFelonyConvictionDates, DateOf(SentenceCompletedDate), DateOf(SentenceCompletedDate).Plus(Years(4))))),
			Else: Outcome{Status: Unsettled, See: petitionsInstead,
				Why: T("A new felony came within the four years. The law does not say if four later clean years bring relief back, or "+
					"if it is lost.",
					"Hubo otro delito grave antes de que pasaran cuatro años. La ley no dice si cuatro años limpios posteriores "+
						"devuelven el alivio o si se perdió.")},
		}, {
			ID: "waited",
			Says: T("Four years passed after a felony case ended, or one year after another sentence.",
				"Pasaron cuatro años desde que terminó un caso de delito grave, o un año desde otra sentencia."),
			Cite:  "PC 1203.425(a)(1)(B)(iv)(I)(ib), (II)",
			Holds: Any(cleanProbation, If(felonyNow, Waited(SentenceCompletedDate, Years(4)), Waited(SentencingDate, Years(1)))),
			Else: Outcome{Status: NotYet,
				Why: T("Wait four years after all custody and supervision for a felony. For others, wait one year after the sentence.",
					"Espere cuatro años después de toda custodia y supervisión por un delito grave. En otros casos, un año desde la "+
						"sentencia.")},
		}, {
			ID: "sentence-done",
			Says: T("The sentence is done; for a felony, custody and supervision too, for four years.",
				"La sentencia está cumplida; para un delito grave, también la custodia y la supervisión, desde hace cuatro años."),
			Cite: "PC 1203.425(a)(1)(B)(iv)(I)(ib), (II)",
			Holds: Any(cleanProbation, If(felonyNow, All(Not(sentenceNotOver), Waited(SentenceCompletedDate, Years(4))),
				Is(SentenceCompleted))),
			Else: Outcome{Status: NotYet, Event: "sentence_completed",
				Why: T("The sentence must be done first. For a felony that includes supervision, and then four years must pass.",
					"Primero debe cumplirse la sentencia. Para un delito grave, también la supervisión, y luego deben pasar cuatro años.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "clean-probation",
			When: cleanProbation,
			Cite: "PC 1203.425(a)(1)(B)(i), (iv)(I)(ia)",
			Outcome: Outcome{Status: Automatic,
				Why: T("You finished probation and it was never revoked. Check your state record to see that relief is noted.",
					"Terminó la probatoria (probation) y nunca se la revocaron. Revise su historial penal para ver si el alivio está "+
						"anotado.")},
		}, {
			ID:   "misdemeanor-or-infraction",
			When: Not(felonyNow),
			Cite: "PC 1203.425(a)(1)(B)(iv)(I)(ib); PC 17(b); PC 1170.18(j)",
			Outcome: Outcome{Status: Automatic,
				Why: T("The sentence is done and a year has passed. Check your state record to see that relief is noted.",
					"La sentencia está cumplida y pasó un año. Revise su historial penal para ver si el alivio está anotado.")},
		}, {
			ID:   "felony-after-four-years",
			When: Always,
			Cite: "PC 1203.425(a)(1)(B)(iv)(II)",
			Outcome: Outcome{Status: Automatic,
				Why: T("Four years without a new felony have passed. Check your state record to see that relief is noted.",
					"Pasaron cuatro años sin otro delito grave. Revise su historial penal para ver si el alivio está anotado.")},
		},
	},

	Notes: []Note{
		{Says: T("Clean probation has no wait and no list of crimes left out, even strikes.",
			"La probatoria sin revocación no tiene espera ni lista de delitos excluidos, ni siquiera los strikes."),
			Cite: "PC 1203.425(a)(1)(B)(iv)(I)(ia)"},
		{Says: T("Traffic cases and DUI are not left out.",
			"Los casos de tránsito y de DUI no quedan fuera."), Cite: "PC 1203.425(a)(1)(B)(iv)(I)(ib)"},
		{Says: T("Only a new felony breaks the four years. A misdemeanor does not.",
			"Solo otro delito grave rompe los cuatro años. Un delito menor no."), Cite: "PC 1203.425(a)(1)(B)(iv)(II)"},
		{Says: T("You can still ask a court for a dismissal, a certificate or a pardon.",
			"Todavía puede pedir una desestimación, un certificado o un indulto."), Cite: "PC 1203.425(a)(5)"},
		{Says: T("A prosecutor or probation office can ask a court to stop it, at least 90 days before.",
			"El fiscal o la oficina de probatoria puede pedir que una corte lo detenga, al menos 90 días antes."),
			Cite: "PC 1203.425(b)(1)-(7)"},
		{Says: T("A missing note does not mean that you do not qualify.",
			"Si falta la nota, no quiere decir que usted no califica."), Cite: "PC 1203.425(a)(2)(A)"},
	},
	Does: []Note{
		{Says: T("The conviction is dismissed and marked “relief granted”.",
			"La condena se desestima y se marca «relief granted» (alivio dado)."), Cite: "PC 1203.425(a)(2)(B)-(C)"},
		courtsSilent, mostBoards,
	},
	DoesNot: []Note{
		{Says: T("It does not destroy the record. Police and prosecutors still see it.",
			"No destruye el historial. La policía y los fiscales todavía lo ven."), Cite: "PC 1203.425(a)(4)(C)"},
		{Says: T("It does not turn a felony into a misdemeanor.",
			"No convierte un delito grave en delito menor."), Cite: "PC 1203.425(a)(4)(J); PC 17(b)"},
		noGuns("PC 1203.425(a)(4)(E)"), noOffice("PC 1203.425(a)(4)(F)"), stillCounts("PC 1203.425(a)(4)(J)"),
		ordersStay("PC 1203.425(a)(4)(G), (L)"),
		noImmigration, noRegistrationEnd, noDrivingLicense,
		{Says: T("You must still tell about it for peace officer jobs, public office, in-home care work and the Lottery.",
			"Todavía debe decirlo para trabajos de policía, puestos públicos, cuidado en casa y la Lotería."),
			Cite: "PC 1203.425(a)(4)(A)-(B)"},
		{Says: T("Care and school licensing bodies can still use it.",
			"Los organismos de licencias de cuidado y de escuelas todavía pueden usarla."), Cite: "PC 1203.425(a)(4)(H), (K)"},
		{Says: T("But schools are not told of simple drug possession (HS 11350, 11377) older than five years.",
			"Pero a las escuelas no se les informa la posesión simple de drogas (HS 11350, 11377) de más de cinco años."),
			Cite: "PC 1203.425(a)(4)(K)(ii)"},
	},
	Steps: automaticSteps,
	Conditions: []string{
		"Subject to an appropriation in each Budget Act; not checked by the rule.",
		"Medium: where a felony had no supervision, the text gives no start for the four years; the end of custody is used.",
		"Unsettled: whether a new felony inside the four years can be cured by four later years.",
		"A new felony on the very day on which everything ended is treated as inside the four years.",
		"Before October 1, 2024 limbs A and B ran under AB 1076 (from July 2022, at first for convictions from 2021); for those days " +
			"the rule only says that today's section had not begun.",
		"A felony that became a misdemeanor goes by limb B (PC 17(b), 1170.18(j)); no decision on 1203.425 was seen, and the Department " +
			"goes by its own records.",
		"Limb A is a test of the Department's records; probation that was ended early is read as completed.",
		"A conditional sentence is not read as probation for limb A.",
		"SB 834 (2025-26) would treat idle charges as not pending; not law as of July 21, 2026.",
	},
}

// cleanProbation is limb A: probation given, completed or ended early, and never
// revoked.
var cleanProbation = All(
	OneOf(ProbationGranted, "yes"),
	If(OneOf(ProbationOutcome, "still_on"), Before(DateOf(ProbationEndDate), Today),
		OneOf(ProbationOutcome, "completed_clean", "completed_after_violation", "ended_early")),
	IsNot(ProbationEverRevoked),
)

// petitionsInstead are the requests that stay open without automatic relief.
var petitionsInstead = []string{"dismissal-after-probation", "dismissal-misdemeanor-no-probation", "dismissal-felony-sentence"}

// sentenceNotOver holds when the person says that the sentence is not done, and
// gives no day on which it was.
var sentenceNotOver = All(Not(Unproved(SentenceCompleted)), IsNot(SentenceCompleted), Unproved(SentenceCompletedDate))

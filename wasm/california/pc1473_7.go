package california

import (
	"slices"

	. "example.org/relief/wasm/law"
)

// Penal Code 1473.7 vacates a conviction of someone who is out of criminal
// custody on it, on three grounds: (a)(1) an error kept the person from
// understanding what it could do to their immigration status, (a)(2) new evidence of
// innocence, (a)(3) racial bias. Each is a relief of its own here.
//
// The section says that the court shall grant the motion when the ground is
// proved (f)(1). The judge must first weigh the proof, so the grants say may.

// VacateImmigration is ground (a)(1). Who finished a program that promised
// that the case would be treated as never having happened is presumed to have
// misunderstood (f)(2), so two answers may then stay open.
var VacateImmigration = &Relief{
	ID: "vacate-immigration",
	Name: T("Vacating a conviction for misunderstood immigration consequences",
		"Anular una condena por consecuencias migratorias que no entendió"),
	Also:   T("motion to vacate", "moción para anular"),
	Cite:   "PC 1473.7(a)(1)",
	Family: "vacatur",
	Aims:   []string{"immigration", "record"},

	Reviewed: Review{Law: "Stats. 2025, ch. 784 (SB 734)"},

	Requires: []Criterion{
		inCalifornia("PC 1473.7(a)(1)"),
		inAdultCourt(),
		notVacatedYet("PC 1473.7(a)(1)"),
		{
			ID: "not-a-citizen",
			Says: T("You are not a citizen of the United States.",
				"No tiene la ciudadanía de los Estados Unidos."),
			Cite:  "PC 1473.7(f)(1)",
			Holds: IsNot(USCitizen),
			Else: Outcome{Status: Barred, See: []string{"vacate-innocence", "vacate-racial-bias"},
				Why: T("This ground needs harm to immigration status. A citizen has none.",
					"Este motivo exige un daño migratorio. Si usted ya tiene la ciudadanía, no hay ese daño.")},
		}, {
			ID: "immigration-harm",
			Says: T("The conviction does, or could, harm your immigration status.",
				"La condena daña o podría dañar su situación migratoria."),
			Cite:  "PC 1473.7(f)(1)",
			Holds: Is(ImmigrationHarmPossible),
			Else: Outcome{Status: Barred, See: []string{"vacate-innocence", "vacate-racial-bias"},
				Why: T("The conviction must be able to cause removal or cost an immigration benefit.",
					"La condena debe poder causar deportación o la pérdida de un beneficio migratorio.")},
		}, {
			ID: "did-not-understand",
			Says: T("You did not understand what the case could do to your immigration status.",
				"No entendió lo que el caso podía hacerle a su situación migratoria."),
			Cite:  "PC 1473.7(a)(1), (f)(2)",
			Holds: Any(Is(DidNotUnderstandImmigration), All(presumedInvalid, Unproved(DidNotUnderstandImmigration))),
			Else: Outcome{Status: Barred, See: []string{"vacate-innocence", "vacate-racial-bias"},
				Why: T("This ground is for people who did not understand the risk.",
					"Este motivo es para quien no entendió el riesgo.")},
		}, {
			ID: "would-have-chosen-differently",
			Says: T("With that knowledge you would have chosen differently.",
				"De haberlo sabido, habría decidido otra cosa."),
			Cite:  "PC 1473.7(a)(1), (f)(2); People v. Vivar (2021) 11 Cal.5th 510; People v. Espinoza (2023) 14 Cal.5th 311",
			Holds: Any(Is(WouldHaveChosenDifferently), All(presumedInvalid, Unproved(WouldHaveChosenDifferently))),
			Else: Outcome{Status: Barred, Route: "no_prejudice",
				Why: T("You would have done the same anyway, so the error did no harm.",
					"Habría hecho lo mismo de todos modos, así que el error no causó daño.")},
		},
		custodyOver("PC 1473.7(a); People v. Cruz-Lopez (2018) 27 Cal.App.5th 212"),
		{
			ID: "trials-reached",
			Says: T("You pleaded guilty or no contest. Since 2022 a trial counts too.",
				"Se declaró culpable o no disputó los cargos (no contest). Desde 2022 también cuenta un juicio."),
			Cite:  "PC 1473.7(a)(1)",
			Holds: OneOf(HowConvicted, "plea"),
			Else: Outcome{Status: NotYet, Firm: true,
				Why: T("Before 2022 the law was only for pleas.",
					"Antes de 2022 la ley era solo para declaraciones de culpabilidad.")},
			To:   On(2021, 12, 31),
			Bill: "AB 1259 (2021)",
		}, {
			ID: "no-immigration-notice",
			Says: T("Immigration has sent no notice or final order over this conviction, or you can say when you learned of this way.",
				"Inmigración no le envió aviso ni orden final por esta condena, o puede decir cuándo supo de esta vía."),
			Cite:  "PC 1473.7(b)(2); People v. Perez (2021) 67 Cal.App.5th 1008; People v. Alatorre (2021) 70 Cal.App.5th 747",
			Holds: Any(Not(Unproved(DateLearned)), All(IsNot(RemovalNoticeReceived), IsNot(FinalRemovalOrder))),
			Else: Outcome{Status: Unsettled, Route: "diligence_clock_running",
				Why: T(
					"After a notice the judge may, but need not, call it late (Perez). It counts when you had reason to look for this (Alatorre). Act now, with a lawyer.",
					"Después de un aviso el juez puede decir que es tarde, pero no está obligado (Perez). Cuenta cuándo tuvo motivo para buscar esto (Alatorre). Actúe ya, con ayuda legal.")},
		},
		lawSince(2017, "AB 813 (2016)", "PC 1473.7"),
	},
	Grants: []Grant{
		{
			ID:   "presumed",
			When: All(presumedInvalid, Any(Unproved(DidNotUnderstandImmigration), Unproved(WouldHaveChosenDifferently))),
			Cite: "PC 1473.7(f)(2)",
			Outcome: Outcome{Status: May, Route: "a1_presumption",
				Why: T(
					"If you finished a program that promised to clear the case, the law presumes the conviction not valid, unless the prosecutor shows otherwise. You can ask.",
					"Si terminó un programa que prometía limpiar el caso, la ley presume que la condena no es válida. El fiscal puede demostrar lo contrario. Puede pedirlo.")},
		}, {
			ID:   "after-a-notice",
			When: All(Not(Unproved(DateLearned)), Any(Is(RemovalNoticeReceived), Is(FinalRemovalOrder))),
			Cite: "PC 1473.7(b)(2); People v. Alatorre (2021) 70 Cal.App.5th 747",
			Outcome: Outcome{Status: May, Route: "a1_diligence",
				Why: T("You can ask. Show that you acted soon after you had reason to look for this way; an old removal does not decide it.",
					"Puede pedirlo. Muestre que actuó pronto desde que tuvo motivo para buscar esta vía; una deportación antigua no lo decide.")},
		}, {
			ID:   "error-proved",
			When: Always,
			Cite: "PC 1473.7(a)(1), (b)(1), (f)(1)",
			Outcome: Outcome{Status: May, Route: "a1", Why: T("You can ask. If you prove this, the law says that the judge must grant it.",
				"Puede pedirlo. Si lo prueba, la ley dice que el juez debe concederlo.")},
		},
	},

	Notes: []Note{
		{Says: T("A mistake by your lawyer can count, but is not needed.",
			"Un error de su abogado puede contar, pero no es necesario."), Cite: "PC 1473.7(a)(1), (f)(4)"},
		{Says: T("No number of years makes it late by itself.",
			"Aunque hayan pasado muchos años, eso solo no la hace tardía."), Cite: "PC 1473.7(b)(1)-(2)"},
		{Says: T("Probation in another case, or immigration detention, does not close it.",
			"La probatoria en otro caso, o la detención de inmigración, no la impide."), Cite: "People v. Rodriguez (2021) 68 Cal.App.5th 301"},
		{Says: T("Look for proof from that time: letters, family, years spent here.",
			"Busque pruebas de ese tiempo: cartas, familia, años aquí."), Cite: "People v. Vivar (2021) 11 Cal.5th 510"},
	},
	Does: append([]Note{
		{Says: T("Immigration accepts a conviction vacated for a legal defect as gone.",
			"Para inmigración ya no existe una condena que se anuló por un defecto legal."), Cite: "In re Pickering; In re Marquez Conde"},
	}, does1473_7...),
	DoesNot: doesNot1473_7,
	Steps: slices.Concat(steps1473_7, []Step{
		{Kind: "notice",
			Says: T(
				"If you say that your earlier lawyer failed you, give that lawyer notice well before the hearing.",
				"Si culpa a su abogado anterior, avísele con tiempo antes de la audiencia."),
			Cite: "PC 1473.7(h)"},
		{Kind: "warning", Says: T("Do not travel abroad or contact immigration before you get advice.",
			"No viaje al extranjero ni contacte a inmigración antes de recibir consejo."), Cite: ""},
		{Kind: "warning", Says: T("Go to every immigration hearing. Whoever misses one can be ordered removed.",
			"Vaya a todas sus citas en la corte de inmigración. A quien falta le pueden ordenar la deportación."), Cite: "8 USC 1229a(b)(5)"},
		{Kind: "warning", Says: T("After an immigration notice, write down what you do and when.",
			"Después de un aviso de inmigración, anote lo que hace y cuándo."), Cite: "PC 1473.7(b)(2)"},
	}),
	Conditions: []string{
		"The motion may be called late only after an immigration notice or final order; how late is late has no number, so both answers stand as unsettled.",
		"A bare conditional sentence may count as custody; no source settles it and it is not asked about.",
		"Which court hears an appeal from a misdemeanor 1473.7 ruling, and within what time, is unclear (low).",
		"The list of things that show prejudice and the travel warning are partly from memory.",
	},
}

// presumedInvalid is the presumption of (f)(2), which speaks of people who pleaded.
var presumedInvalid = All(Is(CompletedDeferredProgram), Not(ifAskedOneOf(HowConvicted, "trial")))

// VacateInnocence is ground (a)(2). Citizens can use it too.
var VacateInnocence = &Relief{
	ID: "vacate-innocence",
	Name: T("Vacating a conviction on new evidence of innocence",
		"Anular una condena por pruebas nuevas de inocencia"),
	Also:   T("motion to vacate, actual innocence", "moción para anular, inocencia real"),
	Cite:   "PC 1473.7(a)(2)",
	Family: "vacatur",
	Aims:   []string{"record", "work", "immigration"},

	Reviewed: Review{Law: "Stats. 2025, ch. 784 (SB 734)"},

	Requires: []Criterion{
		inCalifornia("PC 1473.7(a)(2)"),
		inAdultCourt(),
		notVacatedYet("PC 1473.7(a)(2)"),
		{
			ID: "new-evidence-of-innocence",
			Says: T("There is new evidence that you did not do it.",
				"Hay pruebas nuevas de que usted no lo hizo."),
			Cite:  "PC 1473.7(a)(2)",
			Holds: Is(NewInnocenceEvidence),
			Else: Outcome{Status: Barred, Route: "no_ground", See: []string{"vacate-immigration", "vacate-racial-bias", "fraud-motion"},
				Why: T("This ground needs new evidence of actual innocence.",
					"Este motivo exige pruebas nuevas de inocencia real.")},
		},
		custodyOver("PC 1473.7(a); People v. Cruz-Lopez (2018) 27 Cal.App.5th 212"),
		lawSince(2017, "AB 813 (2016)", "PC 1473.7"),
	},
	Grants: []Grant{{
		ID:   "innocence-proved",
		When: Always,
		Cite: "PC 1473.7(a)(2), (c), (f)(1)",
		Outcome: Outcome{Status: May, Route: "a2",
			Why: T("You can ask, without undue delay. If you prove it, the law says that the judge must grant it.",
				"Puede pedirlo, sin demora indebida. Si lo prueba, la ley dice que el juez debe concederlo.")},
	}},

	Notes: []Note{
		{Says: T("File without undue delay from the day you found, or could have found, the evidence.",
			"Preséntela sin demora indebida desde que halló, o pudo hallar, la prueba."), Cite: "PC 1473.7(c)"},
		{Says: T("Citizenship does not matter.", "La ciudadanía no importa."), Cite: "PC 1473.7(a)(2)"},
	},
	Does: append([]Note{
		{Says: T("The state may have to recognize innocence and pay compensation.",
			"Quizás el estado deba reconocer su inocencia y pagarle una compensación."), Cite: "PC 1485.5, 1485.55, 4900-4904"},
	}, does1473_7...),
	DoesNot: doesNot1473_7,
	Steps:   steps1473_7,
	Conditions: []string{
		"What is undue delay has no number (PC 1473.7(c)); the day learned is shown to people but decides nothing here.",
		"Compensation under PC 4900-4904 is medium confidence.",
	},
}

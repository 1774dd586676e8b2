package california

import (
	"slices"

	. "example.org/relief/wasm/law"
)

// VacateRacialBias is ground (a)(3), a violation of the Racial Justice Act (PC
// 745(a)). The Act reached final judgments in phases (PC 745(j)).
var VacateRacialBias = &Relief{
	ID:     "vacate-racial-bias",
	Name:   T("Vacating a conviction for racial bias", "Anular una condena por prejuicio racial"),
	Also:   T("Racial Justice Act motion", "moción de la Ley de Justicia Racial"),
	Cite:   "PC 1473.7(a)(3)",
	Family: "vacatur",
	Aims:   []string{"record", "immigration", "work"},

	Reviewed: Review{Law: "Stats. 2025, ch. 784 (SB 734)"},

	Requires: []Criterion{
		inCalifornia("PC 1473.7(a)(3)"),
		notVacatedYet("PC 1473.7(a)(3)"),
		{
			ID: "racial-bias",
			Says: T("Race, ethnicity or national origin played a part in the case.",
				"La raza, la etnia o el origen nacional influyó en el caso."),
			Cite:  "PC 1473.7(a)(3)(A); PC 745(a)",
			Holds: Is(GroundRacialBias),
			Else: Outcome{Status: Barred, Route: "no_ground", See: []string{"vacate-immigration", "vacate-innocence"},
				Why: T("This ground is only for racial bias in the charge, conviction or sentence.",
					"Este motivo es solo para prejuicio racial en el cargo, la condena o la sentencia.")},
		},
		custodyOver("PC 1473.7(a); People v. Cruz-Lopez (2018) 27 Cal.App.5th 212"),
		{
			ID: "felony-or-immigration-harm",
			Says: T("It is a felony, or a juvenile case with state youth prison (DJJ), or it can harm your immigration status.",
				"Es un delito grave, o un caso de menores con prisión estatal de menores (DJJ), o puede dañar su situación migratoria."),
			Cite:  "PC 745(f), (j)",
			Holds: Any(biasFelony, biasWithImmigrationHarm),
			Else: Outcome{Status: Unsettled, Route: "rja_misdemeanor",
				Why: T("The law names final felonies and juvenile cases with state youth prison (DJJ). One reading leaves out the rest; another does not. Ask a lawyer.",
					"La ley nombra condenas firmes por delito grave y casos de menores con prisión estatal de menores (DJJ). Según unos, excluye lo demás; según otros, no. Pida ayuda legal.")},
		}, {
			ID: "bias-law-reaches-the-judgment",
			Says: T("The Racial Justice Act reaches the date of your judgment.",
				"La Ley de Justicia Racial se aplica a la fecha de su fallo (judgment)."),
			Cite:  "PC 745(j)(2), (4)-(5)",
			Holds: Any(racialJusticeFelony, All(FromDay(2023, 1, 1), biasWithImmigrationHarm)),
			Else: Outcome{Status: NotYet, Firm: true, Route: "rja_not_yet",
				Why: T("The law reached older judgments in steps. Yours comes in a later step.",
					"La ley alcanzó las sentencias viejas por etapas. La suya entra en una etapa posterior.")},
			Bill: "AB 256 (2022)",
		},
	},
	Grants: []Grant{{
		ID:   "bias-proved",
		When: Always,
		Cite: "PC 1473.7(a)(3)(A), (c), (f)(1), (f)(5); PC 745(j)(2), (4)-(5), (k)",
		Outcome: Outcome{Status: May, Route: "a3",
			Why: T("You can ask, without undue delay from the day you could find the proof. If bias is proved, the judge must grant it.",
				"Puede pedirlo, sin demora desde el día en que pudo hallar la prueba. Si demuestra el prejuicio, el juez debe concederlo.")},
	}},

	Notes: []Note{
		{Says: T("Ask without undue delay from the day on which you found the proof, or could have.",
			"Pídalo sin demora desde el día en que halló la prueba, o pudo hallarla."), Cite: "PC 1473.7(c)"},
		{Says: T(
			"For bias shown or spoken, in a case judged before 2021, the state has a way out. It must prove beyond a reasonable doubt that the bias changed nothing.",
			"Si alguien mostró o expresó prejuicio, en un caso con fallo de antes de 2021, el estado tiene una salida. Debe probar más allá de toda duda razonable que el prejuicio no cambió nada."),
			Cite: "PC 745(k)"},
		{Says: T("If others were charged or sentenced less for the same, the state has no such way out.",
			"Si a otros les dieron cargos o sentencias menores por lo mismo, el estado no tiene esa salida."), Cite: "PC 745(a)(3)-(4), (k)"},
		{Says: T("You do not have to show that anyone meant to do harm.",
			"No tiene que demostrar que alguien quiso hacer daño."), Cite: "PC 745(a), (c)(2)"},
		{Says: T("You can first ask for records that the state holds.",
			"Primero puede pedir los papeles que tiene el estado."), Cite: "PC 1473.7(e); PC 745(d)"},
		{Says: T("After you win, a new sentence cannot be greater than the old one.",
			"Después de ganar, una sentencia nueva no puede ser mayor que la anterior."), Cite: "PC 745(e)(2)(A)-(B)"},
	},
	Does:    does1473_7,
	DoesNot: doesNot1473_7,
	Steps: slices.Concat(steps1473_7, []Step{
		{Kind: "notice", Says: T("If you rely on what police did, you must serve a copy on that police agency.",
			"Si se basa en lo que hizo la policía, debe entregar una copia a esa agencia."), Cite: "PC 1473.7(a)(3)(B)"},
	}),
	Conditions: []string{
		"Final misdemeanors outside immigration cases are not named in PC 745(j); no case was found.",
		"Whether the free-lawyer rule of PC 1473(e)(5) covers these motions is low confidence.",
		"Judgments that are not yet final go by a motion under PC 745 itself and are not worked out here.",
	},
}

// biasWithImmigrationHarm is PC 745(j)(2), which names no level of crime.
var biasWithImmigrationHarm = All(IsNot(USCitizen), Is(ImmigrationHarmPossible))

package california

import . "example.org/relief/wasm/law"

// Penal Code 1016.5 makes the judge give a three-part warning about
// immigration before a plea of guilty or no contest. Without it, and with a real
// risk of harm, the court vacates the conviction on motion. Nothing in the section turns on
// custody, so none is asked. Each element is a bar when it fails.
var PleaAdvisement = &Relief{
	ID: "plea-advisement",
	Name: T("Vacating a plea taken without the immigration warning",
		"Anular una declaración de culpabilidad (plea) sin la advertencia migratoria"),
	Also:   T("missing warning from the judge", "el juez no dio la advertencia"),
	Cite:   "PC 1016.5",
	Family: "vacatur",
	Aims:   []string{"immigration", "record"},

	Reviewed: Review{Law: "Stats. 2025, ch. 666 (SB 281)"},

	Requires: []Criterion{
		inCalifornia("PC 1016.5"),
		inAdultCourt(),
		notVacatedYet("PC 1016.5"),
		{
			ID:    "pleaded",
			Says:  T("You pleaded guilty or no contest.", "Se declaró culpable o no disputó los cargos (no contest)."),
			Cite:  "PC 1016.5(a)",
			Holds: OneOf(HowConvicted, "plea"),
			Else: Outcome{Status: Barred, See: []string{"vacate-immigration"},
				Why: T("This law is only for pleas, not for trials.",
					"Esta ley es solo para quien se declaró culpable o no disputó los cargos.")},
		}, {
			ID: "more-than-an-infraction",
			Says: T("The plea was to a felony or a misdemeanor.",
				"La declaración (plea) fue por un delito grave o un delito menor."),
			Cite:  "PC 1016.5(a)",
			Holds: OneOf(Level, "felony", "misdemeanor"),
			Else: Outcome{Status: Barred, Why: T("This law leaves out infractions.",
				"Esta ley no incluye infracciones.")},
		}, {
			ID: "plea-since-1978",
			Says: T("The plea was on January 1, 1978 or later.",
				"La declaración (plea) fue el 1 de enero de 1978 o después."),
			Cite:  "PC 1016.5(b), (c)",
			Holds: OnOrBefore(Fixed(1978, 1, 1), DateOf(PleaDate)),
			Else: Outcome{Status: Barred, See: []string{"vacate-immigration"},
				Why: T("The plea came before the law, which began in 1978.",
					"La declaración (plea) fue antes de la ley, que empezó en 1978.")},
		}, {
			ID: "not-a-citizen",
			Says: T("You are not a citizen of the United States.",
				"No tiene la ciudadanía de los Estados Unidos."),
			Cite:  "PC 1016.5(b)",
			Holds: IsNot(USCitizen),
			Else: Outcome{Status: Barred,
				Why: T("The conviction must be able to harm immigration status. A citizen has none.",
					"La condena debe poder dañar su situación migratoria. Si usted ya tiene la ciudadanía, no hay ese daño.")},
		}, {
			ID: "no-warning",
			Says: T("The judge did not give the three-part immigration warning.",
				"El juez no dio la advertencia migratoria de tres partes."),
			Cite:  "PC 1016.5(a), (b)",
			Holds: IsNot(JudgeGaveImmigrationWarning),
			Else: Outcome{Status: Barred, See: []string{"vacate-immigration"},
				Why: T("The judge gave the warning. Another motion may still be open.",
					"El juez dio la advertencia. Otra moción puede seguir abierta.")},
		}, {
			ID: "immigration-harm",
			Says: T("The conviction does, or could, harm your immigration status.",
				"La condena daña o podría dañar su situación migratoria."),
			Cite:  "PC 1016.5(b); People v. Totari (2002) 28 Cal.4th 876",
			Holds: Is(ImmigrationHarmPossible),
			Else: Outcome{Status: Barred,
				Why: T("There must be more than a remote chance of harm.",
					"Debe haber más que una posibilidad remota de daño.")},
		}, {
			ID: "would-not-have-pleaded",
			Says: T("With the warning you would likely not have pleaded.",
				"Con la advertencia, es probable que no se hubiera declarado culpable."),
			Cite:  "People v. Totari (2002) 28 Cal.4th 876; People v. Superior Court (Zamudio); PC 1016.5(b)",
			Holds: Is(WouldHaveChosenDifferently),
			Else: Outcome{Status: Barred, Route: "no_prejudice",
				Why: T("You would have pleaded anyway, so the missing warning did no harm.",
					"Se habría declarado culpable de todos modos, así que la falta de advertencia no causó daño.")},
		},
	},
	Grants: []Grant{{
		ID:   "no-warning-given",
		When: Always,
		Cite: "PC 1016.5(a), (b); People v. Totari (2002) 28 Cal.4th 876",
		Outcome: Outcome{Status: May, Why: T("You can ask. If you prove this, the law says that the judge must vacate it.",
			"Puede pedirlo. Si lo prueba, la ley dice que el juez debe anularla.")},
	}},

	Notes: []Note{
		{Says: T("If no record shows the warning, the law presumes that it was not given.",
			"Si ningún papel de la corte muestra la advertencia, la ley presume que no se dio."), Cite: "PC 1016.5(b)"},
		{Says: T("The warning names removal, no return, and no citizenship.",
			"La advertencia nombra la deportación, no poder volver y no recibir la ciudadanía."), Cite: "PC 1016.5(a)"},
		{Says: T("Since 2026 the judge must read set words.",
			"Desde 2026 el juez debe leer un texto fijo."), Cite: "PC 1016.5(a)"},
		{Says: T("In a plea before 2026 other words are not a defect by themselves. The judge may still vacate it where other law allows.",
			"En una declaración (plea) de antes de 2026, otras palabras no son por sí solas un defecto. El juez aún puede anularla si otra ley "+
				"lo permite."),
			Cite: "PC 1016.5(e)"},
		{Says: T("You can ask while you are on probation.",
			"Puede pedirlo mientras está en probatoria."), Cite: "PC 1016.5(b)"},
	},
	Does: []Note{
		{Says: T("The conviction is vacated and you can plead not guilty.",
			"La condena se anula y puede declararse no culpable."), Cite: "PC 1016.5(b)"},
	},
	DoesNot: []Note{
		{Says: T("It does not end the case. The charges come back.",
			"No termina el caso. Los cargos vuelven."), Cite: "PC 1016.5(b)"},
	},
	Steps: []Step{
		{Kind: "form", Says: T("Form CR-187 can be used.",
			"Se puede usar el formulario CR-187."), Cite: "PC 1016.5(b)"},
		{Kind: "court", Says: T("The superior court that took the plea.",
			"La Corte Superior donde se declaró culpable."), Cite: "PC 1016.5(b)"},
		{Kind: "help", Says: T("Get the plea form or the transcript of the plea first.",
			"Primero consiga el formulario o la transcripción de su declaración (plea)."), Cite: "PC 1016.5(b)"},
		{Kind: "time", Says: T("No deadline is written, but do not wait: a long delay needs a reason.",
			"No hay un plazo escrito, pero no espere: una demora larga necesita un motivo."), Cite: "PC 1016.5(b)"},
		{Kind: "warning", Says: T("The prosecutor can go on with the first charges.",
			"El fiscal puede seguir con los primeros cargos."), Cite: ""},
	},
	Conditions: []string{"That courts ask for reasonable diligence is from memory.",
		"Use of form CR-187 for this section is medium confidence."},
}

package california

import "example.org/relief/wasm/law"

// What is asked about one arrest that did not end in a conviction.
var (
	ArrestDate = &law.Fact{
		ID: "arrest_date", Kind: law.Date, Scope: law.Arrest,
		Ask: T("When were you arrested?",
			"¿Cuándo fue el arresto?"),
	}
	ArrestLevel = &law.Fact{
		ID: "arrest_level", Kind: law.Choice, Scope: law.Arrest,
		Ask: T("What is the most serious crime in this arrest?",
			"¿Cuál es el delito más grave de este arresto?"),
		Values: []law.Value{
			V("felony", "Felony", "Delito grave (felony)"),
			V("misdemeanor", "Misdemeanor", "Delito menor (misdemeanor)"),
			V("infraction", "Infraction (such as a traffic ticket)", "Infracción (como una multa de tránsito)"),
		},
	}
	ArrestOutcome = &law.Fact{
		ID: "arrest_outcome", Kind: law.Choice, Scope: law.Arrest,
		Ask: T("How did this arrest or case end?",
			"¿Cómo terminó este arresto o caso?"),
		Help: T("An expungement (PC 1203.4) does not undo a conviction; choose convicted.",
			"Un expungement (PC 1203.4) no anula una condena; elija que hubo condena."),
		Values: []law.Value{
			V("no_charges", "No charges were filed", "No se presentaron cargos"),
			V("dismissed", "The charges were dropped or dismissed", "Se retiraron o se desestimaron los cargos"),
			V("acquitted", "I was found not guilty", "El veredicto fue de no culpable"),
			V("conviction_vacated", "I was convicted, but a court reversed or vacated it",
				"Hubo condena, pero una corte la revocó o la anuló (vacated)"),
			V("convicted", "I was convicted, expunged or not", "Hubo condena, con expungement o sin él"),
		},
	}
	ChargesCanBeRefiled = &law.Fact{
		ID: "charges_can_be_refiled", Kind: law.YesNo, Scope: law.Arrest,
		Ask: T("Could the prosecutor bring the charge back?",
			"¿Podría el fiscal volver a presentar el cargo?"),
		Help: T("Often yes for a felony dismissed only once; most often no for a misdemeanor.",
			"A menudo sí, si un delito grave se desestimó una sola vez; casi nunca, si es menor."),
		Harmful: true,
	}
	LimitationsPeriodOver = &law.Fact{
		ID: "limitations_period_over", Kind: law.YesNo, Scope: law.Arrest,
		Ask: T("Is the time to file charges over for every crime in the arrest?",
			"¿Ya pasó el plazo para presentar cargos por todos los delitos del arresto?"),
		Help: T("The law calls this time the statute of limitations.",
			"La ley llama a este plazo prescripción (statute of limitations)."),
	}
	NoLimitationsOffense = &law.Fact{
		ID: "no_limitations_offense", Kind: law.YesNo, Scope: law.Arrest,
		Ask: T("Was the arrest for murder or another crime with no time limit?",
			"¿El arresto fue por asesinato u otro delito que no tiene plazo?"),
		Line: T("The arrest was for murder or another crime with no time limit",
			"El arresto fue por asesinato u otro delito que no tiene plazo"),
		Harmful: true,
	}
	Punishable8YearsOrMore = &law.Fact{
		ID: "punishable_8_years_or_more", Kind: law.YesNo, Scope: law.Arrest,
		Ask: T("Can a crime in this arrest bring eight years or more?",
			"¿Se puede castigar algún delito de este arresto con ocho años o más?"),
		Line: T("A crime in this arrest can bring eight years or more",
			"Algún delito de este arresto se puede castigar con ocho años o más"),
		Help: T("Count state prison and felony jail.",
			"Cuente la prisión estatal y la cárcel por delito grave."),
		Harmful: true,
	}
	FoundFactuallyInnocent = &law.Fact{
		ID: "found_factually_innocent", Kind: law.YesNo, Scope: law.Arrest,
		Ask: T("Did a court find that you did not do it (factual innocence)?",
			"¿Una corte declaró que usted no lo hizo (inocencia de hecho)?"),
		Line: T("A court found that I did not do it (factual innocence)",
			"Una corte declaró que yo no lo hice (inocencia de hecho)"),
		Help: T("A not guilty verdict alone is not this finding.",
			"Un veredicto de no culpable no es lo mismo."),
	}
	EvadedProsecution = &law.Fact{
		ID: "evaded_prosecution", Kind: law.YesNo, Scope: law.Arrest,
		Ask: T("Did you leave or use a false name to avoid the case?",
			"¿Se fue o usó un nombre falso para evitar el caso?"),
		Line: T("I left or used a false name to avoid the case",
			"Me fui o usé un nombre falso para evitar el caso"),
		Help: T("A missed court date that you cleared does not count.",
			"No cuenta una audiencia a la que faltó y que ya arregló."),
		Harmful: true,
	}
	BenchWarrantResolved = &law.Fact{
		ID: "bench_warrant_resolved", Kind: law.YesNo, Scope: law.Arrest,
		Ask: T("Did you clear a missed court date or warrant before the case closed?",
			"¿Arregló una audiencia a la que faltó, o una orden de arresto, antes de cerrarse el caso?"),
	}
	AbusePattern = &law.Fact{
		ID: "abuse_pattern", Kind: law.YesNo, Scope: law.Arrest,
		Ask: T("Is the arrest for abuse (domestic, child or elder) and part of a pattern?",
			"¿El arresto es por abuso (doméstico, de menores o de ancianos) y parte de una conducta repetida (pattern)?"),
		Line: T("The arrest is for abuse (domestic, child or elder) and part of a pattern",
			"El arresto es por abuso (doméstico, de menores o de ancianos) y parte de una conducta repetida (pattern)"),
		Help: T("A pattern is two convictions or five arrests for the same kind of abuse, close in time.",
			"Conducta repetida (pattern) son dos condenas o cinco arrestos por el mismo tipo de abuso, cercanos en el tiempo."),
		Harmful: true,
	}
	DiversionCompleted = &law.Fact{
		ID: "diversion_completed", Kind: law.YesNo, Scope: law.Arrest,
		Ask: T("Did you finish a program so that the case would end (diversion)?",
			"¿Terminó un programa para que el caso se cerrara (diversion)?"),
		Line: T("I finished a program so that the case would end (diversion)",
			"Terminé un programa para que el caso se cerrara (diversion)"),
	}
	DiversionProgram = &law.Fact{
		ID: "diversion_program", Kind: law.Section, Scope: law.Arrest, Program: true,
		Ask: T("What law section is on your program papers?",
			"¿Qué sección de la ley está en los papeles de su programa?"),
		Help: T("For example, PC 1000 or PC 1001.80.",
			"Por ejemplo, PC 1000 o PC 1001.80."),
	}
	ClaimsFactualInnocence = &law.Fact{
		ID: "claims_factual_innocence", Kind: law.YesNo, Scope: law.Arrest,
		Ask: T("Do you say that there was no good reason to arrest you?",
			"¿Dice usted que no había una buena razón para arrestarle?"),
		Help: T("The law calls it no reasonable cause.",
			"La ley lo llama falta de causa razonable."),
	}
)

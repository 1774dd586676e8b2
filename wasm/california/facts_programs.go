package california

import "example.org/relief/wasm/law"

// Programs that were part of a case: deferred entry, fire service, treatment.
var (
	ProsecutorBlockOrder = &law.Fact{
		ID: "prosecutor_block_order", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did a court stop this case from being cleared by itself (automatic relief)?",
			"¿Una corte detuvo en este caso el alivio que el estado da por sí solo (automatic relief)?"),
		Line: T("A court stopped this case from being cleared by itself (automatic relief)",
			"Una corte detuvo en este caso el alivio que el estado da por sí solo (automatic relief)"),
		Help: T("A prosecutor or probation officer can ask the court for this.",
			"El fiscal o el oficial de probatoria se lo puede pedir a la corte."),
		Harmful: true,
	}
	DejGrantedDate = &law.Fact{
		ID: "dej_granted_date", Kind: law.Date, Scope: law.Case,
		Ask: T("On what day did you get deferred entry of judgment?",
			"¿Qué día le dieron el fallo diferido (deferred entry of judgment, DEJ)?"),
		Help: T("It was a drug program, given after a guilty plea.",
			"Era un programa de drogas que se daba después de declararse culpable."),
	}
	DejCompleted = &law.Fact{
		ID: "dej_completed", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you finish a drug program called deferred entry (DEJ)?",
			"¿Terminó un programa de drogas que se llama fallo diferido (deferred entry, DEJ)?"),
		Line: T("I finished a drug program called deferred entry (DEJ)",
			"Terminé un programa de drogas que se llama fallo diferido (deferred entry, DEJ)"),
	}
	ChargesDismissedAfterDej = &law.Fact{
		ID: "charges_dismissed_after_dej", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Were the charges dismissed after the program?",
			"¿Se desestimaron los cargos después del programa?"),
	}
	CourtRecordsGone = &law.Fact{
		ID: "court_records_gone", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is the court file gone?",
			"¿La corte perdió o destruyó el expediente?"),
		Help: T("Courts destroy some old files; the clerk can tell you.",
			"Las cortes destruyen papeles viejos; el secretario de la corte se lo puede decir."),
	}
	DojRecordShows = &law.Fact{
		ID: "doj_record_shows", Kind: law.Choice, Scope: law.Case,
		Ask: T("What does your state record (RAP sheet) show about the program?",
			"¿Qué muestra su historial penal (RAP sheet) sobre el programa?"),
		Values: []law.Value{
			V("completion", "That I finished it", "Que lo terminé"),
			V("no_final_disposition", "No final result", "Ningún resultado final"),
			V("other", "Something else", "Otra cosa"),
		},
	}
	SwornDeclaration = &law.Fact{
		ID: "sworn_declaration", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Will you sign a sworn statement that you finished the program?",
			"¿Va a jurar por escrito que terminó el programa?"),
		Self: true,
	}
	CompletedDeferredProgram = &law.Fact{
		ID: "completed_deferred_program", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you finish a program that promised to erase the case?",
			"¿Terminó un programa que prometía borrar el caso?"),
		Line: T("I finished a program that promised to erase the case",
			"Terminé un programa que prometía borrar el caso"),
		Help: T("For example, deferred entry of judgment or Prop 36 drug treatment.",
			"Por ejemplo, deferred entry of judgment o el tratamiento de drogas de la Proposición 36."),
	}
	FireProgram = &law.Fact{
		ID: "fire_program", Kind: law.Choice, Scope: law.Case,
		Ask: T("Which fire program did you work in?",
			"¿En qué programa de bomberos trabajó?"),
		Values: []law.Value{
			V("state_conservation_camp", "State fire camp (Conservation Camp)", "Campamento estatal de bomberos (Conservation Camp)"),
			V("county_hand_crew", "County hand crew", "Cuadrilla del condado (hand crew)"),
			V("institutional_firehouse", "Firehouse at a prison", "Estación de bomberos de una prisión"),
			V("none", "None of these", "Ninguno de estos"),
		},
	}
	FireProgramSuccessful = &law.Fact{
		ID: "fire_program_successful", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you serve well on a fire crew while in custody?",
			"¿Hizo bien su trabajo en una cuadrilla de bomberos mientras estaba en la cárcel o en prisión?"),
		Line: T("I served well on a fire crew while in custody",
			"Hice bien mi trabajo en una cuadrilla de bomberos mientras estaba en la cárcel o en prisión"),
		Why: T("A law clears the cases of people who fought fires from prison or jail.",
			"Una ley limpia los casos de quienes apagaron incendios desde la prisión o la cárcel."),
	}
	CertifiedToCourt = &law.Fact{
		ID: "certified_to_court", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Has the prison system or county told the court about your fire service?",
			"¿La prisión o el condado certificó a la corte su servicio de bombero?"),
		Help: T("The law calls it certified; you should have a copy.",
			"La ley dice certificar; usted debe tener una copia."),
	}
	ConditionConsideredAtSentencing = &law.Fact{
		ID: "condition_considered_at_sentencing", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did the judge weigh that health problem at sentencing?",
			"¿El juez tomó en cuenta ese problema de salud al dar la sentencia?"),
		Harmful: true,
	}
	TreatmentDone = &law.Fact{
		ID: "treatment_done", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you take part in treatment and do well?",
			"¿Participó en un tratamiento y le fue bien?"),
		Line: T("I took part in treatment and did well",
			"Participé en un tratamiento y me fue bien"),
		Self: true,
	}
	SubstantialCompliance = &law.Fact{
		ID: "substantial_compliance", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you mostly keep the rules of probation?",
			"¿Cumplió la mayor parte de las reglas de la probatoria (probation)?"),
		Line: T("I mostly kept the rules of probation",
			"Cumplí la mayor parte de las reglas de la probatoria (probation)"),
	}
)

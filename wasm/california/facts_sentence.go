package california

import "example.org/relief/wasm/law"

// The sentence in one case, and how much of it is behind the person.
var (
	NowInThisCase = &law.Fact{
		ID: "now_in_this_case", Kind: law.Choice, Scope: law.Case,
		Ask: T("What is true for you today because of this conviction?",
			"¿Cuál es su situación hoy por esta condena?"),
		Help: T("If more than one fits, choose the strictest.",
			"Si hay más de una, elija la más estricta."),
		Values: []law.Value{
			V("prison", "In state prison", "En prisión estatal"),
			V("county_jail", "In county jail", "En la cárcel del condado"),
			V("parole", "On parole", "En libertad bajo palabra (parole)"),
			V("prcs", "On county release from prison (PRCS)", "Bajo supervisión del condado después de prisión (PRCS)"),
			V("mandatory_supervision", "Out on a split jail sentence (mandatory supervision)",
				"Fuera de la cárcel con sentencia dividida (mandatory supervision)"),
			V("formal_probation", "On probation with an officer (formal)", "En probatoria (probation) con un oficial (formal)"),
			V("informal_probation", "On probation without an officer (informal or court)",
				"En probatoria (probation) sin oficial (informal o de la corte)"),
			V("bail_or_own_recognizance", "Free on bail or on my promise to return", "Libre bajo fianza, o con promesa de volver (OR)"),
			V("state_hospital", "In a state hospital", "En un hospital estatal"),
			V("finished", "All done: no custody and no supervision", "Todo terminó: sin custodia y sin supervisión"),
			V("immigration_detention_only", "Only in immigration detention", "Solo en detención de inmigración"),
			V("registration_only", "I only have to register", "Solo debo registrarme"),
			V("money_owed_only", "I only owe money", "Solo debo dinero"),
			V("other_case_only", "In custody or supervised only for another case",
				"Bajo custodia (custody) o con supervisión solo por otro caso"),
		},
		Usual: &law.Usual{
			Value: "finished",
			Ask: T("Are you locked up or supervised in this case now?",
				"¿Está hoy bajo custodia o con supervisión en este caso?"),
			Yes: T("No: no custody, no probation, no parole",
				"No: ni custodia, ni probatoria (probation), ni libertad bajo palabra (parole)"),
			No: T("Yes, or something else is still going on",
				"Sí, o algo sigue todavía"),
		},
	}
	SentenceType = &law.Fact{
		ID: "sentence_type", Kind: law.Choice, Scope: law.Case,
		Ask: T("What sentence did you get in this case?",
			"¿Qué sentencia le dieron en este caso?"),
		Help: T("If probation was taken away, choose the sentence you got then.",
			"Si le quitaron la probatoria, elija la sentencia que le dieron entonces."),
		Values: []law.Value{
			V("probation", "Probation", "Probatoria (probation)"),
			V("conditional_sentence", "Only a conditional sentence", "Solo una sentencia condicional (conditional sentence)"),
			V("state_prison", "State or federal prison, for years or for life", "Prisión estatal o federal, por años o de por vida"),
			V("jail_1170h_straight", "County jail for a felony, with no supervision after (PC 1170(h))",
				"Cárcel del condado por delito grave, sin supervisión después (PC 1170(h))"),
			V("jail_1170h_split", "County jail for a felony, then supervision (split sentence)",
				"Cárcel del condado por delito grave y luego supervisión (sentencia dividida)"),
			V("county_jail", "County jail for a misdemeanor", "Cárcel del condado por delito menor"),
			V("fine_only", "Only a fine", "Solo una multa"),
		},
	}
	ProbationGranted = &law.Fact{
		ID: "probation_granted", Kind: law.Choice, Scope: law.Case,
		Ask: T("Did the judge put you on probation?",
			"¿El juez le dio probatoria (probation)?"),
		Help: T("Count court probation too; parole or supervision after jail is not probation.",
			"Cuente la de la corte; la supervisión después de la cárcel o prisión no es probatoria."),
		Values: []law.Value{
			V("yes", "Yes", "Sí"),
			V("no", "No", "No"),
			V("conditional_sentence", "My paper says only conditional sentence", "Mi papel solo dice conditional sentence"),
		},
	}
	ProbationGrantedDate = &law.Fact{
		ID: "probation_granted_date", Kind: law.Date, Scope: law.Case,
		Ask: T("On what day did you get probation?",
			"¿Qué día le dieron la probatoria (probation)?"),
	}
	ProbationTermMonths = &law.Fact{
		ID: "probation_term_months", Kind: law.Count, Scope: law.Case,
		Ask: T("How many months of probation did the judge order?",
			"¿Cuántos meses de probatoria (probation) ordenó el juez?"),
		Help: T("Three years are 36 months.",
			"Tres años son 36 meses."),
	}
	ProbationEndDate = &law.Fact{
		ID: "probation_end_date", Kind: law.Date, Scope: law.Case, Future: true,
		Ask: T("When did your probation end, or when will it end?",
			"¿Cuándo terminó o va a terminar su probatoria (probation)?"),
	}
	ProbationOutcome = &law.Fact{
		ID: "probation_outcome", Kind: law.Choice, Scope: law.Case,
		Ask: T("How did your probation end?",
			"¿Cómo terminó su probatoria (probation)?"),
		Values: []law.Value{
			V("completed_clean", "I finished it and kept every rule", "La terminé y cumplí todas las reglas"),
			V("completed_after_violation", "I finished it, but a judge found a violation",
				"La terminé, pero un juez decidió que rompí una regla (violation)"),
			V("ended_early", "A judge ended it early", "Un juez la terminó antes de tiempo"),
			V("still_on", "I am still on it", "Sigo en probatoria"),
			V("revoked_and_sentenced", "A judge took it away and gave me jail or prison (revoked)",
				"Un juez me la quitó (revoked) y me mandó a la cárcel o a prisión"),
		},
	}
	ProbationEverRevoked = &law.Fact{
		ID: "probation_ever_revoked", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did a judge ever take away your probation, even for a short time?",
			"¿Un juez le quitó alguna vez la probatoria (probation), aunque fuera por poco tiempo?"),
		Help: T("The court paper says revoked, even if you got it back later.",
			"El papel de la corte dice revocada (revoked), aunque se la devolvieran después."),
		Harmful: true,
	}
	ProbationDaysStopped = &law.Fact{
		ID: "probation_days_stopped", Kind: law.Count, Scope: law.Case,
		Ask: T("For how many days did your probation time stop?",
			"¿Cuántos días no contaron para su probatoria (probation)?"),
		Help: T("The time stops while probation is revoked.",
			"El tiempo se detiene mientras la probatoria está revocada."),
	}
	ProbationConditionsDone = &law.Fact{
		ID: "probation_conditions_done", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Have you done all that probation asks and behaved well so far?",
			"Hasta ahora, ¿ha cumplido todo lo que pide la probatoria (probation) y se ha portado bien?"),
		Self: true,
	}
	ProbationViolationPending = &law.Fact{
		ID: "probation_violation_pending", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Does a court still have to decide if you broke the rules (violation)?",
			"¿La corte aún tiene que decidir si usted rompió las reglas (violation)?"),
		Harmful: true,
	}
	ChangeWanted = &law.Fact{
		ID: "change_wanted", Kind: law.Choice, Scope: law.Case,
		Ask: T("What do you want the judge to change?",
			"¿Qué quiere que cambie el juez?"),
		Values: []law.Value{
			V("conditions", "The rules of my probation or supervision", "Las reglas de mi probatoria o supervisión"),
			V("protective_order", "A protective order", "Una orden de protección"),
		},
		Self: true,
	}
	ExecutionSuspended = &law.Fact{
		ID: "execution_suspended", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did the judge set a prison term but give you probation instead?",
			"¿El juez fijó un tiempo de prisión, pero le dio probatoria (probation) en su lugar?"),
		Line: T("The judge set a prison term but gave me probation instead",
			"El juez fijó un tiempo de prisión, pero me dio probatoria (probation) en su lugar"),
		Help: T("Count felony jail too; the paper may say execution of sentence suspended.",
			"Cuente también la cárcel por delito grave; el papel puede decir execution of sentence suspended."),
	}
	JudgmentSuspended = &law.Fact{
		ID: "judgment_suspended", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you get probation with no sentence set?",
			"¿Le dieron probatoria (probation) sin fijar una sentencia?"),
		Line: T("I got probation with no sentence set",
			"Me dieron probatoria (probation) sin fijar una sentencia"),
		Help: T("The paper may say imposition of sentence suspended.",
			"El papel puede decir imposition of sentence suspended."),
	}
	Sentenced = &law.Fact{
		ID: "sentenced", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Has the judge sentenced you or put you on probation yet?",
			"¿El juez ya le dio la sentencia o la probatoria (probation)?"),
	}
	ServedCustody = &law.Fact{
		ID: "served_custody", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you spend time in jail or prison in this case?",
			"¿Pasó tiempo en la cárcel o en prisión por este caso?"),
	}
	ReleaseDate = &law.Fact{
		ID: "release_date", Kind: law.Date, Scope: law.Case, Future: true,
		Ask: T("When were you released from jail or prison in this case?",
			"¿Cuándo salió de la cárcel o de la prisión en este caso?"),
	}
	SupervisionEndDate = &law.Fact{
		ID: "supervision_end_date", Kind: law.Date, Scope: law.Case, Future: true,
		Ask: T("When did your supervision in this case end, or when will it end?",
			"¿Cuándo terminó o va a terminar su supervisión en este caso?"),
		Help: T("Leave out probation here.",
			"No cuente aquí la probatoria."),
	}
	SentenceCompleted = &law.Fact{
		ID: "sentence_completed", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Have you done all that the judge ordered?",
			"¿Ha cumplido todo lo que ordenó el juez?"),
		Help: T("Count supervision, but leave out money for victims (restitution).",
			"Cuente la supervisión, pero no el dinero para las víctimas (restitución)."),
		Self: true,
	}
	SentenceCompletedDate = &law.Fact{
		ID: "sentence_completed_date", Kind: law.Date, Scope: law.Case, Future: true,
		Ask: T("When did all custody and supervision in this case end?",
			"¿Cuándo terminaron toda la custodia y la supervisión de este caso?"),
		Help: T("Count probation and parole too.",
			"Cuente también la probatoria y la libertad bajo palabra (parole)."),
	}
	RestitutionUnpaid = &law.Fact{
		ID: "restitution_unpaid", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Do you still owe money for the victim (restitution)?",
			"¿Aún debe dinero para la víctima (restitución)?"),
		Help: T("Count the restitution fine too.",
			"Cuente también la multa de restitución."),
		Self: true,
	}
	OtherFinesUnpaid = &law.Fact{
		ID: "other_fines_unpaid", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Do you still owe a court fine that is not restitution?",
			"¿Aún debe una multa de la corte que no es restitución?"),
		Help: T("Count only fines that were a condition of your sentence.",
			"Cuente solo las multas que eran una condición de su sentencia."),
		Harmful: true,
		Self:    true,
	}
	DeathSentence = &law.Fact{
		ID: "death_sentence", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is the sentence death?",
			"¿La sentencia es de muerte?"),
		Line: T("The sentence is death",
			"La sentencia es de muerte"),
	}
	LifeWithoutParole = &law.Fact{
		ID: "life_without_parole", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is it a life sentence without parole?",
			"¿La sentencia es cadena perpetua sin libertad bajo palabra (parole)?"),
		Line: T("It is a life sentence without parole",
			"La sentencia es cadena perpetua sin libertad bajo palabra (parole)"),
	}
	MinimumTermYears = &law.Fact{
		ID: "minimum_term_years", Kind: law.Count, Scope: law.Case,
		Ask: T("How many years must you serve before you can get out or get parole?",
			"¿Cuántos años debe cumplir antes de salir o tener una audiencia de parole?"),
		Help: T("For 25 years to life, the answer is 25.",
			"Para 25 años a cadena perpetua, la respuesta es 25."),
	}
	YearsServed = &law.Fact{
		ID: "years_served", Kind: law.Count, Scope: law.Case,
		Ask: T("How many full years have you spent in custody on this sentence?",
			"¿Cuántos años completos ha pasado bajo custodia (custody) por esta sentencia?"),
	}
	MandatoryLifeParole = &law.Fact{
		ID: "mandatory_life_parole", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is your parole for life and still going on?",
			"¿Su libertad bajo palabra (parole) es de por vida y no ha terminado?"),
		Harmful: true,
	}
	PrisonTermInCountyJail = &law.Fact{
		ID: "prison_term_in_county_jail", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Are you serving state prison time inside a county jail or state hospital?",
			"¿Cumple tiempo de prisión estatal dentro de una cárcel del condado u hospital estatal?"),
		Harmful: true,
	}
)

package california

import "example.org/relief/wasm/law"

// What is asked about one conviction: the court, the crime and its days.
var (
	ConditionExistedAtSentencing = &law.Fact{
		ID: "condition_existed_at_sentencing", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you already have that condition when the judge sentenced you?",
			"¿Ya tenía esa enfermedad o incapacidad cuando el juez le dio la sentencia?"),
		Harmful: true,
	}
	Jurisdiction = &law.Fact{
		ID: "jurisdiction", Kind: law.Choice, Scope: law.Case,
		Ask: T("Which court had the case?",
			"¿En qué corte fue el caso?"),
		Help: T("The name of the court is at the head of your court paper.",
			"El nombre de la corte está arriba, en su papel de la corte."),
		Values: []law.Value{
			V("california", "A California state or county court", "Una corte estatal o del condado en California"),
			V("federal", "A federal court", "Una corte federal"),
			V("other_state", "A court in another state", "Una corte de otro estado"),
		},
	}
	Court = &law.Fact{
		ID: "court", Kind: law.Choice, Scope: law.Case,
		Ask: T("Was it adult court or juvenile court?",
			"¿Fue la corte de adultos o la corte de menores?"),
		Values: []law.Value{
			V("adult", "Adult court", "Corte de adultos"),
			V("juvenile", "Juvenile court", "Corte de menores"),
		},
	}
	TriedInAdultCourt = &law.Fact{
		ID: "tried_in_adult_court", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Was this case in adult court?",
			"¿Este caso fue en la corte de adultos?"),
	}
	Level = &law.Fact{
		ID: "level", Kind: law.Choice, Scope: law.Case,
		Ask: T("What kind of conviction was it at first?",
			"¿Qué tipo de condena fue al principio?"),
		Help: T("If a judge lowered it later, choose what it was before.",
			"Si un juez la redujo después, elija lo que era antes."),
		Values: []law.Value{
			V("felony", "Felony", "Delito grave (felony)"),
			V("misdemeanor", "Misdemeanor", "Delito menor (misdemeanor)"),
			V("infraction", "Infraction (such as a traffic ticket)", "Infracción (como una multa de tránsito)"),
		},
	}
	ReducedToMisdemeanor = &law.Fact{
		ID: "reduced_to_misdemeanor", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did a judge later lower the felony to a smaller crime (misdemeanor)?",
			"¿Un juez redujo después el delito grave (felony) a delito menor (misdemeanor)?"),
	}
	Offense = &law.Fact{
		ID: "offense", Kind: law.Section, Scope: law.Case,
		Ask: T("What law section is on your court paper for this case?",
			"¿Qué sección de la ley está en su papel de la corte para este caso?"),
		Help: T("For example, PC 459, or “local ordinance” for a rule of a city or county.",
			"Por ejemplo, PC 459, u «ordenanza local» para una regla de la ciudad o el condado."),
	}
	OffenseDegree = &law.Fact{
		ID: "offense_degree", Kind: law.Choice, Scope: law.Case,
		Ask: T("Does your court paper say first or second degree?",
			"¿Su papel de la corte dice primer o segundo grado?"),
		Help: T("Look next to the section number.",
			"Mire junto al número de la sección."),
		Values: []law.Value{
			V("first", "First degree", "Primer grado"),
			V("second", "Second degree", "Segundo grado"),
		},
	}
	Attempt = &law.Fact{
		ID: "attempt", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Was this conviction for an attempt (PC 664)?",
			"¿Esta condena fue por una tentativa (attempt, PC 664)?"),
		Help: T("An attempt is a crime that was tried but not finished.",
			"Una tentativa es un delito que se empezó y no se terminó."),
	}
	OffenseDate = &law.Fact{
		ID: "offense_date", Kind: law.Date, Scope: law.Case,
		Ask: T("On what day did this crime happen?",
			"¿Qué día ocurrió este delito?"),
		Help: T("Look for the violation date on the charge paper.",
			"Busque la fecha del delito (violation date) en el papel de cargos."),
	}
	ConvictionDate = &law.Fact{
		ID: "conviction_date", Kind: law.Date, Scope: law.Case,
		Ask: T("On what day were you convicted?",
			"¿Qué día le declararon culpable (convicted)?"),
		Help: T("It is the day of your plea or of the verdict.",
			"Es el día de su declaración de culpabilidad (plea) o del veredicto, muchas veces antes de la sentencia."),
	}
	SentencingDate = &law.Fact{
		ID: "sentencing_date", Kind: law.Date, Scope: law.Case,
		Ask: T("On what day did the judge sentence you?",
			"¿Qué día le dio la sentencia el juez?"),
		Help: T("Time limits run from this day; if you got probation, it is the day you got it.",
			"Los plazos corren desde este día; si le dieron probatoria, es el día en que se la dieron."),
	}
	JudgmentFinalDate = &law.Fact{
		ID: "judgment_final_date", Kind: law.Date, Scope: law.Case, Future: true,
		Ask: T("On what day did your case become final, after any appeal?",
			"¿Qué día quedó firme su caso, después de cualquier apelación?"),
		Help: T("If you did not appeal, it is the day your time to appeal ran out.",
			"Si no apeló, es el día en que se acabó su plazo para apelar."),
	}
	HowConvicted = &law.Fact{
		ID: "how_convicted", Kind: law.Choice, Scope: law.Case,
		Ask: T("Did you plead guilty or no contest, or did you have a trial?",
			"¿Se declaró culpable, no disputó los cargos (no contest) o tuvo un juicio?"),
		Values: []law.Value{
			V("plea", "I pleaded guilty or no contest", "Me declaré culpable o no disputé los cargos (no contest)"),
			V("trial", "I had a trial", "Tuve un juicio"),
		},
	}
	PleaDate = &law.Fact{
		ID: "plea_date", Kind: law.Date, Scope: law.Case,
		Ask: T("On what day did you enter your plea?",
			"¿Qué día hizo su declaración (plea)?"),
	}
	ChargesFiledDate = &law.Fact{
		ID: "charges_filed_date", Kind: law.Date, Scope: law.Case,
		Ask: T("On what day were the charges filed?",
			"¿Qué día se presentaron los cargos?"),
		Help: T("Look for the court stamp on the charge paper.",
			"Busque el sello de la corte en el papel de cargos."),
	}
	AgeAtOffense = &law.Fact{
		ID: "age_at_offense", Kind: law.Count, Scope: law.Case,
		Ask: T("How old were you when the crime happened?",
			"¿Qué edad tenía cuando ocurrió el delito?"),
	}
	HadToRegisterAtSentencing = &law.Fact{
		ID: "had_to_register_at_sentencing", Kind: law.YesNo, Scope: law.Case,
		Ask: T("When you were sentenced, did you have to register as a sex offender?",
			"Cuando le dieron la sentencia, ¿tenía que registrarse como ofensor sexual?"),
		Help: T("Count any case that you had at that time.",
			"Cuente cualquier caso que tenía en ese momento."),
		Harmful: true,
	}
	DomesticVictim = &law.Fact{
		ID: "domestic_victim", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Was the victim your spouse, partner or a person in your family or home?",
			"¿La víctima era su cónyuge, su pareja o alguien de su familia o su hogar?"),
		// Not harmful: it takes a case out of the probation limit, and leaves it unsettled.
	}
	DismissalGrantedOrEligible = &law.Fact{
		ID: "dismissal_granted_or_eligible", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did a judge dismiss this conviction, or could a judge do so now?",
			"¿Un juez le dio ya la desestimación de este caso, o se la puede dar hoy?"),
		Help: T("The sections are PC 1203.4 and PC 1203.4a (no probation).",
			"Las secciones son PC 1203.4 y PC 1203.4a (sin probatoria)."),
	}
	DismissedUnder1203_4 = &law.Fact{
		ID: "dismissed_under_1203_4", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did a judge dismiss this conviction under PC 1203.4 (expungement)?",
			"¿Un juez desestimó esta condena según PC 1203.4 (expungement)?"),
		Help: T("Look at the order of the court (form CR-181).",
			"Mire la orden de la corte (formulario CR-181)."),
	}
	JailedSinceDismissal = &law.Fact{
		ID: "jailed_since_dismissal", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Have you been in jail or prison since that dismissal?",
			"¿Ha estado en la cárcel o en prisión desde esa desestimación?"),
		Harmful: true,
	}
	VictimOf = &law.Fact{
		ID: "victim_of", Kind: law.Choice, Scope: law.Case,
		Ask: T("When this happened, were you a victim of any of these?",
			"Cuando esto ocurrió, ¿era usted víctima de algo de esto?"),
		Help: T("If more than one fits, choose the one that led to the crime.",
			"Si hay más de una, elija la que llevó al delito."),
		Values: []law.Value{
			V("human_trafficking", "Human trafficking", "Trata de personas"),
			V("intimate_partner_violence", "Violence by a partner", "Violencia de una pareja"),
			V("sexual_violence", "Sexual violence", "Violencia sexual"),
			V("none", "None of these", "Ninguna de estas"),
		},
		Usual: &law.Usual{
			Value: "none",
			Ask: T("Did you suffer violence or trafficking at that time?",
				"En ese tiempo, ¿sufrió violencia o trata?"),
			Yes: T("No",
				"No"),
			No: T("Yes, I was a victim then",
				"Sí, yo era víctima entonces"),
		},
		Why: T("Some laws undo a conviction that came from being a victim. What you say stays on this device.",
			"Algunas leyes anulan una condena que vino de ser víctima. Lo que diga se queda en este aparato."),
	}
	DirectResult = &law.Fact{
		ID: "direct_result", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did the crime happen because you were a victim?",
			"¿El delito ocurrió porque usted era víctima?"),
	}
	AskedInReasonableTime = &law.Fact{
		ID: "asked_in_reasonable_time", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Are you asking soon after the abuse ended or you sought help?",
			"¿Lo pide poco después de que terminó el abuso o de que buscó ayuda?"),
		Help: T("The law asks for a reasonable time.",
			"La ley pide un tiempo razonable."),
	}
)

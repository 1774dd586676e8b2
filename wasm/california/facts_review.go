package california

import "example.org/relief/wasm/law"

// What is asked to appeal, to reopen or to undo a conviction.
var (
	DecisionDate = &law.Fact{
		ID: "decision_date", Kind: law.Date, Scope: law.Case,
		Ask: T("On what day did the judge make the decision you want to appeal?",
			"¿Qué día tomó el juez la decisión que usted quiere apelar?"),
		Help: T("For a conviction, give the exact day of the sentence or of probation.",
			"Si apela la condena, ponga el día exacto de la sentencia o de la probatoria."),
	}
	DecisionType = &law.Fact{
		ID: "decision_type", Kind: law.Choice, Scope: law.Case,
		Ask: T("What do you want to appeal?",
			"¿Qué quiere apelar?"),
		Values: []law.Value{
			V("conviction_or_sentence", "The conviction or the sentence", "La condena o la sentencia"),
			V("order_after_judgment", "A later order of the judge", "Una orden posterior del juez"),
			V("own_recall_request", "A refusal of my own request for a new sentence",
				"Una negativa a mi propia petición de una nueva sentencia"),
		},
	}
	FelonyCharged = &law.Fact{
		ID: "felony_charged", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Was a felony on the charge papers?",
			"¿Había un delito grave (felony) en los papeles de cargos?"),
		Help: T("Look for the paper called information or indictment.",
			"Busque el papel llamado information o indictment."),
	}
	FelonyReducedByMagistrate = &law.Fact{
		ID: "felony_reduced_by_magistrate", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did a judge lower every felony by the first hearing (preliminary hearing)?",
			"¿Un juez redujo todos los delitos graves (felonies) a más tardar en la audiencia preliminar?"),
		Help: T("Lower means that each one became a misdemeanor.",
			"Quiere decir que cada uno pasó a ser delito menor."),
	}
	AppealIssue = &law.Fact{
		ID: "appeal_issue", Kind: law.Choice, Scope: law.Case,
		Ask: T("What is the appeal about?",
			"¿De qué trata la apelación?"),
		Values: []law.Value{
			V("trial_error", "A mistake at the trial", "Un error en el juicio"),
			V("plea_validity", "A problem with the plea itself", "Un problema con la declaración (plea) misma"),
			V("sentence_or_after_plea", "The sentence, or something after the plea",
				"La sentencia, o algo después de la declaración (plea)"),
			V("search", "A police search", "Un cateo de la policía (search)"),
		},
	}
	GaveUpAppealInPlea = &law.Fact{
		ID: "gave_up_appeal_in_plea", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Does your plea form say that you gave up your appeal?",
			"¿Dice su formulario de declaración (plea) que renunció a apelar (waiver of appeal)?"),
		Harmful: true,
	}
	AppealNoticeFiled = &law.Fact{
		ID: "appeal_notice_filed", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Has your notice of appeal been filed?",
			"¿Ya se presentó su aviso de apelación?"),
		Line: T("My notice of appeal has been filed",
			"Ya se presentó mi aviso de apelación"),
		Self: true,
	}
	AppealNoticeFiledDate = &law.Fact{
		ID: "appeal_notice_filed_date", Kind: law.Date, Scope: law.Case,
		Ask: T("On what day did the clerk get the notice of appeal?",
			"¿Qué día recibió la corte el aviso de apelación?"),
		Help: T("Look for the court stamp on your copy.",
			"Busque el sello de la corte en su copia."),
	}
	ToldLawyerToAppeal = &law.Fact{
		ID: "told_lawyer_to_appeal", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Before the last day, did you tell your lawyer to appeal?",
			"Antes del último día, ¿le dijo a su abogado que apelara?"),
		Line: T("Before the last day, I told my lawyer to appeal",
			"Antes del último día le dije a mi abogado que apelara"),
		Help: T("Say yes too if your lawyer said it would be done.",
			"Diga que sí también si su abogado dijo que lo haría."),
	}
	LockedUpWithoutLawyer = &law.Fact{
		ID: "locked_up_without_lawyer", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Were you locked up without a lawyer while the time to appeal ran?",
			"¿Estaba detenido y sin abogado mientras corría el plazo para apelar?"),
		Line: T("I was locked up without a lawyer while the time to appeal ran",
			"Estaba bajo custodia y sin abogado mientras corría el plazo para apelar"),
	}
	GaveNoticeToStaffDate = &law.Fact{
		ID: "gave_notice_to_staff_date", Kind: law.Date, Scope: law.Case,
		Ask: T("On what day did you give the notice to jail or prison staff?",
			"¿Qué día dio el aviso al personal de la cárcel o prisión?"),
	}
	OfficialsCausedDelay = &law.Fact{
		ID: "officials_caused_delay", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did jail or court staff make the notice late?",
			"¿El personal de la cárcel o de la corte hizo que el aviso llegara tarde?"),
		Line: T("Jail or court staff made the notice late",
			"El personal de la cárcel o de la corte hizo que el aviso llegara tarde"),
	}
	Appealed = &law.Fact{
		ID: "appealed", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you appeal the conviction?",
			"¿Apeló la condena?"),
		Line: T("I appealed the conviction",
			"Apelé la condena"),
	}
	PetitionForReviewFiled = &law.Fact{
		ID: "petition_for_review_filed", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you ask the state Supreme Court to look at the appeal (review)?",
			"¿Pidió a la Corte Suprema de California que viera otra vez la apelación (petition for review)?"),
		Line: T("I asked the state Supreme Court to look at the appeal (review)",
			"Pedí a la Corte Suprema de California que viera otra vez la apelación (petition for review)"),
	}
	ReviewDeniedDate = &law.Fact{
		ID: "review_denied_date", Kind: law.Date, Scope: law.Case,
		Ask: T("On what day did the state Supreme Court refuse to look at it?",
			"¿Qué día se negó a revisarla la Corte Suprema de California?"),
	}
	CourtOfAppealOpinionDate = &law.Fact{
		ID: "court_of_appeal_opinion_date", Kind: law.Date, Scope: law.Case,
		Ask: T("On what day did the Court of Appeal decide?",
			"¿Qué día decidió la Corte de Apelación?"),
		Help: T("The date is on the opinion.",
			"La fecha está en la decisión escrita (opinion)."),
	}
	StateHabeasFiled = &law.Fact{
		ID: "state_habeas_filed", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you ever file for habeas in state court in this case?",
			"¿Alguna vez pidió hábeas corpus en la corte estatal en este caso?"),
		Line: T("I once filed for habeas in state court in this case",
			"Alguna vez pedí hábeas corpus en la corte estatal en este caso"),
		Help: T("Count one that is still open.",
			"Cuente también una petición que sigue abierta."),
	}
	AppealStillPossible = &law.Fact{
		ID: "appeal_still_possible", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Can you still appeal, or is an appeal open now?",
			"¿Aún puede apelar, o hay una apelación abierta?"),
		Harmful: true,
	}
	EarlierHabeas = &law.Fact{
		ID: "earlier_habeas", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you file for habeas before in this case?",
			"¿Ya pidió antes un hábeas corpus en este caso?"),
		Harmful: true,
	}
	RacialBiasRaisedBefore = &law.Fact{
		ID: "racial_bias_raised_before", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you raise racial bias in this case before?",
			"¿Ya reclamó antes prejuicio racial en este caso?"),
		Help: T("It means a claim under the Racial Justice Act.",
			"Es un reclamo según la Ley de Justicia Racial (Racial Justice Act)."),
		Harmful: true,
	}
	DateLearned = &law.Fact{
		ID: "date_learned", Kind: law.Date, Scope: law.Case,
		Ask: T("When did you learn the new facts, or when could you have?",
			"¿Cuándo supo los hechos nuevos, o cuándo pudo saberlos?"),
	}
	DidNotUnderstandImmigration = &law.Fact{
		ID: "did_not_understand_immigration", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you learn only later what the case could do to your immigration status?",
			"¿Supo solo después cómo el caso podía afectar su situación migratoria?"),
		Help: T("Later means after you decided on your plea or defense.",
			"Después es cuando ya había decidido su declaración (plea) o su defensa."),
	}
	WouldHaveChosenDifferently = &law.Fact{
		ID: "would_have_chosen_differently", Kind: law.YesNo, Scope: law.Case,
		Ask: T("If you had known or been warned, would you have made another choice?",
			"Si lo hubiera sabido o le hubieran advertido, ¿habría hecho otra cosa?"),
		Help: T("For example, a trial or another plea deal.",
			"Por ejemplo, un juicio u otro acuerdo de declaración (plea)."),
	}
	ImmigrationHarmPossible = &law.Fact{
		ID: "immigration_harm_possible", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Could this case lead to deportation or hurt your visa or green card?",
			"¿Este caso podría llevar a la deportación o dañar su visa o green card?"),
		Help: T("Count work permits and becoming a citizen too.",
			"Cuente también el permiso de trabajo y pedir la ciudadanía."),
	}
	JudgeGaveImmigrationWarning = &law.Fact{
		ID: "judge_gave_immigration_warning", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Before your plea, did the judge warn you about immigration?",
			"Antes de su declaración (plea), ¿el juez le advirtió sobre inmigración?"),
		Help: T("It names deportation, entry to the country and becoming a citizen.",
			"Habla de deportación, de entrar al país y de la ciudadanía."),
		Harmful: true,
	}
	RemovalNoticeReceived = &law.Fact{
		ID: "removal_notice_received", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you get a deportation notice that is based on this case?",
			"¿Recibió un aviso de deportación que se basa en este caso?"),
		Line: T("I got a deportation notice that is based on this case",
			"Recibí un aviso de deportación que se basa en este caso"),
		Help: T("For example, a notice to appear.",
			"Por ejemplo, un citatorio de la corte de inmigración (Notice to Appear)."),
	}
	RemovalNoticeDate = &law.Fact{
		ID: "removal_notice_date", Kind: law.Date, Scope: law.Case,
		Ask: T("What is the date on that notice?",
			"¿Qué fecha tiene ese aviso?"),
	}
	FinalRemovalOrder = &law.Fact{
		ID: "final_removal_order", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is there a final deportation order based on this case?",
			"¿Hay una orden final de deportación basada en este caso?"),
		Line: T("There is a final deportation order based on this case",
			"Hay una orden final de deportación basada en este caso"),
	}
	DeportationGround = &law.Fact{
		ID: "deportation_ground", Kind: law.Choice, Scope: law.Case,
		Ask: T("Why does immigration use this case against you?",
			"¿Por qué usa inmigración este caso contra usted?"),
		Help: T("Look at the notice to appear.",
			"Mire el citatorio de la corte de inmigración (Notice to Appear)."),
		Values: []law.Value{
			V("moral_turpitude", "A crime of moral turpitude (such as theft or fraud)",
				"Un delito de depravación moral (moral turpitude), como hurto o fraude"),
			V("aggravated_felony", "An aggravated felony",
				"Un delito con agravantes para inmigración (aggravated felony); puede ser delito menor en California"),
			V("high_speed_flight", "Fleeing a checkpoint at high speed", "Huir muy rápido de un puesto de control"),
			V("controlled_substance", "Drugs", "Drogas"),
			V("domestic_violence", "Domestic violence", "Violencia doméstica"),
			V("firearm", "A gun", "Un arma de fuego"),
			V("inadmissibility", "It keeps me from entering or from a visa or green card (inadmissible)",
				"No me deja entrar ni recibir visa o green card (inadmissible)"),
		},
	}
	GoodCauseToWithdraw = &law.Fact{
		ID: "good_cause_to_withdraw", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you plead because of a mistake, pressure, or something you did not know?",
			"¿Hizo su declaración (plea) por un error, por presión o por no saber algo?"),
		Help: T("The law calls it good cause to take back a plea.",
			"La ley lo llama buena causa (good cause) para retirarla."),
	}
	HadLawyerAtPlea = &law.Fact{
		ID: "had_lawyer_at_plea", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you have a lawyer when you pleaded?",
			"¿Tuvo un abogado el día de su declaración (plea)?"),
	}
	GoodCauseForLateFiling = &law.Fact{
		ID: "good_cause_for_late_filing", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is there a good reason for filing after the deadline?",
			"¿Hay una buena razón para presentarlo después del plazo?"),
	}
)

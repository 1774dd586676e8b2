package california

import . "example.org/relief/wasm/law"

// Penal Code 1237 (felony cases) and 1466 (misdemeanor and infraction cases)
// give the right to appeal. The time is in the court rules: the clerk must have the
// notice within 60 days in a felony case (CRC 8.308) and 30 days in the others (CRC
// 8.853, 8.902), and no judge can stretch it.
//
// What makes a felony case is the charge, not the outcome. A felony
// conviction only comes from a charge that counts (an information, an indictment or
// a complaint certified under PC 859a), so it settles the matter by itself.
//
// Bars come first: a late notice without any rescue ends the appeal. The rescues
// follow in the order in which courts came to them, and each is unsettled, because a
// court must look at what happened.
var Appeal = &Relief{
	ID:     "appeal",
	Name:   T("Appeal", "Apelación"),
	Also:   T("asking a higher court to look at the case", "pedir que una corte más alta revise el caso"),
	Cite:   "PC 1237; PC 1466",
	Family: "review",
	Aims:   []string{"custody", "shorter", "record"},

	Reviewed: Review{Law: "AB 249 (2015), in force January 1, 2016"},

	Requires: []Criterion{
		inCalifornia("PC 1237; PC 1466"),
		notVacatedYet("PC 1237; PC 1466"),
		{
			ID:    "a-conviction",
			Says:  T("The case was in adult court.", "El caso fue en una corte de adultos."),
			Cite:  "PC 1237(a); WI 203",
			Holds: Not(juvenileFinding),
			Else: Outcome{Status: Barred, Route: "juvenile", See: []string{"juvenile-sealing"},
				Why: T("This appeal is for adult court. A juvenile case has its own, and its time is short too: ask your lawyer at once.",
					"Esta apelación es para la corte de adultos. Un caso de menores tiene la suya, y su plazo también es corto: "+
						"pregunte enseguida a su abogado.")},
		},
		{
			ID: "in-time-or-rescued",
			Says: T("The notice reaches the clerk in time, or something outside your control made it late.",
				"El aviso llega a tiempo, o algo fuera de su control lo retrasó."),
			Cite: "CRC 8.308(a), (d); CRC 8.853(a); CRC 8.902(a); CRC 1.10(a); CCP 12, 12a, 135; CRC 8.25(b)(5); In re Jordan (1992) 4 " +
				"Cal.4th 116; Silverbrand v. County of Los Angeles (2009) 46 Cal.4th 106",
			Holds: Any(noticeOnTime, Is(ToldLawyerToAppeal), Is(OfficialsCausedDelay)),
			Else: Outcome{Status: Barred, Route: "late_no_exception",
				See: []string{"habeas-corpus", "vacate-immigration", "vacate-innocence", "resentencing-recall"},
				Why: T("The last day has passed and no late rescue fits. No judge can give more time.",
					"El último día ya pasó y ninguna excepción se aplica. Ningún juez puede dar más tiempo.")},
		}, {
			ID: "statement-in-time",
			Says: T("For an attack on the plea: the sworn statement was filed in time, or still can be.",
				"Para decir que su declaración (plea) estuvo mal: el escrito jurado se presentó a tiempo, o aún se puede."),
			Cite: "PC 1237.5; CRC 8.304(b); In re Chavez (2003) 30 Cal.4th 643; People v. Mendez (1999) 19 Cal.4th 1084",
			Holds: Any(Within(DecisionDate, Days(60)),
				Not(All(attacksThePlea, notTheGravest, Not(Unproved(StatementFiled)), IsNot(StatementFiled)))),
			Else: Outcome{Status: Barred, Route: "statement_late", See: []string{"habeas-corpus", "vacate-immigration"},
				Why: T("A statement that comes late is lost, and without it the court does not hear an attack on the plea.",
					"Un escrito tardío se pierde, y sin él la corte no oye que la declaración (plea) estuvo mal.")},
		}, {
			ID: "not-left-to-a-lawyer",
			Says: T("You did not rely on a lawyer who then failed to file.",
				"No confió en un abogado que luego no lo presentó."),
			Cite:  "In re Benoit (1973) 10 Cal.3d 72; People v. Zarazua (2009) 179 Cal.App.4th 1054; PC 1240.1(b)",
			Holds: Any(noticeByClerk, Not(Is(ToldLawyerToAppeal))),
			Else: Outcome{Status: Unsettled, Route: "constructive_filing",
				Why: T("You told your lawyer in time. The Court of Appeal may be asked to treat it as on time.",
					"Se lo dijo a su abogado a tiempo. Se puede pedir a la Corte de Apelación que lo trate como a tiempo.")},
		}, {
			ID: "not-held-up-by-officials",
			Says: T("The notice reaches the clerk of the trial court by the last day.",
				"El aviso llega al secretario de la corte a más tardar el último día."),
			Cite:  "CRC 8.308(a); CRC 8.853(a); CRC 8.902(a); People v. Casillas (1990) 218 Cal.App.3d 1365",
			Holds: noticeOnTime,
			Else: Outcome{Status: Unsettled, Route: "late_official_cause",
				Why: T("Staff made the notice late. A court can be asked to accept it all the same.",
					"El personal retrasó el aviso. Se puede pedir a una corte que lo acepte de todos modos.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "death-judgment",
			When: deathJudgment,
			Cite: "PC 1239(b); Cal. Const. art. VI, sec. 11(a)",
			Outcome: Outcome{Status: Automatic, Route: "automatic_appeal",
				Why: T("A death judgment is appealed automatically to the Supreme Court.",
					"Una pena de muerte se apela automáticamente ante la Corte Suprema de California.")},
		}, {
			ID: "refusal-of-your-own-request",
			When: All(noticeInTime,
				Any(shownOneOf(DecisionType, "own_recall_request"),
					All(shownOneOf(DecisionType, "order_after_judgment"), Shown(AskedCourtDirectly)))),
			Cite: "PC 1237(b); PC 1172.1(c); People v. Hodge (2024) 107 Cal.App.5th 985; People v. Faustinos (2025) 109 Cal.App.5th " +
				"687; People v. Roy (2025) 110 Cal.App.5th 991; People v. Chatman (2025) 108 Cal.App.5th 650",
			Outcome: Outcome{Status: Unsettled, Route: "own_recall_request", See: []string{"resentencing-recall"},
				Why: T(
					"If the order refused your own request for a new sentence: Hodge, Faustinos and Roy say no appeal, Chatman says "+
						"yes. File in time and see a lawyer.",
					"Si la orden negó su propia petición de una nueva sentencia: Hodge, Faustinos y Roy dicen que no se apela; Chatman, "+
						"que sí. Preséntelo a tiempo y pida ayuda legal.")},
		}, {
			ID:   "already-filed",
			When: All(Is(AppealNoticeFiled), noticeFiledInTime),
			Cite: "CRC 8.308(a); CRC 8.853(a); CRC 8.25(b)(1)",
			Outcome: Outcome{Status: May, Route: "notice_filed_in_time",
				Why: T("The clerk got your notice in time. The appeal is under way.",
					"El secretario recibió su aviso a tiempo. La apelación está en marcha.")},
		}, {
			ID:   "certificate-needed",
			When: attacksThePlea,
			Cite: "PC 1237.5; CRC 8.304(b); CRC 8.308(a); People v. Shelton (2006) 37 Cal.4th 759; People v. Cuevas (2008) 44 Cal.4th " +
				"374; People v. Panizzon (1996) 13 Cal.4th 68",
			Outcome: Outcome{Status: May, Route: "certificate_needed",
				Why: T("If you attack the plea itself, also file a sworn statement by the same day. It asks for a certificate.",
					"Si dice que su declaración (plea) estuvo mal, presente también un escrito jurado a más tardar ese día. Pide un "+
						"certificado.")},
		}, {
			ID:   "gave-up-appeal",
			When: Is(GaveUpAppealInPlea),
			Cite: "PC 1237.5; People v. Mashburn (2013) 222 Cal.App.4th 937",
			Outcome: Outcome{Status: May, Route: "waiver_warning",
				Why: T("Your plea form gave up the appeal. You can still file, but the court may stop there.",
					"En su acuerdo renunció a apelar. Aún puede presentar el aviso, pero la corte puede rechazar la apelación por eso.")},
		}, {
			ID:   "right-to-appeal",
			When: Always,
			Cite: "CRC 8.25(b)(5); In re Jordan (1992) 4 Cal.4th 116; PC 1237(a)-(b); PC 1466(b)(1)-(2); PC 691(f), 1235(b); CRC " +
				"8.304(a)(2), 8.308(a), 8.850, 8.853(a), 8.902(a); CRC 1.10(a), 1.11; CCP 12, 12a, 135; People v. Rivera (2015) 233 " +
				"Cal.App.4th 1085; People v. Casillas (1990) 218 Cal.App.3d 1365",
			Outcome: Outcome{Status: May,
				Why: T("You can appeal. The clerk must have your notice by the last day.",
					"Puede apelar. El secretario debe tener su aviso a más tardar el último día.")},
		},
	},

	Notes: []Note{
		{Says: T("You can also appeal a later order that affects your rights. The time runs from that order.",
			"También puede apelar una orden posterior que afecte sus derechos. El plazo corre desde esa orden."),
			Cite: "PC 1237(b); PC 1466(b)(2)"},
		{Says: T("If you admitted a probation violation, appealing what came of it needs the certificate too.",
			"Si admitió que rompió la probatoria, apelar lo que se decidió por eso también necesita el certificado."),
			Cite: "PC 1237.5"},
		{Says: T("If the sentence was agreed, an attack on it is an attack on the plea.",
			"Si la sentencia fue acordada, decir que estuvo mal es decir que la declaración (plea) estuvo mal."),
			Cite: "People v. Shelton (2006) 37 Cal.4th 759; People v. Panizzon (1996) 13 Cal.4th 68"},
		{Says: T("If a felony was charged, it is a felony case with 60 days, even if the conviction is lower.",
			"Si el cargo fue por un delito grave, son 60 días, aunque la condena sea por uno menor."),
			Cite: "CRC 8.304(a)(2); PC 691(f), 1235(b)"},
		{Says: T("If you do not know which it is, treat 30 days as the limit.",
			"Si no sabe cuál es, tome 30 días como el límite."), Cite: "CRC 8.308(a); CRC 8.853(a)"},
		{Says: T("The time runs from the words in court, not from the day that papers come.",
			"El plazo corre desde que el juez lo dice en la corte, no desde que llegan los papeles."), Cite: "CRC 8.308(a)"},
		{Says: T("A postmark does not count, unless you are locked up.",
			"El sello del correo no cuenta, a menos que esté detenido."), Cite: "CRC 8.25(b)(1)-(3), (5)"},
		{Says: T("A notice that you gave to jail or prison staff in time, while locked up without a lawyer, is on time.",
			"Un aviso que dio a tiempo al personal de la cárcel o prisión, mientras estaba detenido sin abogado, cuenta como a tiempo."),
			Cite: "CRC 8.25(b)(5); In re Jordan (1992) 4 Cal.4th 116; Silverbrand v. County of Los Angeles (2009) 46 Cal.4th 106"},
		{Says: T("A lawyer for a poor client must file the notice when the client says so.",
			"El abogado de quien no puede pagar debe presentar el aviso cuando esa persona lo pide."), Cite: "PC 1240.1(b)"},
	},
	Does: []Note{
		{Says: T("A higher court looks at the record for mistakes of law.",
			"Una corte más alta busca errores de ley en el expediente."), Cite: "PC 1237(a)-(b); PC 1466(b)"},
		{Says: T("A new sentence after you win may not be greater, unless the first was unlawfully low.",
			"Si gana, la nueva sentencia no puede ser mayor, a menos que la primera fuera demasiado baja según la ley."),
			Cite: "People v. Trammel (2023) 97 Cal.App.5th 415"},
	},
	DoesNot: []Note{
		{Says: T("It does not hear new evidence.", "No oye pruebas nuevas."), Cite: "PC 1237(a)"},
		{Says: T("It does not pause the sentence by itself.",
			"No detiene la sentencia por sí sola."), Cite: "PC 1243, 1467"},
	},
	Steps: []Step{
		{Kind: "form", Says: T("CR-120 in a felony case, CR-132 for a misdemeanor, CR-142 for an infraction.",
			"CR-120 para un delito grave, CR-132 para un delito menor, CR-142 para una infracción."), Cite: "CRC 8.304(a)(3)"},
		{Kind: "court", Says: T("File the notice with the clerk of the trial court.",
			"Presente el aviso al secretario de la corte donde estuvo su caso."), Cite: "CRC 8.304(a)(1), 8.901(a)(1)"},
		{Kind: "cost", Says: T("The notice has no fee.", "El aviso no tiene costo."), Cite: ""},
		{Kind: "time", Says: T("60 days in a felony case; 30 days for a misdemeanor or infraction.",
			"60 días para un delito grave; 30 días para un delito menor o una infracción."),
			Cite: "CRC 8.308(a); CRC 8.853(a); CRC 8.902(a)"},
		{Kind: "time", Says: T("File days early, and ask for a copy with the court's stamp.",
			"Preséntelo días antes y pida una copia con el sello de la corte."), Cite: "CRC 8.25(b)(1)"},
		{Kind: "help", Says: T("In a felony case a lawyer is free if you cannot pay.",
			"En un caso de delito grave el abogado es gratis si no puede pagar."), Cite: "PC 1240, 1240.1(b)"},
		{Kind: "help", Says: T("For a misdemeanor, ask for a free lawyer if you face jail or more than $500.",
			"Por un delito menor, pida abogado gratis si le pueden dar cárcel o más de $500."), Cite: "CRC 8.851(a)"},
		{Kind: "warning", Says: T("To say that a felony plea was wrong, add a sworn statement to the notice (certificate of probable cause).",
			"¿Dice que su declaración (plea) por un delito grave estuvo mal? Agregue al aviso el escrito jurado (certificado de causa probable)."),
			Cite: "PC 1237.5; CRC 8.304(b)"},
		{Kind: "warning", Says: T("For a mistake in jail credits, ask the trial court to fix it first.",
			"Por un error en los créditos de cárcel, primero pida que lo corrija la corte donde estuvo su caso."), Cite: "PC 1237.1"},
		{Kind: "warning", Says: T("If a fine or fee is the only problem, ask the trial court first.",
			"Si una multa o cuota es el único problema, pídalo primero a la corte donde estuvo su caso."), Cite: "PC 1237.2"},
		{Kind: "warning", Says: T("If you undo a plea, the charges that were dropped can come back.",
			"Si retira su declaración de culpabilidad, los cargos retirados pueden volver."), Cite: ""},
		{Kind: "warning", Says: T("If the court was closed on the last day, ask. Some closed days are not known here.",
			"Si la corte cerró el último día, pregunte. Aquí no se conocen todos los días cerrados."), Cite: "CCP 12b; CRC 8.66"},
	},
	Conditions: []string{
		"The numbers of the 30-day rules (CRC 8.853, 8.902) and the misdemeanor jail-mail rule (CRC 8.817) were seen in third-party " +
			"copies only.",
		"That a felony conviction always makes a felony case is our reading of CRC 8.304(a)(2) with PC 859a.",
		"The 20 days in which the trial court decides on a certificate are from memory and are not shown.",
		"Court holidays before about 2022 differ (Juneteenth and Native American Day are newer); old last days may be off by a day or two.",
		"The risk that dropped charges return after a plea is undone rests on one page.",
	},
}

var (
	// attacksThePlea: an attack on the plea itself, or on a sentence that was part of the
	// bargain, in a felony case.
	attacksThePlea = All(felonyCase, OneOf(HowConvicted, "plea"),
		Any(OneOf(AppealIssue, "plea_validity"), All(OneOf(AppealIssue, "sentence_or_after_plea"), Shown(SentenceBargained))))

	// notTheGravest: a felony case without a death judgment.
	notTheGravest = Any(All(OneOf(Level, "felony"), IsNot(DeathSentence)), All(Is(FelonyCharged), IsNot(FelonyReducedByMagistrate)))

	deathJudgment = All(OneOf(Level, "felony"), Is(DeathSentence))

	// felonyCase follows CRC 8.304(a)(2) and 8.850.
	felonyCase = Any(OneOf(Level, "felony"), All(Is(FelonyCharged), IsNot(FelonyReducedByMagistrate)))

	// appealLongOver: for the conviction itself the day of the decision need not be known
	// where the sentence, or the end of everything, is longer ago than the longer time. Who
	// was not asked means the conviction: a later order is asked for.
	appealLongOver = All(Any(Not(Asked(DecisionType)), shownOneOf(DecisionType, "conviction_or_sentence")), Not(Asked(DecisionDate)),
		Any(longAgo(SentencingDate, Days(60)), longAgo(ProbationEndDate, Days(60)),
			longAgo(ReleaseDate, Days(60)), longAgo(SentenceCompletedDate, Days(60))))

	noticeDueToday = All(Not(appealLongOver), noticeDue)

	noticeDue = If(felonyCase, Within(DecisionDate, Days(60)), Within(DecisionDate, Days(30)))

	noticeFiledInTime = If(felonyCase,
		OnOrBefore(DateOf(AppealNoticeFiledDate), DateOf(DecisionDate).Plus(Days(60), Open)),
		OnOrBefore(DateOf(AppealNoticeFiledDate), DateOf(DecisionDate).Plus(Days(30), Open)))

	// While the time runs it does not matter whether the notice is in already.
	noticeInTime = Any(noticeDueToday, All(Is(AppealNoticeFiled), noticeFiledInTime))

	handedToStaffInTime = All(Is(LockedUpWithoutLawyer), If(felonyCase,
		OnOrBefore(DateOf(GaveNoticeToStaffDate), DateOf(DecisionDate).Plus(Days(60), Open)),
		OnOrBefore(DateOf(GaveNoticeToStaffDate), DateOf(DecisionDate).Plus(Days(30), Open))))

	// noticeOnTime needs no rescue: what was handed to staff in time was filed in time.
	noticeOnTime  = Any(noticeByClerk, handedToStaffInTime)
	noticeByClerk = Any(deathJudgment, noticeInTime)
)

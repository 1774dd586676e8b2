package california

import . "example.org/relief/wasm/law"

// Penal Code 1172.6 (once 1170.95) lets a person convicted of murder, attempted
// murder or manslaughter on the ideas that SB 1437 ended on January 1, 2019 ask
// to have the conviction vacated. The court must vacate where a court or jury
// already found that the person was not a major participant or did not act with
// reckless indifference (d)(2): that finding comes before the exceptions of PC
// 189(e) and (f). Otherwise the prosecutor may still try to prove guilt under
// today's law, so that the answer is "may".

var (
	murderFoundNot  = OneOf(MajorParticipantFinding, "found_not")
	attemptedMurder = attempted("PC 664/187", "PC 187")
	felonyMurder    = OneOf(MurderTheory, "felony_murder")
	meantNoDeath    = Any(murderFoundNot, IsNot(MeantToKillAndHelped))
	from2019        = Fixed(2019, 1, 1)
)

// attempted holds for the row of the attempt, and for the crime itself when the
// person was asked about an attempt and said yes.
func attempted(attempt, crime string) Cond {
	return Any(Under(Offense, attempt), All(Under(Offense, crime), attemptTold))
}

var MurderResentencing = &Relief{
	ID: "murder-resentencing",
	Name: T("Resentencing for murder, attempted murder or manslaughter",
		"Nueva sentencia por asesinato, tentativa de asesinato u homicidio sin malicia (manslaughter)"),
	Also:   T("SB 1437, SB 775, old 1170.95", "SB 1437, SB 775, antes 1170.95"),
	Cite:   "PC 1172.6",
	Family: "resentencing",
	Aims:   []string{"custody", "shorter", "record"},

	Reviewed: Review{Law: "Stats. 2022, ch. 58 (AB 200)"},

	Requires: []Criterion{
		inCalifornia("PC 1172.6"),
		notResentencedYet("PC 1172.6", "murder-resentencing"),
		{
			ID:    "not-a-conspiracy",
			Says:  T("The conviction is not for conspiracy.", "La condena no es por conspiración."),
			Cite:  "PC 1172.6(a); People v. Whitson (2022) 79 Cal.App.5th 22",
			Holds: Not(Under(Offense, "PC 182")),
			Else: Outcome{Status: Barred, See: []string{"resentencing-recall"},
				Why: T("The law does not name conspiracy, and conspiracy to murder needs intent to kill.",
					"La ley no nombra la conspiración, y conspirar para asesinar exige la intención de matar.")},
		}, {
			ID: "not-attempted-manslaughter",
			Says: T("The conviction is not for attempted manslaughter.",
				"La condena no es por tentativa de manslaughter (homicidio sin malicia)."),
			Cite:  "PC 1172.6(a); People v. Luu (2025)",
			Holds: Not(attempted("PC 664/192(a)", "PC 192")),
			Else: Outcome{Status: Unsettled,
				Why: T("The law names manslaughter but not an attempt at it. One reading includes it; another does not. See a lawyer.",
					"La ley nombra el manslaughter (homicidio sin malicia), pero no la tentativa. Según unos, la incluye; según otros, "+
						"no. Pida ayuda legal.")},
		}, {
			ID: "killing-crime",
			Says: T("You were convicted of murder, attempted murder or manslaughter.",
				"Le condenaron por asesinato, tentativa de asesinato u homicidio sin malicia (manslaughter)."),
			Cite:  "PC 1172.6(a)",
			Holds: Under(Offense, "PC 187", "PC 664/187", "PC 192", "PC 664/192(a)", "PC 192.5", "PC 217.1(b)"),
			Else: Outcome{Status: Barred, See: []string{"resentencing-recall"},
				Why: T("Only murder, attempted murder and manslaughter are covered.",
					"Solo incluye asesinato, tentativa de asesinato y homicidio sin malicia (manslaughter).")},
		}, {
			ID: "murder-before-2022",
			Says: T("Before 2022: you were convicted of murder.",
				"Antes de 2022: le condenaron por asesinato."),
			Cite:  "PC 1172.6(a)",
			To:    On(2021, 12, 31),
			Bill:  "SB 775 (2021)",
			Holds: Under(Offense, "PC 187", "PC 217.1(b)"),
			Else: Outcome{Status: NotYet,
				Why: T("Attempted murder and manslaughter came into the law in 2022.",
					"La tentativa de asesinato y el homicidio sin malicia (manslaughter) entraron en la ley en 2022.")},
		},
		lawSince(2019, "SB 1437 (2018)", "PC 1172.6(a)(3)"),
		{
			ID: "not-convicted-under-the-new-law",
			Says: T("You were charged or convicted before January 1, 2019.",
				"Le acusaron o condenaron antes del 1 de enero de 2019."),
			Cite:  "PC 1172.6(a)(3); People v. Reyes (2023) 97 Cal.App.5th 292",
			Holds: Not(All(OnOrBefore(from2019, DateOf(ConvictionDate)), OnOrBefore(from2019, DateOf(ChargesFiledDate)))),
			Else: Outcome{Status: Barred,
				Why: T("You were charged and convicted after the law had changed.",
					"Le acusaron y condenaron cuando la ley ya había cambiado.")},
		}, {
			ID: "convicted-under-the-old-law",
			Says: T("You were convicted before January 1, 2019.",
				"Le condenaron antes del 1 de enero de 2019."),
			Cite:  "PC 1172.6(a); People v. Reyes (2023) 97 Cal.App.5th 292",
			Holds: Any(Before(DateOf(ConvictionDate), from2019), OnOrBefore(from2019, DateOf(ChargesFiledDate))),
			Else: Outcome{Status: Unsettled,
				Why: T("The charges came before the change and the conviction after it. No decision settles that. See a lawyer.",
					"Los cargos son anteriores al cambio y la condena posterior. Ninguna decisión lo resuelve. Pida ayuda legal.")},
		}, {
			ID:    "not-the-killer",
			Says:  T("You did not kill the person yourself.", "Usted no mató a la persona."),
			Cite:  "PC 189(e)(1); PC 1172.6(a)(3); People v. Vang (2022) 82 Cal.App.5th 64",
			Holds: Any(murderFoundNot, IsNot(ActualKiller), ifAsked(CausedIndirectly)),
			Else: Outcome{Status: Barred,
				Why: T("The person who actually killed is still guilty under today's law.",
					"Quien realmente mató sigue siendo culpable según la ley de hoy.")},
		}, {
			ID: "no-intent-to-kill",
			Says: T("For felony murder: you did not help the killer while meaning the death.",
				"En el felony murder: no es cierto que usted quería la muerte y ayudó a quien mató."),
			Cite:  "PC 189(e)(2); PC 1172.6(a)(3)",
			Holds: Any(OneOf(MurderTheory, "natural_and_probable_consequences"), meantNoDeath),
			Else: Outcome{Status: Barred,
				Why: T("A person who meant the death and helped the killer is still guilty.",
					"Quien quería la muerte y ayudó sigue siendo culpable.")},
		}, {
			ID: "no-provocative-act",
			Says: T("The case was not about an act that provoked someone else to kill.",
				"El caso no fue por un acto que provocó que otra persona matara."),
			Cite:  "PC 1172.6(a)(1); People v. Antonelli (2023) 93 Cal.App.5th 712; People v. Lee (2023) 95 Cal.App.5th 1164",
			Holds: Any(murderFoundNot, Not(OneOf(MurderTheory, "provocative_act"))),
			Else: Outcome{Status: Barred, See: []string{"resentencing-recall"},
				Why: T("Provocative-act murder needs your own malice, so this law does not reach it.",
					"El asesinato por acto provocador exige su propia malicia, así que esta ley no lo incluye.")},
		}, {
			ID: "not-for-own-acts",
			Says: T("The charges blamed you for what someone else did.",
				"Los cargos le culparon por lo que hizo otra persona."),
			Cite:  "PC 1172.6(a)(1); PC 188(a)(3)",
			Holds: Any(murderFoundNot, Not(OneOf(MurderTheory, "own_acts"))),
			Else: Outcome{Status: Barred, Why: T("The charges blamed you for your own acts only.",
				"Los cargos le culparon solo por sus propios actos.")},
		}, {
			ID: "not-an-officer-on-duty",
			Says: T("The victim was not a peace officer on duty, known to you as one.",
				"La víctima no era un oficial del orden (peace officer) en servicio, o usted no lo sabía."),
			Cite:  "PC 189(f)",
			Holds: Any(murderFoundNot, Not(felonyMurder), IsNot(VictimKnownOfficerOnDuty)),
			Else: Outcome{Status: Barred,
				Why: T("The narrower rule does not apply when the victim was an officer on duty and you knew or should have known.",
					"La regla más estrecha no se aplica si la víctima era un oficial en servicio y usted lo sabía o debía saberlo.")},
		}, {
			ID: "not-found-a-major-participant",
			Says: T("No court or jury since 2016 found you a major participant with reckless indifference.",
				"Ninguna corte ni jurado desde 2016 declaró que usted fue participante principal con indiferencia temeraria (reckless "+
					"indifference)."),
			Cite:  "PC 189(e)(3); PC 1172.6(a)(3)",
			Holds: Any(Not(felonyMurder), Not(OneOf(MajorParticipantFinding, "found_2016_or_later"))),
			Else: Outcome{Status: Barred,
				Why: T("A court or jury found that you were a major participant who did not care about life.",
					"Una corte o un jurado declaró que usted fue participante principal con indiferencia por la vida.")},
		}, {
			ID: "not-in-own-view-a-major-participant",
			Says: T("You do not think that you played a major part with reckless indifference.",
				"No cree haber sido participante principal con indiferencia temeraria."),
			Cite:  "PC 1172.6(c), (d)(3); PC 189(e)(3)",
			Holds: Any(Not(felonyMurder), Not(OneOf(MajorParticipantFinding, "none")), IsNot(MajorParticipantOwnView)),
			Else: Outcome{Status: Unsettled,
				Why: T("Your own view of a legal test is not a finding. The prosecutor must prove it. See a lawyer before you give up.",
					"Su propia opinión no es una decisión de la corte. El fiscal debe probarlo. Pida ayuda legal antes de renunciar.")},
		}, {
			ID: "not-in-own-view-meant-to-kill",
			Says: T("You do not think that you meant the death and helped the killer.",
				"No cree que quiso la muerte y ayudó a quien mató."),
			Cite:  "PC 1172.6(c), (d)(3); People v. Curiel (2023) 15 Cal.5th 433",
			Holds: meantNoDeath,
			Else: Outcome{Status: Unsettled,
				Why: T(
					"Meaning the death does not by itself close this: the prosecutor must prove every part (Curiel). See a lawyer "+
						"before you give up.",
					"Haber querido la muerte no impide pedirlo por sí solo: el fiscal debe probar cada parte (Curiel). Pida ayuda legal "+
						"antes de renunciar.")},
		}, {
			ID: "attempt-on-a-covered-idea",
			Says: T("For attempted murder: the idea was natural and probable consequences.",
				"Por tentativa de asesinato: los cargos se basaron en las consecuencias naturales y probables (natural and probable "+
					"consequences)."),
			Cite:  "PC 1172.6(a), (a)(1)",
			Holds: Any(murderFoundNot, Not(attemptedMurder), Not(felonyMurder), AskAgain(MurderTheory)),
			Else: Outcome{Status: Unsettled,
				Why: T("Felony murder does not reach attempts, so the charges may have used another idea. See a lawyer.",
					"El felony murder no incluye las tentativas; los cargos pudieron basarse en otra teoría. Pida ayuda legal.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "found-not-a-major-participant",
			When: murderFoundNot,
			Cite: "PC 1172.6(d)(2)",
			Outcome: Outcome{Status: Shall, Route: "conviction_must_be_vacated",
				Why: T("An earlier finding cleared you of that part. The law says the court must vacate the conviction.",
					"Una decisión anterior dijo que usted no tuvo esa parte. La ley dice que la corte debe anular la condena.")},
		}, {
			ID:   "file-a-petition",
			When: Always,
			Cite: "PC 1172.6(a), (a)(2), (c), (d)(3); PC 189(e)",
			Outcome: Outcome{Status: May, Route: "file_petition",
				Why: T("You can ask. If you show a first case, the prosecutor must prove guilt under today's law.",
					"Puede pedirlo. Si sus papeles muestran que podría tener razón (prima facie), el fiscal debe probar que usted es "+
						"culpable según la ley de hoy.")},
		},
	},

	Notes: []Note{
		{Says: T("A juvenile finding of murder counts too.",
			"También cuenta una decisión de la corte de menores por asesinato."), Cite: "In re R.G. (2019) 35 Cal.App.5th 141"},
		{Says: T("Trials and pleas both count, also for manslaughter.",
			"Cuentan los juicios y las declaraciones de culpabilidad, también por homicidio sin malicia (manslaughter)."),
			Cite: "PC 1172.6(a)(2)"},
		{Says: T("You need not be in custody, and there is no deadline.",
			"No tiene que estar bajo custodia (custody) y no hay plazo."), Cite: "PC 1172.6(a)"},
		{Says: T("If the appeal is still open, raise it there.",
			"Si la apelación sigue abierta, plantéelo ahí."), Cite: "PC 1172.6(g)"},
		{Says: T("A finding from before 2016 on a major part does not stop the petition.",
			"Una decisión de antes de 2016 sobre una parte principal no detiene la petición."),
			Cite: "People v. Strong (2022) 13 Cal.5th 698"},
		{Says: T("Causing a death is not always the same as being the actual killer.",
			"Causar una muerte no siempre es lo mismo que ser quien mató."), Cite: "People v. Vang (2022) 82 Cal.App.5th 64"},
		{Says: T("After you win, the court may put another crime of the case in its place.",
			"Si gana, la corte puede poner en su lugar otro delito del caso."), Cite: "People v. Arellano (2024) 16 Cal.5th 457"},
		{Says: T("If you are unsure about a legal test, a petition is still possible.",
			"Si no está seguro de cumplir un criterio de la ley, aún puede presentar la petición."), Cite: "PC 1172.6(c)"},
	},
	Does: []Note{
		{Says: T("The conviction is vacated and you are sentenced again on what is left.",
			"La condena se anula y recibe nueva sentencia por lo que queda."), Cite: "PC 1172.6(d)(1), (d)(3), (e)"},
	},
	DoesNot: []Note{
		{Says: T("The new sentence cannot be longer. Parole of up to two years may follow.",
			"La nueva sentencia no puede ser más larga. Puede haber hasta dos años de libertad bajo palabra."),
			Cite: "PC 1172.6(d)(1), (h)"},
	},
	Steps: []Step{
		{Kind: "form", Says: T("No statewide form was found. You sign a declaration with case number, year, and if you want a lawyer.",
			"No se encontró un formulario estatal. Usted firma una declaración jurada: número de caso, año y si quiere abogado."),
			Cite: "PC 1172.6(b)(1)(A)-(C)"},
		{Kind: "court", Says: T("The court that sentenced you.",
			"La corte que le dio la sentencia."), Cite: "PC 1172.6(b)(1)"},
		{Kind: "notice", Says: T("Serve the prosecutor, and your trial lawyer or the public defender.",
			"Haga la entrega legal al fiscal, y a su abogado del juicio o al defensor público."), Cite: "PC 1172.6(b)(1)"},
		{Kind: "help", Says: T("You need no finding to ask. You declare that you fit the law; a lawyer can look for what was found.",
			"No necesita una decisión previa para pedirlo. Usted declara que cumple la ley; un abogado puede buscar lo que se "+
				"decidió."), Cite: "PC 1172.6(a)-(c)"},
		{Kind: "help", Says: T("Ask for a lawyer in the petition. The court must appoint one once it is complete.",
			"Pida un abogado en la petición. La corte debe nombrarlo cuando esté completa."), Cite: "PC 1172.6(b)(3)"},
		{Kind: "after", Says: T("The prosecutor answers within 60 days of service.",
			"El fiscal responde en un plazo de 60 días desde la entrega."), Cite: "PC 1172.6(c)"},
		{Kind: "warning", Says: T("A bare checkbox form can lose against the record. Give facts.",
			"Un formulario con solo casillas puede perder ante el expediente. Dé hechos."), Cite: "PC 1172.6(c); People v. Patton (2025)"},
	},
	Conditions: []string{
		"the reference says shall where nothing bars; the cases say may, because the prosecutor still gets to prove guilt: may is used",
		"no custody and no deadline: read from the silence of the text (medium)",
		"findings from 2016 on bar (medium); older ones do not stop a first case (People v. Strong (2022) 13 Cal.5th 698)",
		"charges before and conviction after January 1, 2019: unsettled (low)",
		"aiding with implied malice is not asked",
		"own view of intent on natural and probable consequences: unsettled, since the prosecutor must prove each part (judgment; " +
			"People v. Curiel)",
		"a second petition after a refusal from before SB 775 is possible (from memory)",
		"an appeal that is not final (1172.6(g)) is told as a note; it does not change the status",
	},
}

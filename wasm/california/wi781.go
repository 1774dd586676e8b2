package california

import . "example.org/relief/wasm/law"

// Welfare and Institutions Code 781, 786 and 788 seal cases of the juvenile
// court. 786 has the court do so by itself when supervision went well or the case
// was dismissed; 788 has probation ask at 18; 781 is the petition of everyone
// else, at 18 or five years after the case ended. Grave crimes of 707(b) at 14 or
// older have a road of their own, 781(a)(1)(D), and are never sealed while they
// carry registration (F).
var JuvenileSealing = &Relief{
	ID:     "juvenile-sealing",
	Name:   T("Sealing a juvenile court case", "Sellar un caso de la corte de menores"),
	Also:   T("seal my juvenile record", "sellar mis antecedentes de menor"),
	Cite:   "WI 781; WI 786; WI 788",
	Family: "dismissal",
	Aims:   []string{"work", "housing", "license", "record"},

	Reviewed: Review{Law: "WI 781, 786, 786.5 and 788, code text of July 17, 2026"},

	Requires: []Criterion{
		inCalifornia("WI 781(a)(1)(A)"),
		notYetGranted("WI 781(a)(1)(A)", Any(obtained("juvenile-sealing"), convictionGone),
			"The case is sealed already. Ask the court for a copy of the order, and see if every office has it.",
			"El caso ya está sellado. Pida a la corte una copia de la orden y vea si toda oficina la tiene."),
		{
			ID:    "juvenile-court",
			Says:  T("The case was in juvenile court.", "El caso fue en la corte de menores."),
			Cite:  "WI 781(a)(1)(A), (f)",
			Holds: OneOf(Court, "juvenile"),
			Else: Outcome{Status: Barred, See: []string{"minor-conviction-sealing", "dismissal-after-probation"},
				Why: T("This law is for juvenile court. Adult court has other laws.",
					"Esta ley es para la corte de menores. La corte de adultos tiene otras leyes.")},
		}, {
			ID: "no-registration-for-a-grave-crime",
			Says: T("It is not a grave crime (707(b)) at 14 or older with registration.",
				"No es un delito de la lista 707(b) a los 14 años o más, con registro."),
			Cite:  "WI 781(a)(1)(F)",
			Holds: Not(All(Is(GraveJuvenileCrime), Is(JuvenileRegistration))),
			Else: Outcome{Status: Barred, See: []string{"end-registration"},
				Why: T("While such a crime makes you register, it is never sealed.",
					"Mientras un delito así le obligue a registrarse, no se sella.")},
		}, {
			ID: "grave-crime-supervision-over",
			Says: T("For a grave crime: supervision is over.",
				"Para un delito de la lista 707(b): la supervisión terminó."),
			Cite:  "WI 781(a)(1)(D)(i)",
			Holds: Any(IsNot(GraveJuvenileCrime), Is(JuvenileSupervisionOver)),
			Else: Outcome{Status: NotYet, Event: "supervision_ends",
				Why: T("For this crime all supervision must be over first.",
					"Para este delito primero debe terminar toda la supervisión.")},
		}, {
			ID: "grave-crime-old-enough",
			Says: T("For a grave crime: you are 18, or 21 after state youth prison.",
				"Para un delito de la lista 707(b): tiene 18 años, o 21 tras la prisión estatal de menores."),
			Cite: "WI 781(a)(1)(D)(i)(I)-(II)",
			Holds: Any(IsNot(GraveJuvenileCrime), If(Is(StateYouthPrison), OnOrBefore(DateOf(Turns18Date).Plus(Years(3)), Today),
				eighteen)),
			Else: Outcome{Status: NotYet, Firm: true,
				Why: T("For this crime you must be 18, or 21 after state youth prison.",
					"Para este delito debe tener 18 años, o 21 tras la prisión estatal de menores.")},
		}, {
			ID: "no-conviction-since",
			Says: T("You have no later felony or crime of moral turpitude that still stands, or the court had to seal already.",
				"No tiene una condena posterior por delito grave o de depravación moral que siga en pie, o la corte ya debía sellar."),
			Cite: "WI 781(a)(1)(A), (G); PC 1203.47(a)",
			Holds: Any(courtSealsItself, All(Asked(Offense), Under(Offense, "PC 647(b)", "PC 653.22 (former)")),
				IsNot(LaterConvictionStands)),
			Else: Outcome{Status: NotYet, Event: "later_convictions_cleared",
				See: []string{"dismissal-after-probation", "felony-reduction"},
				Why: T("Clear the later convictions first: dismissed, vacated, pardoned or reduced. Then this door is open again.",
					"Primero limpie las condenas posteriores: desestimadas, anuladas, indultadas o reducidas. Entonces puede pedirlo "+
						"otra vez.")},
		}, {
			ID: "18-or-five-years",
			Says: T("You are 18, or the case ended five years ago, or the court had to seal already.",
				"Tiene 18 años, o el caso terminó hace cinco años, o la corte ya debía sellar."),
			Cite: "WI 781(a)(1)(A)",
			Holds: Any(courtSealsItself, eighteen, All(endedWell, FromDay(2020, 1, 1)),
				All(IsNot(GraveJuvenileCrime), fiveYearsSinceTheCase)),
			Else: Outcome{Status: NotYet, Firm: true,
				Why: T("You can ask at 18, or five years after the case ended.",
					"Puede pedirlo a los 18 años, o cinco años después de que terminó el caso.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "court-seals-itself",
			When: courtSealsItself,
			Cite: "WI 786(a), (c)-(e); In re O.C. (2019) 40 Cal.App.5th 1196",
			Outcome: Outcome{Status: Shall, Route: "court_seals",
				Why: T("The law says the court must dismiss and seal this case by itself. If it did not, ask it to.",
					"La ley dice que la corte debe desestimar y sellar este caso por su cuenta. Si no lo hizo, pídaselo.")},
		}, {
			ID:   "petition",
			When: Always,
			Cite: "WI 781(a)(1)(A), (D), (G)",
			Outcome: Outcome{Status: May, Route: "file_petition",
				Why: T("You can ask. The judge decides if you have turned your life around (rehabilitation).",
					"Puede pedirlo. El juez decide si usted se rehabilitó.")},
		},
	},

	Notes: []Note{
		{Says: T("A case that was dismissed after you were a ward (WIC 782) is not sealed by that. Ask for sealing too.",
			"Un caso que se desestimó después de quedar bajo la tutela de la corte (WIC 782) no queda sellado por eso. Pida también que "+
				"lo sellen."),
			Cite: "WI 782(e); In re D.H. (2020) E074178"},
		{Says: T("When you turn 18, the probation officer must ask for you, or tell you in writing why not.",
			"Cuando cumple 18 años, el oficial de probatoria debe pedirlo por usted, o decirle por escrito por qué no."),
			Cite: "WI 788(a)(1), (e)"},
		{Says: T("If the case is still open at 18, the officer must ask at most one year after it ends.",
			"Si el caso sigue abierto a los 18 años, el oficial debe pedirlo a más tardar un año después de que termine."),
			Cite: "WI 788(a)(2)"},
		{Says: T("When probation asks, the judge must seal if you have no felony or crime of moral turpitude since the case ended.",
			"Cuando lo pide el oficial, el juez debe sellar si desde que terminó el caso no tiene condena por delito grave o de "+
				"depravación moral."),
			Cite: "WI 788(c)"},
		{Says: T(
			"Left out there: adult court convictions and crimes with registration. So are grave crimes (707(b)) at 14 or older, unless "+
				"dismissed or reduced.",
			"Allí quedan fuera las condenas en corte de adultos y los delitos con registro. También los de la lista 707(b) a los 14 "+
				"años o más, salvo desestimados o reducidos."),
			Cite: "WI 788(b)"},
		{Says: T("The prosecutor must get 15 days' notice of what probation asks.",
			"El fiscal debe recibir aviso 15 días antes de lo que pide el oficial."), Cite: "WI 788(j)"},
		{Says: T("Probation and police must seal by themselves, with no petition, if you finished a program in place of a case.",
			"La probatoria y la policía deben sellar por su cuenta, sin petición, si terminó un programa en lugar de un caso."),
			Cite: "WI 786.5(a)-(b)"},
		{Says: T("So must they if the prosecutor filed nothing in time, or probation took no further action.",
			"También deben hacerlo si el fiscal no presentó nada a tiempo, o si la probatoria no hizo nada más."), Cite: "WI 786.5(g)-(h)"},
		{Says: T("Fines and fees that you owe are not a reason to say no, nor is restitution that became a civil judgment.",
			"Deber multas o cuotas no es motivo para negarlo, ni la restitución que se volvió fallo civil."), Cite: "WI 781(a)(2)-(3)"},
		{Says: T("When the court seals by itself or probation asks, no unpaid restitution stands in the way.",
			"Cuando la corte sella por su cuenta o lo pide el oficial, ninguna restitución sin pagar lo impide."),
			Cite: "WI 786(c)(2); WI 788(h)"},
		{Says: T("The judge who seals one case may seal earlier ones too.",
			"El juez que sella un caso puede sellar también otros anteriores."), Cite: "WI 786(f)(1)"},
		{Says: T("If it was prostitution as a minor, you need not show a clean record since, unless you were the one who paid.",
			"Si fue prostitución siendo menor de edad, no tiene que mostrar un historial limpio desde entonces, a menos que usted pagara."),
			Cite: "PC 1203.47(a)-(b)"},
		{Says: T("An arrest without a case can be sealed too.",
			"Un arresto sin caso también se puede sellar."), Cite: "WI 781(a)(1)(A)"},
	},
	Does: []Note{
		{Says: T("The case counts as never having happened, and you may answer that way.",
			"El caso cuenta como si no hubiera pasado, y usted puede responder así."), Cite: "WI 781(a)(1)(A); WI 786(b)"},
		{Says: T("Juvenile registration ends with a 781 order, except for grave crimes at 14 or older.",
			"El registro de menores termina con una orden de 781, salvo por delitos de la lista 707(b) a los 14 años o más."),
			Cite: "WI 781(a)(1)(C), (F)"},
		{Says: T("The court's papers of a crime are destroyed when you turn 38. A judge may keep them for good cause.",
			"Los papeles de la corte por un delito se destruyen cuando usted cumple 38 años. Un juez puede guardarlos con buen motivo."),
			Cite: "WI 781(d); WI 788(k)"},
	},
	DoesNot: []Note{
		{Says: T("Papers of a grave crime (707(b)) at 14 or older are not destroyed.",
			"Los papeles de un delito de la lista 707(b) a los 14 años o más no se destruyen."), Cite: "WI 781(d); WI 788(k)(2)"},
		{Says: T("Prosecutors may still use a sealed grave crime (707(b)) in a later case.",
			"El fiscal aún puede usar un delito sellado de la lista 707(b) en un caso posterior."), Cite: "WI 781(a)(1)(D)(ii)"},
		{Says: T("You still owe restitution and fines.",
			"Aún debe la restitución y las multas."), Cite: "WI 781(g)(1); WI 786(h)(1)"},
	},
	Steps: []Step{
		{Kind: "court", Says: T("The juvenile court. Ask the probation office of the county for its papers.",
			"La corte de menores. Pida los papeles a la oficina de probatoria del condado."), Cite: "WI 781(a)(1)(A)"},
		{Kind: "cost", Says: T("There is no filing fee.",
			"No hay que pagar por presentarlo."), Cite: "WI 781.1"},
		{Kind: "help", Says: T("List every office that may have the record: police, school, probation.",
			"Haga una lista de toda oficina que pueda tener el archivo: policía, escuela, probatoria."), Cite: "WI 781(a)(1)(A)"},
	},
	Conditions: []string{
		"788 is a duty of probation and is shown as notes: the court must seal then, but (c) counts every later conviction, also one " +
			"that was cleared, which is not asked",
		"786.5 is sealing by probation and police without a court, and is shown as notes",
		"cases that ended well before 2015 go by 781 (O.C.); that 786(e), on dismissed petitions, reaches those from before it was law " +
			"is a reading without a decision",
		"forms are not named: none was found",
		"arrests under 18 without asking (781.2) begin on July 1, 2027 if money is provided; not modelled",
	},
}

// eighteen is the eighteenth birthday.
var eighteen = OnOrBefore(DateOf(Turns18Date), Today)

// courtSealsItself is WIC 786: supervision went well, or the petition was dismissed before
// the person was a ward (D.H., WIC 782(e)) or not proved. A grave crime at 14 or older is left out unless nothing was proved.
// What ended well before 2015, when 786 began, goes by 781 (O.C.).
var courtSealsItself = Any(OneOf(JuvenileOutcome, "dismissed"),
	All(endedWell, OnOrBefore(Fixed(2015, 1, 1), DateOf(JuvenileCaseEndDate))))

// endedWell and from before 2015 is over for five years since 2020, whatever the day was.
var endedWell = All(OneOf(JuvenileOutcome, "completed"), IsNot(GraveJuvenileCrime))

var fiveYearsSinceTheCase = OnOrBefore(DateOf(JuvenileCaseEndDate).Plus(Years(5)), Today)

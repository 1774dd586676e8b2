package california

import "example.org/relief/wasm/law"

// What is asked about the lists that a crime is on, where its section does not tell.
var (
	StrikePriorOrCurrent = &law.Fact{
		ID: "strike_prior_or_current", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is this case, or one before it, a strike (serious or violent felony)?",
			"¿Este caso, o uno de antes, es un strike (delito grave «serio» o violento)?"),
		Harmful: true,
	}
	Wobbler = &law.Fact{
		ID: "wobbler", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Could the crime have been charged as a felony or as a misdemeanor?",
			"¿El delito se podía acusar como grave o como menor?"),
		Help: T("Lawyers call such a crime a wobbler.",
			"Los abogados lo llaman wobbler."),
	}
	ViolentFelony = &law.Fact{
		ID: "violent_felony", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is this crime on the list of violent felonies (PC 667.5(c))?",
			"¿Está este delito en la lista de delitos graves violentos (violent felonies, PC 667.5(c))?"),
		Help: T("For example, murder, robbery or badly hurting a person.",
			"Por ejemplo, asesinato, robo con fuerza o herir de gravedad a alguien."),
	}
	SeriousFelony = &law.Fact{
		ID: "serious_felony", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is this crime on the list of serious felonies (PC 1192.7(c))?",
			"¿Está este delito en la lista de delitos graves «serios» (serious felonies, PC 1192.7(c))?"),
		Help: T("For example, you used a weapon, hurt someone badly, broke into a home, or sold hard drugs to a minor.",
			"Por ejemplo, usó un arma, hirió de gravedad, robó en una casa o vendió drogas fuertes a un menor."),
		Harmful: true,
	}
	SeriousOrViolent = &law.Fact{
		ID: "serious_or_violent", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is this crime a strike (serious or violent felony)?",
			"¿Este delito es un strike (delito grave «serio» o violento)?"),
		Help: T("Your court paper may use the word strike.",
			"Su papel de la corte puede usar la palabra strike."),
		Harmful: true,
	}
	ConvictionRequiresRegistration = &law.Fact{
		ID: "conviction_requires_registration", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did this case make you register as a sex offender?",
			"¿Este caso le obligó a registrarse como ofensor sexual?"),
	}
	OffenseNow1170h = &law.Fact{
		ID: "offense_now_1170h", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Would this crime mean county jail, not prison, today (PC 1170(h))?",
			"¿Hoy este delito llevaría cárcel del condado y no prisión (PC 1170(h))?"),
	}
	Enhancement186_11 = &law.Fact{
		ID: "enhancement_186_11", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did the judge add time for white collar crime (PC 186.11)?",
			"¿El juez agregó tiempo por fraude de gran valor (white collar crime, PC 186.11)?"),
		Help: T("The law calls it the aggravated white collar crime enhancement.",
			"La ley lo llama aggravated white collar crime enhancement."),
		Harmful: true,
	}
	FinancialCrime = &law.Fact{
		ID: "financial_crime", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is this a money crime, such as fraud (financial crime)?",
			"¿Es un delito económico, como fraude (financial crime)?"),
		Help: T("Some license boards may look at these crimes for longer.",
			"Algunas juntas de licencias pueden mirar estos delitos por más tiempo."),
		Harmful: true,
	}
	BarredFrom1203_4 = &law.Fact{
		ID: "barred_from_1203_4", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is this crime on the list that PC 1203.4(b) leaves out?",
			"¿Está este delito en la lista de delitos que PC 1203.4(b) deja fuera?"),
		Help: T("The list names some sex crimes and a few vehicle crimes.",
			"La lista tiene algunos delitos sexuales y unos pocos de manejo."),
		Harmful: true,
	}
	ListedDrivingOffense = &law.Fact{
		ID: "listed_driving_offense", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is this a driving crime on the state list (VC 12810)?",
			"¿Es un delito de manejo de la lista del estado (VC 12810)?"),
		Help: T("For example, DUI, hit and run, or driving with a suspended license.",
			"Por ejemplo, DUI, huir de un choque o manejar con la licencia suspendida."),
	}
	ChargedWithListedDrivingOffense = &law.Fact{
		ID: "charged_with_listed_driving_offense", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Were you charged with DUI, hit and run or a similar driving crime?",
			"¿Le acusaron de DUI, huir de un choque u otro delito de manejo parecido?"),
		Line: T("I was charged with DUI, hit and run or a similar driving crime",
			"Me acusaron de DUI, huir de un choque u otro delito de manejo parecido"),
		Help: T("Count the charge even if the conviction was for something else.",
			"Cuente el cargo aunque la condena fue por otra cosa."),
		Harmful: true,
	}
	InspectionOrUnsafeStop = &law.Fact{
		ID: "inspection_or_unsafe_stop", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Was it for not stopping for a vehicle check or unsafe car (VC 42002.1)?",
			"¿Fue por no parar para una revisión o por un vehículo inseguro (VC 42002.1)?"),
		Harmful: true,
	}
	BarredFrom1203_4a = &law.Fact{
		ID: "barred_from_1203_4a", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is this crime on the list that PC 1203.4a(d) leaves out?",
			"¿Está este delito en la lista de delitos que PC 1203.4a(d) deja fuera?"),
		Help: T("The list has most traffic tickets and two kinds of misdemeanor.",
			"La lista tiene la mayoría de las multas de tránsito y dos tipos de delito menor."),
		Harmful: true,
	}
	OwnPenaltySection = &law.Fact{
		ID: "own_penalty_section", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Does the ticket have its own fine section, other than VC 42001?",
			"¿La multa tiene una sección aparte que fija el pago, distinta de VC 42001?"),
		Help: T("For example, a red light (VC 42001.15) or a carpool lane (VC 42001.11).",
			"Por ejemplo, un semáforo en rojo (VC 42001.15) o el carril compartido (VC 42001.11)."),
	}
	OrdinanceUnderVehicleCode = &law.Fact{
		ID: "ordinance_under_vehicle_code", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Was the local rule made under state traffic law (Vehicle Code)?",
			"¿La regla local se hizo según la ley estatal de tránsito (Vehicle Code)?"),
		Harmful: true,
	}
	BarredFrom1203_45 = &law.Fact{
		ID: "barred_from_1203_45", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is this crime on the list that PC 1203.45(c) leaves out?",
			"¿Está este delito en la lista de delitos que PC 1203.45(c) deja fuera?"),
		Help: T("The list has drug crimes, driving crimes and crimes with sex offender registration.",
			"La lista tiene delitos de drogas, de manejo y con registro de ofensor sexual."),
		Harmful: true,
	}
	BarredFrom1170_9h = &law.Fact{
		ID: "barred_from_1170_9h", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is this crime on the list that PC 1170.9(h) leaves out?",
			"¿Está este delito en la lista de delitos que PC 1170.9(h) deja fuera?"),
		Help: T("The list names some sex crimes and a few vehicle crimes.",
			"La lista tiene algunos delitos sexuales y unos pocos de manejo."),
		Harmful: true,
	}
)

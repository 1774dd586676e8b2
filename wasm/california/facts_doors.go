package california

import "example.org/relief/wasm/law"

// What is asked for parole dates, the end of registration, juvenile cases,
// treatment, the DNA sample, and what employers and boards may look at.
var (
	IncarcerationStartDate = &law.Fact{
		ID: "incarceration_start_date", Kind: law.Date, Scope: law.Case,
		Ask: T("On what day were you locked up for this case, with no break since?",
			"¿Qué día le encerraron por este caso, sin salir desde entonces?"),
		Help: T("Count county jail, juvenile hall and state hospital too.",
			"Cuente también la cárcel del condado, el centro de menores y el hospital estatal."),
	}
	LongestTermKind = &law.Fact{
		ID: "longest_term_kind", Kind: law.Choice, Scope: law.Case,
		Ask: T("What is the longest single term in your sentence?",
			"¿Cuál es la parte más larga de su sentencia?"),
		Help: T("Look at each crime and each extra term (enhancement) on its own.",
			"Mire por separado cada delito y cada tiempo adicional (enhancement)."),
		Values: []law.Value{
			V("fixed", "A set number of years", "Un número fijo de años"),
			V("life_under_25", "Life, with less than 25 years first", "Cadena perpetua, con menos de 25 años primero"),
			V("life_25", "Life, with 25 years or more first", "Cadena perpetua, con 25 años o más primero"),
			V("life_without_parole", "Life without parole", "Cadena perpetua sin libertad bajo palabra (parole)"),
			V("death", "Death", "Pena de muerte"),
		},
	}
	SentencedAsStrike = &law.Fact{
		ID: "sentenced_as_strike", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did the judge give you a second or third strike sentence?",
			"¿El juez le dio una sentencia de segundo o tercer strike?"),
		Line: T("The judge gave me a second or third strike sentence",
			"El juez me dio una sentencia de segundo o tercer strike"),
		Help: T("The paper may name PC 667(b)-(i) or PC 1170.12.",
			"El papel puede decir PC 667(b)-(i) o PC 1170.12."),
		Harmful: true,
	}
	OneStrikeSentence = &law.Fact{
		ID: "one_strike_sentence", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did the judge use the One Strike law for sex crimes (PC 667.61)?",
			"¿El juez usó la ley One Strike para delitos sexuales (PC 667.61)?"),
		Line: T("The judge used the One Strike law for sex crimes (PC 667.61)",
			"El juez usó la ley One Strike para delitos sexuales (PC 667.61)"),
		Harmful: true,
	}
	NewGraveCrimeAt26 = &law.Fact{
		ID: "new_grave_crime_at_26_or_older", Kind: law.YesNo, Scope: law.Case,
		Ask: T("At 26 or older, did you commit another crime (murder or a life term)?",
			"¿A los 26 años o más cometió otro delito (asesinato o cadena perpetua)?"),
		Line: T("At 26 or older, I committed another crime (murder or a life term)",
			"A los 26 años o más cometí otro delito (asesinato o cadena perpetua)"),
		Help: T("Do not count the crime of this case.",
			"No cuente el delito de este caso."),
		Harmful: true,
	}
	YouthEvidenceOnRecord = &law.Fact{
		ID: "youth_evidence_on_record", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did a court already take proof about your youth (Franklin hearing)?",
			"¿Una corte ya recibió pruebas sobre su juventud (Franklin hearing)?"),
		Line: T("A court already took proof about my youth (Franklin hearing)",
			"Una corte ya recibió pruebas sobre mi juventud (Franklin hearing)"),
		Harmful: true,
	}
	Turns50Date = &law.Fact{
		ID: "turns_50_date", Kind: law.Date, Scope: law.Person, Future: true,
		Ask: T("In what year do you turn 50?",
			"¿En qué año cumple 50 años?"),
		Help: T("Your year of birth plus 50, past or still to come.",
			"Su año de nacimiento más 50, pasado o por venir."),
	}
	VictimOfficer = &law.Fact{
		ID: "victim_officer", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Was a victim an officer or a firefighter?",
			"¿Alguna víctima era policía, oficial o bombero?"),
		Line: T("A victim was an officer or a firefighter",
			"Una víctima era policía, oficial o bombero"),
		Harmful: true,
	}
	OfficerKilledFirstDegree = &law.Fact{
		ID: "officer_killed_first_degree", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Was it first degree murder of an officer at work or in revenge?",
			"¿Mató a un policía de servicio o por venganza (asesinato en primer grado)?"),
		Line: T("It was first degree murder of an officer at work or in revenge",
			"Fue el asesinato en primer grado de un policía de servicio o por venganza"),
		Help: T("Say yes only if you knew, or should have known, of the job.",
			"Diga que sí solo si sabía, o debía saber, que era policía."),
		Harmful: true,
	}
	RegistrationTier = &law.Fact{
		ID: "registration_tier", Kind: law.Choice, Scope: law.Person,
		Ask: T("What tier are you on the sex offender list (registry)?",
			"¿Qué nivel (tier) tiene en el registro de ofensores sexuales?"),
		Help: T("The police office where you register can tell you.",
			"La oficina de policía donde se registra se lo puede decir."),
		Values: []law.Value{
			V("none", "I do not have to register", "No tengo que registrarme"),
			V("tier_1", "Tier one", "Nivel uno (tier one)"),
			V("tier_2", "Tier two", "Nivel dos (tier two)"),
			V("tier_3_risk", "Tier three, only because of a risk score", "Nivel tres (tier three), solo por un puntaje de riesgo"),
			V("tier_3", "Tier three, for another reason", "Nivel tres (tier three), por otra razón"),
		},
	}
	BirthdayAfterRegistrationTime = &law.Fact{
		ID: "birthday_after_registration_time", Kind: law.Date, Scope: law.Person, Future: true,
		Ask: T("When is your first birthday after your time on the list was up?",
			"¿Cuándo cumple años por primera vez tras acabar su tiempo en el registro?"),
		Help: T("The police office where you register can tell you how long your time is.",
			"La oficina de policía donde se registra le puede decir cuánto tiempo le toca."),
	}
	OneTeenVictim = &law.Fact{
		ID: "one_victim_14_to_17", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Was there only one victim, who was 14 to 17 years old?",
			"¿Hubo una sola víctima, de 14 a 17 años?"),
	}
	NewSexOrViolentConviction = &law.Fact{
		ID: "new_sex_or_violent_conviction", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Since your release, were you convicted of a sex crime or a violent felony?",
			"Desde que salió, ¿tuvo una condena por delito sexual o delito grave violento?"),
		Harmful: true,
	}
	RegistrationGap = &law.Fact{
		ID: "registration_gap", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Since your release, was there a time when you did not register?",
			"Desde que salió, ¿hubo un tiempo en que no se registró?"),
		Harmful: true,
	}
	JuvenileOutcome = &law.Fact{
		ID: "juvenile_outcome", Kind: law.Choice, Scope: law.Case,
		Ask: T("How did the juvenile case end?",
			"¿Cómo terminó el caso de menores?"),
		Values: []law.Value{
			V("completed", "I finished probation or supervision and did well", "Terminé la probatoria o supervisión y me fue bien"),
			V("dismissed", "It was not proved, or was dismissed before I was a ward",
				"No se probó, o se desestimó antes de quedar bajo la tutela de la corte (ward)"),
			V("other", "In another way, or it is still open", "De otra manera, o sigue abierto"),
		},
	}
	GraveJuvenileCrime = &law.Fact{
		ID: "grave_juvenile_crime_at_14", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Were you 14 or older, and is the crime on the WIC 707(b) list?",
			"¿Tenía 14 años o más y fue un delito de la lista WIC 707(b)?"),
		Help: T("Say no if a judge dismissed or lowered it.",
			"Diga que no si un juez lo desestimó o lo redujo."),
		Harmful: true,
	}
	JuvenileRegistration = &law.Fact{
		ID: "juvenile_registration", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Does this juvenile case make you register as a sex offender?",
			"¿Este caso le hace registrarse como ofensor sexual?"),
		Harmful: true,
	}
	LaterConvictionStands = &law.Fact{
		ID: "later_conviction_stands", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Since then, do you have an adult conviction that was not cleared?",
			"Desde entonces, ¿tiene una condena de adulto que no se limpió?"),
		Help: T("Count felonies and misdemeanors of moral turpitude, such as theft.",
			"Cuente delitos graves y delitos menores de depravación moral, como el hurto."),
		Harmful: true,
	}
	JuvenileCaseEndDate = &law.Fact{
		ID: "juvenile_case_end_date", Kind: law.Date, Scope: law.Case,
		Ask: T("When did the juvenile court close the case?",
			"¿Cuándo cerró el caso la corte de menores?"),
	}
	JuvenileSupervisionOver = &law.Fact{
		ID: "juvenile_supervision_over", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is all supervision in this juvenile case over?",
			"¿Terminó toda la supervisión en este caso de menores?"),
		Self: true,
	}
	StateYouthPrison = &law.Fact{
		ID: "state_youth_prison", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Were you sent to state youth prison (DJJ) in this case?",
			"¿Le mandaron a la prisión estatal de menores (DJJ) en este caso?"),
	}
	Turns18Date = &law.Fact{
		ID: "turns_18_date", Kind: law.Date, Scope: law.Person, Future: true,
		Ask: T("In what year did you turn 18, or will you?",
			"¿En qué año cumplió o va a cumplir 18 años?"),
		Help: T("Add 18 to the year of your birth; give the day too if it was this year.",
			"Sume 18 a su año de nacimiento; si es este año, ponga también el día."),
	}
	TreatmentProbation = &law.Fact{
		ID: "prop_36_treatment", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did the judge order drug treatment under Prop 36 (PC 1210.1)?",
			"¿El juez ordenó tratamiento de drogas por la Proposición 36 (PC 1210.1)?"),
		Line: T("The judge ordered drug treatment under Prop 36 (PC 1210.1)",
			"El juez ordenó tratamiento de drogas por la Proposición 36 (PC 1210.1)"),
		Help: T("This is the Prop 36 of the year 2000.",
			"Es la Proposición 36 del año 2000."),
	}
	DrugTreatmentFinished = &law.Fact{
		ID: "drug_treatment_finished", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you finish the drug treatment?",
			"¿Terminó el tratamiento de drogas?"),
		Self: true,
	}
	DNASampleTaken = &law.Fact{
		ID: "dna_sample_taken", Kind: law.YesNo, Scope: law.Arrest,
		Ask: T("Did the police take your DNA in this arrest?",
			"¿La policía le tomó una muestra de ADN (DNA) en este arresto?"),
		Line: T("The police took my DNA in this arrest",
			"La policía me tomó una muestra de ADN (DNA) en este arresto"),
		Help: T("It is most often a swab in the mouth.",
			"Casi siempre es un hisopo en la boca."),
	}
	OtherDNAOffense = &law.Fact{
		ID: "other_dna_offense", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Do you have any felony, or any open charge of one?",
			"¿Tiene alguna condena por delito grave (felony), o un cargo abierto por uno?"),
		Help: T("Count juvenile cases, and crimes that made you register.",
			"Cuente casos de menores y delitos por los que tuvo que registrarse."),
		Harmful: true,
	}
	CriminalJusticeJob = &law.Fact{
		ID: "criminal_justice_job", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Is the job with the police, a prosecutor, a jail or a similar office?",
			"¿El trabajo es con la policía, el fiscal, una cárcel u otro lugar parecido?"),
		Line: T("The job is with the police, a prosecutor, a jail or a similar office",
			"El trabajo es con la policía, el fiscal, una cárcel u otro lugar parecido"),
		Harmful: true,
	}
	HealthFacilityJob = &law.Fact{
		ID: "health_facility_job", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Is the job in a hospital or clinic, with patients or drugs?",
			"¿El trabajo es en un hospital o clínica, con pacientes o medicinas?"),
		Line: T("The job is in a hospital or clinic, with patients or drugs",
			"El trabajo es en un hospital o clínica, con pacientes o medicinas"),
		Harmful: true,
	}
	ReportException = &law.Fact{
		ID: "report_exception", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Does a regulator make this employer look for old records?",
			"¿La ley le manda a este empleador buscar casos viejos?"),
		Line: T("A regulator makes this employer look for old records",
			"La ley le manda a este empleador buscar casos viejos"),
		Help: T("Say yes too if the report is for life insurance of $250,000 or more.",
			"Diga que sí también si el reporte es para un seguro de vida de 250 mil dólares o más."),
		Harmful: true,
	}
)

package california

import "example.org/relief/wasm/law"

// What is asked about the person's other cases.
var (
	OpenCase = &law.Fact{
		ID: "open_case", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Do you have a criminal charge open in any court now?",
			"¿Tiene hoy un cargo penal abierto en alguna corte?"),
		Line: T("I have a criminal charge open in some court now",
			"Tengo hoy un cargo penal abierto en alguna corte"),
		Help: T("Count any county, any state and federal court.",
			"Cuente todos los condados, todos los estados y la corte federal."),
		Harmful: true,
	}
	ServingSentenceOtherCase = &law.Fact{
		ID: "serving_sentence_other_case", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Are you serving jail or prison time now in another case?",
			"¿Está cumpliendo ahora una sentencia de cárcel o prisión por otro caso?"),
		Line: T("I am serving jail or prison time now in another case",
			"Cumplo ahora una sentencia de cárcel o prisión por otro caso"),
		Harmful: true,
	}
	OnProbationOtherCase = &law.Fact{
		ID: "on_probation_other_case", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Are you on probation now in another case?",
			"¿Está en probatoria (probation) ahora en otro caso?"),
		Line: T("I am on probation now in another case",
			"Estoy ahora en probatoria (probation) en otro caso"),
		Help: T("Count formal, summary and court probation.",
			"Cuente la probatoria formal, la sumaria y la de la corte."),
		Harmful: true,
	}
	OnParoleOtherCase = &law.Fact{
		ID: "on_parole_other_case", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Are you on parole now in another case?",
			"¿Está en libertad bajo palabra (parole) ahora en otro caso?"),
		Line: T("I am on parole now in another case",
			"Estoy ahora en libertad bajo palabra (parole) en otro caso"),
		Harmful: true,
	}
	OnPrcsOtherCase = &law.Fact{
		ID: "on_prcs_other_case", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Are you on county release from prison (PRCS) now in another case?",
			"¿Está bajo supervisión del condado después de prisión (PRCS) en otro caso ahora?"),
		Line: T("I am on county release from prison (PRCS) now in another case",
			"Estoy ahora bajo supervisión del condado después de prisión (PRCS) en otro caso"),
		Help: T("County probation officers watch people on PRCS after state prison.",
			"Los oficiales de probatoria del condado supervisan a quien sale de prisión con PRCS."),
		Harmful: true,
	}
	OnMandatorySupervisionOtherCase = &law.Fact{
		ID: "on_mandatory_supervision_other_case", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Are you out on a split jail sentence (mandatory supervision) in another case now?",
			"¿Está fuera de la cárcel y cumple ahora una sentencia dividida de otro caso (mandatory supervision)?"),
		Line: T("I am out on a split jail sentence (mandatory supervision) now in another case",
			"Estoy fuera de la cárcel y cumplo ahora una sentencia dividida de otro caso (mandatory supervision)"),
		Help: T("It is the part of a felony jail sentence that is served outside.",
			"Es la parte de una sentencia de cárcel por delito grave que se cumple afuera."),
		Harmful: true,
	}
	NewConvictionDates = &law.Fact{
		ID: "new_conviction_dates", Kind: law.DateList, Scope: law.Person,
		Ask: T("Since this sentence, when were you convicted again? List each day.",
			"¿Cuándo tuvo otra condena después de esta sentencia? Ponga cada fecha."),
		Help: T("If there are none, choose “None”.",
			"Si no hay ninguna, elija «Ninguna»."),
	}
	NewFelonyConvictionDates = &law.Fact{
		ID: "new_felony_conviction_dates", Kind: law.DateList, Scope: law.Person,
		Ask: T("Since this sentence, when were you convicted of a felony? List each day.",
			"Después de esta sentencia, ¿cuándo le condenaron por un delito grave (felony)? Ponga cada fecha."),
		Help: T("If there are none, choose “None”.",
			"Si no hay ninguna, elija «Ninguna»."),
	}
	FelonyCases = &law.Fact{
		ID: "felony_cases", Kind: law.Count, Scope: law.Person,
		Ask: T("In how many cases were you found guilty of a felony?",
			"¿En cuántos casos tuvo una condena por delito grave (felony)?"),
		Help: T("Count guilty pleas too; two felonies in one case count as one.",
			"Cuente también si se declaró culpable; dos delitos graves en un caso cuentan como uno."),
	}
	MoreThanOneConviction = &law.Fact{
		ID: "more_than_one_conviction", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Do you have any conviction besides this one?",
			"¿Tiene alguna otra condena además de esta?"),
		Harmful: true,
	}
	OtherConvictionKind = &law.Fact{
		ID: "other_conviction_kind", Kind: law.Choice, Scope: law.Person,
		Ask: T("What was the other conviction?",
			"¿Por qué delito fue la otra condena?"),
		Values: []law.Value{
			V("included_offense", "A crime that is part of this same crime", "Un delito que es parte de este mismo delito"),
			V("minor_traffic_misdemeanor", "A misdemeanor on the rules of the road", "Un delito menor por una regla de manejo"),
			V("dui_or_reckless_driving", "License, hit and run, DUI or reckless driving",
				"Licencia, huir de un choque, DUI o manejo imprudente"),
			V("local_vehicle_ordinance", "A city or county traffic or parking rule",
				"Una regla de tránsito o estacionamiento de la ciudad o el condado"),
			V("other", "Something else", "Otra cosa"),
		},
	}
	OtherConvictionOffense = &law.Fact{
		ID: "other_conviction_offense", Kind: law.Section, Scope: law.Person,
		Ask: T("What law section is your most serious other crime?",
			"¿Qué sección de la ley es la de su otro delito más grave?"),
		Help: T("Look at the court paper of that other case.",
			"Mire el papel de la corte de ese otro caso."),
	}
	OtherConvictionDate = &law.Fact{
		ID: "other_conviction_date", Kind: law.Date, Scope: law.Person,
		Ask: T("When were you convicted of that other crime?",
			"¿Cuándo fue esa otra condena?"),
	}
	OtherConvictionAttempt = &law.Fact{
		ID: "other_conviction_attempt", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Was that other conviction for an attempt?",
			"¿Esa otra condena fue por una tentativa (attempt)?"),
		Help: T("An attempt is a crime that was tried but not finished.",
			"Una tentativa es un delito que se empezó y no se terminó."),
	}
	OtherConvictionLifeTerm = &law.Fact{
		ID: "other_conviction_life_term", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Could that other crime bring a life sentence?",
			"¿Le podían dar cadena perpetua por ese otro delito?"),
		Harmful: true,
	}
	SuperStrikeConviction = &law.Fact{
		ID: "super_strike_conviction", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Were you ever convicted of murder, a forced sex crime or a similar crime?",
			"¿Alguna vez tuvo una condena por asesinato, un delito sexual con fuerza u otro igual de grave (super strike)?"),
		Line: T("I was once convicted of murder, a forced sex crime or a similar crime",
			"Alguna vez tuve una condena por asesinato, un delito sexual con fuerza u otro igual de grave (super strike)"),
		Help: T("Count attempted murder, sex crimes on a child under 14, and crimes with a life sentence (super strikes).",
			"Cuente tentativa de asesinato, delitos sexuales contra un menor de 14 años y delitos con cadena perpetua (super strikes)."),
		Harmful: true,
	}
	SuperStrikeConvictionDate = &law.Fact{
		ID: "super_strike_conviction_date", Kind: law.Date, Scope: law.Person,
		Ask: T("On what day were you convicted of that very serious crime?",
			"¿Cuándo fue la condena por ese delito tan grave?"),
	}
	RegistrableConviction = &law.Fact{
		ID: "registrable_conviction", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Did a court ever make you register as a sex offender for a crime?",
			"¿Alguna vez una corte le mandó registrarse como ofensor sexual?"),
		Line: T("A court once made me register as a sex offender for a crime",
			"Alguna vez una corte me mandó registrarme como ofensor sexual"),
		Harmful: true,
	}
	RegistrableConvictionDate = &law.Fact{
		ID: "registrable_conviction_date", Kind: law.Date, Scope: law.Person,
		Ask: T("When were you convicted of the crime that made you register?",
			"¿Cuándo fue la condena que le obligó a registrarse?"),
	}
	PriorSameSectionCount = &law.Fact{
		ID: "prior_same_section_count", Kind: law.Count, Scope: law.Person,
		Ask: T("How many times before were you found guilty of this same crime?",
			"¿Cuántas veces antes tuvo una condena por este mismo delito?"),
		Help: T("Count only the same law section, in separate cases.",
			"Cuente solo la misma sección de la ley, en casos distintos."),
	}
	PriorCheckForgeryCount = &law.Fact{
		ID: "prior_check_forgery_count", Kind: law.Count, Scope: law.Person,
		Ask: T("How many times before were you found guilty of forgery or bad checks?",
			"¿Cuántas condenas tuvo antes por falsificar o por cheques sin fondos?"),
		Help: T("Count other states and federal court too.",
			"Cuente también otros estados y la corte federal."),
	}
	EverDangerousWeaponFelony = &law.Fact{
		ID: "ever_dangerous_weapon_felony", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Was a gun, knife or like weapon used in any felony on your record?",
			"¿Se usó un arma de fuego, un cuchillo u otra arma así en algún delito grave (felony) suyo?"),
		Line: T("A gun, knife or like weapon was used in a felony on my record",
			"Se usó un arma de fuego, un cuchillo u otra arma así en un delito grave (felony) mío"),
		Help: T("The law calls it a dangerous weapon.",
			"La ley la llama arma peligrosa (dangerous weapon)."),
		Harmful: true,
	}
	FireCampBarredCrimeEver = &law.Fact{
		ID: "fire_camp_barred_crime_ever", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Do you have a conviction that the fire camp law leaves out?",
			"¿Tiene una condena que la ley de campamentos de bomberos excluye?"),
		Line: T("I have a conviction that the fire camp law leaves out",
			"Tengo una condena que la ley de campamentos de bomberos excluye"),
		Help: T("Murder, kidnapping, rape, a crime with sex offender registration, arson, a crime with a life term, or escape.",
			"Asesinato, secuestro, violación, incendio provocado (arson), fuga, o un delito con registro de ofensor sexual o cadena "+
				"perpetua."),
		Harmful: true,
	}
	AllCasesListed = &law.Fact{
		ID: "all_cases_listed", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Have you now told us about every conviction you have?",
			"¿Ya nos contó todas sus condenas?"),
		Help: T("Your RAP sheet (state record) lists them.",
			"Su historial penal (RAP sheet) las muestra."),
	}
)

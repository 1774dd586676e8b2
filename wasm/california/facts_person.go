package california

import "example.org/relief/wasm/law"

// What is true of the person, the same in every case.
var (
	OpenCase = &law.Fact{
		ID: "open_case", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Do you have a criminal charge open in any court now?",
			"¿Tiene hoy un cargo penal abierto en alguna corte?"),
		Help: T("Count any county, any state and federal court.",
			"Cuente todos los condados, todos los estados y la corte federal."),
		Harmful: true,
	}
	ServingSentenceOtherCase = &law.Fact{
		ID: "serving_sentence_other_case", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Are you serving jail or prison time now in another case?",
			"¿Está cumpliendo ahora una sentencia de cárcel o prisión por otro caso?"),
		Harmful: true,
	}
	OnProbationOtherCase = &law.Fact{
		ID: "on_probation_other_case", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Are you on probation now in another case?",
			"¿Está en probatoria (probation) ahora en otro caso?"),
		Help: T("Count formal, summary and court probation.",
			"Cuente la probatoria formal, la sumaria y la de la corte."),
		Harmful: true,
	}
	OnParoleOtherCase = &law.Fact{
		ID: "on_parole_other_case", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Are you on parole now in another case?",
			"¿Está en libertad bajo palabra (parole) ahora en otro caso?"),
		Harmful: true,
	}
	OnPrcsOtherCase = &law.Fact{
		ID: "on_prcs_other_case", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Are you on county release from prison (PRCS) now in another case?",
			"¿Está bajo supervisión del condado después de prisión (PRCS) en otro caso ahora?"),
		Help: T("County probation officers watch people on PRCS after state prison.",
			"Los oficiales de probatoria del condado supervisan a quien sale de prisión con PRCS."),
		Harmful: true,
	}
	OnMandatorySupervisionOtherCase = &law.Fact{
		ID: "on_mandatory_supervision_other_case", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Are you out on a split jail sentence (mandatory supervision) in another case now?",
			"¿Está fuera de la cárcel y cumple ahora una sentencia dividida de otro caso (mandatory supervision)?"),
		Help: T("It is the part of a felony jail sentence that is served outside.",
			"Es la parte de una sentencia de cárcel por delito grave que se cumple afuera."),
		Harmful: true,
	}
	USCitizen = &law.Fact{
		ID: "us_citizen", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Are you a citizen of the United States?",
			"¿Tiene la ciudadanía de los Estados Unidos?"),
		Help: T("A green card does not make you a citizen.",
			"La tarjeta verde (green card) no da la ciudadanía."),
		Why: T("It decides which laws can help and what could be risky for you. What you say stays on this device.",
			"Decide qué leyes pueden ayudar y qué sería riesgoso para usted. Lo que diga se queda en este aparato."),
	}
	Age18OrOver = &law.Fact{
		ID: "age_18_or_over", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Are you 18 or older today?",
			"¿Tiene 18 años o más hoy?"),
	}
	LivesInCalifornia = &law.Fact{
		ID: "lives_in_california", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Do you live in California now?",
			"¿Vive en California ahora?"),
	}
	CaliforniaResidentSince = &law.Fact{
		ID: "california_resident_since", Kind: law.Date, Scope: law.Person,
		Ask: T("When did you last move to California?",
			"¿Cuándo se mudó a California por última vez?"),
		Help: T("If you have always lived here, put 1900.",
			"Si siempre ha vivido aquí, ponga 1900."),
		Usual: &law.Usual{
			Value: "1900-01-01",
			Ask: T("Have you always lived in California?",
				"¿Siempre ha vivido en California?"),
			Yes: T("Yes, always",
				"Sí, siempre"),
			No: T("No, I moved here",
				"No, me mudé aquí"),
		},
	}
	MustRegisterNow = &law.Fact{
		ID: "must_register_now", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Must you register as a sex offender now?",
			"¿Tiene que registrarse hoy como ofensor sexual (sex offender)?"),
		Help: T("Count any case, old or new, from any state.",
			"Cuente todos los casos, viejos o nuevos, de cualquier estado."),
		Harmful: true,
	}
	MustRegisterForFelony = &law.Fact{
		ID: "must_register_for_felony", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Must you now be on the sex offender list (registry) for a felony?",
			"¿Tiene que registrarse hoy como ofensor sexual por un delito grave (felony)?"),
		Harmful: true,
	}
	Tier2Or3Registration = &law.Fact{
		ID: "tier_2_or_3_registration", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Is your registration tier 2 or tier 3?",
			"¿Su registro es de nivel (tier) 2 o 3?"),
		Help: T("Your registration papers name the tier.",
			"Sus papeles de registro dicen el nivel."),
		Harmful: true,
	}
	MilitaryService = &law.Fact{
		ID: "military_service", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Are you, or were you ever, in the US armed forces?",
			"¿Está o estuvo alguna vez en las fuerzas armadas de los Estados Unidos?"),
	}
	InMilitaryNow = &law.Fact{
		ID: "in_military_now", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Are you in the military now?",
			"¿Está ahora en el servicio militar?"),
		Harmful: true,
	}
	ServiceRelatedCondition = &law.Fact{
		ID: "service_related_condition", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Could a health problem you have come from your military service?",
			"¿Podría un problema de salud suyo venir de su servicio militar?"),
		Help: T("Count sexual trauma, a brain injury, post-traumatic stress, drug or alcohol use, and mental illness.",
			"Cuente trauma sexual, daño al cerebro, estrés postraumático, uso de drogas o alcohol y enfermedad mental."),
	}
	MedicalCondition = &law.Fact{
		ID: "medical_condition", Kind: law.Choice, Scope: law.Person,
		Ask: T("What has a prison or jail doctor found?",
			"¿Qué encontró un médico de la prisión o de la cárcel?"),
		Values: []law.Value{
			V("end_of_life_illness", "A serious illness near the end of life", "Una enfermedad grave cerca del final de la vida"),
			V("permanent_incapacity", "A lasting condition: I cannot do daily tasks",
				"Una incapacidad permanente: no puedo hacer las tareas de cada día"),
			V("none", "Neither of these", "Ninguna de las dos"),
		},
	}
	StillVictim = &law.Fact{
		ID: "still_victim", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Are you still being trafficked or abused today?",
			"¿Aún sufre hoy trata de personas o abuso?"),
		Help: T("If you are in danger now, call 911.",
			"Si está en peligro ahora, llame al 911."),
		Harmful: true,
	}
	DangerToOthers = &law.Fact{
		ID: "danger_to_others", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Does anything show that you are a danger to other people?",
			"¿Hay algo que muestre que usted es un peligro para los demás?"),
		Harmful: true,
	}
	Employer5OrMore = &law.Fact{
		ID: "employer_5_or_more", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Does the employer have five or more workers?",
			"¿El empleador tiene cinco trabajadores o más?"),
		Help: T("This is about the job that you want.",
			"Se trata del trabajo que usted quiere."),
	}
	ExemptJob = &law.Fact{
		ID: "exempt_job", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Does a law make this employer check your criminal record?",
			"¿La ley le manda a este empleador ver su historial penal?"),
		Help: T("Police work is one example.",
			"El trabajo de policía es un ejemplo."),
		Harmful: true,
	}
	LicensingBoard = &law.Fact{
		ID: "licensing_board", Kind: law.Choice, Scope: law.Person,
		Ask: T("Who gives the license that you want?",
			"¿Quién da la licencia que usted quiere?"),
		Values: []law.Value{
			V("dca_board", "A board of the Department of Consumer Affairs (nurse, barber, contractor)",
				"Una junta de Consumer Affairs, DCA (enfermería, barbería, obras)"),
			V("other_state_board", "Another state board", "Otra junta estatal"),
			V("state_bar", "The State Bar (to be a lawyer)", "El Colegio de Abogados (State Bar)"),
			V("other", "Someone else", "Otra entidad"),
		},
	}
	OtherFirearmBan = &law.Fact{
		ID: "other_firearm_ban", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Does anything else keep you from having a gun?",
			"¿Hay otra cosa que le impida tener un arma de fuego?"),
		Help: T("It could be another conviction, a court order or a warrant.",
			"Puede ser otra condena, una orden de la corte o una orden de arresto."),
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
	LivedLawfully = &law.Fact{
		ID: "lived_lawfully", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Since the sentence, have you lived an honest life and obeyed the law?",
			"Desde la sentencia, ¿ha llevado una vida honesta y ha obedecido la ley?"),
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
			V("dui_or_reckless_driving", "License, hit and run, DUI or reckless driving", "Licencia, huir de un choque, DUI o manejo imprudente"),
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
		Ask: T("Were you ever convicted of murder, a forced sex crime or a like crime?",
			"¿Alguna vez tuvo una condena por asesinato, un delito sexual con fuerza u otro igual de grave (super strike)?"),
		Help: T("Count attempted murder, sex crimes on a child under 14, and crimes with a life sentence (super strikes).",
			"Cuente tentativa de asesinato, delitos sexuales contra un menor de 14 años y delitos con cadena perpetua (super strikes)."),
		Harmful: true,
	}
	SuperStrikeConvictionDate = &law.Fact{
		ID: "super_strike_conviction_date", Kind: law.Date, Scope: law.Person,
		Ask: T("On what day were you convicted of that grave crime?",
			"¿Cuándo fue la condena por ese delito tan grave?"),
	}
	RegistrableConviction = &law.Fact{
		ID: "registrable_conviction", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Did a court ever make you register as a sex offender for a crime?",
			"¿Alguna vez una corte le mandó registrarse como ofensor sexual?"),
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
		Help: T("The law calls it a dangerous weapon.",
			"La ley la llama arma peligrosa (dangerous weapon)."),
		Harmful: true,
	}
	FireCampBarredCrimeEver = &law.Fact{
		ID: "fire_camp_barred_crime_ever", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Do you have a conviction that the fire camp law leaves out?",
			"¿Tiene una condena que la ley de campamentos de bomberos excluye?"),
		Help: T("Murder, kidnapping, rape, a crime with sex offender registration, arson, a crime with a life term, or escape.",
			"Asesinato, secuestro, violación, incendio provocado (arson), fuga, o un delito con registro de ofensor sexual o cadena perpetua."),
		Harmful: true,
	}
	CertificateGranted = &law.Fact{
		ID: "certificate_granted", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Did a court give you a certificate of rehabilitation?",
			"¿Una corte le dio un certificado de rehabilitación?"),
	}
	CertificateDate = &law.Fact{
		ID: "certificate_date", Kind: law.Date, Scope: law.Person,
		Ask: T("When did the court grant the certificate?",
			"¿Cuándo le dio la corte el certificado?"),
		Help: T("The date is next to the signature of the judge.",
			"La fecha está junto a la firma del juez."),
	}
	AllCasesListed = &law.Fact{
		ID: "all_cases_listed", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Have you now told us about every conviction you have?",
			"¿Ya nos contó todas sus condenas?"),
		Help: T("Your RAP sheet (state record) lists them.",
			"Su historial penal (RAP sheet) las muestra."),
	}
)

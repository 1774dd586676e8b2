package california

import "example.org/relief/wasm/law"

// What is true of the person, the same in every case.
var (
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
		Line: T("I must register as a sex offender now",
			"Tengo que registrarme hoy como ofensor sexual (sex offender)"),
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
		Line: T("I am, or once was, in the US armed forces",
			"Estoy o estuve en las fuerzas armadas de los Estados Unidos"),
	}
	InMilitaryNow = &law.Fact{
		ID: "in_military_now", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Are you in the military now?",
			"¿Está ahora en el servicio militar?"),
		Line: T("I am in the military now",
			"Estoy ahora en el servicio militar"),
		Harmful: true,
	}
	ServiceRelatedCondition = &law.Fact{
		ID: "service_related_condition", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Could a health problem you have come from your military service?",
			"¿Podría un problema de salud suyo venir de su servicio militar?"),
		Line: T("A health problem of mine could come from my military service",
			"Un problema de salud mío podría venir de mi servicio militar"),
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
		Line: T("The employer has five or more workers",
			"El empleador tiene cinco trabajadores o más"),
		Help: T("This is about the job that you want.",
			"Se trata del trabajo que usted quiere."),
	}
	ExemptJob = &law.Fact{
		ID: "exempt_job", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Does a law make this employer check your criminal record?",
			"¿La ley le manda a este empleador ver su historial penal?"),
		Line: T("A law makes this employer check my criminal record",
			"La ley le manda a este empleador ver mi historial penal"),
		Help: T("Police work is one example.",
			"El trabajo de policía es un ejemplo."),
		Harmful: true,
	}
	LicensingBoard = &law.Fact{
		ID: "licensing_board", Kind: law.Choice, Scope: law.Person,
		Ask: T("Who gives the license that you want?",
			"¿Quién da la licencia que usted quiere?"),
		Values: []law.Value{
			V("dca_board", "A board of the Department of Consumer Affairs (registered nurse, barber, contractor)",
				"Una junta de Consumer Affairs, DCA (enfermería registrada, barbería, obras)"),
			V("other_state_board", "Another state board or department (nurse assistant: Public Health)",
				"Otra junta o departamento estatal (asistente de enfermería: Public Health)"),
			V("state_bar", "The State Bar (to be a lawyer)", "El Colegio de Abogados (State Bar)"),
			V("other", "Someone else", "Otra entidad"),
		},
	}
	OtherFirearmBan = &law.Fact{
		ID: "other_firearm_ban", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Does another conviction, a court order or a warrant keep you from having a gun?",
			"¿Otra condena, una orden de la corte o una orden de arresto le impide tener un arma?"),
		Help: T("A restraining order is a court order.",
			"Una orden de restricción (restraining order) es una orden de la corte."),
		Harmful: true,
	}
	LivedLawfully = &law.Fact{
		ID: "lived_lawfully", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Since the sentence, have you lived an honest life and obeyed the law?",
			"Desde la sentencia, ¿ha llevado una vida honesta y ha obedecido la ley?"),
	}
	CertificateGranted = &law.Fact{
		ID: "certificate_granted", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Did a court give you a certificate of rehabilitation?",
			"¿Una corte le dio un certificado de rehabilitación?"),
		Line: T("A court gave me a certificate of rehabilitation",
			"Una corte me dio un certificado de rehabilitación"),
	}
	CertificateDate = &law.Fact{
		ID: "certificate_date", Kind: law.Date, Scope: law.Person,
		Ask: T("When did the court grant the certificate?",
			"¿Cuándo le dio la corte el certificado?"),
		Help: T("The date is next to the signature of the judge.",
			"La fecha está junto a la firma del juez."),
	}
)

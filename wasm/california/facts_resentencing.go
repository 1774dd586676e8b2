package california

import "example.org/relief/wasm/law"

// What is asked to shorten a sentence.
var (
	CommitmentDate = &law.Fact{
		ID: "commitment_date", Kind: law.Date, Scope: law.Case,
		Ask: T("On what day were you sent to prison or felony jail?",
			"¿Qué día le mandaron a prisión o a cárcel por delito grave (felony)?"),
	}
	ReferralFrom = &law.Fact{
		ID: "referral_from", Kind: law.Choice, Scope: law.Case,
		Ask: T("Who has asked the court to give you a new sentence?",
			"¿Quién ha pedido a la corte que le dé una nueva sentencia?"),
		Values: []law.Value{
			V("none", "Nobody", "Nadie"),
			V("cdcr_secretary", "The head of the state prisons (CDCR Secretary)",
				"La dirección de las prisiones estatales (CDCR Secretary)"),
			V("bph", "The Board of Parole Hearings", "La Junta de Audiencias de Libertad Bajo Palabra (BPH)"),
			V("county_correctional_administrator", "The head of the county jail", "La dirección de la cárcel del condado"),
			V("sentencing_county_da", "The district attorney of the county that sentenced me",
				"El fiscal del distrito del condado que me dio la sentencia"),
			V("attorney_general", "The Attorney General", "El Procurador General de California"),
			V("other_county_da", "The district attorney of another county", "El fiscal del distrito de otro condado"),
		},
		Usual: &law.Usual{
			Value: "none",
			Ask: T("Has an official asked the court to lower your sentence?",
				"¿Un funcionario ha pedido a la corte que reduzca su sentencia?"),
			Yes: T("No, or not that I know",
				"No, o no que yo sepa"),
			No: T("Yes",
				"Sí"),
		},
	}
	AskedCourtDirectly = &law.Fact{
		ID: "asked_court_directly", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you write to the court yourself, with no official asking?",
			"¿Escribió usted a la corte por su cuenta, sin que un funcionario lo pidiera?"),
	}
	LawChangedSinceSentencing = &law.Fact{
		ID: "law_changed_since_sentencing", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Has a law used in your sentence changed since then?",
			"¿Ha cambiado desde entonces una ley que se usó en su sentencia?"),
		Help: T("Say yes if a lawyer, the court or the prison told you so.",
			"Diga que sí si se lo dijo un abogado, la corte o la prisión."),
	}
	Enhancement = &law.Fact{
		ID: "enhancement", Kind: law.Choice, Scope: law.Case,
		Ask: T("Which extra term is part of your sentence?",
			"¿Qué tiempo adicional (enhancement) es parte de su sentencia?"),
		Help: T("Look at the abstract of judgment.",
			"Mire el resumen de la sentencia (abstract of judgment)."),
		Values: []law.Value{
			V("prison_prior", "One year for an old prison term (PC 667.5(b))", "Un año por una prisión anterior (PC 667.5(b))"),
			V("drug_prior", "Three years for an old drug case (HS 11370.2)", "Tres años por un caso de drogas anterior (HS 11370.2)"),
			V("none", "Neither of these", "Ninguno de los dos"),
		},
	}
	EnhancementImposedDate = &law.Fact{
		ID: "enhancement_imposed_date", Kind: law.Date, Scope: law.Case,
		Ask: T("On what day did the judge add the extra term?",
			"¿Qué día agregó el juez el tiempo adicional?"),
	}
	EnhancementPunishment = &law.Fact{
		ID: "enhancement_punishment", Kind: law.Choice, Scope: law.Case,
		Ask: T("What happened to the extra term?",
			"¿Qué pasó con el tiempo adicional?"),
		Values: []law.Value{
			V("executed", "I had to serve it", "Tuve que cumplirlo"),
			V("stayed", "The judge put it aside but kept it (stayed)", "El juez lo suspendió, pero no lo quitó (stayed)"),
			V("struck", "The judge took it off (struck)", "El juez lo quitó (struck)"),
		},
	}
	EnhancementPriorSexuallyViolent = &law.Fact{
		ID: "enhancement_prior_sexually_violent", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Was the old prison term for a violent sex crime?",
			"¿La prisión anterior fue por un delito sexual violento?"),
		Harmful: true,
	}
	EnhancementPriorOffense = &law.Fact{
		ID: "enhancement_prior_offense", Kind: law.Section, Scope: law.Case,
		Ask: T("What law section was the old drug conviction?",
			"¿De qué sección de la ley fue la condena de drogas anterior?"),
	}
	MurderOfOfficer = &law.Fact{
		ID: "murder_of_officer", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Was it the first degree murder of a peace officer at work or in revenge?",
			"¿Fue el asesinato en primer grado de un oficial de servicio o por venganza?"),
		Line: T("It was the first degree murder of a peace officer at work or in revenge",
			"Fue el asesinato en primer grado de un oficial (peace officer) de servicio o por venganza"),
		Help: T("Say yes only if you knew, or should have known, of the job.",
			"Diga que sí solo si sabía, o debía saber, que era policía."),
		Harmful: true,
	}
	TortureProved = &law.Fact{
		ID: "torture_proved", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Was torture of the victim charged and proved?",
			"¿Se acusó y se probó tortura de la víctima?"),
		Line: T("Torture of the victim was charged and proved",
			"Se acusó y se probó tortura de la víctima"),
		Harmful: true,
	}
	OfficerVictimProved = &law.Fact{
		ID: "officer_victim_proved", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Was it charged and proved that the victim was a safety officer?",
			"¿Se acusó y se probó que la víctima era oficial de seguridad pública?"),
		Line: T("It was charged and proved that the victim was a safety officer",
			"Se acusó y se probó que la víctima era oficial de seguridad pública"),
		Help: T("Police, deputies and firefighters count.",
			"Cuentan policías, agentes del sheriff y bomberos."),
		Harmful: true,
	}
	JuvenileLwopStatementFits = &law.Fact{
		ID: "juvenile_lwop_statement_fits", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is at least one of these four things true for you?",
			"¿Es cierta al menos una de estas cuatro cosas?"),
		Help: T("You only helped, you had no violent record, an adult took part, or you have worked to change.",
			"Solo ayudó, no tenía antecedentes de violencia, participó un adulto, o ha trabajado para cambiar."),
		Why: T(
			"1. It was felony murder, or you helped another person. 2. Before it, juvenile court found no felony that could badly hurt "+
				"someone. 3. At least one adult was charged in the same case. 4. You took classes, worked, studied or showed that you "+
				"regret it.",
			"1. Fue felony murder, o usted ayudó a otra persona. 2. Antes, la corte de menores no halló un delito grave que pudiera "+
				"herir de gravedad a alguien. 3. En el mismo caso acusaron a un adulto o más. 4. Tomó clases, trabajó, estudió o mostró "+
				"que se arrepiente."),
	}
	MurderTheory = &law.Fact{
		ID: "murder_theory", Kind: law.Choice, Scope: law.Case,
		Ask: T("Why did the charges say that you were guilty?",
			"¿Por qué decían los cargos que usted era culpable?"),
		Help: T("Look at the charges and at the jury instructions.",
			"Mire los cargos y las instrucciones al jurado."),
		Values: []law.Value{
			V("felony_murder", "The death came during another felony (felony murder)",
				"Alguien murió durante otro delito grave (felony murder)"),
			V("natural_and_probable_consequences", "I helped with another crime, and this was a likely result",
				"Ayudé en otro delito y esto era un resultado probable"),
			V("provocative_act", "My act made someone else kill (provocative act)",
				"Mi acto hizo que otra persona matara (provocative act)"),
			V("own_acts", "My own acts and my own intent", "Mis propios actos y mi propia intención"),
		},
	}
	ActualKiller = &law.Fact{
		ID: "actual_killer", Kind: law.YesNo, Scope: law.Case, Private: true,
		Ask: T("Did you yourself kill the person (actual killer)?",
			"¿Usted mismo mató a la persona (actual killer)?"),
		Help: T("Your answer stays in your browser.",
			"Su respuesta se queda en su navegador."),
		Harmful: true,
		Why: T("The law asks it first. What you say stays on this device and off the paper.",
			"La ley lo pregunta primero. Lo que diga se queda en este aparato y no va en el papel."),
	}
	MeantToKillAndHelped = &law.Fact{
		ID: "meant_to_kill_and_helped", Kind: law.YesNo, Scope: law.Case, Private: true,
		Ask: T("Did you want the victim to die, and help the person who did it?",
			"¿Quería que la víctima muriera y ayudó a quien lo hizo?"),
		Help: T("Your answer stays in your browser.",
			"Su respuesta se queda en su navegador."),
		Harmful: true,
		Why: T("The law asks it first. What you say stays on this device and off the paper.",
			"La ley lo pregunta primero. Lo que diga se queda en este aparato y no va en el papel."),
	}
	MajorParticipantFinding = &law.Fact{
		ID: "major_participant_finding", Kind: law.Choice, Scope: law.Case,
		Ask: T("What did a court or jury find about your part in the crime?",
			"¿Qué decidió una corte o un jurado sobre su parte en el delito?"),
		Help: T("Look for the words major participant and reckless indifference.",
			"Busque las palabras major participant y reckless indifference."),
		Values: []law.Value{
			V("none", "Nothing was found about this", "No se decidió nada sobre esto"),
			V("found_before_2016", "Before 2016: a major part, with no care for human life",
				"Antes de 2016: participante principal (major participant) sin que le importara la vida humana"),
			V("found_2016_or_later", "In 2016 or later (a later court counts too): a major part, with no care for human life",
				"En 2016 o después (cuenta también otra corte): participante principal (major participant) sin que le importara la vida "+
					"humana"),
			V("found_not", "That I did not have such a part", "Que no fui participante principal, o que sí me importaba la vida"),
		},
	}
	MajorParticipantOwnView = &law.Fact{
		ID: "major_participant_own_view", Kind: law.YesNo, Scope: law.Case, Private: true,
		Ask: T("In your own view, did you have a major part with no care for life?",
			"Según usted, ¿tuvo una parte principal (major participant) y no le importó la vida?"),
		Help: T("This is only your view; it is not a finding.",
			"Es solo su opinión; no es una decisión de la corte."),
	}
	VictimKnownOfficerOnDuty = &law.Fact{
		ID: "victim_known_officer_on_duty", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Was the victim an officer on duty, and did you know it?",
			"¿La víctima era un oficial de servicio, y usted lo sabía?"),
		Line: T("The victim was an officer on duty, and I knew it or should have",
			"La víctima era un oficial de servicio, y yo lo sabía o debía saberlo"),
		Help: T("Say yes also if you should have known.",
			"Diga que sí también si debía saberlo."),
		Harmful: true,
	}
)

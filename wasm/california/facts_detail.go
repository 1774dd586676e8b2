package california

import "example.org/relief/wasm/law"

// Details on which an answer turns in a few cases only. They stand after the
// others, so that the number of a fact, which a re-check code holds, stays.
var (
	FirearmRelated = &law.Fact{
		ID: "firearm_related", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did this crime have to do with a gun?",
			"¿Este delito tuvo que ver con un arma de fuego?"),
		Line: T("This crime had to do with a gun",
			"Este delito tuvo que ver con un arma de fuego"),
		Help: T("Drugs, tobacco or a phone do not count.",
			"No cuentan drogas, tabaco ni un teléfono."),
		Harmful: true,
	}
	ArrestJurisdiction = &law.Fact{
		ID: "arrest_jurisdiction", Kind: law.Choice, Scope: law.Arrest,
		Ask: T("Who arrested you?",
			"¿Quién le arrestó?"),
		Help: T("If you were charged, choose where the case was.",
			"Si hubo cargos, elija dónde fue el caso."),
		Values: []law.Value{
			V("california", "Police or a court of California", "La policía o una corte de California"),
			V("federal", "Federal agents or a federal court", "Agentes federales o una corte federal"),
			V("other_state", "Another state", "Otro estado"),
		},
	}
	ArrestOffense = &law.Fact{
		ID: "arrest_offense", Kind: law.Section, Scope: law.Arrest,
		Ask: T("What law section is the most serious crime in this arrest?",
			"¿Qué sección de la ley es la más grave de este arresto?"),
		Help: T("For example, PC 484 or HS 11377.",
			"Por ejemplo, PC 484 o HS 11377."),
	}
	ArrestCleared = &law.Fact{
		ID: "arrest_cleared", Kind: law.Choice, Scope: law.Arrest,
		Ask: T("Was this arrest already cleared or sealed?",
			"¿Ya limpiaron o sellaron este arresto?"),
		Values: []law.Value{
			V("none", "No", "No"),
			V("arrest-sealing", "A court sealed it", "Una corte lo selló"),
			V("factual-innocence", "A court found me innocent", "Una corte declaró que soy inocente"),
			V("automatic-arrest-relief", "The state cleared it by itself (relief granted)",
				"El estado lo limpió por sí mismo (relief granted)"),
			V("trafficking-vacatur", "A court vacated it because of trafficking or violence",
				"Una corte lo anuló por la trata o la violencia"),
		},
	}
	DelayHarmsOthers = &law.Fact{
		ID: "delay_harms_others", Kind: law.YesNo, Scope: law.Arrest,
		Ask: T("Does the delay harm the other side, such as lost proof?",
			"¿La demora le hace daño a la otra parte (se perdieron pruebas)?"),
		Harmful: true,
	}
	AlwaysFelony = &law.Fact{
		ID: "always_felony", Kind: law.YesNo, Scope: law.Case,
		Ask: T("In California, is a crime like yours always a felony?",
			"En California, ¿un delito como el suyo siempre es grave (felony)?"),
		Harmful: true,
	}
	GroundOther = &law.Fact{
		ID: "ground_other", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Was another right of yours broken in the case?",
			"¿Se faltó a otro derecho suyo en el caso?"),
		Line: T("Another right of mine was broken in the case",
			"Se faltó a otro derecho mío en el caso"),
		Help: T("For example, a biased juror, a plea under pressure, or a trial while too ill to follow it.",
			"Por ejemplo, un jurado parcial, una declaración bajo presión, o un juicio sin poder entenderlo por enfermedad."),
	}
	NewSentenceUnder = &law.Fact{
		ID: "new_sentence_under", Kind: law.Choice, Scope: law.Case,
		Ask: T("Did a judge already give you a new sentence under one of these?",
			"¿Un juez ya le dio una nueva sentencia por alguna de estas leyes?"),
		Values: []law.Value{
			V("none", "None of these", "Ninguna de estas"),
			V("murder-resentencing", "Murder or attempted murder (PC 1172.6)", "Asesinato o tentativa (PC 1172.6)"),
			V("prison-prior-resentencing", "Old prison term (PC 1172.75)", "Prisión anterior (PC 1172.75)"),
			V("drug-prior-resentencing", "Old drug case (PC 1172.7)", "Caso de drogas anterior (PC 1172.7)"),
			V("veterans-resentencing", "Military service (PC 1170.91)", "Servicio militar (PC 1170.91)"),
			V("juvenile-lwop", "Life without parole as a minor (PC 1170(d))", "Cadena perpetua siendo menor (PC 1170(d))"),
			V("compassionate-release", "Illness (PC 1172.2)", "Enfermedad (PC 1172.2)"),
			V("resentencing-recall", "Recall of the sentence (PC 1172.1)", "Retiro de la sentencia (PC 1172.1)"),
		},
		Usual: &law.Usual{
			Value: "none",
			Ask: T("Did a judge give you a new sentence in this case later?",
				"¿Un juez le dio después otra sentencia en este caso?"),
			Yes: T("No", "No"),
			No:  T("Yes", "Sí"),
		},
	}
	// CrimeKind is asked only of those who do not know the crime. Its labels are what the
	// search is asked for when a kind is touched.
	CrimeKind = &law.Fact{
		ID: "crime_kind", Kind: law.Choice, Scope: law.Case,
		Ask: T("Roughly, what kind of crime was it?",
			"Más o menos, ¿qué tipo de delito fue?"),
		Values: []law.Value{
			V("driving", "Driving", "Manejar"),
			V("fight", "Fight or hurting someone", "Pelea o lesiones"),
			V("theft", "Theft or fraud", "Robo o fraude"),
			V("drugs", "Drugs", "Drogas"),
			V("weapon", "Weapon", "Arma"),
			V("threats", "Threats", "Amenazas"),
			V("sex", "Sex", "Sexo"),
			V("court", "Police or court", "Policía o corte"),
		},
	}
	DismissedAndSealed = &law.Fact{
		ID: "dismissed_and_sealed", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did the court dismiss and seal this cannabis case?",
			"¿La corte desestimó y selló este caso de marihuana (cannabis)?"),
		Help: T("Say no if it was only lowered.",
			"Diga que no si solo se redujo."),
	}
	PrivateRoom = &law.Fact{
		ID: "private_room", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you go into a room that is closed to the public?",
			"¿Entró en un cuarto cerrado al público?"),
		Help: T("For example, an office or a storeroom.",
			"Por ejemplo, una oficina o una bodega."),
		Harmful: true,
	}
	TookVehicle = &law.Fact{
		ID: "took_vehicle", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you take the vehicle yourself, even for a while?",
			"¿Usted mismo tomó el vehículo, aunque fuera por un rato?"),
		Help: T("Say no if you only drove it after it was stolen.",
			"Diga que no si solo lo manejó después del robo."),
	}
	CausedIndirectly = &law.Fact{
		ID: "caused_indirectly", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did the person die by some act other than yours?",
			"¿La persona murió por un acto que no fue de usted?"),
		Help: T("For example, the person jumped from a car to get away.",
			"Por ejemplo, la persona saltó de un carro para escapar."),
	}
	StatementFiled = &law.Fact{
		ID: "plea_statement_filed", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you file the sworn statement about the plea in time?",
			"¿Dio a tiempo el escrito jurado sobre su declaración (plea)?"),
		Help: T("It asks the trial court for a certificate of probable cause.",
			"Pide a la corte un certificado de causa probable."),
	}
	SentenceBargained = &law.Fact{
		ID: "sentence_bargained", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Was the sentence, or its upper limit, part of the plea deal?",
			"¿La sentencia, o su máximo, fue parte del trato (plea)?"),
	}
	ConditionBargained = &law.Fact{
		ID: "condition_bargained", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Do you want to change jail time that was part of the plea deal?",
			"¿Quiere cambiar tiempo de cárcel que fue parte del trato (plea)?"),
		Harmful: true,
	}
	ThirdStrikeTerm = &law.Fact{
		ID: "third_strike_term", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is it a life sentence for a third strike?",
			"¿Es una cadena perpetua por un tercer strike?"),
	}
	JuvenileSuperStrike = &law.Fact{
		ID: "juvenile_super_strike", Kind: law.YesNo, Scope: law.Person,
		Ask: T("At 16 or 17, did juvenile court find you did one of the gravest crimes?",
			"A los 16 o 17 años, ¿dijo la corte de menores que hizo uno de los peores delitos?"),
		Line: T("At 16 or 17, juvenile court found I did one of the gravest crimes",
			"A los 16 o 17 años, la corte de menores dijo que hice uno de los peores delitos"),
		Help: T("Count murder, attempted murder, forced sex crimes and crimes with a life term.",
			"Cuente asesinato, tentativa de asesinato, delitos sexuales con fuerza y delitos con cadena perpetua."),
		Harmful: true,
	}
	OtherDrivingConviction = &law.Fact{
		ID: "other_driving_conviction", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Is another conviction for license, hit and run, DUI or reckless driving?",
			"¿Otra condena es por licencia, huir de un choque, DUI o manejar mal?"),
		Harmful: true,
	}
	OtherPlainConviction = &law.Fact{
		ID: "other_conviction_not_driving", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Is another conviction for a crime that is not about driving?",
			"¿Otra condena es por un delito que no es de manejo?"),
		Harmful: true,
	}
	JuvenileDrugFinding = &law.Fact{
		ID: "juvenile_drug_finding", Kind: law.Choice, Scope: law.Case,
		Ask: T("What did the juvenile court find about the drugs?",
			"¿Qué decidió la corte de menores sobre las drogas?"),
		Help: T("The petition and the minute order say it.",
			"Lo dicen la petición y el acta (minute order)."),
		Values: []law.Value{
			V("large_amount", "Cocaine or meth sold or held for sale: 28.5 grams or more, or 57 of a mix",
				"Cocaína o metanfetamina vendida o para vender: 28.5 gramos o más, o 57 de una mezcla"),
			V("minor_used", "I used a minor to make or sell heroin, cocaine or meth",
				"Usé a un menor para hacer o vender heroína, cocaína o metanfetamina"),
			V("drug_lab", "I made drugs other than PCP", "Hice drogas que no eran PCP"),
			V("meth_again", "It was about meth, after an earlier meth case for sale or making",
				"Fue por metanfetamina, después de otro caso de vender o hacer metanfetamina"),
			V("none", "None of these", "Nada de esto"),
		},
	}
	AnotherGunShowing = &law.Fact{
		ID: "another_gun_showing", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Do you have another conviction for showing a gun (PC 417(a)(2))?",
			"¿Tiene otra condena por mostrar un arma de fuego (PC 417(a)(2))?"),
		Line: T("I have another conviction for showing a gun (PC 417(a)(2))",
			"Tengo otra condena por mostrar un arma de fuego (PC 417(a)(2))"),
		Harmful: true,
	}
	PrisonOtherCase = &law.Fact{
		ID: "prison_other_case", Kind: law.YesNo, Scope: law.Person,
		Ask: T("In that other case, is it state or federal prison time?",
			"En ese otro caso, ¿es tiempo de prisión estatal o federal?"),
		Harmful: true,
	}
	ArrestDismissedDate = &law.Fact{
		ID: "arrest_dismissed_date", Kind: law.Date, Scope: law.Arrest,
		Ask: T("When were the charges dropped or dismissed?",
			"¿Cuándo se retiraron o se desestimaron los cargos?"),
	}
	FelonyProbationOtherCase = &law.Fact{
		ID: "felony_probation_other_case", Kind: law.YesNo, Scope: law.Person,
		Ask: T("In that other case, is the probation for a felony?",
			"En ese otro caso, ¿la probatoria (probation) es por un delito grave (felony)?"),
		Harmful: true,
	}
	ReducedUnderProp47 = &law.Fact{
		ID: "reduced_under_prop_47", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Was it lowered under Proposition 47 (PC 1170.18)?",
			"¿Se redujo por la Proposición 47 (PC 1170.18)?"),
		Help: T("The order names the section it rests on.",
			"La orden nombra la sección en que se basa."),
	}
)

// detailed are the facts of this file, in order.
var detailed = []*law.Fact{
	FirearmRelated, ArrestJurisdiction, DelayHarmsOthers, AlwaysFelony, AnotherGunShowing, DismissedAndSealed, OtherDrivingConviction,
	GroundOther, ArrestCleared, NewSentenceUnder, JuvenileSuperStrike, PrivateRoom, TookVehicle, CausedIndirectly, StatementFiled,
	SentenceBargained, ConditionBargained, ThirdStrikeTerm, ArrestOffense, JuvenileDrugFinding, OtherPlainConviction,
	PrisonOtherCase, FelonyProbationOtherCase, ArrestDismissedDate, ReducedUnderProp47, CrimeKind,
}

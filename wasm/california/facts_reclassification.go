package california

import "example.org/relief/wasm/law"

// What is asked for Propositions 47 and 64.
var (
	ValueTaken = &law.Fact{
		ID: "value_taken", Kind: law.Money, Scope: law.Case,
		Ask: T("What was it worth in dollars?",
			"¿Cuánto valía en dólares?"),
		Help: T("Give the value of what was taken, passed or received.",
			"Ponga el valor de lo robado o recibido, o del cheque que usó."),
	}
	ServingOn20141105 = &law.Fact{
		ID: "serving_on_2014_11_05", Kind: law.YesNo, Scope: law.Case,
		Ask: T("On November 5, 2014, were you serving this sentence?",
			"El 5 de noviembre de 2014, ¿estaba cumpliendo esta sentencia?"),
		Help: T("Count time on probation, parole or PRCS.",
			"Cuente el tiempo en probatoria, parole o PRCS."),
	}
	Place = &law.Fact{
		ID: "place", Kind: law.Choice, Scope: law.Case,
		Ask: T("Where did the burglary happen?",
			"¿Dónde ocurrió el robo (burglary)?"),
		Values: []law.Value{
			V("commercial_store", "A store or other business", "Una tienda u otro negocio"),
			V("home", "A home", "Una casa o vivienda"),
			V("vehicle", "A vehicle", "Un vehículo"),
			V("other", "Somewhere else", "Otro lugar"),
		},
	}
	StoreOpen = &law.Fact{
		ID: "store_open", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Was the store open for business?",
			"¿La tienda estaba abierta al público?"),
	}
	MeantToSteal = &law.Fact{
		ID: "meant_to_steal", Kind: law.YesNo, Scope: law.Case,
		Ask: T("When you went in, did you mean to steal?",
			"Cuando entró, ¿tenía la intención de robar?"),
	}
	PaperKind = &law.Fact{
		ID: "paper_kind", Kind: law.Choice, Scope: law.Case,
		Ask: T("What kind of paper was forged?",
			"¿Qué tipo de papel se falsificó?"),
		Values: []law.Value{
			V("check", "Check", "Cheque"),
			V("bond", "Bond", "Bono"),
			V("bank_bill", "Bank bill", "Billete de banco"),
			V("note", "Note (promise to pay)", "Pagaré"),
			V("cashiers_check", "Cashier's check", "Cheque de caja"),
			V("travelers_check", "Traveler's check", "Cheque de viajero"),
			V("money_order", "Money order", "Giro postal (money order)"),
			V("other", "Something else", "Otra cosa"),
		},
	}
	AlsoIdentityTheft = &law.Fact{
		ID: "also_identity_theft", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Were you also found guilty of identity theft (PC 530.5)?",
			"¿También tuvo una condena por robo de identidad (PC 530.5)?"),
		Harmful: true,
	}
	IdentityTheftConnected = &law.Fact{
		ID: "identity_theft_connected", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did the identity theft have to do with the forgery?",
			"¿El robo de identidad tenía que ver con la falsificación?"),
		Harmful: true,
	}
	VehicleTakenOrDriven = &law.Fact{
		ID: "vehicle_taken_or_driven", Kind: law.Choice, Scope: law.Case,
		Ask: T("Was the car stolen, or only driven?",
			"¿El vehículo fue robado, o solo manejado?"),
		Values: []law.Value{
			V("taken", "Stolen", "Robado"),
			V("driven", "Only driven, after someone had stolen it", "Solo manejado, después de que alguien lo robó"),
		},
	}
	CannabisForm = &law.Fact{
		ID: "cannabis_form", Kind: law.Choice, Scope: law.Case,
		Ask: T("What form of cannabis was it?",
			"¿En qué forma estaba la marihuana (cannabis)?"),
		Values: []law.Value{
			V("flower", "Flower or leaf", "Flor u hoja"),
			V("concentrate", "Concentrate (such as hash or wax)", "Concentrado (como hachís o cera)"),
		},
	}
	CannabisGrams = &law.Fact{
		ID: "cannabis_grams", Kind: law.Count, Scope: law.Case, Decimal: true,
		Ask: T("How many grams was it?",
			"¿Cuántos gramos eran?"),
		Help: T("Look at the police or lab report; 28.5 is fine too.",
			"Mire el reporte de la policía o del laboratorio; puede poner 28.5."),
	}
	CannabisPlants = &law.Fact{
		ID: "cannabis_plants", Kind: law.Count, Scope: law.Case,
		Ask: T("How many plants were there?",
			"¿Cuántas plantas había?"),
	}
	SchoolGrounds = &law.Fact{
		ID: "school_grounds", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Was it at a school during school hours?",
			"¿Fue en una escuela durante el horario escolar?"),
		Line: T("It was at a school during school hours",
			"Fue en una escuela durante el horario escolar"),
		Harmful: true,
	}
	SaleToUnder18 = &law.Fact{
		ID: "sale_to_under_18", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Was there a sale to someone you knew was under 18?",
			"¿Hubo una venta a alguien que usted sabía que era menor de 18 años?"),
		Line: T("There was a sale to someone I knew was under 18",
			"Hubo una venta a alguien que yo sabía que era menor de 18 años"),
		Harmful: true,
	}
	EmployedUnder21 = &law.Fact{
		ID: "employed_under_21", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did someone aged 20 or younger have a job in it?",
			"¿Alguien de 20 años o menos trabajaba en ese negocio?"),
		Line: T("Someone aged 20 or younger had a job in it",
			"Alguien de 20 años o menos trabajaba en ese negocio"),
		Harmful: true,
	}
	AcrossStateLine = &law.Fact{
		ID: "across_state_line", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did more than 28.5 grams go across a state line?",
			"¿Más de 28.5 gramos cruzaron a otro estado?"),
		Line: T("More than 28.5 grams went across a state line",
			"Más de 28.5 gramos cruzaron a otro estado"),
		Harmful: true,
	}
	EnvironmentalCrime = &law.Fact{
		ID: "environmental_crime", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did the growing break water or wildlife laws?",
			"¿El cultivo fue contra las leyes del agua o de los animales silvestres?"),
		Line: T("The growing broke water or wildlife laws",
			"El cultivo fue contra las leyes del agua o de los animales silvestres"),
		Harmful: true,
	}
	PleaFromCannabisCharge = &law.Fact{
		ID: "plea_from_cannabis_charge", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did the case start with a cannabis charge but end with another plea?",
			"¿El caso empezó con un cargo de marihuana (cannabis), pero terminó con otra declaración (plea)?"),
		Help: T("The first charge was under HS 11357 to 11360.",
			"El primer cargo era de HS 11357 a 11360."),
	}
	ClearedAutomatically = &law.Fact{
		ID: "cleared_automatically", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Does your record now show this case as cleared (HS 11361.9)?",
			"¿Su historial penal ya muestra este caso como limpio (HS 11361.9)?"),
		Help: T("Look at your RAP sheet (state record).",
			"Mire su historial penal (RAP sheet)."),
	}
)

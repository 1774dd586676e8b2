package california

import . "example.org/relief/wasm/law"

// aims are what people come for, in the order in which they are offered. The
// rights are the answer itself. The roads are tried one after another, the most
// useful first, until one is open: what is a right stands before what a judge
// weighs, what is near before what is far. A pardon or a commutation comes last.
var aims = []Aim{
	{
		ID:     "work",
		Name:   T("A job", "Un trabajo"),
		Rights: []string{"rights/private-job"},
		Roads: []string{"arrest-sealing", "dismissal-after-probation", "dismissal-misdemeanor-no-probation", "felony-reduction",
			"dismissal-felony-sentence", "dismissal-pre-realignment", "prop-47", "prop-64"},
		More: []string{"factual-innocence", "automatic-arrest-relief", "automatic-conviction-relief", "deferred-entry", "fire-camp-dismissal",
			"trafficking-prostitution-dismissal", "minor-conviction-sealing", "veterans-probation-relief", "trafficking-vacatur", "violence-survivor-vacatur",
			"probation-early-end", "probation-change", "vacate-innocence", "vacate-racial-bias", "fraud-motion", "certificate-of-rehabilitation",
			"rights/state-license", "rights/peace-officer", "pardon"},
		None: T("We found no open way to change this record today.", "Hoy no hallamos ninguna forma abierta de cambiar este historial."),
	}, {
		ID:   "housing",
		Name: T("A home", "Una vivienda"),
		Roads: []string{"arrest-sealing", "dismissal-after-probation", "dismissal-misdemeanor-no-probation", "felony-reduction",
			"dismissal-felony-sentence", "dismissal-pre-realignment", "prop-47", "prop-64"},
		More: []string{"factual-innocence", "automatic-arrest-relief", "automatic-conviction-relief", "minor-conviction-sealing",
			"trafficking-prostitution-dismissal", "veterans-probation-relief", "trafficking-vacatur", "violence-survivor-vacatur", "rights/sex-registration"},
		None: T("We found no open way to change this record today.", "Hoy no hallamos ninguna forma abierta de cambiar este historial."),
	}, {
		ID:     "license",
		Name:   T("A license", "Una licencia"),
		Rights: []string{"rights/state-license"},
		Roads: []string{"arrest-sealing", "dismissal-after-probation", "dismissal-misdemeanor-no-probation", "felony-reduction",
			"dismissal-felony-sentence", "dismissal-pre-realignment"},
		More: []string{"factual-innocence", "automatic-arrest-relief", "automatic-conviction-relief", "prop-47", "prop-64", "fire-camp-dismissal",
			"trafficking-prostitution-dismissal", "minor-conviction-sealing", "veterans-probation-relief", "trafficking-vacatur", "violence-survivor-vacatur",
			"certificate-of-rehabilitation", "pardon"},
		None: T("We found no open way to change this record today.", "Hoy no hallamos ninguna forma abierta de cambiar este historial."),
	}, {
		ID:   "record",
		Name: T("A cleaner record", "Antecedentes más limpios"),
		Roads: []string{"arrest-sealing", "dismissal-after-probation", "dismissal-misdemeanor-no-probation", "felony-reduction",
			"dismissal-felony-sentence", "dismissal-pre-realignment", "prop-47", "prop-64"},
		More: []string{"factual-innocence", "automatic-arrest-relief", "automatic-conviction-relief", "deferred-entry", "minor-conviction-sealing",
			"trafficking-prostitution-dismissal", "fire-camp-dismissal", "veterans-probation-relief", "trafficking-vacatur", "violence-survivor-vacatur",
			"probation-early-end", "vacate-immigration", "plea-advisement", "withdraw-plea", "vacate-innocence", "vacate-racial-bias", "fraud-motion",
			"murder-resentencing", "appeal", "rights/record-erased", "rights/sex-registration", "certificate-of-rehabilitation"},
		None: T("We found no open way to change this record today.", "Hoy no hallamos ninguna forma abierta de cambiar este historial."),
	}, {
		ID:   "immigration",
		Name: T("To stay in the country", "Quedarme en el país"),
		Roads: []string{"vacate-immigration", "plea-advisement", "withdraw-plea", "deferred-entry", "trafficking-vacatur", "violence-survivor-vacatur",
			"vacate-innocence", "vacate-racial-bias", "habeas-corpus"},
		More: []string{"prop-64", "rights/immigration", "pardon"},
		None: T("We found no open way to undo this conviction for immigration. An immigration lawyer may see one.",
			"No hallamos una forma abierta de anular esta condena para inmigración. Un abogado de inmigración tal vez sí."),
		Warn: []Warning{
			{Says: T("Do not travel abroad or contact immigration before you talk to an immigration lawyer.",
				"No viaje fuera del país ni contacte a inmigración antes de hablar con un abogado de inmigración."),
				Cite: "8 USC 1182(a)(2), 1227(a)(2)", Fact: USCitizen, Is: "no"},
			{Says: T("Do not register to vote and do not vote. Only citizens may.", "No se inscriba para votar ni vote. Solo pueden los ciudadanos."),
				Cite: "Cal. Const. art. II, sec. 2; Elec. Code 2101(a)", Fact: USCitizen, Is: "no"},
		},
	}, {
		ID:   "custody",
		Name: T("To get out of jail or prison", "Salir de la cárcel o la prisión"),
		Roads: []string{"murder-resentencing", "prison-prior-resentencing", "drug-prior-resentencing", "juvenile-lwop", "compassionate-release",
			"resentencing-recall", "appeal", "habeas-corpus", "withdraw-plea"},
		More: []string{"veterans-resentencing", "violence-survivor-vacatur", "trafficking-vacatur", "federal-habeas", "commutation"},
		None: T("We found no open way out today.", "Hoy no hallamos ninguna salida abierta."),
	}, {
		ID:   "shorter",
		Name: T("A shorter sentence", "Una sentencia más corta"),
		Roads: []string{"probation-early-end", "probation-cap", "murder-resentencing", "prison-prior-resentencing", "drug-prior-resentencing", "juvenile-lwop",
			"prop-47", "prop-64", "resentencing-recall", "compassionate-release", "appeal", "habeas-corpus"},
		More: []string{"veterans-resentencing", "fire-camp-dismissal", "veterans-probation-relief", "federal-habeas", "commutation"},
		None: T("We found no open way to a shorter sentence today.", "Hoy no hallamos ninguna forma abierta de acortar la sentencia."),
	}, {
		ID:    "probation",
		Name:  T("An end to probation", "El fin de la probatoria"),
		Roads: []string{"probation-cap", "probation-early-end", "veterans-probation-relief", "probation-change"},
		None:  T("We found no open way to end or change probation today.", "Hoy no hallamos ninguna forma abierta de terminar o cambiar la probatoria."),
	}, {
		ID:     "guns",
		Name:   T("Gun rights", "El derecho a tener armas"),
		Rights: []string{"rights/firearm-state", "rights/firearm-federal"},
		Roads:  []string{"felony-reduction"},
		More:   []string{"prop-64", "certificate-of-rehabilitation", "pardon"},
		None:   T("We found no quick way back to gun rights.", "No hallamos una forma rápida de recuperar el derecho a tener armas."),
		Warn: []Warning{
			{Says: T("Do not touch or keep a gun or bullets. It can be a new felony.", "No toque ni guarde armas ni balas. Puede ser un nuevo delito grave."),
				Cite: "PC 29800, 29805, 30305; 18 USC 922(g)", Relief: "rights/firearm-state", Status: notYes},
			{Says: T("Do not touch or keep a gun or bullets. It can be a federal crime.", "No toque ni guarde armas ni balas. Puede ser un delito federal."),
				Cite: "18 USC 922(g)", Relief: "rights/firearm-federal", Status: notYes},
		},
	}, {
		ID:     "vote",
		Name:   T("To vote or serve on a jury", "Votar o servir en un jurado"),
		Rights: []string{"rights/vote", "rights/jury"},
		Warn: []Warning{
			{Says: T("Do not register to vote and do not vote. Only citizens may.", "No se inscriba para votar ni vote. Solo pueden los ciudadanos."),
				Cite: "Cal. Const. art. II, sec. 2; Elec. Code 2101(a)", Fact: USCitizen, Is: "no"},
		},
	}, {
		ID:    "arrest",
		Name:  T("I was arrested but not convicted", "Me arrestaron, pero sin condena"),
		Roads: []string{"arrest-sealing", "factual-innocence", "automatic-arrest-relief"},
		None:  T("We found no open way to seal this arrest today.", "Hoy no hallamos ninguna forma abierta de sellar este arresto."),
	}, {
		ID:   "wrong",
		Name: T("I was just sentenced, or the conviction is wrong", "Me acaban de dar la sentencia, o la condena está mal"),
		Roads: []string{"appeal", "withdraw-plea", "habeas-corpus", "vacate-innocence", "vacate-immigration", "plea-advisement", "vacate-racial-bias",
			"trafficking-vacatur", "violence-survivor-vacatur", "fraud-motion"},
		More: []string{"federal-habeas"},
		None: T("We found no open way to undo this conviction today.", "Hoy no hallamos ninguna forma abierta de anular esta condena."),
	}, {
		ID:   "everything",
		Name: T("Show me everything", "Mostrar todo"),
		Roads: []string{"murder-resentencing", "arrest-sealing", "dismissal-after-probation", "dismissal-misdemeanor-no-probation", "felony-reduction",
			"dismissal-felony-sentence", "dismissal-pre-realignment", "prop-47", "prop-64", "automatic-conviction-relief"},
		More: []string{"factual-innocence", "automatic-arrest-relief", "deferred-entry", "minor-conviction-sealing", "fire-camp-dismissal",
			"trafficking-prostitution-dismissal", "probation-cap", "probation-early-end", "probation-change", "veterans-probation-relief",
			"vacate-immigration", "plea-advisement", "withdraw-plea", "appeal", "habeas-corpus", "federal-habeas", "vacate-innocence", "vacate-racial-bias",
			"fraud-motion", "trafficking-vacatur", "violence-survivor-vacatur", "prison-prior-resentencing", "drug-prior-resentencing", "juvenile-lwop",
			"resentencing-recall", "veterans-resentencing", "compassionate-release", "certificate-of-rehabilitation", "pardon", "commutation"},
		Told: []string{"rights/vote", "rights/jury", "rights/firearm-state", "rights/firearm-federal", "rights/record-erased", "rights/private-job",
			"rights/state-license", "rights/immigration", "rights/sex-registration", "rights/peace-officer"},
		None: T("We found nothing that is open today.", "Hoy no hallamos nada abierto."),
	},
}

var notYes = []Status{RightNo, Unsure, Unsettled, RightPartly}

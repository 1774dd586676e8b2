package california

import . "example.org/relief/wasm/law"

// aims are what people come for, in the order in which they are offered, in the words of
// their pages. The rights are the answer itself. The roads are tried one after another, the most
// useful first, until one is open: what is a right stands before what a judge
// weighs, what is near before what is far. A pardon or a commutation comes last.
var aims = []Aim{
	{
		ID:     "work",
		Name:   T("Get a job", "Conseguir trabajo"),
		Rights: []string{"rights/private-job", "rights/arrest-job"},

		RoadsFirst: true,
		Roads: []string{"arrest-sealing", "diversion-sealing", "trafficking-prostitution-dismissal", "dismissal-after-probation",
			"dismissal-misdemeanor-no-probation", "felony-reduction", "dismissal-felony-sentence", "dismissal-pre-realignment",
			"prop-47", "prop-64"},
		More: []string{"automatic-conviction-relief", "probation-early-end", "automatic-arrest-relief", "factual-innocence",
			"rights/state-license", "rights/arrest-license", "rights/peace-officer", "probation-change",
			"certificate-of-rehabilitation", "end-registration", "trafficking-vacatur", "violence-survivor-vacatur",
			"treatment-dismissal", "veterans-probation-relief", "deferred-entry", "vacate-innocence", "vacate-racial-bias",
			"fraud-motion", "minor-conviction-sealing", "fire-camp-dismissal", "juvenile-sealing", "pardon"},
		Told: []string{"rights/background-report"},
		None: T("We found no open way to change this record today.",
			"Hoy no hallamos ninguna forma abierta de cambiar este historial."),
		Warn: []Warning{noEndOfRegistration},
	}, {
		ID:     "housing",
		Name:   T("Rent a home", "Rentar una vivienda"),
		Rights: []string{"rights/landlord-report"},

		RoadsFirst: true,
		Roads: []string{"arrest-sealing", "diversion-sealing", "trafficking-prostitution-dismissal", "dismissal-after-probation",
			"dismissal-misdemeanor-no-probation", "felony-reduction", "dismissal-felony-sentence", "dismissal-pre-realignment",
			"prop-47", "prop-64"},
		More: []string{"automatic-conviction-relief", "automatic-arrest-relief", "factual-innocence", "rights/sex-registration",
			"end-registration", "trafficking-vacatur", "violence-survivor-vacatur", "treatment-dismissal",
			"veterans-probation-relief", "minor-conviction-sealing", "juvenile-sealing"},
		None: T("We found no open way to change this record today.",
			"Hoy no hallamos ninguna forma abierta de cambiar este historial."),
		Warn: []Warning{noEndOfRegistration},
	}, {
		ID:     "license",
		Name:   T("Get a license", "Sacar una licencia"),
		Rights: []string{"rights/state-license", "rights/arrest-license"},
		Roads: []string{"arrest-sealing", "diversion-sealing", "trafficking-prostitution-dismissal", "dismissal-after-probation",
			"dismissal-misdemeanor-no-probation", "felony-reduction", "dismissal-felony-sentence", "dismissal-pre-realignment"},
		More: []string{"automatic-conviction-relief", "automatic-arrest-relief", "factual-innocence", "prop-47", "prop-64",
			"certificate-of-rehabilitation", "trafficking-vacatur", "violence-survivor-vacatur", "treatment-dismissal",
			"veterans-probation-relief", "minor-conviction-sealing", "fire-camp-dismissal", "juvenile-sealing", "pardon"},
		None: T("We found no open way to change this record today.",
			"Hoy no hallamos ninguna forma abierta de cambiar este historial."),
	}, {
		ID:   "record",
		Name: T("Clear my record", "Limpiar mi historial"),
		Roads: []string{"arrest-sealing", "diversion-sealing", "trafficking-prostitution-dismissal", "dismissal-after-probation",
			"dismissal-misdemeanor-no-probation", "felony-reduction", "dismissal-felony-sentence", "dismissal-pre-realignment",
			"prop-47", "prop-64"},
		More: []string{"automatic-conviction-relief", "probation-early-end", "automatic-arrest-relief", "factual-innocence",
			"dna-expungement", "probation-cap", "vacate-immigration", "plea-advisement", "withdraw-plea", "appeal",
			"vacate-innocence", "vacate-racial-bias", "fraud-motion", "murder-resentencing", "trafficking-vacatur",
			"violence-survivor-vacatur", "treatment-dismissal", "deferred-entry", "veterans-probation-relief",
			"fire-camp-dismissal", "minor-conviction-sealing", "juvenile-sealing", "rights/record-erased",
			"rights/sex-registration", "end-registration", "certificate-of-rehabilitation"},
		Told: []string{"rights/vote", "rights/jury"},
		None: T("We found no open way to change this record today.",
			"Hoy no hallamos ninguna forma abierta de cambiar este historial."),
		Warn: []Warning{noEndOfRegistration},
	}, {
		ID:   "immigration",
		Name: T("Stay in the U.S.", "Quedarme en el país"),
		Roads: []string{"vacate-immigration", "plea-advisement", "withdraw-plea", "deferred-entry", "trafficking-vacatur",
			"violence-survivor-vacatur", "vacate-innocence", "vacate-racial-bias", "habeas-corpus"},
		More: []string{"prop-64", "rights/immigration", "pardon"},
		None: T("We found no open way to undo this conviction for immigration. An immigration lawyer may see one.",
			"No hallamos una forma abierta de anular esta condena para inmigración. Un abogado de inmigración tal vez sí."),
		// 8 USC 1227(a) speaks of aliens, who are no citizens (8 USC 1101(a)(3)). By 1451(a)
		// citizenship can be taken back that was illegally procured, or by hiding a fact.
		Moot: Moot{Fact: USCitizen, Is: "yes",
			Says: T("A citizen cannot be deported for a conviction. Did you become one after the crime? Talk to an immigration lawyer.",
				"Con la ciudadanía no le pueden deportar por una condena. ¿La obtuvo después del delito? Busque ayuda legal de "+
					"inmigración.")},
		Warn: []Warning{
			{Says: T("Do not travel abroad, ask for citizenship or contact immigration before you talk to an immigration lawyer. If you "+
				"have immigration court, go.",
				"No viaje fuera del país, no pida la ciudadanía ni contacte a inmigración antes de tener ayuda legal de inmigración. Si "+
					"tiene corte de inmigración, vaya."),
				Cite: "8 USC 1182(a)(2), 1227(a)(2), 1229a(b)(5)", Fact: USCitizen, Is: "no"},
			{Says: T("Do not register to vote and do not vote. Only citizens may.",
				"No se inscriba para votar ni vote. Solo pueden los ciudadanos."),
				Cite: "Cal. Const. art. II, sec. 2; Elec. Code 2101(a)", Fact: USCitizen, Is: "no"},
		},
	}, {
		ID:   "custody",
		Name: T("Get out of jail or prison", "Salir de la cárcel o la prisión"),
		Roads: []string{"youth-offender-parole", "juvenile-lwop", "murder-resentencing", "elderly-parole",
			"prison-prior-resentencing", "drug-prior-resentencing", "compassionate-release", "resentencing-recall", "appeal",
			"habeas-corpus", "withdraw-plea"},
		More: []string{"youth-record-motion", "veterans-resentencing", "violence-survivor-vacatur", "trafficking-vacatur",
			"federal-habeas", "commutation"},
		None: T("We found no open way out today.",
			"Hoy no hallamos ninguna salida abierta."),
		Warn: []Warning{
			{Says: T("The parole board reviews nonviolent felonies early, a third strike too: see “Parole hearings”.",
				"La junta de parole revisa antes los delitos graves no violentos, también con un tercer strike: vea «Audiencias de "+
					"libertad bajo palabra»."),
				Cite: "Cal. Const. art. I, sec. 32(a)(1); In re Edwards (2018) 26 Cal.App.5th 1181", Relief: "youth-offender-parole",
				Status: []Status{Barred}},
		},
	}, {
		ID:   "shorter",
		Name: T("Shorten a sentence", "Acortar una sentencia"),
		Roads: []string{"probation-early-end", "probation-cap", "murder-resentencing", "prison-prior-resentencing",
			"drug-prior-resentencing", "juvenile-lwop", "prop-47", "prop-64", "resentencing-recall", "compassionate-release",
			"youth-offender-parole", "elderly-parole", "appeal", "habeas-corpus"},
		More: []string{"veterans-resentencing", "fire-camp-dismissal", "veterans-probation-relief", "federal-habeas", "commutation"},
		None: T("We found no open way to a shorter sentence today.",
			"Hoy no hallamos ninguna forma abierta de acortar la sentencia."),
	}, {
		ID:    "probation",
		Name:  T("End probation", "Terminar la probatoria"),
		Roads: []string{"probation-cap", "probation-early-end", "veterans-probation-relief"},
		More:  []string{"probation-change"},
		None: T("We found no open way to end or change probation today.",
			"Hoy no hallamos ninguna forma abierta de terminar o cambiar la probatoria."),
		Warn: []Warning{
			{Says: T("If you are not a citizen, do not travel abroad before you talk to an immigration lawyer.",
				"Si no tiene la ciudadanía, no viaje fuera del país antes de tener ayuda legal de inmigración."),
				Cite: "8 USC 1182(a)(2)", Relief: "probation-change", Status: []Status{May, NotYet, Unsure, Unsettled}},
		},
	}, {
		ID:     "guns",
		Name:   T("Ask about guns", "Preguntar por armas"),
		Rights: []string{"rights/firearm-state", "rights/firearm-federal"},
		Roads:  []string{"felony-reduction"},
		More:   []string{"prop-64", "certificate-of-rehabilitation", "pardon"},
		Told:   []string{"rights/vote"},
		None: T("We found no quick way back to gun rights.",
			"No hallamos una forma rápida de recuperar el derecho a tener armas."),
		Warn: []Warning{
			{Says: T("Do not touch or keep a gun or bullets. It can be a new felony.",
				"No toque ni guarde armas ni balas. Puede ser un nuevo delito grave."),
				Cite: "PC 29800, 29805, 30305; 18 USC 922(g)", Relief: "rights/firearm-state", Status: notYes},
			{Says: T("Do not touch or keep a gun or bullets. It can be a federal crime.",
				"No toque ni guarde armas ni balas. Puede ser un delito federal."),
				Cite: "18 USC 922(g)", Relief: "rights/firearm-federal", Status: notYes},
		},
	}, {
		ID:     "vote",
		Name:   T("Vote again", "Votar otra vez"),
		Rights: []string{"rights/vote"},
		More:   []string{"rights/jury"},
		Warn: []Warning{
			{Says: T("Do not register to vote and do not vote. Only citizens may.",
				"No se inscriba para votar ni vote. Solo pueden los ciudadanos."),
				Cite: "Cal. Const. art. II, sec. 2; Elec. Code 2101(a)", Fact: USCitizen, Is: "no"},
		},
	}, {
		ID:    "registration",
		Name:  T("End sex-offender registration", "Salir del registro sexual"),
		Roads: []string{"end-registration"},
		More:  []string{"rights/sex-registration", "certificate-of-rehabilitation", "pardon"},
		None: T("We found no open way to end the duty to register today.",
			"Hoy no hallamos ninguna forma abierta de terminar el deber de registrarse."),
	}, {
		ID:     "arrest",
		Name:   T("I was only arrested", "Solo me arrestaron"),
		Rights: []string{"rights/arrest-job"},

		RoadsFirst: true,
		Roads:      []string{"arrest-sealing", "diversion-sealing", "factual-innocence", "automatic-arrest-relief"},
		None: T("We found no open way to seal this arrest today.",
			"Hoy no hallamos ninguna forma abierta de sellar este arresto."),
		More: []string{"dna-expungement", "rights/arrest-license"},
	}, {
		ID:   "sentenced",
		Name: T("I was just sentenced", "Me acaban de dar la sentencia"),
		// A conviction is vacated for immigration once custody and probation are over (PC
		// 1473.7(a)): for who was just sentenced that comes last.
		Roads: []string{"appeal", "withdraw-plea", "resentencing-recall", "felony-reduction"},
		More: []string{"plea-advisement", "probation-change", "veterans-resentencing", "habeas-corpus",
			"federal-habeas", "vacate-immigration"},
		None: T("We found no open way to change this sentence today.",
			"Hoy no hallamos ninguna forma abierta de cambiar esta sentencia."),
		Warn: []Warning{appealSoon},
	}, {
		ID:   "wrong",
		Name: T("Undo a conviction", "Anular una condena"),
		// An appeal that has a last day leads wherever it stands; of days that nobody knows it is
		// the least likely to be open.
		Roads: []string{"trafficking-vacatur", "violence-survivor-vacatur", "withdraw-plea", "vacate-innocence",
			"vacate-immigration", "plea-advisement", "vacate-racial-bias", "fraud-motion", "habeas-corpus", "appeal"},
		More: []string{"federal-habeas"},
		None: T("We found no open way to undo this conviction today.",
			"Hoy no hallamos ninguna forma abierta de anular esta condena."),
		Warn: []Warning{appealSoon},
	}, {
		ID:   "everything",
		Name: T("Show me everything", "Mostrar todo"),
		Roads: []string{"murder-resentencing", "arrest-sealing", "diversion-sealing", "dismissal-after-probation",
			"dismissal-misdemeanor-no-probation", "felony-reduction", "dismissal-felony-sentence", "dismissal-pre-realignment",
			"prop-47", "prop-64", "automatic-conviction-relief"},
		More: []string{"factual-innocence", "automatic-arrest-relief", "dna-expungement", "treatment-dismissal", "juvenile-sealing",
			"deferred-entry", "minor-conviction-sealing", "fire-camp-dismissal", "trafficking-prostitution-dismissal", "probation-cap",
			"probation-early-end", "probation-change", "veterans-probation-relief", "vacate-immigration", "plea-advisement",
			"withdraw-plea", "appeal", "habeas-corpus", "federal-habeas", "vacate-innocence", "vacate-racial-bias", "fraud-motion",
			"trafficking-vacatur", "violence-survivor-vacatur", "prison-prior-resentencing", "drug-prior-resentencing",
			"juvenile-lwop", "resentencing-recall", "veterans-resentencing", "compassionate-release", "youth-offender-parole",
			"elderly-parole", "youth-record-motion", "certificate-of-rehabilitation", "end-registration", "pardon", "commutation"},
		Told: []string{"rights/vote", "rights/jury", "rights/firearm-state", "rights/firearm-federal", "rights/record-erased",
			"rights/private-job", "rights/state-license", "rights/immigration", "rights/sex-registration", "rights/peace-officer",
			"rights/background-report", "rights/landlord-report", "rights/arrest-job", "rights/arrest-license"},
		None: T("We found nothing that is open today.",
			"Hoy no hallamos nada abierto."),
	},
}

// appealSoon is for whoever does not know the day from which an appeal counts.
var appealSoon = Warning{
	Says: T("Were you sentenced in the last 60 days? You may still be in time to appeal. Ask for legal help today.",
		"¿Le dieron la sentencia en los últimos 60 días? Tal vez aún puede apelar. Pida ayuda legal hoy mismo."),
	Cite: "CRC 8.308(a); CRC 8.853(a)", Relief: "appeal", Status: []Status{Unsure}}

// noEndOfRegistration is for whoever may have to register.
var noEndOfRegistration = Warning{
	Says: T("If you must register as a sex offender, a dismissal does not end that. It needs its own petition.",
		"Si debe registrarse como ofensor sexual, una desestimación no termina ese deber. Eso exige su propia petición."),
	Cite: "PC 290.007; PC 290.5", Relief: "end-registration", Status: []Status{May, Shall, NotYet, Unsure, Unsettled}}

var notYes = []Status{RightNo, Unsure, Unsettled, RightPartly}

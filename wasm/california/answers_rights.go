package california

import . "example.org/relief/wasm/law"

// laterAnswers are of probation and clemency.
var laterAnswers = []Answer{
	{
		Relief:  "probation-early-end",
		Decides: []*Fact{NowInThisCase},
		Yes: T("You can ask the judge to end probation early.",
			"Puede pedir al juez que termine la probatoria antes."),
	}, {
		Relief:  "probation-change",
		Decides: []*Fact{NowInThisCase},
		Yes: T("You can ask the judge to change the rules of your probation.",
			"Puede pedir al juez que cambie las reglas de su probatoria."),
	}, {
		Relief:  "probation-cap",
		Decides: []*Fact{NowInThisCase, ProbationTermMonths},
		Yes: T("Your probation is longer than the law allows. The court must shorten it.",
			"Su probatoria es más larga de lo que permite la ley. La corte debe acortarla."),
		Later: T("Your probation is longer than the law allows. You can ask when the allowed time is over.",
			"Su probatoria es más larga de lo que permite la ley. Puede pedirlo cuando pase el tiempo permitido."),
	}, {
		Relief:  "veterans-probation-relief",
		Decides: []*Fact{MilitaryService},
		Yes: T("As a veteran you can ask the court to restore your rights and dismiss the case.",
			"Como veterano puede pedir a la corte que restaure sus derechos y desestime el caso."),
	},
	{
		Relief:  "certificate-of-rehabilitation",
		Decides: []*Fact{Offense, Level, LivesInCalifornia},
		Yes: T("You can ask a court for a certificate of rehabilitation.",
			"Puede pedir a una corte un certificado de rehabilitación."),
		Later: T("You can ask a court for a certificate of rehabilitation once the waiting time is over.",
			"Puede pedir a una corte un certificado de rehabilitación cuando termine la espera."),
	}, {
		Relief: "pardon",
		Yes: T("You can ask the Governor for a pardon. Few are granted.",
			"Puede pedir un indulto al Gobernador. Se conceden pocos."),
		Later: T("A pardon is for people who have served their sentence.",
			"El indulto es para quien ya cumplió su sentencia."),
	}, {
		Relief: "commutation",
		Yes: T("You can ask the Governor to shorten the sentence. Few are granted.",
			"Puede pedir al Gobernador que acorte la sentencia. Se conceden pocas."),
	},
}

// rightsAnswers are of the rights map.
var rightsAnswers = []Answer{
	{
		Relief: "rights/vote",
		Yes: T("You can vote today. If you are not registered, register.",
			"Puede votar hoy. Si no se ha inscrito, inscríbase."),
		No: T("You cannot vote today.",
			"Hoy no puede votar."),
	}, {
		Relief: "rights/jury",
		Yes: T("You can serve on a California jury.",
			"Puede servir en un jurado de California."),
		No: T("You cannot serve on a California jury today.",
			"Hoy no puede servir en un jurado de California."),
	}, {
		Relief:  "rights/firearm-state",
		Decides: []*Fact{Offense, Level, ReliefObtained},
		Yes: T("California law does not keep you from having a gun because of this conviction.",
			"La ley de California no le impide tener un arma por esta condena."),
		Partly: T("California law may let you have a gun again. Ask a lawyer before you touch one.",
			"La ley de California quizás le permita tener un arma otra vez. Pida ayuda legal antes de tocar una."),
		No: T("You cannot have a gun under California law.",
			"No puede tener un arma según la ley de California."),
	}, {
		Relief: "rights/firearm-federal",
		Yes: T("Federal law does not keep you from having a gun because of this conviction.",
			"La ley federal no le impide tener un arma por esta condena."),
		Partly: T("Federal law may let you have a gun again. Ask a lawyer before you touch one.",
			"La ley federal quizás le permita tener un arma otra vez. Pida ayuda legal antes de tocar una."),
		No: T("You cannot have a gun under federal law.",
			"No puede tener un arma según la ley federal."),
	}, {
		Relief: "rights/record-erased",
		Partly: T("The court can seal this conviction, but other copies may remain.",
			"La corte puede sellar esta condena, pero pueden quedar otras copias."),
		No: T("The conviction stays on your record. A dismissal or a pardon is shown beside it.",
			"La condena queda en su historial. Una desestimación o un indulto aparece al lado."),
	}, {
		Relief: "rights/private-job",
		Yes: T("A private employer may not count this conviction against you.",
			"Un empleador privado no puede contar esta condena en su contra."),
		Partly: T("A private employer may ask only after a job offer, and must then look at you as a person.",
			"Un empleador privado solo puede preguntar después de una oferta, y debe verle como persona."),
		No: T("This employer may look at the conviction.",
			"Este empleador puede ver la condena."),
	}, {
		Relief:  "rights/state-license",
		Decides: []*Fact{LicensingBoard},
		Yes: T("The board may not refuse a license because of this conviction.",
			"La junta no puede negar la licencia por esta condena."),
		Partly: T("The board may refuse a license only for a conviction that has to do with the work.",
			"La junta solo puede negar la licencia por una condena que tenga que ver con el trabajo."),
		No: T("The protection for licenses does not cover this one.",
			"La protección de las licencias no incluye esta."),
	}, {
		Relief:  "rights/immigration",
		Decides: []*Fact{USCitizen},
		Yes: T("Immigration no longer counts this conviction on this ground. See a lawyer before you rely on it.",
			"Inmigración ya no cuenta esta condena por esta causa. Pida ayuda legal antes de confiar en eso."),
		Partly: T("The change may help with some grounds and not with others. See an immigration lawyer.",
			"El cambio puede ayudar con unas causas y con otras no. Pida ayuda legal de inmigración."),
		No: T("Immigration still counts this conviction.",
			"Inmigración todavía cuenta esta condena."),
	}, {
		Relief: "rights/sex-registration",
		Yes: T("You have no duty to register today.",
			"Hoy no tiene que registrarse."),
		No: T("You still must register. Ending it needs a petition of its own.",
			"Todavía debe registrarse. Para terminarlo hace falta su propia petición."),
	}, {
		Relief: "rights/peace-officer",
		Yes: T("This law does not keep you from police work.",
			"Esta ley no le impide el trabajo de policía."),
		Partly: T("You may work as a probation or parole officer, not in other police work.",
			"Puede trabajar como oficial de probatoria o de parole, no en otro trabajo de policía."),
		No: T("This felony keeps you from police work.",
			"Este delito grave le impide el trabajo de policía."),
	},
	{
		Relief:  "end-registration",
		Decides: []*Fact{RegistrationTier},
		Yes: T("You can ask the court to end your duty to register.",
			"Puede pedir a la corte que termine su deber de registrarse."),
		Later: T("You can ask the court to end your duty to register, but not yet.",
			"Puede pedir a la corte que termine su deber de registrarse, pero todavía no."),
	},
	{
		Relief: "rights/background-report",
		Yes: T("This conviction may no longer be in a background report.",
			"Esta condena ya no puede salir en un reporte."),
		No: T("This conviction may still be in a background report.",
			"Esta condena aún puede salir en un reporte."),
	},
	{
		Relief:  "rights/arrest-job",
		Decides: []*Fact{ArrestOutcome},
		Yes: T("An employer may not ask about this arrest.",
			"Un empleador no puede preguntar por este arresto."),
		Partly: T("A hospital or clinic may ask about some arrests. Other employers may not.",
			"Un hospital o una clínica puede preguntar por algunos arrestos. Otros empleadores no."),
		No: T("This employer may ask about the arrest.",
			"Este empleador puede preguntar por el arresto."),
	},
	{
		Relief:  "rights/arrest-license",
		Decides: []*Fact{ArrestOutcome, LicensingBoard},
		Yes: T("A board may not refuse a license because of this arrest.",
			"Una junta no puede negar una licencia por este arresto."),
		Partly: T("Most boards may not use this arrest, but a health board may look at the drug program.",
			"La mayoría de las juntas no puede usar este arresto, pero una junta de salud puede mirar el programa de drogas."),
		No: T("This protection does not cover the license that you want.",
			"Esta protección no incluye la licencia que usted quiere."),
	},
}

package california

import . "example.org/relief/wasm/law"

// What each relief means to the person who asks, in sentences that
// can stand first on the page: what is open, what comes later, and for a right
// what its yes and no mean. Decides names the facts that settle it; they are asked
// first.

// dismissalAnswers are of what clears a record.
var dismissalAnswers = []Answer{
	{
		Relief:  "dismissal-after-probation",
		Decides: []*Fact{Offense, ProbationGranted},
		Yes: T("You can ask a judge to dismiss this conviction now.",
			"Ya puede pedir a un juez que desestime esta condena."),
		Later: T("You can ask a judge to dismiss this conviction, but not yet.",
			"Puede pedir a un juez que desestime esta condena, pero todavía no."),
	}, {
		Relief:  "dismissal-misdemeanor-no-probation",
		Decides: []*Fact{Offense, ProbationGranted},
		Yes: T("You can ask a judge to dismiss this conviction now.",
			"Ya puede pedir a un juez que desestime esta condena."),
		Later: T("You can ask a judge to dismiss this conviction after a year.",
			"Puede pedir a un juez que desestime esta condena después de un año."),
	}, {
		Relief:  "dismissal-felony-sentence",
		Decides: []*Fact{Offense, SentenceType},
		Yes: T("You can ask a judge to dismiss this felony now. The judge decides.",
			"Ya puede pedir a un juez que desestime este delito grave. El juez decide."),
		Later: T("You can ask a judge to dismiss this felony once the waiting time is over.",
			"Puede pedir a un juez que desestime este delito grave cuando termine la espera."),
	}, {
		Relief:  "dismissal-pre-realignment",
		Decides: []*Fact{Offense, SentenceType, SentencingDate},
		Yes: T("You can ask a judge to dismiss this old prison felony now.",
			"Ya puede pedir a un juez que desestime este delito grave viejo con prisión."),
		Later: T("You can ask a judge to dismiss this old prison felony once the waiting time is over.",
			"Puede pedir que se desestime este delito grave viejo cuando termine la espera."),
	}, {
		Relief:  "deferred-entry",
		Decides: []*Fact{DejCompleted},
		Yes: T("You can ask the court to take back your old drug plea and close the case.",
			"Puede pedir a la corte que retire su declaración de culpabilidad vieja por drogas y cierre el caso."),
	}, {
		Relief:  "minor-conviction-sealing",
		Decides: []*Fact{AgeAtOffense},
		Yes: T("You can ask a court to seal this misdemeanor from when you were a minor.",
			"Puede pedir a una corte que selle este delito menor de cuando era menor de edad."),
	}, {
		Relief:  "fire-camp-dismissal",
		Decides: []*Fact{FireProgramSuccessful},
		Yes: T("You can ask a judge to dismiss this case because you served on a fire crew.",
			"Puede pedir a un juez que desestime este caso porque sirvió en una cuadrilla de bomberos."),
		Later: T("You can ask for a dismissal for fire crew service once you are out.",
			"Puede pedir la desestimación por servicio de bombero cuando salga."),
	}, {
		Relief:  "trafficking-prostitution-dismissal",
		Decides: []*Fact{VictimOf},
		Yes: T("You can ask a judge to dismiss this case because you were trafficked.",
			"Puede pedir a un juez que desestime este caso porque fue víctima de trata."),
	},
	{
		Relief: "automatic-conviction-relief",
		Yes: T("The law clears this conviction without asking. Check that your state record shows it.",
			"La ley desestima esta condena sin que usted lo pida. Revise que su historial penal lo muestre."),
		Later: T("The law will clear this conviction without asking, but not yet.",
			"La ley va a desestimar esta condena sin que usted lo pida, pero todavía no."),
	}, {
		Relief: "automatic-arrest-relief",
		Yes: T("The law clears this arrest without asking. Check that your state record shows it.",
			"La ley limpia este arresto sin que usted lo pida. Revise que su historial penal lo muestre."),
		Later: T("The law will clear this arrest without asking, but not yet.",
			"La ley va a limpiar este arresto sin que usted lo pida, pero todavía no."),
	}, {
		Relief:  "arrest-sealing",
		Decides: []*Fact{ArrestOutcome},
		Yes: T("You can ask a court to seal this arrest now.",
			"Ya puede pedir a una corte que selle este arresto."),
		Later: T("You can ask a court to seal this arrest once charges can no longer be filed.",
			"Puede pedir a una corte que selle este arresto cuando ya no puedan presentar cargos."),
	}, {
		Relief:  "factual-innocence",
		Decides: []*Fact{ClaimsFactualInnocence},
		Yes: T("You can ask for a finding that there was no good reason to arrest you.",
			"Puede pedir que se declare que no había una buena razón para arrestarle."),
	},
	{
		Relief:  "felony-reduction",
		Decides: []*Fact{Offense, Level, SentenceType},
		Yes: T("You can ask a judge to make this felony a misdemeanor.",
			"Puede pedir a un juez que reduzca este delito grave a delito menor."),
	}, {
		Relief:  "prop-47",
		Decides: []*Fact{Offense, OffenseDate},
		Yes: T("You can ask the court to make this felony a misdemeanor under Proposition 47.",
			"Puede pedir a la corte que reduzca este delito grave a delito menor por la Proposición 47."),
	}, {
		Relief:  "prop-64",
		Decides: []*Fact{Offense, OffenseDate},
		Yes: T("You can ask the court to reduce or seal this cannabis case.",
			"Puede pedir a la corte que reduzca o selle este caso de marihuana (cannabis)."),
	},
	{
		Relief:  "diversion-sealing",
		Decides: []*Fact{ArrestOutcome, DiversionCompleted},
		Yes: T("You can ask the court to seal the case, because you finished the program.",
			"Puede pedir a la corte que selle el caso, porque terminó el programa."),
	},
	{
		Relief:  "dna-expungement",
		Decides: []*Fact{DNASampleTaken},
		Yes: T("You can ask to have your DNA sample destroyed.",
			"Puede pedir que destruyan su muestra de ADN (DNA)."),
		Later: T("You can ask to have your DNA sample destroyed once charges can no longer be filed.",
			"Puede pedir que destruyan su muestra de ADN (DNA) cuando ya no puedan presentar cargos."),
	},
	{
		Relief:  "treatment-dismissal",
		Decides: []*Fact{TreatmentProbation},
		Yes: T("You can ask the court to close this case, because you finished drug treatment.",
			"Puede pedir a la corte que cierre este caso, porque terminó el tratamiento de drogas."),
		Later: T("You can ask once you finish the drug treatment.",
			"Puede pedirlo cuando termine el tratamiento de drogas."),
	},
	{
		Relief:  "juvenile-sealing",
		Decides: []*Fact{Court},
		Yes: T("You can ask the court to seal this juvenile case.",
			"Puede pedir a la corte que selle este caso de menores."),
		Later: T("You can ask the court to seal this juvenile case later.",
			"Puede pedir a la corte que selle este caso de menores más adelante."),
	},
}

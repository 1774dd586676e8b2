package california

import . "example.org/relief/wasm/law"

// reviewAnswers are of what undoes a conviction or shortens a sentence.
var reviewAnswers = []Answer{
	{
		Relief:  "appeal",
		Decides: []*Fact{SentencingDate, DecisionType},
		Yes: T("You can still appeal. The time is short, so act now.",
			"Todavía puede apelar. El plazo es corto, así que actúe ya."),
	}, {
		Relief:  "habeas-corpus",
		Decides: []*Fact{NowInThisCase},
		Yes: T("You can file for habeas corpus while custody or supervision lasts.",
			"Puede presentar un hábeas corpus mientras dure la custodia o la supervisión."),
		Later: T("Habeas corpus may open for you at a later step of the law.",
			"El hábeas corpus puede abrirse para usted en una etapa posterior de la ley."),
	}, {
		Relief: "federal-habeas",
		Yes: T("The year for federal court seems open, but the state courts must rule on your claims first.",
			"El año para la corte federal parece abierto, pero antes las cortes estatales deben decidir sus reclamos."),
	}, {
		Relief:  "vacate-immigration",
		Decides: []*Fact{USCitizen, Offense, DidNotUnderstandImmigration},
		Yes: T("You can ask the court to undo this conviction, because you did not know what it could do to your status.",
			"Puede pedir a la corte que anule esta condena, porque no sabía qué pasaría con inmigración."),
		Later: T("You can ask the court to undo this conviction once custody and supervision are over.",
			"Puede pedir a la corte que anule esta condena cuando terminen la custodia y la supervisión."),
	}, {
		Relief: "vacate-innocence",
		Yes: T("You can ask the court to undo this conviction because of new proof.",
			"Puede pedir a la corte que anule esta condena por una prueba nueva."),
		Later: T("You can ask the court to undo this conviction once custody is over.",
			"Puede pedir a la corte que anule esta condena cuando termine la custodia."),
	}, {
		Relief: "vacate-racial-bias",
		Yes: T("You can ask the court to undo this conviction because of racial bias.",
			"Puede pedir a la corte que anule esta condena por prejuicio racial."),
		Later: T("The law on racial bias will reach your case later.",
			"La ley sobre prejuicio racial se aplicará a su caso más adelante."),
	}, {
		Relief:  "plea-advisement",
		Decides: []*Fact{USCitizen, HowConvicted, JudgeGaveImmigrationWarning},
		Yes: T("You can ask to take back your plea, because the judge gave no immigration warning.",
			"Puede pedir retirar su declaración de culpabilidad (plea), porque el juez no le advirtió sobre inmigración."),
	}, {
		Relief:  "withdraw-plea",
		Decides: []*Fact{HowConvicted, SentencingDate},
		Yes: T("You can ask the judge to let you take back your plea.",
			"Puede pedir al juez que le permita retirar su declaración de culpabilidad (plea)."),
	}, {
		Relief: "fraud-motion",
		Yes: T("You can ask the court to undo this conviction, because an official lied or hid proof.",
			"Puede pedir a la corte que anule esta condena, porque un funcionario mintió u ocultó pruebas."),
		Later: T("You can ask once custody is over.",
			"Puede pedirlo cuando termine la custodia."),
	}, {
		Relief:  "trafficking-vacatur",
		Decides: []*Fact{VictimOf},
		Yes: T("You can ask the court to undo this conviction, because you were trafficked.",
			"Puede pedir a la corte que anule esta condena, porque fue víctima de trata."),
		Later: T("You can ask the court to undo this conviction once you are safe.",
			"Puede pedir a la corte que anule esta condena cuando esté a salvo."),
	}, {
		Relief:  "violence-survivor-vacatur",
		Decides: []*Fact{VictimOf},
		Yes: T("You can ask the court to undo this conviction, because a partner or sexual violence led to it.",
			"Puede pedir a la corte que anule esta condena, porque la violencia de pareja o sexual llevó a ella."),
		Later: T("You can ask the court to undo this conviction once you are safe.",
			"Puede pedir a la corte que anule esta condena cuando esté a salvo."),
	},
	{
		Relief:  "murder-resentencing",
		Decides: []*Fact{Offense, MurderTheory},
		Yes: T("You can file a petition now, and the court must give you a lawyer if you ask.",
			"Puede presentar una petición ya, y la corte debe darle un abogado si lo pide."),
		Later: T("The law did not reach this crime on that day.",
			"Ese día la ley no se aplicaba a este delito."),
	}, {
		Relief:  "prison-prior-resentencing",
		Decides: []*Fact{Enhancement},
		Yes: T("Your extra year for an old prison term is no longer valid. The court must sentence you again.",
			"Su año adicional por una prisión anterior ya no es válido. La corte debe darle una nueva sentencia."),
	}, {
		Relief:  "drug-prior-resentencing",
		Decides: []*Fact{Enhancement},
		Yes: T("Your extra years for an old drug case are no longer valid. The court must sentence you again.",
			"Sus años adicionales por un caso de drogas anterior ya no son válidos. La corte debe darle una nueva sentencia."),
	}, {
		Relief:  "juvenile-lwop",
		Decides: []*Fact{AgeAtOffense, LifeWithoutParole},
		Yes: T("You can ask the court for a new sentence, because you were under 18.",
			"Puede pedir a la corte una nueva sentencia, porque era menor de 18 años."),
		Later: T("You can ask the court for a new sentence after 15 years.",
			"Puede pedir a la corte una nueva sentencia después de 15 años."),
	}, {
		Relief:  "compassionate-release",
		Decides: []*Fact{NowInThisCase, MedicalCondition},
		Yes: T("A prison or jail can ask the court to let you out because of your health.",
			"La prisión o la cárcel puede pedir a la corte su salida por su salud."),
	}, {
		Relief:  "resentencing-recall",
		Decides: []*Fact{SentenceType, NowInThisCase},
		Yes: T("The court may lower your sentence on its own. You cannot file for it.",
			"La corte puede reducir su sentencia por su cuenta. Usted no puede pedirlo."),
		Later: T("The court can lower your sentence once an official asks for it or the law changes.",
			"La corte puede reducir su sentencia cuando un funcionario lo pida o cambie la ley."),
	}, {
		Relief:  "veterans-resentencing",
		Decides: []*Fact{MilitaryService},
		Yes: T("As a veteran you can ask the court for a new sentence.",
			"Como veterano puede pedir a la corte una nueva sentencia."),
	},
	{
		Relief:  "youth-offender-parole",
		Decides: []*Fact{NowInThisCase, AgeAtOffense, SentenceType, LongestTermKind},
		Yes: T("The parole board must give you a youth offender hearing.",
			"La junta debe darle una audiencia por su juventud (youth offender hearing)."),
		Later: T("The parole board must give you a youth offender hearing in a later year.",
			"La junta debe darle una audiencia por su juventud (youth offender hearing) en un año posterior."),
	},
	{
		Relief:  "elderly-parole",
		Decides: []*Fact{NowInThisCase, Turns50Date},
		Yes: T("The parole board must give you a hearing because of your age and time served.",
			"La junta debe darle una audiencia por su edad y el tiempo cumplido."),
		Later: T("The parole board must give you a hearing at 50, after 20 years locked up.",
			"La junta debe darle una audiencia a los 50 años, tras 20 años bajo custodia."),
	},
	{
		Relief: "youth-record-motion",
		Yes: T("You can ask the court to take proof about your youth now, for a later parole hearing.",
			"Puede pedir a la corte que reciba ya pruebas sobre su juventud, para una audiencia posterior."),
	},
}

package california

import (
	"slices"

	. "example.org/relief/wasm/law"
)

// changes are the changes of the law that the pages tell of, newest first. On
// is the day from which the change was law, which is often later than the day
// on which the act was signed. An act that changed several things has an entry
// for each. Bill is empty where the sources show the day but not the act.
//
// Every date in a rule has its change here. An act whose effect or day was not
// found is left out, and so is every act that did not become law.
var changes = slices.Concat(changesSince2024, changesSince2021, changesBefore2021)

// The reliefs that one change touches together.
var (
	racialJustice     = []string{"habeas-corpus", "vacate-racial-bias"}
	resentencingCases = []string{"resentencing-recall", "murder-resentencing", "prison-prior-resentencing", "drug-prior-resentencing",
		"prop-47"}
	countedDeadlines = []string{"appeal", "withdraw-plea", "fraud-motion", "factual-innocence"}
	petitionsOf1203  = []string{"dismissal-after-probation", "dismissal-misdemeanor-no-probation", "dismissal-felony-sentence",
		"dismissal-pre-realignment"}
)

var changesSince2024 = []Change{
	{
		On: On(2026, 1, 1), Bill: "AB 256 (2022)", Cite: "PC 745(j)(5)",
		Says: T("The Racial Justice Act now reaches every felony case, however old it is.",
			"La Ley de Justicia Racial se aplica a todo caso de delito grave, por viejo que sea."),
		Reliefs: racialJustice,
	}, {
		On: On(2026, 1, 1), Bill: "AB 1071 (2025); SB 734 (2025)", Cite: "PC 1473(e)(5)",
		Says: T("In habeas for racial bias, a plausible claim brings a lawyer if you cannot pay. So does a request by the State Public "+
			"Defender.",
			"Por prejuicio racial, con un reclamo creíble, la corte le nombra abogado si no puede pagar. También si lo pide el Defensor "+
				"Público Estatal."),
		Reliefs: []string{"habeas-corpus"},
	}, {
		On: On(2026, 1, 1), Bill: "AB 1071 (2025); SB 734 (2025)", Cite: "PC 1473(e)(3)",
		Says: T("You may raise racial bias for the first time even if you asked for habeas before.",
			"Puede reclamar prejuicio racial por primera vez aunque ya haya pedido un hábeas."),
		Reliefs: []string{"habeas-corpus"},
	}, {
		On: On(2026, 1, 1), Bill: "AB 1071 (2025); SB 734 (2025)", Cite: "PC 745(d); PC 1473(e)(1)-(2); PC 1473.7(e)",
		Says: T("You may ask for the state's records on racial bias before you file.",
			"Puede pedir los datos del estado sobre prejuicio racial antes de presentar su caso."),
		Reliefs: racialJustice,
	}, {
		On: On(2026, 1, 1), Bill: "AB 1071 (2025); SB 734 (2025)", Cite: "PC 1473.7(a)(3)(B)",
		Says: T("If your motion blames police for racial bias, you must serve it on that police agency too.",
			"Si su moción culpa a la policía de prejuicio racial, también debe entregarla a esa agencia."),
		Reliefs: []string{"vacate-racial-bias"},
	}, {
		On: On(2026, 1, 1), Bill: "SB 857 (2025)", Cite: "PC 1473.1",
		Says: T("A private lawyer named for a racial-bias case must have at least ten hours of training in that law.",
			"El abogado privado que la corte nombre por prejuicio racial debe tener al menos diez horas de curso en esa ley."),
		Reliefs: []string{"habeas-corpus"},
	}, {
		On: On(2026, 1, 1), Bill: "SB 857 (2025)", Cite: "PC 1171",
		Says: T("In a resentencing case, the prison must hand over your records within 45 days. Your lawyer or the prosecutor has to ask.",
			"Para una nueva sentencia, la prisión debe entregar su expediente en un plazo de 45 días. Lo pide su abogado o el fiscal."),
		Reliefs: resentencingCases,
	}, {
		On: On(2026, 1, 1), Bill: "AB 812 (2025)", Cite: "PC 1172.1(e)",
		Says: T("By July 1, 2027, the state must write rules to send fire camp workers back to court for a new sentence.",
			"El estado debe fijar, a más tardar el 1 de julio de 2027, reglas para enviar a la corte a quienes sirvieron como bomberos."),
		Reliefs: []string{"resentencing-recall"},
	}, {
		On: On(2026, 1, 1), Bill: "SB 245 (2025)", Cite: "PC 1203.4b(b)(2)",
		Says: T("The prison or county must certify your fire camp service to the court when you get out, and give you a copy.",
			"Al salir usted, la prisión o el condado debe certificar a la corte su servicio de bombero y darle una copia."),
		Reliefs: []string{"fire-camp-dismissal"},
	}, {
		On: On(2026, 1, 1), Bill: "AB 321 (2025)", Cite: "PC 17(b)(5)(B)",
		Says: T("Before trial, you may ask again to lower a felony only if things have changed since the judge said no.",
			"Antes del juicio, solo puede pedir otra vez reducir el delito grave si algo cambió desde que el juez dijo no."),
		Reliefs: []string{"felony-reduction"},
	}, {
		On: On(2026, 1, 1), Bill: "SB 281 (2025)", Cite: "PC 1016.5(a)",
		Says: T("Judges must read the immigration warning word for word. Earlier pleas are not touched.",
			"Los jueces deben leer la advertencia migratoria palabra por palabra. Las declaraciones de antes no cambian."),
		Reliefs: []string{"plea-advisement"},
	}, {
		On: On(2026, 1, 1), Bill: "AB 1078 (2025)", Cite: "PC 29800(d)-(f)",
		Says: T("A dismissal or pardon from another state counts for gun rights here, but only in a few nonviolent cases.",
			"Para armas, aquí cuenta la desestimación o el indulto de otro estado, pero solo en pocos casos sin violencia."),
		Reliefs: []string{"rights/firearm-state"},
	}, {
		On: On(2026, 1, 1), Bill: "AB 1263 (2025)", Cite: "PC 29805(h)",
		Says: T("For convictions from 2026 on, more gun misdemeanors bar guns for ten years.",
			"Para condenas desde 2026, más delitos menores de armas prohíben tener armas por diez años."),
		Reliefs: []string{"rights/firearm-state"},
	}, {
		On: On(2026, 1, 1), Bill: "SB 680 (2025)", Cite: "PC 290(c)",
		Says: T("For crimes from 2026 on, sex with a minor (261.5(c), (d)) can require registration. The words of the law are not clear.",
			"Por delitos desde 2026, el sexo con menores (261.5(c), (d)) puede exigir registro. El texto de la ley no es claro."),
		Reliefs: []string{"rights/sex-registration"},
	}, {
		On: On(2026, 1, 1), Bill: "AB 268 (2025)", Cite: "CCP 135",
		Says: T("Diwali is not a court holiday. It does not move a last day to file.",
			"Diwali no es día feriado de las cortes. No mueve el último día para presentar."),
		Reliefs: countedDeadlines,
	}, {
		On: On(2025, 1, 1), Bill: "AB 256 (2022)", Cite: "PC 745(j)(4)",
		Says: T("The Racial Justice Act reached felony cases that became final in 2015 or later.",
			"La Ley de Justicia Racial alcanzó condenas por delito grave que quedaron firmes desde 2015."),
		Reliefs: racialJustice,
	}, {
		On: On(2025, 1, 1), Bill: "AB 2483 (2024)", Cite: "PC 1171",
		Says: T("Resentencing cases got common rules. The judge may change the whole sentence and must give reasons.",
			"Las nuevas sentencias tienen reglas comunes. El juez puede cambiar toda la sentencia y debe dar razones."),
		Reliefs: resentencingCases,
	}, {
		On: On(2025, 1, 1), Bill: "AB 1186 (2024)", Cite: "PC 1465.9(d)",
		Says: T("A restitution fine can no longer be collected ten years after it was imposed. Restitution to a victim is something else.",
			"Una multa de restitución ya no se puede cobrar diez años después de imponerla. La restitución a una víctima es otra cosa."),
		Reliefs: []string{"dismissal-after-probation", "dismissal-misdemeanor-no-probation"},
	}, {
		On: On(2025, 1, 1), Bill: "SB 285 (2024)", Cite: "PC 1172.75(f); PC 1172.7(f)",
		Says: T(
			"Resentencing for old extra years leaves out people with death or life without parole for a sexually violent crime, if "+
				"still waiting.",
			"Esta nueva sentencia ya no es para quien espera con pena de muerte o cadena perpetua sin libertad bajo palabra por delito "+
				"sexual violento."),
		Reliefs: []string{"prison-prior-resentencing", "drug-prior-resentencing"},
	}, {
		On: On(2025, 1, 1), Bill: "AB 2943 (2024)", Cite: "PC 1203g",
		Says: T("New probation for shoplifting or petty theft may last two years, not one.",
			"La probatoria nueva por hurto en tienda (shoplifting) o hurto menor (petty theft) puede durar dos años, no uno."),
		Reliefs: []string{"probation-cap"},
	}, {
		On: On(2025, 1, 1), Bill: "SB 268 (2024)", Cite: "PC 667.5(c)(24)",
		Says: T("Rape by drugging the victim joined the list of violent felonies, if it is charged and proved.",
			"La violación (rape) drogando a la víctima entró en la lista de delitos graves violentos, si se acusa y se prueba."),
		Reliefs: []string{"probation-cap", "trafficking-vacatur", "violence-survivor-vacatur"},
	}, {
		On: On(2025, 1, 1), Cite: "PC 29805(g)",
		Says: T("For convictions from 2025 on, misdemeanor cruelty to animals bars guns for ten years.",
			"Para condenas desde 2025, la crueldad contra animales, como delito menor, prohíbe tener armas por diez años."),
		Reliefs: []string{"rights/firearm-state"},
	}, {
		On: On(2024, 12, 18), Bill: "Proposition 36 (2024)", Cite: "PC 490.3; PC 666.1; HS 11395",
		Says: T("New felonies for people who steal, or have hard drugs, again and again. Relief given under Proposition 47 stays.",
			"Hay delitos graves nuevos por robar, o tener drogas duras, varias veces. El alivio que ya dio la Proposición 47 sigue."),
		Reliefs: []string{"prop-47"},
	}, {
		On: On(2024, 10, 1), Bill: "SB 731 (2022); AB 168 (2024)", Cite: "PC 1203.425(a)(1)(A)-(B), (d)",
		Says: T("Felonies without clean probation began to get automatic relief, back to 1973, after four years with no new felony.",
			"Los delitos graves que no cumplieron una probatoria sin revocación empezaron a recibir alivio automático, desde 1973, tras "+
				"cuatro años sin otro."),
		Reliefs: []string{"automatic-conviction-relief"},
	}, {
		On: On(2024, 10, 1), Bill: "SB 731 (2022); AB 168 (2024)", Cite: "PC 851.93(a)(2)(C), (g)",
		Says: T("Arrests for felonies began to get automatic relief too.",
			"Los arrestos por delito grave también empezaron a recibir alivio automático."),
		Reliefs: []string{"automatic-arrest-relief"},
	}, {
		On: On(2024, 7, 2), Bill: "AB 168 (2024)", Cite: "PC 4852.07",
		Says: T("Notice of your request for a certificate goes to the district attorneys only. The Governor no longer gets it.",
			"El aviso de que pide un certificado va solo a los fiscales del distrito. El Gobernador ya no lo recibe."),
		Reliefs: []string{"certificate-of-rehabilitation"},
	}, {
		On: On(2024, 1, 1), Bill: "SB 97 (2023)", Cite: "PC 1473(b)(1)(C)",
		Says: T("For habeas, new evidence no longer has to have been hard to find before trial.",
			"Para el hábeas, la prueba nueva ya no tiene que haber sido difícil de hallar antes del juicio."),
		Reliefs: []string{"habeas-corpus"},
	}, {
		On: On(2024, 1, 1), Bill: "SB 97 (2023)", Cite: "PC 1473(b)(1)(A), (b)(3)",
		Says: T("For habeas, false evidence counts if it mattered to guilt or to punishment.",
			"Para el hábeas, la prueba falsa cuenta si pesó en la culpa o en el castigo."),
		Reliefs: []string{"habeas-corpus"},
	}, {
		On: On(2024, 1, 1), Bill: "SB 97 (2023)", Cite: "PC 1473(g)",
		Says: T("If the prosecutor agrees with one of your reasons for habeas, the law leans toward relief.",
			"Si el fiscal acepta uno de sus motivos de hábeas, la ley favorece que se le conceda."),
		Reliefs: []string{"habeas-corpus"},
	}, {
		On: On(2024, 1, 1), Bill: "AB 256 (2022)", Cite: "PC 745(j)(3)",
		Says: T("The Racial Justice Act reached people serving prison or felony jail terms.",
			"La Ley de Justicia Racial alcanzó a quienes cumplen prisión o cárcel por delito grave."),
		Reliefs: []string{"habeas-corpus"},
	}, {
		On: On(2024, 1, 1), Bill: "AB 600 (2023)", Cite: "PC 1172.1(a)(1)",
		Says: T("If a sentencing law has changed, the judge may resentence at any time without being asked. You still cannot file.",
			"Si cambió una ley de sentencias, el juez puede dar otra en cualquier momento. Pero la persona condenada aún no puede "+
				"pedirla a la corte."),
		Reliefs: []string{"resentencing-recall"},
	}, {
		On: On(2024, 1, 1), Bill: "SB 78 (2023)", Cite: "PC 1485.55",
		Says: T("If you win and the charges end, the court must back your claim for money. The prosecutor can stop it by proving guilt.",
			"Si gana y terminan los cargos, la corte debe apoyar su reclamo de dinero. El fiscal puede impedirlo si prueba la culpa."),
		Reliefs: []string{"habeas-corpus", "fraud-motion", "vacate-innocence"},
	}, {
		On: On(2024, 1, 1), Bill: "AB 791 (2023)", Cite: "PC 1272; PC 1272.1",
		Says: T("No bail during appeal for crimes punishable by death or life without parole. Other requests need five court days' notice.",
			"No hay fianza al apelar por delitos con pena de muerte o cadena perpetua sin libertad bajo palabra. Otras piden cinco días "+
				"de aviso."),
		Reliefs: []string{"appeal"},
	}, {
		On: On(2024, 1, 1), Cite: "PC 29805(e)-(f)",
		Says: T("For convictions from 2024 on, some misdemeanors of carrying a gun, or of breaking this ban, bar guns for ten years.",
			"Para condenas desde 2024, algunos delitos menores por portar un arma, o violar esta regla, prohíben tener armas diez años."),
		Reliefs: []string{"rights/firearm-state"},
	},
}

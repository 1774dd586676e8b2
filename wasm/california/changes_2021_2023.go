package california

import . "example.org/relief/wasm/law"

// changesSince2021 are the changes of 2021 to 2023.
var changesSince2021 = []Change{
	{
		On: On(2023, 10, 8), Bill: "SB 749 (2023)", Cite: "PC 1170.18",
		Says: T("Proposition 47 has no deadline any more. The last one was November 4, 2022.",
			"La Proposición 47 ya no tiene fecha límite. La última fue el 4 de noviembre de 2022."),
		Reliefs: []string{"prop-47"},
	}, {
		On: On(2023, 7, 10), Bill: "AB 134 (2023)", Cite: "Stats. 2023, ch. 47 (AB 134); PC 1203.4; PC 1203.41; PC 1203.42; PC 1203.45",
		Says: T("The court fees in the dismissal laws ended.",
			"Ya no hay pagos a la corte en las leyes de desestimación."),
		Reliefs: []string{"dismissal-after-probation", "dismissal-felony-sentence", "dismissal-pre-realignment",
			"minor-conviction-sealing"},
	}, {
		On: On(2023, 7, 1), Bill: "AB 1706 (2022)", Cite: "HS 11361.9",
		Says: T("Last day for the state to update its records of cleared cannabis cases.",
			"Último día para que el estado pusiera al día los casos de marihuana (cannabis) ya limpios."),
		Reliefs: []string{"prop-64"},
	}, {
		On: On(2023, 3, 1), Bill: "AB 1706 (2022)", Cite: "HS 11361.9",
		Says: T("Last day for courts to clear old cannabis cases, if the prosecutor had not objected.",
			"Último día para que las cortes limpiaran casos viejos de marihuana (cannabis), si el fiscal no se opuso."),
		Reliefs: []string{"prop-64"},
	}, {
		On: On(2023, 1, 1), Bill: "SB 731 (2022)", Cite: "PC 1203.41(a)(2), (a)(6)",
		Says: T("Felonies served in state prison can be dismissed too, even strikes. Cases that required registration are left out.",
			"También se pueden desestimar delitos graves con prisión estatal, aun los strikes. Se excluyen los casos con registro."),
		Reliefs: []string{"dismissal-felony-sentence"},
	}, {
		On: On(2023, 1, 1), Bill: "SB 731 (2022)", Cite: "PC 1203.425(a)(4)(K)(ii)",
		Says: T("Schools and teacher boards no longer get drug-possession cases that have relief and are more than five years old.",
			"Las escuelas y las juntas de maestros ya no reciben casos de posesión de drogas con alivio y de más de cinco años."),
		Reliefs: []string{"automatic-conviction-relief"},
	}, {
		On: On(2023, 1, 1), Bill: "AB 1076 (2019)", Cite: "PC 1203.425(a)(3)(A)",
		Says: T("Courts no longer show dismissed convictions. You, police and other justice agencies can still see them.",
			"Las cortes ya no muestran condenas desestimadas. Usted, la policía y otras agencias de justicia todavía las ven."),
		Reliefs: append([]string{"automatic-conviction-relief"}, petitionsOf1203...),
	}, {
		On: On(2023, 1, 1), Bill: "SB 1106 (2022)",
		Cite: "PC 17(f); PC 1203.4(c)(3); PC 1203.4a(e); PC 1203.4b(c)(4); PC 1203.41(d); PC 1203.42(c); PC 1203.45(f)",
		Says: T("Restitution that you still owe is no longer a reason to refuse a dismissal or a reduction.",
			"La restitución que todavía debe ya no es motivo para negar una desestimación o una reducción."),
		Reliefs: append([]string{"fire-camp-dismissal", "minor-conviction-sealing", "felony-reduction"}, petitionsOf1203...),
	}, {
		On: On(2023, 1, 1), Bill: "AB 1924 (2022)", Cite: "PC 4852.01(a)-(b)",
		Says: T("If you had probation, you can ask for a certificate without a dismissal first. Crimes with registration still need one.",
			"Si tuvo probatoria, puede pedir un certificado sin desestimación previa. Los delitos con registro todavía la necesitan."),
		Reliefs: []string{"certificate-of-rehabilitation"},
	}, {
		On: On(2023, 1, 1), Bill: "AB 256 (2022)", Cite: "PC 745(j)(2)",
		Says: T("The Racial Justice Act reached death sentences. It also reached old cases that cause immigration harm.",
			"La Ley de Justicia Racial alcanzó las sentencias de muerte. También casos viejos con daño migratorio."),
		Reliefs: racialJustice,
	}, {
		On: On(2023, 1, 1), Bill: "SB 467 (2022)", Cite: "PC 1473(b)(1)(D), (b)(2)",
		Says: T("Habeas got a new reason: a serious dispute about the science used at trial.",
			"El hábeas tuvo un motivo nuevo: una disputa seria sobre la ciencia usada en el juicio."),
		Reliefs: []string{"habeas-corpus"},
	}, {
		On: On(2023, 1, 1), Bill: "AB 960 (2022)", Cite: "PC 1172.2(a)-(b)",
		Says: T("The law on release of very ill people was written anew. Release is presumed unless the person is a danger.",
			"Se reescribió la ley para personas muy enfermas. Se presume que salen, a menos que sean un peligro."),
		Reliefs: []string{"compassionate-release"},
	}, {
		On: On(2023, 1, 1), Bill: "SB 1209 (2022)", Cite: "PC 1170.91(b)(1)",
		Says: T("Veterans may ask for a lower sentence even if it is old, after a plea or a trial.",
			"Quien sirvió en las fuerzas armadas puede pedir una sentencia más corta, aunque el caso sea viejo o fuera por juicio."),
		Reliefs: []string{"veterans-resentencing"},
	}, {
		On: On(2023, 1, 1), Cite: "PC 29805(d)",
		Says: T("For convictions from 2023 on, misdemeanor abuse of a child or an elder bars guns for ten years. So do some ghost-gun "+
			"crimes.",
			"Para condenas desde 2023, el maltrato de niños o ancianos, como delito menor, prohíbe tener armas diez años. También "+
				"algunos delitos de armas sin serie."),
		Reliefs: []string{"rights/firearm-state"},
	}, {
		On: On(2022, 8, 1), Bill: "AB 1076 (2019)", Cite: "PC 851.93(c)",
		Says: T("Courts no longer show arrests that got automatic relief.",
			"Las cortes ya no muestran arrestos con alivio automático."),
		Reliefs: []string{"automatic-arrest-relief"},
	}, {
		On: On(2022, 7, 1), Bill: "AB 1076 (2019)", Cite: "PC 1203.425; PC 851.93",
		Says: T("Automatic relief began. At first it reached only convictions from 2021 on.",
			"Empezó el alivio automático. Primero fue solo para condenas desde 2021."),
		Reliefs: []string{"automatic-conviction-relief", "automatic-arrest-relief"},
	}, {
		On: On(2022, 6, 30), Bill: "AB 200 (2022)", Cite: "PC 1172.1; PC 1172.6; PC 1172.7; PC 1172.75",
		Says: T("Section 1170.03 became 1172.1, and 1170.95 became 1172.6. Old 1171 and 1171.1 became 1172.7 and 1172.75.",
			"La sección 1170.03 pasó a ser 1172.1, y 1170.95 pasó a 1172.6. Las antiguas 1171 y 1171.1 son 1172.7 y 1172.75."),
		Reliefs: []string{"resentencing-recall", "murder-resentencing", "prison-prior-resentencing", "drug-prior-resentencing"},
	}, {
		On: On(2022, 1, 1), Bill: "AB 1259 (2021)", Cite: "PC 1473.7(a)(1)",
		Says: T("You can vacate a conviction for immigration harm after a trial too, not only after a plea.",
			"La condena con daño migratorio también se puede anular tras un juicio, no solo tras declararse culpable."),
		Reliefs: []string{"vacate-immigration"},
	}, {
		On: On(2022, 1, 1), Bill: "SB 775 (2021)", Cite: "PC 1172.6(a)",
		Says: T("This new sentence is no longer only for murder. You can ask for attempted murder and manslaughter too.",
			"Esta nueva sentencia ya no es solo por asesinato. También puede pedirla por tentativa de asesinato y por homicidio sin "+
				"malicia (manslaughter)."),
		Reliefs: []string{"murder-resentencing"},
	}, {
		On: On(2022, 1, 1), Bill: "AB 1540 (2021)", Cite: "PC 1172.1(b)(1)-(2)",
		Says: T("When an official asks for a new sentence, you get a lawyer and a court date, and the law leans your way.",
			"Si un funcionario pide una nueva sentencia, usted recibe abogado y fecha en la corte, y la ley favorece concederla."),
		Reliefs: []string{"resentencing-recall"},
	}, {
		On: On(2022, 1, 1), Bill: "SB 483 (2021)", Cite: "PC 1172.75(a)-(d); PC 1172.7(a)-(d)",
		Says: T("Old extra years for an earlier prison term or drug case no longer count. Courts must sentence again.",
			"Los años adicionales por prisión o drogas anteriores ya no cuentan. Las cortes deben dar otra sentencia."),
		Reliefs: []string{"prison-prior-resentencing", "drug-prior-resentencing"},
	}, {
		On: On(2022, 1, 1), Bill: "AB 124 (2021)", Cite: "PC 236.15",
		Says: T("Survivors of partner or sexual violence can have a conviction that came of it vacated.",
			"Quien sufrió violencia de pareja o sexual puede pedir que se anule la condena que resultó de eso."),
		Reliefs: []string{"violence-survivor-vacatur"},
	}, {
		On: On(2022, 1, 1), Cite: "PC 1465.9(b)",
		Says: T("Old court costs under PC 1203.4a (no probation) can no longer be collected.",
			"Ya no se pueden cobrar costos viejos de la corte según PC 1203.4a (sin probatoria)."),
		Reliefs: []string{"dismissal-misdemeanor-no-probation"},
	}, {
		On: On(2022, 1, 1), Cite: "CRC 8.304(b)",
		Says: T("After a plea, you can appeal without a certificate of probable cause. But then you cannot attack the plea itself.",
			"Si se declaró culpable, puede apelar sin certificado de causa probable. Pero entonces no puede decir que su declaración "+
				"(plea) estuvo mal."),
		Reliefs: []string{"appeal"},
	}, {
		On: On(2021, 7, 1), Bill: "SB 384 (2017)", Cite: "PC 4852.03(a)(2)(A)",
		Says: T("Crimes with registration need a ten-year wait for a certificate. There are no exceptions any more.",
			"Los delitos con registro exigen diez años de espera para un certificado. Ya no hay excepciones."),
		Reliefs: []string{"certificate-of-rehabilitation"},
	}, {
		On: On(2021, 7, 1), Bill: "SB 384 (2017)", Cite: "PC 4852.03(a)(2)(B); PC 290.5(a)",
		Says: T("A new certificate does not end registration. People in tier 1 or 2 can ask a court to end it.",
			"Un certificado nuevo no termina el registro. Las personas del nivel 1 o 2 pueden pedirlo a una corte."),
		Reliefs: []string{"rights/sex-registration", "certificate-of-rehabilitation"},
	}, {
		On: On(2021, 1, 1), Bill: "AB 2147 (2020)", Cite: "PC 1203.4b",
		Says: T("Who served well on a fire crew in custody can ask for a dismissal, even while on parole.",
			"Quien sirvió bien contra incendios bajo custodia puede pedir una desestimación, aun durante la libertad bajo palabra."),
		Reliefs: []string{"fire-camp-dismissal"},
	}, {
		On: On(2021, 1, 1), Bill: "AB 3234 (2020)", Cite: "PC 3055(a)",
		Says: T("Elderly parole begins at 50 after 20 years. Until then it began at 60 after 25.",
			"La libertad bajo palabra por edad empieza a los 50 años de edad, tras 20 de custodia. Antes, a los 60, tras 25."),
		Reliefs: []string{"elderly-parole"},
	}, {
		On: On(2021, 1, 1), Bill: "AB 1950 (2020)", Cite: "PC 1203.1(a), (l); PC 1203a(a)-(b)",
		Says: T("Probation got shorter: at most two years for most felonies, and one year for most misdemeanors.",
			"La probatoria se acortó: hasta dos años por casi todo delito grave y uno por casi todo delito menor."),
		Reliefs: []string{"probation-cap"},
	}, {
		On: On(2021, 1, 1), Bill: "AB 2542 (2020)", Cite: "PC 745(a)",
		Says: T("The Racial Justice Act began. It bars racial bias in charges, convictions and sentences.",
			"Empezó la Ley de Justicia Racial. Prohíbe el prejuicio racial en cargos, condenas y sentencias."),
		Reliefs: racialJustice,
	}, {
		On: On(2021, 1, 1), Bill: "AB 646 (2020)", Cite: "Elec. Code 2101",
		Says: T("The Elections Code was changed to fit Proposition 17.",
			"El Código Electoral se ajustó a la Proposición 17."),
		Reliefs: []string{"rights/vote"},
	},
}

package california

import . "example.org/relief/wasm/law"

// changesBefore2021 go back to the Realignment of 2011, on which PC 1203.42
// still turns.
var changesBefore2021 = []Change{
	{
		On: On(2020, 12, 16), Bill: "Proposition 17 (2020)", Cite: "Cal. Const. art. II, sec. 4",
		Says: T("People on parole may vote. Only a prison term takes the vote away.",
			"Quien está en libertad bajo palabra puede votar. Solo quien cumple prisión no puede votar."),
		Reliefs: []string{"rights/vote"},
	}, {
		On: On(2020, 7, 1), Bill: "AB 2138 (2018)", Cite: "B&P 480(a)-(c)",
		Says: T("Most state boards may look back only seven years, with exceptions. Dismissed and pardoned convictions do not count.",
			"Casi todas las juntas toman en cuenta solo siete años atrás, con excepciones. No cuentan las condenas desestimadas o "+
				"indultadas."),
		Reliefs: []string{"rights/state-license"},
	}, {
		On: On(2020, 7, 1), Bill: "AB 1793 (2018)", Cite: "HS 11361.9",
		Says: T("Last day for prosecutors to object to the clearing of old cannabis cases.",
			"Último día para que los fiscales se opusieran a limpiar casos viejos de marihuana (cannabis)."),
		Reliefs: []string{"prop-64"},
	}, {
		On: On(2020, 1, 1), Bill: "SB 310 (2019)", Cite: "CCP 203(a)(9)-(11)",
		Says: T("A felony no longer keeps you off juries for life. It does while you are locked up, supervised or registered for it.",
			"Un delito grave ya no le saca del jurado para siempre. Solo mientras está bajo custodia (custody), bajo supervisión o en "+
				"el registro por él."),
		Reliefs: []string{"rights/jury"},
	}, {
		On: On(2020, 1, 1), Cite: "PC 1172.75(a)",
		Says: T("The extra year for an earlier prison term ended. It stays after a sexually violent crime.",
			"Terminó el año adicional por una prisión anterior. Sigue después de un delito sexual violento."),
		Reliefs: []string{"prison-prior-resentencing"},
	}, {
		On: On(2020, 1, 1), Cite: "PC 29805(c)",
		Says: T("For convictions from 2020 on, misdemeanors of unsafe gun storage bar guns for ten years.",
			"Para condenas desde 2020, guardar un arma sin cuidado, como delito menor, prohíbe tener armas por diez años."),
		Reliefs: []string{"rights/firearm-state"},
	}, {
		On: On(2019, 7, 1), Bill: "AB 1793 (2018)", Cite: "HS 11361.9",
		Says: T("Last day for the state to list old cannabis cases to be cleared without a request.",
			"Último día para que el estado hiciera la lista de casos viejos de marihuana (cannabis) que se limpian sin que nadie lo pida."),
		Reliefs: []string{"prop-64"},
	}, {
		On: On(2019, 1, 1), Bill: "AB 1941 (2018)", Cite: "PC 17(b)(3)",
		Says: T("A felony with a suspended prison term and probation can be reduced to a misdemeanor too.",
			"También se puede reducir a delito menor un delito grave con prisión suspendida y probatoria."),
		Reliefs: []string{"felony-reduction"},
	}, {
		On: On(2019, 1, 1), Bill: "SB 1437 (2018)", Cite: "PC 188(a)(3); PC 189(e)-(f)",
		Says: T("Taking part in a crime in which someone else kills is no longer enough for murder. Exceptions remain.",
			"Participar en un delito en el que otro mata ya no basta para asesinato. Quedan excepciones."),
		Reliefs: []string{"murder-resentencing"},
	}, {
		On: On(2019, 1, 1), Bill: "SB 1393 (2018)", Cite: "PC 667(a); PC 1172.1(a)(1)",
		Says: T("The law on the five extra years for an earlier serious felony changed. A judge may sentence again because of it.",
			"Cambió la ley de los cinco años adicionales por un delito grave «serio» anterior. Por eso un juez puede dar otra sentencia."),
		Reliefs: []string{"resentencing-recall"},
	}, {
		On: On(2019, 1, 1), Bill: "AB 2845 (2018)", Cite: "PC 4852.06",
		Says: T("You may also ask for a certificate in the county of conviction. The words that supervision must be over were taken out.",
			"También puede pedir un certificado en el condado de la condena. La ley ya no dice que la supervisión tenga que haber "+
				"terminado."),
		Reliefs: []string{"certificate-of-rehabilitation"},
	}, {
		On: On(2019, 1, 1), Bill: "AB 2845 (2018)", Cite: "PC 4852.16(b); PC 4812(c)-(e)",
		Says: T("The parole board must review a certificate within one year. It must consider going faster if you face deportation.",
			"La junta debe revisar el certificado en un plazo de un año. Si le pueden deportar, debe considerar ir más rápido."),
		Reliefs: []string{"pardon", "certificate-of-rehabilitation"},
	}, {
		On: On(2019, 1, 1), Bill: "AB 2845 (2018)", Cite: "Gov. Code 12952(a)(3)(C)",
		Says: T("A private employer may not hold a conviction against you if you have a full pardon or a certificate for it.",
			"Un empleador privado no puede contar una condena si usted tiene indulto completo o certificado por ella."),
		Reliefs: []string{"rights/private-job"},
	}, {
		On: On(2019, 1, 1), Cite: "PC 29805(b)",
		Says: T("For convictions from 2019 on, misdemeanor injury to a partner bars guns for life.",
			"Para condenas desde 2019, la lesión a la pareja, como delito menor, prohíbe tener armas de por vida."),
		Reliefs: []string{"rights/firearm-state"},
	}, {
		On: On(2018, 1, 1), Cite: "PC 1172.7(a)",
		Says: T("The three extra years for an earlier drug case ended. They stay if that case used a minor.",
			"Terminaron los tres años adicionales por un caso de drogas anterior. Siguen si ese caso usó a un menor."),
		Reliefs: []string{"drug-prior-resentencing"},
	}, {
		On: On(2018, 1, 1), Bill: "SB 393 (2017)", Cite: "PC 851.91",
		Says: T("The records of an arrest without a conviction can be sealed.",
			"Se pueden sellar los archivos de un arresto sin condena."),
		Reliefs: []string{"arrest-sealing"},
	}, {
		On: On(2018, 1, 1), Bill: "AB 1115 (2017)", Cite: "PC 1203.42",
		Says: T("Some prison felonies from before October 2011 can be dismissed.",
			"Se pueden desestimar algunos delitos graves con prisión de antes de octubre de 2011."),
		Reliefs: []string{"dismissal-pre-realignment"},
	}, {
		On: On(2018, 1, 1), Bill: "AB 1448 (2017)", Cite: "PC 3055",
		Says: T("Elderly parole became law, at 60 after 25 years.",
			"La libertad bajo palabra por edad se hizo ley, a los 60 años de edad, tras 25 de custodia."),
		Reliefs: []string{"elderly-parole"},
	}, {
		On: On(2018, 1, 1), Bill: "SB 239 (2017)", Cite: "PC 1170.21",
		Says: T("Every conviction of prostitution with HIV (old PC 647f) became void. It may not be used against you.",
			"Toda condena por prostitución con VIH (antigua PC 647f) quedó anulada. No se puede usar en su contra."),
		Reliefs: []string{"rights/firearm-state", "rights/peace-officer", "rights/private-job"},
	}, {
		On: On(2017, 1, 1), Bill: "AB 813 (2016)", Cite: "PC 1473.7(a)(1)-(2)",
		Says: T("Who is out of custody can ask to vacate a conviction for immigration harm, or with new proof of innocence.",
			"Quien ya no está bajo custodia puede pedir que se anule una condena por daño migratorio o por nueva prueba de inocencia."),
		Reliefs: []string{"vacate-immigration", "vacate-innocence"},
	}, {
		On: On(2017, 1, 1), Bill: "SB 823 (2016)", Cite: "PC 236.14",
		Says: T("Victims of human trafficking can have a conviction that came of it vacated.",
			"Las víctimas de trata de personas pueden pedir que se anule la condena que resultó de eso."),
		Reliefs: []string{"trafficking-vacatur"},
	}, {
		On: On(2016, 11, 9), Bill: "Proposition 64 (2016)", Cite: "HS 11361.8",
		Says: T("Many old cannabis crimes can be dismissed or lowered.",
			"Muchos delitos viejos de marihuana (cannabis) se pueden desestimar o reducir."),
		Reliefs: []string{"prop-64"},
	}, {
		On: On(2016, 11, 9), Bill: "Proposition 63 (2016)", Cite: "PC 490.2(c)",
		Says: T("Theft of a gun is outside the rule for small thefts, whatever the gun is worth.",
			"El hurto de un arma queda fuera de la regla de hurtos menores (petty theft), valga lo que valga."),
		Reliefs: []string{"prop-47"},
	}, {
		On: On(2016, 1, 1), Bill: "AB 1352 (2015)", Cite: "PC 1203.43",
		Says: T("You can take back your plea if you finished an old deferred entry program. The old law misled people.",
			"Puede retirar su declaración si terminó un viejo programa de fallo diferido (deferred entry). La vieja ley informaba mal."),
		Reliefs: []string{"deferred-entry"},
	}, {
		On: On(2016, 1, 1), Bill: "AB 249 (2015)", Cite: "PC 1237.1; PC 1237.2",
		Says: T("Mistakes in jail credits, or only in fines, must first go to the trial court.",
			"Los errores en los días de cárcel, o solo en multas, van primero a la corte del juicio."),
		Reliefs: []string{"appeal"},
	}, {
		On: On(2014, 11, 5), Bill: "Proposition 47 (2014)", Cite: "PC 1170.18",
		Says: T("Simple drug possession and small thefts can be made misdemeanors.",
			"La posesión simple de drogas y los hurtos menores (petty theft) se pueden reducir a delito menor."),
		Reliefs: []string{"prop-47"},
	}, {
		On: On(2014, 1, 1), Bill: "SB 530 (2013)", Cite: "PC 4852.22",
		Says: T("A judge may give a certificate before the years are over. Not if the crime requires registration.",
			"Un juez puede dar el certificado antes de cumplirse los años. No si el delito exige registro."),
		Reliefs: []string{"certificate-of-rehabilitation"},
	}, {
		On: On(2013, 1, 1), Bill: "AB 593 (2012)", Cite: "PC 1473.5(a)-(b)",
		Says: T("Habeas covers cases in which no one explained partner abuse to the court, for violent felonies before August 29, 1996.",
			"El hábeas incluye casos donde nadie explicó el abuso de pareja. Solo delitos graves violentos anteriores al 29 de agosto "+
				"de 1996."),
		Reliefs: []string{"habeas-corpus"},
	}, {
		On: On(2012, 11, 7), Bill: "Proposition 36 (2012)", Cite: "PC 1170.126",
		Says: T(
			"Third-strike life terms for crimes neither serious nor violent could be lowered. The time to ask was two years, or later "+
				"for good cause.",
			"Se pudo reducir la cadena perpetua por tercer strike si el delito grave no era «serio» ni violento. Plazo: dos años, más "+
				"con causa justificada."),
		Reliefs: []string{"resentencing-recall"},
	}, {
		On: On(2011, 10, 1), Cite: "PC 1170(h); PC 1203.42(a)",
		Says: T("Many felony sentences moved from state prison to county jail. This is called realignment.",
			"Muchas sentencias por delito grave pasaron de la prisión estatal a la cárcel del condado. Se llama realineamiento."),
		Reliefs: []string{"dismissal-pre-realignment", "dismissal-felony-sentence"},
	},
}

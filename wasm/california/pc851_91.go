package california

import . "example.org/relief/wasm/law"

// Penal Code 851.91 seals an arrest that did not end in a conviction. It is a
// right (c)(1), except where the arrest is part of a pattern of domestic, child
// or elder abuse (c)(2), when the judge decides.
//
// The bars in (a)(2)(B)-(D) come first; then the cases that can still be
// charged, which wait. The way in which the case ended only chooses which of
// (a)(1)(A) and (B)(i)-(iii) is cited.
var ArrestSealing = &Relief{
	ID:     "arrest-sealing",
	Name:   T("Sealing an arrest without conviction", "Sellar un arresto sin condena"),
	Also:   T("seal my arrest", "sellar mi arresto"),
	Cite:   "PC 851.91",
	Family: "arrest",
	Arrest: true,
	Aims:   []string{"work", "housing", "license", "record"},

	Reviewed: Review{Law: "Stats. 2018, ch. 653 (AB 2599)"},

	Requires: []Criterion{
		arrestInCalifornia("PC 851.91(b)(1)(B), (D)"),
		notYetGranted("PC 851.91(e)", arrestSealed,
			"This arrest is sealed already. The order is form CR-410 in the court file; see if your state record shows it.",
			"Este arresto ya está sellado. La orden es el formulario CR-410 en el expediente; vea si su historial penal lo muestra."),
		{
			ID: "no-conviction",
			Says: T("The arrest did not end in a conviction, or a court reversed or vacated it. An expungement is not that.",
				"El arresto no terminó en condena, o una corte la revocó o anuló. Un expungement no es eso."),
			Cite:  "PC 851.91(a), (a)(1)(A)-(B); People v. E.B. (2020) 51 Cal.App.5th 47; People v. D.C. (2020) F078629",
			Holds: Not(OneOf(ArrestOutcome, "convicted")),
			Else: Outcome{Status: Barred,
				See: []string{"dismissal-after-probation", "dismissal-misdemeanor-no-probation", "automatic-conviction-relief"},
				Why: T("This law is only for arrests without a conviction.",
					"Esta ley es solo para arrestos sin condena.")},
		}, {
			ID: "not-a-crime-without-time-limit",
			Says: T("It was not murder or another crime without a time limit, unless you were cleared.",
				"No fue asesinato ni otro delito sin plazo, a menos que haya tenido una absolución."),
			Cite: "PC 851.91(a)(2)(B); PC 799(a)",
			Holds: Any(OneOf(ArrestOutcome, "acquitted"), All(Unproved(NoLimitationsOffense), ordinaryTimeToCharge),
				All(Not(lifeCrimeOfArrest), IsNot(NoLimitationsOffense)), Is(FoundFactuallyInnocent)),
			Else: Outcome{Status: Barred, See: []string{"factual-innocence"},
				Why: T("Crimes without a time limit are left out, unless you were acquitted or found factually innocent.",
					"Los delitos sin plazo quedan fuera, salvo con una absolución o una decisión de que usted no lo hizo (factual "+
						"innocence).")},
		}, {
			ID:    "did-not-dodge-prosecution",
			Says:  T("You did not dodge prosecution.", "Usted no huyó del caso."),
			Cite:  "PC 851.91(a)(2)(C)-(D)",
			Holds: IsNot(EvadedProsecution),
			Else: Outcome{Status: Barred, See: []string{"automatic-arrest-relief"},
				Why: T("This law leaves out people who dodged prosecution, such as by leaving the area.",
					"Esta ley no incluye a quien huyó del caso, por ejemplo, quien se fue a otro lugar.")},
		}, {
			ID: "can-no-longer-be-charged",
			Says: T("If no charge was filed, the time to file charges is over.",
				"Si no hubo cargos, el plazo para presentarlos ya terminó."),
			Cite:  "PC 851.91(a)(1)(A), (a)(2)(A); PC 799-803",
			Holds: Any(Not(OneOf(ArrestOutcome, "no_charges")), timeToChargeOver),
			Else: Outcome{Status: NotYet, Event: "limitations_period_ends", See: []string{"automatic-arrest-relief", "factual-innocence"},
				Why: T("Charges could still be filed. You can ask once the time to file is over.",
					"Todavía pueden presentar cargos. Puede pedirlo cuando termine el plazo.")},
		}, {
			ID: "cannot-be-charged-again",
			Says: T("If the charge was dismissed or the conviction vacated, it cannot be filed again.",
				"Si el cargo se desestimó o la condena se anuló, no se puede volver a presentar."),
			Cite:  "PC 851.91(a)(1)(B)(i), (iii), (a)(2)(A); PC 1387(a)-(b)",
			Holds: Any(OneOf(ArrestOutcome, "no_charges", "acquitted"), IsNot(ChargesCanBeRefiled)),
			Else: Outcome{Status: NotYet, Event: "limitations_period_ends", See: []string{"automatic-arrest-relief", "factual-innocence"},
				Why: T("The charge could be filed again. You can ask once it cannot.",
					"El cargo podría presentarse otra vez. Puede pedirlo cuando ya no se pueda.")},
		},
		lawSince(2018, "SB 393 (2017)", "PC 851.91"),
	},

	Grants: []Grant{
		{
			ID:   "abuse-pattern",
			When: Is(AbusePattern),
			Cite: "PC 851.91(c)(2)(A)(i)-(ii)",
			Outcome: Outcome{Status: May,
				Why: T("Your record shows a pattern of this kind of abuse. The judge decides if sealing is fair.",
					"Su historial muestra conducta repetida (pattern) de este tipo de abuso. El juez decide si es justo sellarlo.")},
		}, {
			ID:   "acquitted",
			When: OneOf(ArrestOutcome, "acquitted"),
			Cite: "PC 851.91(a)(1)(B)(ii), (a)(2)(B), (c)(1)",
			Outcome: Outcome{Status: Shall,
				Why: T("You were acquitted. If that is shown, the law says the court must seal it.",
					"Le declararon no culpable. Si eso se demuestra, la ley dice que la corte debe sellarlo.")},
		}, {
			ID:   "conviction-set-aside",
			When: OneOf(ArrestOutcome, "conviction_vacated"),
			Cite: "PC 851.91(a)(1)(B)(iii), (c)(1)",
			Outcome: Outcome{Status: Shall,
				Why: T("The conviction was vacated or reversed for good. If that is shown, the law says the court must seal it.",
					"La condena se anuló de forma definitiva. Si eso se demuestra, la ley dice que la corte debe sellarlo.")},
		}, {
			ID:   "charge-dismissed",
			When: OneOf(ArrestOutcome, "dismissed"),
			Cite: "PC 851.91(a)(1)(B)(i), (a)(2)(C), (c)(1)",
			Outcome: Outcome{Status: Shall,
				Why: T("The charge was dismissed for good. If that is shown, the law says the court must seal it.",
					"El cargo se desestimó de forma definitiva. Si eso se demuestra, la ley dice que la corte debe sellarlo.")},
		}, {
			ID:   "never-charged",
			When: Always,
			Cite: "PC 851.91(a)(1)(A), (c)(1)",
			Outcome: Outcome{Status: Shall,
				Why: T("You were never charged and the time is over. If that is shown, the court must seal it.",
					"Nunca le pusieron cargos y el plazo terminó. Si eso se demuestra, la corte debe sellarlo.")},
		},
	},

	Notes: []Note{
		{Says: T("A missed court date or warrant that was cleared before the case closed is not dodging.",
			"Una audiencia a la que faltó, o una orden de arresto, no es huir si se arregló antes de cerrar el caso."),
			Cite: "PC 851.91(a)(2)(C)"},
		{Says: T("A dismissal after a conviction (expungement, PC 1203.4, or drug treatment, PC 1210.1) does not count as vacated.",
			"Una desestimación después de una condena (expungement, PC 1203.4, o tratamiento de drogas, PC 1210.1) no cuenta como "+
				"anulada."),
			Cite: "People v. E.B. (2020) 51 Cal.App.5th 47; People v. D.C. (2020) F078629"},
		{Says: T("If one charge of the arrest ended in a conviction, this law does not fit.",
			"Si un cargo del arresto terminó en condena, esta ley no sirve."), Cite: "PC 851.91(a)(1)(B)"},
		{Says: T("Using another name counts as dodging only if you were charged for it.",
			"Usar otro nombre cuenta como huir solo si le acusaron por eso."), Cite: "PC 851.91(a)(2)(D)"},
		{Says: T("A misdemeanor dismissed once usually cannot be filed again. A felony usually can be, once. Ask a lawyer.",
			"Un delito menor desestimado una vez no suele volver a presentarse. Uno grave sí, una vez. Pida ayuda legal."),
			Cite: "PC 851.91(a)(1)(B)(i)"},
		{Says: T("A pattern means two convictions or five arrests of the same kind, near in time (three years).",
			"Conducta repetida (pattern) es dos condenas o cinco arrestos del mismo tipo, cercanos en el tiempo (tres años)."),
			Cite: "PC 851.91(c)(2)(A)(ii)"},
		{Says: T("If the arrest came from trafficking or from violence against you, a court can undo it and destroy the record.",
			"Si el arresto vino de la trata o de violencia contra usted, una corte puede anularlo y destruir el archivo."),
			Cite: "PC 236.14(a), (j); PC 236.15(a), (j)"},
		{Says: T("You show your right first. Then the prosecutor must answer.",
			"Usted muestra primero su derecho. Luego el fiscal debe responder."), Cite: "PC 851.91(d)(2)"},
	},
	Does: []Note{
		{Says: T("The arrest counts as never having happened, and you may answer that way.",
			"El arresto cuenta como si no hubiera pasado, y usted puede responder así."), Cite: "PC 851.91(e)(2)(B)"},
	},
	DoesNot: []Note{
		{Says: T("It can still be used in a later case.",
			"Todavía se puede usar en un caso posterior."), Cite: "PC 851.91(e)(2)(B)(i)"},
		{Says: T("You must still tell about it for public office, peace officer jobs, licenses and the Lottery.",
			"Todavía debe decirlo para puestos públicos, trabajo de policía, licencias y la Lotería."), Cite: "PC 851.91(e)(2)(B)(ii)"},
		noGuns("PC 851.91(e)(2)(B)(iii)"),
		{Says: T("It does not lift a bar on public office.",
			"No quita una prohibición de ocupar un puesto público."), Cite: "PC 851.91(e)(2)(B)(iv)"},
	},
	Steps: []Step{
		{Kind: "form", Says: T("Court forms CR-409 (petition) and CR-410 (order). CR-409-INFO explains them.",
			"Formularios CR-409 (petición) y CR-410 (orden). CR-409-INFO los explica."), Cite: "PC 851.91(b)(3)(A)"},
		{Kind: "court", Says: T("The court where charges were filed. If none were, a court where you were arrested.",
			"La corte donde presentaron cargos. Si no hubo cargos, una corte del lugar del arresto."), Cite: "PC 851.91(b)(1)(B)"},
		{Kind: "notice", Says: T("Give copies to the prosecutor and to the police agency, at least 15 days before the hearing.",
			"Dé copias al fiscal y a la agencia de policía, al menos 15 días antes de la audiencia."), Cite: "PC 851.91(b)(1)(C)-(D)"},
		{Kind: "warning", Says: T("You must swear that it is true. The court may refuse a form that is not complete.",
			"Debe jurar que es verdad. La corte puede negar un formulario incompleto."), Cite: "PC 851.91(b)(1)(A), (b)(2)"},
	},
	Conditions: []string{
		"A felony can be filed again after a first dismissal, but for exceptions not after a second (PC 1387(a), (c)): the rule asks, " +
			"and says unsure where nobody knows.",
		"A misdemeanor charged alone is barred by one dismissal (PC 1387(a)-(b)); a complaint dismissed in favor of an indictment (c) " +
			"is not asked.",
		"Where it is not known whether the time to file is over, and the crime does not tell, the rule says unsure and asks for the crime.",
		"The time to file of common crimes is counted from the day of the arrest; tolling (PC 803) is left to the question on dodging " +
			"prosecution.",
		"Medium: one petition for each arrest is from form CR-409-INFO, not from the code.",
		"For a vacated conviction all appeals must be over (a)(1)(B)(iii); not asked apart from whether the charge can be filed again.",
	},
}

// timeToChargeOver: for a common crime the day of the arrest tells, since the crime was not
// later, or that of the crime where it is known. A misdemeanor has one year (PC 802(a)), a
// felony below eight years has three (PC 801), and so has a crime that can bring prison
// although the arrest was for a misdemeanor (PC 805(a)). Crimes with a time of their own
// (PC 799, 800, 801.1 and on, 803) are not among these; for them the person is asked.
var timeToChargeOver = If(Unproved(LimitationsPeriodOver),
	If(ordinaryTimeToCharge, If(canBringPrison, crimeAgedBy(3), crimeAgedBy(1)), Is(LimitationsPeriodOver)),
	Is(LimitationsPeriodOver))

func crimeAgedBy(years int) Cond {
	return Any(Waited(ArrestDate, Years(years)), All(Asked(OffenseDate), Waited(OffenseDate, Years(years))))
}

// canBringPrison is a felony, or a crime that can be one whatever was taken or done.
var canBringPrison = Any(OneOf(ArrestLevel, "felony"), All(Asked(Offense), Under(Offense, eitherWay...)),
	All(Asked(ArrestOffense), Under(ArrestOffense, eitherWay...)))

// lifeCrimeOfArrest: what can bring death or a life term has no time limit (PC 799(a)), so
// that nobody has to be asked.
var lifeCrimeOfArrest = All(Unproved(NoLimitationsOffense), Surely(Listed(ArrestOffense, LifeTerm, nil)))

var ordinaryTimeToCharge = Any(All(Asked(Offense), ordinaryTime(Offense)), ordinaryTime(ArrestOffense))

// ordinaryTime holds for crimes that bring less than eight years and have no time of
// their own. That of a felony theft can start when it is found out (PC 803(c)(1)).
func ordinaryTime(crime *Fact) Cond {
	return All(Not(All(OneOf(ArrestLevel, "felony"), Under(crime, "PC 484"))),
		Any(Under(crime, eitherWay...), Under(crime, ordinaryCrimes...)))
}

var (
	eitherWay      = []string{"PC 69", "PC 243(d)", "PC 245(a)(1)", "PC 245(a)(4)", "PC 422", "PC 459", "VC 10851"}
	ordinaryCrimes = []string{"PC 148(a)(1)", "PC 166(a)", "PC 240", "PC 242", "PC 243(e)(1)", "PC 415", "PC 417(a)(1)", "PC 459.5",
		"PC 466", "PC 484", "PC 488", "PC 490.2", "PC 496", "PC 594", "PC 602", "PC 647(f)", "PC 25400", "PC 25850", "PC 29800",
		"HS 11350", "HS 11351", "HS 11357", "HS 11364", "HS 11377", "HS 11378", "HS 11550",
		"VC 12500", "VC 14601.1", "VC 20002", "VC 23103", "VC 23152"}
)

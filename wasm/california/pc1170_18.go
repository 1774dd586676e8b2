package california

import . "example.org/relief/wasm/law"

// Penal Code 1170.18 (Proposition 47, November 5, 2014) turns felony convictions
// for simple drug possession and small thefts into misdemeanors. Who has finished the sentence has
// it redesignated, and the court must do so (f)-(g). Who is still serving it since before
// the vote is resentenced, unless the judge finds an unreasonable risk (b), so that grant
// says may.
//
// Bars come first: the level, the section, the record (i), and what each section asks of
// the facts. Then come the dates. The old deadline of November 4, 2022, and the good
// cause that lifted it, were law until SB 749 ended both on October 8, 2023.
// Last come the sections whose reach courts have not settled. Page, Bullard, Lara, Orozco,
// Romanowski, Jimenez, Gonzales, Guerrero and Colbert have settled most of them.
var Prop47Reclassification = &Relief{
	ID:     "prop-47",
	Name:   T("Proposition 47 reclassification", "Reclasificación por la Proposición 47"),
	Also:   T("turning a small felony into a misdemeanor", "cambiar un delito grave pequeño a menor"),
	Cite:   "PC 1170.18",
	Family: "reclassification",
	Aims:   []string{"work", "housing", "license", "shorter", "record"},

	Reviewed: Review{Law: "Stats. 2023, ch. 633 (SB 749)"},

	Requires: []Criterion{
		inCalifornia("PC 1170.18"),
		{
			ID:    "a-felony",
			Says:  T("The conviction is a felony.", "La condena es por un delito grave."),
			Cite:  "PC 1170.18(a), (f)",
			Holds: All(OneOf(Level, "felony"), Not(lowered), Not(convictionGone)),
			Else: Outcome{Status: Barred, Route: "nothing_to_do",
				Why: T("It is already less than a felony, so there is nothing to lower. An order that lowered it is in the court file.",
					"Ya es menos que un delito grave, así que no hay nada que reducir. La orden que lo redujo está en el expediente.")},
		}, {
			ID: "crime-reached",
			Says: T("The crime is simple drug possession or a small theft, forgery or bad check.",
				"El delito es posesión simple de drogas, o un hurto menor (petty theft), falsificación o cheque sin fondos."),
			Cite:  "PC 1170.18(a)-(b), (f); PC 459.5(a), 460(a); HS 11350, 11357, 11377",
			Holds: Any(reachOf47, attemptAt47),
			Else: Outcome{Status: Barred, Route: "section_not_reached", See: []string{"felony-reduction", "prop-64"},
				Why: T("Proposition 47 does not reach this section. It leaves out sale, and home burglary.",
					"La Proposición 47 no incluye esta sección. Excluye la venta y entrar a robar a una casa.")},
		}, {
			ID: "not-left-as-a-felony",
			Says: T("It is not receiving a stolen vehicle, identity theft or theft from an elder.",
				"No es recibir un vehículo robado, robo de identidad ni hurto a una persona mayor."),
			Cite:  "People v. Orozco (2020) 9 Cal.5th 111; People v. Jimenez (2020) 9 Cal.5th 53; People v. Soto (2018) 23 Cal.App.5th 813; People v. Bush (2016) 245 Cal.App.4th 992",
			Holds: Not(leftAFelony),
			Else: Outcome{Status: Barred, Route: "section_not_reached", See: []string{"felony-reduction"},
				Why: T("Courts have decided that Proposition 47 leaves this crime a felony, whatever the value.",
					"Las cortes decidieron que la Proposición 47 deja este delito como grave, sin importar el valor.")},
		}, {
			ID: "taken-not-driven-later",
			Says: T("For a vehicle: you took it, and did not only drive it after the theft.",
				"Por un vehículo: usted lo tomó, y no solo lo manejó después del robo."),
			Cite:  "People v. Lara (2019) 6 Cal.5th 1128; People v. Page (2017) 3 Cal.5th 1175",
			Holds: Any(Not(Under(Offense, "VC 10851")), Not(OneOf(VehicleTakenOrDriven, "driven"))),
			Else: Outcome{Status: Barred, See: []string{"felony-reduction"},
				Why: T("Driving a vehicle after the theft is over is not theft, so it stays a felony.",
					"Manejar un vehículo cuando el robo ya terminó no es robo, así que sigue siendo un delito grave.")},
		}, {
			ID: "no-most-serious-crime",
			Says: T("You were never convicted of murder, a violent sex crime or a similar crime.",
				"Nunca le condenaron por asesinato, un delito sexual violento u otro delito igual de grave (super strike)."),
			Cite:  "PC 1170.18(i); PC 667(e)(2)(C)(iv); People v. Sledge (2017) 7 Cal.App.5th 1089",
			Holds: Not(superStrikeEver),
			Else: Outcome{Status: Barred, See: []string{"felony-reduction"},
				Why: T("A conviction for one of the most serious crimes closes this, whenever it came.",
					"Una condena por uno de los delitos más graves impide pedirlo, sin importar cuándo.")},
		}, {
			ID: "no-registration-crime",
			Says: T("You were never convicted of a crime that requires sex-offender registration.",
				"Nunca le condenaron por un delito que exige registro como ofensor sexual."),
			Cite:  "PC 1170.18(i); PC 290(c)",
			Holds: Not(registrableEver),
			Else: Outcome{Status: Barred, See: []string{"felony-reduction"},
				Why: T("A crime that requires registration closes this, whenever it came.",
					"Un delito que exige registro impide pedirlo, sin importar cuándo.")},
		}, {
			ID:    "not-over-950",
			Says:  T("The value was $950 or less.", "El valor fue de $950 o menos."),
			Cite:  "PC 459.5(a); PC 473(b); PC 476a(b); PC 490.2(a); PC 496(a); PC 1170.18(f)",
			Holds: Any(Under(Offense, "HS 11350", "HS 11357", "HS 11377", "HS 11368", "PC 487(d)(2)", "PC 666"), Not(MoreThan(ValueTaken, 950))),
			Else: Outcome{Status: Barred, See: []string{"felony-reduction"},
				Why: T("The value was more than $950, so it would still be a felony.",
					"El valor fue más de $950, así que seguiría siendo un delito grave.")},
		}, {
			ID: "shoplifting",
			Says: T("You went into an open store meaning to steal.",
				"Entró en una tienda abierta con intención de robar."),
			Cite: "PC 459.5(a); People v. Colbert (2019) 6 Cal.5th 596",
			Holds: Any(Not(Under(Offense, "PC 459", "PC 664/459")),
				All(OneOf(Place, "commercial_store"), Is(StoreOpen), Is(MeantToSteal), Not(ifAsked(PrivateRoom)))),
			Else: Outcome{Status: Barred, See: []string{"felony-reduction"},
				Why: T(
					"Only entering an open store to steal became shoplifting. A room that is closed to the public, or other burglary, is still burglary.",
					"Solo entrar a robar a una tienda abierta pasó a ser hurto en tienda (shoplifting). Un cuarto cerrado al público, o lo demás, sigue siendo burglary.")},
		}, {
			ID: "kind-of-paper",
			Says: T("The forged paper was a check, money order, bank bill, bond or note.",
				"El papel falso era un cheque, giro, billete, bono o pagaré."),
			Cite:  "PC 473(b)",
			Holds: Any(Not(forgeryOf47), OneOf(PaperKind, "check", "bond", "bank_bill", "note", "cashiers_check", "travelers_check", "money_order")),
			Else: Outcome{Status: Barred, See: []string{"felony-reduction"},
				Why: T("Forging another kind of paper was not lowered.",
					"Falsificar otro tipo de papel no se redujo.")},
		}, {
			ID: "no-connected-identity-theft",
			Says: T("You were not convicted of identity theft connected with the forgery.",
				"No le condenaron por robo de identidad relacionado con la falsificación."),
			Cite:  "PC 473(b); People v. Gonzales (2018) 6 Cal.5th 44; People v. Guerrero (2020) 9 Cal.5th 244",
			Holds: Not(All(forgeryOf47, Is(AlsoIdentityTheft), Is(IdentityTheftConnected))),
			Else: Outcome{Status: Barred,
				Why: T("The law leaves out forgery with a connected identity theft.",
					"La ley excluye la falsificación con robo de identidad relacionado.")},
		}, {
			ID: "fewer-than-three-check-crimes",
			Says: T("You had fewer than three earlier forgery or bad check convictions.",
				"Tenía menos de tres condenas anteriores por falsificación o cheques."),
			Cite:  "PC 476a(b)",
			Holds: Any(Not(Under(Offense, "PC 476a")), Not(AtLeast(PriorCheckForgeryCount, 3))),
			Else: Outcome{Status: Barred,
				Why: T("Three earlier check crimes keep a bad check a felony.",
					"Con tres delitos anteriores de cheques, el cheque sin fondos sigue siendo un delito grave.")},
		}, {
			ID: "no-theft-from-an-elder",
			Says: T("For petty theft with a prior, you have no conviction for theft from an elder.",
				"Por hurto menor (petty theft) con antecedente, no tiene condena por robar a una persona mayor."),
			Cite:  "PC 666(a)-(b)",
			Holds: Not(All(Under(Offense, "PC 666"), Asked(OtherConvictionOffense), Under(OtherConvictionOffense, "PC 368(d)", "PC 368(e)"))),
			Else: Outcome{Status: Barred,
				Why: T("A conviction for theft from an elder can keep petty theft with a prior a felony.",
					"Con una condena por robar a una persona mayor, este robo puede seguir siendo un delito grave.")},
		}, {
			ID: "before-the-vote",
			Says: T("The crime was before November 5, 2014.",
				"El delito fue antes del 5 de noviembre de 2014."),
			Cite:  "PC 1170.18(a), (f)",
			Holds: Any(Before(DateOf(OffenseDate), Fixed(2014, 11, 5)), Before(DateOf(ConvictionDate), Fixed(2014, 11, 5))),
			Else: Outcome{Status: Barred, Route: "offense_after_prop_47",
				Why: T("The crime came after the new law, so the case was already under it.",
					"El delito fue después de la nueva ley, así que su caso ya se juzgó con la ley nueva.")},
		}, {
			ID: "before-the-old-deadline",
			Says: T("You ask by November 4, 2022, or have a good reason for asking later.",
				"Lo pide a más tardar el 4 de noviembre de 2022, o tiene una buena razón para pedirlo después."),
			Cite:  "PC 1170.18; Stats. 2023, ch. 633 (SB 749)",
			Holds: Is(GoodCauseForLateFiling),
			Else: Outcome{Status: Barred,
				Why: T("On that day the deadline had passed. It was taken away on October 8, 2023.",
					"Ese día el plazo ya había pasado. Se eliminó el 8 de octubre de 2023.")},
			From: On(2022, 11, 5), To: On(2023, 10, 7),
			Bill: "SB 749 (2023)",
		}, {
			ID: "in-force",
			Says: T("Proposition 47 is law (since November 5, 2014).",
				"La Proposición 47 es ley (desde el 5 de noviembre de 2014)."),
			Cite:  "PC 1170.18",
			Holds: FromDay(2014, 11, 5),
			Else: Outcome{Status: NotYet, Firm: true,
				Why: T("Proposition 47 began on November 5, 2014.",
					"La Proposición 47 empezó el 5 de noviembre de 2014.")},
		}, {
			ID: "finished-or-serving-since",
			Says: T("The sentence is over, or you have been serving it since before November 5, 2014.",
				"La sentencia terminó, o la cumple desde antes del 5 de noviembre de 2014."),
			Cite:  "PC 1170.18(a), (f)",
			Holds: Any(Is(SentenceCompleted), Is(ServingOn20141105)),
			Else: Outcome{Status: NotYet, Event: "sentence_completed",
				Why: T("You can ask once the sentence and supervision are over.",
					"Puede pedirlo cuando terminen la sentencia y la supervisión.")},
		}, {
			ID: "taken-by-you",
			Says: T("For a vehicle: you took it yourself, to keep it or for a while.",
				"Por un vehículo: usted mismo lo tomó, para quedárselo o por un rato."),
			Cite:  "People v. Page (2017) 3 Cal.5th 1175; People v. Bullard (2020) 9 Cal.5th 94; PC 490.2; PC 1170.18(f)",
			Holds: Any(Not(Under(Offense, "VC 10851")), Shown(TookVehicle), Not(Unproved(MeantToSteal))),
			Else: Outcome{Status: Unsettled,
				Why: T("Taking a vehicle counts as petty theft, even for a while (Page, Bullard). The record must show that you took it. See a lawyer.",
					"Tomar un vehículo cuenta como hurto menor (petty theft), aunque sea por un rato (Page, Bullard). El expediente debe mostrar que usted lo tomó. Pida ayuda legal.")},
		}, {
			ID: "reach-settled",
			Says: T("The section is one that Proposition 47 clearly reaches.",
				"La Proposición 47 incluye claramente esta sección."),
			Cite:  "PC 490.2(a), (c); PC 496(d); PC 1170.18(a), (f)",
			Holds: All(Not(reachOf47Unsettled), Not(attemptTold)),
			Else: Outcome{Status: Unsettled,
				Why: T("Sources disagree on whether Proposition 47 reaches this crime. A lawyer can check the newest cases.",
					"Las fuentes no coinciden en si la Proposición 47 incluye este delito. Un abogado puede revisar los casos más nuevos.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "finished",
			When: Is(SentenceCompleted),
			Cite: "PC 1170.18(f)-(h); PC 459.5; PC 490.2(a); PC 666",
			Outcome: Outcome{Status: Shall, Route: "misdemeanor",
				Why: T("The sentence is over. If the facts are shown, the judge must call it a misdemeanor.",
					"La sentencia terminó. Si se demuestran los hechos, el juez debe llamarlo delito menor.")},
		}, {
			ID:   "serving",
			When: Always,
			Cite: "PC 1170.18(a)-(e)",
			Outcome: Outcome{Status: May, Route: "resentence_unless_risk",
				Why: T("You can ask for a misdemeanor sentence. The judge must give it, unless it is too great a risk.",
					"Puede pedir una sentencia de delito menor. El juez debe darla, a menos que usted sea un riesgo demasiado grande.")},
		},
	},

	Notes: []Note{
		{Says: T("A juvenile finding can be lowered too. Ask the juvenile court.",
			"Una decisión de la corte de menores también se puede reducir. Pídalo a esa corte."), Cite: "Alejandro N. v. Superior Court (2015) 238 Cal.App.4th 1209"},
		{Says: T("There is no deadline any more. Pages that say 2022 are out of date.",
			"Ya no hay fecha límite. Las páginas que dicen 2022 están desactualizadas."), Cite: "Stats. 2023, ch. 633 (SB 749)"},
		{Says: T("Exactly $950 still counts as small.",
			"Exactamente $950 todavía cuenta como pequeño."), Cite: "PC 490.2(a)"},
		{Says: T("You must show the value and the facts.",
			"Usted debe demostrar el valor y los hechos."), Cite: "PC 1170.18(f)"},
		{Says: T("A robbery or home burglary on your record does not close this.",
			"Un robo con fuerza, o entrar a robar a una casa, no lo impide si está en su historial penal."), Cite: "PC 667(e)(2)(C)(iv)"},
	},
	Does: []Note{
		{Says: T("It is a misdemeanor for all purposes but guns.",
			"Es un delito menor para todo, menos para las armas."), Cite: "PC 1170.18(j)"},
		{Says: T("In a case that is not final, it can no longer hold up an added term, or a gang crime that rested on it.",
			"En un caso que no está firme, ya no puede sostener un tiempo adicional, ni un delito de pandillas basado en él."),
			Cite: "People v. Buycks (2018) 5 Cal.5th 857; People v. Valenzuela (2019) 7 Cal.5th 415"},
		{Says: T("It never brings a longer sentence.",
			"Nunca puede llevar a una sentencia más larga."), Cite: "PC 1170.18(e)"},
	},
	DoesNot: []Note{
		{Says: T("It does not give back gun rights.",
			"No devuelve el derecho a tener armas."), Cite: "PC 1170.18(j)"},
	},
	Steps: []Step{
		{Kind: "form", Says: T("There is no statewide form. Ask the court for its local form, or write a petition.",
			"No hay formulario estatal. Pida a la corte el suyo, o escriba una petición."), Cite: "PC 1170.18(a), (f)"},
		{Kind: "court", Says: T("The trial court that entered the judgment.",
			"La corte que le condenó."), Cite: "PC 1170.18(a), (f)"},
		{Kind: "notice", Says: T("Serve the prosecutor as the local form says.",
			"Entregue copia al fiscal como diga el formulario local."), Cite: ""},
		{Kind: "time", Says: T("There is no deadline. Once the sentence is over, there is a hearing only if you ask.",
			"No hay fecha límite. Después de cumplir la sentencia, hay audiencia solo si la pide."), Cite: "PC 1170.18(f)-(h)"},
		{Kind: "warning", Says: T("If the crime can be a felony or misdemeanor, a 17(b) reduction may do more.",
			"Si el delito puede ser grave o menor, una reducción 17(b) puede servir más."), Cite: "PC 17(b); PC 1170.18(j)"},
	},
	Conditions: []string{
		"Offenses from November 5, 2014 on are read as outside (medium).",
		"Someone serving now who was not serving on November 5, 2014: not yet is our reading of (a) and (f) (medium).",
		"Refiling a petition refused as late before October 8, 2023 is medium; of AB 2765 (2016) only the introduced text was seen.",
		"Reach to PC 484f, 504 (of public money PC 514 makes a felony), 537, HS 11368 and older gun thefts is unsettled; PC 532(a) is a reading without a source.",
		"A vehicle: “taken” does not tell who took it, so that it is unsettled until the person says that they took it themselves (Page, Bullard).",
		"Attempts are unsettled as a group; PC 496(d) says so for receiving.",
		"An earlier check crime in another state also keeps PC 476a a felony and is counted with the others.",
		"The insanity-commitment track (o), due before 2021, is not worked out.",
	},
}

var (
	// attemptAt47 is an attempt at a section that the catalogue does not mark as outside.
	attemptAt47 = All(attemptTold, Told(Offense), Not(told("PC 664")), Not(Surely(Not(Listed(Offense, Prop47, nil)))))

	reachOf47 = Any(Listed(Offense, Prop47, nil), Under(Offense, "PC 484e"), leftAFelony, reachOf47Unsettled)

	// leftAFelony are the sections that decisions have put outside.
	leftAFelony = Under(Offense, "PC 496d", "PC 530.5", "PC 368(d)", "PC 368(e)")

	reachOf47Unsettled = Under(Offense, "PC 487(d)(2)", "PC 484f", "PC 504", "PC 537", "HS 11368")

	forgeryOf47 = Under(Offense, "PC 470", "PC 475", "PC 476")

	// superStrikeEver and registrableEver take the gravest other conviction where its
	// section was given ("no other one counts"), and the plain answer otherwise. A
	// plain yes stands all the same: (i) asks for one or more, and another case of
	// the record may have said it.
	// At 16 or older a juvenile finding for such a crime counts too (Sledge).
	superStrikeEver = Any(Shown(SuperStrikeConviction), ifAsked(JuvenileSuperStrike),
		All(Asked(OtherConvictionLifeTerm), Is(OtherConvictionLifeTerm)),
		If(Told(OtherConvictionOffense), otherSuperStrike, Is(SuperStrikeConviction)))

	registrableEver = Any(Shown(RegistrableConviction), If(Told(OtherConvictionOffense),
		Listed(OtherConvictionOffense, Registrable, RegistrableConviction), Is(RegistrableConviction)))

	// An attempt at homicide is on the list (IV). For an attempt at another listed
	// crime the list does not tell, so the plain answer is used.
	otherSuperStrike = If(
		All(All(Asked(OtherConvictionAttempt), Is(OtherConvictionAttempt)), Surely(Listed(OtherConvictionOffense, SuperStrike, nil)),
			Not(Surely(Under(OtherConvictionOffense, "PC 187", "PC 664/187")))),
		Is(SuperStrikeConviction),
		Listed(OtherConvictionOffense, SuperStrike, SuperStrikeConviction))
)

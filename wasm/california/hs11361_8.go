package california

import . "example.org/relief/wasm/law"

// Health and Safety Code 11361.8 (Proposition 64, November 9, 2016) lowers old
// cannabis convictions under 11357 to 11360 to what the conduct would be today. The
// table in the reference (section, age at the offense, amount) is written as two conditions: lawful
// now, and an infraction now; whatever is neither is a misdemeanor now.
//
// The court presumes that the person qualifies and the prosecutor must disprove it
// by clear and convincing evidence, so an aggravating fact makes the matter unsettled, never
// closed, and one that nobody mentions changes nothing. There is no bar for other
// convictions here, unlike in Proposition 47.
//
// The catalogue knows no subdivisions of 11360: an old misdemeanor is (b), small gifts
// and transport; a felony is (a).
var Prop64Relief = &Relief{
	ID:     "prop-64",
	Name:   T("Proposition 64 cannabis relief", "Alivio por marihuana (cannabis) de la Proposición 64"),
	Also:   T("clearing an old marijuana conviction", "borrar una condena vieja de marihuana (cannabis)"),
	Cite:   "HS 11361.8",
	Family: "reclassification",
	Aims:   []string{"work", "housing", "license", "immigration", "guns", "shorter", "record"},

	Reviewed: Review{Law: "Proposition 64 (2016); AB 1793 (2018); AB 1706 (2022); official text not read"},

	Requires: []Criterion{
		inCalifornia("HS 11361.8"),
		notYetGranted("HS 11361.8(e)-(f)", Any(obtained("prop-64"), convictionGone),
			"You have this change already, or the conviction is gone. The order is in the court file; see if your state record shows it.",
			"Ya consiguió este cambio, o la condena ya no existe. La orden está en el expediente; vea si su historial penal la muestra."),
		{
			ID: "cannabis-section",
			Says: T("The conviction is under Health and Safety Code 11357, 11358, 11359 or 11360.",
				"La condena es por Health and Safety Code 11357, 11358, 11359 u 11360."),
			Cite:  "HS 11361.8(a), (e); People v. Samra; People v. Whalum (2020) 50 Cal.App.5th 1",
			Holds: Any(cannabisSection, relatedPlea),
			Else: Outcome{Status: Barred, See: []string{"prop-47", "felony-reduction"},
				Why: T("This law reaches only four cannabis sections.",
					"Esta ley se aplica solo a cuatro secciones sobre marihuana (cannabis).")},
		}, {
			ID:    "before-the-vote",
			Says:  T("It happened before November 9, 2016.", "Ocurrió antes del 9 de noviembre de 2016."),
			Cite:  "HS 11361.8(a), (e)",
			Holds: Any(Before(DateOf(OffenseDate), Fixed(2016, 11, 9)), Before(DateOf(ConvictionDate), Fixed(2016, 11, 9))),
			Else: Outcome{Status: Barred,
				Why: T("It came after the new law, so the sentence was already under it.",
					"Fue después de la nueva ley, así que su caso ya se juzgó con la ley nueva.")},
		}, {
			ID: "in-force",
			Says: T("Proposition 64 is law (since November 9, 2016).",
				"La Proposición 64 es ley (desde el 9 de noviembre de 2016)."),
			Cite:  "HS 11361.8",
			Holds: FromDay(2016, 11, 9),
			Else: Outcome{Status: NotYet, Firm: true,
				Why: T("Proposition 64 began on November 9, 2016.",
					"La Proposición 64 empezó el 9 de noviembre de 2016.")},
		}, {
			ID: "not-a-related-plea",
			Says: T("You did not plead to another section instead, or it was accessory and you still serve it.",
				"No se declaró culpable de otra sección en su lugar, o fue encubrimiento y aún la cumple."),
			Cite:  "HS 11361.8(a)-(b), (e); People v. Boatwright (2019) 36 Cal.App.5th 848",
			Holds: Any(Not(relatedPlea), All(Under(Offense, "PC 32"), IsNot(SentenceCompleted))),
			Else: Outcome{Status: Unsettled,
				Why: T("Boatwright reaches a plea to accessory while you serve it. Whether the law reaches yours is not settled. See a "+
					"lawyer.",
					"Boatwright se aplica a la declaración de culpabilidad (plea) por encubrimiento mientras cumple la sentencia. No "+
						"está claro si se aplica a la suya. Pida ayuda legal.")},
		}, {
			ID:    "not-an-attempt",
			Says:  T("The conviction is not for an attempt.", "La condena no es por una tentativa."),
			Cite:  "HS 11361.8(a), (e)",
			Holds: Any(clearedAlready, Not(attemptTold)),
			Else: Outcome{Status: Unsettled,
				Why: T("The law names the four sections, not attempts at them. A lawyer can say more.",
					"La ley nombra las cuatro secciones, no las tentativas. Un abogado puede decirle más.")},
		}, {
			ID: "convicted-before-the-vote",
			Says: T("You were convicted before November 9, 2016.",
				"Le condenaron antes del 9 de noviembre de 2016."),
			Cite:  "HS 11361.8(a), (e)",
			Holds: Any(clearedAlready, Before(DateOf(ConvictionDate), Fixed(2016, 11, 9))),
			Else: Outcome{Status: Unsettled,
				Why: T("It happened before the new law and the conviction came after. A lawyer must look at the case.",
					"Ocurrió antes de la nueva ley y la condena vino después. Un abogado debe revisar el caso.")},
		}, {
			// Which relief it is depends on the age too, so that it must be known once the
			// sentence is over, although every answer may lead to some relief.
			ID: "a-lesser-crime-now",
			Says: T("Today it would be no crime, or a lesser one, by your age then and the amount.",
				"Hoy no sería delito, o sería uno menos grave, según su edad entonces y la cantidad."),
			Cite: "HS 11357(a), (b)(2); HS 11358(c)-(d); HS 11359(b); HS 11360(a)(2); HS 11362.1(a)(1)-(3); HS 11361.8(e)",
			Holds: Any(clearedAlready, lawfulNow,
				All(IsNot(SentenceCompleted), smallPossessionOrGrowing, Not(Surely(under18Then)), OneOf(Level, "felony", "misdemeanor")),
				// at any age
				All(lesserNow, Any(IsNot(SentenceCompleted), ageKnown, infractionNow))),
			Else: Outcome{Status: Barred, Route: "not_a_lesser_offense",
				Why: T("Today it would be at the same level, so there is nothing lower.",
					"Hoy sería del mismo nivel, así que no hay un nivel más bajo.")},
		}, {
			ID: "nothing-that-keeps-it-a-felony",
			Says: T("No listed fact keeps the crime at felony level.",
				"Ningún hecho de la lista hace que siga siendo un delito grave."),
			Cite:  "HS 11358(d); HS 11359(c)(1)-(3), (d); HS 11360(a)(3); HS 11361.8(b), (f)",
			Holds: Any(clearedAlready, lawfulNow, infractionNow, smallPossessionOrGrowing, Not(aggravated64)),
			Else: Outcome{Status: Unsettled, Route: "prosecutor_may_object",
				Why: T("A listed fact lets the prosecutor object, and the prosecutor must prove it. Ask a lawyer first.",
					"Un hecho de la lista permite al fiscal oponerse, y el fiscal debe probarlo. Pida antes ayuda legal.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "cleared-already",
			When: clearedAlready,
			Cite: "HS 11361.9",
			Outcome: Outcome{Status: Automatic, Route: "check_record_first",
				Why: T("Your record shows it as cleared already.",
					"Su historial penal ya lo muestra limpio.")},
		}, {
			ID:   "serving",
			When: IsNot(SentenceCompleted),
			Cite: "HS 11361.8(a)-(d)",
			Outcome: Outcome{Status: May, Route: "resentence_unless_risk",
				Why: T("You can ask for a lower sentence or dismissal. The judge must give it, unless it is too great a risk.",
					"Puede pedir una sentencia menor o desestimación. El juez debe darla, a menos que usted sea un riesgo demasiado "+
						"grande.")},
		}, {
			ID:   "lawful-now",
			When: lawfulNow,
			Cite: "HS 11362.1(a)(1)-(3); HS 11361.8(e)-(f); HS 11361.9",
			Outcome: Outcome{Status: Shall, Route: "dismiss",
				Why: T("It is lawful for adults now. The judge must dismiss and seal, unless the prosecutor proves otherwise.",
					"Hoy es legal para adultos. El juez debe desestimar y sellar, a menos que el fiscal pruebe lo contrario.")},
		}, {
			ID:   "infraction-now",
			When: infractionNow,
			Cite: "HS 11357(a)(1)-(2); HS 11358(a)-(b); HS 11359(a); HS 11360(a)(1), (b); HS 11361.8(e)-(f), (m)",
			Outcome: Outcome{Status: Shall, Route: "infraction",
				Why: T("It is an infraction now. The judge must lower it, unless the prosecutor proves otherwise.",
					"Hoy es una infracción. El juez debe reducirlo, a menos que el fiscal pruebe lo contrario.")},
		}, {
			ID:   "misdemeanor-now",
			When: Always,
			Cite: "HS 11357(b)(2); HS 11358(c)-(d); HS 11359(b); HS 11360(a)(2); HS 11361.8(e)-(f)",
			Outcome: Outcome{Status: Shall, Route: "misdemeanor",
				Why: T("It is a misdemeanor now. The judge must lower it, or dismiss it if the amount was small, unless the prosecutor "+
					"proves otherwise.",
					"Hoy es un delito menor. El juez debe reducirlo, o desestimarlo si la cantidad era pequeña, a menos que el fiscal "+
						"pruebe lo contrario.")},
		},
	},

	Notes: []Note{
		{Says: T("Most finished cases were to be cleared by March 2023 without asking. Check your record first.",
			"La mayoría de los casos terminados debían limpiarse antes de marzo de 2023, sin que usted lo pida. Revise primero su "+
				"historial penal."),
			Cite: "HS 11361.9"},
		{Says: T("Exactly 28.5 grams, 8 grams of concentrate or six plants are within the limit.",
			"Exactamente 28.5 gramos, 8 gramos de concentrado o seis plantas están dentro del límite."), Cite: "HS 11362.1(a)(1)-(3)"},
		{Says: T("Other convictions do not close this, unlike Proposition 47.",
			"Otras condenas no lo impiden, a diferencia de la Proposición 47."), Cite: "HS 11361.8(a), (e)"},
		{Says: T("The prosecutor must prove that you do not qualify.",
			"El fiscal debe probar que usted no cumple los requisitos."), Cite: "HS 11361.8(b), (f)"},
		{Says: T("The same law covers cases in juvenile court.",
			"La misma ley incluye los casos de la corte de menores."), Cite: "HS 11361.8(m)"},
	},
	Does: []Note{
		{Says: T("The conviction is dismissed and sealed, or made lower for all purposes.",
			"La condena se desestima y se sella, o se reduce para todos los efectos."), Cite: "HS 11361.8(e)-(h)"},
	},
	DoesNot: []Note{
		{Says: T("It does not change federal law or immigration by itself.",
			"No cambia por sí sola la ley federal ni la migratoria."), Cite: ""},
		{Says: T("It does not cover cannabis in prison or jail.",
			"No incluye la marihuana (cannabis) en prisión o cárcel."), Cite: "PC 4573.6"},
	},
	Steps: []Step{
		{Kind: "form", Says: T("Form CR-400, with CR-401 to show that it was served.",
			"Formulario CR-400, con CR-401 para mostrar la entrega."), Cite: "HS 11361.8(a), (e)"},
		{Kind: "court", Says: T("The court that entered the judgment.",
			"La corte que le condenó."), Cite: "HS 11361.8(a), (e)"},
		{Kind: "notice", Says: T("Serve a copy on the prosecutor.",
			"Entregue una copia al fiscal."), Cite: "HS 11361.8(f)"},
		{Kind: "time", Says: T("There is no deadline. There is a hearing only if someone asks.",
			"No hay fecha límite. Hay audiencia solo si alguien la pide."), Cite: "HS 11361.8(e)-(g)"},
		{Kind: "help", Says: T("First get your state record and see if the case still shows.",
			"Primero consiga su historial penal y vea si el caso aún aparece."), Cite: "HS 11361.9"},
	},
	Conditions: []string{
		"The Health and Safety Code was not read in official text; 11358(c)-(d), 11360(a)(3), (b) and 11361.8(g)-(m) are medium or from " +
			"memory.",
		"That a super strike or registrable conviction must come before the offense is our reading (medium); it leads to unsettled, " +
			"never to a bar.",
		"Juvenile cases (m) are medium or from memory.",
		"HS 11366 and 11366.5 as outside the law is medium. A plea to another section is asked about only for PC 32 and HS 11364.",
		"An old misdemeanor under 11360 is read as 11360(b); a gift between adults of 21 may even be lawful now.",
	},
}

// ageKnown is unknown until the age is told: the relief waits for it, although its status
// would not change. Not so for the amount, which no record of the state holds: every amount
// is dismissed or lowered (e).
var ageKnown = AtLeast(AgeAtOffense, 0)

var (
	cannabisSection = Under(Offense, "HS 11357", "HS 11358", "HS 11359", "HS 11360")
	relatedPlea     = All(Under(Offense, "PC 32", "HS 11364"), Is(PleaFromCannabisCharge))
	clearedAlready  = Shown(ClearedAutomatically) // until the record shows it, the case counts as open

	possession64 = Under(Offense, "HS 11357")
	growing64    = Under(Offense, "HS 11358")
	forSale64    = Under(Offense, "HS 11359")
	selling64    = Under(Offense, "HS 11360")

	under18Then = Not(AtLeast(AgeAtOffense, 18))
	adult21Then = AtLeast(AgeAtOffense, 21)

	// Eight grams are within the limit in any form.
	smallAmount = Any(Not(MoreThanTenths(CannabisGrams, 80)),
		All(OneOf(CannabisForm, "flower"), Not(MoreThanTenths(CannabisGrams, 285))))

	smallPossessionOrGrowing = Any(
		All(possession64, smallAmount, IsNot(SchoolGrounds)),
		All(growing64, Not(AtLeast(CannabisPlants, 7))))

	lawfulNow = All(adult21Then, smallPossessionOrGrowing)

	lesserNow = Any(OneOf(Level, "felony"), All(infractionNow, OneOf(Level, "misdemeanor")))

	infractionNow = Any(under18Then,
		All(Not(adult21Then), smallPossessionOrGrowing),
		All(selling64, OneOf(Level, "misdemeanor", "infraction")))

	// Nobody has to answer these: what is not known changes nothing, because the
	// prosecutor has to prove it.
	aggravated64 = Any(
		All(Surely(Any(forSale64, selling64)), Shown(SaleToUnder18)),
		All(Surely(forSale64), Shown(EmployedUnder21)),
		All(Surely(selling64), Shown(AcrossStateLine)),
		All(Surely(growing64), Shown(EnvironmentalCrime)),
		All(Not(possession64), Not(Unproved(PriorSameSectionCount)), AtLeast(PriorSameSectionCount, 2)),
		All(Not(possession64), Shown(SuperStrikeConviction), Not(isTheOther(SuperStrike, SuperStrikeConvictionDate)),
			Before(DateOf(SuperStrikeConvictionDate), DateOf(OffenseDate))),
		All(Not(possession64), Shown(RegistrableConviction), Not(isTheOther(Registrable, RegistrableConvictionDate)),
			Before(DateOf(RegistrableConvictionDate), DateOf(OffenseDate))),
		All(Not(possession64), Not(Unproved(OtherConvictionOffense)), Before(DateOf(OtherConvictionDate), DateOf(OffenseDate)), Any(
			Shown(OtherConvictionLifeTerm),
			Surely(Listed(OtherConvictionOffense, SuperStrike, SuperStrikeConviction)),
			Surely(Listed(OtherConvictionOffense, Registrable, RegistrableConviction)))))
)

// isTheOther holds when the grave conviction is the other one that was named, with
// its day, so that nobody has to be asked for the day again.
func isTheOther(a Attr, day *Fact) Cond {
	return All(Surely(Listed(OtherConvictionOffense, a, nil)), Told(OtherConvictionDate), Not(Asked(day)))
}

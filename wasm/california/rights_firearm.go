package california

import . "example.org/relief/wasm/law"

// Penal Code 29800 bans guns for life after any felony and after the crimes of
// 23515(a), (b) and (d) even as misdemeanors; 29805 bans them for ten years after
// the misdemeanors it lists, and for life after PC 273.5 from 2019 on. The list has
// grown almost every year, each time for convictions from a day on: gunBanSince
// keeps those days. A dismissal, Proposition 47, a certificate and a commutation
// lift nothing; a true reduction ends the felony ban only; a pardon lifts it
// under 4852.17 or 4854, never after a felony with a dangerous weapon.
//
// 29800(a)(1) reaches the felonies of every court, and 17(b), 1203.4 and the
// Governor only those of California. What another court did counts by 29800(c)
// to (f), and by nothing else. The sections of 29805 and 23515 are Californian.

var (
	pardonGivesGuns = If(inOtherState, All(pardoned, Is(PardonFull), Is(PardonRestoresFirearms)), pardonGivesHere)
	pardonGivesHere = All(pardoned, Any(All(OneOf(PardonRoute, "certificate"), Is(PardonFull)), Is(PardonRestoresFirearms)))

	// juvenileHere is juvenileFinding, where somebody says so: who does not know which court it
	// was is taken for an adult, whose bans are the longer ones.
	juvenileHere = Any(shownOneOf(Court, "juvenile"), All(Not(Unproved(TriedInAdultCourt)), IsNot(TriedInAdultCourt)))

	// gunFelony leaves out juvenile findings, which are no convictions (WI 203). For
	// listed crimes 29820 bars guns until the age of 30.
	gunFelony = All(OneOf(Level, "felony"), Not(juvenileHere))

	// lastingFelony is a felony that no judge has reduced and no sentence made less.
	lastingFelony = All(gunFelony, Not(reducedUnder17))

	pardonedFelony = All(lastingFelony, pardoned)
	pardonTooSmall = All(pardonedFelony, Not(pardonGivesGuns))

	nothingThatLifts = Any(OneOf(ReliefObtained, "none", "minor-conviction-sealing", "juvenile-sealing"), dismissed, commuted)

	// violentElsewhere is what is not a "nonviolent felony" of another state,
	// 29800(f): the Californian section stands for the crime like it.
	violentElsewhere = Any(strikeLike, violentGunUse)

	// smallFelony is, of a federal court, one that 29800(c) leaves out, or may leave out: the like crime
	// can be less than a felony here, and there was no prison.
	smallFelony = All(Not(OneOf(SentenceType, "state_prison")), Not(Listed(Offense, IsFelony, AlwaysFelony)))

	nonviolentDismissed = All(dismissed, Not(violentElsewhere))

	// loweredBy47 is a change under Proposition 47, also where the person names a dismissal that came later.
	loweredBy47 = Any(prop47d, All(dismissed, Is(ReducedUnderProp47)))

	// barsForLife is a felony of an adult court that still counts, court by court.
	barsForLife = All(OneOf(Level, "felony"), Any(
		loweredBy47,
		All(Not(reducedUnder17), Any(certified, All(pardoned, Not(pardonGivesGuns)), All(inOtherState, pardoned, violentElsewhere))),
		All(Not(reducedByOrder), nothingThatLifts,
			If(californian, Not(loweredBySentence), If(inOtherState, Not(nonviolentDismissed), Not(smallFelony)))),
	))

	// gunBarred is a case that bars guns today.
	gunBarred = Any(If(juvenileHere, banUntilThirty, barsForLife),
		All(stands, Not(listedElsewhere), Any(violentGunUse, partnerSince2019, barredTenYears)))

	// listedElsewhere is a misdemeanor of another court that is like one of the list.
	listedElsewhere = All(courtElsewhere, OneOf(Level, "misdemeanor"), stands)

	// secondGunShowing: there is a second conviction of 417(a)(2), in the record or by
	// the person's own count.
	secondGunShowing = Any(Shown(AnotherGunShowing),
		All(Unproved(PriorSameSectionCount), Is(AnotherGunShowing)),
		All(Not(Unproved(PriorSameSectionCount)), AtLeast(PriorSameSectionCount, 1)))

	// stands: the conviction still counts. Whether it counts as a felony is
	// decided before the bans on misdemeanors, and so is what another court vacated.
	stands = All(adultCrime, Any(courtElsewhere, Not(vacated)), Not(pardonGivesHere))

	// adultCrime is a felony or misdemeanor of an adult court.
	adultCrime = All(Not(juvenileHere), Not(OneOf(Level, "infraction")))

	partnerSince2019 = All(Under(Offense, "PC 273.5"), OnOrBefore(Fixed(2019, 1, 1), DateOf(ConvictionDate)))
)

var RightToGunState = &Relief{
	ID:     "rights/firearm-state",
	Name:   T("Guns under state law", "Armas según la ley estatal"),
	Cite:   "PC 29800, 29805",
	Family: "rights",
	Aims:   []string{"guns"},

	Reviewed: Review{Law: "Stats. 2025, ch. 570 (AB 1078); Stats. 2025, ch. 636 (AB 1263)"},

	Requires: []Criterion{
		{
			ID: "no-other-ban",
			Says: T("No other conviction, court order or warrant bars you from guns.",
				"Ninguna otra condena, orden de la corte u orden de arresto le impide tener armas."),
			Cite:  "PC 29800(a); PC 29805(a)(2)",
			Holds: IsNot(OtherFirearmBan),
			Else:  no("Something else bars you from having a gun.", "Otra cosa le impide tener un arma."),
		}, {
			ID:    "court-known",
			Says:  T("It is known which court convicted you.", "Se sabe qué corte le condenó."),
			Cite:  "PC 29800(a)(1), (c)-(f)",
			Holds: askedKnown(Jurisdiction),
			Else: unsettled("Courts of other states and federal courts have other rules. Find out which court it was first.",
				"Para las cortes de otros estados y las federales hay otras reglas. Averigüe primero qué corte fue."),
		}, {
			ID: "no-juvenile-ban",
			Says: T("For a juvenile finding of a listed crime: you are 30 or older.",
				"Por una decisión de la corte de menores sobre un delito de la lista: tiene 30 años o más."),
			Cite:  "PC 29820(a)-(b); WI 203",
			Holds: Not(All(juvenileHere, banUntilThirty)),
			Else: no("A juvenile finding of a listed crime bars guns until you are 30.",
				"Una decisión de la corte de menores sobre un delito de la lista prohíbe tener armas hasta los 30 años."),
		}, {
			ID: "no-weapon-felony",
			Says: T("For a pardon: you were never convicted of a felony with a dangerous weapon.",
				"Para un indulto: nunca le condenaron por un delito grave con un arma peligrosa."),
			Cite:  "PC 4852.17; PC 4854",
			Holds: Not(All(pardoned, Is(EverDangerousWeaponFelony))),
			Else: no("After a felony with a dangerous weapon, gun rights never come back.",
				"Después de un delito grave con un arma peligrosa, el derecho a tener armas nunca vuelve."),
		}, {
			ID: "no-violent-felony-elsewhere",
			Says: T("For another state's pardon: it is not a serious or violent felony.",
				"Para un indulto de otro estado: no es un delito de la lista de strikes (serious or violent felony)."),
			Cite:  "PC 29800(a)(1), (e)-(f)",
			Holds: Not(All(inOtherState, pardonedFelony, violentElsewhere)),
			Else: no("California counts another state's pardon only for a nonviolent felony.",
				"California acepta el indulto de otro estado solo si el delito grave no fue violento."),
		}, {
			ID: "full-pardon-elsewhere",
			Says: T("Another state's pardon is full, without conditions, and gives back gun rights.",
				"El indulto de otro estado es completo, sin condiciones, y devuelve el derecho a tener armas."),
			Cite:  "PC 29800(e)(1)",
			Holds: Not(All(inOtherState, pardonTooSmall)),
			Else: no("Another state's pardon counts only if it is full, without conditions, and gives back gun rights.",
				"El indulto de otro estado cuenta solo si es completo, sin condiciones, y devuelve el derecho a tener armas."),
		}, {
			ID: "pardon-gives-guns",
			Says: T("A pardon, if you have one, is full and came on a certificate, or it says that guns are restored.",
				"El indulto, si tiene uno, es completo y vino con certificado, o dice que permite volver a tener armas."),
			Cite:  "PC 4854; PC 4852.17",
			Holds: Not(pardonTooSmall),
			Else: no("A direct pardon restores guns only if it says so.",
				"Un indulto directo permite volver a tener armas solo si lo dice."),
		}, {
			ID:    "not-by-proposition-47",
			Says:  T("The change was not under Proposition 47.", "El cambio no fue por la Proposición 47."),
			Cite:  "PC 1170.18(j)",
			Holds: Not(All(gunFelony, loweredBy47)),
			Else: no("Proposition 47 makes it a misdemeanor for everything except guns.",
				"La Proposición 47 lo reduce a delito menor para todo, menos para las armas."),
		}, {
			ID:    "not-by-proposition-64",
			Says:  T("The change was not under Proposition 64.", "El cambio no fue por la Proposición 64."),
			Cite:  "HS 11361.8(h); PC 29800(a)(1)",
			Holds: Not(All(gunFelony, cannabisLess)),
			Else: unsettled(
				"The law says misdemeanor or infraction “for all purposes” and names no gun exception. No decision was found. See a lawyer.",
				"La ley dice delito menor o infracción «para todos los efectos» y no excluye las armas. No se encontró ninguna decisión. Pida ayuda legal."),
		}, {
			ID: "not-by-a-certificate",
			Says: T("You have more than a certificate of rehabilitation.",
				"Tiene más que un certificado de rehabilitación."),
			Cite:  "PC 4852.17",
			Holds: Not(All(lastingFelony, certified)),
			Else: no("The certificate alone does not restore guns. Only a later full pardon can.",
				"El certificado solo no permite volver a tener armas. Solo un indulto completo posterior puede."),
		}, {
			ID: "no-standing-felony",
			Says: T("The felony was reduced, pardoned or vacated.",
				"El delito grave fue reducido, indultado o anulado."),
			Cite:  "PC 29800(a)(1); PC 1203.4(a)(2); Cal. Const. art. V, sec. 8(a)",
			Holds: Not(If(juvenileHere, banUntilThirty, barsForLife)),
			Else: no("A felony bars guns for life. A dismissal or a shorter sentence does not lift that.",
				"Un delito grave prohíbe tener armas de por vida. Una desestimación o una sentencia más corta no cambia eso."),
		}, {
			ID: "not-only-a-dismissal-elsewhere",
			Says: T("Another state has not dismissed the felony.",
				"Otro estado no desestimó el delito grave."),
			Cite:  "PC 29800(d)(1)-(2), (f)",
			Holds: Not(All(inOtherState, gunFelony, nonviolentDismissed)),
			Else: unsettled(
				"Another state's dismissal counts if the felony is nonviolent here and that state gave back gun rights. See a lawyer first.",
				"La desestimación de otro estado cuenta si aquí el delito no es violento y ese estado le permitió volver a tener armas. Pida antes ayuda legal."),
		}, {
			ID: "no-change-by-another-court",
			Says: T("No court outside California reduced or vacated the felony.",
				"Ninguna corte de fuera de California redujo ni anuló el delito grave."),
			Cite:  "PC 29800(a)(1), (c)-(f); PC 17(b)",
			Holds: Not(All(courtElsewhere, Any(vacated, All(gunFelony, reducedByOrder)))),
			Else: unsettled(
				"Section 17(b) is for California courts. Whether another court's change ends the ban here is not settled. See a lawyer first.",
				"La sección 17(b) es para las cortes de California. No está claro si el cambio de otra corte quita la barrera aquí. Pida antes ayuda legal."),
		}, {
			ID: "no-small-federal-felony",
			Says: T("A federal felony is like one that is always a felony here, or brought a large sentence.",
				"Un delito grave federal es como uno que aquí siempre es grave, o tuvo una sentencia grande."),
			Cite:  "PC 29800(c)(1)-(2)",
			Holds: Not(All(inFederalCourt, gunFelony, nothingThatLifts, smallFelony)),
			Else: unsettled(
				"A federal felony counts if the crime is always a felony here. It also counts after over 30 days of federal custody or a fine over $1,000. See a lawyer.",
				"Un delito grave federal cuenta si aquí siempre es grave. También cuenta con más de 30 días bajo custodia federal o más de mil dólares de multa. Pida ayuda legal."),
		}, {
			ID: "no-pardon-by-the-president",
			Says: T("It is not a federal felony with a pardon.",
				"No es un delito grave federal con indulto."),
			Cite:  "PC 29800(a)(1), (c), (e); PC 4852.17; PC 4854",
			Holds: Not(All(inFederalCourt, gunFelony, pardonGivesGuns)),
			Else: unsettled("State law names pardons of governors only. Whether a federal pardon ends this ban is not settled. See a lawyer first.",
				"La ley estatal solo nombra los indultos de gobernadores. No está claro si un indulto federal quita esta barrera. Pida antes ayuda legal."),
		}, {
			ID: "no-violent-gun-use",
			Says: T("It is not a crime of violent gun use.",
				"No es un delito de uso violento de arma de fuego."),
			Cite:  "PC 29800(a)(1); PC 23515(a), (b), (d)",
			Holds: Not(All(stands, Not(listedElsewhere), violentGunUse)),
			Else: no("These crimes bar guns for life even as misdemeanors.",
				"Estos delitos prohíben tener armas de por vida, aun como delitos menores."),
		}, {
			ID: "not-twice-for-showing-a-gun",
			Says: T("You were not convicted twice of showing a gun (417(a)(2)).",
				"No tiene dos condenas por mostrar un arma de fuego (417(a)(2))."),
			Cite:  "PC 29800(a)(2)",
			Holds: Not(All(stands, Under(Offense, "PC 417(a)(2)"), secondGunShowing)),
			Else: no("Two convictions for showing a gun bar guns for life.",
				"Dos condenas por mostrar un arma de fuego prohíben tener armas de por vida."),
		}, {
			ID: "not-a-misdemeanor-of-another-court",
			Says: T("It is not a misdemeanor of another court that is like one of the list.",
				"No es un delito menor de otra corte parecido a uno de la lista."),
			Cite:  "PC 29805(a)(1); PC 23515",
			Holds: Not(All(listedElsewhere, Any(violentGunUse, partnerSince2019, barredTenYears))),
			Else: unsettled("The list names crimes by California section. Whether one of another court counts is not settled. See a lawyer first.",
				"La lista nombra los delitos por su sección de California. No está claro si cuenta uno de otra corte. Pida antes ayuda legal."),
		}, {
			ID: "no-partner-injury-since-2019",
			Says: T("It is not injury to a partner from 2019 or later.",
				"No es lesión a la pareja de 2019 o después."),
			Cite:  "PC 29805(b)",
			Holds: Not(All(stands, Not(listedElsewhere), partnerSince2019)),
			Else:  no("Since 2019 this misdemeanor bars guns for life.", "Desde 2019 este delito menor prohíbe tener armas de por vida."),
		}, {
			ID: "not-an-attempt-at-a-listed-crime",
			Says: T("It is not an attempt at a listed misdemeanor.",
				"No es una tentativa de un delito menor de la lista."),
			Cite: "PC 29805(a)(1); PC 664",
			Holds: Not(All(stands, Told(Offense), attemptTold,
				Not(Surely(Not(gunBanNamed))), gunBanSince, gunBanParts, withinTenYears)),
			Else: unsettled("The list names the crimes, not attempts at them. Whether an attempt counts is not shown. See a lawyer.",
				"La lista nombra los delitos, no las tentativas. No está claro si una tentativa cuenta. Pida ayuda legal."),
		}, {
			ID: "ten-years-over",
			Says: T("For a listed misdemeanor: ten years have passed since the conviction.",
				"Para un delito menor de la lista: pasaron diez años desde la condena."),
			Cite:  "PC 29805(a)(1), (c)-(h); PC 17(b)",
			Bill:  "Stats. 2025, ch. 636 (AB 1263)",
			Holds: Not(All(stands, barredTenYears, Not(partnerSince2019))),
			Else: no("This misdemeanor bars guns for ten years from the conviction.",
				"Este delito menor prohíbe tener armas por diez años desde la condena."),
		},
	},

	Grants: []Grant{
		right("vacated", vacated, "PC 29800(a)(1); PC 1473.7", RightPartly,
			"If it was vacated, the conviction is gone unless you were convicted again in the case. See a lawyer first.",
			"Si se anuló, la condena ya no existe, a menos que haya otra condena en el mismo caso. Pida antes ayuda legal."),
		right("no-state-ban", Always, "PC 4852.17; PC 17(b); PC 29805(a)(1)", RightYes,
			"No state ban from this conviction is left. Federal law is a separate bar.",
			"Por esta condena ya no hay barrera estatal. La ley federal es otra barrera."),
	},

	Notes: []Note{
		{Says: T("After a reduction under Proposition 47 guns stay barred, even if the case was dismissed later. Look at the order.",
			"Tras una reducción por la Proposición 47 sigue sin poder tener armas, aunque el caso se desestimara después. Mire la orden."),
			Cite: "PC 1170.18(j)"},
		{Says: T("A court can shorten the ten years in some cases.",
			"Una corte puede acortar los diez años en algunos casos."), Cite: "PC 29855; PC 29860"},
		{Says: T("A felony of another state or of federal law counts here too, with a few exceptions.",
			"Un delito grave de otro estado o federal también cuenta aquí, con pocas excepciones."), Cite: "PC 29800(a)(1), (c)-(f)"},
	},
	Conditions: []string{
		"29800(c)-(f) are followed on every day; the section as it read before 2026 was not to be had",
		"29820(a)(1)(F) also names HS 11383, which the catalogue does not hold; its (E) leaves room for PC 1203.07",
		"29805(f) names PC 26350(a) and 26400(a): the crimes of those sections are all in (a), so that the section alone tells",
		"the list of 29805 changes almost yearly; each addition counts for convictions from its day on",
		"PC 25400 and 25850 are listed only in (c)(5)-(7), which are their misdemeanors; PC 368 only in (b) and (c)",
		"PC 487 counts if the thing taken was a firearm: the section alone tells only for 487(d)(2)",
		"a felony PC 273.5 from 2019 on that was reduced is treated as a lifetime ban (reading of 29805(b))",
		"a vacated conviction: partly (medium)",
		"a ban of ten years from another case is told as of today; when it ends is shown with that case",
		"Proposition 64 and guns: unsettled",
		"a federal felony with a prison sentence is read as more than 30 days of custody; a fine over $1,000 is not asked and named in the outcome",
		"misdemeanors of other courts: 29805 and 23515 name sections of California; shown as unsettled while the like section would bar",
		"a pardon on a certificate that is not full and unconditional restores guns only if it says so (reading of 4852.17 with 4854)",
	},
}

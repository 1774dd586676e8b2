package california

import . "example.org/relief/wasm/law"

// Penal Code 1203.1(a), 1203a and 1203g say how long probation may last. Since
// AB 1950 (January 1, 2021): two years for a felony, one year for a misdemeanor.
// Three years for some thefts over $25,000 (1203.1(l)(2)); since AB 2943 (2025)
// two years for shoplifting and petty theft. Violent felonies and crimes with a
// probation length of their own are left out, for a felony up to the longest sentence
// (1203.1(l)(1), Kite): how long that is the section does not tell, so that a term that no
// single crime of the kind carries is for a lawyer. The length of domestic violence
// probation goes by the victim (Forester). Whoever was ordered to do more can
// ask the court to correct it; the end of the allowed time is counted from the
// day of probation and moved on by the days on which a revocation stopped the
// clock (1203.2(a)).

var (
	capFelony = OneOf(Level, "felony")

	// 487(b)(3) is theft by an employee; the catalogue has one row for 487(b). A
	// paper that says PC 487 and no letter leaves it open.
	cap36 = All(capFelony, Under(Offense, "PC 487(b)", "PC 503", "PC 532a"), MoreThan(ValueTaken, 25000))

	// 1203g names 459.5, 488 and 490.2; PC 484 is petty theft when a misdemeanor.
	cap24 = Any(capFelony, All(pettyTheft, grantedFrom(2025)))

	pettyTheft = All(OneOf(Level, "misdemeanor"), Under(Offense, "PC 459.5", "PC 484", "PC 488", "PC 490.2"))

	// ownLength are the crimes whose own text gives a length of probation. HS 11550(a)
	// allows up to five years; its (e) is not read so.
	ownLength = Any(drunkDriving, Under(Offense, "PC 272(a)(1)", "PC 273a", "PC 273d"), All(told("HS 11550"), Not(told("HS 11550(e)"))))

	// violentHere: PC 667.5(c) does not name 191.5, which is on it only where great
	// injury to somebody else was proved; somebody has to say so.
	violentHere = If(Surely(drunkManslaughter), ifAsked(ViolentFelony), Listed(Offense, Violent, ViolentFelony))

	// olderThanItsLength: the crime came before the law that allows the longer probation.
	olderThanItsLength = Any(
		All(drunkManslaughter, grantedFrom(2026), Before(DateOf(OffenseDate), Fixed(2026, 1, 1))),
		All(pettyTheft, grantedFrom(2025), beforeDay(OffenseDate, 2025), MoreThan(ProbationTermMonths, 12),
			Not(MoreThan(ProbationTermMonths, 24))),
	)

	// longTerm is longer than a crime of the kind alone can be punished: five years for
	// second-degree robbery, three for drunk driving with injury, or the shortest length
	// that the section itself asks for.
	longTerm = Any(
		All(termOver(48), ownLength),
		If(violentHere, termOver(60), All(termOver(36), Any(drunkDriving, domesticCrime, Under(Offense, "PC 272(a)(1)", "PC 273d")))),
	)

	capOver  = If(cap36, MoreThan(ProbationTermMonths, 36), If(cap24, MoreThan(ProbationTermMonths, 24), MoreThan(ProbationTermMonths, 12)))
	capEnded = If(cap36, capPassed(36), If(cap24, capPassed(24), capPassed(12)))
)

func grantedFrom(year int) Cond { return OnOrBefore(Fixed(year, 1, 1), DateOf(ProbationGrantedDate)) }

// termOver holds when more months were ordered.
func termOver(months int) Cond { return MoreThan(ProbationTermMonths, months) }

// capPassed holds from the end of the allowed time on.
func capPassed(months int) Cond {
	return If(Is(ProbationEverRevoked), OnOrBefore(capEnd(months).Plus(DaysOf(ProbationDaysStopped)), Today), capPeriod(months))
}

func capEnd(months int) When { return DateOf(ProbationGrantedDate).Plus(Months(months)) }

func capPeriod(months int) Cond { return OnOrBefore(capEnd(months), Today) }

var ProbationCap = &Relief{
	ID:     "probation-cap",
	Name:   T("Probation longer than the law allows", "Probatoria más larga de lo que permite la ley"),
	Also:   T("AB 1950, two-year limit", "AB 1950, límite de dos años"),
	Cite:   "PC 1203.1(a), 1203a",
	Family: "probation",
	Aims:   []string{"shorter", "record"},

	Reviewed: Review{Law: "Stats. 2020, ch. 328 (AB 1950); Stats. 2021, ch. 257 (AB 177); Stats. 2024, ch. 168 (AB 2943)"},

	Requires: []Criterion{
		inCalifornia("PC 1203.1(a), 1203a"),
		inAdultCourt(),
		notVacatedYet("PC 1203.1(a); PC 1203a(a)"),
		{
			ID:   "still-on-probation",
			Says: T("You are still on probation in this case.", "Todavía está en probatoria en este caso."),
			Cite: "PC 1203.3(b)(3); PC 1203.1(a)",
			Holds: Not(
				OneOf(NowInThisCase, "finished", "prison", "parole", "prcs", "mandatory_supervision", "registration_only",
					"money_owed_only", "other_case_only",
					"immigration_detention_only")),
			Else: Outcome{Status: Barred, See: []string{"dismissal-after-probation"},
				Why: T("There is no probation left to correct in this case.",
					"En este caso ya no hay probatoria (probation) que corregir.")},
		}, {
			ID: "within-the-longest-sentence",
			Says: T("A felony outside the two-year limit: probation is no longer than the longest prison term for it.",
				"Un delito grave fuera del límite de dos años: la probatoria no dura más que la sentencia de prisión más larga."),
			Cite:  "PC 1203.1(l)(1); People v. Kite (2023) 87 Cal.App.5th 986",
			Holds: Not(All(capFelony, longTerm)),
			Else: Outcome{Status: Unsettled, Route: "longest_sentence",
				Why: T("Here the limit is the longest prison term on all counts together (People v. Kite). Your term may be longer. See "+
					"a lawyer.",
					"Aquí el límite es la sentencia de prisión más larga por todos los cargos juntos (People v. Kite). Su plazo puede "+
						"ser mayor. Pida ayuda legal.")},
		}, {
			ID:    "not-a-violent-felony",
			Says:  T("It is not a violent felony.", "No es un delito grave violento (violent felony)."),
			Cite:  "PC 1203.1(l)(1); PC 667.5(c)",
			Holds: Not(All(capFelony, violentHere)),
			Else: Outcome{Status: Barred, Route: "excepted", See: []string{"probation-early-end"},
				Why: T("The two-year limit leaves out violent felonies. You can still ask to end probation early.",
					"El límite de dos años deja fuera los delitos graves violentos (violent felonies). Todavía puede pedir terminarla "+
						"antes.")},
		}, {
			ID: "older-than-the-longer-length",
			Says: T("The crime is not older than the law that allows a longer probation for it.",
				"El delito no es anterior a la ley que permite una probatoria más larga."),
			Cite:  "PC 191.5(e); PC 1203g; Stats. 2025, ch. 180 (AB 1087); Bowden v. Superior Court (2022) 82 Cal.App.5th 735",
			Holds: Not(olderThanItsLength),
			Else: Outcome{Status: Unsettled,
				Why: T("The crime came before the law that allows a longer probation. The older limit may still hold. See a lawyer.",
					"El delito fue antes de la ley que permite una probatoria (probation) más larga. El límite anterior puede valer "+
						"todavía. Pida ayuda legal.")},
		}, {
			ID: "no-length-of-its-own",
			Says: T("Your crime has no probation length of its own, as drunk driving does.",
				"Su delito no es de los que tienen su propio plazo de probatoria. Manejar bajo la influencia (DUI) sí lo tiene."),
			Cite:  "PC 1203a(b); PC 1203.1(l)(1); VC 23600(b)(1); PC 191.5(e); HS 11550(a); People v. Schultz (2021)",
			Holds: Not(ownLength),
			Else: Outcome{Status: Barred, Route: "excepted", See: []string{"probation-early-end"},
				Why: T("A crime with its own probation length is outside the limit.",
					"Un delito con su propio plazo de probatoria (probation) queda fuera del límite.")},
		}, {
			ID: "not-domestic-violence",
			Says: T("The victim was not a partner, family or household member.",
				"La víctima no era su pareja ni alguien de su familia o de su hogar."),
			Cite: "PC 1203.097(a)(1); PC 1203.1(l)(1); PC 1203a(b); People v. Forester (2022) 78 Cal.App.5th 447; People v. Rodriguez " +
				"(2022) 79 Cal.App.5th 637",
			Holds: Not(domesticCrime),
			Else: Outcome{Status: Barred, Route: "statutory_minimum_term", See: []string{"probation-early-end"},
				Why: T("A crime against a partner or family member has its own length of at least 36 months, so the limit does not "+
					"reach it.",
					"Un delito contra la pareja o la familia tiene su propio plazo de al menos 36 meses, así que el límite no se le "+
						"aplica.")},
		}, {
			ID: "not-lowered-since",
			Says: T("No judge lowered it to a misdemeanor, whose limit is one year.",
				"Ningún juez lo redujo a delito menor, cuyo límite es un año."),
			Cite:  "PC 17(b)(3); PC 1203a(a); PC 1203.1(a)",
			Holds: Not(All(capFelony, loweredByOrder, MoreThan(ProbationTermMonths, 12), Not(MoreThan(ProbationTermMonths, 24)))),
			Else: Outcome{Status: Unsettled, Route: "lowered",
				Why: T("A judge lowered the felony. Whether one year or two may be ordered then is not settled. See a lawyer.",
					"Un juez redujo el delito grave. No está claro si entonces vale un año o dos. Pida ayuda legal.")},
		}, {
			ID: "longer-than-allowed",
			Says: T("The judge ordered more: over 24 months for a felony, over 12 for a misdemeanor.",
				"El juez ordenó más: más de 24 meses por delito grave, más de 12 por delito menor."),
			Cite:  "PC 1203.1(a), (l)(2); PC 1203a(a); PC 1203g(a)",
			Bill:  "Stats. 2020, ch. 328 (AB 1950); Stats. 2024, ch. 168 (AB 2943)",
			Holds: capOver,
			Else: Outcome{Status: Barred, Route: "within_cap", See: []string{"probation-early-end"},
				Why: T("The ordered time is within the limit, so there is nothing to correct. You can ask to end it early.",
					"El tiempo ordenado está dentro del límite, así que no hay nada que corregir. Puede pedir terminarla antes.")},
		}, {
			ID: "law-in-force",
			Says: T("The limit has been law since January 1, 2021.",
				"El límite es ley desde el 1 de enero de 2021."),
			Cite:  "PC 1203.1(a); PC 1203a(a)",
			Bill:  "Stats. 2020, ch. 328 (AB 1950)",
			Holds: FromDay(2021, 1, 1),
			Else: Outcome{Status: NotYet, Why: T("Before 2021 the law allowed longer probation.",
				"Antes de 2021 la ley permitía una probatoria (probation) más larga.")},
		}, {
			ID: "not-final-before-2021",
			Says: T("Probation was given in 2021 or later, or the case was not final on January 1, 2021.",
				"La probatoria se dio en 2021 o después, o el caso no estaba firme el 1 de enero de 2021."),
			Cite:  "People v. Prudholme (2023) 14 Cal.5th 961; People v. Faial (2025); PC 1203.1(a); PC 1203a(a)",
			Holds: Any(grantedFrom(2021), Before(Fixed(2021, 1, 1), DateOf(JudgmentFinalDate))),
			Else: Outcome{Status: Unsettled,
				Why: T("The limit reaches cases that were not final on January 1, 2021. For older final cases it is not settled. See a "+
					"lawyer.",
					"El límite se aplica a los casos que no estaban firmes el 1 de enero de 2021. Para los que ya estaban firmes, la "+
						"ley no está clara. Pida ayuda legal.")},
		}, {
			ID:    "allowed-time-over",
			Says:  T("The time that the law allows has passed.", "Ya pasó el tiempo que permite la ley."),
			Cite:  "PC 1203.1(a), (l); PC 1203a(a); PC 1203g(a); PC 1203.2(a)",
			Holds: capEnded,
			Else: Outcome{Status: NotYet, Route: "over_cap_later",
				Why: T("The order is longer than allowed, but the allowed time still runs. A lawyer can question the order now.",
					"La orden es más larga de lo permitido, pero el tiempo permitido aún corre. Un abogado puede objetar la orden ahora.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "over-the-limit",
			When: Always,
			Cite: "PC 1203.1(a), (l); PC 1203a(a); PC 1203.3(b)(3)",
			Outcome: Outcome{Status: Shall, Route: "term_over_cap", See: []string{"dismissal-after-probation"},
				Why: T("Probation may not last longer than this. Ask the court to end or correct it. Follow every rule until a judge "+
					"signs.",
					"La probatoria (probation) no puede durar más que esto. Pida a la corte que la termine o la corrija. Cumpla todas "+
						"las reglas hasta que un juez firme.")},
		},
	},

	Notes: []Note{
		{Says: T("If probation was ever revoked, the clock stood still for those days.",
			"Si alguna vez le revocaron la probatoria, el reloj se detuvo esos días."), Cite: "PC 1203.2(a)"},
		{Says: T("The exact last day is for the court to count.",
			"El último día exacto lo cuenta la corte."), Cite: "PC 1203.1(a)"},
	},
	Does: []Note{
		{Says: T("Probation ends, or is cut to the time allowed.",
			"La probatoria termina, o se reduce al tiempo permitido."), Cite: "PC 1203.3(b)(3)"},
	},
	DoesNot: []Note{
		{Says: T("It does not dismiss the case. That is a second request.",
			"No desestima el caso. Eso es otra petición."), Cite: "PC 1203.4(a)(1)"},
	},
	Steps: []Step{
		{Kind: "court", Says: T("The court that gave probation.",
			"La corte que dio la probatoria."), Cite: "PC 1203.3(a)"},
		{Kind: "form", Says: T("There is no statewide form.",
			"No hay un formulario estatal."), Cite: "PC 1203.3"},
		{Kind: "warning", Says: T("Keep following every rule of probation until a judge signs an order.",
			"Siga cumpliendo todas las reglas de la probatoria hasta que un juez firme una orden."), Cite: "PC 1203.2(a)"},
		{Kind: "help", Says: T("A public defender can raise this for you.",
			"Un defensor público puede plantearlo por usted."), Cite: ""},
	},
	Conditions: []string{
		"that the court must correct a term over the limit is a reading of 1203.1(a) and 1203a with the discharge duty of 1203.3(b)(3) " +
			"(medium)",
		"petty theft and shoplifting granted before 2025: one year (medium); PC 484 as a misdemeanor is counted as petty theft",
		"AB 1950 and judgments final before 2021: not settled",
		"the longest sentence of a case is not counted: over 60 months for a violent felony, 48 for PC 273a and 36 for the other " +
			"excepted felonies are shown as unsettled",
		"misdemeanors against a partner or family member: PC 1203a(b) has the words that Forester read in 1203.1(l)(1); no decision on " +
			"misdemeanors was read",
		"an order over the limit whose allowed time still runs: shown as not yet; it may be questioned now",
		"PC 273a(c), 273d(c) and 272(a)(1) name a probation length in their own text and are treated as left out (code text read; not " +
			"in the reference)",
		"other offenses with a probation length of their own are not all known here; the answer says to go on following every rule",
	},
}

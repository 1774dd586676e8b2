package california

import . "example.org/relief/wasm/law"

// Government Code 12952: an employer with five or more workers may not ask
// before an offer, may never use some convictions, and must look at the person
// for the rest. Labor Code 432.7 protects convictions that were dismissed or sealed
// by law, and arrests without a conviction, with any employer.
var PrivateJob = &Relief{
	ID:     "rights/private-job",
	Name:   T("Protection in private hiring", "Protección al buscar trabajo privado"),
	Cite:   "Gov. Code 12952",
	Family: "rights",
	Aims:   []string{"work"},

	Reviewed: Review{Law: "Gov. Code 12952 (secondary copy); Lab. Code 432.7"},

	Requires: []Criterion{
		{
			ID: "no-exempt-job",
			Says: T("The law does not let this employer look at the conviction.",
				"La ley no permite a este empleador ver la condena."),
			Cite:  "Gov. Code 12952(d)",
			Holds: IsNot(ExemptJob),
			Else: no("For some jobs the law lets the employer look at the conviction.",
				"Para algunos trabajos la ley permite ver la condena."),
		}, {
			ID: "five-workers-or-dismissed",
			Says: T("The employer has five or more workers, or the conviction was dismissed, sealed or vacated.",
				"El empleador tiene cinco o más trabajadores, o la condena se desestimó, se selló o se anuló."),
			Cite:  "Gov. Code 12952(a), (c); Lab. Code 432.7(a)(1)",
			Holds: Any(Is(Employer5OrMore), protectedByLaborCode),
			Else: no("The law covers employers with five or more workers.",
				"La ley se aplica a empleadores con cinco o más trabajadores."),
		}, {
			ID:    "not-only-a-commutation",
			Says:  T("You have more than a shorter sentence.", "Tiene más que una sentencia más corta."),
			Cite:  "Gov. Code 12952(a)(3)(C)",
			Holds: Any(juvenileFinding, Not(commuted)),
			Else: no("The law names pardons and certificates, not a shorter sentence.",
				"La ley nombra indultos y certificados, no una sentencia más corta."),
		},
	},

	Grants: []Grant{
		right("protected", Any(protectedByLaborCode, certified, All(pardoned, Is(PardonFull))),
			"Gov. Code 12952(a)(3)(C); Lab. Code 432.7(a)(1)", RightYes,
			"The employer cannot count this conviction in hiring.", "El empleador no puede contar esta condena al contratar."),
		right("must-look-at-you", Always, "Gov. Code 12952(a), (c)", RightPartly,
			"The employer may ask only after an offer, and must weigh the job, the time and the facts.",
			"El empleador solo puede preguntar después de una oferta, y debe considerar el trabajo, el tiempo y los hechos."),
	},

	Notes: []Note{
		{Says: T("Background companies cannot report most convictions older than seven years.",
			"Las empresas de antecedentes no pueden informar la mayoría de las condenas de más de siete años."), Cite: "Civ. Code 1786.18(a)(7)"},
	},
	Conditions: []string{
		"a commutation: the table of the reference says no, because 12952 names only pardons and certificates",
		"fewer than five workers: Labor Code 432.7 protects what was dismissed or sealed by law, and arrests without a conviction; certificates and pardons are not named there",
		"that only a full pardon is named is from memory (Gov. Code 12952(a)(3)(C))",
	},
}

// protectedByLaborCode is what Labor Code 432.7(a)(1) keeps from every employer. A
// Proposition 64 change is one only where the court dismissed and sealed the case. It
// keeps everything from the juvenile court too (a)(2).
var protectedByLaborCode = Any(juvenileFinding, dismissedToo, sealed, vacated, All(cannabisLess, Is(DismissedAndSealed)))

// dismissedToo: who has several changes names one, and may tell of the dismissal apart.
var dismissedToo = Any(dismissed, Shown(DismissedUnder1203_4))

// Business and Professions Code 480: a board may deny for a related conviction
// of the last seven years, longer for serious felonies, tier 2 or 3 registration
// and listed financial crimes; never for one with a certificate, clemency or
// pardon (b), or a dismissal (c), nor for an infraction or a juvenile finding (d).
var StateLicense = &Relief{
	ID:     "rights/state-license",
	Name:   T("State license", "Licencia estatal"),
	Cite:   "B&P 480",
	Family: "rights",
	Aims:   []string{"license", "work"},

	Reviewed: Review{Law: "AB 2138 (2018); Stats. 2022, ch. 453 (AB 1636)"},

	Requires: []Criterion{
		{
			ID: "not-the-state-bar",
			Says: T("The license is not from the State Bar.",
				"La licencia no es del Colegio de Abogados (State Bar)."),
			Cite:  "B&P 476",
			Holds: Not(OneOf(LicensingBoard, "state_bar")),
			Else:  no("This protection does not cover the State Bar.", "Esta protección no incluye al Colegio de Abogados."),
		}, {
			ID:    "not-another-agency",
			Says:  T("The license is from a state board.", "La licencia es de una junta estatal."),
			Cite:  "B&P 476; B&P 480",
			Holds: Not(OneOf(LicensingBoard, "other")),
			Else: unsettled("Other agencies have rules of their own, and some are left out (alcohol, gambling). Ask the agency or a lawyer.",
				"Otras agencias tienen reglas propias, y algunas quedan fuera (alcohol, juego). Pregunte a la agencia o pida ayuda legal."),
		}, {
			ID: "not-a-board-with-its-own-rule",
			Says: T("The board is under the Department of Consumer Affairs.",
				"La junta es del Departamento de Asuntos del Consumidor."),
			Cite:  "B&P 480.2; B&P 480",
			Holds: Any(Not(OneOf(LicensingBoard, "other_state_board")), certified, dismissedToo, sealed),
			Else: unsettled("Some state boards follow section 480.2, others their own law. See a lawyer.",
				"Algunas juntas estatales siguen la sección 480.2, otras su propia ley. Pida ayuda legal."),
		},
	},

	Grants: []Grant{
		right("other-board-protected", OneOf(LicensingBoard, "other_state_board"), "B&P 480.2", RightPartly,
			"Some boards cannot deny a license only because of a certified or dismissed conviction.",
			"Algunas juntas no pueden negar una licencia solo por una condena certificada o desestimada."),
		right("less-than-a-conviction", Any(juvenileFinding, shownOneOf(Level, "infraction")), "B&P 480(d); WI 203", RightYes,
			"An infraction, a citation or a juvenile finding is no ground to deny the license.",
			"Una infracción, una multa (citation) o una decisión de la corte de menores no es motivo para negar la licencia."),
		right("protected", Any(certified, pardoned, dismissedToo, vacated, sealed), "B&P 480(a)-(c)", RightYes,
			"The board cannot deny the license because of this conviction.", "La junta no puede negar la licencia por esta condena."),
		right("commuted", commuted, "B&P 480(b)", RightPartly,
			"The law says “clemency or a pardon”. That a shorter sentence counts can be argued.",
			"La ley dice «clemencia o un indulto». Se puede decir que cuenta una sentencia más corta."),
		right("seven-years-over", All(
			sevenYearsOver,
			Any(lowered, IsNot(SeriousFelony)), IsNot(Tier2Or3Registration), IsNot(FinancialCrime),
		), "B&P 480(a)(1); PC 17(b)", RightYes,
			"More than seven years have passed and no exception applies.", "Pasaron más de siete años y no hay excepción."),
		right("rehabilitated", All(Told(ProbationOutcome), OneOf(ProbationOutcome, "completed_clean")), "B&P 480(a), (b); B&P 482(b)(1)",
			RightPartly,
			"The board may deny only for related work. Show that you finished the sentence without a violation: it must count that as rehabilitation.",
			"La junta solo puede negarla si se relaciona con el trabajo. Muestre que cumplió la sentencia sin faltas: debe contarlo como rehabilitación."),
		right("related-only", Always, "B&P 480(a)", RightPartly,
			"The board may deny only for a conviction that is related to the work.",
			"La junta solo puede negarla por una condena relacionada con el trabajo."),
	},

	Notes: []Note{
		{Says: T("A board cannot deny the license if you show rehabilitation, such as a sentence finished without a violation.",
			"La junta no puede negar la licencia si muestra rehabilitación, por ejemplo una sentencia cumplida sin faltas."),
			Cite: "B&P 480(b); B&P 482(b)(1)"},
		{Says: T("Most boards cannot ask about your record at all.",
			"La mayoría de las juntas no puede preguntar por sus antecedentes."), Cite: "B&P 480(f)(2)"},
		{Says: T("Give proof of the dismissal if the state record does not show it.",
			"Entregue prueba de la desestimación si el historial del estado no la muestra."), Cite: "B&P 480(c)"},
		{Says: T("Taking away a license you have is another rule.",
			"Quitarle una licencia que ya tiene es otra regla."), Cite: "B&P 480"},
	},
	Conditions: []string{
		"health boards: B&P 480(b) against PC 4852.15 and 4853 is unsettled",
		"a commutation under 480(b): arguable",
		"boards outside the Department of Consumer Affairs: 480.2 covers three; others have laws of their own",
	},
}

// Government Code 1029(a): a felony bars peace officers. For a felony after 1
// January 2004 a reduction does not help, and since SB 2 (2022) no later change does
// without a finding of innocence. Since then crimes against public justice bar too, as
// misdemeanors. A pardon reopens only posts of probation and parole officers.
var PeaceOfficer = &Relief{
	ID:     "rights/peace-officer",
	Name:   T("Work as a peace officer", "Trabajo de policía u oficial del orden (peace officer)"),
	Cite:   "Gov. Code 1029",
	Family: "rights",
	Aims:   []string{"work"},

	Reviewed: Review{Law: "Gov. Code 1029 (secondary copy); Stats. 2021, ch. 409 (SB 2)"},

	Requires: []Criterion{
		{
			ID: "no-crime-against-public-justice",
			Says: T("It is not a crime against public justice, such as a false report or bribery.",
				"No es un delito contra la justicia pública, como un reporte falso o un soborno."),
			Cite:  "Gov. Code 1029(a)",
			Holds: Not(All(smallPublicJustice, Not(vacated), FromDay(2022, 1, 1))),
			Else: no("Since 2022 crimes against public justice bar this work, misdemeanors too.",
				"Desde 2022 los delitos contra la justicia pública impiden este trabajo, también los menores."),
		}, {
			ID: "no-vacated-felony-since-2004",
			Says: T("No felony since 2004 was vacated without a finding of innocence.",
				"Ningún delito grave desde 2004 se anuló sin declarar que usted es inocente."),
			Cite:  "Gov. Code 1029(a)(4)",
			Holds: Not(All(adultFelony, vacated, OnOrBefore(Fixed(2004, 1, 1), DateOf(ConvictionDate)))),
			Else: no("A felony since 2004 bars this work even if it was vacated, unless a court found you innocent.",
				"Un delito grave desde 2004 impide este trabajo aunque se anulara, a menos que una corte le declarara inocente."),
		}, {
			ID:   "conviction-not-vacated",
			Says: T("The conviction was not vacated.", "La condena no fue anulada."),
			Cite: "Gov. Code 1029(a)",
			Holds: Not(
				All(vacated, Any(All(adultFelony, Before(DateOf(ConvictionDate), Fixed(2004, 1, 1))), smallPublicJustice))),
			Else: unsettled(
				"Whether an older vacated felony, or a vacated misdemeanor of this kind, still bars this work is not shown by the sources. See a lawyer.",
				"Las fuentes no muestran si un delito grave anulado más viejo, o un delito menor anulado de este tipo, impide este trabajo. Pida ayuda legal."),
		}, {
			ID: "no-felony-in-doubt",
			Says: T("It is not a reduced felony from before 2004, or another court's misdemeanor that could be a felony here.",
				"No es un delito grave de antes de 2004 que se redujo, ni un delito menor de otra corte que aquí podría ser grave."),
			Cite: "Gov. Code 1029(a)(1), (a)(2), (a)(4)(A); PC 17(b)",
			Holds: Not(If(OneOf(Level, "felony"),
				All(Not(neverConvicted), Any(All(reducedFor1029, Not(pardoned)), vacated), Before(DateOf(ConvictionDate), Fixed(2004, 1, 1))),
				All(Not(juvenileFinding), courtElsewhere, Listed(Offense, IsWobbler, Wobbler)))),
			Else: unsettled("The section is silent on a reduced felony from before 2004. It is also silent on a crime of another state that here can be either. See a lawyer.",
				"La sección no dice nada de un delito grave reducido de antes de 2004. Tampoco de un delito de otro estado que aquí puede ser grave o menor. Pida ayuda legal."),
		}, {
			ID: "no-felony-without-a-full-pardon",
			Says: T("You have no felony, or a full pardon for it.",
				"No tiene un delito grave, o tiene un indulto completo."),
			Cite: "Gov. Code 1029(a)(1)-(2), (b)(1)",
			Holds: Any(neverConvicted, Not(If(OneOf(Level, "felony"), Not(All(pardoned, Is(PardonFull))),
				All(courtElsewhere, Listed(Offense, IsFelony, AlwaysFelony))))),
			Else: no("A felony bars this work, also another state's offense that is one here. A reduction does not help if it is from 2004 or later.",
				"Un delito grave impide este trabajo, también el de otro estado que aquí lo es. Una reducción no ayuda si es de 2004 o después."),
		},
	},

	Grants: []Grant{
		right("pardoned", adultFelony, "Gov. Code 1029", RightPartly,
			"After a full pardon only posts of probation and parole officers reopen.",
			"Tras un indulto completo solo se abren puestos de oficiales de probatoria y de libertad bajo palabra."),
		right("no-bar", Always, "Gov. Code 1029(a)", RightYes,
			"This law bars felonies and crimes against public justice, and this is neither. The agency still looks at the person.",
			"Esta ley lo impide por delitos graves y contra la justicia pública, y este no lo es. La agencia todavía toma en cuenta a la persona."),
	},

	Notes: []Note{
		{Says: T("A police certificate that was revoked also bars this work.",
			"Un certificado de policía revocado también impide este trabajo."), Cite: "Gov. Code 1029(a)"},
	},
	Conditions: []string{
		"the list of SB 2 (PC 115, 115.3, 116, 116.5, 117 and the chapters that begin with 92, 118, 132 and 142) was seen in summaries, not in the section (medium)",
		"a juvenile finding of a felony is no conviction (WI 203); of a crime on the list it may count as adjudicated, and bars here",
		"a finding of innocence after a vacated felony is not asked; the outcome names it",
	},
}

// reducedFor1029 is a reduction under PC 17(b), by an order or by the sentence.
var reducedFor1029 = All(Not(prop47d), Not(cannabisLess), Any(obtained("felony-reduction"), ifAsked(ReducedToMisdemeanor), loweredBySentence))

// neverConvicted is a juvenile finding, which is no conviction (WI 203), or a plea that
// alone does not bar (1029(b)(1)).
var neverConvicted = Any(juvenileFinding, pleaInvalid)

var adultFelony = All(OneOf(Level, "felony"), Not(neverConvicted))

// smallPublicJustice is a misdemeanor of that list.
var smallPublicJustice = All(OneOf(Level, "misdemeanor"), publicJustice)

// publicJustice are the sections of the catalogue within the list of 1029(a).
var publicJustice = Under(Offense, "PC 115", "PC 118", "PC 134", "PC 135", "PC 136.1", "PC 136.5", "PC 137", "PC 140", "PC 146a", "PC 148",
	"PC 148.1", "PC 148.3", "PC 148.4",
	"PC 148.5", "PC 148.9", "PC 166", "PC 171b", "PC 171c", "PC 171d", "PC 92 (another section)")

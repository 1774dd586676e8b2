package california

import . "example.org/relief/wasm/law"

// Penal Code 4852.01 to 4852.22: a judge may declare that a person is
// rehabilitated. The certificate goes to the Governor as an application for a
// pardon.
//
// There are two tracks. Track A (4852.01(a)) is any felony. Track B (b) is a
// registrable misdemeanor, or a registrable felony with probation: that case
// must first be dismissed under 1203.4, and any jail after the dismissal ends
// the matter. Until AB 1924 (1 January 2023) every felony with probation was on
// track B.
//
// The order below is: what can never be certified (c), what closes it for now
// (life parole, military service, custody), track B, then the two waits of
// 4852.03 and 4852.06, and last what the section no longer settles: supervision
// that still runs and convictions since. A wait that is still running decides
// before those, because it is closed today whatever the answers are.

// The facts of the chapter, in its own words.
var (
	corRegistrable = Any(
		All(told("PC 288.2"), OneOf(Level, "felony")), // 290(c)(1) names it as a felony only
		corListed,
	)
	corRegistrableFelony = Any(told("PC 288.2"), corListed)

	corListed = All(Not(told("PC 288.2")), Listed(Offense, Registrable, ConvictionRequiresRegistration))

	corLife = Listed(Offense, LifeTerm, nil)

	corCustody = Any(OneOf(SentenceType, "state_prison", "jail_1170h_straight", "jail_1170h_split", "county_jail"), Is(ServedCustody))

	// Not sent to prison or felony jail: "granted probation" in the words of (b).
	corProbation = OneOf(SentenceType, "probation", "conditional_sentence")

	// A misdemeanor, or a felony that was reduced, is barred unless it is
	// registrable: where that is not known, it is on track B or on none.
	corMayRegister = Not(Surely(Not(corRegistrable)))

	// Reduced by an order or by its sentence. Whether a judge reduced it is asked here.
	corReduced = Any(Is(ReducedToMisdemeanor), obtained("felony-reduction", "prop-47", "prop-64"), loweredBySentence)

	corTrackB = If(OneOf(Level, "felony"),
		All(corProbation, Any(corRegistrableFelony, All(corReduced, corMayRegister), untilAB1924)),
		Any(corMayRegister, untilAB1924)) // other misdemeanors were barred above

	untilAB1924 = UntilDay(2022, 12, 31)

	// Under both the nine-year and the ten-year rule, as far as is known, or a
	// conspiracy between the two: unsettled before. Where a felony without
	// registration can be on track B, it has to be known.
	corBothLengths = Any(
		All(Any(corLife, told("PC 182")), If(untilAB1924, corRegistrable, corMayRegister)),
		All(untilAB1924, told("PC 182"), If(Is(ServedCustody), betweenYears(ReleaseDate), betweenYears(ProbationGrantedDate))),
	)

	// Cases that 1203.4 never reaches: its own list, and misdemeanors without
	// probation. PC 261.5(d) is on it as a felony, the Vehicle Code sections as
	// misdemeanors; a misdemeanor that is not registrable was barred above.
	corNeverDismissed = Any(
		All(told("PC 261.5(d)"), Any(OneOf(Level, "felony"), Not(corMayRegister))),
		All(Not(told("PC 261.5(d)", "VC 2800", "VC 2801", "VC 2803")), Listed(Offense, Barred1203_4, nil)),
		All(OneOf(Level, "misdemeanor"), OneOf(SentenceType, "county_jail", "fine_only")),
	)

	// Until SB 384 the ten years did not apply to these registrable crimes.
	corOldException = All(UntilDay(2021, 6, 30), told("PC 311.2(b)", "PC 311.2(c)", "PC 311.2(d)", "PC 311.3", "PC 311.10", "PC 314"))

	// The period of rehabilitation, 4852.03(a).
	corPeriod = If(told("PC 182"), corWaited(7), // between seven and nine years, or registrable: unsettled before
		If(corLife, corWaited(9), If(All(corRegistrable, Not(corOldException)), corWaited(10), corWaited(7))))

	corOnSupervision = OneOf(NowInThisCase, "parole", "prcs", "mandatory_supervision", "formal_probation", "informal_probation",
		"bail_or_own_recognizance")
)

// certifiedSince holds when a court gave a certificate, unless this conviction came
// after it.
var certifiedSince = All(Shown(CertificateGranted),
	Not(All(Not(Unproved(CertificateDate)), Not(Unproved(ConvictionDate)), Before(DateOf(CertificateDate), DateOf(ConvictionDate)))))

// corBetween holds between the seventh and the ninth year.
var corBetween = If(corCustody, betweenYears(ReleaseDate), betweenYears(ProbationGrantedDate))

func betweenYears(since *Fact) Cond {
	return All(Waited(since, Years(7)), Not(Waited(since, Years(9))))
}

// corWaited holds once so many years have passed since the clock began: the
// day out of jail or prison or, without custody, the day of probation.
func corWaited(years int) Cond {
	return If(corCustody, Waited(ReleaseDate, Years(years)), Waited(ProbationGrantedDate, Years(years)))
}

var CertificateOfRehabilitation = &Relief{
	ID:     "certificate-of-rehabilitation",
	Name:   T("Certificate of rehabilitation", "Certificado de rehabilitación"),
	Also:   T("COR, 4852.01", "certificado 4852.01"),
	Cite:   "PC 4852.01",
	Family: "clemency",
	Aims:   []string{"work", "license", "record"},

	Reviewed: Review{Law: "Stats. 2022, ch. 766 (AB 1924); Stats. 2024, ch. 49 (AB 168)"},

	Requires: []Criterion{
		{
			ID: "california-court",
			Says: T("A California state court convicted you.",
				"Su condena es de una corte estatal de California."),
			Cite:  "PC 4852.01(a); People v. Faranso (2015) E061840",
			Holds: OneOf(Jurisdiction, "california"),
			Else: Outcome{Status: Barred,
				Why: T("California judges can only certify convictions from California courts. The other state, or the President, may have a pardon.",
					"Los jueces de California solo certifican condenas de cortes de California. El otro estado, o el Presidente, quizás pueda darle un indulto.")},
		},
		inAdultCourt(),
		notYetGranted("PC 4852.13; PC 4852.16", Any(obtained("certificate-of-rehabilitation"), certifiedSince, convictionGone),
			"The court granted it already, or the conviction is gone. The certificate is the application for a pardon: the next step is the Governor.",
			"La corte ya lo concedió, o la condena ya no existe. El certificado es la solicitud de indulto: el siguiente paso es el Gobernador.",
			"pardon"),
		{
			ID: "not-an-excluded-crime",
			Says: T("Your crime is not on the list that this law leaves out.",
				"Su delito no está en la lista que esta ley excluye."),
			Cite:  "PC 4852.01(c), (d)",
			Holds: Not(Listed(Offense, Barred4852_01, nil)),
			Else: Outcome{Status: Barred, See: []string{"pardon"}, Route: "excluded_crime",
				Why: T("This law leaves out your crime. Only the Governor can help, in extraordinary circumstances.",
					"Esta ley excluye su delito. Solo el Gobernador puede ayudar, en circunstancias extraordinarias.")},
		}, {
			ID: "felony-or-registrable",
			Says: T("It is a felony, or a misdemeanor with sex-offender registration.",
				"Es un delito grave, o un delito menor con registro como ofensor sexual."),
			Cite:  "PC 4852.01(a), (b)",
			Holds: Any(OneOf(Level, "felony"), All(OneOf(Level, "misdemeanor"), corRegistrable)),
			Else: Outcome{Status: Barred, See: []string{"dismissal-after-probation", "dismissal-misdemeanor-no-probation", "pardon"},
				Why: T("This law is for felonies and for registrable misdemeanors. A dismissal or a direct pardon may fit.",
					"Esta ley es para delitos graves y delitos menores con registro. Puede servir una desestimación o un indulto directo.")},
		}, {
			ID:    "still-a-felony",
			Says:  T("No judge has reduced it to a misdemeanor.", "Ningún juez lo redujo a delito menor."),
			Cite:  "PC 17(b)(3); PC 4852.01(a); People v. Moreno",
			Holds: Not(All(corReduced, Not(corRegistrable))),
			Else: Outcome{Status: Barred, See: []string{"pardon", "dismissal-after-probation"},
				Why: T("After the reduction you are no longer convicted of a felony. You can still ask for a pardon.",
					"Después de la reducción ya no es una condena por delito grave. Todavía puede pedir un indulto.")},
		}, {
			ID:    "not-a-death-sentence",
			Says:  T("The sentence is not death.", "La sentencia no es de muerte."),
			Cite:  "PC 4852.01(c)",
			Holds: Not(All(OneOf(SentenceType, "state_prison"), Is(DeathSentence))),
			Else: Outcome{Status: Barred, See: []string{"commutation", "habeas-corpus"},
				Why: T("This law leaves out people sentenced to death.",
					"Esta ley excluye a las personas con sentencia de muerte.")},
		}, {
			ID:    "lives-in-california",
			Says:  T("You live in California.", "Usted vive en California."),
			Cite:  "PC 4852.06; PC 4852.03(a)",
			Holds: Is(LivesInCalifornia),
			Else: Outcome{Status: Barred, See: []string{"pardon"}, Route: "direct_pardon",
				Why: T("You must live in California. From another state you can ask for a pardon directly.",
					"Debe vivir en California. Desde otro estado puede pedir un indulto directamente.")},
		}, {
			ID: "can-be-dismissed-first",
			Says: T("A registrable case with probation is one that a judge can dismiss.",
				"Un caso con registro y probatoria es uno que el juez puede desestimar."),
			Cite:  "PC 1203.4(b); PC 4852.01(b)",
			Holds: Not(All(corTrackB, IsNot(DismissedUnder1203_4), corNeverDismissed)),
			Else: Outcome{Status: Barred, See: []string{"pardon"}, Route: "direct_pardon",
				Why: T("Your case must be dismissed under section 1203.4 first, and that section leaves it out. A direct pardon is left.",
					"Su caso debe desestimarse primero según la sección 1203.4, y esa sección lo excluye. Queda el indulto directo.")},
		}, {
			ID: "no-jail-since-dismissal",
			Says: T("For a dismissed registrable case: no jail since the dismissal.",
				"Para un caso con registro desestimado: no ha estado en la cárcel desde entonces."),
			Cite:  "PC 4852.01(b)",
			Holds: Not(All(corTrackB, Any(Is(DismissedUnder1203_4), corNeverDismissed), Is(JailedSinceDismissal))),
			Else: Outcome{Status: Barred, See: []string{"pardon"}, Route: "direct_pardon",
				Why: T("For this kind of case any jail after the dismissal closes this law.",
					"Para este tipo de caso, cualquier cárcel después de la desestimación impide usar esta ley.")},
		}, {
			ID:    "not-on-life-parole",
			Says:  T("You are not on parole for life.", "No está en libertad bajo palabra de por vida."),
			Cite:  "PC 4852.01(c)",
			Holds: Not(All(OneOf(SentenceType, "state_prison"), Is(MandatoryLifeParole))),
			Else: Outcome{Status: NotYet, Event: "life_parole_ends", Firm: true, See: []string{"pardon"},
				Why: T("The law leaves out people who are on parole for life. It opens only if that parole is ended.",
					"La ley excluye a quien está en libertad bajo palabra de por vida. Solo puede pedirlo si esa libertad bajo palabra termina.")},
		}, {
			ID:    "not-in-the-military",
			Says:  T("You are not in military service now.", "No está en el servicio militar ahora."),
			Cite:  "PC 4852.01(c)",
			Holds: IsNot(InMilitaryNow),
			Else: Outcome{Status: NotYet, Event: "military_service_ends", Firm: true, See: []string{"pardon"},
				Why: T("The law leaves out people in military service. You can ask after it. Reserve or Guard duty is unsettled: see a lawyer.",
					"La ley excluye a quien está en el servicio militar. Puede pedirlo después. Si está en la Reserva o la Guardia, la ley no está clara: vea a un abogado.")},
		}, {
			ID: "out-of-custody",
			Says: T("You are out of jail and prison in this case.",
				"Ya salió de la cárcel y la prisión en este caso."),
			Cite:  "PC 4852.03(a)",
			Holds: Not(OneOf(NowInThisCase, "prison", "county_jail", "state_hospital")),
			Else: Outcome{Status: NotYet, Event: "release", Firm: true, See: []string{"commutation", "resentencing-recall"},
				Why: T("The waiting time starts when you leave prison or jail. A commutation may fit now.",
					"El tiempo de espera empieza cuando sale de la prisión o la cárcel. Una conmutación puede servir ahora.")},
		}, {
			ID: "section-tells-the-time",
			Says: T("The section tells which waiting rule fits.",
				"La sección dice qué regla de espera se aplica."),
			Cite:  "PC 4852.03(a)(1), (2); PC 182",
			Holds: Not(All(told("PC 182"), Any(corRegistrable, corBetween))),
			Else: Outcome{Status: Unsettled,
				Why: T("For a conspiracy, the waiting time follows the crime that was planned. Your section does not tell which. See a lawyer.",
					"En una conspiración, la espera sigue al delito planeado. Su sección no dice cuál. Vea a un abogado.")},
		}, {
			ID: "one-length-of-time",
			Says: T("Your crime falls under only one of the waiting rules.",
				"Su delito cae bajo una sola de las reglas de espera."),
			Cite:  "PC 4852.03(a)(1), (2)",
			Holds: Not(All(corLife, corRegistrable)),
			Else: Outcome{Status: Unsettled,
				Why: T("Your crime is under the nine-year and the ten-year rule. One reading is ten years; another adds them up. See a lawyer.",
					"Su delito cae bajo la regla de nueve y la de diez años. Según unos, son diez años; según otros, se suman. Vea a un abogado.")},
		}, {
			ID: "dismissed-first",
			Says: T("A registrable case with probation was dismissed under section 1203.4.",
				"Un caso con registro y probatoria fue desestimado según la sección 1203.4."),
			Cite:  "PC 4852.01(b); PC 1203.4",
			Bill:  "Stats. 2022, ch. 766 (AB 1924)",
			Holds: Not(All(corTrackB, Not(corBothLengths), IsNot(DismissedUnder1203_4))),
			Else: Outcome{Status: NotYet, Event: "dismissal-after-probation", Route: "dismissal_first", See: []string{"dismissal-after-probation"},
				Why: T("This case must be dismissed under section 1203.4 first. If another section dismissed it, the law is unsettled: see a lawyer.",
					"Este caso debe desestimarse primero según la sección 1203.4. Si otra sección lo desestimó, la ley no está clara: vea a un abogado.")},
		}, {
			ID: "not-on-other-felony-probation",
			Says: T("For a dismissed registrable case: no probation in another felony case.",
				"Para un caso con registro desestimado: sin probatoria en otro delito grave."),
			Cite:  "PC 4852.01(b)",
			Holds: Not(All(corTrackB, Not(corBothLengths), Is(OnProbationOtherCase))),
			Else: Outcome{Status: NotYet, Event: "other_probation_ends",
				Why: T("You can ask once the probation in the other case is over.",
					"Puede pedirlo cuando termine la probatoria del otro caso.")},
		}, {
			ID: "waiting-years",
			Says: T("Seven years have passed since release: nine for life crimes, ten with registration.",
				"Pasaron siete años desde su salida: nueve si el delito se castiga con cadena perpetua; diez si exige registro."),
			Cite:  "PC 4852.03(a)(1)-(3), (b); PC 4852.22; CCP 12",
			Bill:  "Stats. 2017, ch. 541 (SB 384)",
			Holds: corPeriod,
			Else: Outcome{Status: NotYet,
				Why: T("The waiting time counts from release, or from probation if there was no jail. A certificate granted too early would be void.",
					"El tiempo cuenta desde su salida, o desde la probatoria si no hubo cárcel. Un certificado dado antes de tiempo sería nulo.")},
		}, {
			ID: "five-years-in-california",
			Says: T("You have lived in California for the last five years without a break.",
				"Ha vivido en California los últimos cinco años sin interrupción."),
			Cite:  "PC 4852.06; PC 4852.03(c); People v. Miller (2018) 23 Cal.App.5th 973",
			Holds: Waited(CaliforniaResidentSince, Years(5)),
			Else: Outcome{Status: NotYet,
				Why: T("The law asks for five years in California right before you file. Moving within the state is fine.",
					"La ley pide cinco años en California justo antes de presentar. Mudarse dentro del estado no importa.")},
		}, {
			ID:    "supervision-over-old-law",
			Says:  T("Parole or probation is over.", "La libertad bajo palabra o la probatoria terminó."),
			Cite:  "PC 4852.06",
			To:    On(2018, 12, 31),
			Bill:  "Stats. 2018, ch. 824 (AB 2845)",
			Holds: Not(corOnSupervision),
			Else: Outcome{Status: NotYet, Event: "supervision_ends",
				Why: T("Before 2019 the law let you file only after supervision.",
					"Antes de 2019 la ley solo permitía presentarlo después de la supervisión.")},
		}, {
			ID: "supervision-over",
			Says: T("You are off parole, probation and other supervision.",
				"Ya no está en libertad bajo palabra, probatoria ni otra supervisión."),
			Cite:  "PC 4852.06; PC 4852.05",
			From:  On(2019, 1, 1),
			Bill:  "Stats. 2018, ch. 824 (AB 2845)",
			Holds: Not(corOnSupervision),
			Else: Outcome{Status: Unsettled,
				Why: T("The section no longer says that supervision must be over. Many official guides still say so. See a lawyer.",
					"La sección ya no dice que la supervisión debe terminar. Muchas guías oficiales todavía lo dicen. Vea a un abogado.")},
		},
	},

	Grants: []Grant{
		{
			ID: "after-a-new-conviction",
			When: If(corCustody, // a conspiracy between the two times is unsettled either way
				Any(AnyDate(NewConvictionDates, DateOf(ReleaseDate), Today), All(told("PC 182"), betweenYears(ReleaseDate))),
				Any(AnyDate(NewConvictionDates, DateOf(ProbationGrantedDate), Today), All(told("PC 182"), betweenYears(ProbationGrantedDate)))),
			Cite: "PC 4852.05; PC 4852.11; PC 4852.13(a); People v. Zeigler (2012) 211 Cal.App.4th 638",
			Outcome: Outcome{Status: May, See: []string{"pardon"},
				Why: T("With a later conviction you can still ask. It is weighed, and the judge may say no and set a new waiting time.",
					"Con una condena posterior aún puede pedirlo. Se toma en cuenta, y el juez puede negarlo y fijar otro tiempo de espera.")},
		},
		{
			ID:   "judge-decides",
			When: Always,
			Cite: "PC 4852.01(a)-(b); PC 4852.03(a)-(b); PC 4852.06; PC 4852.13(a)",
			Outcome: Outcome{Status: May, See: []string{"pardon"},
				Why: T("You can ask. The judge decides if you have shown rehabilitation.",
					"Puede pedirlo. El juez decide si demostró su rehabilitación.")},
		},
	},

	// 4852.22 shortens the years, not the residence of 4852.06.
	Early: All(FromDay(2014, 1, 1), Not(corRegistrable), corWaited(5), Waited(CaliforniaResidentSince, Years(5))),

	Notes: []Note{
		{Says: T("Time on parole or probation counts. The clock starts at release.",
			"El tiempo en libertad bajo palabra o probatoria cuenta. El plazo empieza al salir."), Cite: "PC 4852.03(a)"},
		{Says: T("Before the years are over, a judge may grant it early if that is fair. Not with registration.",
			"Antes de cumplir los años, el juez puede darlo si es justo. No si hay registro."), Cite: "PC 4852.22"},
		{Says: T("If sentences ran one after another, the judge may make the wait longer.",
			"Si las sentencias fueron una tras otra, el juez puede alargar la espera."), Cite: "PC 4852.03(a)(4)"},
		{Says: T("Your immigration status does not matter for asking.",
			"Su situación migratoria no importa para pedirlo."), Cite: "PC 4812(e)"},
		{Says: T("With registration, the judge must say no if you are a continuing threat to minors.",
			"Con registro, el juez debe negarlo si usted sigue siendo una amenaza para menores."), Cite: "PC 4852.13(b)"},
	},
	Does: []Note{
		{Says: T("It goes to the Governor as your pardon application.",
			"Va al Gobernador como su solicitud de indulto."), Cite: "PC 4852.16(a)"},
		{Says: T("The parole board must review it within one year.",
			"La junta de libertad bajo palabra debe revisarlo en un plazo de un año."), Cite: "PC 4852.16(b)"},
		{Says: T("Most state boards may not refuse a license because of this conviction.",
			"La mayoría de las juntas estatales no puede negar una licencia por esta condena."), Cite: "B&P 480(b)"},
		{Says: T("Private employers with five or more workers may not count this conviction.",
			"Los empleadores privados con cinco o más trabajadores no pueden contar esta condena."), Cite: "Gov. Code 12952(a)(3)(C)"},
	},
	DoesNot: []Note{
		{Says: T("It does not erase or seal the conviction.",
			"No borra ni sella la condena."), Cite: "PC 4852.17"},
		{Says: T("It does not give back gun rights. A later full pardon may.",
			"No devuelve el derecho a tener armas. Un indulto completo posterior puede hacerlo."), Cite: "PC 4852.17"},
		{Says: T("It does not end sex-offender registration. That needs a petition of its own.",
			"No termina el registro como ofensor sexual. Eso requiere su propia petición."), Cite: "PC 4852.03(a)(2)(B); PC 290.5"},
		{Says: T("It does not remove the conviction for immigration.",
			"No elimina la condena para inmigración."), Cite: "8 USC 1101(a)(48)(A)"},
	},
	Steps: []Step{
		{Kind: "form",
			Says: T("The court clerk must give you the three sample forms free and post them online: petition, notice and certificate.",
				"El secretario de la corte debe darle gratis los tres formularios y ponerlos en internet: petición, aviso y certificado."),
			Cite: "PC 4852.18"},
		{Kind: "form", Says: T("Forms CR-180 and CR-181 are not for this. They are for dismissals.",
			"Los formularios CR-180 y CR-181 no son para esto. Son para desestimaciones."), Cite: "PC 4852.18"},
		{Kind: "court", Says: T("The superior court of the county where you live, or where you were convicted.",
			"La Corte Superior del condado donde vive, o donde tuvo la condena."), Cite: "PC 4852.06"},
		{Kind: "notice",
			Says: T("Tell the district attorney of the county where you file, and of each county of conviction, 30 days before the hearing.",
				"Avise al fiscal del distrito donde presenta, y de cada condado de condena, 30 días antes de la audiencia."), Cite: "PC 4852.07"},
		{Kind: "cost", Says: T("There is no fee of any kind.", "No hay ningún pago."), Cite: "PC 4852.09"},
		{Kind: "help", Says: T("Without a lawyer you are represented by the public defender, where the county has one.",
			"Si no tiene abogado, le representa el defensor público, si el condado tiene uno."), Cite: "PC 4852.08"},
		{Kind: "warning", Says: T("Only a lawyer may take money to represent you. For anyone else it is a crime.",
			"Solo un abogado puede cobrar por representarle. Para cualquier otra persona es un delito."), Cite: "PC 4852.2"},
		{Kind: "after", Says: T("The clerk sends the certificate to the Governor, the parole board and the Department of Justice.",
			"El secretario envía el certificado al Gobernador, a la junta y al Departamento de Justicia."), Cite: "PC 4852.14"},
	},
	Conditions: []string{
		"4852.01(c), life parole and military service: read as closed for now (they can end), not as closed for good",
		"reserve or National Guard duty as military service: unsettled; no question tells it apart",
		"4852.03(a): jail as a condition of probation moves the start of the clock to the day out of jail (cautious reading, medium)",
		"4852.03(a): whether the extra 2, 4 or 5 years must also be lived in California is not stated (medium)",
		"4852.22: that the five years of residence stay required for an early request is a reading (medium)",
		"4852.01(b): a dismissal under 1203.41, 1203.42 or 1203.425 in place of 1203.4 is unsettled",
		"4852.01(a): a registrable felony with a prison sentence is on track A (plain reading, no case found, medium)",
		"a life term added by an enhancement or an alternative sentence may count as a life sentence: unsettled; the catalogue looks at the section only",
		"4852.06: a jail stay inside the last five years may restart the five years: unsettled",
		"a reduction under Proposition 47 or 64 is treated like one under 17(b) (medium, no decision found)",
		"the bill that put PC 269 on the excluded list was not checked: on every day the list of today is used",
	},
}

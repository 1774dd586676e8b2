package california

import . "example.org/relief/wasm/law"

// The Governor may grant pardons and commutations "after sentence" (California
// Constitution, article V, section 8(a); Penal Code 4800 to 4854). Nobody has
// a right to one and no statute sets a waiting time, so the rules below only
// sort out what a California Governor cannot do, what is for people who still
// serve their sentence (commutation) and for those who do not (pardon), and by
// which road a pardon is asked for.

// pardonCertificateFirst holds when a certificate of rehabilitation is likely
// open: the Governor's Office asks people to try that first.
var pardonCertificateFirst = All(
	OneOf(Level, "felony"), Is(LivesInCalifornia), Not(Listed(Offense, Barred4852_01, nil)),
	If(corRegistrable, Waited(SentenceCompletedDate, Years(10)),
		If(corLife, Waited(SentenceCompletedDate, Years(9)), Waited(SentenceCompletedDate, Years(7)))),
)

var Pardon = &Relief{
	ID:     "pardon",
	Last:   true,
	Name:   T("Pardon", "Indulto"),
	Also:   T("Governor's pardon", "perdón del Gobernador"),
	Cite:   "Cal. Const. art. V, sec. 8; PC 4800-4854",
	Family: "clemency",
	Aims:   []string{"work", "license", "immigration", "guns"},

	Reviewed: Review{Law: "Stats. 2018, ch. 824 (AB 2845)"},

	Requires: []Criterion{
		{
			ID: "california-conviction",
			Says: T("A California state court convicted you.",
				"Su condena es de una corte estatal de California."),
			Cite:  "Cal. Const. art. V, sec. 8(a)",
			Holds: OneOf(Jurisdiction, "california"),
			Else: Outcome{Status: Barred,
				Why: T("The Governor can pardon only California convictions. For a federal one ask the President; for another state, "+
					"that state.",
					"El Gobernador solo puede indultar condenas de California. Para una federal, pídalo al Presidente; para otro "+
						"estado, a ese estado.")},
		},
		inAdultCourt(),
		notYetGranted("PC 4852.17; PC 4853", Any(obtained("pardon"), convictionGone),
			"You have a pardon already, or the conviction is gone. The pardon is on file with the Secretary of State and on your state "+
				"record.",
			"Ya tiene un indulto, o la condena ya no existe. El indulto consta en la Secretaría de Estado y en su historial penal."),
		{
			ID: "out-of-custody",
			Says: T("You are not in prison or jail for this case.",
				"No está en prisión ni en la cárcel por este caso."),
			Cite:  "Cal. Const. art. V, sec. 8(a); PC 4801(a)",
			Holds: Not(OneOf(NowInThisCase, "prison", "county_jail", "state_hospital")),
			Else: Outcome{Status: NotYet, Event: "commutation", See: []string{"commutation"},
				Why: T("Pardons are for people who have served their sentence. While you serve it, ask for a commutation.",
					"El indulto es para quien ya cumplió su sentencia. Mientras la cumple, pida una conmutación.")},
		}, {
			ID: "certificate-known",
			Says: T("You said whether a court gave you a certificate of rehabilitation.",
				"Usted dijo si una corte le dio un certificado de rehabilitación."),
			Cite:  "PC 4852.16(a)-(b)",
			Holds: askedKnown(CertificateGranted),
			Else: Outcome{Status: Unsettled,
				Why: T("A certificate that was granted is already the application. Find out first.",
					"Un certificado que ya le dieron es la solicitud. Averígüelo primero.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "certificate-is-the-application",
			When: Is(CertificateGranted),
			Cite: "PC 4852.16(a)-(b); PC 4802.5",
			Outcome: Outcome{Status: May, Route: "certificate_is_the_application",
				Why: T("If a court gave you a certificate, it is already the application. You need file nothing more unless you are asked.",
					"Si una corte le dio un certificado, ya es la solicitud. No tiene que presentar nada más, a menos que se lo pidan.")},
		}, {
			ID:   "certificate-first",
			When: pardonCertificateFirst,
			Cite: "Cal. Const. art. V, sec. 8(a); PC 4802.5; PC 4852.16",
			Outcome: Outcome{Status: May, Route: "certificate_first_recommended", See: []string{"certificate-of-rehabilitation"},
				Why: T("You can apply. The Governor's Office asks people to get a certificate of rehabilitation first, if they can.",
					"Puede solicitarlo. La Oficina del Gobernador pide obtener primero un certificado de rehabilitación, si es posible.")},
		}, {
			ID:   "direct",
			When: Always,
			Cite: "Cal. Const. art. V, sec. 8(a); PC 4800; PC 4802.5; PC 4852.06; PC 4852.19",
			Outcome: Outcome{Status: May, Route: "direct_application",
				Why: T("You can apply to the Governor directly. No law sets a waiting time. The Governor decides.",
					"Puede solicitarlo directamente al Gobernador. Ninguna ley fija una espera. El Gobernador decide.")},
		},
	},

	Notes: []Note{
		{Says: T("With felonies in two or more cases, four of the seven Supreme Court judges must recommend it first.",
			"Con delitos graves en dos o más casos, cuatro de los siete jueces de la Corte Suprema deben recomendarlo primero."),
			Cite: "Cal. Const. art. V, sec. 8(a); PC 4802; PC 4813; PC 4850-4852; In re Procedures for Considering Requests for " +
				"Recommendations, Admin. Order 2018-03-28, 4 Cal.5th 897"},
		{Says: T("Whether two felonies in one case count as two is not settled.",
			"No está claro si dos delitos graves en un caso cuentan como dos."), Cite: "Cal. Const. art. V, sec. 8(a); PC 4802"},
		{Says: T("For the sex crimes that the certificate law leaves out, there must be extraordinary circumstances.",
			"Para los delitos sexuales que la ley del certificado excluye, debe haber circunstancias extraordinarias."),
			Cite: "PC 4852.01(d)"},
		{Says: T("Misdemeanors are not excluded, but such pardons are rare.",
			"Los delitos menores no están excluidos, pero esos indultos son raros."), Cite: "Cal. Const. art. V, sec. 8(a)"},
		{Says: T("If you face deportation, say so: the board must consider going faster.",
			"Si le pueden deportar, dígalo: la junta debe considerar ir más rápido."), Cite: "PC 4812(c)"},
		{Says: T("Your immigration status does not matter for asking.",
			"Su situación migratoria no importa para pedirlo."), Cite: "PC 4812(e)"},
	},
	Does: []Note{
		{Says: T("A full pardon gives back rights that the conviction took.",
			"Un indulto completo devuelve los derechos que quitó la condena."), Cite: "PC 4853"},
		{Says: T("On a certificate, a full pardon restores state gun rights, unless a felony ever involved a dangerous weapon.",
			"Con certificado, un indulto completo devuelve el derecho estatal a armas, salvo un delito grave con arma peligrosa."),
			Cite: "PC 4852.17"},
		{Says: T("State boards may not refuse a license because of it.",
			"Las juntas estatales no pueden negar una licencia por esa condena."), Cite: "B&P 480(b)"},
	},
	DoesNot: []Note{
		{Says: T("It does not erase or seal the record. It is shown beside the conviction.",
			"No borra ni sella el historial. Aparece junto a la condena."), Cite: "PC 4852.17"},
		{Says: T("A direct pardon restores guns only if it says so.",
			"Un indulto directo permite volver a tener armas solo si lo dice."), Cite: "PC 4854"},
		{Says: T("You do not need it to vote.",
			"No lo necesita para votar."), Cite: "Cal. Const. art. II, sec. 4"},
		{Says: T("Federal gun law is separate.",
			"La ley federal de armas es aparte."), Cite: "18 USC 922(g)"},
	},
	Steps: []Step{
		{Kind: "form", Says: T("The application is on the website of the Governor's Office.",
			"La solicitud está en el sitio web de la Oficina del Gobernador."), Cite: "PC 4802.5"},
		{Kind: "notice", Says: T("Serve a signed notice on the district attorney of the county of conviction, ten days before the "+
			"Governor acts.",
			"Entregue un aviso firmado al fiscal del distrito donde tuvo la condena, diez días antes de que actúe el "+
				"Gobernador."), Cite: "PC 4804"},
		{Kind: "notice", Says: T("Send the Governor a sworn paper (affidavit) that the notice was served.",
			"Envíe al Gobernador un escrito jurado (affidavit) de que se entregó el aviso."), Cite: "PC 4804; PC 4805(a)"},
		{Kind: "notice", Says: T("No notice is needed in danger of death, or in the last ten days of the term.",
			"No hace falta el aviso con peligro de muerte, ni en los últimos diez días de la sentencia."), Cite: "PC 4806"},
		{Kind: "warning", Says: T("If you paid anyone to help, say so in full. Otherwise it must be denied.",
			"Si le pagó a alguien por ayudarle, diga todo lo que pagó. Si no lo dice, la ley manda negar la solicitud."),
			Cite: "PC 4807.2"},
		{Kind: "cost", Says: T("There is no fee, and no lawyer is required.",
			"No hay pago y no se exige abogado."), Cite: "PC 4802.5"},
		{Kind: "time", Says: T("There is no deadline and no fixed time for an answer.",
			"No hay plazo ni tiempo fijo para la respuesta."), Cite: "PC 4800"},
		{Kind: "after", Says: T("The parole board writes to you when it gets the application and when it has a recommendation.",
			"La junta le escribe cuando recibe la solicitud y cuando tiene una recomendación."), Cite: "PC 4812(d)"},
	},
	Conditions: []string{
		"no statute sets a waiting time; earlier Governors asked for about 10 years; today's office shows none (medium)",
		"misdemeanors: not excluded by the text (medium)",
		"people on parole or probation now: the logic of the reference bars only custody; the Governor's Office speaks of people who " +
			"have served",
		"whether a certificate comes first is judged by the day on which everything ended, because the pardon does not ask for the day " +
			"of release",
		"a pardon and sex-offender registration: unsettled (PC 290.007 has no pardon clause)",
		"a new Governor takes office on January 4, 2027; how that office treats open applications is not known (low)",
	},
}

var Commutation = &Relief{
	ID:   "commutation",
	Last: true,
	Name: T("Commutation", "Conmutación de la sentencia"),
	Also: T("shorter sentence by the Governor, clemency",
		"sentencia más corta por el Gobernador, clemencia"),
	Cite:   "Cal. Const. art. V, sec. 8; PC 4800-4813",
	Family: "clemency",
	Aims:   []string{"custody", "shorter"},

	Reviewed: Review{Law: "Stats. 2018, ch. 824 (AB 2845)"},

	Requires: []Criterion{
		{
			ID: "california-sentence",
			Says: T("A California state court sentenced you.",
				"Su sentencia es de una corte estatal de California."),
			Cite:  "Cal. Const. art. V, sec. 8(a)",
			Holds: OneOf(Jurisdiction, "california"),
			Else: Outcome{Status: Barred, Why: T("The Governor can shorten only California sentences. For a federal one ask the President.",
				"El Gobernador solo puede acortar sentencias de California. Para una federal, pídalo al Presidente.")},
		},
		inAdultCourt(),
		notYetGranted("Cal. Const. art. V, sec. 8(a)", Any(obtained("commutation", "pardon"), convictionGone),
			"The Governor acted already, or the conviction is gone. The paper is on file with the Secretary of State. A judge may still "+
				"recall what is left.",
			"El Gobernador ya actuó, o la condena ya no existe. El papel consta en la Secretaría de Estado. Un juez aún puede retirar "+
				"lo que queda.",
			"resentencing-recall"),
		{
			ID:    "sentence-not-over",
			Says:  T("You are still serving the sentence.", "Todavía cumple la sentencia."),
			Cite:  "Cal. Const. art. V, sec. 8(a)",
			Holds: OneOf(NowInThisCase, "prison", "county_jail", "state_hospital", "parole", "prcs", "mandatory_supervision"),
			Else: Outcome{Status: Barred, See: []string{"pardon", "certificate-of-rehabilitation"},
				Why: T("A commutation shortens a sentence that is being served. After it, a pardon may fit.",
					"Una conmutación acorta una sentencia que se está cumpliendo. Después, puede servir un indulto.")},
		}, {
			ID:    "in-prison",
			Says:  T("You are in state prison.", "Está en una prisión estatal."),
			Cite:  "Cal. Const. art. V, sec. 8(a); PC 4801(a)",
			Holds: OneOf(NowInThisCase, "prison"),
			Else: Outcome{Status: Unsettled, See: []string{"resentencing-recall"},
				Why: T("The Constitution is not limited to prison terms, but the Governor's Office speaks only of people in prison. See "+
					"a lawyer.",
					"La Constitución no se limita a la prisión, pero la Oficina del Gobernador solo habla de personas en prisión. Pida "+
						"ayuda legal.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "governor-decides",
			When: Always,
			Cite: "Cal. Const. art. V, sec. 8(a); PC 4802; PC 4802.5; PC 4805(a); PC 4806",
			Outcome: Outcome{Status: May, See: []string{"resentencing-recall", "murder-resentencing", "habeas-corpus"},
				Why: T("You can apply at any point of the sentence. The Governor decides.",
					"Puede solicitarla en cualquier momento de la sentencia. El Gobernador decide.")},
		},
	},

	Notes: []Note{
		{Says: T("With felonies in two or more cases, four of the seven Supreme Court judges must recommend it first.",
			"Con delitos graves en dos o más casos, cuatro de los siete jueces de la Corte Suprema deben recomendarla primero."),
			Cite: "Cal. Const. art. V, sec. 8(a); PC 4802; PC 4813; PC 4850-4852"},
		{Says: T("No minimum time served was found.",
			"No encontramos ninguna ley que exija cumplir antes un tiempo mínimo."), Cite: "PC 4800"},
		{Says: T("The parole board may itself name people, also for abuse by a partner.",
			"La junta también puede proponer personas, también por abuso de la pareja."), Cite: "PC 4801(a)"},
		{Says: T("A reprieve is only a delay of the sentence, by the same power.",
			"Una suspensión temporal (reprieve) solo demora la sentencia, por el mismo poder."), Cite: "Cal. Const. art. V, sec. 8(a)"},
	},
	Does: []Note{
		{Says: T("It makes the sentence shorter or changes it.",
			"Hace la sentencia más corta o la cambia."), Cite: "Cal. Const. art. V, sec. 8(a)"},
	},
	DoesNot: []Note{
		{Says: T("The conviction stays, and nothing is sealed.",
			"La condena queda, y nada se sella."), Cite: "Cal. Const. art. V, sec. 8(a)"},
		{Says: T("It gives back no gun rights.",
			"No devuelve el derecho a tener armas."), Cite: "PC 29800(a)(1)"},
	},
	Steps: []Step{
		{Kind: "form", Says: T("The application is on the website of the Governor's Office.",
			"La solicitud está en el sitio web de la Oficina del Gobernador."), Cite: "PC 4802.5"},
		{Kind: "notice", Says: T("Serve a signed notice on the district attorney of the county of conviction, ten days before the "+
			"Governor acts.",
			"Entregue un aviso firmado al fiscal del distrito donde tuvo la condena, diez días antes de que actúe el Gobernador."),
			Cite: "PC 4805(a); PC 4806"},
		{Kind: "notice", Says: T("Send the Governor a sworn paper (affidavit) that the notice was served.",
			"Envíe al Gobernador un escrito jurado (affidavit) de que se entregó el aviso."), Cite: "PC 4805(a)"},
		{Kind: "warning", Says: T("If you paid anyone to help, say so in full. Otherwise it must be denied.",
			"Si le pagó a alguien por ayudarle, diga todo lo que pagó. Si no lo dice, la ley manda negar la solicitud."),
			Cite: "PC 4807.2"},
		{Kind: "cost", Says: T("There is no fee, no lawyer is required, and there is no hearing.",
			"No hay pago, no se exige abogado y no hay audiencia."), Cite: "PC 4802.5"},
		{Kind: "time", Says: T("There is no timetable.", "No hay un plazo fijo."), Cite: "PC 4800"},
	},
	Conditions: []string{
		"county jail, parole and other supervision: unsettled (low)",
		"no minimum time served found (medium)",
		"re-application within three years on a one-page form: older practice, not confirmed today (low)",
	},
}

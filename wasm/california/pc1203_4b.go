package california

import . "example.org/relief/wasm/law"

// Penal Code 1203.4b is for people who served on a fire crew while in custody.
// A conviction of any crime in (a)(1)(A)-(H), in any case, shuts it. Supervision
// need not be over. The agency must certify the service (b)(2); the court may
// act on the certificate (b)(3).
var FireCampDismissal = &Relief{
	ID: "fire-camp-dismissal",
	Name: T("Dismissal after fire camp service",
		"Desestimación después de servir en un campamento de bomberos"),
	Also:   T("fire camp expungement", "borrar antecedentes por el campamento de bomberos"),
	Cite:   "PC 1203.4b",
	Family: "dismissal",
	Aims:   []string{"work", "license", "shorter", "record"},

	Reviewed: Review{Law: "Stats. 2025, ch. 746 (SB 245)"},

	Requires: []Criterion{
		inCaliforniaCourt("PC 1203.4b(a)(1)"),
		inAdultCourt(),
		notDismissedYet("PC 1203.4b(b)(1)"),
		{
			ID: "fire-service",
			Says: T("You served in a fire camp, county hand crew or institutional firehouse.",
				"Sirvió en un campamento, cuadrilla del condado o estación de bomberos institucional."),
			Cite:  "PC 1203.4b(a)(1)",
			Holds: OneOf(FireProgram, "state_conservation_camp", "county_hand_crew", "institutional_firehouse"),
			Else: Outcome{Status: Barred, See: []string{"dismissal-felony-sentence", "dismissal-after-probation"},
				Why: T("This law is only for people who served on a fire crew in custody.",
					"Esta ley es solo para quien sirvió en una cuadrilla de bomberos bajo custodia (custody).")},
		}, {
			ID: "served-successfully",
			Says: T("You did your duties and were not removed for conduct.",
				"Cumplió sus tareas y no le sacaron por su conducta."),
			Cite:  "PC 1203.4b(a)(1), (a)(3)",
			Holds: Is(FireProgramSuccessful),
			Else: Outcome{Status: Barred, See: []string{"dismissal-felony-sentence", "dismissal-after-probation"},
				Why: T("The service must have been successful.", "El servicio debió ser exitoso.")},
		}, {
			ID: "no-crime-left-out",
			Says: T("You have no conviction for murder, kidnapping, arson, or another crime on the list.",
				"No tiene condena por asesinato, secuestro, incendio provocado u otro delito de la lista."),
			Cite: "PC 1203.4b(a)(1)(A)-(H), (b)(5)",
			Holds: Not(
				Any(Is(FireCampBarredCrimeEver),
					All(Surely(barredFromFireCamp), Any(Unproved(FireCampBarredCrimeEver), AskAgain(FireCampBarredCrimeEver))))),
			Else: Outcome{Status: Barred, See: []string{"dismissal-felony-sentence", "certificate-of-rehabilitation", "pardon"},
				Why: T("A conviction on the list, in any case, shuts this law.",
					"Una condena de la lista, en cualquier caso, impide usar esta ley.")},
		}, {
			ID:    "released",
			Says:  T("You are out of custody.", "Ya salió de custodia."),
			Cite:  "PC 1203.4b(a)(1)",
			Holds: Not(OneOf(NowInThisCase, "prison", "county_jail")),
			Else: Outcome{Status: NotYet, Event: "release",
				Why: T("You can ask once you are released.",
					"Puede pedirlo cuando salga en libertad.")},
		},
		notCharged("PC 1203.4b(c)(2)"),
		{
			ID: "service-certified",
			Says: T("The prison system or the county certified your service to the court.",
				"El sistema de prisiones o el condado certificó su servicio a la corte."),
			Cite:  "PC 1203.4b(b)(2)-(3)",
			Holds: Is(CertifiedToCourt),
			Else: Outcome{Status: NotYet,
				Why: T("The court needs the certificate first. The prison system or county must send it on release: ask for it.",
					"La corte necesita primero el certificado. El sistema de prisiones o el condado debe enviarlo al salir: pídalo.")},
		},
		lawSince(2021, "AB 2147 (2020)", "PC 1203.4b"),
	},

	Grants: []Grant{{
		ID:   "interest-of-justice",
		When: Always,
		Cite: "PC 1203.4b(a)(1), (b)(3)-(4), (c)(1)-(2)",
		Outcome: Outcome{Status: May, Why: T("You can ask. The judge decides if it is fair.",
			"Puede pedirlo. El juez decide si es justo.")},
	}},

	Notes: []Note{
		{Says: T("Parole or probation need not be over.",
			"No hace falta que termine la libertad bajo palabra o la probatoria."), Cite: "PC 1203.4b(b)(4)"},
		{Says: T("It covers every conviction that you were serving time for then.",
			"Incluye todas las condenas que cumplía en ese momento."), Cite: "PC 1203.4b(b)(5)"},
		{Says: T("The list: murder, kidnapping, some rapes, lewd acts with a child under 14, and felonies with death or life.",
			"La lista: asesinato, secuestro, algunas violaciones, actos lascivos con menores de 14, y delitos graves que se castigan "+
				"con pena de muerte o cadena perpetua."),
			Cite: "PC 1203.4b(a)(1)(A)-(E)"},
		{Says: T("Also registrable sex crimes, arson, and escape from a secure perimeter in the last 10 years.",
			"También delitos sexuales con registro, incendio provocado, y fuga de un lugar cerrado en los últimos 10 años."),
			Cite: "PC 1203.4b(a)(1)(F)-(H)"},
		{Says: T("Restitution that you still owe is not a reason to say no.",
			"Deber restitución no es motivo para negarlo."), Cite: "PC 1203.4b(c)(4)"},
		{Says: T("If the judge says no, you can ask again.",
			"Si el juez dice que no, puede pedirlo otra vez."), Cite: "PC 1203.4b(a)(2)"},
	},
	Does: []Note{
		takenBack("PC 1203.4b(c)(1)"),
		{Says: T("The judge must end supervision early if you had no violation.",
			"El juez debe terminar la supervisión antes si usted no rompió ninguna regla."), Cite: "PC 1203.4b(b)(4)"},
		{Says: T("It cannot be used to refuse a firefighter or emergency medical license.",
			"No se puede usar para negar una licencia de bombero o de emergencias médicas."), Cite: "PC 1203.4b(b)(7)"},
		{Says: T("You need not tell most state and local license agencies.",
			"No tiene que decirlo a la mayoría de las agencias de licencias."), Cite: "PC 1203.4b(b)(6)"},
	},
	DoesNot: []Note{
		noGuns("PC 1203.4b(d)(3)"), noOffice("PC 1203.4b(d)(4)"), stillCounts("PC 1203.4b(d)(1)"), ordersStay("PC 1203.4b(d)(5)"),
		noImmigration,
		noDrivingLicense,
		{Says: T("You must still tell about it for teacher licenses, peace officer jobs, public office and the Lottery.",
			"Todavía debe decirlo para licencias de maestro, trabajo de policía, puestos públicos y la Lotería."),
			Cite: "PC 1203.4b(b)(6)(B), (d)(2)"},
	},
	Steps: []Step{
		{Kind: "court", Says: T("The court of the county that sentenced you.",
			"La corte del condado que le dio la sentencia."), Cite: "PC 1203.4b(b)(1)"},
		{Kind: "form", Says: T("Bring your copy of the certificate. You get it on release.",
			"Lleve su copia del certificado. Se la dan al salir."), Cite: "PC 1203.4b(b)(2)"},
		fifteenDays("PC 1203.4b(e)(1)"), noFee, noDeadline("PC 1203.4b(a)(1)"),
	},
	Conditions: []string{
		"The list in (a)(1) is asked as one question; escape counts for ten years only (G).",
		"Service that is not certified yet is shown as not yet; the agency must certify it on release since 2026 (SB 245), and the " +
			"reference names no other way.",
	},
}

// barredFromFireCamp is the part of PC 1203.4b(a)(1) that the section of this
// case tells: murder, kidnapping, rape, a life term, registration, arson. Escape
// and other cases are for the person's own answer.
var barredFromFireCamp = Any(
	All(Not(attemptTold),
		Under(Offense, "PC 187", "PC 207", "PC 209", "PC 209.5", "PC 261(a)(2)", "PC 261(a)(6)", "PC 262(a)(1) (former)",
			"PC 262(a)(4) (former)",
			"PC 451", "PC 451.5")),
	Listed(Offense, Registrable, nil), Listed(Offense, LifeTerm, nil),
)

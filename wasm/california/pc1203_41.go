package california

import . "example.org/relief/wasm/law"

// Penal Code 1203.41 lets a court dismiss a felony that ended in felony jail
// (PC 1170(h)) or state prison. It is always the judge's choice.
//
// The wait runs from the end of the sentence. Supervision after release is part
// of the sentence (PC 1170(h)(5)(B), PC 3000(a)(1)), so a split sentence and a
// prison sentence end with it. SB 731 opened the section to prison cases on 1
// January 2023; strikes are not left out, but a prison felony that required
// registration is.
var DismissalFelonySentence = &Relief{
	ID: "dismissal-felony-sentence",
	Name: T("Dismissal of a felony served in jail or prison",
		"Desestimación de un delito grave cumplido en cárcel o prisión"),
	Also: T("felony expungement after jail or prison",
		"borrar un delito grave después de cárcel o prisión"),
	Cite:   "PC 1203.41",
	Family: "dismissal",
	Aims:   []string{"work", "housing", "license", "record"},

	Reviewed: Review{Law: "Stats. 2023, ch. 47 (AB 134)"},

	Requires: []Criterion{
		inCaliforniaCourt("PC 1203.41(a)"),
		inAdultCourt(),
		notDismissedYet("PC 1203.41(a)"),
		felonyOnly("PC 1203.41(a)", "dismissal-after-probation", "dismissal-misdemeanor-no-probation"),
		{
			ID: "not-probation",
			Says: T("You did not get probation, or it was taken away and you were sentenced.",
				"No le dieron probatoria, o se la quitaron y le dieron una sentencia."),
			Cite:  "PC 1203.41(a)(2); PC 1203.4(a)(1)",
			Holds: Any(Not(OneOf(ProbationGranted, "yes")), All(OneOf(ProbationOutcome, "revoked_and_sentenced"), Not(lesserSentence))),
			Else: Outcome{Status: Barred, See: []string{"dismissal-after-probation"},
				Why: T("You got probation and it was not replaced by a sentence. Another law covers that.",
					"Le dieron probatoria (probation) y no la cambiaron por una sentencia. Para eso hay otra ley.")},
		}, {
			ID: "prison-since-2023",
			Says: T("Your sentence was felony jail, not state prison.",
				"Su sentencia fue cárcel por delito grave, no prisión estatal."),
			Cite:  "PC 1203.41(a)(2)",
			Holds: Not(OneOf(SentenceType, "state_prison")),
			To:    On(2022, 12, 31),
			Bill:  "SB 731 (2022)",
			Else: Outcome{Status: Barred, See: []string{"dismissal-pre-realignment", "certificate-of-rehabilitation"},
				Why: T("Before 2023 this law left out prison sentences.",
					"Antes de 2023 esta ley no incluía las sentencias de prisión.")},
		}, {
			ID: "prison-without-registration",
			Says: T("You did not have to register as a sex offender for this prison case.",
				"No tuvo que registrarse como ofensor sexual por este caso de prisión."),
			Cite:  "PC 1203.41(a)(6)",
			Holds: If(OneOf(SentenceType, "state_prison"), Not(registrableFelony), Always),
			Else: Outcome{Status: Barred, See: []string{"certificate-of-rehabilitation", "pardon"},
				Why: T("This law leaves out prison cases that required sex-offender registration.",
					"Esta ley no incluye casos de prisión que obligaron a registrarse como ofensor sexual.")},
		}, {
			ID: "felony-jail-or-prison",
			Says: T("Your sentence was state prison or felony jail.",
				"Su sentencia fue prisión estatal o cárcel por delito grave."),
			Cite:  "PC 1203.41(a)(2); PC 17(b)(1)",
			Holds: Not(OneOf(SentenceType, "probation", "conditional_sentence", "county_jail", "fine_only")),
			Else: Outcome{Status: Unsettled, See: []string{"dismissal-misdemeanor-no-probation", "felony-reduction"},
				Why: T(
					"The law sets its waits for prison and felony jail only. With another sentence, the case may count as a "+
						"misdemeanor. A lawyer can say.",
					"La ley fija los plazos solo para prisión y cárcel por delito grave. Con otra sentencia, el caso puede contar como "+
						"delito menor. Un abogado puede decirlo.")},
		}, {
			ID: "waited-after-sentence",
			Says: T("One year (split sentence) or two years (prison, straight jail) have passed since everything ended.",
				"Pasó un año (sentencia dividida) o dos (prisión, cárcel sin supervisión) desde que todo terminó."),
			Cite: "PC 1203.41(a)(2); PC 1170(h)(5)(A)-(B); PC 3000(a)(1)",
			Holds: If(OneOf(SentenceType, "jail_1170h_split"), waitedAll(1),
				If(OneOf(SentenceType, "jail_1170h_straight"), Waited(ReleaseDate, Years(2)), waitedAll(2))),
			Else: Outcome{Status: NotYet,
				Why: T("Wait one year after a split sentence, or two after prison or straight jail. Supervision is part of the sentence.",
					"Espere un año tras una sentencia dividida, o dos tras prisión o cárcel sin supervisión. La supervisión es parte de "+
						"la sentencia.")},
		}, {
			ID: "sentence-over",
			Says: T("You are out of custody and off supervision in this case.",
				"Salió de custodia y terminó la supervisión en este caso."),
			Cite:  "PC 1203.41(a)(2)-(3)",
			Holds: Not(OneOf(NowInThisCase, "prison", "county_jail", "parole", "prcs", "mandatory_supervision", "state_hospital")),
			Else: Outcome{Status: NotYet, Event: "custody_ends",
				Why: T("The sentence in this case is not over yet.",
					"La sentencia en este caso todavía no termina.")},
		},
		notCharged("PC 1203.41(a)(3)"),
		notServingElsewhere("PC 1203.41(a)(3)"),
		notOnProbationElsewhere("PC 1203.41(a)(3)"),
		notOnParoleElsewhere("PC 1203.41(a)(3)"),
		notOnMandatorySupervision("PC 1203.41(a)(3)"),
		{
			ID: "not-on-other-prcs",
			Says: T("You are not on county release from prison (PRCS) in another case.",
				"No está bajo supervisión del condado (PRCS) en otro caso."),
			Cite:  "PC 1203.41(a)(2)-(3); PC 3000(a)(1)",
			Holds: IsNot(OnPrcsOtherCase),
			Else: Outcome{Status: Unsettled,
				Why: T("The section names parole but not PRCS in another case. A lawyer can say more.",
					"La sección nombra la libertad bajo palabra (parole), pero no PRCS en otro caso. Un abogado puede decirle más.")},
		},
	},

	Grants: []Grant{{
		ID:   "interest-of-justice",
		When: Always,
		Cite: "PC 1203.41(a)(1)-(3), (a)(6), (c), (d)",
		Outcome: Outcome{Status: May, Why: T("You can ask. The judge decides if it is fair.",
			"Puede pedirlo. El juez decide si es justo.")},
	}},

	Notes: []Note{
		{Says: T("Restitution that you still owe is not a reason to say no.",
			"Deber restitución no es motivo para negarlo."), Cite: "PC 1203.41(d)"},
		{Says: T("Serious and violent felonies (strikes) are not left out.",
			"Los delitos graves «serios» y violentos (strikes) no quedan fuera."), Cite: "PC 1203.41(a)"},
		{Says: T("It does not matter how old the conviction is.",
			"No importa qué tan vieja sea la condena."), Cite: "PC 1203.41(c)"},
		{Says: T("If probation was taken away and you went to prison, this is your section.",
			"Si le quitaron la probatoria y fue a prisión, esta es su sección."), Cite: "People v. Borja (1980) 110 Cal.App.3d 378"},
	},
	Does: []Note{takenBack("PC 1203.41(a)(1)"), courtsSilent, mostBoards},
	DoesNot: []Note{
		noGuns("PC 1203.41(b)(3)"), noOffice("PC 1203.41(b)(4)"), stillCounts("PC 1203.41(b)(1)"), ordersStay("PC 1203.41(g)"),
		noImmigration, noRegistrationEnd, noDrivingLicense,
		{Says: T("You must still tell about it for public office, state, local or tribal licenses, in-home care work and the Lottery.",
			"Todavía debe decirlo para puestos públicos, licencias estatales, locales o tribales, cuidado en casa y la Lotería."),
			Cite: "PC 1203.41(b)(2)"},
		{Says: T("Care facilities and in-home care programs can still use it.",
			"Los centros y programas de cuidado todavía pueden usarla."), Cite: "PC 1203.41(h)"},
	},
	Steps: []Step{
		checkRecordFirst, petitionForms("PC 1203.41"), whyForm, countyOfConviction, fifteenDays("PC 1203.41(e)(1)"),
		noFee, noDeadline("PC 1203.41(a)(2)"), keepOrder,
	},
	Conditions: []string{
		"High on the text, but no decision was found that applies PC 3000(a)(1) to this section: the prison wait runs from the end of " +
			"parole or PRCS.",
		"1170(h)(5)(A) as the straight term and (B) as the split term is the settled practitioner reading, not the literal text since " +
			"2015.",
		"Medium: PRCS in another case is not named in (a)(3); shown as unsettled.",
		"A felony that ended in ordinary county jail or a fine without probation is shown as unsettled (PC 17(b)(1)); the reference is " +
			"silent.",
		"Where there was no parole or PRCS after prison, the day of release is to be given as the end of supervision.",
		"Registration ordered by the judge for a section outside PC 290(c) (PC 290.006) is not seen from the section number.",
		"The section before 2023 is followed only as to prison sentences.",
	},
}

// felonyOnly is for the sections on felonies.
func felonyOnly(cite string, see ...string) Criterion {
	return Criterion{
		ID:    "felony",
		Says:  T("The conviction is a felony.", "La condena es por un delito grave."),
		Cite:  cite,
		Holds: felonyNow,
		Else: Outcome{Status: Barred, See: see,
			Why: T("This law is only for felonies. A felony that was lowered is a misdemeanor.",
				"Esta ley es solo para delitos graves. Un delito grave que se redujo es un delito menor.")},
	}
}

// waitedAll holds years after custody and supervision in this case both ended.
func waitedAll(years int) Cond {
	return OnOrBefore(Later(DateOf(ReleaseDate), DateOf(SupervisionEndDate)).Plus(Years(years), Days(1)), Today)
}

package california

import . "example.org/relief/wasm/law"

// Penal Code 1210.1(e) (Proposition 36 of 2000) sets a drug possession conviction
// aside after court-ordered treatment. It is wider than 1203.4: arrest and
// conviction count as never having happened.
var TreatmentDismissal = &Relief{
	ID:     "treatment-dismissal",
	Name:   T("Dismissal after drug treatment", "Desestimación después de tratamiento de drogas"),
	Also:   T("Prop 36 treatment, SACPA", "tratamiento de la Proposición 36"),
	Cite:   "PC 1210.1",
	Family: "dismissal",
	Aims:   []string{"work", "housing", "license", "record"},

	Reviewed: Review{Law: "PC 1210.1, code text of July 21, 2026"},

	Requires: []Criterion{
		inCalifornia("PC 1210.1(a)"),
		inAdultCourt(),
		notDismissedYet("PC 1210.1(e)(1)"),
		{
			ID: "treatment-ordered",
			Says: T("The judge gave you probation with drug treatment under this law.",
				"El juez le dio probatoria con tratamiento de drogas según esta ley."),
			Cite:  "PC 1210.1(a); PC 1210(a)",
			Holds: Is(TreatmentProbation),
			Else: Outcome{Status: Barred, See: []string{"dismissal-after-probation"},
				Why: T("This law is only for treatment under Proposition 36 of 2000.",
					"Esta ley es solo para el tratamiento de la Proposición 36 del año 2000.")},
		}, {
			// Treatment is a condition of probation, (a) and (d)(3), and ends with it.
			ID: "treatment-in-time",
			Says: T("Probation did not end before you finished the treatment.",
				"La probatoria no terminó antes de que usted terminara el tratamiento."),
			Cite:  "PC 1210.1(a), (d)(3), (e)(1), (f)(1)",
			Holds: Any(Is(DrugTreatmentFinished), Not(treatmentOver)),
			Else: Outcome{Status: Barred, See: []string{"dismissal-after-probation"},
				Why: T("Probation ended without the treatment. Another dismissal may fit.",
					"La probatoria (probation) terminó sin el tratamiento. Otra desestimación quizás sí.")},
		}, {
			ID:    "treatment-finished",
			Says:  T("You finished the treatment.", "Terminó el tratamiento."),
			Cite:  "PC 1210.1(e)(1); PC 1210(c)",
			Holds: Any(Is(DrugTreatmentFinished), treatmentOver),
			Else: Outcome{Status: NotYet, Event: "treatment_ends", Firm: true,
				Why: T("Finish the treatment first.", "Termine primero el tratamiento.")},
		}, {
			ID: "rules-mostly-kept",
			Says: T("You mostly kept the rules of probation, and no drugs after treatment.",
				"Cumplió la mayor parte de las reglas de la probatoria, y sin drogas después del tratamiento."),
			Cite:  "PC 1210.1(e)(1)",
			Holds: Is(SubstantialCompliance),
			Else: Outcome{Status: Barred, See: []string{"dismissal-after-probation"},
				Why: T("The judge must find that you mostly kept the rules. Another dismissal may fit.",
					"El juez debe ver que cumplió la mayor parte de las reglas. Otra desestimación quizás sí.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "probation-over",
			When: probationOver,
			Cite: "PC 1210.1(e)(1)",
			Outcome: Outcome{Status: Shall, Route: "hearing_due",
				Why: T("The court must hold a hearing. If treatment and rules are shown, it must set the conviction aside.",
					"La corte debe hacer una audiencia. Si se demuestran el tratamiento y las reglas, debe anular la condena.")},
		}, {
			ID:   "during-probation",
			When: Always,
			Cite: "PC 1210.1(e)(1)",
			Outcome: Outcome{Status: May, Route: "file_petition",
				Why: T("You can already ask, since the treatment is done. The hearing is a right once probation is over.",
					"Ya puede pedirlo, porque terminó el tratamiento. La audiencia es un derecho cuando termine la probatoria "+
						"(probation).")},
		},
	},

	Notes: []Note{
		{Says: T("Restitution or a restitution fine that you still owe is not a reason to say no.",
			"Deber restitución o una multa de restitución no es motivo para negarlo."), Cite: "PC 1210.6"},
	},
	Does: []Note{
		{Says: T("The arrest and the conviction count as never having happened.",
			"El arresto y la condena cuentan como si no hubieran pasado."), Cite: "PC 1210.1(e)(1), (3)"},
		{Says: T("The record cannot be used to refuse you a job, a benefit, a license or a certificate.",
			"El archivo no se puede usar para negarle un trabajo, un beneficio, una licencia o un certificado."), Cite: "PC 1210.1(e)(3)"},
	},
	DoesNot: []Note{
		{Says: T("It does not let you have a gun that can be hidden on the body. The ban after a felony stays too.",
			"No le permite tener un arma que se pueda ocultar en el cuerpo. También sigue la prohibición por delito grave."),
			Cite: "PC 1210.1(e)(2); PC 29800"},
		{Says: T("The state may still tell the police who ask, and police that hire.",
			"El estado aún puede decirlo a la policía que pregunta, y a la policía que contrata."), Cite: "PC 1210.1(e)(3)"},
		{Says: T("You must still tell about it for public office, police work, a state or local license, the Lottery and jury duty.",
			"Todavía tiene que decirlo para un puesto público, trabajo de policía, licencia estatal o local, la Lotería y servir de "+
				"jurado."),
			Cite: "PC 1210.1(e)(3)"},
		noImmigration,
	},
	Steps: []Step{
		{Kind: "court", Says: T("The court that gave you probation.",
			"La corte que le dio la probatoria."), Cite: "PC 1210.1(e)(1)"},
		{Kind: "form", Says: T("No statewide form was found. Ask in writing, with proof that you finished.",
			"No se encontró un formulario estatal. Pídalo por escrito, con prueba de que terminó."), Cite: "PC 1210.1(e)(1)"},
		noDeadline("PC 1210.1(e)(1)"),
	},
	Conditions: []string{
		"who could get treatment (1210.1(b)-(c)) was decided when it was ordered and is not asked",
		"the parole twin, PC 3063.1, was not read",
	},
}

// treatmentOver: probation is over or gone, and with it the treatment that was its condition.
var treatmentOver = Any(
	All(Not(Unproved(ProbationEndDate)), Before(DateOf(ProbationEndDate), Today)),
	shownOneOf(ProbationOutcome, "completed_clean", "completed_after_violation", "ended_early", "revoked_and_sentenced"))

package california

import . "example.org/relief/wasm/law"

// Penal Code 1170.9(h) lets the court that watches over probation clear the case
// of someone whose crime came from trouble caused by military service. Five
// findings are needed (1); the court may then end probation, reduce the felony
// and dismiss (3). The list of (4)(B) leaves some crimes out of the dismissal.
var VeteransProbationRelief = &Relief{
	ID:     "veterans-probation-relief",
	Name:   T("Relief for a veteran on probation", "Alivio para una persona veterana en probatoria"),
	Also:   T("military restorative relief", "alivio restaurativo militar"),
	Cite:   "PC 1170.9(h)",
	Family: "probation",
	Aims:   []string{"work", "housing", "license", "record", "shorter"},

	Reviewed: Review{Law: "Stats. 2019, ch. 497 (AB 991)"},

	Requires: []Criterion{
		{
			ID: "california-court",
			Says: T("A California state court convicted you.",
				"Su condena es de una corte estatal de California."),
			Cite:  "PC 1170.9(h)(1)",
			Holds: OneOf(Jurisdiction, "california"),
			Else: Outcome{Status: Barred, Why: T("This law is only for California state courts.",
				"Esta ley es solo para cortes estatales de California.")},
		},
		inAdultCourt(),
		notHadYet("PC 1170.9(h)(4)(A)", obtained("veterans-probation-relief")),
		{
			ID: "military-service",
			Says: T("You are or were in the United States military.",
				"Está o estuvo en las fuerzas armadas de los Estados Unidos."),
			Cite:  "PC 1170.9(a), (h)(1)",
			Holds: Is(MilitaryService),
			Else: Outcome{Status: Barred, See: []string{"probation-early-end"},
				Why: T("This law is for people who served.",
					"Esta ley es para quien sirvió en las fuerzas armadas.")},
		}, {
			ID: "condition-from-service",
			Says: T("You may have a health problem that comes from your service.",
				"Puede tener un problema de salud que viene de su servicio."),
			Cite:  "PC 1170.9(a), (h)(1)(A)",
			Holds: Is(ServiceRelatedCondition),
			Else: Outcome{Status: Barred, See: []string{"probation-early-end"},
				Why: T("The law asks for trauma, brain injury, stress disorder, drug or mental health problems from service.",
					"La ley exige un problema de salud que venga del servicio: trauma, lesión cerebral, estrés postraumático, uso de "+
						"drogas o enfermedad mental.")},
		}, {
			ID:    "probation-given",
			Says:  T("The judge gave you probation.", "El juez le dio probatoria."),
			Cite:  "PC 1170.9(h)(1)(A)",
			Holds: OneOf(ProbationGranted, "yes"),
			Else: Outcome{Status: Barred, See: []string{"veterans-resentencing"},
				Why: T("This law is only for cases with probation.",
					"Esta ley es solo para casos con probatoria (probation).")},
		}, {
			ID:    "not-sent-to-prison",
			Says:  T("Probation was not taken away.", "No le quitaron la probatoria."),
			Cite:  "PC 1170.9(h)(1)",
			Holds: Not(OneOf(NowInThisCase, "prison", "parole", "prcs", "mandatory_supervision")),
			Else: Outcome{Status: Barred, See: []string{"veterans-resentencing"},
				Why: T("This law is for people on probation, not for people serving a felony sentence.",
					"Esta ley es para personas en probatoria (probation), no para quienes cumplen una sentencia por delito grave.")},
		}, {
			ID: "treatment-went-well",
			Says: T("You took part in the ordered treatment and did well.",
				"Participó en el tratamiento ordenado y le fue bien."),
			Cite:  "PC 1170.9(h)(1)(C), (E)",
			Holds: Is(TreatmentDone),
			Else: Outcome{Status: NotYet, Event: "treatment_done",
				Why: T("The judge must find that treatment went well. You can ask once it has.",
					"El juez debe ver que el tratamiento fue bien. Puede pedirlo cuando así sea.")},
		}, {
			ID: "kept-conditions",
			Says: T("You have kept to the conditions of probation in the main.",
				"Ha cumplido en lo esencial las condiciones de la probatoria."),
			Cite:  "PC 1170.9(h)(1)(B)",
			Holds: Is(SubstantialCompliance),
			Else: Outcome{Status: NotYet, Event: "conditions_kept",
				Why: T("The judge must find that you keep to the conditions. You can ask once you do.",
					"El juez debe ver que cumple las condiciones. Puede pedirlo cuando las cumpla.")},
		}, {
			ID:    "no-danger",
			Says:  T("You are no danger to others.", "No es un peligro para otros."),
			Cite:  "PC 1170.9(h)(1)(D)",
			Holds: IsNot(DangerToOthers),
			Else: Outcome{Status: NotYet, Event: "no_danger",
				Why: T("The judge must find that you are no danger to others.",
					"El juez debe ver que no es un peligro para otros.")},
		}, {
			ID:    "on-probation-now",
			Says:  T("You are on probation now.", "Está en probatoria ahora."),
			Cite:  "PC 1170.9(h)(1)",
			Holds: OneOf(NowInThisCase, "formal_probation", "informal_probation", "county_jail"),
			Else: Outcome{Status: Unsettled, See: []string{"dismissal-after-probation"},
				Why: T(
					"The section speaks of a court that watches over probation. One reading ends there; another lets a trial court act "+
						"later. See a lawyer.",
					"La sección habla de una corte que vigila la probatoria. Para unos, la ley ya no se aplica al terminar la "+
						"probatoria; para otros, la corte aún puede actuar. Pida ayuda legal.")},
		}, {
			ID: "not-a-crime-left-out",
			Says: T("Your crime is not on the list that this law leaves out.",
				"Su delito no está en la lista que esta ley excluye."),
			Cite: "PC 1170.9(h)(4)(B)",
			Holds: Not(Any(
				All(Not(attemptTold), Under(Offense, "PC 288", "PC 288.5")),
				Tells(listSection1170_9h, BarredFrom1170_9h, Yes),
				listAnswer1170_9h,
			)),
			Else: Outcome{Status: Unsettled, See: []string{"probation-early-end", "felony-reduction"},
				Why: T("The dismissal leaves out your crime. By its words the judge may still end probation or reduce the felony. See a "+
					"lawyer.",
					"La desestimación excluye su delito. Según el texto, el juez aún puede terminar la probatoria (probation) o reducir "+
						"el delito grave. Pida ayuda legal.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "court-may-restore",
			When: Always,
			Cite: "PC 1170.9(h)(1)-(4)",
			Outcome: Outcome{Status: May,
				Why: T("You can ask. After a public hearing the judge may end probation and clear the case.",
					"Puede pedirlo. Después de una audiencia pública el juez puede terminar la probatoria (probation) y desestimar el "+
						"caso.")},
		},
	},

	Does: []Note{
		{Says: T("The judge may end probation early.",
			"El juez puede terminar antes la probatoria."), Cite: "PC 1170.9(h)(3)(A)"},
		{Says: T("The judge may reduce a felony that can be a misdemeanor.",
			"El juez puede reducir un delito grave que puede ser menor."), Cite: "PC 1170.9(h)(3)(B)"},
		{Says: T("The judge may dismiss the case, and may seal police and court records.",
			"El juez puede desestimar el caso y sellar los archivos de la policía y de la corte."), Cite: "PC 1170.9(h)(3)(C), (4)(D)"},
		{Says: T("After it you need not tell about the arrest or case, except for law enforcement jobs.",
			"Después no tiene que contar el arresto ni el caso, salvo para trabajos de policía."), Cite: "PC 1170.9(h)(4)(C)"},
	},
	DoesNot: []Note{
		{Says: T("It does not end victim restitution.",
			"No termina la restitución a la víctima."), Cite: "PC 1170.9(h)(3)(A)"},
		{Says: T("It does not give back gun rights.",
			"No devuelve el derecho a tener armas."), Cite: "PC 1170.9(h)(4)(I)"},
		{Says: T("It does not end sex-offender registration.",
			"No termina el registro como ofensor sexual."), Cite: "PC 1170.9(h)(4)(B)(viii)"},
		{Says: T("The conviction still counts in a later case.",
			"La condena todavía cuenta en un caso posterior."), Cite: "PC 1170.9(h)(4)(F)"},
	},
	Steps: []Step{
		{Kind: "court", Says: T("The trial court, or the court that watches over your probation.",
			"La corte del caso, o la que vigila su probatoria."), Cite: "PC 1170.9(h)(1)"},
		{Kind: "notice", Says: T("Prosecutor, defense and any victim get 15 days' notice. The hearing is public.",
			"El fiscal, la defensa y la víctima reciben aviso 15 días antes. La audiencia es pública."), Cite: "PC 1170.9(h)(1)"},
	},
	Conditions: []string{
		"1170.9(h)(4)(B) limits the dismissal; by its words the court could still end probation early or reduce the felony for a listed " +
			"crime: unsettled",
		"an attempt at PC 288 is not on the list, for the reason of Lewis and Marinelli under 1203.4(b)",
		"once probation is over: unsettled",
		"VC 42002.1(c) crimes are left out too; the section number alone does not show them, so the person is asked",
	},
}

// listSection1170_9h holds where the section tells. One known only by its parent
// leaves the choice to the list answer.
var listSection1170_9h = Any(
	told("PC 286(c)", "PC 287(c)", "PC 288a(c) (former)", "PC 289(j)"),
	All(told("PC 261.5(d)"), OneOf(Level, "felony")))

// listAnswer1170_9h is the list answer of PC 1170.9(h)(4)(B), used as it stands
// where it was given. It is asked for a crime that nobody named, for a section
// without the part that tells, and for VC 2800, 2801 and 2803, of which VC
// 42002.1(c) takes only some.
var listAnswer1170_9h = If(Not(Unproved(BarredFrom1170_9h)), Is(BarredFrom1170_9h),
	All(Is(BarredFrom1170_9h),
		Any(Not(Told(Offense)),
			Under(Offense, "PC 286(c)", "PC 287(c)", "PC 288a(c) (former)", "PC 289(j)", "PC 261.5(d)", "VC 2800", "VC 2801", "VC 2803"))))

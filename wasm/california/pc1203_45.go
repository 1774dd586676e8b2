package california

import . "example.org/relief/wasm/law"

// Penal Code 1203.45 seals a misdemeanor of adult court committed under 18
// (under 21 before March 7, 1973), once it can be dismissed or has been. (c)
// leaves out crimes, (d) leaves out people with another conviction, unless that
// one is included in this one or a minor driving matter.
var MinorConvictionSealing = &Relief{
	ID: "minor-conviction-sealing",
	Name: T("Sealing a misdemeanor committed as a minor",
		"Sellar un delito menor cometido cuando era menor de edad"),
	Also:   T("seal a case from when I was under 18", "sellar un caso de cuando tenía menos de 18"),
	Cite:   "PC 1203.45",
	Family: "dismissal",
	Aims:   []string{"work", "housing", "license", "record"},

	Reviewed: Review{Law: "Stats. 2023, ch. 47 (AB 134)"},

	Requires: []Criterion{
		inCaliforniaCourt("PC 1203.45(a)"),
		notHadYet("PC 1203.45(a)", obtained("minor-conviction-sealing")),
		{
			ID: "misdemeanor",
			Says: T("The conviction is a misdemeanor, or was made one.",
				"La condena es por un delito menor, o se redujo a uno."),
			Cite:  "PC 1203.45(a); PC 17(b)",
			Holds: Any(OneOf(Level, "misdemeanor"), All(OneOf(Level, "felony"), lowered)),
			Else: Outcome{Status: Barred, See: []string{"dismissal-after-probation", "dismissal-felony-sentence"},
				Why: T("This law is only for misdemeanors.",
					"Esta ley es solo para delitos menores.")},
		}, {
			ID:    "adult-court",
			Says:  T("The case was in adult court.", "El caso fue en una corte de adultos."),
			Cite:  "PC 1203.45(a)",
			Holds: Any(ifAskedOneOf(Court, "adult"), Is(TriedInAdultCourt)),
			Else: Outcome{Status: Barred, See: []string{"juvenile-sealing"},
				Why: T("Juvenile court cases are sealed under another law (WIC 781, 786).",
					"Los casos de la corte de menores se sellan con otra ley (WIC 781, 786).")},
		}, {
			ID: "young-enough",
			Says: T("You were under 18. For an offense before March 7, 1973, under 21.",
				"Tenía menos de 18 años. Para un delito anterior al 7 de marzo de 1973, menos de 21."),
			Cite:  "PC 1203.45(a), (e)",
			Holds: Any(Not(AtLeast(AgeAtOffense, 18)), All(Not(AtLeast(AgeAtOffense, 21)), Before(DateOf(OffenseDate), Fixed(1973, 3, 7)))),
			Else: Outcome{Status: Barred, See: []string{"dismissal-after-probation", "dismissal-misdemeanor-no-probation"},
				Why: T("You were too old at the time for this law.",
					"Ya tenía más edad de la que permite esta ley.")},
		}, {
			ID: "not-a-crime-left-out",
			Says: T("It is not a registrable, drug or driving offense.",
				"No es un delito con registro de ofensor sexual, de drogas ni de manejo."),
			Cite:  "PC 1203.45(c)",
			Holds: Not(Listed(Offense, Barred1203_45, BarredFrom1203_45)),
			Else: Outcome{Status: Barred, See: []string{"dismissal-after-probation", "dismissal-misdemeanor-no-probation"},
				Why: T("This law leaves out registrable, drug and driving offenses. A dismissal may still fit.",
					"Esta ley no incluye delitos con registro de ofensor sexual, de drogas ni de manejo. Una desestimación quizás sí.")},
		}, {
			ID: "no-other-driving-conviction",
			Says: T("No other conviction is for license, hit and run, DUI or reckless driving.",
				"Ninguna otra condena es por licencia, huir de un choque, DUI o manejo imprudente."),
			Cite:  "PC 1203.45(d)(2)(A)",
			Holds: Not(All(Asked(OtherDrivingConviction), Is(OtherDrivingConviction))),
			Else: Outcome{Status: Barred, See: []string{"dismissal-after-probation", "dismissal-misdemeanor-no-probation"},
				Why: T("Of traffic misdemeanors only those on the rules of the road leave this law open.",
					"De los delitos menores de tránsito, solo los de reglas de manejo dejan abierta esta ley.")},
		}, {
			ID: "no-other-crime",
			Says: T("No other conviction is for a crime that is not about driving, unless one includes the other.",
				"Ninguna otra condena es por un delito que no es de manejo, a menos que uno incluya al otro."),
			Cite:  "PC 1203.45(d)(1)-(3)",
			Holds: Not(All(ifAsked(OtherPlainConviction), Not(OneOf(OtherConvictionKind, "included_offense")))),
			Else: Outcome{Status: Barred, See: []string{"dismissal-after-probation", "dismissal-misdemeanor-no-probation"},
				Why: T("Another crime shuts this law, even if it was a small one.",
					"Otro delito impide usar esta ley, aunque sea pequeño.")},
		}, {
			ID: "no-other-conviction",
			Says: T("You have no other conviction, except an included offense or a minor driving case.",
				"No tiene otra condena, salvo un delito incluido en este mismo (lesser included) o un caso leve de tránsito."),
			Cite: "PC 1203.45(d)(1)-(3), (d)(2)(A)-(B)",
			Holds: Any(IsNot(MoreThanOneConviction),
				OneOf(OtherConvictionKind, "included_offense", "minor_traffic_misdemeanor", "local_vehicle_ordinance")),
			Else: Outcome{Status: Barred, See: []string{"dismissal-after-probation", "dismissal-misdemeanor-no-probation"},
				Why: T("Another conviction shuts this law, except a minor driving case or an included offense.",
					"Otra condena impide usar esta ley, salvo un delito incluido en este mismo (lesser included) o un caso leve de "+
						"tránsito.")},
		}, {
			ID: "can-be-dismissed",
			Says: T("The case was dismissed under PC 1203.4 or PC 1203.4a (no probation), or could be.",
				"El caso se desestimó según PC 1203.4 o PC 1203.4a (sin probatoria), o podría desestimarse."),
			Cite:  "PC 1203.45(a)",
			Holds: Any(dismissedByCourt, Is(DismissalGrantedOrEligible)),
			Else: Outcome{Status: Barred, See: []string{"dismissal-after-probation", "dismissal-misdemeanor-no-probation"},
				Why: T("The case must first fit a dismissal after probation or without probation.",
					"Primero el caso debe cumplir los requisitos de una desestimación, con o sin probatoria (probation).")},
		},
	},

	Grants: []Grant{{
		ID:   "judge-decides",
		When: Always,
		Cite: "PC 1203.45(a), (e)",
		Outcome: Outcome{Status: May, Why: T("You can ask. The judge decides if it is fair.",
			"Puede pedirlo. El juez decide si es justo.")},
	}},

	Notes: []Note{
		{Says: T("Restitution that you still owe is not a reason to say no.",
			"Deber restitución no es motivo para negarlo."), Cite: "PC 1203.45(f)"},
		{Says: T("You can ask together with the dismissal, or later.",
			"Puede pedirlo junto con la desestimación, o después."), Cite: "PC 1203.45(a)"},
		{Says: T("License crimes, hit and run, DUI and reckless driving are not minor driving cases.",
			"Los delitos de licencia, huir de un choque, DUI y manejo imprudente no son casos leves de tránsito."),
			Cite: "PC 1203.45(d)(2)(A)"},
	},
	Does: []Note{
		{Says: T("The conviction and arrest count as never having happened, and you may answer that way.",
			"La condena y el arresto cuentan como si no hubieran pasado, y usted puede responder así."), Cite: "PC 1203.45(a)"},
	},
	DoesNot: []Note{
		{Says: T("A court can open the file in a defamation case.",
			"Una corte puede abrir el expediente en un caso de difamación."), Cite: "PC 1203.45(g)"},
		noImmigration,
	},
	Steps: []Step{
		countyOfConviction, noFee,
		{Kind: "notice", Says: T("The law does not say whom to tell. Follow the local court.",
			"La ley no dice a quién avisar. Siga las reglas de su corte."), Cite: "PC 1203.45"},
		noDeadline("PC 1203.45(a)"),
	},
	Conditions: []string{
		"Medium: Vehicle Code sections that can only be broken by driving are taken for misdemeanors about operating a vehicle; for the " +
			"others the person is asked.",
		"With several other convictions every one must be of the allowed kinds; the answer is for the gravest.",
	},
}

// otherDivisions are crimes of the Vehicle Code that (d)(2)(A) does not let pass because they
// stand before its rules of the road (Division 11); nor does it let a felony pass.
var otherDivisions = Under(Offense, "VC 20", "VC 31", "VC 2800", "VC 2800.1", "VC 2800.2", "VC 2800.3", "VC 2800.4", "VC 4462.5", "VC 4463",
	"VC 10501", "VC 10801", "VC 10802", "VC 10851", "VC 10852", "VC 10853")

// drivingOutside1203_45 are driving crimes outside the chapters that (d)(2)(A) lets
// pass: licenses (Division 6), hit and run (Division 10), and the sections that it names.
var drivingOutside1203_45 = Under(Offense, "VC 12500", "VC 14601", "VC 14601.1", "VC 14601.2", "VC 14601.3", "VC 14601.4", "VC 14601.5",
	"VC 20001", "VC 20002",
	"VC 23103", "VC 23103.5", "VC 23104", "VC 23105", "VC 23152", "VC 23153")

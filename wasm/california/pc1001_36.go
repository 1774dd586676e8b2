package california

import . "example.org/relief/wasm/law"

// Penal Code 1000.4, 1001.9 and 1001.36(h) say what a finished diversion does to the
// arrest: it counts as never having happened. For mental health the court must
// restrict access to the record; for drugs and misdemeanors it may seal, so it
// has to be asked. The other programs have sections of their own.
var DiversionSealing = &Relief{
	ID:   "diversion-sealing",
	Name: T("Sealing after a diversion program", "Sellar el arresto después de un programa (diversion)"),
	Also: T("mental health diversion, drug diversion",
		"programa de salud mental, programa de drogas, diversion"),
	Cite:   "PC 1000.4; PC 1001.9; PC 1001.36",
	Family: "arrest",
	Arrest: true,
	Aims:   []string{"work", "housing", "license", "record"},

	Reviewed: Review{Law: "PC 1000.4, 1001.9 and 1001.36, code text of July 21, 2026"},

	Requires: []Criterion{
		arrestInCalifornia("PC 1000.4(a); PC 1001.36(h)"),
		notYetGranted("PC 851.92", arrestSealed,
			"A court sealed this arrest already. See if your state record shows it.",
			"Una corte ya selló este arresto. Vea si su historial penal lo muestra."),
		{
			ID:    "no-conviction",
			Says:  T("The arrest did not end in a conviction.", "El arresto no terminó en una condena."),
			Cite:  "PC 1000.3(d); PC 1001.36(h)",
			Holds: Not(OneOf(ArrestOutcome, "convicted", "conviction_vacated")),
			Else: Outcome{Status: Barred, See: []string{"deferred-entry", "dismissal-after-probation"},
				Why: T("Today's diversion ends without a conviction. Older programs have another law.",
					"Los programas de hoy terminan sin condena. Los de antes tienen otra ley.")},
		}, {
			ID:    "program-finished",
			Says:  T("You finished a diversion program.", "Terminó un programa (diversion)."),
			Cite:  "PC 1000.4(a); PC 1001.9(a); PC 1001.36(h)",
			Holds: Is(DiversionCompleted),
			Else: Outcome{Status: Barred, See: []string{"arrest-sealing", "automatic-arrest-relief"},
				Why: T("This law is for people who finished a program.",
					"Esta ley es para quien terminó un programa.")},
		}, {
			ID: "program-of-these-laws",
			Says: T("It was mental health, drug or misdemeanor diversion.",
				"Fue un programa de salud mental, de drogas o por un delito menor."),
			Cite:  "PC 1000.4(a); PC 1001.9(a); PC 1001.36(h)",
			Holds: Any(mentalHealthDiversion, otherDiversion),
			Else: Outcome{Status: Barred, See: []string{"arrest-sealing", "automatic-arrest-relief"},
				Why: T("Other programs have their own section. Sealing under another law may fit.",
					"Otros programas tienen su propia sección. Sellar con otra ley quizás sí.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "mental-health",
			When: mentalHealthDiversion,
			Cite: "PC 1001.36(h)",
			Outcome: Outcome{Status: Shall,
				Why: T("The court must order that access to the record is restricted. If it did not, ask.",
					"La corte debe ordenar que se limite el acceso al archivo. Si no lo hizo, pídalo.")},
		}, {
			ID:   "drug-or-misdemeanor",
			When: Always,
			Cite: "PC 1000.4(a); PC 1001.9(a); PC 851.92",
			Outcome: Outcome{Status: May,
				Why: T("The arrest counts as never having happened. The court may also seal it: ask for that.",
					"El arresto cuenta como si no hubiera pasado. La corte además puede sellarlo: pídalo.")},
		},
	},

	Does: []Note{
		{Says: T("You may say that you were not arrested or diverted.",
			"Puede decir que no le arrestaron y que no estuvo en el programa."), Cite: "PC 1000.4(a); PC 1001.9(a); PC 1001.36(h)-(i)"},
		{Says: T("The record may not be used to refuse you a job, a benefit or a license.",
			"El archivo no se puede usar para negarle un trabajo, un beneficio o una licencia."), Cite: "PC 1000.4(a); PC 1001.36(i)"},
	},
	Notes: []Note{
		{Says: T(
			"Papers about your mental health from the program need your agreement to be used in another case, unless the law of evidence lets them in.",
			"Para usar en otro caso los papeles del programa sobre su salud mental hace falta su permiso, si la ley de pruebas no los admite."),
			Cite: "PC 1001.36(k)"},
		{Says: T("A judge who decides on a new program may look at the earlier one.",
			"El juez que decide sobre un programa nuevo puede mirar el anterior."), Cite: "PC 1001.36(k)"},
	},
	DoesNot: []Note{
		{Says: T("For a job as a peace officer the state may still tell, and you must too.",
			"Para un trabajo de policía el estado aún puede decirlo, y usted también tiene que hacerlo."),
			Cite: "PC 1000.4(c)-(d); PC 1001.9(b)-(c); PC 1001.36(j)"},
		{Says: T("Police, prosecutors and courts can still see and use a sealed record.",
			"La policía, el fiscal y las cortes aún pueden ver y usar un archivo sellado."), Cite: "PC 1001.36(j)(2); PC 851.92"},
		{Says: T("A health board may still look at what happened before drug diversion.",
			"Una junta de salud aún puede mirar lo que pasó antes del programa de drogas."), Cite: "PC 1000.4(a)-(b)"},
	},
	Steps: []Step{
		{Kind: "court", Says: T("The court where the program was ordered.",
			"La corte que ordenó el programa."), Cite: "PC 1000.4(a); PC 1001.36(h)"},
		noDeadline("PC 1000.4(a); PC 1001.36(h)"),
	},
	Conditions: []string{
		"the older misdemeanor program (1001.55) says nothing of sealing and is not shown",
		"military, caregiver, developmental and judicial diversion: their effect clauses were not read",
	},
}

var (
	mentalHealthDiversion = Under(DiversionProgram, "PC 1001.36")
	otherDiversion        = Under(DiversionProgram, "PC 1000", "PC 1000.4", "PC 1001.9")
)

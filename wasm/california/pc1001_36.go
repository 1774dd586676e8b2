package california

import . "example.org/relief/wasm/law"

// Penal Code 851.87, 851.90, 1000.4, 1001.9, 1001.36(h) and 1001.83(g) say what a finished
// diversion does to the arrest: it counts as never having happened. For mental health and
// caregivers the court must restrict access to the record; for drugs, misdemeanors and
// programs before charges it may seal, so it has to be asked. The other programs (1001.33,
// 1001.55, 1001.75, 1001.80(k), 1001.97) do not speak of the court's record.
var DiversionSealing = &Relief{
	ID:   "diversion-sealing",
	Name: T("Sealing after a diversion program", "Sellar el arresto después de un programa (diversion)"),
	Also: T("mental health diversion, drug diversion",
		"programa de salud mental, programa de drogas, diversion"),
	Cite:   "PC 851.87; PC 851.90; PC 1000.4; PC 1001.9; PC 1001.36; PC 1001.83",
	Family: "arrest",
	Arrest: true,
	Aims:   []string{"work", "housing", "license", "record"},

	Reviewed: Review{Law: "PC 851.87, 851.90, 1000.4, 1001.9, 1001.36 and 1001.83, code text of July 21, 2026"},

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
			Says: T("It was for mental health, caregivers, drugs or a misdemeanor, or came before any charge.",
				"Fue de salud mental, para quien cuida a un menor, de drogas o por un delito menor, o fue antes de los cargos."),
			Cite:  "PC 851.87(a); PC 851.90(a); PC 1000.4(a); PC 1000.5(b); PC 1001.9(a); PC 1001.36(h); PC 1001.83(g)",
			Holds: Any(restrictedDiversion, sealableDiversion),
			Else: Outcome{Status: Barred, See: []string{"arrest-sealing", "automatic-arrest-relief"},
				Why: T("The section of this program does not speak of sealing. Sealing under another law may fit.",
					"La sección de este programa no habla de sellar. Sellar con otra ley quizás sí.")},
		},
	},

	Grants: []Grant{
		{
			ID:   "mental-health",
			When: restrictedDiversion,
			Cite: "PC 1001.36(h); PC 1001.83(g)",
			Outcome: Outcome{Status: Shall,
				Why: T("The court must order that access to the record is restricted. If it did not, ask.",
					"La corte debe ordenar que se limite el acceso al archivo. Si no lo hizo, pídalo.")},
		}, {
			ID:   "drug-or-misdemeanor",
			When: Always,
			Cite: "PC 851.87(a)(1); PC 851.90(a)(1); PC 1000.4(a); PC 1001.9(a); PC 851.92",
			Outcome: Outcome{Status: May,
				Why: T("You finished the program, so the court may seal the arrest: ask for that.",
					"Terminó el programa, así que la corte puede sellar el arresto: pídalo.")},
		},
	},

	Does: []Note{
		{Says: T("You may say that you were not arrested or diverted.",
			"Puede decir que no le arrestaron y que no estuvo en el programa."), Cite: "PC 851.87(a)(3); PC 1000.4(a); PC 1001.9(a); PC " +
			"1001.36(h)-(i); PC 1001.83(g)"},
		{Says: T("The record cannot be used to refuse you a job, a benefit or a license.",
			"El archivo no se puede usar para negarle un trabajo, un beneficio o una licencia."),
			Cite: "PC 851.87(a)(4); PC 1000.4(a); PC 1001.36(i); PC 1001.83(h)"},
	},
	Notes: []Note{
		{Says: T(
			"Papers about your mental health from the program need your agreement to be used in another case, unless the law of "+
				"evidence lets them in.",
			"Para usar en otro caso los papeles del programa sobre su salud mental hace falta su permiso, si la ley de pruebas no los "+
				"admite."),
			Cite: "PC 1001.36(k)"},
		{Says: T("A judge who decides on a new program may look at the earlier one.",
			"El juez que decide sobre un programa nuevo puede mirar el anterior."), Cite: "PC 1001.36(k)"},
	},
	DoesNot: []Note{
		{Says: T("For a job as a peace officer the state may still tell, and you must too.",
			"Para un trabajo de policía el estado aún puede decirlo, y usted también tiene que hacerlo."),
			Cite: "PC 851.87(b); PC 1000.4(c)-(d); PC 1001.9(b)-(c); PC 1001.36(j); PC 1001.83(i)"},
		{Says: T("Police, prosecutors and courts can still see and use a sealed record.",
			"La policía, el fiscal y las cortes aún pueden ver y usar un archivo sellado."), Cite: "PC 1001.36(j)(2); PC 851.92"},
		{Says: T("A health board may still look at what happened before drug diversion.",
			"Una junta de salud aún puede mirar lo que pasó antes del programa de drogas."), Cite: "PC 1000.4(a)-(b)"},
	},
	Steps: []Step{
		{Kind: "court", Says: T("The court where the program was ordered.",
			"La corte que ordenó el programa."), Cite: "PC 1000.4(a); PC 1001.36(h)"},
		{Kind: "notice", Says: T("A program before charges: ask the superior court. Serve the police and the prosecutor, who have 60 "+
			"days to ask for a hearing.",
			"Un programa antes de los cargos: pídalo a la Corte Superior. Haga la entrega legal a la policía y al fiscal, que tienen 60 "+
				"días para pedir una audiencia."),
			Cite: "PC 851.87(a)(1)"},
		noDeadline("PC 1000.4(a); PC 1001.36(h)"),
	},
	Conditions: []string{
		"the older misdemeanor program (1001.55), developmental disabilities (1001.33(a)), parental (1001.75), military (1001.80(k)) " +
			"and judicial diversion (1001.97): the arrest counts as never having happened, but nothing is said of sealing; shown as closed",
	},
}

var (
	// restrictedDiversion: the court must order that access to the record is restricted.
	restrictedDiversion = Under(DiversionProgram, "PC 1001.35", "PC 1001.36", "PC 1001.83")

	// sealableDiversion: the court may seal. 1000.5(b) takes over 1000.4.
	sealableDiversion = Under(DiversionProgram, "PC 851.87", "PC 1000", "PC 1000.4", "PC 1000.5", "PC 1000.8", "PC 1001.9")
)

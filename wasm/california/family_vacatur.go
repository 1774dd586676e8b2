package california

import . "example.org/relief/wasm/law"

// vacatur holds the motions that vacate a conviction or a plea, in the order in
// which they are shown.
var vacatur = []*Relief{VacateImmigration, VacateInnocence, VacateRacialBias, PleaAdvisement,
	WithdrawPlea, FraudMotion, TraffickingVacatur, ViolenceSurvivorVacatur}

// custodyOver is the door of Penal Code 1473.7 and 1473.6: habeas corpus is for
// people in custody on the conviction, these motions are for people whose custody is
// over. It stands after the bars, because waiting does not help someone who is barred.
func custodyOver(cite string) Criterion {
	return Criterion{
		ID: "custody-over",
		Says: T("Jail, prison, probation and parole in this case are over.",
			"La cárcel, la prisión, la probatoria y la libertad bajo palabra de este caso terminaron."),
		Cite:  cite,
		Holds: Not(inCustody),
		Else: Outcome{Status: NotYet, Event: "custody_ends", Firm: true, Route: "still_in_custody",
			See: []string{"habeas-corpus", "withdraw-plea", "plea-advisement"},
			Why: T("Probation and parole count as custody. You can ask once they are over. Habeas corpus is open until then.",
				"La probatoria (probation) y la libertad bajo palabra (parole) cuentan como custodia. Puede pedirlo cuando terminen. "+
					"Mientras tanto existe el hábeas corpus.")},
	}
}

// What the forms, the court and the outcome of a 1473.7 motion have in common.
var (
	steps1473_7 = []Step{
		{Kind: "form", Says: T("Form CR-187 (motion) and CR-188 (order).",
			"Formularios CR-187 (moción) y CR-188 (orden)."), Cite: "PC 1473.7"},
		{Kind: "court", Says: T("The superior court that convicted you.",
			"La Corte Superior que le condenó."), Cite: "PC 1473.7(a)"},
		{Kind: "time", Says: T("Now, if custody and supervision are over. Do not wait.",
			"Ya, si terminaron la custodia y la supervisión. No espere."), Cite: "PC 1473.7(b), (c)"},
		{Kind: "after", Says: T("Every motion gets a hearing, unless the prosecutor does not object.",
			"Toda moción tiene una audiencia, a menos que el fiscal no se oponga."), Cite: "PC 1473.7(d)"},
		{Kind: "help", Says: T("If you cannot pay and have a good first case, ask the judge for a lawyer.",
			"Si no puede pagar y sus papeles muestran que podría tener razón (prima facie), pida un abogado al juez."),
			Cite: "People v. Fryhaat (2019) 35 Cal.App.5th 969"},
		{Kind: "after", Says: T("If the judge says no, you can appeal: within 60 days for a felony. For a misdemeanor, treat 30 days as "+
			"the limit.",
			"Si el juez dice que no, puede apelar: antes de que pasen 60 días por un delito grave. Por un delito menor, tome 30 días "+
				"como límite."),
			Cite: "PC 1473.7(g); PC 1237(b); CRC 8.308(a)"},
		{Kind: "warning", Says: T("The case goes back to its start. The prosecutor can file the charges again.",
			"El caso vuelve al inicio. El fiscal puede presentar otra vez los cargos."), Cite: "PC 1473.7(f)(3)"},
	}

	does1473_7 = []Note{
		{Says: T("The conviction is vacated because it was not legally valid.",
			"La condena se anula porque no era legalmente válida."), Cite: "PC 1473.7(a), (f)"},
		{Says: T("If you pleaded, you can take the plea back.",
			"Si se declaró culpable, puede retirar esa declaración (plea)."), Cite: "PC 1473.7(f)(3)"},
	}

	doesNot1473_7 = []Note{
		{Says: T("It does not fix unfairness in general.",
			"No arregla la injusticia en general."), Cite: "PC 1473.7(a)(1)-(3)"},
		{Says: T("It does not reach a violation of probation that you admitted.",
			"No sirve contra un incumplimiento de la probatoria que usted admitió."),
			Cite: "People v. Cruz-Lopez (2018) 27 Cal.App.5th 212"},
	}
)

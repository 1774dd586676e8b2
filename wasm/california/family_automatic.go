package california

import . "example.org/relief/wasm/law"

// automatic holds the relief that comes without asking, in the order in
// which they are shown. The Department of Justice reads its own records each
// month, so every "from" means "from about".
var automatic = []*Relief{
	AutomaticConvictionRelief,
	AutomaticArrestRelief,
}

// automaticSteps are the same for both: there is nothing to file.
var automaticSteps = []Step{
	{Kind: "time", Says: T("You do not have to ask. The state looks at its records each month, money permitting.",
		"No tiene que pedirlo. El estado revisa sus archivos cada mes, si hay fondos."),
		Cite: "PC 1203.425(a)(1)(A); PC 851.93(a)(1), (g)"},
	{Kind: "notice", Says: T("Nobody sends you a letter. Ask the Department of Justice for your record to see if relief is noted.",
		"Nadie le manda una carta. Pida su historial penal al Departamento de Justicia para ver si el alivio está anotado."),
		Cite: "PC 1203.425(a)(7)"},
	{Kind: "cost", Says: T("The record costs $25 and fingerprints (form BCIA 8016RR). With a low income you can ask to have the $25 "+
		"waived.",
		"El historial cuesta $25 más las huellas (formulario BCIA 8016RR). Con bajos ingresos puede pedir no pagar los $25.")},
	{Kind: "warning", Says: T("Relief can be missing because the state has no record of how the case ended.",
		"El alivio puede faltar porque el estado no sabe cómo terminó el caso."), Cite: "PC 1203.425(a)(2)(A); PC 851.93(b)(1)"},
}

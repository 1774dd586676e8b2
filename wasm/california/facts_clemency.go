package california

import "example.org/relief/wasm/law"

// What is asked for a certificate of rehabilitation, a pardon or a commutation.
var (
	FelonyCountsThisCase = &law.Fact{
		ID: "felony_counts_this_case", Kind: law.Count, Scope: law.Case,
		Ask: T("How many felonies were you found guilty of in this case?",
			"¿Por cuántos delitos graves (felonies) le condenaron en este caso?"),
		Help: T("Each count on the court paper is one.",
			"Cada cargo (count) del papel de la corte es uno."),
	}
	DistrictAttorneyNoticeSent = &law.Fact{
		ID: "district_attorney_notice_sent", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did you send the notice to the district attorney?",
			"¿Ya envió el aviso al fiscal del distrito?"),
		Help: T("A signed notice must be served before the Governor acts.",
			"Hay que hacer la entrega legal (service) de un aviso firmado antes de que el Gobernador decida."),
		Self: true,
	}
	PaidHelpDisclosed = &law.Fact{
		ID: "paid_help_disclosed", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Does your application say if you paid anyone for help?",
			"¿Su solicitud dice si le pagó a alguien por ayudarle?"),
		Self: true,
	}
	ReliefObtained = &law.Fact{
		ID: "relief_obtained", Kind: law.Choice, Scope: law.Case,
		Ask: T("What change did you already get in this case?",
			"¿Qué cambio ya consiguió en este caso?"),
		Values: []law.Value{
			V("none", "None of these", "Ninguno de estos"),
			V("dismissal-after-probation", "Dismissal after probation (PC 1203.4, expungement)",
				"Desestimación después de la probatoria (PC 1203.4, expungement)"),
			V("dismissal-misdemeanor-no-probation", "Dismissal without probation (PC 1203.4a)",
				"Desestimación sin probatoria (PC 1203.4a)"),
			V("dismissal-felony-sentence", "Dismissal after jail or prison (PC 1203.41)",
				"Desestimación después de cárcel o prisión (PC 1203.41)"),
			V("automatic-conviction-relief", "Cleared by the state by itself (relief granted)",
				"El estado lo desestimó por sí mismo (relief granted)"),
			V("deferred-entry", "Plea taken back after a drug program (PC 1203.43)",
				"Declaración retirada después de un programa de drogas (PC 1203.43)"),
			V("treatment-dismissal", "Dismissed after drug treatment (PC 1210.1)",
				"Desestimado después de tratamiento de drogas (PC 1210.1)"),
			V("juvenile-sealing", "Juvenile case sealed", "Caso de menores sellado"),
			V("minor-conviction-sealing", "Sealed because I was a minor (PC 1203.45)", "Sellado porque era menor de edad (PC 1203.45)"),
			V("felony-reduction", "Felony lowered to a misdemeanor (PC 17(b))", "Delito grave reducido a delito menor (PC 17(b))"),
			V("prop-47", "Proposition 47 change", "Cambio por la Proposición 47"),
			V("prop-64", "Proposition 64 change (cannabis)", "Cambio por la Proposición 64 por marihuana (cannabis)"),
			V("certificate-of-rehabilitation", "Certificate of rehabilitation", "Certificado de rehabilitación"),
			V("pardon", "Pardon from the Governor", "Indulto (pardon)"),
			V("commutation", "Shorter sentence from the Governor (commutation)", "Sentencia más corta del Gobernador (conmutación)"),
			V("vacate-immigration", "Conviction vacated for immigration (PC 1473.7)", "Condena anulada por inmigración (PC 1473.7)"),
			V("conviction-vacated", "Conviction vacated for another reason", "Condena anulada por otro motivo"),
			V("trafficking-vacatur", "Cleared because I was trafficked (PC 236.14)", "Limpiado porque fui víctima de trata (PC 236.14)"),
			V("violence-survivor-vacatur", "Cleared because of violence against me (PC 236.15)",
				"Limpiado por la violencia contra mí (PC 236.15)"),
			V("trafficking-prostitution-dismissal", "Prostitution case dismissed because I was trafficked (PC 1203.49)",
				"Caso de prostitución desestimado por la trata (PC 1203.49)"),
			V("dismissal-pre-realignment", "Dismissal of an old prison sentence (PC 1203.42)",
				"Desestimación de una sentencia vieja de prisión (PC 1203.42)"),
			V("fire-camp-dismissal", "Dismissal after fire camp (PC 1203.4b)",
				"Desestimación después del campamento de bomberos (PC 1203.4b)"),
			V("veterans-probation-relief", "Dismissed as a veteran (PC 1170.9)", "Desestimado por ser veterano (PC 1170.9)"),
		},
		Usual: &law.Usual{
			Value: "none",
			Ask: T("Did a court or the Governor already clear, lower or pardon this conviction?",
				"¿Una corte o el Gobernador ya desestimó, redujo o indultó esta condena?"),
			Yes: T("No, nothing was changed",
				"No, no cambió nada"),
			No: T("Yes, something was changed",
				"Sí, algo cambió"),
		},
	}
	PardonRoute = &law.Fact{
		ID: "pardon_route", Kind: law.Choice, Scope: law.Case,
		Ask: T("How did you ask for the pardon?",
			"¿Cómo pidió el indulto (pardon)?"),
		Values: []law.Value{
			V("certificate", "Through a certificate of rehabilitation", "Con un certificado de rehabilitación"),
			V("direct", "I asked the Governor directly", "Se lo pedí al Gobernador"),
		},
	}
	PardonFull = &law.Fact{
		ID: "pardon_full", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is the pardon full and without conditions?",
			"¿El indulto es completo y sin condiciones?"),
		Help: T("Look at the words on the pardon paper.",
			"Mire las palabras en el papel del indulto."),
	}
	PardonRestoresFirearms = &law.Fact{
		ID: "pardon_restores_firearms", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Does the pardon say that you may have guns again?",
			"¿El indulto dice que puede volver a tener armas de fuego?"),
	}
)

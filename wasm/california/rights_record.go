package california

import . "example.org/relief/wasm/law"

// What a change does to the record, to immigration and to sex-offender
// registration.

// RecordErased: Proposition 64 and PC 1203.45 seal, and 236.14 and 236.15 seal and
// destroy; a dismissal, a pardon and a certificate are shown beside the conviction
// (PC 4852.17).
var RecordErased = &Relief{
	ID:     "rights/record-erased",
	Name:   T("Record erased", "Antecedentes borrados"),
	Cite:   "PC 4852.17",
	Family: "rights",
	Aims:   []string{"record"},

	Reviewed: Review{Law: "Stats. 2011, ch. 296 (AB 1023)"},

	Requires: []Criterion{{
		ID:    "sealed",
		Says:  T("The change sealed the record.", "El cambio selló el historial."),
		Cite:  "PC 4852.17; PC 1203.4(a)(1); PC 17(b); PC 1170.18(j)",
		Holds: Any(cannabisLess, sealed),
		Else: no("The conviction stays on the record. A pardon or dismissal is shown beside it.",
			"La condena queda en el historial. El indulto o la desestimación aparece al lado."),
	}},

	Grants: []Grant{
		right("destroyed", OneOf(ReliefObtained, "trafficking-vacatur", "violence-survivor-vacatur"), "PC 236.14(k); PC 236.15(k)",
			RightPartly,
			"The court seals the records and has them destroyed. Copies that others made may remain.",
			"La corte sella los archivos y los manda destruir. Pueden quedar copias que otros hicieron."),
		right("sealed-as-a-minor", OneOf(ReliefObtained, "minor-conviction-sealing"), "PC 1203.45(a)", RightPartly,
			"The record is sealed and counts as never having happened. Other copies may remain.",
			"El historial está sellado y cuenta como si no hubiera pasado. Pueden quedar otras copias."),
		right("sealed-juvenile", OneOf(ReliefObtained, "juvenile-sealing"), "WI 781(a)(1)(A); WI 786(a)", RightPartly,
			"The juvenile case is sealed and counts as never having happened. Other copies may remain.",
			"El caso de menores está sellado y cuenta como si no hubiera pasado. Pueden quedar otras copias."),
		right("sealed-cannabis", Always, "HS 11361.8", RightPartly,
			"The court can seal the cannabis conviction. Other copies may remain.",
			"La corte puede sellar la condena por marihuana (cannabis). Pueden quedar otras copias."),
	},

	Notes: []Note{
		{Says: T("Since 2023 courts keep a dismissed conviction from most people who ask.",
			"Desde 2023 las cortes no muestran una condena desestimada a la mayoría de quienes preguntan."), Cite: "PC 1203.425(a)(3)(A)"},
	},
}

// ImmigrationCleared: federal law still sees a conviction after a state
// dismissal (8 USC 1101(a)(48)(A)); one vacated for a legal error is gone
// (Pickering). A full and unconditional pardon removes three grounds of removal
// only, 8 USC 1227(a)(2)(A)(vi).
var notByAPardon = Any(Is(USCitizen), Not(pardoned))

var ImmigrationCleared = &Relief{
	ID:     "rights/immigration",
	Name:   T("Conviction gone for immigration", "Condena borrada para inmigración"),
	Cite:   "8 USC 1101(a)(48)(A), 1227(a)(2)(A)(vi)",
	Family: "rights",
	Aims:   []string{"immigration"},

	Reviewed: Review{Law: "8 USC 1101, 1227 (secondary sources)"},

	Requires: []Criterion{
		{
			ID: "more-than-a-state-dismissal",
			Says: T("You have more than a dismissal or a certificate.",
				"Tiene más que una desestimación o un certificado."),
			Cite: "8 USC 1101(a)(48)(A); Matter of Devison, 22 I&N Dec. 1362",
			Holds: Any(Is(USCitizen), juvenileFinding, Not(Any(OneOf(ReliefObtained, "none", "minor-conviction-sealing"), dismissed,
				certified))),
			Else: no("Immigration law still sees a conviction. See a lawyer before you travel or apply.",
				"Inmigración todavía ve una condena. Pida ayuda legal antes de viajar o de pedir algo."),
		}, {
			ID:    "not-a-commutation",
			Says:  T("You have more than a shorter sentence.", "Tiene más que una sentencia más corta."),
			Cite:  "8 USC 1101(a)(48)(A)",
			Holds: Any(Is(USCitizen), Not(commuted)),
			Else: unsettled("Whether a shorter sentence by the Governor helps is not settled. See a lawyer.",
				"No está claro si ayuda una sentencia más corta del Gobernador. Pida ayuda legal."),
		}, {
			ID: "full-pardon",
			Says: T("A pardon, if you have one, is full and without conditions.",
				"El indulto, si tiene uno, es completo y sin condiciones."),
			Cite:  "8 USC 1227(a)(2)(A)(vi)",
			Holds: Any(notByAPardon, Is(PardonFull)),
			Else:  no("Only a full and unconditional pardon counts.", "Solo cuenta un indulto completo y sin condiciones."),
		}, {
			ID: "ground-that-a-pardon-reaches",
			Says: T("With a pardon: immigration does not use the conviction as a drug, domestic violence or firearm ground.",
				"Con un indulto: inmigración no usa la condena como causa de drogas, violencia doméstica o armas."),
			Cite:  "8 USC 1227(a)(2)(A)(vi)",
			Holds: Any(notByAPardon, Not(OneOf(DeportationGround, "controlled_substance", "domestic_violence", "firearm"))),
			Else: no("A pardon does not reach drug, domestic violence or firearm grounds.",
				"Un indulto no sirve contra las causas de drogas, violencia doméstica o armas."),
		}, {
			ID: "not-inadmissibility",
			Says: T("With a pardon: immigration does not use the conviction to refuse entry or status.",
				"Con un indulto: inmigración no usa la condena para negar la entrada o la residencia."),
			Cite:  "8 USC 1227(a)(2)(A)(vi)",
			Holds: Any(notByAPardon, Not(OneOf(DeportationGround, "inadmissibility"))),
			Else: unsettled("Sources disagree on whether a pardon helps with inadmissibility: some say yes, others no. See a lawyer.",
				"Las fuentes no coinciden en si un indulto ayuda con la inadmisibilidad: unas dicen que sí, otras que no. Pida ayuda "+
					"legal."),
		},
	},

	Grants: []Grant{
		right("juvenile-finding", juvenileFinding, "Matter of Devison, 22 I&N Dec. 1362", RightYes,
			"A juvenile finding is no conviction for immigration. What you did may still count. See a lawyer.",
			"Para inmigración, una decisión de la corte de menores no es una condena. Lo que hizo aún puede contar. Pida ayuda legal."),
		right("lesser-crime", All(IsNot(USCitizen), OneOf(ReliefObtained, "felony-reduction", "prop-47", "prop-64")),
			"8 USC 1101(a)(48)(A)",
			RightPartly,
			"A lesser crime can help with some grounds, not with others. See an immigration lawyer.",
			"Un delito menor puede ayudar con unas causas y con otras no. Pida ayuda legal de inmigración."),
		right("gone", Always, "PC 1473.7; PC 1203.43(a)(2); In re Pickering, 23 I&N Dec. 621; 8 USC 1227(a)(2)(A)(vi)", RightYes,
			"This conviction does not count for removal on this ground. Other grounds may remain. See a lawyer.",
			"Esta condena no cuenta para la deportación por esta causa. Pueden quedar otras. Pida ayuda legal."),
	},

	Notes: []Note{
		{Says: T("Anyone who is not a citizen should see an immigration lawyer first.",
			"Quien no tiene la ciudadanía debe buscar primero ayuda legal de inmigración."), Cite: "8 USC 1227"},
	},
	Conditions: []string{
		"for a citizen the conviction brings no removal: shown as yes",
		"a reduction, Proposition 47 or 64: partly, a lawyer must look",
		"pardon and inadmissibility: unsettled (low); commutation: unsettled",
	},
}

// EndOfRegistration: PC 290.007 names a certificate with relief under 290.5, or
// exoneration. Since July 1, 2021 (SB 384) a certificate alone does not end it.
var EndOfRegistration = &Relief{
	ID:     "rights/sex-registration",
	Name:   T("Free of sex-offender registration", "Sin registro como ofensor sexual"),
	Cite:   "PC 290.5, 4852.03",
	Family: "rights",
	Aims:   []string{"record", "housing"},

	Reviewed: Review{Law: "Stats. 2017, ch. 541 (SB 384)"},

	Requires: []Criterion{
		{
			ID: "more-than-a-dismissal",
			Says: T("You need not register, or you have more than a dismissal or reduction.",
				"No tiene que registrarse, o tiene algo más que una desestimación o una reducción."),
			Cite:  "PC 290.007; PC 290.5; PC 17(e)",
			Holds: Any(IsNot(MustRegisterNow), certified, pardoned, vacated),
			Else: Outcome{Status: RightNo, See: []string{"end-registration"},
				Why: T("That does not end registration. It needs a petition of its own under section 290.5.",
					"Eso no termina el registro. Requiere su propia petición según la sección 290.5.")},
		}, {
			ID: "certificate-from-before-july-2021",
			Says: T("The certificate is from before July 1, 2021.",
				"El certificado es de antes del 1 de julio de 2021."),
			Cite:  "PC 4852.03(a)(2)(B); PC 290.007; PC 290.5",
			Bill:  "Stats. 2017, ch. 541 (SB 384)",
			Holds: Any(IsNot(MustRegisterNow), Not(certified), Before(DateOf(CertificateDate), Fixed(2021, 7, 1))),
			Else: no("Certificates from July 1, 2021 on do not end registration. That needs its own petition.",
				"Los certificados desde el 1 de julio de 2021 no terminan el registro. Requiere su propia petición."),
		}, {
			ID:    "no-open-question",
			Says:  T("You need not register.", "No tiene que registrarse."),
			Cite:  "PC 290.007; PC 4852.03(a)(2)(B)",
			Holds: IsNot(MustRegisterNow),
			Else: unsettled(
				"Section 290.007 has no clause for this. Older guides say registration ends; the courts' page says only for innocence. "+
					"See a lawyer.",
				"La sección 290.007 no lo dice. Guías viejas dicen que el registro termina; la página de las cortes, solo por "+
					"inocencia. Pida ayuda legal."),
		},
	},

	Grants: []Grant{right("no-duty", Always, "PC 290.007; PC 290.5", RightYes,
		"You have no duty to register today.", "Hoy no tiene que registrarse.")},

	Notes: []Note{
		{Says: T("Tier 1 and 2: you may petition after ten or twenty years, from your next birthday.",
			"Nivel 1 y 2: puede pedirlo cuando pasen 10 o 20 años, a partir del cumpleaños siguiente."), Cite: "PC 290.5(a); PC 290(d)"},
	},
	Conditions: []string{
		"certificates from before July 1, 2021: unsettled",
		"a pardon or a vacated conviction and registration: unsettled (low)",
	},
}

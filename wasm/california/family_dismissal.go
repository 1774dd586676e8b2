package california

import . "example.org/relief/wasm/law"

// dismissal holds the reliefs that set a conviction aside, in the order in
// which they are shown.
var dismissal = []*Relief{
	DismissalAfterProbation,
	DismissalMisdemeanorNoProbation,
	DismissalFelonySentence,
	DismissalPreRealignment,
	DeferredEntry,
	MinorConvictionSealing,
	FireCampDismissal,
	TraffickingProstitutionDismissal,
	TreatmentDismissal,
	JuvenileSealing,
}

// What the sections of this family share. Each criterion is written once; the
// statute adds its own cite.

func inCaliforniaCourt(cite string) Criterion {
	return Criterion{
		ID: "california-court",
		Says: T("A California state court convicted you.",
			"Su condena es de una corte estatal de California."),
		Cite:  cite,
		Holds: OneOf(Jurisdiction, "california"),
		Else: Outcome{Status: Barred, Why: T("This law is only for convictions in California state courts.",
			"Esta ley es solo para condenas de cortes estatales de California.")},
	}
}

// notOnParoleElsewhere is for the sections that name parole.
func notOnParoleElsewhere(cite string) Criterion {
	return Criterion{
		ID: "not-on-other-parole",
		Says: T("You are not on parole in another case.",
			"No está en libertad bajo palabra (parole) en otro caso."),
		Cite:  cite,
		Holds: IsNot(OnParoleOtherCase),
		Else: Outcome{Status: NotYet, Event: "supervision_ends",
			Why: T("You can ask once that parole is over.",
				"Puede pedirlo cuando termine esa libertad bajo palabra (parole).")},
	}
}

// Limits that nearly every dismissal has.

func noGuns(cite string) Note {
	return Note{Says: T("It does not give back gun rights.",
		"No devuelve el derecho a tener armas."), Cite: cite}
}

func noOffice(cite string) Note {
	return Note{Says: T("It does not let you hold an office that the conviction bars.",
		"No permite ocupar un puesto público que la condena prohíbe."), Cite: cite}
}

func stillCounts(cite string) Note {
	return Note{Says: T("The conviction still counts in a later case.",
		"La condena todavía cuenta en un caso posterior."), Cite: cite}
}

func ordersStay(cite string) Note {
	return Note{Says: T("A protective order that is still running stays in force.",
		"Una orden de protección vigente sigue en vigor."), Cite: cite}
}

var noImmigration = Note{Says: T("It does not erase the conviction for immigration.",
	"No borra la condena para inmigración."),
	Cite: "8 USC 1101(a)(48)(A); Ramirez-Castro v. INS (9th Cir. 2002) 287 F.3d 1172"}

var noRegistrationEnd = Note{Says: T("It does not end sex-offender registration.",
	"No termina el registro como ofensor sexual."), Cite: "PC 290.007"}

var noDrivingLicense = Note{Says: T("A suspended or revoked driving license stays that way.",
	"Una licencia de manejar suspendida o revocada sigue así."), Cite: "VC 13555"}

// Things that it does.

func takenBack(cite string) Note {
	return Note{Says: T("The plea or verdict is taken back and the case is dismissed.",
		"Se retira la declaración (plea) o el veredicto y el caso se desestima."), Cite: cite}
}

var courtsSilent = Note{Says: T("Courts stop showing the conviction to most people who ask.",
	"Las cortes dejan de mostrar la condena a la mayoría de quienes preguntan."), Cite: "PC 1203.425(a)(3)(A)"}

var mostBoards = Note{Says: T("Most state boards cannot refuse a license because of it.",
	"La mayoría de las juntas estatales no puede negar una licencia por ella."), Cite: "B&P 480(c)"}

// Steps that use the same forms and courts.

func petitionForms(cite string) Step {
	return Step{Kind: "form", Says: T("Court forms CR-180 (petition) and CR-181 (order). Use one set for each case.",
		"Formularios CR-180 (petición) y CR-181 (orden). Use un juego para cada caso."), Cite: cite}
}

// whyForm is for the sections where the judge decides.
var whyForm = Step{Kind: "form", Says: T("You can add form MC-030 to tell the judge why, with letters.",
	"Puede agregar el formulario MC-030 para decirle al juez por qué, con cartas.")}

var countyOfConviction = Step{Kind: "court", Says: T("The superior court of the county that convicted you.",
	"La Corte Superior del condado que le condenó.")}

func fifteenDays(cite string) Step {
	return Step{Kind: "notice", Says: T("The prosecutor must get notice 15 days before the judge decides.",
		"El fiscal debe recibir aviso 15 días antes de que el juez decida."), Cite: cite}
}

var noFee = Step{Kind: "cost", Says: T("The law names no fee. If the clerk asks for money, use fee waiver form FW-001.",
	"La ley no pide pago. Si le piden dinero, use el FW-001 para no pagar."), Cite: "Stats. 2023, ch. 47 (AB 134)"}

func noDeadline(cite string) Step {
	return Step{Kind: "time", Says: T("There is no deadline.", "No hay fecha límite."), Cite: cite}
}

var checkRecordFirst = Step{Kind: "warning", Says: T("Check your state record first. The state may already have given relief.",
	"Revise primero su historial penal. Quizás el estado ya dio el alivio."), Cite: "PC 1203.425(a)(7)"}

var keepOrder = Step{Kind: "after", Says: T("Keep the signed order, form CR-181. Then check that your state record shows it.",
	"Guarde la orden firmada, formulario CR-181. Luego revise que su historial penal la muestre.")}

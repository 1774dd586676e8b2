package california

import . "example.org/relief/wasm/law"

// Conditions and requirements that several statutes share. Each is written
// once; the statute adds its own cite.

// excludedFrom1203_4 is the list of PC 1203.4(b), infractions apart. PC
// 261.5(d) is on it only as a felony, so that PC 261.5 without its letter is not
// when it is a misdemeanor now; VC 2800, 2801 and 2803 only as far as VC
// 42002.1 reaches.
var excludedFrom1203_4 = Any(
	All(told("PC 261.5(d)"), OneOf(Level, "felony"), Not(loweredByOrder)),
	All(told("VC 2800", "VC 2801", "VC 2803"), Is(InspectionOrUnsafeStop)),
	All(Not(told("PC 261.5(d)", "VC 2800", "VC 2801", "VC 2803")),
		Not(Tells(All(told("PC 261.5"), OneOf(Level, "misdemeanor")), BarredFrom1203_4, No)),
		Listed(Offense, Barred1203_4, BarredFrom1203_4)),
)

// told holds when the offense was named and is one of the sections. Where no
// offense was named, or only a parent of one, it is no, so that a list answer
// given instead is used.
func told(sections ...string) Cond { return Surely(Under(Offense, sections...)) }

func notCharged(cite string) Criterion {
	return Criterion{
		ID:    "no-open-case",
		Says:  T("You are not charged with any crime now.", "No tiene cargos penales ahora."),
		Cite:  cite,
		Holds: IsNot(OpenCase),
		Else: Outcome{Status: NotYet, Event: "open_case_ends",
			Why: T("You can ask once the open case is finished.",
				"Puede pedirlo cuando termine el caso abierto.")},
	}
}

func notServingElsewhere(cite string) Criterion {
	return Criterion{
		ID: "not-serving-a-sentence",
		Says: T("You are not serving a sentence for any crime now.",
			"No está cumpliendo una sentencia por ningún delito ahora."),
		Cite:  cite,
		Holds: IsNot(ServingSentenceOtherCase),
		Else: Outcome{Status: NotYet, Event: "sentence_ends",
			Why: T("You can ask once that sentence is over.",
				"Puede pedirlo cuando termine esa sentencia.")},
	}
}

func notOnProbationElsewhere(cite string) Criterion {
	return Criterion{
		ID:    "not-on-other-probation",
		Says:  T("You are not on probation in another case.", "No está en probatoria en otro caso."),
		Cite:  cite,
		Holds: IsNot(OnProbationOtherCase),
		Else: Outcome{Status: NotYet, Event: "other_probation_ends",
			Why: T("You can ask once that probation is over.",
				"Puede pedirlo cuando termine esa probatoria (probation).")},
	}
}

func notOnMandatorySupervision(cite string) Criterion {
	return Criterion{
		ID:    "not-on-mandatory-supervision",
		Says:  T("You are not on mandatory supervision.", "No está en supervisión obligatoria."),
		Cite:  cite,
		Holds: IsNot(OnMandatorySupervisionOtherCase),
		Else: Outcome{Status: NotYet, Event: "supervision_ends",
			Why: T("Mandatory supervision is part of a sentence. You can ask once it is over.",
				"La supervisión obligatoria es parte de una sentencia. Puede pedirlo cuando termine.")},
	}
}

func notOnParoleOrPRCS(cite string) Criterion {
	return Criterion{
		ID: "not-on-parole",
		Says: T("You are not on parole or post-release supervision.",
			"No está en libertad bajo palabra ni en supervisión después de prisión."),
		Cite:  cite,
		Holds: All(IsNot(OnParoleOtherCase), IsNot(OnPrcsOtherCase)),
		Else: Outcome{Status: Unsettled, Why: T("The section does not name parole. Courts say to wait. A lawyer can say more.",
			"La sección no menciona la libertad bajo palabra (parole). Las cortes dicen que espere. Un abogado puede decirle más.")},
	}
}

// inCalifornia stands first in the reliefs whose statutes only speak of
// convictions of California courts without saying so in a requirement of their
// own. A case whose court nobody mentioned is taken for a Californian one; the
// quiz asks it before everything else.
func inCalifornia(cite string) Criterion {
	return Criterion{
		ID: "california-court",
		Says: T("The case is in a California state court.",
			"El caso es de una corte estatal de California."),
		Cite:  cite,
		Holds: Any(Not(Asked(Jurisdiction)), OneOf(Jurisdiction, "california")),
		Else: Outcome{Status: Barred,
			Why: T("This law is only for cases in California state courts. Federal courts and other states have their own.",
				"Esta ley es solo para casos de cortes estatales de California. Las cortes federales y otros estados tienen las suyas.")},
	}
}

// attemptTold holds when the person says that the offense was only attempted;
// left out means that it was not.
var attemptTold = All(Asked(Attempt), Is(Attempt))

// closedEitherWay lets a wait decide although an earlier bar is not known.
func closedEitherWay(c Criterion) Criterion {
	c.Else.Firm = true
	return c
}

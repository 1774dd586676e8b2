package california

import . "example.org/relief/wasm/law"

// What was granted once is not offered again. The outcome says where the paper is
// and what is left to do.

// notYetGranted stands after the court, before the statute's own requirements.
func notYetGranted(cite string, had Cond, en, es string, see ...string) Criterion {
	return Criterion{
		ID:    "not-granted-yet",
		Says:  T("You do not have this yet.", "Todavía no lo tiene."),
		Cite:  cite,
		Holds: Not(had),
		Else:  Outcome{Status: Barred, Route: "already_granted", See: see, Why: T(en, es)},
	}
}

// notDismissedYet is the same for the sections that dismiss a conviction. Whichever of
// them dismissed it, and whatever vacated it, leaves nothing to dismiss.
func notDismissedYet(cite string) Criterion { return notHadYet(cite, dismissedByCourt) }

// notHadYet is the same for the sections that give something of their own.
func notHadYet(cite string, had Cond) Criterion {
	return notYetGranted(cite, Any(had, convictionGone),
		"You have it already, or the conviction is gone. The order is in the court file; see if your state record shows it.",
		"Ya lo consiguió, o la condena ya no existe. La orden está en el expediente de la corte; vea si su historial penal la muestra.",
		"felony-reduction", "certificate-of-rehabilitation")
}

// notVacatedYet is the same for the motions that vacate a conviction or an arrest.
func notVacatedYet(cite string) Criterion {
	return notYetGranted(cite, Any(convictionGone, shownOneOf(ArrestCleared, "trafficking-vacatur")),
		"A court already vacated this. The order is in the court file; see if your state record shows it.",
		"Una corte ya lo anuló. La orden está en el expediente de la corte; vea si su historial penal la muestra.",
		"arrest-sealing")
}

// notResentencedYet is the same for new sentences.
func notResentencedYet(cite, under string) Criterion {
	return notYetGranted(cite, Any(shownOneOf(NewSentenceUnder, under), convictionGone),
		"You have a new sentence under this law, or the conviction is gone. Ask the court for the new abstract of judgment, or the order.",
		"Ya tiene una nueva sentencia por esta ley, o la condena ya no existe. Pida a la corte el nuevo resumen (abstract of judgment) "+
			"o la orden.",
		"resentencing-recall")
}

var (
	// convictionGone is what leaves no conviction behind.
	convictionGone = obtained("vacate-immigration", "conviction-vacated", "trafficking-vacatur", "violence-survivor-vacatur",
		"deferred-entry")

	// dismissedByCourt is a dismissal that a court ordered, or a sealed conviction, which counts
	// as none (1203.45(a)). What the state cleared by itself is not one: PC 1203.425(a)(5)
	// leaves the petitions open.
	dismissedByCourt = Any(Shown(DismissedUnder1203_4), obtained("dismissal-after-probation", "dismissal-misdemeanor-no-probation",
		"dismissal-felony-sentence", "dismissal-pre-realignment", "fire-camp-dismissal", "trafficking-prostitution-dismissal",
		"treatment-dismissal", "veterans-probation-relief", "minor-conviction-sealing"))

	// arrestSealed and arrestDestroyed are what was obtained for an arrest.
	arrestSealed    = shownOneOf(ArrestCleared, "arrest-sealing", "factual-innocence", "trafficking-vacatur")
	arrestDestroyed = Any(shownOneOf(ArrestCleared, "factual-innocence", "trafficking-vacatur"), Shown(FoundFactuallyInnocent))
)

package california

import . "example.org/relief/wasm/law"

// What was granted once is not offered again. The outcome says where the paper is
// and what is left to do.

// notYetGranted stands after the court, before the statute's own requirements.
func notYetGranted(cite string, had Cond, en, es string, see ...string) Criterion {
	return Criterion{
		ID:    "not-granted-yet",
		Says:  T("You did not get this already.", "Todavía no lo consiguió."),
		Cite:  cite,
		Holds: Not(had),
		Else:  Outcome{Status: Barred, Route: "already_granted", See: see, Why: T(en, es)},
	}
}

// notDismissedYet is the same for the sections that dismiss a conviction. A
// conviction that a court vacated is gone, so that there is nothing left to dismiss.
func notDismissedYet(cite string, had Cond) Criterion {
	return notYetGranted(cite, Any(had, convictionGone),
		"You have it already, or the conviction is gone. The order is in the court file; see if your state record shows it.",
		"Ya lo consiguió, o la condena ya no existe. La orden está en el expediente de la corte; vea si su historial penal la muestra.",
		"felony-reduction", "certificate-of-rehabilitation")
}

// notVacatedYet is the same for the motions that vacate a conviction.
func notVacatedYet(cite string) Criterion {
	return notYetGranted(cite, convictionGone,
		"A court already vacated this conviction. The order is in the court file; see if your state record shows it.",
		"Una corte ya anuló esta condena. La orden está en el expediente de la corte; vea si su historial penal la muestra.",
		"arrest-sealing")
}

// notResentencedYet is the same for new sentences.
func notResentencedYet(cite, under string) Criterion {
	return notYetGranted(cite, Any(shownOneOf(NewSentenceUnder, under), convictionGone),
		"You have a new sentence under this law, or the conviction is gone. Ask the court for the new abstract of judgment, or the order.",
		"Ya tiene una nueva sentencia por esta ley, o la condena ya no existe. Pida a la corte el nuevo resumen (abstract of judgment) o la orden.",
		"resentencing-recall")
}

var (
	convictionGone = obtained("vacate-immigration", "conviction-vacated", "trafficking-vacatur", "deferred-entry")

	// arrestSealed and arrestDestroyed are what was obtained for an arrest.
	arrestSealed    = shownOneOf(ArrestCleared, "arrest-sealing", "factual-innocence")
	arrestDestroyed = Any(shownOneOf(ArrestCleared, "factual-innocence"), Shown(FoundFactuallyInnocent))
)

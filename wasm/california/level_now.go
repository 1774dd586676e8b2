package california

import . "example.org/relief/wasm/law"

// Which court a case is from, and what a conviction is now. Every relief and
// right reads these; strikes and registration keep to the level at first.

// The court. A case whose court nobody mentioned is taken for a Californian one.
var (
	californian    = Any(Not(Asked(Jurisdiction)), OneOf(Jurisdiction, "california"))
	inOtherState   = All(Asked(Jurisdiction), OneOf(Jurisdiction, "other_state"))
	inFederalCourt = All(Asked(Jurisdiction), OneOf(Jurisdiction, "federal"))
	courtElsewhere = All(Asked(Jurisdiction), OneOf(Jurisdiction, "other_state", "federal"))
)

// loweredBySentence is PC 17(b)(1): a crime of either level is a misdemeanor from
// the day of a judgment without prison, felony jail or probation. Where probation was
// taken away, the judgment came then.
var loweredBySentence = All(lesserSentence, Any(ifAskedOneOf(ProbationGranted, "no"), probationReplaced))

var (
	// lesserSentence is one without prison or felony jail, for a crime of either level.
	lesserSentence = All(ifAskedOneOf(SentenceType, "county_jail", "fine_only"), Listed(Offense, IsWobbler, Wobbler))

	probationReplaced = All(shownOneOf(ProbationOutcome, "revoked_and_sentenced"),
		Any(Not(All(Not(Unproved(ProbationEverRevoked)), IsNot(ProbationEverRevoked))), AskAgain(ProbationEverRevoked)))
)

// californianArrest is an arrest by an agency of California, with no case elsewhere.
var californianArrest = All(californian, Any(Not(Asked(ArrestJurisdiction)), OneOf(ArrestJurisdiction, "california")))

// arrestInCalifornia stands first in the reliefs for arrests: they are asked of the
// superior court and reach records within the state.
func arrestInCalifornia(cite string) Criterion {
	return Criterion{
		ID: "california-arrest",
		Says: T("It was an arrest and a case of California, not of a federal agency or another state.",
			"Fue un arresto y un caso de California, no federal ni de otro estado."),
		Cite:  cite,
		Holds: californianArrest,
		Else: Outcome{Status: Barred,
			Why: T("This law reaches only arrests and cases of California. Federal courts and other states have their own laws.",
				"Esta ley se aplica solo a arrestos y casos de California. Las cortes federales y otros estados tienen sus propias "+
					"leyes.")},
	}
}

// What a conviction is now. Nobody has to be asked: until somebody says that it was
// lowered, it is what it was at first. Who does not know has to find out.
var (
	loweredByOrder = Any(
		ifAsked(ReducedToMisdemeanor),
		ifAskedOneOf(ReliefObtained, "felony-reduction", "prop-47", "prop-64"))

	lowered = Any(loweredByOrder, loweredBySentence)

	felonyNow = All(OneOf(Level, "felony"), Not(lowered))
)

// obtained holds when the person told one of these changes.
func obtained(changes ...string) Cond { return shownOneOf(ReliefObtained, changes...) }

// ifAsked holds when the answer is yes. Left out it is the usual no; "I don't know"
// stays unknown.
func ifAsked(f *Fact) Cond { return All(Asked(f), Is(f)) }

// ifAskedOneOf is ifAsked for a choice.
func ifAskedOneOf(f *Fact, values ...string) Cond { return All(Asked(f), OneOf(f, values...)) }

// askedKnown holds unless the person was asked and does not know, who has to find out.
func askedKnown(f *Fact) Cond { return Any(Told(f), Not(Asked(f)), AskAgain(f)) }

// shownOneOf is Shown for a choice.
func shownOneOf(f *Fact, values ...string) Cond { return All(Not(Unproved(f)), OneOf(f, values...)) }

// juvenileFinding is a finding of the juvenile court, which is no conviction (WI 203).
var juvenileFinding = Any(ifAskedOneOf(Court, "juvenile"), All(Not(Unproved(TriedInAdultCourt)), IsNot(TriedInAdultCourt)))

// inAdultCourt stands after the court in the reliefs for convictions.
func inAdultCourt() Criterion {
	return Criterion{
		ID:    "a-conviction",
		Says:  T("The case was in adult court.", "El caso fue en una corte de adultos."),
		Cite:  "WI 203",
		Holds: Not(juvenileFinding),
		Else: Outcome{Status: Barred, Route: "juvenile", See: []string{"juvenile-sealing"},
			Why: T("A juvenile finding is not a conviction. The juvenile court seals it under other sections (WI 781, 786).",
				"Una decisión de la corte de menores no es una condena. Esa corte la sella según otras secciones (WI 781, 786).")},
	}
}

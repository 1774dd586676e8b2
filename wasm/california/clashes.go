package california

import . "example.org/relief/wasm/law"

// Answers that no case has together. Who gives both has slipped in one of them, and is
// told which two do not fit. Only what cannot be is here: a prison term whose execution
// was suspended goes with probation, county jail goes with nearly everything, and of a
// probation that ended early the planned last day may be told.
var (
	onProbation      = []string{"formal_probation", "informal_probation"}
	behind           = []string{"finished", "immigration_detention_only", "registration_only", "money_owed_only", "other_case_only"}
	prisonAndAfter   = []string{"prison", "parole", "prcs", "mandatory_supervision"}
	completed        = []string{"completed_clean", "completed_after_violation"}
	toPrison         = []string{"state_prison", "jail_1170h_straight", "jail_1170h_split"}
	withoutPrison    = []string{"probation", "conditional_sentence", "county_jail", "fine_only"}
	past, ahead      = []string{"past"}, []string{"ahead"}
	affirmed, denied = []string{"yes"}, []string{"no"}
)

var clashes = []Clash{
	// Probation, and where things stand.
	clash(ProbationGranted, denied, NowInThisCase, onProbation),
	clash(ProbationGranted, denied, SentenceType, []string{"probation"}),
	clash(ProbationOutcome, append([]string{"revoked_and_sentenced", "ended_early"}, completed...), NowInThisCase, onProbation),
	clash(ProbationOutcome, []string{"still_on"}, NowInThisCase, behind),
	clash(ProbationOutcome, []string{"still_on"}, ProbationEndDate, past),
	clash(ProbationOutcome, completed, ProbationEndDate, ahead),
	clash(ProbationOutcome, []string{"completed_clean"}, ProbationEverRevoked, affirmed),
	clash(ProbationOutcome, []string{"revoked_and_sentenced"}, ProbationEverRevoked, denied),
	clash(ProbationOutcome, []string{"revoked_and_sentenced"}, SentenceType, []string{"probation"}),
	clash(NowInThisCase, onProbation, ProbationEndDate, past),

	// What is over has no day to come (PC 3000, 1170(h)(5)).
	clash(NowInThisCase, behind, ProbationEndDate, ahead),
	clash(NowInThisCase, behind, SupervisionEndDate, ahead),
	clash(NowInThisCase, behind, ReleaseDate, ahead),
	clash(NowInThisCase, behind, SentenceCompletedDate, ahead),
	clash(NowInThisCase, append(append([]string{"county_jail"}, prisonAndAfter...), onProbation...), SentenceCompletedDate, past),
	clash(NowInThisCase, append(append([]string{"county_jail"}, prisonAndAfter...), onProbation...), SentenceCompleted, affirmed),

	// Prison, parole and PRCS come of a prison term; mandatory supervision is half of a
	// split one (PC 1170(h)(5)(B), 3000.08, 3451).
	clash(NowInThisCase, []string{"prison"}, SentenceType, withoutPrison),
	clash(NowInThisCase, []string{"parole", "prcs"}, SentenceType,
		append([]string{"jail_1170h_straight", "jail_1170h_split"}, withoutPrison...)),
	clash(NowInThisCase, []string{"mandatory_supervision"}, SentenceType,
		append([]string{"state_prison", "jail_1170h_straight"}, withoutPrison...)),
	clash(NowInThisCase, []string{"prison", "county_jail"}, ServedCustody, denied),

	// A misdemeanor brings no prison (PC 18, 19), an infraction no jail (PC 19.6). Where the
	// person is today says less of a misdemeanor: another count of the same case can have brought it.
	clash(Level, []string{"misdemeanor", "infraction"}, SentenceType, toPrison),
	clash(Level, []string{"infraction"}, SentenceType, []string{"county_jail"}),
	clash(Level, []string{"misdemeanor", "infraction"}, LifeWithoutParole, affirmed),
	clash(Level, []string{"misdemeanor", "infraction"}, DeathSentence, affirmed),
	clash(Level, []string{"infraction"}, NowInThisCase, prisonAndAfter),

	// Sentenced or not.
	clash(Sentenced, denied, NowInThisCase, append(append([]string{}, prisonAndAfter...), onProbation...)),
	clash(Sentenced, denied, ProbationGranted, affirmed),
	clash(LongestTermKind, []string{"fixed", "life_under_25", "life_25", "death"}, LifeWithoutParole, affirmed),
	clash(LongestTermKind, []string{"fixed", "life_under_25", "life_25", "life_without_parole"}, DeathSentence, affirmed),
	clash(LifeWithoutParole, affirmed, DeathSentence, affirmed),

	// What was changed, and what was not.
	clash(ReliefObtained, []string{"none"}, ReducedToMisdemeanor, affirmed),
	clash(ReliefObtained, []string{"none"}, DismissedUnder1203_4, affirmed),
	clash(JuvenileOutcome, []string{"completed"}, JuvenileSupervisionOver, denied),
	clash(Court, []string{"juvenile"}, SentenceType, append([]string{"fine_only", "conditional_sentence", "county_jail"}, toPrison...)),
}

func clash(fact *Fact, is []string, other *Fact, with []string) Clash {
	return Clash{Fact: fact, Is: is, Other: other, With: with}
}

package california

import "example.org/relief/wasm/law"

var (
	NowInThisCase = &law.Fact{
		ID: "now_in_this_case", Kind: law.Choice, Scope: law.Case,
		Ask: T("Where the person stands today because of this conviction.",
			""),
		Values: []law.Value{
			V("prison", "prison", ""),
			V("county_jail", "county jail", ""),
			V("parole", "parole", ""),
			V("prcs", "prcs", ""),
			V("mandatory_supervision", "mandatory supervision", ""),
			V("formal_probation", "formal probation", ""),
			V("informal_probation", "informal probation", ""),
			V("bail_or_own_recognizance", "bail or own recognizance", ""),
			V("state_hospital", "state hospital", ""),
			V("finished", "finished", ""),
			V("immigration_detention_only", "immigration detention only", ""),
			V("registration_only", "registration only", ""),
			V("money_owed_only", "money owed only", ""),
			V("other_case_only", "other case only", ""),
		},
	}
	SentenceType = &law.Fact{
		ID: "sentence_type", Kind: law.Choice, Scope: law.Case,
		Ask: T("The sentence in this case; after a revoked probation, the sentence then given.",
			""),
		Values: []law.Value{
			V("probation", "probation", ""),
			V("conditional_sentence", "conditional sentence", ""),
			V("state_prison", "state prison", ""),
			V("jail_1170h_straight", "jail 1170h straight", ""),
			V("jail_1170h_split", "jail 1170h split", ""),
			V("county_jail", "county jail", ""),
			V("fine_only", "fine only", ""),
		},
	}
	ProbationGranted = &law.Fact{
		ID: "probation_granted", Kind: law.Choice, Scope: law.Case,
		Ask: T("The judge granted probation (formal, summary or court probation).",
			""),
		Values: []law.Value{
			V("yes", "yes", ""),
			V("no", "no", ""),
			V("conditional_sentence", "conditional sentence", ""),
		},
	}
	ProbationGrantedDate = &law.Fact{
		ID: "probation_granted_date", Kind: law.Date, Scope: law.Case,
		Ask: T("Day on which probation was granted.",
			""),
	}
	ProbationTermMonths = &law.Fact{
		ID: "probation_term_months", Kind: law.Count, Scope: law.Case,
		Ask: T("Length of probation ordered, in months.",
			""),
	}
	ProbationEndDate = &law.Fact{
		ID: "probation_end_date", Kind: law.Date, Scope: law.Case,
		Ask: T("Day on which probation ended or will end.",
			""),
	}
	ProbationOutcome = &law.Fact{
		ID: "probation_outcome", Kind: law.Choice, Scope: law.Case,
		Ask: T("How probation ended.",
			""),
		Values: []law.Value{
			V("completed_clean", "completed clean", ""),
			V("completed_after_violation", "completed after violation", ""),
			V("ended_early", "ended early", ""),
			V("still_on", "still on", ""),
			V("revoked_and_sentenced", "revoked and sentenced", ""),
		},
	}
	ProbationEverRevoked = &law.Fact{
		ID: "probation_ever_revoked", Kind: law.YesNo, Scope: law.Case,
		Ask: T("A judge revoked probation at some point, even if it was given back.",
			""),
	}
	ProbationDaysStopped = &law.Fact{
		ID: "probation_days_stopped", Kind: law.Count, Scope: law.Case,
		Ask: T("Number of days on which the probation clock stood still.",
			""),
	}
	ProbationConditionsDone = &law.Fact{
		ID: "probation_conditions_done", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Every condition of probation ordered so far is done and conduct has been good.",
			""),
	}
	ProbationViolationPending = &law.Fact{
		ID: "probation_violation_pending", Kind: law.YesNo, Scope: law.Case,
		Ask: T("A probation violation is pending in court.",
			""),
	}
	ChangeWanted = &law.Fact{
		ID: "change_wanted", Kind: law.Choice, Scope: law.Case,
		Ask: T("What the person wants changed while on probation or supervision.",
			""),
		Values: []law.Value{
			V("conditions", "conditions", ""),
			V("protective_order", "protective order", ""),
		},
	}
	ExecutionSuspended = &law.Fact{
		ID: "execution_suspended", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The judge announced a prison or felony jail term, then suspended it and granted probation.",
			""),
	}
	JudgmentSuspended = &law.Fact{
		ID: "judgment_suspended", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The judge granted probation without imposing a sentence.",
			""),
	}
	Sentenced = &law.Fact{
		ID: "sentenced", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The person has been sentenced or put on probation.",
			""),
	}
	ServedCustody = &law.Fact{
		ID: "served_custody", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The person spent time in jail or prison in this case.",
			""),
	}
	ReleaseDate = &law.Fact{
		ID: "release_date", Kind: law.Date, Scope: law.Case,
		Ask: T("Day of release from jail or prison in this case.",
			""),
	}
	SupervisionEndDate = &law.Fact{
		ID: "supervision_end_date", Kind: law.Date, Scope: law.Case,
		Ask: T("Day on which parole, post-release supervision or mandatory supervision in this case ended or will end.",
			""),
	}
	SentenceCompleted = &law.Fact{
		ID: "sentence_completed", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Everything the judge ordered is done, supervision included and restitution left out.",
			""),
	}
	SentenceCompletedDate = &law.Fact{
		ID: "sentence_completed_date", Kind: law.Date, Scope: law.Case,
		Ask: T("Day on which all custody, probation and supervision in this case had ended.",
			""),
	}
	RestitutionUnpaid = &law.Fact{
		ID: "restitution_unpaid", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Victim restitution or a restitution fine is still owed.",
			""),
	}
	OtherFinesUnpaid = &law.Fact{
		ID: "other_fines_unpaid", Kind: law.YesNo, Scope: law.Case,
		Ask: T("A court fine other than restitution, ordered as a condition, is still owed.",
			""),
	}
	DeathSentence = &law.Fact{
		ID: "death_sentence", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The sentence is death.",
			""),
	}
	LifeWithoutParole = &law.Fact{
		ID: "life_without_parole", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The sentence is life without parole.",
			""),
	}
	MinimumTermYears = &law.Fact{
		ID: "minimum_term_years", Kind: law.Count, Scope: law.Case,
		Ask: T("Shortest prison term in years before release or a parole hearing, such as 25 for '25 years to life'.",
			""),
	}
	YearsServed = &law.Fact{
		ID: "years_served", Kind: law.Count, Scope: law.Case,
		Ask: T("Whole years spent in custody on this sentence.",
			""),
	}
	MandatoryLifeParole = &law.Fact{
		ID: "mandatory_life_parole", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The person's parole is for life and has not been ended.",
			""),
	}
	PrisonTermInCountyJail = &law.Fact{
		ID: "prison_term_in_county_jail", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The person is serving a state prison term inside a county jail.",
			""),
	}
)

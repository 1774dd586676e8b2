package california

import "example.org/relief/wasm/law"

var (
	ProsecutorBlockOrder = &law.Fact{
		ID: "prosecutor_block_order", Kind: law.YesNo, Scope: law.Case,
		Ask: T("A court granted a request to stop automatic relief for this conviction.",
			""),
	}
	DejGrantedDate = &law.Fact{
		ID: "dej_granted_date", Kind: law.Date, Scope: law.Case,
		Ask: T("Day on which deferred entry of judgment was granted.",
			""),
	}
	DejCompleted = &law.Fact{
		ID: "dej_completed", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The deferred entry program was completed satisfactorily.",
			""),
	}
	ChargesDismissedAfterDej = &law.Fact{
		ID: "charges_dismissed_after_dej", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The charges were dismissed after the program.",
			""),
	}
	CourtRecordsGone = &law.Fact{
		ID: "court_records_gone", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The court no longer has the file.",
			""),
	}
	DojRecordShows = &law.Fact{
		ID: "doj_record_shows", Kind: law.Choice, Scope: law.Case,
		Ask: T("What the state record shows about the deferred entry.",
			""),
		Values: []law.Value{
			V("completion", "completion", ""),
			V("no_final_disposition", "no final disposition", ""),
			V("other", "other", ""),
		},
	}
	SwornDeclaration = &law.Fact{
		ID: "sworn_declaration", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The person signs a sworn statement about completing the program.",
			""),
	}
	CompletedDeferredProgram = &law.Fact{
		ID: "completed_deferred_program", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The person finished a program that promised the case would be treated as never having happened.",
			""),
	}
	FireProgram = &law.Fact{
		ID: "fire_program", Kind: law.Choice, Scope: law.Case,
		Ask: T("Which fire program the person served in.",
			""),
		Values: []law.Value{
			V("state_conservation_camp", "state conservation camp", ""),
			V("county_hand_crew", "county hand crew", ""),
			V("institutional_firehouse", "institutional firehouse", ""),
			V("none", "none", ""),
		},
	}
	FireProgramSuccessful = &law.Fact{
		ID: "fire_program_successful", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The service was successful.",
			""),
	}
	CertifiedToCourt = &law.Fact{
		ID: "certified_to_court", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The prison system or county certified the service to the court.",
			""),
	}
	ConditionConsideredAtSentencing = &law.Fact{
		ID: "condition_considered_at_sentencing", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The judge weighed the service-related condition at sentencing.",
			""),
	}
	TreatmentDone = &law.Fact{
		ID: "treatment_done", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The person took part in treatment and did well.",
			""),
	}
	SubstantialCompliance = &law.Fact{
		ID: "substantial_compliance", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The person substantially kept to the conditions of probation.",
			""),
	}
)

package california

import "example.org/relief/wasm/law"

var (
	ArrestDate = &law.Fact{
		ID: "arrest_date", Kind: law.Date, Scope: law.Arrest,
		Ask: T("Day of the arrest.",
			""),
	}
	ArrestLevel = &law.Fact{
		ID: "arrest_level", Kind: law.Choice, Scope: law.Arrest,
		Ask: T("Level of the gravest offense in the arrest.",
			""),
		Values: []law.Value{
			V("felony", "felony", ""),
			V("misdemeanor", "misdemeanor", ""),
			V("infraction", "infraction", ""),
		},
	}
	ArrestOutcome = &law.Fact{
		ID: "arrest_outcome", Kind: law.Choice, Scope: law.Arrest,
		Ask: T("What came of the arrest.",
			""),
		Values: []law.Value{
			V("no_charges", "no charges", ""),
			V("dismissed", "dismissed", ""),
			V("acquitted", "acquitted", ""),
			V("conviction_vacated", "conviction vacated", ""),
			V("convicted", "convicted", ""),
		},
	}
	ChargesCanBeRefiled = &law.Fact{
		ID: "charges_can_be_refiled", Kind: law.YesNo, Scope: law.Arrest,
		Ask: T("The dismissed charge could be filed again.",
			""),
	}
	LimitationsPeriodOver = &law.Fact{
		ID: "limitations_period_over", Kind: law.YesNo, Scope: law.Arrest,
		Ask: T("The time to file charges is over for every offense in the arrest.",
			""),
	}
	NoLimitationsOffense = &law.Fact{
		ID: "no_limitations_offense", Kind: law.YesNo, Scope: law.Arrest,
		Ask: T("The arrest was for murder or another crime without a time limit.",
			""),
	}
	Punishable8YearsOrMore = &law.Fact{
		ID: "punishable_8_years_or_more", Kind: law.YesNo, Scope: law.Arrest,
		Ask: T("An offense in the arrest can bring eight years or more.",
			""),
	}
	FoundFactuallyInnocent = &law.Fact{
		ID: "found_factually_innocent", Kind: law.YesNo, Scope: law.Arrest,
		Ask: T("A court found the person factually innocent.",
			""),
	}
	EvadedProsecution = &law.Fact{
		ID: "evaded_prosecution", Kind: law.YesNo, Scope: law.Arrest,
		Ask: T("The person dodged prosecution, for example by leaving the area or using a false name.",
			""),
	}
	BenchWarrantResolved = &law.Fact{
		ID: "bench_warrant_resolved", Kind: law.YesNo, Scope: law.Arrest,
		Ask: T("A missed court date or warrant was cleared before the case closed.",
			""),
	}
	AbusePattern = &law.Fact{
		ID: "abuse_pattern", Kind: law.YesNo, Scope: law.Arrest,
		Ask: T("The arrest is for domestic, child or elder abuse and the record shows a pattern of it.",
			""),
	}
	DiversionCompleted = &law.Fact{
		ID: "diversion_completed", Kind: law.YesNo, Scope: law.Arrest,
		Ask: T("The person completed a diversion program.",
			""),
	}
	DiversionProgram = &law.Fact{
		ID: "diversion_program", Kind: law.Section, Scope: law.Arrest,
		Ask: T("Section of the diversion program.",
			""),
	}
	ClaimsFactualInnocence = &law.Fact{
		ID: "claims_factual_innocence", Kind: law.YesNo, Scope: law.Arrest,
		Ask: T("The person says there was no reasonable cause for the arrest.",
			""),
	}
)

package california

import "example.org/relief/wasm/law"

var (
	CommitmentDate = &law.Fact{
		ID: "commitment_date", Kind: law.Date, Scope: law.Case,
		Ask: T("Day on which the person was committed to prison or felony jail.",
			""),
	}
	ReferralFrom = &law.Fact{
		ID: "referral_from", Kind: law.Choice, Scope: law.Case,
		Ask: T("Who has asked the court to resentence.",
			""),
		Values: []law.Value{
			V("none", "none", ""),
			V("cdcr_secretary", "cdcr secretary", ""),
			V("bph", "bph", ""),
			V("county_correctional_administrator", "county correctional administrator", ""),
			V("sentencing_county_da", "sentencing county da", ""),
			V("attorney_general", "attorney general", ""),
			V("other_county_da", "other county da", ""),
		},
	}
	AskedCourtDirectly = &law.Fact{
		ID: "asked_court_directly", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The person wrote to the court alone.",
			""),
	}
	LawChangedSinceSentencing = &law.Fact{
		ID: "law_changed_since_sentencing", Kind: law.YesNo, Scope: law.Case,
		Ask: T("A law used in this sentence has changed since.",
			""),
	}
	Enhancement = &law.Fact{
		ID: "enhancement", Kind: law.Choice, Scope: law.Case,
		Ask: T("Which added term is on the sentence.",
			""),
		Values: []law.Value{
			V("prison_prior", "prison prior", ""),
			V("drug_prior", "drug prior", ""),
			V("none", "none", ""),
		},
	}
	EnhancementImposedDate = &law.Fact{
		ID: "enhancement_imposed_date", Kind: law.Date, Scope: law.Case,
		Ask: T("Day on which the added term was imposed.",
			""),
	}
	EnhancementPunishment = &law.Fact{
		ID: "enhancement_punishment", Kind: law.Choice, Scope: law.Case,
		Ask: T("What became of the added term.",
			""),
		Values: []law.Value{
			V("executed", "executed", ""),
			V("stayed", "stayed", ""),
			V("struck", "struck", ""),
		},
	}
	EnhancementPriorSexuallyViolent = &law.Fact{
		ID: "enhancement_prior_sexually_violent", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The earlier prison term behind it was for a sexually violent crime.",
			""),
	}
	EnhancementPriorOffense = &law.Fact{
		ID: "enhancement_prior_offense", Kind: law.Section, Scope: law.Case,
		Ask: T("Section of the earlier drug conviction behind it.",
			""),
	}
	MurderOfOfficer = &law.Fact{
		ID: "murder_of_officer", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The crime is first degree murder of a peace officer.",
			""),
	}
	TortureProved = &law.Fact{
		ID: "torture_proved", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Torture of the victim was charged and proved.",
			""),
	}
	OfficerVictimProved = &law.Fact{
		ID: "officer_victim_proved", Kind: law.YesNo, Scope: law.Case,
		Ask: T("It was charged and proved that the victim was a public safety official.",
			""),
	}
	JuvenileLwopStatementFits = &law.Fact{
		ID: "juvenile_lwop_statement_fits", Kind: law.YesNo, Scope: law.Case,
		Ask: T("At least one of the four statements in PC 1170(d)(2) fits the person.",
			""),
	}
	MurderTheory = &law.Fact{
		ID: "murder_theory", Kind: law.Choice, Scope: law.Case,
		Ask: T("On what idea the charges blamed the person for the killing.",
			""),
		Values: []law.Value{
			V("felony_murder", "felony murder", ""),
			V("natural_and_probable_consequences", "natural and probable consequences", ""),
			V("own_acts", "own acts", ""),
		},
	}
	ActualKiller = &law.Fact{
		ID: "actual_killer", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The person alone or with others caused the death.",
			""),
	}
	MeantToKillAndHelped = &law.Fact{
		ID: "meant_to_kill_and_helped", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The person meant the victim to die and helped the killer.",
			""),
	}
	MajorParticipantFinding = &law.Fact{
		ID: "major_participant_finding", Kind: law.Choice, Scope: law.Case,
		Ask: T("What a court or jury found about being a major participant with reckless indifference to life.",
			""),
		Values: []law.Value{
			V("none", "none", ""),
			V("found_before_2016", "found before 2016", ""),
			V("found_2016_or_later", "found 2016 or later", ""),
			V("found_not", "found not", ""),
		},
	}
	MajorParticipantOwnView = &law.Fact{
		ID: "major_participant_own_view", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The person's own view of that; not a finding.",
			""),
	}
	VictimKnownOfficerOnDuty = &law.Fact{
		ID: "victim_known_officer_on_duty", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The victim was a peace officer on duty and the person knew or should have known it.",
			""),
	}
)

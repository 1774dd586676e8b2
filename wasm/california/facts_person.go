package california

import "example.org/relief/wasm/law"

var (
	OpenCase = &law.Fact{
		ID: "open_case", Kind: law.YesNo, Scope: law.Person,
		Ask: T("A criminal charge against the person is open in any court today.",
			""),
	}
	ServingSentenceOtherCase = &law.Fact{
		ID: "serving_sentence_other_case", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The person is serving a jail or prison sentence today in a case other than this one.",
			""),
	}
	OnProbationOtherCase = &law.Fact{
		ID: "on_probation_other_case", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The person is on probation today in a case other than this one.",
			""),
	}
	OnParoleOtherCase = &law.Fact{
		ID: "on_parole_other_case", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The person is on parole today in a case other than this one.",
			""),
	}
	OnPrcsOtherCase = &law.Fact{
		ID: "on_prcs_other_case", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The person is on post-release community supervision today in a case other than this one.",
			""),
	}
	OnMandatorySupervisionOtherCase = &law.Fact{
		ID: "on_mandatory_supervision_other_case", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The person is on mandatory supervision today in a case other than this one.",
			""),
	}
	USCitizen = &law.Fact{
		ID: "us_citizen", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The person is a citizen of the United States.",
			""),
	}
	Age18OrOver = &law.Fact{
		ID: "age_18_or_over", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The person is 18 or older today.",
			""),
	}
	LivesInCalifornia = &law.Fact{
		ID: "lives_in_california", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The person lives in California today.",
			""),
	}
	CaliforniaResidentSince = &law.Fact{
		ID: "california_resident_since", Kind: law.Date, Scope: law.Person,
		Ask: T("Day since which the person has lived in California without moving away.",
			""),
	}
	MustRegisterNow = &law.Fact{
		ID: "must_register_now", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The person must register as a sex offender today, because of any case.",
			""),
	}
	MustRegisterForFelony = &law.Fact{
		ID: "must_register_for_felony", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The person must register as a sex offender today because of a felony.",
			""),
	}
	Tier2Or3Registration = &law.Fact{
		ID: "tier_2_or_3_registration", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The person's registration is tier 2 or tier 3.",
			""),
	}
	MilitaryService = &law.Fact{
		ID: "military_service", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The person is or was a member of the United States military.",
			""),
	}
	InMilitaryNow = &law.Fact{
		ID: "in_military_now", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The person is in military service today.",
			""),
	}
	ServiceRelatedCondition = &law.Fact{
		ID: "service_related_condition", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The person may have a condition from military service (sexual trauma, brain injury, post-traumatic stress, substance abuse or a mental health problem).",
			""),
	}
	MedicalCondition = &law.Fact{
		ID: "medical_condition", Kind: law.Choice, Scope: law.Person,
		Ask: T("What a prison or jail doctor has found.",
			""),
		Values: []law.Value{
			V("end_of_life_illness", "end of life illness", ""),
			V("permanent_incapacity", "permanent incapacity", ""),
			V("none", "none", ""),
		},
	}
	StillVictim = &law.Fact{
		ID: "still_victim", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The person is still being trafficked or abused today.",
			""),
	}
	DangerToOthers = &law.Fact{
		ID: "danger_to_others", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The person is a danger to the health and safety of others.",
			""),
	}
	Employer5OrMore = &law.Fact{
		ID: "employer_5_or_more", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The employer has five or more workers.",
			""),
	}
	ExemptJob = &law.Fact{
		ID: "exempt_job", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The job is one for which the law lets the employer look at the conviction (for example police work).",
			""),
	}
	LicensingBoard = &law.Fact{
		ID: "licensing_board", Kind: law.Choice, Scope: law.Person,
		Ask: T("Who issues the license the person wants.",
			""),
		Values: []law.Value{
			V("dca_board", "dca board", ""),
			V("other_state_board", "other state board", ""),
			V("state_bar", "state bar", ""),
			V("other", "other", ""),
		},
	}
	OtherFirearmBan = &law.Fact{
		ID: "other_firearm_ban", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Something else bars the person from having a gun (another conviction, a court order, a warrant).",
			""),
	}
	NewConvictionDates = &law.Fact{
		ID: "new_conviction_dates", Kind: law.DateList, Scope: law.Person,
		Ask: T("Days of all convictions after the sentence in this case; an empty list means none.",
			""),
	}
	NewFelonyConvictionDates = &law.Fact{
		ID: "new_felony_conviction_dates", Kind: law.DateList, Scope: law.Person,
		Ask: T("Days of the felony convictions after the sentence in this case; an empty list means none.",
			""),
	}
	LivedLawfully = &law.Fact{
		ID: "lived_lawfully", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Since the sentence the person has lived an honest life and obeyed the law.",
			""),
	}
	FelonyCases = &law.Fact{
		ID: "felony_cases", Kind: law.Count, Scope: law.Person,
		Ask: T("Number of separate cases in which the person was convicted of a felony.",
			""),
	}
	MoreThanOneConviction = &law.Fact{
		ID: "more_than_one_conviction", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The person has more than this one conviction.",
			""),
	}
	OtherConvictionKind = &law.Fact{
		ID: "other_conviction_kind", Kind: law.Choice, Scope: law.Person,
		Ask: T("What the other conviction was.",
			""),
		Values: []law.Value{
			V("included_offense", "included offense", ""),
			V("minor_traffic_misdemeanor", "minor traffic misdemeanor", ""),
			V("dui_or_reckless_driving", "dui or reckless driving", ""),
			V("local_vehicle_ordinance", "local vehicle ordinance", ""),
			V("other", "other", ""),
		},
	}
	OtherConvictionOffense = &law.Fact{
		ID: "other_conviction_offense", Kind: law.Section, Scope: law.Person,
		Ask: T("Code section of the gravest other conviction on the record; no other one counts.",
			""),
	}
	OtherConvictionDate = &law.Fact{
		ID: "other_conviction_date", Kind: law.Date, Scope: law.Person,
		Ask: T("Day of that other conviction.",
			""),
	}
	OtherConvictionAttempt = &law.Fact{
		ID: "other_conviction_attempt", Kind: law.YesNo, Scope: law.Person,
		Ask: T("That other conviction was for an attempt.",
			""),
	}
	OtherConvictionLifeTerm = &law.Fact{
		ID: "other_conviction_life_term", Kind: law.YesNo, Scope: law.Person,
		Ask: T("That other conviction carried a life term.",
			""),
	}
	SuperStrikeConviction = &law.Fact{
		ID: "super_strike_conviction", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The person was ever convicted of a crime on the list in PC 667(e)(2)(C)(iv), such as murder, attempted murder, a forcible sex crime or a sex crime on a child under 14.",
			""),
	}
	SuperStrikeConvictionDate = &law.Fact{
		ID: "super_strike_conviction_date", Kind: law.Date, Scope: law.Person,
		Ask: T("Day of that conviction.",
			""),
	}
	RegistrableConviction = &law.Fact{
		ID: "registrable_conviction", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The person was ever convicted of a crime that requires registration under PC 290(c).",
			""),
	}
	RegistrableConvictionDate = &law.Fact{
		ID: "registrable_conviction_date", Kind: law.Date, Scope: law.Person,
		Ask: T("Day of that conviction.",
			""),
	}
	PriorSameSectionCount = &law.Fact{
		ID: "prior_same_section_count", Kind: law.Count, Scope: law.Person,
		Ask: T("Number of earlier convictions under the same section, in separate cases.",
			""),
	}
	PriorCheckForgeryCount = &law.Fact{
		ID: "prior_check_forgery_count", Kind: law.Count, Scope: law.Person,
		Ask: T("Number of earlier convictions for forgery or bad checks.",
			""),
	}
	EverDangerousWeaponFelony = &law.Fact{
		ID: "ever_dangerous_weapon_felony", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The person was ever convicted of a felony in which a dangerous weapon was used.",
			""),
	}
	FireCampBarredCrimeEver = &law.Fact{
		ID: "fire_camp_barred_crime_ever", Kind: law.YesNo, Scope: law.Person,
		Ask: T("The person was ever convicted of a crime on the list in PC 1203.4b(a)(1).",
			""),
	}
	CertificateGranted = &law.Fact{
		ID: "certificate_granted", Kind: law.YesNo, Scope: law.Person,
		Ask: T("A court has granted the person a certificate of rehabilitation.",
			""),
	}
	CertificateDate = &law.Fact{
		ID: "certificate_date", Kind: law.Date, Scope: law.Person,
		Ask: T("Day on which the certificate was granted.",
			""),
	}
	AllCasesListed = &law.Fact{
		ID: "all_cases_listed", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Have you now told us about every conviction you have?",
			"¿Ya nos contó de todas las condenas que tiene?"),
	}
)

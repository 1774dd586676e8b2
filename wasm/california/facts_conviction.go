package california

import "example.org/relief/wasm/law"

var (
	ConditionExistedAtSentencing = &law.Fact{
		ID: "condition_existed_at_sentencing", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The incapacity already existed when the person was sentenced.",
			""),
	}
	StrikePriorOrCurrent = &law.Fact{
		ID: "strike_prior_or_current", Kind: law.YesNo, Scope: law.Case,
		Ask: T("This or an earlier conviction is a serious or violent felony.",
			""),
	}
	Jurisdiction = &law.Fact{
		ID: "jurisdiction", Kind: law.Choice, Scope: law.Case,
		Ask: T("Which court convicted the person.",
			""),
		Values: []law.Value{
			V("california", "california", ""),
			V("federal", "federal", ""),
			V("other_state", "other state", ""),
		},
	}
	Court = &law.Fact{
		ID: "court", Kind: law.Choice, Scope: law.Case,
		Ask: T("Adult court or juvenile court.",
			""),
		Values: []law.Value{
			V("adult", "adult", ""),
			V("juvenile", "juvenile", ""),
		},
	}
	TriedInAdultCourt = &law.Fact{
		ID: "tried_in_adult_court", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The case was in adult court.",
			""),
	}
	Level = &law.Fact{
		ID: "level", Kind: law.Choice, Scope: law.Case,
		Ask: T("Level of the conviction when it was entered.",
			""),
		Values: []law.Value{
			V("felony", "felony", ""),
			V("misdemeanor", "misdemeanor", ""),
			V("infraction", "infraction", ""),
		},
	}
	ReducedToMisdemeanor = &law.Fact{
		ID: "reduced_to_misdemeanor", Kind: law.YesNo, Scope: law.Case,
		Ask: T("A judge later reduced the felony to a misdemeanor.",
			""),
	}
	Offense = &law.Fact{
		ID: "offense", Kind: law.Section, Scope: law.Case,
		Ask: T("Code and section on the court paper, such as PC 459; 'local ordinance' for a city or county rule.",
			""),
	}
	OffenseDegree = &law.Fact{
		ID: "offense_degree", Kind: law.Choice, Scope: law.Case,
		Ask: T("Degree named on the court paper; left out when there is none.",
			""),
		Values: []law.Value{
			V("first", "first", ""),
			V("second", "second", ""),
		},
	}
	Attempt = &law.Fact{
		ID: "attempt", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The conviction is for an attempt at that section (PC 664); left out when it is not.",
			""),
	}
	OffenseDate = &law.Fact{
		ID: "offense_date", Kind: law.Date, Scope: law.Case,
		Ask: T("Day of the offense.",
			""),
	}
	ConvictionDate = &law.Fact{
		ID: "conviction_date", Kind: law.Date, Scope: law.Case,
		Ask: T("Day of the plea or verdict.",
			""),
	}
	SentencingDate = &law.Fact{
		ID: "sentencing_date", Kind: law.Date, Scope: law.Case,
		Ask: T("Day on which the judge pronounced the sentence or granted probation.",
			""),
	}
	JudgmentFinalDate = &law.Fact{
		ID: "judgment_final_date", Kind: law.Date, Scope: law.Case,
		Ask: T("Day on which the judgment became final, after any appeal.",
			""),
	}
	HowConvicted = &law.Fact{
		ID: "how_convicted", Kind: law.Choice, Scope: law.Case,
		Ask: T("Guilty or no-contest plea, or trial.",
			""),
		Values: []law.Value{
			V("plea", "plea", ""),
			V("trial", "trial", ""),
		},
	}
	PleaDate = &law.Fact{
		ID: "plea_date", Kind: law.Date, Scope: law.Case,
		Ask: T("Day of the plea.",
			""),
	}
	ChargesFiledDate = &law.Fact{
		ID: "charges_filed_date", Kind: law.Date, Scope: law.Case,
		Ask: T("Day on which the charges were filed.",
			""),
	}
	AgeAtOffense = &law.Fact{
		ID: "age_at_offense", Kind: law.Count, Scope: law.Case,
		Ask: T("Age in years on the day of the offense.",
			""),
	}
	Wobbler = &law.Fact{
		ID: "wobbler", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The crime can be punished as a felony or as a misdemeanor.",
			""),
	}
	ViolentFelony = &law.Fact{
		ID: "violent_felony", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The crime is a violent felony under PC 667.5(c).",
			""),
	}
	SeriousFelony = &law.Fact{
		ID: "serious_felony", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The crime is a serious felony under PC 1192.7(c).",
			""),
	}
	SeriousOrViolent = &law.Fact{
		ID: "serious_or_violent", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The crime is on the serious (PC 1192.7(c)) or violent (PC 667.5) list.",
			""),
	}
	ConvictionRequiresRegistration = &law.Fact{
		ID: "conviction_requires_registration", Kind: law.YesNo, Scope: law.Case,
		Ask: T("This conviction required sex-offender registration.",
			""),
	}
	HadToRegisterAtSentencing = &law.Fact{
		ID: "had_to_register_at_sentencing", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The person had to register as a sex offender when sentenced in this case.",
			""),
	}
	OffenseNow1170h = &law.Fact{
		ID: "offense_now_1170h", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The crime would today be a county-jail felony under PC 1170(h).",
			""),
	}
	Enhancement186_11 = &law.Fact{
		ID: "enhancement_186_11", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The sentence included the aggravated white collar crime enhancement of PC 186.11.",
			""),
	}
	FinancialCrime = &law.Fact{
		ID: "financial_crime", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The crime is one of the financial crimes a licensing board may look at for longer.",
			""),
	}
	DomesticVictim = &law.Fact{
		ID: "domestic_victim", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The victim was a spouse, partner, family or household member.",
			""),
	}
	BarredFrom1203_4 = &law.Fact{
		ID: "barred_from_1203_4", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The crime is on the list in PC 1203.4(b); given only when the section does not tell.",
			""),
	}
	ListedDrivingOffense = &law.Fact{
		ID: "listed_driving_offense", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The crime is a driving offense listed in VC 12810(a)-(e); given only when the section does not tell.",
			""),
	}
	ChargedWithListedDrivingOffense = &law.Fact{
		ID: "charged_with_listed_driving_offense", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The person was charged with a driving offense listed in VC 12810(a)-(e), whatever the conviction was.",
			""),
	}
	InspectionOrUnsafeStop = &law.Fact{
		ID: "inspection_or_unsafe_stop", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The crime was failing to stop for an equipment inspection or an unsafe vehicle (VC 42002.1).",
			""),
	}
	BarredFrom1203_4a = &law.Fact{
		ID: "barred_from_1203_4a", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The crime is on the list in PC 1203.4a(d); given only when the section does not tell.",
			""),
	}
	OwnPenaltySection = &law.Fact{
		ID: "own_penalty_section", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The Vehicle Code infraction has its own fine section instead of VC 42001.",
			""),
	}
	OrdinanceUnderVehicleCode = &law.Fact{
		ID: "ordinance_under_vehicle_code", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The local ordinance was adopted under the Vehicle Code.",
			""),
	}
	BarredFrom1203_45 = &law.Fact{
		ID: "barred_from_1203_45", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The crime is on the excluded list in PC 1203.45(c).",
			""),
	}
	BarredFrom1170_9h = &law.Fact{
		ID: "barred_from_1170_9h", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The crime is on the excluded list in PC 1170.9(h)(4)(B).",
			""),
	}
	DismissalGrantedOrEligible = &law.Fact{
		ID: "dismissal_granted_or_eligible", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The conviction was dismissed under 1203.4 or 1203.4a, or could be.",
			""),
	}
	DismissedUnder1203_4 = &law.Fact{
		ID: "dismissed_under_1203_4", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The conviction was dismissed under PC 1203.4.",
			""),
	}
	JailedSinceDismissal = &law.Fact{
		ID: "jailed_since_dismissal", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The person was in jail or prison at any time since that dismissal.",
			""),
	}
	VictimOf = &law.Fact{
		ID: "victim_of", Kind: law.Choice, Scope: law.Case,
		Ask: T("What the person was a victim of when the offense happened.",
			""),
		Values: []law.Value{
			V("human_trafficking", "human trafficking", ""),
			V("intimate_partner_violence", "intimate partner violence", ""),
			V("sexual_violence", "sexual violence", ""),
			V("none", "none", ""),
		},
	}
	DirectResult = &law.Fact{
		ID: "direct_result", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The offense was the direct result of being a victim.",
			""),
	}
	AskedInReasonableTime = &law.Fact{
		ID: "asked_in_reasonable_time", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The request comes within a reasonable time after the abuse ended or help was sought.",
			""),
	}
)

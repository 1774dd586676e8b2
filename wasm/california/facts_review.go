package california

import "example.org/relief/wasm/law"

var (
	DecisionDate = &law.Fact{
		ID: "decision_date", Kind: law.Date, Scope: law.Case,
		Ask: T("Day on which the judge pronounced the sentence or made the order to be appealed.",
			""),
	}
	DecisionType = &law.Fact{
		ID: "decision_type", Kind: law.Choice, Scope: law.Case,
		Ask: T("What is to be appealed.",
			""),
		Values: []law.Value{
			V("conviction_or_sentence", "conviction or sentence", ""),
			V("order_after_judgment", "order after judgment", ""),
		},
	}
	FelonyCharged = &law.Fact{
		ID: "felony_charged", Kind: law.YesNo, Scope: law.Case,
		Ask: T("An information or indictment charged any felony.",
			""),
	}
	FelonyReducedByMagistrate = &law.Fact{
		ID: "felony_reduced_by_magistrate", Kind: law.YesNo, Scope: law.Case,
		Ask: T("All felonies were reduced to misdemeanors at or before the preliminary hearing.",
			""),
	}
	AppealIssue = &law.Fact{
		ID: "appeal_issue", Kind: law.Choice, Scope: law.Case,
		Ask: T("What the appeal is about.",
			""),
		Values: []law.Value{
			V("trial_error", "trial error", ""),
			V("plea_validity", "plea validity", ""),
			V("sentence_or_after_plea", "sentence or after plea", ""),
			V("search", "search", ""),
		},
	}
	GaveUpAppealInPlea = &law.Fact{
		ID: "gave_up_appeal_in_plea", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The plea form says the person gave up the right to appeal.",
			""),
	}
	AppealNoticeFiled = &law.Fact{
		ID: "appeal_notice_filed", Kind: law.YesNo, Scope: law.Case,
		Ask: T("A notice of appeal has been filed.",
			""),
	}
	AppealNoticeFiledDate = &law.Fact{
		ID: "appeal_notice_filed_date", Kind: law.Date, Scope: law.Case,
		Ask: T("Day on which the clerk received the notice of appeal.",
			""),
	}
	ToldLawyerToAppeal = &law.Fact{
		ID: "told_lawyer_to_appeal", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Before the last day the person told the lawyer to appeal, or the lawyer said it would be done.",
			""),
	}
	LockedUpWithoutLawyer = &law.Fact{
		ID: "locked_up_without_lawyer", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The person was in custody without a lawyer while the time ran.",
			""),
	}
	GaveNoticeToStaffDate = &law.Fact{
		ID: "gave_notice_to_staff_date", Kind: law.Date, Scope: law.Case,
		Ask: T("Day on which the person handed the notice to jail or prison staff for mailing.",
			""),
	}
	OfficialsCausedDelay = &law.Fact{
		ID: "officials_caused_delay", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Jail or court staff caused the notice to be late.",
			""),
	}
	Appealed = &law.Fact{
		ID: "appealed", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The conviction was appealed.",
			""),
	}
	PetitionForReviewFiled = &law.Fact{
		ID: "petition_for_review_filed", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The California Supreme Court was asked to review the appeal decision.",
			""),
	}
	ReviewDeniedDate = &law.Fact{
		ID: "review_denied_date", Kind: law.Date, Scope: law.Case,
		Ask: T("Day on which the California Supreme Court refused review.",
			""),
	}
	CourtOfAppealOpinionDate = &law.Fact{
		ID: "court_of_appeal_opinion_date", Kind: law.Date, Scope: law.Case,
		Ask: T("Day of the Court of Appeal's opinion.",
			""),
	}
	StateHabeasFiled = &law.Fact{
		ID: "state_habeas_filed", Kind: law.YesNo, Scope: law.Case,
		Ask: T("A state habeas petition on this conviction is or was on file.",
			""),
	}
	AppealStillPossible = &law.Fact{
		ID: "appeal_still_possible", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The time to appeal is still open, or an appeal is pending.",
			""),
	}
	EarlierHabeas = &law.Fact{
		ID: "earlier_habeas", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The person filed an earlier habeas petition on this conviction.",
			""),
	}
	RacialBiasRaisedBefore = &law.Fact{
		ID: "racial_bias_raised_before", Kind: law.YesNo, Scope: law.Case,
		Ask: T("A racial-bias claim on this conviction was raised before.",
			""),
	}
	GroundBadLawyer = &law.Fact{
		ID: "ground_bad_lawyer", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The lawyer failed the person.",
			""),
	}
	GroundFalseEvidence = &law.Fact{
		ID: "ground_false_evidence", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Important evidence used against the person was false.",
			""),
	}
	GroundNewEvidence = &law.Fact{
		ID: "ground_new_evidence", Kind: law.YesNo, Scope: law.Case,
		Ask: T("There is evidence the court never heard, found after trial.",
			""),
	}
	GroundExpertDispute = &law.Fact{
		ID: "ground_expert_dispute", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Experts now dispute the scientific evidence used.",
			""),
	}
	GroundHiddenEvidence = &law.Fact{
		ID: "ground_hidden_evidence", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The prosecution held back evidence.",
			""),
	}
	GroundIllegalSentence = &law.Fact{
		ID: "ground_illegal_sentence", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The sentence is not one the law allows.",
			""),
	}
	GroundRacialBias = &law.Fact{
		ID: "ground_racial_bias", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Race, ethnicity or national origin played a part in the charge, conviction or sentence.",
			""),
	}
	GroundAbuseExpert = &law.Fact{
		ID: "ground_abuse_expert", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Abuse by a partner lay behind the crime and no expert explained it to the court.",
			""),
	}
	GroundConditionsOrParole = &law.Fact{
		ID: "ground_conditions_or_parole", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The complaint is about prison conditions or a parole decision.",
			""),
	}
	NewInnocenceEvidence = &law.Fact{
		ID: "new_innocence_evidence", Kind: law.YesNo, Scope: law.Case,
		Ask: T("There is new evidence that the person did not do it.",
			""),
	}
	OfficialFraudOrFalseTestimony = &law.Fact{
		ID: "official_fraud_or_false_testimony", Kind: law.YesNo, Scope: law.Case,
		Ask: T("An official committed fraud, gave false testimony or fabricated evidence in this case.",
			""),
	}
	DateLearned = &law.Fact{
		ID: "date_learned", Kind: law.Date, Scope: law.Case,
		Ask: T("Day on which the person learned of the new facts, or could have.",
			""),
	}
	DidNotUnderstandImmigration = &law.Fact{
		ID: "did_not_understand_immigration", Kind: law.YesNo, Scope: law.Case,
		Ask: T("When deciding on the plea or defense the person did not understand what it could do to immigration status.",
			""),
	}
	WouldHaveChosenDifferently = &law.Fact{
		ID: "would_have_chosen_differently", Kind: law.YesNo, Scope: law.Case,
		Ask: T("With that understanding the person would have chosen differently.",
			""),
	}
	ImmigrationHarmPossible = &law.Fact{
		ID: "immigration_harm_possible", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The conviction now causes, or could cause, removal or loss of an immigration benefit.",
			""),
	}
	JudgeGaveImmigrationWarning = &law.Fact{
		ID: "judge_gave_immigration_warning", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The judge gave the three-part immigration warning before the plea.",
			""),
	}
	RemovalNoticeReceived = &law.Fact{
		ID: "removal_notice_received", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The person received an immigration notice that relies on this conviction.",
			""),
	}
	RemovalNoticeDate = &law.Fact{
		ID: "removal_notice_date", Kind: law.Date, Scope: law.Case,
		Ask: T("Day of that notice.",
			""),
	}
	FinalRemovalOrder = &law.Fact{
		ID: "final_removal_order", Kind: law.YesNo, Scope: law.Case,
		Ask: T("There is a final removal order based on this conviction.",
			""),
	}
	DeportationGround = &law.Fact{
		ID: "deportation_ground", Kind: law.Choice, Scope: law.Case,
		Ask: T("What immigration uses the conviction for.",
			""),
		Values: []law.Value{
			V("moral_turpitude", "moral turpitude", ""),
			V("aggravated_felony", "aggravated felony", ""),
			V("high_speed_flight", "high speed flight", ""),
			V("controlled_substance", "controlled substance", ""),
			V("domestic_violence", "domestic violence", ""),
			V("firearm", "firearm", ""),
			V("inadmissibility", "inadmissibility", ""),
		},
	}
	GoodCauseToWithdraw = &law.Fact{
		ID: "good_cause_to_withdraw", Kind: law.YesNo, Scope: law.Case,
		Ask: T("There is a good reason to take the plea back (mistake, ignorance, pressure).",
			""),
	}
	HadLawyerAtPlea = &law.Fact{
		ID: "had_lawyer_at_plea", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The person had a lawyer at the plea.",
			""),
	}
	GoodCauseForLateFiling = &law.Fact{
		ID: "good_cause_for_late_filing", Kind: law.YesNo, Scope: law.Case,
		Ask: T("There is a good reason for filing after the deadline.",
			""),
	}
)

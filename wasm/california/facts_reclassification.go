package california

import "example.org/relief/wasm/law"

var (
	ValueTaken = &law.Fact{
		ID: "value_taken", Kind: law.Money, Scope: law.Case,
		Ask: T("Value in dollars of what was taken, passed or received.",
			""),
	}
	ServingOn20141105 = &law.Fact{
		ID: "serving_on_2014_11_05", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The person was serving this sentence, supervision included, on 5 November 2014.",
			""),
	}
	Place = &law.Fact{
		ID: "place", Kind: law.Choice, Scope: law.Case,
		Ask: T("Where the burglary happened.",
			""),
		Values: []law.Value{
			V("commercial_store", "commercial store", ""),
			V("home", "home", ""),
			V("vehicle", "vehicle", ""),
			V("other", "other", ""),
		},
	}
	StoreOpen = &law.Fact{
		ID: "store_open", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The store was open for business.",
			""),
	}
	MeantToSteal = &law.Fact{
		ID: "meant_to_steal", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The person went in meaning to steal.",
			""),
	}
	PaperKind = &law.Fact{
		ID: "paper_kind", Kind: law.Choice, Scope: law.Case,
		Ask: T("What kind of paper was forged.",
			""),
		Values: []law.Value{
			V("check", "check", ""),
			V("bond", "bond", ""),
			V("bank_bill", "bank bill", ""),
			V("note", "note", ""),
			V("cashiers_check", "cashiers check", ""),
			V("travelers_check", "travelers check", ""),
			V("money_order", "money order", ""),
			V("other", "other", ""),
		},
	}
	AlsoIdentityTheft = &law.Fact{
		ID: "also_identity_theft", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The person was also convicted of identity theft (PC 530.5).",
			""),
	}
	IdentityTheftConnected = &law.Fact{
		ID: "identity_theft_connected", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The identity theft was connected with the forgery.",
			""),
	}
	VehicleTakenOrDriven = &law.Fact{
		ID: "vehicle_taken_or_driven", Kind: law.Choice, Scope: law.Case,
		Ask: T("Whether the vehicle was stolen or only driven.",
			""),
		Values: []law.Value{
			V("taken", "taken", ""),
			V("driven", "driven", ""),
		},
	}
	CannabisForm = &law.Fact{
		ID: "cannabis_form", Kind: law.Choice, Scope: law.Case,
		Ask: T("Form of the cannabis.",
			""),
		Values: []law.Value{
			V("flower", "flower", ""),
			V("concentrate", "concentrate", ""),
		},
	}
	CannabisGrams = &law.Fact{
		ID: "cannabis_grams", Kind: law.Count, Scope: law.Case,
		Ask: T("Weight in grams; decimals allowed.",
			""),
	}
	CannabisPlants = &law.Fact{
		ID: "cannabis_plants", Kind: law.Count, Scope: law.Case,
		Ask: T("Number of plants.",
			""),
	}
	SchoolGrounds = &law.Fact{
		ID: "school_grounds", Kind: law.YesNo, Scope: law.Case,
		Ask: T("It was on school grounds during school hours.",
			""),
	}
	SaleToUnder18 = &law.Fact{
		ID: "sale_to_under_18", Kind: law.YesNo, Scope: law.Case,
		Ask: T("There was a knowing sale to someone under 18.",
			""),
	}
	EmployedUnder21 = &law.Fact{
		ID: "employed_under_21", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Someone 20 or younger was employed in it.",
			""),
	}
	AcrossStateLine = &law.Fact{
		ID: "across_state_line", Kind: law.YesNo, Scope: law.Case,
		Ask: T("More than 28.5 grams went across a state line.",
			""),
	}
	EnvironmentalCrime = &law.Fact{
		ID: "environmental_crime", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The growing broke the listed water or wildlife laws.",
			""),
	}
	PleaFromCannabisCharge = &law.Fact{
		ID: "plea_from_cannabis_charge", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The plea was to another section in a case that began with a charge under HS 11357 to 11360.",
			""),
	}
	ClearedAutomatically = &law.Fact{
		ID: "cleared_automatically", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The record already shows the conviction as cleared under HS 11361.9.",
			""),
	}
)

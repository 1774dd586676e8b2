package california

import "example.org/relief/wasm/law"

var (
	FelonyCountsThisCase = &law.Fact{
		ID: "felony_counts_this_case", Kind: law.Count, Scope: law.Case,
		Ask: T("Number of felony counts in this case.",
			""),
	}
	DistrictAttorneyNoticeSent = &law.Fact{
		ID: "district_attorney_notice_sent", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The notice to the district attorney has been served.",
			""),
	}
	PaidHelpDisclosed = &law.Fact{
		ID: "paid_help_disclosed", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The statement of any payment for help is part of the application.",
			""),
	}
	ReliefObtained = &law.Fact{
		ID: "relief_obtained", Kind: law.Choice, Scope: law.Case,
		Ask: T("What has already been obtained for this conviction.",
			""),
		Values: []law.Value{
			V("none", "none", ""),
			V("dismissal-after-probation", "dismissal-after-probation", ""),
			V("felony-reduction", "felony-reduction", ""),
			V("prop-47", "prop-47", ""),
			V("prop-64", "prop-64", ""),
			V("certificate-of-rehabilitation", "certificate-of-rehabilitation", ""),
			V("pardon", "pardon", ""),
			V("commutation", "commutation", ""),
			V("vacate-immigration", "vacate-immigration", ""),
		},
	}
	PardonRoute = &law.Fact{
		ID: "pardon_route", Kind: law.Choice, Scope: law.Case,
		Ask: T("Whether the pardon came on a certificate or on a direct application.",
			""),
		Values: []law.Value{
			V("certificate", "certificate", ""),
			V("direct", "direct", ""),
		},
	}
	PardonFull = &law.Fact{
		ID: "pardon_full", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The pardon is full and unconditional.",
			""),
	}
	PardonRestoresFirearms = &law.Fact{
		ID: "pardon_restores_firearms", Kind: law.YesNo, Scope: law.Case,
		Ask: T("The pardon says that gun rights are restored.",
			""),
	}
)

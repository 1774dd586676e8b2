package california

import . "example.org/relief/wasm/law"

// probation holds what ends or changes probation, in the order in which they
// are shown.
var probation = []*Relief{ProbationEarlyEnd, ProbationChange, ProbationCap, VeteransProbationRelief}

// Conditions that the statutes on probation share.
var (
	// drunkDriving is probation of three to five years, VC 23600(b)(1) and PC
	// 191.5(e).
	drunkDriving = Under(Offense, "VC 23152", "VC 23153", "PC 191.5")

	// domesticCrime is a crime whose victim is one of Family Code 6211: probation
	// of at least 36 months, PC 1203.097(a)(1). Some sections say so themselves; for
	// other crimes against a person the question is asked, and until it is the victim
	// counts as somebody else.
	domesticCrime = Any(
		Under(Offense, "PC 273.5", "PC 262(a)(1) (former)"),
		Tells(told("PC 243(e)(1)"), DomesticVictim, Yes),
		All(Under(Offense, "PC 136.1", "PC 166(c)", "PC 236", "PC 237(a)", "PC 240", "PC 242", "PC 243", "PC 245", "PC 273.6", "PC 417", "PC 422", "PC 646.9(a)", "PC 646.9(b)"), Asked(DomesticVictim), Is(DomesticVictim)),
	)
)

package california

import . "example.org/relief/wasm/law"

// probation holds what ends or changes probation, in the order in which they
// are shown.
var probation = []*Relief{ProbationEarlyEnd, ProbationChange, ProbationCap, VeteransProbationRelief}

// Conditions that the statutes on probation share.
var (
	// drunkDriving is probation of three to five years, VC 23600(b)(1), and since 2026 PC
	// 191.5(e). That of VC 23600 does not carry over to 191.5 (Bowden).
	drunkDriving      = Any(Under(Offense, "VC 23152", "VC 23153"), All(drunkManslaughter, grantedFrom(2026)))
	drunkManslaughter = Under(Offense, "PC 191.5")

	// domesticCrime is a crime whose victim is one of Family Code 6211: probation
	// of at least 36 months, PC 1203.097(a)(1). It goes by the victim, not by the section.
	// Some sections say so themselves; for crimes against a person or a home it must be known,
	// and for the rest the victim counts as somebody else until it is told.
	domesticCrime = Any(
		Under(Offense, "PC 273.5", "PC 262(a)(1) (former)"),
		Tells(told("PC 243(e)(1)"), DomesticVictim, Yes),
		If(againstAPerson, Is(DomesticVictim), All(Asked(DomesticVictim), Is(DomesticVictim))),
	)

	againstAPerson = Under(Offense, "PC 136.1", "PC 166(c)", "PC 203", "PC 207", "PC 220", "PC 236", "PC 237(a)", "PC 240", "PC 242",
		"PC 243",
		"PC 243.2", "PC 243.4", "PC 245", "PC 246.3", "PC 273.6", "PC 273a", "PC 273d", "PC 368", "PC 417", "PC 422", "PC 459", "PC 591",
		"PC 591.5", "PC 594", "PC 601", "PC 602", "PC 602.5", "PC 646.9", "PC 647(j)", "PC 653m")
)

package california

import . "example.org/relief/wasm/law"

// Penal Code 29820 bars guns until the age of 30 after a finding of the juvenile
// court: of a crime of WI 707(b), of one that 29805 lists, of carrying guns, and of
// drugs, there by an amount, the use of a minor, what was made or an earlier case.
var (
	juvenileBan = Any(All(Not(Surely(Not(gunBanNamed))), gunBanParts), Under(Offense, "PC 25400(a)", "PC 25850", "PC 26100(a)"),
		juvenileDrugBan,
		strikeLike)

	// banUntilThirty is the ban while it lasts.
	banUntilThirty = All(juvenileBan, Not(thirtyYearsOld))

	strikeLike = Any(Listed(Offense, Serious, SeriousOrViolent), Listed(Offense, Violent, SeriousOrViolent))

	// juvenileDrugBan is 29820(a)(1)(B)-(F), which name more than a section: an amount,
	// the use of a minor, what was made, or an earlier case.
	juvenileDrugBan = Any(
		All(Under(Offense, "HS 11351", "HS 11351.5", "HS 11352", "HS 11378", "HS 11379"), OneOf(JuvenileDrugFinding, "large_amount")),
		All(Under(Offense, "HS 11353", "HS 11380"), OneOf(JuvenileDrugFinding, "minor_used")),
		All(Under(Offense, "HS 11379.6"), OneOf(JuvenileDrugFinding, "drug_lab", "meth_again")),
		All(Under(Offense, "HS 11382"), OneOf(JuvenileDrugFinding, "meth_again")),
	)

	thirtyYearsOld = Any(thirtySince(17), thirtySince(16), thirtySince(15), thirtySince(14), Waited(OffenseDate, Years(18)))
)

// thirtySince holds once a person of that age at the crime is 30.
func thirtySince(age int) Cond {
	return All(AtLeast(AgeAtOffense, age), Waited(OffenseDate, Years(30-age)))
}

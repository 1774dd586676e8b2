package california

import . "example.org/relief/wasm/law"

// The misdemeanors that bar guns for ten years, PC 29805, and since when each has
// been on the list.
var (
	gunBanListed   = All(gunBanNamed, gunBanSince, gunBanParts)
	barredTenYears = All(gunBanListed, withinTenYears)
	withinTenYears = Not(Waited(ConvictionDate, Years(10)))

	// gunBanNamed is the list without its days. Of four sections 29805(a)(1)
	// names the whole: the catalogue only leaves out their felonies, so that a
	// misdemeanor under them is listed whatever its part.
	gunBanNamed = Any(Listed(Offense, GunBan, nil), Under(Offense, "PC 136.1", "PC 245", "PC 646.9", "PC 32625"))

	gunBanSince = All(
		listedFrom(2020, "PC 25100", "PC 25135", "PC 25200"),
		listedFrom(2023, "PC 273a", "PC 368", "PC 29180"),
		listedFrom(2024, "PC 29805", "PC 25400", "PC 25850", "PC 26350", "PC 26400"),
		listedFrom(2025, "PC 597"),
		listedFrom(2026, "PC 24610", "PC 27530", "PC 29185", "PC 29186", "PC 30605", "PC 30610", "PC 32900", "PC 33215", "PC 33600"),
	)

	// gunBanParts is unknown for a section of which only some parts are listed, when
	// the paper does not tell the part.
	gunBanParts = All(
		partOf("PC 148", "PC 148(d)"),
		partOf("PC 148.5", "PC 148.5(f)"),
		partOf("PC 368", "PC 368(b)", "PC 368(c)"),
		partOf("PC 487", "PC 487(d)(2)"),
		partOf("PC 597", "PC 597(a)"),
		partOf("PC 26100", "PC 26100(b)", "PC 26100(d)"),
		partOf("PC 29180", "PC 29180(e)", "PC 29180(f)"),
		partOf("PC 664"), // an attempt, and nobody knows at what
		Any(Not(Under(Offense, "WI 871.5", "WI 1001.5")), Is(FirearmRelated)),
	)

	violentGunUse = Under(Offense, "PC 245(a)(2)", "PC 245(a)(3)", "PC 245(d)", "PC 246", "PC 417(c)")
)

// partOf holds for every other section, and for the parts named of this one.
func partOf(section string, parts ...string) Cond {
	return Any(Not(Under(Offense, section)), Under(Offense, parts...))
}

// listedFrom holds unless the offense is one that joined the list later than
// the conviction.
func listedFrom(year int, sections ...string) Cond {
	return Any(Not(Under(Offense, sections...)), OnOrBefore(Fixed(year, 1, 1), DateOf(ConvictionDate)))
}

package california

import . "example.org/relief/wasm/law"

// The facts of the chapter, in its own words.
var (
	corRegistrable = Any(
		All(told("PC 288.2"), OneOf(Level, "felony")), // 290(c)(1) names it as a felony only
		corListed,
	)
	corRegistrableFelony = Any(told("PC 288.2"), corListed)

	corListed = All(Not(told("PC 288.2")), Listed(Offense, Registrable, ConvictionRequiresRegistration))

	corLife = Listed(Offense, LifeTerm, nil)

	corCustody = Any(OneOf(SentenceType, "state_prison", "jail_1170h_straight", "jail_1170h_split", "county_jail"), Is(ServedCustody))

	// Not sent to prison or felony jail: "granted probation" in the words of (b).
	corProbation = OneOf(SentenceType, "probation", "conditional_sentence")

	// A misdemeanor, or a felony that was reduced, is barred unless it is
	// registrable: where that is not known, it is on track B or on none.
	corMayRegister = Not(Surely(Not(corRegistrable)))

	// Reduced by an order or by its sentence. Whether a judge reduced it is asked here.
	corReduced = Any(Is(ReducedToMisdemeanor), obtained("felony-reduction", "prop-47", "prop-64"), loweredBySentence)

	corTrackB = If(OneOf(Level, "felony"),
		All(corProbation, Any(corRegistrableFelony, All(corReduced, corMayRegister), untilAB1924)),
		Any(corMayRegister, untilAB1924)) // other misdemeanors were barred above

	untilAB1924 = UntilDay(2022, 12, 31)

	// Under both the nine-year and the ten-year rule, as far as is known, or a
	// conspiracy between the two: unsettled before. Where a felony without
	// registration can be on track B, it has to be known.
	corBothLengths = Any(
		All(Any(told("PC 182"), All(corLife, corWaited(10))), If(untilAB1924, corRegistrable, corMayRegister)),
		All(untilAB1924, told("PC 182"), If(Is(ServedCustody), betweenYears(ReleaseDate), betweenYears(ProbationGrantedDate))),
	)

	// Cases that 1203.4 never reaches: its own list, and misdemeanors without
	// probation. PC 261.5(d) is on it as a felony, the Vehicle Code sections as
	// misdemeanors; a misdemeanor that is not registrable was barred above.
	corNeverDismissed = Any(
		All(told("PC 261.5(d)"), Any(OneOf(Level, "felony"), Not(corMayRegister))),
		All(Not(told("PC 261.5(d)", "VC 2800", "VC 2801", "VC 2803")), Listed(Offense, Barred1203_4, nil)),
		All(OneOf(Level, "misdemeanor"), OneOf(SentenceType, "county_jail", "fine_only")),
	)

	// Until SB 384 the ten years did not apply to these registrable crimes.
	corOldException = All(UntilDay(2021, 6, 30), told("PC 311.2(b)", "PC 311.2(c)", "PC 311.2(d)", "PC 311.3", "PC 311.10", "PC 314"))

	// The period of rehabilitation, 4852.03(a).
	corPeriod = If(told("PC 182"), corWaited(7), // between seven and nine years, or registrable: unsettled before
		If(All(corRegistrable, Not(corOldException)), corWaited(10), If(corLife, corWaited(9), corWaited(7))))

	corOnSupervision = OneOf(NowInThisCase, "parole", "prcs", "mandatory_supervision", "formal_probation", "informal_probation",
		"bail_or_own_recognizance")
)

// certifiedSince holds when a court gave a certificate, unless this conviction came
// after it.
var certifiedSince = All(Shown(CertificateGranted),
	Not(All(Not(Unproved(CertificateDate)), Not(Unproved(ConvictionDate)), Before(DateOf(CertificateDate), DateOf(ConvictionDate)))))

// fullyPardoned: a full pardon leaves nothing to apply for (4852.16(a)).
var fullyPardoned = All(obtained("pardon"), Is(PardonFull))

// corBetween holds between the seventh and the ninth year.
var corBetween = If(corCustody, betweenYears(ReleaseDate), betweenYears(ProbationGrantedDate))

func betweenYears(since *Fact) Cond {
	return All(Waited(since, Years(7)), Not(Waited(since, Years(9))))
}

// corWaited holds once so many years have passed since the clock began: the
// day out of jail or prison or, without custody, the day of probation.
func corWaited(years int) Cond {
	return If(corCustody, Waited(ReleaseDate, Years(years)), Waited(ProbationGrantedDate, Years(years)))
}

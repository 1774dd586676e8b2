package california

import . "example.org/relief/wasm/law"

// registrableFelony is a felony that brought sex-offender registration. PC 288.2
// is in 290(c)(1) as a felony only.
var registrableFelony = Any(told("PC 288.2"), All(Not(told("PC 288.2")), Listed(Offense, Registrable, ConvictionRequiresRegistration)))

// seriousOrViolent is a felony on the list of PC 1192.7(c) or 667.5. For a
// burglary it is the degree that tells: the first is on it, the second is not.
var seriousOrViolent = If(burglaryOfNoDegree, OneOf(OffenseDegree, "first"),
	Any(Listed(Offense, Serious, SeriousOrViolent), Listed(Offense, Violent, SeriousOrViolent)))

// burglaryOfNoDegree holds when the paper says PC 459 and nobody told the degree
// or used the list answer instead.
var burglaryOfNoDegree = All(told("PC 459"), Not(told("PC 459/460(a)", "PC 459/460(b)", "PC 664/459")), Not(Told(SeriousOrViolent)))

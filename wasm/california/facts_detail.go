package california

import "example.org/relief/wasm/law"

// Details on which an answer turns in a few cases only. They stand after the
// others, so that the number of a fact, which a re-check code holds, stays.
var (
	FirearmRelated = &law.Fact{
		ID: "firearm_related", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did this crime have to do with a gun?",
			"¿Este delito tuvo que ver con un arma de fuego?"),
		Help: T("Drugs, tobacco or a phone do not count.",
			"No cuentan drogas, tabaco ni un teléfono."),
		Harmful: true,
	}
	AlwaysFelony = &law.Fact{
		ID: "always_felony", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is this crime always a felony under California law?",
			"¿Este delito siempre es grave (felony) según la ley de California?"),
		Harmful: true,
	}
	AnotherGunShowing = &law.Fact{
		ID: "another_gun_showing", Kind: law.YesNo, Scope: law.Person,
		Ask: T("Do you have another conviction for showing a gun (PC 417(a)(2))?",
			"¿Tiene otra condena por mostrar un arma de fuego (PC 417(a)(2))?"),
		Harmful: true,
	}
)

// detailed are the facts of this file, in order.
var detailed = []*law.Fact{FirearmRelated, AlwaysFelony, AnotherGunShowing}

package california

import . "example.org/relief/wasm/law"

// What the two parole hearings share: PC 3051 for people who were young at the
// crime and PC 3055 for people who are older now.

func prisonSentence(cite string) Criterion {
	return Criterion{
		ID:    "prison-sentence",
		Says:  T("You were sentenced to state prison.", "Le dieron una sentencia de prisión estatal."),
		Cite:  cite,
		Holds: OneOf(SentenceType, "state_prison"),
		Else: Outcome{Status: Barred, See: []string{"resentencing-recall"},
			Why: T("The parole board hears only people in state prison.",
				"La junta de libertad bajo palabra (parole) solo ve a personas de la prisión estatal.")},
	}
}

func stillLockedUp(cite string) Criterion {
	return Criterion{
		ID:    "still-locked-up",
		Says:  T("You are still locked up on this sentence.", "Sigue bajo custodia por esta sentencia."),
		Cite:  cite,
		Holds: OneOf(NowInThisCase, "prison", "county_jail", "state_hospital"),
		Else: Outcome{Status: Barred,
			Why: T("The hearing is for people who have not been released.",
				"La audiencia es para personas que no han salido.")},
	}
}

func noStrikeSentence(cite string) Criterion {
	return Criterion{
		ID: "no-strike-sentence",
		Says: T("It is not a second or third strike sentence.",
			"No es una sentencia de segundo o tercer strike."),
		Cite:  cite,
		Holds: IsNot(SentencedAsStrike),
		Else: Outcome{Status: Barred, See: []string{"resentencing-recall", "commutation"},
			Why: T("This law leaves out strike sentences.",
				"Esta ley excluye las sentencias por strikes.")},
	}
}

func noDeathSentence(cite string) Criterion {
	return Criterion{
		ID:    "not-death",
		Says:  T("The sentence is not death.", "La sentencia no es pena de muerte."),
		Cite:  cite,
		Holds: IsNot(DeathSentence),
		Else: Outcome{Status: Barred, See: []string{"habeas-corpus", "commutation"},
			Why: T("This law does not reach a death sentence.",
				"Esta ley no incluye la pena de muerte.")},
	}
}

// youthHearing is who has a right to a hearing under PC 3051, whatever its day.
func youthHearing(base string) []Criterion {
	return []Criterion{
		inCalifornia(base),
		inAdultCourt(),
		notVacatedYet(base),
		felonyConviction(base),
		prisonSentence(base),
		stillLockedUp(base),
		{
			ID: "25-or-younger",
			Says: T("You were 25 or younger at the crime with the longest term.",
				"Tenía 25 años o menos cuando ocurrió el delito con la parte más larga de la sentencia."),
			Cite:  "PC 3051(a)(1), (a)(2)(B), (b)",
			Holds: Not(AtLeast(AgeAtOffense, 26)),
			Else: Outcome{Status: Barred, See: []string{"elderly-parole"},
				Why: T("This law is for people who were 25 or younger.",
					"Esta ley es para quienes tenían 25 años o menos.")},
		},
		noStrikeSentence("PC 3051(h)"),
		{
			ID: "no-one-strike-sentence",
			Says: T("It is not a One Strike sex sentence (PC 667.61).",
				"No es una sentencia One Strike por delitos sexuales (PC 667.61)."),
			Cite:  "PC 3051(h)",
			Holds: IsNot(OneStrikeSentence),
			Else: Outcome{Status: Barred, See: []string{"elderly-parole"},
				Why: T("This law leaves out One Strike sentences.",
					"Esta ley excluye las sentencias One Strike.")},
		},
		noDeathSentence("PC 3051(b)"),
		{
			ID: "no-adult-life-without-parole",
			Says: T("It is not life without parole for a crime at 18 or older.",
				"No es cadena perpetua sin libertad bajo palabra por un delito a los 18 años o más."),
			Cite:  "PC 3051(b)(4), (h)",
			Holds: Not(All(Is(LifeWithoutParole), AtLeast(AgeAtOffense, 18))),
			Else: Outcome{Status: Barred, See: []string{"commutation", "resentencing-recall"},
				Why: T("This law leaves out life without parole for a crime at 18 or older. Ask a lawyer about court cases.",
					"Esta ley excluye la cadena perpetua sin libertad bajo palabra (parole) por un delito a los 18 o más. Pida ayuda "+
						"legal por los casos en las cortes.")},
		}, {
			ID: "no-new-grave-crime",
			Says: T("After turning 26 you did not commit murder or another crime with a life term.",
				"Después de cumplir 26 años no cometió asesinato ni otro delito con cadena perpetua."),
			Cite:  "PC 3051(h)",
			Holds: IsNot(NewGraveCrimeAt26),
			Else: Outcome{Status: Barred, See: []string{"elderly-parole"},
				Why: T("A new crime of that kind at 26 or older closes this law.",
					"Un nuevo delito así a los 26 años o más impide usar esta ley.")},
		},
	}
}

// lockedUpFor is the first day of a year of incarceration: the fifteenth year
// begins when fourteen are over.
func lockedUpFor(years int) Cond {
	return OnOrBefore(DateOf(IncarcerationStartDate).Plus(Years(years)), Today)
}

var paroleLetters = Step{Kind: "help", Says: T("Anyone may write to the board for or against parole. The board must read it.",
	"Cualquiera puede escribir a la junta a favor o en contra. La junta debe leerlo."), Cite: "PC 3043.5(b)"}

var paroleNoForm = Step{Kind: "form", Says: T("None. The board sets the hearing itself. You can write and ask for its day.",
	"Ninguno. La junta misma fija la audiencia. Puede escribir y preguntar la fecha."), Cite: "PC 3041"}

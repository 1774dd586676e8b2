package california

import . "example.org/relief/wasm/law"

var reviewBriefs = []Brief{
	{
		Relief: "appeal",
		Yes:    yes("california-court", "in-time-or-rescued"),
		When: []Proviso{
			when("right-to-appeal",
				"the clerk gets your notice by the last day: 60 days for a felony, 30 for a misdemeanor",
				"la secretaría de la corte recibe su aviso a más tardar el último día: 60 días para un delito grave (felony), "+
					"30 para un delito menor (misdemeanor)"),
			when("certificate-needed",
				"you attack the plea itself and also file a sworn statement by the same day",
				"dice que su declaración de culpabilidad estuvo mal y presenta también una declaración jurada el mismo día"),
			when("in-time-or-rescued",
				"the last day has passed and nothing outside your control made you late",
				"el último día pasó y nada fuera de su control le hizo llegar tarde"),
		},
		Periods: []Period{
			period("in-time-or-rescued", Within(DecisionDate, Days(30)),
				"from the sentence or order, for a misdemeanor or infraction",
				"desde la sentencia u orden, por un delito menor (misdemeanor) o una infracción"),
			period("in-time-or-rescued", Within(DecisionDate, Days(60)),
				"from the sentence or order, for a felony",
				"desde la sentencia u orden, por un delito grave (felony)"),
		},
	}, {
		Relief: "habeas-corpus",
		Yes:    yes("in-custody", "has-a-ground", "appeal-first"),
		When: []Proviso{
			when("file-a-petition",
				"you show facts that make the custody unlawful",
				"muestra hechos que hacen ilegal la custodia"),
			when("racial-bias-remedy",
				"you prove racial bias in the case",
				"demuestra prejuicio racial en el caso"),
			when("in-custody",
				"nothing holds you on this conviction now",
				"nada le retiene por esta condena ahora"),
		},
	}, {
		Relief: "federal-habeas",
		Yes:    yes("in-custody", "within-the-year"),
		When: []Proviso{
			when("file-in-federal-court",
				"the year is open. The state courts must have had the question first",
				"el año está abierto. Las cortes del estado deben haber visto la cuestión primero"),
			when("in-custody",
				"nothing holds you on this conviction now",
				"nada le retiene por esta condena ahora"),
		},
	},
}

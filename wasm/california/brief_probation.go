package california

import . "example.org/relief/wasm/law"

var notOnProbation = when("still-on-probation",
	"you are not on probation or mandatory supervision now",
	"no está en probatoria ni en supervisión obligatoria (mandatory supervision) ahora")

var probationBriefs = []Brief{
	{
		Relief: "probation-early-end",
		Yes:    yes("still-on-probation", "no-violation-pending"),
		When: []Proviso{
			when("good-conduct",
				"you did well and it is fair. You can ask at any time",
				"se portó bien y es justo. Puede pedirlo en cualquier momento"),
			notOnProbation,
		},
	}, {
		Relief: "probation-change",
		Yes:    yes("still-on-probation", "no-violation-pending"),
		When: []Proviso{
			when("change-conditions",
				"there is a good reason for the change",
				"hay una buena razón para el cambio"),
			notOnProbation,
		},
	}, {
		Relief: "probation-cap",
		Yes:    yes("still-on-probation", "longer-than-allowed", "allowed-time-over"),
		When: []Proviso{
			when("over-the-limit",
				"the time that the law allows has passed. Follow every rule until a judge signs",
				"pasó el tiempo que la ley permite. Siga todas las reglas hasta que un juez firme"),
			when("longer-than-allowed",
				"the judge ordered no more than the limit",
				"el juez no ordenó más que el límite"),
			when("no-length-of-its-own",
				"your crime has a probation length of its own, as drunk driving does",
				"su delito tiene su propia duración de probatoria, como manejar bajo la influencia (DUI)"),
			when("not-a-violent-felony",
				"it is a violent felony",
				"es un delito grave violento (violent felony)"),
		},
		Periods: []Period{
			period("allowed-time-over", capPeriod(12),
				"for most misdemeanors",
				"para casi todo delito menor (misdemeanor)"),
			period("allowed-time-over", capPeriod(24),
				"for most felonies",
				"para casi todo delito grave (felony)"),
			period("allowed-time-over", capPeriod(36),
				"for theft of more than $25,000 and similar crimes",
				"por hurto de más de 25 mil dólares y delitos parecidos"),
		},
	}, {
		Relief: "veterans-probation-relief",
		Yes:    yes("military-service", "condition-from-service", "probation-given", "treatment-went-well"),
		When: []Proviso{
			when("court-may-restore",
				"treatment went well, you keep to the conditions and you are no danger to others",
				"el tratamiento fue bien, cumple las condiciones y no es un peligro para otros"),
			when("military-service",
				"you did not serve in the United States military",
				"no sirvió en las fuerzas armadas de los Estados Unidos"),
			when("probation-given",
				"you did not get probation",
				"no le dieron probatoria"),
			when("not-a-crime-left-out",
				"your crime is on the list that this law leaves out",
				"su delito está en la lista que esta ley excluye"),
		},
	},
}

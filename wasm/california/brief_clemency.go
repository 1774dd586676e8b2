package california

import . "example.org/relief/wasm/law"

var clemencyBriefs = []Brief{
	{
		Relief: "certificate-of-rehabilitation",
		Yes:    yes("felony-or-registrable", "lives-in-california", "five-years-in-california", "waiting-years"),
		When: []Proviso{
			when("judge-decides",
				"you show that you have rebuilt your life",
				"muestra que rehízo su vida"),
			when("still-a-felony",
				"a judge reduced it to a misdemeanor",
				"un juez lo redujo a delito menor (misdemeanor)"),
			when("not-an-excluded-crime",
				"your crime is on the list that this law leaves out",
				"su delito está en la lista que esta ley excluye"),
			when("lives-in-california",
				"you do not live in California",
				"no vive en California"),
		},
		Periods: []Period{
			period("five-years-in-california", Waited(CaliforniaResidentSince, Years(5)),
				"in California, without a break, right before you ask",
				"en California, sin interrupción, justo antes de pedirlo"),
			period("waiting-years", Waited(ReleaseDate, Years(7)),
				"from release, for most crimes",
				"desde su salida, para casi todos los delitos"),
			period("waiting-years", Waited(ReleaseDate, Years(9)),
				"from release, for crimes that can bring life",
				"desde su salida, si el delito se puede castigar con cadena perpetua"),
			period("waiting-years", Waited(ReleaseDate, Years(10)),
				"from release, for most crimes with registration",
				"desde su salida, para casi todos los delitos con registro"),
		},
	}, {
		Relief: "pardon",
		Yes:    yes("california-conviction", "out-of-custody"),
		When: []Proviso{
			when("certificate-first",
				"you can get a certificate of rehabilitation: ask for that first",
				"puede obtener un certificado de rehabilitación: pídalo primero"),
			when("direct",
				"a certificate does not fit you: you can apply directly",
				"el certificado no le corresponde: puede solicitarlo directamente"),
			when("out-of-custody",
				"you are still in prison or jail for this case",
				"todavía está en prisión o en la cárcel por este caso"),
			when("california-conviction",
				"a federal court or another state convicted you",
				"le condenó una corte federal u otro estado"),
		},
	}, {
		Relief: "commutation",
		Yes:    yes("california-sentence", "sentence-not-over", "in-prison"),
		When: []Proviso{
			when("governor-decides",
				"you apply. You can do so at any point of the sentence",
				"lo solicita. Puede hacerlo en cualquier momento de la sentencia"),
			when("sentence-not-over",
				"the sentence is over",
				"la sentencia terminó"),
			when("california-sentence",
				"a federal court or another state sentenced you",
				"le sentenció una corte federal u otro estado"),
		},
	},
}

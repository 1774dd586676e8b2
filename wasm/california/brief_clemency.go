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
			when("waiting-years",
				"the years since your release are not over: seven, or nine or ten for some crimes",
				"los años desde su salida no han pasado: siete, o nueve o diez para algunos delitos"),
			when("five-years-in-california",
				"you have not lived in California for the last five years",
				"no ha vivido en California los últimos cinco años"),
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

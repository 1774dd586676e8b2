package california

import . "example.org/relief/wasm/law"

var (
	stillHeld = when("custody-over",
		"you are still in custody, on probation or on parole in this case. Until then habeas corpus is the road",
		"todavía está detenido, en probatoria o en libertad bajo palabra (parole) en este caso. Hasta entonces el camino es habeas corpus")
	aCitizen = when("not-a-citizen",
		"you are a citizen of the United States",
		"es ciudadano de los Estados Unidos")
)

var vacaturBriefs = []Brief{
	{
		Relief: "vacate-immigration",
		Yes:    yes("not-a-citizen", "immigration-harm", "did-not-understand", "would-have-chosen-differently", "custody-over"),
		When: []Proviso{
			when("error-proved",
				"you prove it",
				"lo demuestra"),
			when("presumed",
				"you finished a program after your plea: then the law presumes that the conviction is not valid",
				"terminó un programa después de declararse culpable: entonces la ley presume que la condena no es válida"),
			stillHeld,
			aCitizen,
			when("did-not-understand",
				"you understood what the case could do to your status",
				"entendió lo que el caso podía hacerle a su situación migratoria"),
		},
	}, {
		Relief: "vacate-innocence",
		Yes:    yes("new-evidence-of-innocence", "custody-over"),
		When: []Proviso{
			when("innocence-proved",
				"you prove it and ask without delay",
				"lo demuestra y lo pide sin demora"),
			stillHeld,
			when("new-evidence-of-innocence",
				"there is no new evidence that you did not do it",
				"no hay prueba nueva de que usted no lo hizo"),
		},
	}, {
		Relief: "vacate-racial-bias",
		Yes:    yes("racial-bias", "custody-over"),
		When: []Proviso{
			when("bias-proved",
				"you prove it and ask without delay",
				"lo demuestra y lo pide sin demora"),
			stillHeld,
			when("racial-bias",
				"race, ethnicity or national origin played no part in the case",
				"la raza, la etnia o el origen nacional no influyeron en el caso"),
		},
	}, {
		Relief: "plea-advisement",
		Yes:    yes("pleaded", "plea-since-1978", "no-warning", "immigration-harm", "would-not-have-pleaded"),
		When: []Proviso{
			when("no-warning-given",
				"you prove it",
				"lo demuestra"),
			aCitizen,
			when("pleaded",
				"there was a trial",
				"hubo un juicio"),
			when("no-warning",
				"the judge gave the warning",
				"el juez dio la advertencia"),
		},
	}, {
		Relief: "withdraw-plea",
		Yes:    yes("pleaded", "no-sentence-imposed", "within-six-months", "good-cause"),
		When: []Proviso{
			when("no-lawyer-at-the-plea",
				"you had no lawyer at the plea",
				"no tenía abogado al declararse culpable"),
			when("judge-decides",
				"you prove a good reason",
				"demuestra una buena razón"),
			when("no-sentence-imposed",
				"a sentence was imposed",
				"ya le impusieron una sentencia"),
			when("within-six-months",
				"more than six months have passed since probation was granted",
				"pasaron más de seis meses desde que le dieron probatoria"),
		},
	}, {
		Relief: "fraud-motion",
		Yes:    yes("official-fraud", "custody-over", "within-a-year"),
		When: []Proviso{
			when("fraud-proved",
				"you prove what the official did",
				"demuestra lo que hizo el funcionario"),
			stillHeld,
			when("official-fraud",
				"no official lied or made up evidence in your case",
				"ningún funcionario mintió ni inventó pruebas en su caso"),
		},
	}, {
		Relief: "trafficking-vacatur",
		Yes:    yes("victim-then", "nonviolent", "direct-result", "no-longer-a-victim"),
		When: []Proviso{
			when("victim-proved",
				"you show that it came from being trafficked",
				"muestra que vino de la trata"),
			when("no-longer-a-victim",
				"you are not safe yet. Help is there now",
				"todavía no está a salvo. Ya hay ayuda"),
			when("nonviolent",
				"it is a violent felony",
				"es un delito grave violento (violent felony)"),
		},
	}, {
		Relief: "violence-survivor-vacatur",
		Yes:    yes("victim-then", "nonviolent", "direct-result", "no-longer-a-victim"),
		When: []Proviso{
			when("victim-proved",
				"you show that it came from the abuse",
				"muestra que vino del abuso"),
			when("no-longer-a-victim",
				"you are not safe yet. Help is there now",
				"todavía no está a salvo. Ya hay ayuda"),
			when("nonviolent",
				"it is a violent felony",
				"es un delito grave violento (violent felony)"),
		},
	},
}

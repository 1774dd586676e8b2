package california

import "example.org/relief/wasm/law"

// Reasons to attack a conviction or a sentence (PC 1473, 1473.6).
var (
	GroundBadLawyer = &law.Fact{
		ID: "ground_bad_lawyer", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did your lawyer fail you in a serious way?",
			"¿Cometió su abogado una falta grave en su defensa?"),
		Line: T("My lawyer failed me in a serious way",
			"Mi abogado cometió una falta grave en mi defensa"),
	}
	GroundFalseEvidence = &law.Fact{
		ID: "ground_false_evidence", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Was important proof against you false?",
			"¿Era falsa una prueba importante contra usted?"),
		Line: T("Important proof against me was false",
			"Una prueba importante contra mí era falsa"),
	}
	GroundNewEvidence = &law.Fact{
		ID: "ground_new_evidence", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Was new proof found after trial that the court never heard?",
			"¿Se halló después del juicio una prueba nueva que la corte nunca oyó?"),
		Line: T("New proof was found after trial that the court never heard",
			"Se halló después del juicio una prueba nueva que la corte nunca oyó"),
	}
	GroundExpertDispute = &law.Fact{
		ID: "ground_expert_dispute", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Do scientists now doubt the science used against you?",
			"¿Los científicos dudan hoy de la ciencia que se usó contra usted?"),
		Line: T("Scientists now doubt the science used against me",
			"Los científicos dudan hoy de la ciencia que se usó contra mí"),
		Help: T("Count doctors and crime labs too.",
			"Cuente también a los médicos y a los laboratorios."),
	}
	GroundHiddenEvidence = &law.Fact{
		ID: "ground_hidden_evidence", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did the prosecutor hide proof from you?",
			"¿El fiscal le ocultó pruebas?"),
		Line: T("The prosecutor hid proof from me",
			"El fiscal me ocultó pruebas"),
	}
	GroundIllegalSentence = &law.Fact{
		ID: "ground_illegal_sentence", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is your sentence one that the law does not allow?",
			"¿Su sentencia es una que la ley no permite?"),
		Line: T("My sentence is one that the law does not allow",
			"Mi sentencia es una que la ley no permite"),
	}
	GroundRacialBias = &law.Fact{
		ID: "ground_racial_bias", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did race, or where your family comes from, affect your case?",
			"¿Su raza o el origen de su familia influyó en su caso?"),
		Line: T("Race, or where my family comes from, affected my case",
			"Mi raza o el origen de mi familia influyó en mi caso"),
		Help: T("Count the charge, the conviction and the sentence.",
			"Cuente los cargos, la condena y la sentencia."),
	}
	GroundAbuseExpert = &law.Fact{
		ID: "ground_abuse_expert", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did abuse by a partner lead to the crime, but no witness explained it?",
			"¿El abuso de una pareja llevó al delito, pero ningún testigo lo explicó a la corte?"),
		Line: T("Abuse by a partner led to the crime, but no witness explained it",
			"El abuso de una pareja llevó al delito, pero ningún testigo lo explicó a la corte"),
		Help: T("It means a trained witness on partner abuse.",
			"Es un testigo que estudió la violencia de pareja."),
	}
	GroundConditionsOrParole = &law.Fact{
		ID: "ground_conditions_or_parole", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is it about how prison treats you, or about parole?",
			"¿Se trata de cómo le tratan en prisión, o de una decisión sobre parole?"),
		Line: T("It is about how prison treats me, or about parole",
			"Se trata de cómo me tratan en prisión, o de una decisión sobre parole"),
	}
	NewInnocenceEvidence = &law.Fact{
		ID: "new_innocence_evidence", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Is there new proof that you did not do it?",
			"¿Hay una prueba nueva de que usted no lo hizo?"),
		Line: T("There is new proof that I did not do it",
			"Hay una prueba nueva de que yo no lo hice"),
	}
	OfficialFraudOrFalseTestimony = &law.Fact{
		ID: "official_fraud_or_false_testimony", Kind: law.YesNo, Scope: law.Case,
		Ask: T("Did an official lie, cheat or fake proof in your case?",
			"¿Un funcionario mintió, hizo fraude o inventó pruebas en su caso?"),
		Line: T("An official lied, cheated or faked proof in my case",
			"Un funcionario mintió, hizo fraude o inventó pruebas en mi caso"),
	}
)

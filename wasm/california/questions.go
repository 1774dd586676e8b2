package california

import "example.org/relief/wasm/law"

// questions are the pages of the quiz that ask several facts together, where
// ticking what is true is kinder than one page after another. Each holds
// yes-or-no facts of one scope that a person knows at the same moment; what is
// not ticked is no. Rare things stand together, so that whoever has none says
// so once. A fact in none of them is a page of its own, and so are the
// facts about a death, which need care one by one, and those that people often
// do not know, because "I don't know" must stay easy to say.
var questions = []law.Question{
	{
		ID: "now",
		Ask: T("Are any of these true for you today?",
			"¿Algo de esto es cierto para usted hoy?"),
		Help: T("Do not count the case that you want to clear or change.",
			"No cuente el caso que quiere limpiar o cambiar."),
		More: T("Most kinds of dismissal want other cases to be over first. If something here is true, you may have to wait. It does not close the door for good. Parole and PRCS come after state prison. Mandatory supervision comes after county jail for a felony. If you have an officer and do not know the name, ask that officer.",
			"Casi siempre los otros casos deben terminar primero. Si algo de esto es cierto, tal vez tenga que esperar. No cierra la puerta para siempre. La libertad bajo palabra (parole) y PRCS vienen después de la prisión estatal. La supervisión obligatoria (mandatory supervision) viene después de la cárcel del condado por un delito grave. Si tiene un oficial y no sabe el nombre, pregúntele."),
		Facts: []*law.Fact{OpenCase, ServingSentenceOtherCase, OnProbationOtherCase, OnParoleOtherCase, OnPrcsOtherCase, OnMandatorySupervisionOtherCase},
	},
	{
		ID: "about",
		Ask: T("Do any of these describe you?",
			"¿Algo de esto es cierto sobre usted?"),
		Help: T("It is fine to choose none.",
			"Está bien elegir ninguna."),
		More: T("Some laws help people whose health problem came from service. It may be sexual trauma, a brain injury, post-traumatic stress, drug or alcohol use, or mental illness. A doctor does not have to say so yet. Count a duty to register from any case and any state.",
			"Algunas leyes ayudan a personas con un problema de salud que viene del servicio. Puede ser trauma sexual, un daño al cerebro, estrés postraumático, uso de drogas o alcohol, o enfermedad mental. No hace falta que un médico lo haya dicho ya. Cuente el deber de registrarse por todo caso, de cualquier estado."),
		Facts: []*law.Fact{MilitaryService, InMilitaryNow, ServiceRelatedCondition, MustRegisterNow, CertificateGranted},
	},
	{
		ID: "unusual",
		Ask: T("Did any of these happen in this case?",
			"¿Pasó algo de esto en este caso?"),
		Help: T("It is fine to choose none.",
			"Está bien elegir ninguna."),
		Facts: []*law.Fact{DejCompleted, CompletedDeferredProgram, FireProgramSuccessful, ProsecutorBlockOrder},
	},
	{
		ID: "filed",
		Ask: T("Which of these were done in this case?",
			"¿Cuáles de estas cosas se hicieron en este caso?"),
		Facts: []*law.Fact{AppealNoticeFiled, Appealed, PetitionForReviewFiled, StateHabeasFiled},
	},
	{
		ID: "job",
		Ask: T("Are any of these true about the job you want?",
			"¿Algo de esto es cierto sobre el trabajo que quiere?"),
		Facts: []*law.Fact{Employer5OrMore, ExemptJob},
	},
	{
		ID: "owed",
		Ask: T("Do you still owe any of this in this case?",
			"¿Aún debe algo de esto en este caso?"),
		Help: T("The court clerk can tell you what is still owed.",
			"El secretario de la corte puede decirle qué debe aún."),
		More: T("Restitution is money for a victim. A court may not refuse a dismissal because you still owe it. You still owe the money after the case is dismissed.",
			"La restitución es dinero para una víctima. Si aún la debe, la corte no puede negarle la desestimación por deberla. Cuando se cierra el caso, usted sigue debiendo el dinero."),
		Facts: []*law.Fact{RestitutionUnpaid, OtherFinesUnpaid},
	},
	{
		ID: "gravest-sentence",
		Ask: T("Is your sentence one of these?",
			"¿Su sentencia es una de estas?"),
		Facts: []*law.Fact{DeathSentence, LifeWithoutParole},
	},
	{
		ID: "veteran-probation",
		Ask: T("Are any of these true about your probation?",
			"¿Algo de esto es cierto sobre su probatoria (probation)?"),
		Facts: []*law.Fact{TreatmentDone, SubstantialCompliance},
	},
	{
		ID: "late-appeal",
		Ask: T("Why was the notice of appeal late, or why may it be late?",
			"¿Por qué llegó tarde, o puede llegar tarde, el aviso de apelación?"),
		Help: T("Tick every reason that is true.",
			"Marque cada razón que sea cierta."),
		More: T("A court may still take a late notice if the delay was not your fault. Keep envelopes, letters and the names of people you talked to.",
			"Una corte aún puede aceptar un aviso tardío si la demora no fue su culpa. Guarde los sobres, las cartas y los nombres de las personas con quienes habló."),
		Facts: []*law.Fact{ToldLawyerToAppeal, LockedUpWithoutLawyer, OfficialsCausedDelay},
	},
	{
		ID: "went-wrong",
		Ask: T("What went wrong in your case?",
			"¿Qué salió mal en su caso?"),
		Help: T("Tick all that fit; you do not need proof today.",
			"Marque todo lo que sea cierto; hoy no necesita pruebas."),
		More: T("Habeas corpus asks a court to look again at a conviction, a sentence or how you are held. Each point here is a reason that the law names or that courts accept. The court will later want papers or witnesses for it. If nothing here fits, something else may still count, so ask a lawyer.",
			"El hábeas corpus pide a una corte que mire otra vez una condena, una sentencia o cómo le tienen en custodia. Cada punto es una razón que la ley nombra o que las cortes aceptan. Luego la corte va a querer papeles o testigos. Si nada de esto es cierto, otra cosa aún puede contar. Pregunte a un abogado."),
		Facts: []*law.Fact{GroundBadLawyer, GroundFalseEvidence, GroundNewEvidence, GroundExpertDispute, GroundHiddenEvidence,
			GroundIllegalSentence, GroundRacialBias, GroundAbuseExpert, GroundConditionsOrParole, GroundOther, NewInnocenceEvidence, OfficialFraudOrFalseTestimony},
	},
	{
		ID: "immigration-papers",
		Ask: T("Did immigration send you any of these?",
			"¿Inmigración le envió algo de esto?"),
		Help: T("The day on the paper can start a clock.",
			"La fecha del papel puede iniciar un plazo."),
		More: T("Show these papers to an immigration lawyer soon. Ask the lawyer before you sign anything.",
			"Muestre pronto estos papeles a un abogado de inmigración. No firme nada sin hablar con él."),
		Facts: []*law.Fact{RemovalNoticeReceived, FinalRemovalOrder},
	},
	{
		ID: "store",
		Ask: T("Are any of these true about the store?",
			"¿Algo de esto es cierto sobre la tienda?"),
		Facts: []*law.Fact{StoreOpen, MeantToSteal, PrivateRoom},
	},
	{
		ID: "cannabis",
		Ask: T("Was any of this part of your cannabis case?",
			"¿Algo de esto fue parte de su caso de marihuana (cannabis)?"),
		Help: T("Look at the charge paper or the police report.",
			"Mire el papel de cargos o el reporte de la policía."),
		Facts: []*law.Fact{SchoolGrounds, SaleToUnder18, EmployedUnder21, AcrossStateLine, EnvironmentalCrime},
	},
	{
		ID: "pardon-words",
		Ask: T("What does the pardon paper say?",
			"¿Qué dice el papel del indulto (pardon)?"),
		Facts: []*law.Fact{PardonFull, PardonRestoresFirearms},
	},
}

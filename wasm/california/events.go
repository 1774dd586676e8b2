package california

import "example.org/relief/wasm/law"

// events are what a relief can wait for when no day can be named. Each text
// completes "You can ask when …" and "Puede pedirlo cuando …".
var events = []law.Event{
	{ID: "open_case_ends", Text: T("your open case ends", "termine su caso abierto")},
	{ID: "sentence_ends", Text: T("your sentence ends", "termine su sentencia")},
	{ID: "supervision_ends", Text: T("your probation, parole or other supervision ends",
		"termine su probatoria (probation), libertad bajo palabra (parole) u otra supervisión")},
	{ID: "custody_ends", Text: T("you are out of custody and off supervision in this case",
		"salga de custodia y termine la supervisión en este caso")},
	{ID: "other_probation_ends", Text: T("your probation in the other case ends",
		"termine su probatoria (probation) en el otro caso")},
	{ID: "probation_ends", Text: T("your probation ends", "termine su probatoria (probation)")},
	{ID: "release", Text: T("you are released from jail or prison", "salga de la cárcel o de la prisión")},
	{ID: "sentence_completed", Text: T("you have done all that the judge ordered",
		"haya cumplido todo lo que ordenó el juez")},
	{ID: "limitations_period_ends", Text: T("the time to file charges is over",
		"se acabe el plazo para presentar cargos")},
	{ID: "official_refers", Text: T("an official asks the court for you, or the law changes",
		"un funcionario lo pida a la corte por usted, o cambie la ley")},
	{ID: "fifteen_years_served", Text: T("you have served 15 years", "haya cumplido 15 años")},
	{ID: "life_parole_ends", Text: T("your parole for life is ended",
		"se ponga fin a su libertad bajo palabra (parole) de por vida")},
	{ID: "military_service_ends", Text: T("your military service ends", "termine su servicio militar")},
	{ID: "registration_time_ends", Text: T("your minimum time on the registry is over and your next birthday has come",
		"se cumpla su tiempo mínimo de registro y llegue su siguiente cumpleaños")},
	{ID: "later_convictions_cleared", Text: T("your later convictions are dismissed, vacated, pardoned or reduced",
		"sus condenas posteriores se desestimen, anulen, indulten o reduzcan")},
	{ID: "treatment_ends", Text: T("you finish the drug treatment", "termine el tratamiento de drogas")},
	{ID: "treatment_done", Text: T("treatment has gone well", "el tratamiento vaya bien")},
	{ID: "conditions_kept", Text: T("you keep the conditions of probation",
		"cumpla las condiciones de la probatoria")},
	{ID: "no_danger", Text: T("you are no danger to others", "no sea un peligro para otros")},
	{ID: "victim_safe", Text: T("you are safe and no longer a victim", "esté a salvo y ya no sea víctima")},
}

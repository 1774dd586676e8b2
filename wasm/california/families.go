package california

import "example.org/relief/wasm/law"

// families are in the order in which the checklist shows them. Files is the order
// of filing when several things are open: what has a last day or undoes the
// conviction comes first, what lowers it before what dismisses it, and what needs
// the others done first comes last.
var families = []law.Family{
	{ID: "dismissal", Files: 7, Because: T(
		"A felony that was lowered first is dismissed as a misdemeanor.",
		"Un delito grave que antes se redujo se desestima como delito menor.")},
	{ID: "automatic"},
	{ID: "arrest", Files: 6, Because: T(
		"An arrest is sealed on its own.",
		"Un arresto se sella por separado.")},
	{ID: "reclassification", Files: 4, Because: T(
		"Lower the felony first: it can change what a dismissal gives.",
		"Primero reduzca el delito grave: puede cambiar lo que da una desestimación.")},
	{ID: "review", Files: 1, Aims: []string{"wrong", "sentenced"}, Because: T(
		"These have the shortest time limits.",
		"Estas tienen los plazos más cortos.")},
	{ID: "vacatur", Files: 2, Aims: []string{"wrong"}, Because: T(
		"A conviction that is taken back needs no dismissal.",
		"Una condena que se anula no necesita desestimación.")},
	{ID: "resentencing", Files: 3, Because: T(
		"A shorter sentence can bring the end of the case nearer.",
		"Una sentencia más corta puede acercar el final del caso.")},
	{ID: "probation", Files: 5, Aims: []string{"probation"}, Because: T(
		"When probation ends, a dismissal can open.",
		"Cuando termina la probatoria, puede abrirse una desestimación.")},
	{ID: "clemency", Files: 8, Because: T(
		"It is asked last: it takes longest.",
		"Se pide al final: es lo que más tarda.")},
	{ID: "rights"},
}

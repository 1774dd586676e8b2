// Package packet puts together what a person takes to court: for each court
// case a cover with what to do, the forms in order, attachments, the order that
// the judge signs, and the proof of service, left for whoever serves.
//
//	person.go    who the person is, from a file: never from the record
//	petition.go  the convictions of one court case, and what is asked for each
//	packet.go    the papers of a petition
//	cover.go     the first page: where, how many, whom, by when, what it costs
//	roads.go     what else is open, and the papers for what has no form
//	sheet.go     the written answers, where a form cannot be filled in; words.go, in the words of the page
//	office.go    the forms and papers of a project; serves.go for which reliefs there is one
//	carried.go   what the page of papers carries, to make the same in the browser
package packet

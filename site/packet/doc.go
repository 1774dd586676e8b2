// Package packet puts together what a person takes to court: for each court
// case a cover with what to do, the forms in order, attachments, the order that
// the judge signs, and the proof of service, left for whoever serves.
//
//	person.go    who the person is, from a file: never from the record
//	petition.go  the convictions of one court case, and what is asked for each
//	packet.go    the papers of a petition
//	sheet.go     the written answers, where a form cannot be filled in
package packet

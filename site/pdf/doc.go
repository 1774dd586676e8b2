// Package pdf reads PDF files as far as a filler of court forms needs it, and
// writes them again.
//
//	object.go   what a file is made of
//	parse.go    text to objects
//	xref.go     where the objects lie: tables, streams, updates, hybrids
//	file.go     an open file: its objects, read when they are asked for
//	crypt.go    the standard security handler with the empty password; decrypt.go, objects taken out of it
//	filter.go   compressed streams
//	write.go    objects to a file: the same objects give the same bytes
//
// A blank of the courts is encrypted with a password that nobody has to type,
// so that any program can open it but none that honors its flags may change
// it. [Open] undoes the encryption (RC4 and AES, all four revisions in use);
// [Write] writes without one.
//
// The reader does not repair. A file that does not keep to its own table of
// contents is refused: a form that is filled in is bound by its checksum, and a
// file that lost some bytes is not that form. Limits on size, depth and
// number hold for every file, so that a hostile one costs little.
package pdf

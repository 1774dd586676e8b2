// Package scripts holds what runs in the browser, in TypeScript: the quiz, the
// search, and what brings the engine up. There is no Go in it but its tests.
//
// # The way of the quiz
//
//	start.ts, law.ts  in the page: the engine reads the law
//	quiz.ts           the steps, and the way back and forward between them
//	pieces.ts         what comes behind it: quiz-fields.ts, quiz-results.ts
//	firstpages.ts     what somebody wants and for whom; the cases
//	askpage.ts        one question, drawn by questionpage.ts from controls
//	answer.ts         the answer, drawn from answerorder.ts
//	printout.ts       what is printed in its place
//
// state.ts is all that is known; route.ts asks the engine what comes next;
// engine.ts writes its messages and reads its replies. wire.ts comes from Go: the
// numbers of the messages and the rows in which the law comes.
//
// # The way of the papers
//
//	papers.ts         the page: it gets the answers from the quiz (handoff.ts)
//	petition.ts       what only the person knows; letters.ts, papers without a form
//	packet.ts         the papers of a court case, in order
//	paperfill.ts      a form filled in: an update behind the blank
//	draftpdf.ts       a paper of our own; draftdocx.ts for word processors
//	pdfblank.ts       a blank from somebody's own disk, made ready
//
// Each is the twin of a file of site/face, site/paper, site/draft or site/packet,
// and gives the same bytes.
//
// # The way of a rap sheet
//
//	recordpage.ts     the page: text goes in, cases come out (rapcard.ts), and go to the quiz
//	rapfile.ts        the text of a file: of a PDF by pdftext.ts, which follows the drawing of
//	                  pages (pdfloose.ts, the file as it is; pdffont.ts, letters; pdflines.ts, lines)
//	rapsheet.ts       its lines, mended by rapline.ts, as rapperson.ts; rapwords.ts, sentences and dispositions
//	rapcases.ts       the cases of a person, made with rapcourt.ts and rapdraft.ts
//	charge.ts         what a charge as printed means: token, parse, item, index, lookup, choose
//	chargebox.ts      the same for the search box of the quiz (quiz-fields.ts)
//
// They are the twins of wasm/paper and wasm/charge, with tables that come from there; a
// test runs both on the same charges and the same sheets, whole and damaged.
//
// # Rules that the tests hold
//
// A file imports only files that do not lead back to it. Lines have at most 120
// columns. The TypeScript compiler finds nothing to say. The messages stored in
// testdata are read the same by Go and here.
package scripts

// Package scripts holds what runs in the browser, in TypeScript: the quiz, the
// search, and what brings the engine up. There is no Go in it but its tests.
//
// # The way of the quiz
//
//	start.ts, law.ts   in the page: the engine reads the law
//	quiz.ts            the steps, and the way back and forward between them
//	starting.ts        what somebody wants and for whom; the cases
//	asking.ts          one question, drawn by questionpage.ts from controls
//	answer.ts          the answer, drawn from outlook.ts
//	paper.ts           what is printed in its place
//
// state.ts is all that is known; route.ts asks the engine what comes next;
// engine.ts writes its messages and reads its replies. wire.ts comes from Go: the
// numbers of the messages and the rows in which the law comes.
//
// # The way of the papers
//
//	papers.ts          the page: it gets the answers from the quiz (handoff.ts)
//	petition.ts        what only the person knows; letters.ts, papers without a form
//	packing.ts         the papers of a court case, in order
//	paperfill.ts       a form filled in: an update behind the blank
//	draftpdf.ts        a paper of our own; draftdocx.ts for word processors
//	pdfblank.ts        a blank from somebody's own disk, made ready
//
// Each is the twin of a file of site/face, site/paper, site/draft or site/packet,
// and gives the same bytes.
//
// # Rules that the tests hold
//
// A file imports only files that do not lead back to it. Lines have at most 120
// columns. The TypeScript compiler finds nothing to say. The messages stored in
// testdata are read the same by Go and here.
package scripts

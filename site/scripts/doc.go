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
// # Rules that the tests hold
//
// A file imports only files that do not lead back to it. Lines have at most 120
// columns. The TypeScript compiler finds nothing to say. The messages stored in
// testdata are read the same by Go and here.
package scripts

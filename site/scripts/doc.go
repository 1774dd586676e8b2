// Package scripts holds what runs in the browser, in TypeScript: the quiz, the
// search, and what brings the engine up. There is no Go in it but its tests.
//
// # The quiz
//
//	start.ts          in the page, with lawready.ts: the engine reads the law, which has arrived; whole.ts where it was not shrunk
//	quiz.ts           the steps, and the way back and forward between them; app.ts, what its pages ask of it
//	pieces.ts         what comes behind it: quiz-care.ts, quiz-fields.ts, quiz-results.ts
//	frame.ts          a step: its form and what is wrong with it; pageframe.ts, the page around it
//	firstpages.ts     what somebody wants and for whom, by pickpage.ts; openpage.ts, a saved file
//	askpage.ts        one question (question.ts), drawn by questionpage.ts from controls (control.ts):
//	                  radios.ts, ticklist.ts, number.ts, datefield.ts, datelist.ts, and for offenses
//	                  section.ts with combobox.ts, find.ts, meant.ts and match.ts
//	answers.ts        what was told so far, to look over, in the words of toldtext.ts
//	prune.ts          what no longer applies after a change; clash.ts, answers that contradict each other
//
// state.ts is all that is known: record.ts of a person, of cases named by casename.ts;
// recheck.ts writes it as a code and savedfile.ts as a file. route.ts asks the engine what
// comes next; engine.ts writes its messages and reads its replies. wire.ts comes from Go:
// the numbers of the messages and the rows in which the law comes. core.ts is the law
// without words, words.ts its words (voice.ts says them of somebody else), catalogue.ts its
// offenses. Days are numbers (days.ts) that dayread.ts reads. dom.ts makes elements,
// safety.ts leaves and forgets.
//
// # The answer
//
//	answer.ts         the answer, drawn from answerorder.ts: sentences.ts, warnings.ts, nextcard.ts, card.ts,
//	                  relieflines.ts with details.ts, casesline.ts, needs.ts, answerfolds.ts
//	phrases.ts        a determination in words; timeline.ts, its picture; folds.ts, made when opened
//	takeaway.ts       what can be taken along: printout.ts (personsheet.ts, lawyersheet.ts, qr.ts), calendar.ts
//
// # The papers
//
//	papers.ts         the page: it gets the answers from the quiz (handoff.ts) and carries papercarried.ts
//	petition.ts       what only the person knows (paperfields.ts, formtable.ts); letters.ts, papers without a form
//	packet.ts         the papers of a court case, in order; downloads.ts, what was made
//	paperfill.ts      a form filled in by paperrule.ts: an update behind the blank; paperbytes.ts, paperface.ts
//	draftdoc.ts       a paper of our own; draftpdf.ts and draftdocx.ts, how it goes out
//	filecheck.ts      a blank from somebody's own disk, made ready by pdfblank.ts: pdffile.ts, pdfparse.ts,
//	                  pdfbytes.ts, pdfcrypt.ts, pdffields.ts
//
// Each is the twin of a file of site/face, site/paper, site/draft, site/packet or site/pdf,
// and gives the same bytes.
//
// # The rap sheet
//
//	recordpage.ts     the page: text goes in, cases come out (rapcard.ts), and go to the quiz; rapcarried.ts, what it carries
//	rapfile.ts        the text of a file: of a PDF by pdftext.ts, which follows the drawing of pages (pdfloose.ts,
//	                  the file as it is; pdffont.ts, pdfglyphs.ts, letters; pdflines.ts, lines)
//	rapsheet.ts       its lines, mended by rapline.ts, as rapperson.ts; raphead.ts, headings and heads of pages;
//	                  rapwords.ts, sentences and dispositions
//	rapcases.ts       the cases of a person, made with rapcourt.ts and rapdraft.ts
//	charge.ts         what a charge as printed means: chargetoken.ts, chargeparse.ts, chargeitem.ts, chargesection.ts,
//	                  chargewords.ts, chargeindex.ts, chargelookup.ts, chargechoose.ts; chargeglue.ts, letters that
//	                  touch a number; chargemend.ts, what a scan damaged; chargenear.ts, what was meant
//	chargebox.ts      the same for the search box of the quiz (quiz-fields.ts)
//
// They are the twins of wasm/paper and wasm/charge, with tables that come from there; a
// test runs both on the same charges and the same sheets, whole and damaged.
//
// # The other pages
//
//	search.ts         the search, with street.ts; language.ts, the language of "/"; book.ts, the edition in one file
//
// # Rules that the tests hold
//
// A file imports only files that do not lead back to it. Lines have at most 120
// columns. The TypeScript compiler finds nothing to say. The messages stored in
// testdata are read the same by Go and here.
package scripts

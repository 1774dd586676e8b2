// Package law is the vocabulary in which a body of law is written down, and
// the engine that reads it.
//
// It imports nothing, not even the standard library. That keeps the law
// readable (there is no other machinery to know) and the download small: only
// what [Engine.Run] reaches rides in the quiz page; [Assemble], the texts and the
// names do not.
//
// # The words
//
// A [Relief] is something a person can ask for. It has requirements, each a
// [Criterion] with a plain statement, a cite and a condition, in the order of
// the statute; and grants, which say how firmly the statute promises (shall,
// may, automatic) once every requirement is met. A [Fact] is one thing the
// person knows, with its question. A [Book] holds the facts, the offenses
// and the reliefs of one jurisdiction.
//
// # The idea
//
// A criterion answers when, not only whether. A condition has a value, yes,
// no or unknown, for every day: a timeline. The engine never builds the
// timeline; it asks for the value on one day and learns, at the same time, the
// next day on which the value could change. To cut through the timeline at
// today is one question; to sweep along it is to ask again at each change.
// So "open from", "last day to act" and "it is too late" are all read off the
// same sweep, and no rule states a deadline twice.
//
// # How a relief is decided
//
// The requirements are read in order. The first that does not hold decides
// and its Else is the outcome. One whose value is unknown is remembered: its
// Else is a candidate. If none fails, the first grant that applies decides.
// The candidates then say what can be known:
//
//   - all candidates have one status: that status;
//   - shall and may both remain: may, with the facts that would tell;
//   - the decider is a Firm not_yet and every other candidate is closed too
//     (barred or not_yet): not_yet, because it is closed today either way;
//   - otherwise: unsure, with the facts that are missing.
//
// What is not known stays unknown, with three exceptions that a rule has to
// name: a presumption of the statute ([Unproved], [Shown]), answers that
// contradict each other ([AskAgain], [Tells]), and the choice where an answer
// is read from ([Told], [Asked], [Surely]). The package proof shows that the
// rest is sound.
//
// # The interview
//
// Nobody wants to know everything; a person comes for an [Aim]. Its rights are the
// answer, its roads what can be done about it, the most useful first. The engine
// asks page by page ([Ask]) until the rights are settled and one road is open; for
// the rest it says how many pages it would take ([Further]). No page is written by
// hand: what is asked follows from the requirements of the reliefs, and from three
// tables of the book, which say what one answer tells of another question
// ([Follow]), when a question makes sense at all ([Supposition]), and which dates come
// before which (Book.Order). An answer that follows is used wherever it is read, but
// never overrules "I don't know".
//
// What holds is met only where it applies ([Applies]) and only by an answer; and
// "what would change it" names only what can still become so ([Becoming]).
//
// # From data to bytes
//
// [Assemble] turns a Book into a compact code without texts or names, in which a
// condition that several rules hold stands once. Numbers of one sort stand together, for
// the compressor (see stream), and what is named again is counted among what is named
// again alone. [Engine.Load] decodes it into a
// table of conditions, and [Engine.Run] works through that table for a message
// of answers and writes a message of determinations. What a condition came to is
// kept for the days on which it stays the same, so that it is worked out once
// however many reliefs ask for it. Neither message holds a name: facts,
// offenses, reliefs and criteria are numbered in the order of the Book. The
// engine allocates nothing, so native Go and WebAssembly run the same code on
// the same bytes.
//
// The engine stands in floors, each a type that embeds the one below, from the law to
// the reply; parts lists them. A method belongs to the lowest floor that holds what it
// needs.
//
// # Many records
//
// Who answers many records has a [Screen], an engine that remembers what it decided; the
// download does not hold it: what is told beside days repeats, and what is not told at all
// does not tell. 100,000 made-up records took 1.15 CPU seconds, the whole program. See
// recall for the keys.
//
// # What was tried for speed and left out
//
// A case costs its conditions: of 1,430 values that are asked for, 860 are read off one
// answer and 480 have to be worked out, nearly each for the first time. So nothing that
// keeps values longer helps: not a byte a condition for what is the same on every day,
// not values kept from case to case for conditions that read no fact of the case (the
// 90 sets of facts that 30,000 cases tell fix 300 of the 1,090 values that are left once
// the facts are laid out, and what is saved goes into looking them up). Simple parts
// before others, in All and Any, work out 473 instead of 481. A shorter way to add years,
// and rows of the catalogue tried only where a condition differs, are not seen in the time.
// What asks for the next question is spent on trying values; see tryAll.
package law

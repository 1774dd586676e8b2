// What the pages of the quiz ask of the quiz itself.
import type { Question } from "./question";
import type { Fact } from "./record";

/** Problem is what is wrong with an answer, and the control that it is about. */
export interface Problem {
  text: string;
  at: string;
  /** The question, where the page has several. */
  of?: string;
  /** The control opens a list when it has the focus. */
  list?: boolean;
}

/** Step is one page of the quiz. */
export interface Step {
  kind: "start" | "aim" | "case" | "ask" | "needs" | "check" | "results" | "load";
  case: number;
  /** Of "ask": what is asked. */
  question?: Question;
  /** Of "needs": what is asked, of which case. */
  parts?: { fact: Fact; case: number }[];
  /** What it was asked for, as in the state. */
  of?: { aim: number; relief: number };
  /** The step is a change of what was said: afterwards back to the results. */
  change?: boolean;
}

/** App moves between the steps. */
export interface App {
  go(step: Step): void;
  /** next goes where the answers lead. */
  next(): void;
  /** done ends a step: where it came from if it was a change, else where the answers lead. */
  done(step: Step): void;
  addCase(): void;
  /** askToClear forgets the answers, after a question. */
  askToClear(): void;
  /** clear forgets the answers at once. */
  clear(): void;
  /** complain shows what is wrong and gives it the focus. */
  complain(problems: Problem[]): void;
}

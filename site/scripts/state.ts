// All that the quiz knows. It is forgotten with the page.
import type { Core } from "./core";
import type { Told } from "./record";

/** Whom is the person whose case it is: the one who answers, or somebody else. */
export type Whom = "me" | "inside" | "other";

export const notChosen = -1;

export const state = {
  core: null as unknown as Core,
  told: null as unknown as Told,
  aim: notChosen, // of core.aims
  relief: notChosen, // the one relief that is checked
  whom: "me" as Whom,
  county: "", // that had the case: it tells whom to call
  pages: 0, // how many questions were asked
  changed: false, // an answer was changed since the answers were pruned
  withPrivate: false, // what was said of one's own guilt goes on paper too
};

/** hasAnswers reports whether there is anything to lose. */
export const hasAnswers = () =>
  !!state.told && (state.told.person.size > 0 || state.told.cases.some((c) => c.answers.size > 0));

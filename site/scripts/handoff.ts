// From the answer to the page of papers: that page is opened beside this one and
// asks for what was answered. It goes from window to window, on the device.
import { iso } from "./days";
import { determine } from "./engine";
import { saved } from "./savedfile";
import { state } from "./state";
import { caseName } from "./casename";
import { noDay, statusNames } from "./wire";

/** Handed is what the page of papers gets. */
export interface Handed {
  reliefAnswers: {
    record: { person: Record<string, unknown>; cases: Record<string, unknown>[] };
    names: string[]; // of the cases
    determinations: { relief: string; case: number; status: string; decider: number; by: string }[];
  };
}

/** everyRelief is the scope of the forms: they ask for what the aim did not. */
const everyRelief = () => state.core.reliefs.map((_, i) => i);

/** openPapers opens the page of papers and answers it. */
export function openPapers(href: string): void {
  const page = open(href, "_blank");
  const answer = (e: MessageEvent) => {
    if (e.source !== page || e.data !== "reliefPapers") return;
    const handed: Handed = {
      reliefAnswers: {
        record: JSON.parse(saved()),
        names: state.told.cases.map((_, i) => caseName(i)),
        determinations: determine(state.told, everyRelief()).map((d) => ({
          relief: state.core.reliefs[d.relief].id,
          case: d.case,
          status: statusNames[d.status],
          decider: d.decider,
          by: d.by === noDay ? "" : iso(d.by),
        })),
      },
    };
    // A file has no origin that could be named.
    page!.postMessage(handed, location.protocol === "file:" ? "*" : location.origin);
  };
  addEventListener("message", answer);
}

// What is printed in place of the answer: a sheet for the person, in their language,
// and one for a lawyer, in English, for each case.
import { lawyerSheets } from "./lawyersheet";
import { byId, h } from "./dom";
import type { Outlook } from "./outlook";
import { personSheet } from "./personsheet";

let outlook: Outlook | undefined;

/** prepare says what would be printed; the sheets are made when somebody prints. */
export function prepare(out: Outlook | undefined): void {
  outlook = out;
}

addEventListener("beforeprint", () => {
  byId("paper")?.remove();
  if (outlook)
    document
      .querySelector("main")!
      .append(h("div", { id: "paper" }, personSheet(outlook), lawyerSheets(outlook)));
});
addEventListener("afterprint", () => byId("paper")?.remove());

// The lawyer's sheets: one page a case, in English.
import { Child } from "./dom";
import type { Outlook } from "./outlook";
export const lawyerSheets = (_: Outlook): Child => null;

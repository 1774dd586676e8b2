// The catalogue of offenses, with titles in the present language. The place of an
// offense in it is its number in the engine.
import { now, t } from "./words";

export interface Offense {
  number: number;
  section: string;
  level: string;
  /** How often it is charged: fewer people know the name of a rare one. */
  rare: boolean;
  title: string;
}

let parts: string[][] | undefined;
let catalogue: Offense[] = [];
let titled = "";

const part = (n: number): string[] =>
  (parts = parts || (window.reliefData?.offenses || "").split("\n\n").map((lines) => lines.split("\n")))[n] ||
  [];

/** alike are the words that tell nothing of an offense, and those that say the same, a line each. */
export const alike = () => part(1);

/** said is what people say, and the numbers of the offenses meant: "a name,another|12,34". */
export const said = () => part(2);

/** offenses is the catalogue with titles in the present language. */
export function offenses(): Offense[] {
  if (titled !== now.words.titles) {
    titled = now.words.titles;
    const titles = titled.split("\n");
    catalogue = part(0).map((line, number) => {
      const [section, level] = line.split("|");
      return { number, section, level: level[0], rare: level[1] === "r", title: titles[number] };
    });
  }
  return catalogue;
}

const levels: Record<string, string> = {
  f: "felony",
  m: "misdemeanor",
  i: "infraction",
  w: "wobbler",
  b: "wobblette",
};

/** levelOf is the level in words, where it is one of those that a court paper shows. */
export const levelOf = (o: Offense) => (levels[o.level] ? t("level-" + levels[o.level]) : "");

export const isProgram = (o: Offense) => o.level === "p";
export const isOrdinance = (o: Offense) => o.level === "o";
export const isAttempt = (o: Offense) => /664/.test(o.section);

/** attemptOf is the row that an attempt has of its own. */
export const attemptOf = (o: Offense) =>
  offenses().find((x) => x.section === o.section.replace(" ", " 664/"));

export const nameOf = (o: Offense) => o.section + " – " + o.title;

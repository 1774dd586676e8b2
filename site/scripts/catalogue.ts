// The catalogue of offenses, with titles in the present language. The place of an
// offense in it is its number in the engine.
import { fold } from "./dom";
import { now, t } from "./words";

export interface Offense {
  number: number;
  section: string;
  level: string;
  /** How often it is charged: fewer people know the name of a rare one. */
  rare: boolean;
  title: string;
  /** The title and the names people use, made comparable. */
  names: string[];
  /** Every word of them. */
  words: string[];
}

let lines: string[][] | undefined;
let catalogue: Offense[] = [];
let titled = "";

/** offenses is the catalogue with titles in the present language. */
export function offenses(): Offense[] {
  lines = lines || (window.reliefData?.offenses || "").split("\n").map((l) => l.split("|"));
  if (titled !== now.words.titles) {
    titled = now.words.titles;
    const titles = titled.split("\n");
    catalogue = lines.map(([section, level, ...others], number) => {
      const names = [titles[number], ...others].map(fold);
      return {
        number,
        section,
        level: level[0],
        rare: level[1] === "r",
        title: titles[number],
        names,
        words: names
          .join(" ")
          .split(/[^a-z0-9.]+/)
          .filter((w) => w),
      };
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

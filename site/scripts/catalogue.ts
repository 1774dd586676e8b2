// The catalogue of offenses, with titles in the present language. The place of an
// offense in it is its number in the engine.
import { fold } from "./dom";
import { now, t } from "./words";

export interface Offense { n: number; section: string; level: string; title: string; text: string[]; names: string[] }

let lines: string[][] | undefined;
let catalogue: Offense[] = [];
let titled = "";

/** offenses is the catalogue with titles in the present language. */
export function offenses(): Offense[] {
  lines = lines || (window.reliefData?.offenses || "").split("\n").map((l) => l.split("|"));
  if (titled !== now.words.titles) {
    titled = now.words.titles;
    const titles = titled.split("\n");
    catalogue = lines.map(([section, level, ...names], n) => {
      const all = [titles[n], ...names].map(fold);
      return { n, section, level, title: titles[n], names: all, text: all.join(" ").split(/[^a-z0-9.]+/) };
    });
  }
  return catalogue;
}

const levels: Record<string, string> = { f: "felony", m: "misdemeanor", i: "infraction", w: "wobbler", b: "wobblette" };
export const levelOf = (o: Offense) => (levels[o.level] ? t("level-" + levels[o.level]) : "");

export const name = (o: Offense) => o.section + " – " + o.title;

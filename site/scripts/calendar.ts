// The days to come as a calendar file. The titles say nothing of the law, because
// others may see the calendar, and are so short and plain that no line has to be broken and no
// sign marked (RFC 5545); each entry has an alarm.
import { iso } from "./days";
import { Determination } from "./engine";
import { isSure, surely } from "./phrases";
import { state } from "./state";
import { noDay, Status } from "./wire";
import { t } from "./words";

type Why = "by" | "from";

/**
 * calendar is an iCalendar file with an entry for each day to come; "" if there is none.
 * An entry begins at nine, wherever the person is then. Alarms of whole-day entries ring at
 * midnight: some calendars leave out the hours that are added to a date.
 */
export function calendar(all: Determination[]): string {
  const entries: string[] = [];
  for (const d of all) {
    const add = (why: Why, day: number) => {
      if (day !== noDay && day >= state.told.asOf) entries.push(...entry(why, day));
    };
    // A day that is only not before, or at the latest, is no day to keep.
    if (isSure(d)) add("by", d.by);
    if (d.status === Status.NotYet) {
      if (d.from !== noDay) add("from", surely(d));
      add("from", d.early);
    }
  }
  if (!entries.length) return "";
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Relief//EN",
    "CALSCALE:GREGORIAN",
    ...entries,
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

function entry(why: Why, day: number): string[] {
  const date = (n: number) => iso(n).replace(/-/g, "");
  const title = t(why === "by" ? "ics-neutral-by" : "ics-neutral");
  return [
    "BEGIN:VEVENT",
    `UID:${unique()}@relief`,
    `DTSTAMP:${date(state.told.asOf)}T000000Z`,
    `DTSTART:${date(day)}T090000`,
    "DURATION:PT15M",
    "SUMMARY:" + title,
    "TRANSP:TRANSPARENT",
    "CLASS:PRIVATE",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "DESCRIPTION:" + title,
    why === "by" ? "TRIGGER:-P14D" : "TRIGGER:PT0S",
    "END:VALARM",
    "END:VEVENT",
  ];
}

/** unique is an id that no other entry has, and that says nothing. */
const unique = () => crypto.getRandomValues(new Uint32Array(4)).join("");

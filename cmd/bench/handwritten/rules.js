// Three reliefs by hand, as a program for just these would be written: Penal
// Code 1203.4, Penal Code 4852.01 and the appeal. Three values, the status,
// what stands in the way with its cite, what is missing and what to ask next,
// for one day. It is a yard-stick for the size and the start of the engine and
// no part of the product: no list of offenses, no timeline, one case, no words.
"use strict";
const YES = 2, UNKNOWN = 1, NO = 0;
const day = (y, m, d) => Date.UTC(y, m - 1, d) / 864e5;
const dayOf = (s) => day(...s.split("-").map(Number));
const civil = (n) => { const d = new Date(n * 864e5); return [d.getUTCFullYear(), d.getUTCMonth() + 1, d.getUTCDate()]; };
const years = (n, k) => { const [y, m, d] = civil(n); return day(y + k, m, d); };
// courtClosed knows weekends and the fixed holidays of the courts.
const courtClosed = (n) => { const w = (n + 4) % 7, [, m, d] = civil(n); return w === 0 || w === 6 || ["1-1", "2-12", "3-31", "6-19", "7-4", "11-11", "12-25"].includes(m + "-" + d); };
const open = (n) => { while (courtClosed(n)) n++; return n; };

const barred4852_01 = ["PC 269", "PC 286(c)", "PC 287(c)", "PC 288", "PC 288.5", "PC 288.7", "PC 289(j)"];

let facts, missing;
const seen = (k, v) => (v === UNKNOWN && !missing.includes(k) && missing.push(k), v);
const is = (k) => seen(k, facts[k] === "yes" ? YES : facts[k] === "no" ? NO : UNKNOWN);
const oneOf = (k, ...v) => seen(k, facts[k] === undefined || facts[k] === "unknown" ? UNKNOWN : v.includes(facts[k]) ? YES : NO);
const not = (t) => YES - t;
const all = (...t) => Math.min(...t);
const any = (...t) => Math.max(...t);
const when = (c, a, b) => (c === YES || a === b ? a : c === NO ? b : UNKNOWN);
const before = (k, f, today) => (facts[k] ? (f(dayOf(facts[k])) < today ? YES : NO) : seen(k, UNKNOWN));
const told = (k) => (facts[k] === undefined ? NO : YES);

const reliefs = {
  "dismissal-after-probation"(today) {
    const done = (...extra) => oneOf("probation_outcome", "completed_clean", ...extra);
    const driving = is("listed_driving_offense");
    return {
      requires: [
        ["california-court", "PC 1203.4(a)(1)", oneOf("jurisdiction", "california"), "barred"],
        ["not-an-infraction", "PC 1203.4(b); PC 1203.4a(a)", oneOf("level", "felony", "misdemeanor"), "barred"],
        ["not-a-crime-left-out", "PC 1203.4(b); VC 42002.1", not(is("barred_from_1203_4")), "barred"],
        ["probation-given", "PC 1203.4(a)(1); PC 1203.4a(a); PC 1203.41", not(oneOf("probation_granted", "no")), "barred"],
        ["more-than-a-conditional-sentence", "PC 1203(a); PC 1203.4(a)(1)", not(oneOf("probation_granted", "conditional_sentence")), "unsettled"],
        ["not-sent-to-prison-instead", "PC 1203.4(a)(1); PC 1203.41", not(all(oneOf("probation_outcome", "revoked_and_sentenced"), not(oneOf("level", "misdemeanor")), oneOf("sentence_type", "state_prison", "jail_1170h_straight", "jail_1170h_split"))), "barred"],
        ["not-jailed-instead", "PC 1203.4(a)(1); PC 1203.4a(a)", not(oneOf("probation_outcome", "revoked_and_sentenced")), "unsettled"],
        ["probation-over", "PC 1203.4(a)(1); PC 1203.3", any(told("probation_end_date") && before("probation_end_date", (d) => d, today), all(done("completed_after_violation", "ended_early"), any(not(told("probation_end_date")), told("probation_end_date") && before("probation_end_date", (d) => d, today)))), "not_yet"],
        ["no-open-case", "PC 1203.4(a)(1)", not(is("open_case")), "not_yet"],
        ["not-serving-a-sentence", "PC 1203.4(a)(1)", not(is("serving_sentence_other_case")), "not_yet"],
        ["not-on-other-probation", "PC 1203.4(a)(1)", not(is("on_probation_other_case")), "not_yet"],
        ["not-on-mandatory-supervision", "PC 1203.4(a)(1); PC 1170(h)(5)(B)", not(is("on_mandatory_supervision_other_case")), "not_yet"],
        ["not-on-parole", "PC 1203.4(a)(1); PC 3000(a)(1)", all(not(is("on_parole_other_case")), not(is("on_prcs_other_case"))), "unsettled"],
        ["charge-was-not-a-driving-one", "PC 1203.4(c)(1)-(2); VC 12810(a)-(e)", any(driving, not(is("charged_with_listed_driving_offense"))), "unsettled"],
      ],
      grants: [
        ["driving-crime", "PC 1203.4(c)(1)-(2)", driving, "may"],
        ["ended-early", "PC 1203.4(a)(1)", oneOf("probation_outcome", "ended_early"), "shall"],
        ["every-condition-met", "PC 1203.4(a)(1), (c)(3)", all(done(), not(is("other_fines_unpaid"))), "shall"],
        ["interest-of-justice", "PC 1203.4(a)(1), (c)(3)", YES, "may"],
      ],
    };
  },
  "certificate-of-rehabilitation"(today) {
    const registrable = is("conviction_requires_registration"), felony = oneOf("level", "felony");
    const custody = any(oneOf("sentence_type", "state_prison", "jail_1170h_straight", "jail_1170h_split", "county_jail"), is("served_custody"));
    const probation = oneOf("sentence_type", "probation", "conditional_sentence");
    const trackB = when(felony, all(probation, registrable), registrable);
    const waited = (n) => when(custody, before("release_date", (d) => years(d, n), today), before("probation_granted_date", (d) => years(d, n), today));
    const prison = oneOf("sentence_type", "state_prison");
    return {
      requires: [
        ["california-court", "PC 4852.01(a)", oneOf("jurisdiction", "california"), "barred"],
        ["not-an-excluded-crime", "PC 4852.01(c), (d)", not(oneOf("offense", ...barred4852_01)), "barred"],
        ["felony-or-registrable", "PC 4852.01(a), (b)", any(felony, all(oneOf("level", "misdemeanor"), registrable)), "barred"],
        ["still-a-felony", "PC 17(b)(3); PC 4852.01(a)", not(all(is("reduced_to_misdemeanor"), not(registrable))), "barred"],
        ["not-a-death-sentence", "PC 4852.01(c)", not(all(prison, is("death_sentence"))), "barred"],
        ["lives-in-california", "PC 4852.06; PC 4852.03(a)", is("lives_in_california"), "barred"],
        ["can-be-dismissed-first", "PC 1203.4(b); PC 4852.01(b)", not(all(trackB, not(is("dismissed_under_1203_4")), is("barred_from_1203_4"))), "barred"],
        ["no-jail-since-dismissal", "PC 4852.01(b)", not(all(trackB, is("dismissed_under_1203_4"), is("jailed_since_dismissal"))), "barred"],
        ["not-on-life-parole", "PC 4852.01(c)", not(all(prison, is("mandatory_life_parole"))), "not_yet"],
        ["not-in-the-military", "PC 4852.01(c)", not(is("in_military_now")), "not_yet"],
        ["out-of-custody", "PC 4852.03(a)", not(oneOf("now_in_this_case", "prison", "county_jail", "state_hospital")), "not_yet"],
        ["dismissed-first", "PC 4852.01(b); PC 1203.4", not(all(trackB, not(is("dismissed_under_1203_4")))), "not_yet"],
        ["not-on-other-felony-probation", "PC 4852.01(b)", not(all(trackB, is("on_probation_other_case"))), "not_yet"],
        ["waiting-years", "PC 4852.03(a)(1)-(3)", when(registrable, waited(10), waited(7)), "not_yet"],
        ["five-years-in-california", "PC 4852.06", before("california_resident_since", (d) => years(d, 5), today), "not_yet"],
        ["off-supervision", "PC 4852.06", not(oneOf("now_in_this_case", "parole", "prcs", "mandatory_supervision", "formal_probation", "informal_probation")), "unsettled"],
        ["no-new-conviction", "PC 4852.05; PC 4852.11; PC 4852.13(a)", facts.new_conviction_dates ? (facts.new_conviction_dates.length ? NO : YES) : seen("new_conviction_dates", UNKNOWN), "unsettled"],
      ],
      grants: [["rehabilitated", "PC 4852.13", YES, "may"]],
    };
  },
  appeal(today) {
    const felony = is("felony_charged"), death = all(oneOf("level", "felony"), is("death_sentence"));
    const last = (k, n) => before(k, (d) => open(d + n) - (facts.appeal_notice_filed_date ? 0 : 1), facts.appeal_notice_filed_date ? dayOf(facts.appeal_notice_filed_date) : today);
    const inTime = not(when(felony, last("decision_date", 60), last("decision_date", 30)));
    const staff = all(is("locked_up_without_lawyer"), not(when(felony, before("decision_date", (d) => d + 60, dayOf(facts.gave_notice_to_staff_date || "2399-12-31")), before("decision_date", (d) => d + 30, dayOf(facts.gave_notice_to_staff_date || "2399-12-31")))));
    const lawyer = is("told_lawyer_to_appeal"), officials = is("officials_caused_delay");
    return {
      requires: [
        ["california-court", "PC 1237; PC 1466", any(not(told("jurisdiction")), oneOf("jurisdiction", "california")), "barred"],
        ["in-time-or-rescued", "CRC 8.308(a), (d); CRC 8.853(a)", any(death, inTime, staff, lawyer, officials), "barred"],
        ["not-left-with-staff", "CRC 8.25(b)(5)", any(death, inTime, not(staff)), "unsettled"],
        ["not-left-to-a-lawyer", "PC 1240.1(b)", any(death, inTime, not(lawyer)), "unsettled"],
        ["not-held-up-by-officials", "CRC 8.308(a); CRC 8.853(a)", any(death, inTime), "unsettled"],
      ],
      grants: [
        ["death-judgment", "PC 1239(b)", death, "automatic"],
        ["already-filed", "CRC 8.308(a); CRC 8.853(a)", all(is("appeal_notice_filed"), inTime), "may"],
        ["certificate-needed", "PC 1237.5; CRC 8.304(b)", all(felony, oneOf("how_convicted", "plea"), oneOf("appeal_issue", "plea_validity")), "may"],
        ["gave-up-appeal", "PC 1237.5", is("gave_up_appeal_in_plea"), "may"],
        ["right-to-appeal", "PC 1237(a)-(b); PC 1466(b)", YES, "may"],
      ],
    };
  },
};

/** determine says what the answers support for each relief on a day. */
function determine(answers, asOf) {
  return Object.keys(reliefs).map((relief) => {
    facts = answers, missing = [];
    const { requires, grants } = reliefs[relief](dayOf(asOf));
    const could = new Set();
    for (const [, , t, status] of requires) {
      if (t !== YES) could.add(status);
      if (t === NO) return result(relief, could, requires, grants);
    }
    for (const [, , t, status] of grants) {
      if (t !== NO) could.add(status);
      if (t === YES) break;
    }
    return result(relief, could, requires, grants);
  });
}

function result(relief, could, requires, grants) {
  const [only] = could, open = [...could].every((s) => s === "shall" || s === "may");
  return {
    relief, status: could.size === 1 ? only : open ? "may" : "unsure",
    blockers: requires.filter(([, , t]) => t === NO).map(([id, cite]) => ({ id, cite })),
    findings: requires.concat(grants).map(([id, cite, t]) => ({ id, cite, value: ["no", "unknown", "yes"][t] })),
    missing: could.size === 1 ? [] : missing,
  };
}

/** next is the fact to ask next: the first that the most reliefs still need. */
function next(results) {
  const weight = {};
  for (const r of results) r.missing.forEach((k, i) => (weight[k] = (weight[k] || 0) + 840 / (i + 1)));
  return Object.keys(weight).sort((a, b) => weight[b] - weight[a])[0];
}

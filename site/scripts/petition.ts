// The forms of a court case: what only the person knows is asked here, then the
// forms are made.
import { carried, Conviction, Form, formOf, w } from "./papercarried";
import { choice } from "./control";
import { unpartial } from "./dayread";
import { say } from "./days";
import { button, Child, h } from "./dom";
import { checkFile, makes } from "./filecheck";
import { answersOf, downloads } from "./downloads";
import { along, leftOff, openFor, pack } from "./packet";
import { Known, meant, valuesOf } from "./paperrule";
import { asked, field, problems, Read, reading, yesNo } from "./paperfields";

/** known are the values that a person types, in the order in which they are asked. */
const personal = [
  "name",
  "birth date",
  "prison number",
  "street",
  "city",
  "state",
  "zip",
  "phone",
  "email",
  "interpreter",
];
const ofCase = [
  "case number",
  "county",
  "court street",
  "court city",
  "conviction date",
  "dismissal date",
  "arrest date",
  "arrest place",
  "arrest agency",
  "arrest report",
  "arrest offenses",
  "charges",
  "crew",
  "crew place",
  "crew start",
  "crew end",
];

/** petition draws the part of the forms. */
export function petition(open: [Form, Conviction[]][], every: Conviction[]): Child[] {
  const body = h("div"),
    show = (i: number) => {
      body.textContent = "";
      body.append(...formPart(...open[i], every));
    };
  show(0);
  if (open.length === 1) return [body];
  const pick = h(
    "fieldset",
    null,
    h("legend", null, h("h2", null, w("which-form"))),
    open.map(([f], i) =>
      choice({
        type: "radio",
        name: "form",
        id: "form-" + i,
        value: i,
        label: `${f.form}: ${f.title}`,
        checked: !i,
        change: () => show(i),
      }),
    ),
  );
  return [pick, body];
}

/** inWords is a day as people say it. */
function inWords(iso: string): string {
  const day = unpartial(iso, Infinity);
  return day ? say(day.lo, carried().lang) : iso;
}

/** uses lists the values that a form and those that go with it take for these convictions. */
function uses(form: Form, counts: Known[]): string[] {
  const forms = [form, ...along(form, {})];
  const rules = forms.flatMap((f) => f.rules).filter((r) => meant(r, counts)),
    known = valuesOf(counts, {}, false);
  const put = rules.map((r) => r.put || "").filter((k) => !/^(conviction|arrest) date$/.test(k) || !known[k]);
  if (put.includes("address")) put.push("street", "city", "state", "zip");
  if (put.includes("court in full")) put.push("county", "court street", "court city");
  if (put.some((k) => k === "party" || k === "short title")) put.push("name");
  return put;
}

function formPart(form: Form, cases: Conviction[], every: Conviction[]): HTMLElement[] {
  const counts = cases.map((c) => c.known),
    put = uses(form, counts);
  const reads: Read[] = [],
    fields = (keys: string[]) =>
      keys
        .filter((k) => put.includes(k))
        .map((k) => reading(reads, field(k, w("field-" + k.replace(/ /g, "-")), k === "state" ? "CA" : "")));
  const names = [form, ...along(form, {})]
    .filter((f) => !form.blank || f.blank)
    .map((f) => f.form)
    .join(", ");
  const together = cases.length > 1 ? whichCases(form, cases) : null;
  const why = form.rules.some((r) => r.put === "why" && meant(r, counts));
  const trafficked = form.rules.some((r) => r.put === "why trafficked" && meant(r, counts));
  const declaration = carried().papers.find((p) => p.id === "declaration");
  const said = h("div", { "aria-live": "polite", class: "made" }),
    errors = h("div");
  const elections = [form, ...(form.may || []).map((f) => formOf(f)!)].flatMap((f) =>
    (f.questions || []).filter(
      (q) => q.item === f.form || f.rules.some((r) => r.item === q.item && meant(r, counts)),
    ),
  );
  const make = () => {
    const { says, wrong } = asked(reads);
    if (problems(errors, wrong)) return;
    const chosen = cases.filter(
      (_, i) => !together || (document.getElementById("count-" + i) as HTMLInputElement).checked,
    );
    if (problems(errors, chosen.length ? [] : [{ at: "count-0", text: w("error-count") }])) return;
    const yes = Object.fromEntries(elections.map((q) => [q.item, yesNo.said("ask-" + q.item)]));
    const known = chosen.map((c) => c.known),
      last = openFor(form, known)
        .map((r) => chosen[0].by[r])
        .find((d) => d);
    const off = leftOff(
      form,
      every.map((c) => c.known),
    );
    const packet = pack({
      form,
      counts: known,
      says,
      yes,
      by: last ? w("last-day", inWords(last)) : "",
      off,
    });
    said.textContent = "";
    said.append(
      h("h2", { tabindex: -1 }, w(packet.answers.some((a) => a.filled) ? "made" : "made-answers")),
      downloads(packet.files),
      ...packet.answers.map(answersOf),
    );
    (said.firstElementChild as HTMLElement).focus();
  };
  return [
    form.blank
      ? h("p", null, w("makes", names))
      : h("p", { class: "callout note" }, w("makes-answers", names)),
    errors,
    h(
      "form",
      {
        autocomplete: "off",
        novalidate: true,
        submit: (e: Event) => {
          e.preventDefault();
          make();
        },
      },
      together,
      h("h2", null, w("you")),
      h("p", { class: "hint" }, w("memory")),
      fields(personal),
      h("h2", null, w("case")),
      fields(ofCase),
      why ? reading(reads, field("why", w("why"), "", true)) : null,
      trafficked ? reading(reads, field("why trafficked", w("why-trafficked"), "", true)) : null,
      elections.map((q) => yesNo.draw("ask-" + q.item, q.says[carried().lang])),
      why && declaration
        ? h(
            "details",
            { class: "fold" },
            h("summary", null, w("declaration")),
            h("p", null, w("declaration-text")),
            (declaration.asks || []).map((a) =>
              reading(reads, field(a.key, a.says[carried().lang], "", true)),
            ),
          )
        : null,
      h(
        "details",
        { class: "fold", open: !form.blank && !!form.fields },
        h("summary", null, w("own-file")),
        checkFile(form),
      ),
      h("div", { class: "actions" }, h("button", { type: "submit", class: "button" }, makes(form))),
    ),
    said,
    button(w("print"), () => print(), true),
  ];
}

/** whichCases asks which convictions are in the same court case: one petition holds one case. */
function whichCases(form: Form, cases: Conviction[]): HTMLElement {
  return h(
    "fieldset",
    null,
    h("legend", null, h("h2", null, w("which-cases"))),
    h("p", { class: "hint" }, w("one-case", form.form)),
    cases.map((c, i) =>
      choice({ type: "checkbox", name: "count", id: "count-" + i, value: i, label: c.name, checked: !i }),
    ),
  );
}

// Elements are built by hand: the page asks for Trusted Types, so no string is
// ever parsed as HTML.

export type Child = Node | string | null | undefined | false | Child[];
type Props = Record<string, unknown> | null;

/** h makes an element. A property that is a function is a listener. */
export function h(tag: string, props?: Props, ...kids: Child[]): HTMLElement {
  return fill(document.createElement(tag), props, kids);
}

/** svg makes an element of a picture. */
export function svg(tag: string, props?: Props, ...kids: Child[]): SVGElement {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag) as SVGElement, props, kids);
}

function fill<E extends Element>(e: E, props: Props | undefined, kids: Child[]): E {
  for (const key in props) {
    const value = props[key];
    if (typeof value === "function") e.addEventListener(key, value as EventListener);
    else if (value !== false && value != null) e.setAttribute(key, value === true ? "" : String(value));
  }
  add(e, kids);
  return e;
}

function onOneLine(s: string): HTMLElement {
  const span = document.createElement("span");
  span.className = "whole";
  span.textContent = s;
  return span;
}

/** whole are the numbers that no line breaks: "CR-180", "PC 1203.4(a)(1)", "17(b)(3)". */
const whole = /(\S*\b[A-Z]{2,3}[- ]\d\S*|\S*\)\(\S*)/;

export function add(e: Element, kids: Child): void {
  if (Array.isArray(kids)) kids.forEach((k) => add(e, k));
  else if (typeof kids === "string" && e instanceof HTMLElement)
    kids.split(whole).forEach((s, i) => e.append(i % 2 ? onOneLine(s) : s));
  else if (kids) e.append(kids);
}

export const byId = (id: string) => document.getElementById(id);

/** hidden is text for those who do not see the page. */
export const hidden = (text: string) => h("span", { class: "hidden" }, text);

/** link is a button that looks like a link; said names what it is about. */
export function link(text: string, click: () => void, said = ""): HTMLElement {
  return h("button", { type: "button", class: "link", click }, text, said ? hidden(" " + said) : null);
}

/** button is a button; second is the quieter look. */
export function button(text: string, click: () => void, second = false): HTMLElement {
  return h("button", { type: "button", class: second ? "button second" : "button", click }, text);
}

/** fold makes words comparable: small letters, no accents, no other signs. */
export function fold(s: string): string {
  return s
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}

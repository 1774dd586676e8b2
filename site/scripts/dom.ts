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
  return fill(document.createElementNS("http://www.w3.org/2000/svg", tag), props, kids) as SVGElement;
}

function fill<E extends Element>(e: E, props: Props | undefined, kids: Child[]): E {
  for (const k in props) {
    const v = props[k];
    if (typeof v === "function") e.addEventListener(k, v as EventListener);
    else if (v !== false && v != null) e.setAttribute(k, v === true ? "" : String(v));
  }
  add(e, kids);
  return e;
}

export function add(e: Element, kids: Child): void {
  if (Array.isArray(kids)) kids.forEach((k) => add(e, k));
  else if (kids) e.append(kids);
}

export const byId = (id: string) => document.getElementById(id);

/** fold makes words comparable: small letters, no accents, no other signs. */
export function fold(s: string): string {
  return s.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
}

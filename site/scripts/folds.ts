// Parts that are folded away, and made only when somebody opens them; lists.
import { add, Child, h } from "./dom";

/** fold is a part that is filled when it is opened. */
export function fold(title: Child, make: () => Child, look = "fold"): HTMLElement {
  let made = false;
  const toggle = (e: Event) => {
    if (made) return;
    made = true;
    add(e.target as Element, make());
  };
  return h("details", { class: look, toggle }, h("summary", null, title));
}

/** bullets is a list. */
export const bullets = (items: Child[], look?: string): HTMLElement =>
  h(
    "ul",
    { class: look },
    items.map((item) => h("li", null, item)),
  );

// The edition in one file shows one of its pages at a time, the front page first. A
// link leads to "#page-SLUG" or to a place in a page; "#aim-ID" is a way into the
// quiz. A step of the quiz has no place of its own, but a number in the history.
import { byId } from "./dom";

declare global {
  interface Window {
    /** reliefEnter opens the quiz for an aim, or for all. */
    reliefEnter?(way: string): void;
  }
}

const pages = Array.from(document.querySelectorAll<HTMLElement>(".book-page")),
  quiz = byId("page-quiz")!,
  title = document.title;

/** placed is what the address names. The search names a heading behind a second "#". */
function placed(): HTMLElement | null {
  const [page, place] = decodeURIComponent(location.hash.slice(1)).split("#");
  return byId(place ? page.replace("page-", "") + "--" + place : page);
}

function show(): void {
  const place = placed(),
    asking = history.state && history.state.step !== undefined;
  const page = asking ? quiz : place?.closest<HTMLElement>(".book-page") || pages[0];
  pages.forEach((p) => p.classList.toggle("shown", p === page));
  if (asking) return;
  document.title = title; // not the one that counts the steps of the quiz
  const way = location.hash.slice(1);
  if (page === quiz) return window.reliefEnter?.(way.startsWith("aim-") ? way.slice(4) : "");
  if (place && place !== page) return place.scrollIntoView();
  scrollTo(0, 0);
  if (location.hash) page.focus({ preventScroll: true });
}

document.documentElement.classList.add("book");
show();
addEventListener("hashchange", show);
addEventListener("popstate", show);

// The frame of the page in the present language.
import { byId } from "./dom";
import { state } from "./state";
import { now, t } from "./words";

export function speak(): void {
  const html = document.documentElement,
    pages = (lang: string) => new URL(state.core.root + lang + "/", document.baseURI).href,
    was = pages(html.lang);
  html.lang = now.lang;
  // A file must not give itself another address.
  if (origin !== "null") history.replaceState(history.state, "", location.href.replace(was, pages(now.lang)));
  document.querySelectorAll("[data-w]").forEach((e) => {
    e.textContent = t(e.getAttribute("data-w")!);
  });
  const leave = byId("leave")!;
  leave.setAttribute("aria-label", t("leave"));
  leave.textContent = t("leave-short");
  if (!byId("book"))
    document.querySelectorAll<HTMLAnchorElement>(".brand, a[data-w]:not(#language)").forEach((a) => {
      a.href = a.href.replace(was, pages(now.lang));
    });
  const other = state.core.languages.find((l) => l !== now.lang)!,
    link = byId("language")!;
  link.lang = other;
  link.setAttribute("hreflang", other);
}

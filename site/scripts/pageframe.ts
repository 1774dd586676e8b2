// The frame of the page in the present language.
import { byId } from "./dom";
import { state } from "./state";
import { now, t } from "./words";

export function speak(): void {
  document.documentElement.lang = now.lang;
  document.querySelectorAll("[data-w]").forEach((e) => {
    e.textContent = t(e.getAttribute("data-w")!);
  });
  const leave = byId("leave")!;
  leave.setAttribute("aria-label", t("leave"));
  leave.textContent = t("leave-short");
  const pages = byId("book") ? [] : document.querySelectorAll("[data-page]");
  pages.forEach((e) =>
    e.setAttribute("href", state.core.root + now.lang + "/" + e.getAttribute("data-page")),
  );
  const other = state.core.languages.find((l) => l !== now.lang)!,
    link = byId("language")!;
  link.lang = other;
  link.setAttribute("hreflang", other);
}

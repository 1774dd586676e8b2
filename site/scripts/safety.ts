// Ways to be safe: leave at once, and forget after a while.
import { byId, h } from "./dom";
import { t } from "./words";

const idle = 20 * 60e3, patience = 2 * 60e3;

/** guard watches over the page; clear forgets the answers. */
export function guard(clear: () => void): void {
  const leave = () => {
    // Cover the page first: the other page may take a while.
    document.body.append(h("div", { class: "cover" }));
    clear();
    location.replace((byId("leave") as HTMLAnchorElement).href);
  };
  byId("leave")?.addEventListener("click", (e) => { e.preventDefault(); leave(); });
  let shifts: number[] = [];
  addEventListener("keydown", (e) => {
    wake();
    shifts = e.key === "Shift" && !e.repeat ? [...shifts, Date.now()].slice(-3) : e.key === "Shift" ? shifts : [];
    if (shifts.length === 3 && shifts[2] - shifts[0] < 5000) leave();
  });

  let last = Date.now(), dialog: HTMLDialogElement | undefined;
  const wake = () => { if (!dialog) last = Date.now(); };
  ["pointerdown", "input"].forEach((e) => addEventListener(e, wake));
  setInterval(() => {
    const quiet = Date.now() - last;
    if (quiet > idle + patience) {
      close();
      clear();
    } else if (quiet > idle && !dialog) ask();
  }, 5000);

  function close() {
    dialog?.close();
    dialog?.remove();
    dialog = undefined;
    last = Date.now();
  }
  function ask() {
    dialog = h("dialog", { class: "ask", "aria-labelledby": "idle", cancel: close }, h("h2", { id: "idle" }, t("idle-title")), h("p", null, t("idle-text")),
      h("div", { class: "actions" }, h("button", { class: "button", click: close }, t("idle-keep")),
        h("button", { class: "link", click: () => { close(); clear(); } }, t("clear")))) as HTMLDialogElement;
    document.body.append(dialog);
    dialog.showModal();
  }
}

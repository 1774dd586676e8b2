// A form that somebody has on the disk: is it the one that we know? The file is
// looked at on the device and goes nowhere.
import { Form, formOf, w } from "./carried";
import { h } from "./dom";

const largest = 16 << 20;

/** checkFile asks for a file and compares it with the forms of the petition. */
export function checkFile(form: Form): HTMLElement {
  const id = "own-" + form.form,
    said = h("p", { role: "status" });
  const change = async (e: Event) => {
    const file = (e.target as HTMLInputElement).files?.[0];
    if (file) said.textContent = await verdict(form, file);
  };
  return h(
    "div",
    { class: "field" },
    h("p", null, w("own-file-text")),
    h("label", { for: id }, w("own-file-label", form.form)),
    h("input", { type: "file", id, accept: ".pdf,application/pdf", change }),
    said,
  );
}

async function verdict(form: Form, file: Blob): Promise<string> {
  if (file.size > largest) return w("own-file-large");
  if (!window.crypto?.subtle) return w("own-file-cannot", form.revision);
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", await file.arrayBuffer()));
  const hex = Array.from(sum, (b) => b.toString(16).padStart(2, "0")).join("");
  const forms = [form, ...(form.with || []).map(formOf)];
  const known = forms.find((f) =>
    f?.sums?.some((s) => hex.startsWith(s.head) && hex.endsWith(s.tail) && (!s.size || s.size === file.size)),
  );
  if (!known) return w("own-file-unknown", form.revision);
  return w(known.blank ? "own-file-known" : "own-file-by-hand", known.form, known.revision);
}

// A form that somebody has on the disk: is it the one that we know? If so it is
// filled in, also where the site does not carry it. The file is looked at on the
// device and goes nowhere.
import { carried, Form, setBlank, w } from "./papercarried";
import { h } from "./dom";
import { prepare } from "./pdfblank";
import { Locked } from "./pdfcrypt";
import { PDFFile } from "./pdffile";

const largest = 16 << 20;

/** checkFile asks for files and compares them with the forms that we know. */
export function checkFile(form: Form): HTMLElement {
  const id = "own-" + form.form,
    said = h("div", { role: "status" });
  const change = async (e: Event) => {
    said.textContent = "";
    for (const file of (e.target as HTMLInputElement).files || [])
      said.append(h("p", null, await verdict(form, file)));
    const button = said.closest("form")?.querySelector("[type=submit]");
    if (button) button.textContent = makes(form);
  };
  const names = [form.form, ...(form.with || [])].join(", ");
  return h(
    "div",
    { class: "field" },
    h("p", null, w("own-file-text")),
    h("label", { for: id }, w("own-file-label", names)),
    h("input", { type: "file", id, multiple: true, accept: ".pdf,application/pdf", change }),
    said,
  );
}

/** makes is what the button says: with its blank the form is made, without it the answers are written down. */
export const makes = (form: Form) => w(form.blank ? "make" : "make-answers");

async function verdict(form: Form, file: Blob): Promise<string> {
  if (file.size > largest) return w("own-file-large");
  if (!window.crypto?.subtle || !window.DecompressionStream) return w("own-file-cannot", form.revision);
  const data = new Uint8Array(await file.arrayBuffer());
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", data));
  const hex = Array.from(sum, (b) => b.toString(16).padStart(2, "0")).join("");
  const known = carried().forms.find((f) =>
    f.sums?.some(
      (s) => hex.startsWith(s.head) && hex.endsWith(s.tail) && (!s.size || s.size === data.length),
    ),
  );
  if (!known) return stranger(form, data);
  if (known.blank) return w("own-file-known", known.form, known.revision);
  if (!known.fields) return w("own-file-by-hand", known.form, known.revision);
  try {
    const { blank, pdf } = await prepare(data, `${known.form} ${known.title}`, known.fields);
    setBlank(known, blank, pdf);
    return w("own-file-ready", known.form, known.revision, makes(form));
  } catch (e) {
    return w(e instanceof Locked ? "own-file-locked" : "own-file-by-hand", known.form, known.revision);
  }
}

/** stranger says of a file that is none of ours what it is. */
async function stranger(form: Form, data: Uint8Array): Promise<string> {
  if (!String.fromCharCode(...data.subarray(0, 1024)).includes("%PDF-")) return w("own-file-no-pdf");
  try {
    await PDFFile.open(data);
  } catch (e) {
    return w(e instanceof Locked ? "own-file-locked" : "own-file-damaged", form.form, form.revision);
  }
  return w("own-file-unknown", form.form, form.revision);
}

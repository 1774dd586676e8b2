// Brings the engine up while the rest of the page is on its way: this stands between
// the engine and the law, and lawready.ts behind the law. The engine reads the law and
// decides every relief for an empty record, so that most of its code is ready when a
// person answers. To find the next question for all reliefs would take ten times as
// long, and nobody asks for all. engine.ts takes it from here.
import { byId } from "./dom";
import { determineCommand, headBytes } from "./wire";

export interface Module {
  memory: WebAssembly.Memory;
  buffer(n: number): number;
  run(n: number): number;
  _initialize?(): void;
}

declare global {
  interface Window {
    reliefEngine?: Promise<Module>;
    /** lawready.ts says that the law has arrived. */
    reliefLaw?(): void;
    /** whole.ts says what an engine that was not shrunk asks for. */
    reliefImports?(compiled: WebAssembly.Module, memory: () => WebAssembly.Memory): WebAssembly.Imports;
    /** The page says in a plain word that the questions cannot run here. */
    reliefFailed?(): void;
  }
}

const law = new Promise<void>((r) => (window.reliefLaw = r));

async function start(): Promise<Module> {
  const e = byId("engine")!,
    src = e.getAttribute("data-src");
  let compiled: WebAssembly.Module;
  if (src) compiled = await WebAssembly.compile(await (await fetch(src)).arrayBuffer());
  else {
    const bytes = decode(e.textContent!);
    compiled = await atOnce(
      () => new WebAssembly.Module(bytes),
      () => WebAssembly.compile(bytes),
    );
  }
  await law;
  const module = await instantiate(compiled);
  module._initialize?.();
  const put = (which: number, bytes: Uint8Array) =>
    new Uint8Array(module.memory.buffer).set(bytes, module.buffer(which));
  put(0, decode(byId("law")!.textContent!));
  put(1, firstMessage());
  if (module.run(headBytes) < 0) throw new Error("the engine did not accept the law");
  performance.mark?.("engine");
  return module;
}

/** firstMessage is about one case of which nothing is known, as engine.ts writes it. */
function firstMessage(): Uint8Array {
  const ask = new Uint8Array(headBytes);
  ask[0] = determineCommand;
  ask[4] = 1;
  new DataView(ask.buffer).setInt32(5, Date.now() / 864e5, true);
  return ask;
}

/** instantiate gives a module what it asks for: nothing, if it was shrunk. */
async function instantiate(compiled: WebAssembly.Module): Promise<Module> {
  let module: Module;
  const imports = window.reliefImports?.(compiled, () => module.memory);
  const instance = await atOnce(
    () => new WebAssembly.Instance(compiled, imports),
    () => WebAssembly.instantiate(compiled, imports),
  );
  module = instance.exports as unknown as Module;
  return module;
}

/**
 * atOnce does here what old browsers leave to another thread. A browser compiles a
 * function when it is first called, so that waiting for the other thread would take
 * longer than the work.
 */
async function atOnce<T>(here: () => T, there: () => Promise<T>): Promise<T> {
  try {
    return here();
  } catch {
    return there();
  }
}

/** decode reads bytes as quiz.Embed writes them: a character a byte. */
function decode(text: string) {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i) - 34;
  return bytes;
}

/** fail says why there are no questions, and leads to the checklist. */
function fail(): void {
  document.documentElement.classList.remove("engine", "asking");
  byId("app")!.hidden = true;
  byId("why")!.hidden = false;
}

window.reliefFailed = fail;
window.reliefEngine = start();
// The first question is in the page, so that nothing moves when the engine has
// started; its answer waits for the words.
window.reliefEngine.then(() => document.documentElement.classList.add("engine"), fail);
const first = byId("first")!;
first.addEventListener("submit", (e) => {
  e.preventDefault();
  first.dataset.sent = "";
});
first.querySelector("button")!.disabled = false; // now nothing chosen gets into the address
addEventListener(
  "error",
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    if ("late" in target.dataset)
      target.dataset.late = "lost"; // pieces.ts asks for it again
    else fail();
  },
  true,
);

// Brings the engine up while the rest of the page is on its way: this stands
// between the engine and the law, and law.ts behind the law. The engine reads the
// law and says what to ask of an empty record, so that its code is ready when a
// person answers. engine.ts takes it from here.

export interface Module { memory: WebAssembly.Memory; buffer(n: number): number; run(n: number): number; _initialize?(): void }

declare global { interface Window { reliefEngine?: Promise<Module>; reliefLaw?(): void } }

const law = new Promise<void>((r) => (window.reliefLaw = r));

async function start(): Promise<Module> {
  const e = document.getElementById("engine")!, src = e.getAttribute("data-src");
  let compiled: WebAssembly.Module;
  if (src) compiled = await WebAssembly.compile(await (await fetch(src)).arrayBuffer());
  else {
    const bytes = decode(e.textContent!);
    compiled = await atOnce(() => new WebAssembly.Module(bytes), () => WebAssembly.compile(bytes));
  }
  await law;
  // The shrunk module has no imports. The whole one asks for those of WASI; its
  // runtime wants a clock that moves, the engine wants none of them.
  let ticks = 1;
  const imports: WebAssembly.Imports = {};
  for (const i of WebAssembly.Module.imports(compiled)) (imports[i.module] = imports[i.module] || {})[i.name] = (_: number, __: number, at: number) => {
    if (i.name === "clock_time_get") new DataView(module.memory.buffer).setUint32(at, ticks++ * 1000, true);
    return 0;
  };
  const module = (await atOnce(() => new WebAssembly.Instance(compiled, imports), () => WebAssembly.instantiate(compiled, imports))).exports as unknown as Module;
  module._initialize?.();
  const put = (which: number, bytes: Uint8Array) => new Uint8Array(module.memory.buffer).set(bytes, module.buffer(which));
  put(0, decode(document.getElementById("law")!.textContent!));
  const ask = new Uint8Array(11); // a message as engine.ts writes it
  ask[0] = ask[4] = 1; // the next fact of the one case
  new DataView(ask.buffer).setInt32(5, Date.now() / 864e5, true);
  put(1, ask);
  if (module.run(ask.length) < 0) throw new Error("the engine did not accept the law");
  performance.mark?.("engine");
  return module;
}

/**
 * atOnce does here what old browsers leave to another thread. A browser compiles a
 * function when it is first called, so that waiting for the other thread would take
 * longer than the work.
 */
async function atOnce<T>(here: () => T, there: () => Promise<T>): Promise<T> {
  try { return here(); } catch { return there(); }
}

/** decode reads bytes as quiz.Embed writes them: what the slots stand for, then a character a byte. */
function decode(text: string) {
  const slots = 94, byte = new Uint8Array(512).map((_, c) => c), bytes = new Uint8Array(text.length - slots);
  for (let n = 0; n < slots; n++) byte[n + (n < 28 ? 32 : 33)] = text.charCodeAt(n);
  for (let i = 0; i < bytes.length; i++) bytes[i] = byte[text.charCodeAt(i + slots)];
  return bytes;
}

window.reliefEngine = start();
window.reliefEngine.catch(() => {}); // the script of the quiz says it

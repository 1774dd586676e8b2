// The standard security handler with the empty password; see crypt.go of package
// site/pdf. AES and SHA are the browser's own; RC4 and MD5 are older than it
// offers.
import { binary, bytesOf } from "./pdfbytes";
import { Damaged, Dict, Name, Num, Obj, Ref, Str, Stream } from "./pdfparse";

/** Locked is thrown for a file that wants a password. */
export class Locked extends Error {}

const pad =
  "\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08" +
  "\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A";

type Method = "plain" | "rc4" | "aes128" | "aes256";

export interface Key {
  key: Uint8Array;
  strings: Method;
  streams: Method;
  metadata: boolean;
}

export function md5(message: Uint8Array): Uint8Array {
  const k = Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32) | 0);
  const turns = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
  const n = ((message.length + 8) >> 6) + 1,
    data = new DataView(new ArrayBuffer(n * 64));
  message.forEach((b, i) => data.setUint8(i, b));
  data.setUint8(message.length, 0x80);
  data.setUint32(n * 64 - 8, message.length * 8, true);
  let [a0, b0, c0, d0] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let at = 0; at < n * 64; at += 64) {
    let [a, b, c, d] = [a0, b0, c0, d0];
    for (let i = 0; i < 64; i++) {
      const round = i >> 4;
      const f = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round];
      const g = [i, 5 * i + 1, 3 * i + 5, 7 * i][round] % 16;
      const sum = (a + f + k[i] + data.getInt32(at + g * 4, true)) | 0,
        turn = turns[round * 4 + (i % 4)];
      [a, d, c, b] = [d, c, b, (b + ((sum << turn) | (sum >>> (32 - turn)))) | 0];
    }
    [a0, b0, c0, d0] = [(a0 + a) | 0, (b0 + b) | 0, (c0 + c) | 0, (d0 + d) | 0];
  }
  const out = new DataView(new ArrayBuffer(16));
  [a0, b0, c0, d0].forEach((v, i) => out.setInt32(i * 4, v, true));
  return new Uint8Array(out.buffer);
}

function rc4(key: Uint8Array, data: Uint8Array): Uint8Array {
  const s = Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + s[i] + key[i % key.length]) & 255;
    [s[i], s[j]] = [s[j], s[i]];
  }
  let i = 0,
    j = 0;
  return data.map((b) => {
    i = (i + 1) & 255;
    j = (j + s[i]) & 255;
    [s[i], s[j]] = [s[j], s[i]];
    return b ^ s[(s[i] + s[j]) & 255];
  });
}

const join = (...parts: Uint8Array[]) => bytesOf(parts.map(binary).join(""));
const same = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((v, i) => v === b[i]);
const aesKey = (key: Uint8Array) =>
  crypto.subtle.importKey("raw", key as BufferSource, "AES-CBC", false, ["encrypt", "decrypt"]);
const encrypt = async (key: Uint8Array, iv: Uint8Array, data: Uint8Array) =>
  new Uint8Array(
    await crypto.subtle.encrypt(
      { name: "AES-CBC", iv: iv as BufferSource },
      await aesKey(key),
      data as BufferSource,
    ),
  );
const sha = async (bits: number, data: Uint8Array) =>
  new Uint8Array(await crypto.subtle.digest("SHA-" + bits, data as BufferSource));

async function decrypt(key: Uint8Array, iv: Uint8Array, data: Uint8Array): Promise<Uint8Array> {
  try {
    const plain = crypto.subtle.decrypt(
      { name: "AES-CBC", iv: iv as BufferSource },
      await aesKey(key),
      data as BufferSource,
    );
    return new Uint8Array(await plain);
  } catch {
    throw new Damaged("encryption");
  }
}

/** unlock works out the key of a file from its handler's dictionary; id is the first half of its identity. */
export async function unlock(
  get: (k: string) => Obj | undefined,
  dict: (o?: Obj) => Dict,
  id: Uint8Array,
): Promise<Key> {
  const number = (k: string, other: number) => {
    const v = get(k);
    return v instanceof Num ? v.value : other;
  };
  const text = (k: string) => {
    const v = get(k);
    return bytesOf(v instanceof Str ? v.bytes : "");
  };
  const named = (o?: Obj) => (o instanceof Name ? o.name : "");
  const v = number("V", 0),
    r = number("R", 0),
    u = text("U");
  const out: Key = { key: u, strings: "rc4", streams: "rc4", metadata: get("EncryptMetadata") !== false };
  if (named(get("Filter")) !== "Standard") throw new Damaged("handler");
  if (v >= 4) {
    const method = (k: string): Method => {
      const cfm = named(dict(dict(get("CF")).get(named(get(k)))).get("CFM"));
      return ({ V2: "rc4", AESV2: "aes128", AESV3: "aes256" } as Record<string, Method>)[cfm] || "plain";
    };
    [out.strings, out.streams] = [method("StrF"), method("StmF")];
  }
  if (v === 5) out.key = await unlock256(u, text("UE"), r);
  else {
    const bits = v === 4 ? 128 : v === 1 ? 40 : number("Length", 40);
    if (v < 1 || v > 4 || bits < 40 || bits > 128) throw new Damaged("handler");
    out.key = unlock128(text("O").slice(0, 32), u, id, number("P", 0), r, bits / 8, out.metadata);
  }
  return out;
}

function unlock128(
  o: Uint8Array,
  u: Uint8Array,
  id: Uint8Array,
  p: number,
  r: number,
  n: number,
  metadata: boolean,
): Uint8Array {
  const flags = new Uint8Array([p, p >> 8, p >> 16, p >> 24]);
  let key: Uint8Array = md5(
    join(bytesOf(pad), o, flags, id, new Uint8Array(r >= 4 && !metadata ? [255, 255, 255, 255] : [])),
  );
  if (r === 2) n = 5;
  else for (let i = 0; i < 50; i++) key = md5(key.slice(0, n));
  key = key.slice(0, n);
  let check: Uint8Array = bytesOf(pad);
  if (r === 2) check = rc4(key, check);
  else {
    check = md5(join(check, id));
    for (let i = 0; i < 20; i++)
      check = rc4(
        key.map((b) => b ^ i),
        check,
      );
  }
  if (!same(check, u.slice(0, check.length))) throw new Locked("password");
  return key;
}

async function unlock256(u: Uint8Array, ue: Uint8Array, r: number): Promise<Uint8Array> {
  const hash = async (salt: Uint8Array) => {
    const k = await sha(256, salt);
    return r === 5 ? k : harden(k);
  };
  if (u.length < 48 || ue.length < 32) throw new Damaged("key");
  if (!same(await hash(u.slice(32, 40)), u.slice(0, 32))) throw new Locked("password");
  const middle = await hash(u.slice(40, 48)),
    zero = new Uint8Array(16),
    data = ue.slice(0, 32);
  // The browser wants a padding block, which the file has not: it is made.
  const padding = await encrypt(middle, data.slice(16), new Uint8Array(0));
  return decrypt(middle, zero, join(data, padding));
}

/** harden is algorithm 2.B for the empty password. */
async function harden(k: Uint8Array): Promise<Uint8Array> {
  for (let i = 0; ; i++) {
    const k1 = new Uint8Array(k.length * 64);
    for (let j = 0; j < 64; j++) k1.set(k, j * k.length);
    const e = (await encrypt(k.slice(0, 16), k.slice(16, 32), k1)).slice(0, k1.length);
    const rest = e.slice(0, 16).reduce((a, b) => a + b, 0) % 3;
    k = await sha([256, 384, 512][rest], e);
    if (i >= 63 && e[e.length - 1] <= i - 31) return k.slice(0, 32);
  }
}

/** opened decrypts the strings and the stream of an object. */
export async function opened(k: Key, o: Obj, ref: Ref): Promise<Obj> {
  if (o instanceof Str) return new Str(binary(await plainBytes(k, k.strings, bytesOf(o.bytes), ref)));
  if (Array.isArray(o)) {
    for (let i = 0; i < o.length; i++) o[i] = await opened(k, o[i], ref);
  } else if (o instanceof Map) {
    for (const [key, v] of o) {
      // A signature is never encrypted.
      if (key !== "Contents" || !o.has("ByteRange")) o.set(key, await opened(k, v, ref));
    }
  } else if (o instanceof Stream) {
    const type = o.dict.get("Type"),
      kind = type instanceof Name ? type.name : "";
    if (kind === "XRef") return o;
    await opened(k, o.dict, ref);
    const plain = kind === "Metadata" && !k.metadata;
    o.raw = await plainBytes(k, plain ? "plain" : k.streams, o.raw, ref);
  }
  return o;
}

async function plainBytes(k: Key, how: Method, b: Uint8Array, ref: Ref): Promise<Uint8Array> {
  if (how === "plain" || !b.length) return b;
  let key = k.key;
  if (how !== "aes256") {
    const salt = how === "aes128" ? [0x73, 0x41, 0x6c, 0x54] : [];
    const more = new Uint8Array([ref.num, ref.num >> 8, ref.num >> 16, ref.gen, ref.gen >> 8, ...salt]);
    key = md5(join(k.key, more)).slice(0, Math.min(k.key.length + 5, 16));
  }
  if (how === "rc4") return rc4(key, b);
  if (b.length < 32 || b.length % 16) throw new Damaged("encryption");
  return decrypt(key, b.slice(0, 16), b.slice(16));
}

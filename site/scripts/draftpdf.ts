// A paper as a tagged PDF, byte for byte that of package site/draft.
import { Doc, lay, Sheet, TextLine } from "./draftdoc";
import { Bytes, hex4, milli, utf16, whole } from "./paperbytes";
import { Face } from "./paperface";

const pages = 2,
  info = 3,
  tree = 4,
  root = 5,
  parents = 6,
  fontObject = 7,
  firstPage = 12;

/** tagsOf are the elements of the structure tree. The title of a pleading stands in its caption. */
const tagsOf = (doc: Doc): Record<string, string> => ({
  h1: "H1",
  h2: doc.blocks.some((b) => b.kind === "h1") ? "H2" : "H1",
  li: "LBody",
  box: "LBody",
});

export function draftPDF(doc: Doc, face: Face): Uint8Array {
  const tags = tagsOf(doc);
  const objects: (string | Uint8Array)[] = new Array(firstPage - 1).fill("");
  const next = () => objects.push("");
  const glyphs: number[] = [],
    number = new Map<number, number>();
  const add = (n: number, s: string) => {
    objects[n - 1] = (objects[n - 1] as string) + s;
  };

  const line = (l: TextLine) => {
    const how = l.bold ? "2 Tr " + milli(whole(l.size, 30)) + " w" : "0 Tr";
    let out = `BT /F ${milli(l.size)} Tf ${how} 1 0 0 1 ${milli(l.x)} ${milli(l.y)} Tm <`;
    for (const c of l.text) {
      const g = face.glyph(c);
      if (!g) continue;
      if (!number.has(g)) number.set(g, glyphs.push(g));
      out += hex4(number.get(g)!);
    }
    return out + "> Tj ET\n";
  };
  const content = (sh: Sheet) => {
    let out = "";
    sh.parts.forEach((p, i) => {
      out += `/${tags[p.kind] || "P"}<</MCID ${i}>>BDC\n${p.lines.map(line).join("")}EMC\n`;
    });
    out += "/Artifact BMC\n0.7 w\n";
    for (const m of sh.marks) {
      out +=
        m.w > 0 && m.h > 0
          ? `${milli(m.x)} ${milli(m.y)} ${milli(m.w)} ${milli(m.h)} re S\n`
          : `${milli(m.x)} ${milli(m.y)} m ${milli(m.x + m.w)} ${milli(m.y + m.h)} l S\n`;
    }
    return out + sh.notes.map(line).join("") + "EMC";
  };
  const element = (kind: string, list: number) => {
    if (list) {
      const item = next(),
        body = next();
      add(list, item + " 0 R ");
      add(item, `<</Type/StructElem/S/LI/P ${list} 0 R/K[${body} 0 R `);
      add(body, `<</Type/StructElem/S/LBody/P ${item} 0 R/K[`);
      return body;
    }
    const e = next();
    add(e, `<</Type/StructElem/S/${tags[kind] || "P"}/P ${root} 0 R/K[`);
    return e;
  };

  const kids: string[] = [],
    elements: string[] = [];
  let nums = "",
    list = 0,
    last = "",
    open = 0;
  lay(face, doc).forEach((sh, i) => {
    const page = next();
    kids.push(page + " 0 R");
    const text = content(sh),
      stream = next();
    objects[stream - 1] = `<</Length ${text.length}>>\nstream\n${text}\nendstream\nendobj\n`;
    objects[page - 1] =
      `<</Type/Page/Parent ${pages} 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F ${fontObject} 0 R>>>>` +
      `/Contents ${stream} 0 R/StructParents ${i}/Tabs/S>>\nendobj\n`;
    const refs = sh.parts.map((p, n) => {
      const key = p.block + (p.kind === "caption2" ? "b" : "a");
      if (key !== last) {
        last = key;
        if (p.kind !== "li" && p.kind !== "box") list = 0;
        else if (!list) {
          list = next();
          objects[list - 1] = `<</Type/StructElem/S/L/P ${root} 0 R/K[`;
          elements.push(list + " 0 R");
        }
        open = element(p.kind, list);
        if (!list) elements.push(open + " 0 R");
      }
      add(open, `<</Type/MCR/Pg ${page} 0 R/MCID ${n}>>`);
      return open + " 0 R";
    });
    nums += `${i}[${refs.join(" ")}]`;
  });
  for (let i = firstPage - 1; i < objects.length; i++) {
    const o = objects[i] as string;
    if (o.startsWith("<</Type/StructElem")) objects[i] = o + "]>>\nendobj\n";
  }
  const head = (n: number, s: string) => {
    objects[n - 1] = s + "\nendobj\n";
  };
  head(
    1,
    `<</Type/Catalog/Pages ${pages} 0 R/Lang(${doc.lang})/MarkInfo<</Marked true>>/StructTreeRoot ${tree} 0 R` +
      `/ViewerPreferences<</DisplayDocTitle true>>>>`,
  );
  head(pages, `<</Type/Pages/Count ${kids.length}/Kids[${kids.join(" ")}]>>`);
  head(info, `<</Title ${utf16(doc.title)}>>`);
  head(
    tree,
    `<</Type/StructTreeRoot/K ${root} 0 R/ParentTree ${parents} 0 R/ParentTreeNextKey ${kids.length}>>`,
  );
  head(root, `<</Type/StructElem/S/Document/P ${tree} 0 R/K[${elements.join(" ")}]>>`);
  head(parents, `<</Nums[${nums}]>>`);
  face.font(fontObject, glyphs).forEach((o, i) => {
    objects[fontObject - 1 + i] = o;
  });

  const out = new Bytes().text("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n");
  let table = "0000000000 65535 f \n";
  objects.forEach((o, i) => {
    table += String(out.length).padStart(10, "0") + " 00000 n \n";
    out.text(`${i + 1} 0 obj\n`);
    if (typeof o === "string") out.text(o);
    else out.raw(o);
  });
  const start = out.length;
  return out
    .text(
      `xref\n0 ${objects.length + 1}\n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R` +
        `/Info ${info} 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    )
    .bytes();
}

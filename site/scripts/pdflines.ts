// Letters that stand somewhere on a page, as lines of text.

export interface Letter {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  /** Where the text runs to, in radians; 0 is to the right. */
  angle: number;
  /** It goes on with the letter before it, without a blank. */
  on: boolean;
}

/** Word is what is drawn in one go without a blank; then a blank may follow. */
interface Word {
  text: string;
  x: number;
  y: number;
  end: number;
  size: number;
  blank: boolean;
}

interface Row {
  text: string;
  y: number;
  last: Word;
}

/** lines are the lines of a page from its top, without those that run askew. */
export function lines(letters: Letter[]): string[] {
  const ways: Word[][] = [[], [], [], []];
  let before = -1;
  for (const g of letters) {
    const quarter = g.angle / (Math.PI / 2),
      way = (Math.round(quarter) + 4) % 4;
    if (
      !(Math.abs(quarter - Math.round(quarter)) < 0.12) ||
      !(g.size > 0) ||
      !Number.isFinite(g.x + g.y + g.width)
    )
      continue;
    take(ways[way], upright(g, way), way === before && g.on);
    before = way;
  }
  return ways
    .sort((a, b) => b.length - a.length)
    .flatMap((words) => rows(words).sort((a, b) => b.y - a.y))
    .map((row) => row.text.trimEnd().replace(/[\ufb00-\ufb06]/g, (c) => c.normalize("NFKC")));
}

/** upright turns the page so that its text runs to the right. */
function upright(g: Letter, way: number): Letter {
  const [x, y] = [
    [g.x, g.y],
    [g.y, -g.x],
    [-g.x, -g.y],
    [-g.y, g.x],
  ][way];
  return { ...g, x, y };
}

/** take adds a letter to its word, or begins one. */
function take(words: Word[], g: Letter, on: boolean): void {
  const last = words[words.length - 1],
    end = g.x + g.width;
  if (!g.text.trim()) {
    if (last && Math.abs(last.y - g.y) < 0.1 * g.size && Math.abs(g.x - last.end) < 0.5 * g.size)
      last.blank = true;
  } else if (on && last && g.x - last.end < 0.15 * g.size) {
    last.text += g.text;
    last.end = end;
  } else words.push({ text: g.text, x: g.x, y: g.y, end, size: g.size, blank: false });
}

/** rows puts each word behind the nearest one on its left. A page that was scanned askew
 * has lines that climb or fall. */
function rows(words: Word[]): Row[] {
  const wide = words.map((w) => (w.end - w.x) / w.text.length).filter((n) => n > 0),
    usual = wide.sort((a, b) => a - b)[wide.length >> 1] || 6,
    left = words.reduce((x, w) => Math.min(x, w.x), Infinity),
    out: Row[] = [];
  const gap = (n: number) => " ".repeat(Math.max(0, Math.min(120, Math.round(n / usual))));
  for (const w of words.sort((a, b) => a.x - b.x)) {
    let best: Row | null = null,
      near = 0.4 * w.size;
    for (const row of out) {
      const off = Math.abs(row.last.y - w.y);
      if (off < near) [best, near] = [row, off];
    }
    if (!best) {
      out.push({ text: gap(w.x - left) + w.text, y: w.y, last: w });
      continue;
    }
    const { last } = best,
      space = w.x - last.end;
    // Bold letters are drawn twice.
    if (last.text === w.text && w.x - last.x < 0.3 * Math.min(w.size, last.end - last.x)) continue;
    const parted = last.blank || space > 0.15 * w.size;
    best.text += (parted ? gap(space) || " " : "") + w.text;
    best.last = w;
  }
  return out;
}

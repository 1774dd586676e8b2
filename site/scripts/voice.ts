// Words that are said to a person, made into words about somebody else: "did you" is
// "did they", "I finished" is "they finished". The table is a string of the interface in
// each language; there the longest words that fit are taken, and the rest stays.

/** voiceOf reads a table such as "you=they; to you=to them". */
export function voiceOf(table: string): (text: string) => string {
  const rules = new Map(table.split("; ").map((rule) => rule.split("=") as [string, string]));
  const capital = (s: string) => s[0].toUpperCase() + s.slice(1);
  rules.forEach((to, from) => rules.set(capital(from), capital(to)));
  const found = [...rules.keys()].sort((a, b) => b.length - a.length).join("|");
  const whole = new RegExp(`(^|[^\\p{L}])(${found})(?!\\p{L})`, "gu");
  return (text) => text.replace(whole, (_, before, said) => before + rules.get(said));
}

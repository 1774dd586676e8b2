// Words of the street, for the search of the site; the quiz has a list of its own, said.txt
// of the law.
import { Asked, byWord, read } from "./match";

const little = new Set(
  (
    "a an the of in on to for with and or my was i is it at by from as he she they his her had have got " +
    "get did do some someone something how can what your back up life years " +
    "de la el un una en con y o si por al del los las me mi su le para que lo fue vida anos"
  ).split(" "),
);

/** broad are words that say less than those beside them: whoever votes with a felony asks about the vote. */
export const broad = /^(felony|felon|felonia|record|caso?|conviction|condena)$/;

/** telling are the words that tell something: of a bill, "ab 1950", and a form the number too. */
export const telling = (words: string[]) => {
  const some = words.filter(
    (w, i) =>
      !little.has(w) && (!/^\d+$/.test(w) || /^(?:ab|sb|prop.*|acr?|cr|fw|jv|mc)$/.test(words[i - 1])),
  );
  return some.length ? some : words;
};

/** askedFor is what a query asks for, in the words that tell something. */
export function askedFor(query: string): Asked {
  const asked = read(query);
  return { ...asked, tokens: telling(asked.tokens) };
}

/** means are words of the street with those of the catalogue. */
const means: Record<string, string[]> = {};
for (const line of `
wife husband girlfriend boyfriend spouse partner ex esposa esposo novia novio pareja: domestic spouse partner pareja
hit beat punched slapped pegarle pegar golpear golpee: battery assault agresion
sold sell selling dealing vender venta traficar: sale sell selling vender
store shop tienda: shoplifting burglary tienda
drunk driving borracho tomado manejar: dui influence
weed pot mota: marijuana cannabis marihuana
meth crystal crack heroin cocaine coke coca cocaina heroina cristal: drug controlled substance droga
kid kids child children minor menor menores nino ninos: child minor menor
stole stealing steal robbed robe robar: theft robbery robo hurto
fake false falsa falso: false forged forgery falsa falso
id identidad identity: identity identification identidad
unemployment edd welfare desempleo: fraud unemployment welfare fraude
gun pistol rifle pistola arma: firearm gun weapon arma
knife cuchillo: dagger knife weapon
warrant court: failure appear`
  .trim()
  .split("\n")) {
  const [said, listed] = line.split(": ");
  for (const w of said.split(" ")) means[w] = listed.split(" ");
}

/** bySaid says how well a word of the street fits the best of some words. */
export const bySaid = (w: string, among: string[]) =>
  Math.max(byWord(w, among), ...(means[w] || []).map((x) => byWord(x, among) - 1));

package scripts

import (
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"

	"example.org/relief/site/complaint"
	"example.org/relief/site/quiz"
	"example.org/relief/site/source"
	"example.org/relief/wasm/california"
)

// voicing gives every string of the law and the answers to the voice about somebody else.
const voicing = `
import { voiceOf } from "./voice";
declare const process: any, data: any;
const out: Record<string, [string, string][]> = {};
for (const lang of ["en", "es"]) {
  const files: any = { window: {} };
  new Function("self", data[lang].words)(files.window); new Function("self", data[lang].answer)(files.window);
  const { ui, book } = JSON.parse(files.window.reliefData["words-" + lang]);
  const voice = voiceOf(ui.other), all: [string, string][] = [];
  const go = (v: unknown): void => {
    if (typeof v === "string") v.split("\n").forEach((s) => all.push([s, voice(s)]));
    else if (v) Object.values(v as object).forEach(go);
  };
  go(book); go(JSON.parse(files.window.reliefData["answer-" + lang]));
  out[lang] = all;
}
process.stdout.write(JSON.stringify(out));
`

// left is what still speaks to who answers, or of them, or is no grammar.
var left = map[string]*regexp.Regexp{
	"en": regexp.MustCompile(`(?i)\b(you|your|yours|yourself|my|me|myself)\b|\bI [a-z]|\bthey (am|was|is)\b` +
		`|\b(to|for|against|about|from|with|at|let|gave|give|sentenced|convicted|arrested) they\b`),
	"es": regexp.MustCompile(`(?i)(^|[^\pL])(usted|ustedes|yo|mi|mis|mí|mío|mía|me|conmigo|tengo|soy|fui)([^\pL]|$)` +
		`|^(\pL+ )?(no )?(terminé|cumplí|hice|usé|tuve|pedí|recibí|ayudé|debo|puedo|estoy)`),
}

// TestVoice lets no string of the law speak to the person who answers for somebody else.
func TestVoice(t *testing.T) {
	book, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	data := map[string]map[string]string{}
	s := &quiz.Source{Book: book, Page: func(string, string) string { return "" }}
	s.Words = func(lang string) map[string]string {
		b, err := os.ReadFile("../../content/" + lang + "/words.txt")
		if err != nil {
			t.Fatal(err)
		}
		var cs complaint.List
		return source.ReadWords(lang, b, &cs).Values
	}
	for lang := range left {
		words, err := s.WordsScript(lang)
		if err != nil {
			t.Fatal(err)
		}
		answer, err := s.AnswerScript(lang)
		if err != nil {
			t.Fatal(err)
		}
		data[lang] = map[string]string{"words": string(words), "answer": string(answer)}
	}
	j, err := json.Marshal(data)
	if err != nil {
		t.Fatal(err)
	}
	declared := "declare const process: any, data: any;\n"
	out := run(t, strings.Replace(voicing, declared, declared+fmt.Sprintf("(globalThis as any).data = %s;\n", j), 1))
	var said map[string][][2]string
	if err := json.Unmarshal(out, &said); err != nil {
		t.Fatal(err)
	}
	for lang, all := range said {
		changed := 0
		for _, pair := range all {
			if pair[0] != pair[1] {
				changed++
			}
			own := strings.NewReplacer("What you say stays", "", "Show me everything", "").Replace(pair[1]) // said to who answers
			if m := left[lang].FindString(own); m != "" {
				t.Errorf("%s: %q speaks to who answers: %q", lang, pair[1], m)
			}
		}
		if changed < 150 {
			t.Errorf("%s: only %d strings are about somebody else", lang, changed)
		}
	}
}

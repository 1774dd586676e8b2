package california

import (
	_ "embed"
	"fmt"
	"strings"

	"example.org/relief/wasm/law"
)

// said.txt says at its head how it is read.
//
//go:embed said.txt
var saidTXT string

// Said returns what people say who mean an offense, in both languages.
func Said() (law.Speech, error) {
	var out law.Speech
	for n, line := range strings.Split(saidTXT, "\n") {
		kind, words, _ := strings.Cut(line, " ")
		switch kind {
		case "", "#":
		case "-":
			out.Noise = append(out.Noise, strings.Fields(words)...)
		case "=":
			out.Alike = append(out.Alike, strings.Fields(words))
		default:
			name, kindOnly := strings.CutPrefix(line, "~ ")
			said, sections, ok := strings.Cut(name, ":")
			if !ok {
				return law.Speech{}, fmt.Errorf("said.txt:%d: no colon", n+1)
			}
			out.Names = append(out.Names, law.Name{Said: list(said), Sections: list(sections), Rough: kindOnly})
		}
	}
	return out, nil
}

// list is what stands between commas.
func list(s string) []string {
	var out []string
	for _, one := range strings.Split(s, ",") {
		if one = strings.TrimSpace(one); one != "" {
			out = append(out, one)
		}
	}
	return out
}

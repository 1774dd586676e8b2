package main

import (
	"bytes"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// TestReadme holds the README to what is there: its story agrees with the law, its
// commands and the files that it names exist, and each folder of wasm is in its table.
func TestReadme(t *testing.T) {
	b, err := os.ReadFile(filepath.Join("..", "..", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	_, story, _ := strings.Cut(string(b), "```\n-- ")
	story, _, _ = strings.Cut(story, "```")
	file := filepath.Join(t.TempDir(), "story.txtar")
	if err := os.WriteFile(file, []byte("-- "+story), 0o644); err != nil {
		t.Fatal(err)
	}
	var said bytes.Buffer
	if run([]string{"scenarios", file}, strings.NewReader(""), &said, &said) != 0 || !strings.Contains(said.String(), "1 scenarios, 0 disagreements") {
		t.Errorf("the story: %s", said.String())
	}
	for _, m := range regexp.MustCompile("(?:run ./cmd/|`|\n)relief ([a-z]+)").FindAllStringSubmatch(string(b), -1) {
		if _, ok := commands[m[1]]; !ok && m[1] != "help" {
			t.Errorf("there is no command %s", m[1])
		}
	}
	paths := regexp.MustCompile("`((?:content|site|wasm|cmd|findings)/[^` ]*)`").FindAllStringSubmatch(string(b), -1)
	for _, m := range paths {
		theirs := strings.HasSuffix(m[1], ".pdf") || strings.Contains(m[1], "/.") // what a firm puts there
		if _, err := os.Stat(filepath.Join("..", "..", filepath.FromSlash(m[1]))); err != nil && !theirs {
			t.Error(err)
		}
	}
	rooms, err := os.ReadDir(filepath.Join("..", "..", "wasm"))
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rooms {
		if r.IsDir() && !strings.Contains(string(b), "| `wasm/"+r.Name()+"/` |") {
			t.Errorf("nothing says what wasm/%s is", r.Name())
		}
	}
	if len(paths) < 20 {
		t.Errorf("only %d files are named", len(paths))
	}
}

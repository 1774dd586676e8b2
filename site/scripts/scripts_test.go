package scripts

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/evanw/esbuild/pkg/api"

	"example.org/relief/site/needs"
)

const columns = 120

// sources are the files of this folder by their names.
func sources(t *testing.T) map[string]string {
	t.Helper()
	names, err := filepath.Glob("*.ts")
	if err != nil || len(names) == 0 {
		t.Fatalf("there are no scripts: %v", err)
	}
	all := map[string]string{}
	for _, name := range names {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		all[name] = string(text)
	}
	return all
}

// TestLines holds the width of lines and the length of files.
func TestLines(t *testing.T) {
	for name, text := range sources(t) {
		lines := strings.Split(text, "\n")
		if len(lines) > 300 && name != "wire.ts" {
			t.Errorf("%s has %d lines; divide it", name, len(lines))
		}
		for i, line := range lines {
			if n := utf8.RuneCountInString(line); n > columns {
				t.Errorf("%s:%d: %d columns; at most %d", name, i+1, n, columns)
			}
		}
	}
}

var imports = regexp.MustCompile(`(?m)^(?:import|export) [^;]*?from "\./([^"]+)"`)

// TestNoCircle follows the imports of every file, those of types too.
func TestNoCircle(t *testing.T) {
	all := sources(t)
	done := map[string]bool{}
	var follow func(name string, path []string)
	follow = func(name string, path []string) {
		if at := slices.Index(path, name); at >= 0 {
			t.Errorf("these import each other: %s", strings.Join(append(path[at:], name), " → "))
			return
		}
		if done[name] {
			return
		}
		text, ok := all[name]
		if !ok {
			t.Errorf("%v import %s, which is not there", path, name)
			return
		}
		for _, m := range imports.FindAllStringSubmatch(text, -1) {
			follow(m[1]+".ts", append(slices.Clone(path), name))
		}
		done[name] = true
	}
	for name := range all {
		follow(name, nil)
	}
}

// TestNothingExportedChanges: the pieces of a script take what they import once (see
// bundle/pieces.go), so what is exported is not assigned again.
func TestNothingExportedChanges(t *testing.T) {
	for name, text := range sources(t) {
		if again := regexp.MustCompile(`(?m)^export (?:let|var) .*`).FindString(text); again != "" {
			t.Errorf("%s: %s\nhint: export an object that holds it", name, again)
		}
	}
}

// TestNoSpreadBehindOptional: Chrome before 91 spreads no arguments of a call behind ?., and
// esbuild is told to leave ?. as it is (see bundle/bundle.go).
func TestNoSpreadBehindOptional(t *testing.T) {
	spread := regexp.MustCompile(`\?\.[\w.?!\[\]]*\([^()]*\.\.\.`)
	for name, text := range sources(t) {
		if at := spread.FindString(text); at != "" {
			t.Errorf("%s: %s\nhint: look whether it is there first", name, at)
		}
	}
	if !spread.MatchString("app?.go(...steps)") || !spread.MatchString("a?.b!.c(1, ...d)") {
		t.Error("it finds none")
	}
}

// tools are the programs of Node that look at the scripts, in pinned versions.
var tools = []string{"typescript@5.9.3", "prettier@3.6.2"}

// TestTypes lets the TypeScript compiler read the scripts.
func TestTypes(t *testing.T) {
	out, err := tool(t, "typescript/lib/tsc.js", "--noEmit", "-p", "tsconfig.json").CombinedOutput()
	if err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// TestFormat holds the one format of the scripts.
func TestFormat(t *testing.T) {
	out, err := tool(t, "prettier/bin/prettier.cjs", "--check", "*.ts").CombinedOutput()
	if err != nil {
		t.Errorf("%s\nhint: prettier --write the files", out)
	}
}

// tool is a command that runs a program of Node, which is installed once in the
// user's cache.
func tool(t *testing.T, program string, args ...string) *exec.Cmd {
	t.Helper()
	if err := needs.Programs("node", "npm"); err != nil {
		t.Fatal(err)
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join(cache, "relief", "node-"+strings.NewReplacer("@", "-", " ", "_").Replace(strings.Join(tools, " ")))
	path := filepath.Join(dir, "node_modules", filepath.FromSlash(program))
	if _, err := os.Stat(path); err != nil {
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		install := exec.Command("npm", append([]string{"install", "--no-audit", "--no-fund", "--prefix", dir}, tools...)...)
		if out, err := install.CombinedOutput(); err != nil {
			t.Fatalf("the tools cannot be installed: %v\n%s", err, out)
		}
	}
	return exec.Command("node", append([]string{path}, args...)...)
}

// messages reads the stored messages as the scripts do: the same bytes from the same
// record, the same determinations from the same reply. See site/quiz for Go's side.
const messages = `
import { message, readDeterminations } from "./engine";
import stored from "./testdata/messages.json";
declare const process: any;
const hex = (b: Uint8Array) => Array.from(b, (x) => x.toString(16).padStart(2, "0")).join("");
const bytes = (s: string) => new Uint8Array(s.match(/../g)!.map((x) => parseInt(x, 16)));
for (const m of stored as any[]) {
  const map = (list: any[]) => new Map(list.map(([n, a]: any) => [n, a]));
  const told = { asOf: m.asOf, person: map(m.person), cases: m.cases.map((c: any) => ({ arrest: false, answers: map(c) })) };
  const wrote = hex(message(told as any, m.ask));
  if (wrote !== m.message) throw new Error(m.name + ": wrote " + wrote + ", Go wrote " + m.message);
  if (!m.determinations) continue;
  const read = JSON.stringify(readDeterminations(new Int32Array(bytes(m.reply).buffer)));
  if (read !== JSON.stringify(m.determinations)) throw new Error(m.name + ": read " + read);
}
process.stdout.write(String((stored as any[]).length));
`

func TestMessages(t *testing.T) {
	if out := run(t, messages); string(out) == "0" {
		t.Error("there are no messages")
	}
}

// run bundles a script with what it imports and runs it in Node.
func run(t *testing.T, script string) []byte {
	t.Helper()
	if err := needs.Programs("node"); err != nil {
		t.Fatal(err)
	}
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	result := api.Build(api.BuildOptions{
		Stdin:  &api.StdinOptions{Contents: script, ResolveDir: dir, Loader: api.LoaderTS},
		Bundle: true, Platform: api.PlatformNode, LogLevel: api.LogLevelSilent,
	})
	if len(result.Errors) > 0 {
		t.Fatal(result.Errors[0].Text)
	}
	node := exec.Command("node", "-")
	node.Stdin = bytes.NewReader(result.OutputFiles[0].Contents)
	out, err := node.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return out
}

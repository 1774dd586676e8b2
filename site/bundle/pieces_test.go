package bundle

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"example.org/relief/site/complaint"
	"example.org/relief/site/needs"
)

// What a script and its pieces import is in the first of them alone, and is one thing:
// a value that the first keeps is what the others read. The pieces run one after the
// other as classic scripts, each when it has come.
func TestPieces(t *testing.T) {
	if err := needs.Programs("node"); err != nil {
		t.Fatal(err)
	}
	// So many that esbuild gives out every short name.
	var names strings.Builder
	for i := range 4000 {
		fmt.Fprintf(&names, "let v%d = keep.length + %d; ", i, i)
	}
	names.WriteString("(globalThis as any).all = () => [")
	for i := range 4000 {
		fmt.Fprintf(&names, "v%d++,", i)
	}
	names.WriteString("];")
	dir := t.TempDir()
	for name, text := range map[string]string{
		"kept.ts":   `export const kept: string[] = []; export function keep(s: string) { kept.push(s); }`,
		"typed.ts":  `import { keep } from "./kept"; export const typed = (s: string) => keep("typed " + s + "import{a}from\"./b\";");`,
		"way.ts":    `import { keep } from "./kept"; ` + names.String() + ` keep("way"); export default "the default";`,
		"quiz.ts":   `import { keep } from "./kept"; import way from "./way"; keep("quiz " + way);`,
		"quiz-b.ts": `import { typed } from "./typed"; import { kept } from "./kept"; typed("b"); kept.push("b");`,
		"quiz-c.ts": `import { typed } from "./typed"; import { kept } from "./kept"; import way from "./way";` +
			` typed("c"); (globalThis as any).said = [way, ...kept];`,
		"alone.ts": `import { kept } from "./kept"; (globalThis as any).alone = kept.length;`,
	} {
		if err := os.MkdirAll(filepath.Join(dir, "scripts"), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, "scripts", name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	var cs complaint.List
	set := makeBundles(dir, nil, []string{"scripts/alone.ts", "scripts/quiz-b.ts", "scripts/quiz-c.ts", "scripts/quiz.ts"}, &cs)
	if len(cs) > 0 {
		t.Fatal(cs)
	}
	data := func(name string) string { return string(set.BySource["scripts/"+name].Data) }
	if strings.Contains(data("quiz-b.ts")+data("quiz-c.ts"), "the default") || strings.Contains(data("quiz-c.ts"), "typed ") {
		t.Errorf("a piece holds what came before it:\n%s\n%s", data("quiz-b.ts"), data("quiz-c.ts"))
	}
	run := exec.Command("node", "-e", "self = globalThis;\n"+data("alone.ts")+"\n"+data("quiz.ts")+"\n"+data("quiz-b.ts")+"\n"+
		data("quiz-c.ts")+
		"\nconsole.log(alone + said.join('|'))")
	out, err := run.CombinedOutput()
	const want = `0the default|way|quiz the default|typed bimport{a}from"./b";|b|typed cimport{a}from"./b";`
	if got := strings.TrimSpace(string(out)); err != nil || got != want {
		t.Errorf("%v: got %s\nwant %s", err, got, want)
	}
	if len(set.Inputs) != 7 {
		t.Errorf("the inputs are %v", set.Inputs)
	}
}

// Command bench measures Relief from the outside, beside the tools that do a
// part of the same, and prints medians and ratios.
//
//	go run ./cmd/bench [-json] [-quick] [-only WHAT] [-rounds N] [-dir FOLDER] [-against REVISION]
//
// It is run from the root of the project. WHAT is a list of
//
//	build    full builds and builds with nothing changed, 20, 1,000 and 10,000 pages
//	edit     from saving one page, or a statute, to the new page from the server
//	engine   one evaluation, a whole record, the next question, what would change it
//	screen   records a second, and whether memory grows with them
//	growth   the cost against cases, reliefs, records and pages
//	bytes    what the public downloads, raw, with gzip and with brotli
//	browser  first paint, engine ready and first answer in Chromium
//	cold     from a fresh clone with empty caches to the quiz
//	life     relief serve through a day of 20,000 saves
//
// and all of them without -only; cold and life, which take minutes, only when they
// are named, and cold with -against. -quick leaves out 10,000 pages and takes fewer
// rounds.
//
// # How it measures
//
// The tools take turns (A B A B), so that what else the machine does hits all of
// them alike. Only the ratios within one run count; they are what the tables
// print behind each figure, against ours. CPU is the processor time of the
// process and its children. Peak memory is what the kernel says of the process.
// Pages are written to a file system in memory where there is one.
//
// -against builds another revision in a folder of its own and lets it take turns
// with today's tree (see against.go). What is said to be faster than it was is a
// ratio of such a run.
//
// # The other tools
//
// Hugo, cel-go and expr come from the module proxy; they are a module of their
// own under peers/, so that they never enter go.mod. Eleventy and
// json-rules-engine come from npm when node is there. All are put into a folder
// of the user's cache. TinyGo is used where it is installed. One that cannot be
// had is named and left out. gogen_pilots, which decides one law for rows of the
// Department of Justice, is used where it is on the path, or where GOGEN_PILOTS
// says; it takes the file that its own generate_test_data makes.
//
// The rules of three reliefs by hand in JavaScript, as a yard-stick of what a
// download must cost, are in handwritten/.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
)

var parts = []struct {
	name string
	run  func(*bench) error
}{
	{"build", (*bench).builds},
	{"edit", (*bench).edits},
	{"engine", (*bench).engines},
	{"screen", (*bench).screens},
	{"growth", (*bench).growths},
	{"bytes", (*bench).downloads},
	{"browser", (*bench).browsers},
	{"cold", (*bench).colds},
	{"life", (*bench).lives},
}

func main() {
	if len(os.Args) > 1 && os.Args[1] == "inner" {
		if err := inner(os.Args[2:]); err != nil {
			fmt.Fprintln(os.Stderr, "bench:", err)
			os.Exit(1)
		}
		return
	}
	asJSON := flag.Bool("json", false, "print JSON")
	quick := flag.Bool("quick", false, "leave out 10,000 pages, take fewer rounds")
	only := flag.String("only", "", "what to measure: build,edit,engine,screen,growth,bytes,browser,cold,life "+
		"(default: all but cold and life)")
	against := flag.String("against", "", "a revision to build and measure beside this tree, in turn")
	rounds := flag.Int("rounds", 0, "how often to measure each tool (default 5, with -quick 2)")
	dir := flag.String("dir", "", "where to make the pages (default: in memory where that is possible)")
	flag.Parse()
	w := &workshop{log: func(s string) { fmt.Fprintln(os.Stderr, "bench: "+s) }}
	b := &bench{workshop: w, trees: trees{workshop: w}, quick: *quick, rounds: *rounds}
	b.tools = tools{workshop: w, found: map[string]string{}}
	if b.rounds == 0 {
		b.rounds = 5
		if b.quick {
			b.rounds = 2
		}
	}
	b.alone = os.Getenv("RELIEF_BENCH_ALONE") != "" || *against != ""
	code := b.main(*only, *dir, *against)
	if *asJSON {
		enc := json.NewEncoder(os.Stdout)
		enc.SetIndent("", "  ")
		_ = enc.Encode(map[string]any{"tables": b.tables, "absent": b.absent})
	} else {
		b.print(os.Stdout, b.absent)
	}
	os.Exit(code)
}

// bench is one run of the command.
type bench struct {
	*workshop
	report
	tools
	trees
	quick  bool
	rounds int
}

// workshop is where programs are run.
type workshop struct {
	ctx  context.Context
	work string // a folder of its own, removed at the end
	self string // this program, to be run as a process of its own
	log  func(string)
}

func (b *bench) main(only, dir, against string) (code int) {
	complain := func(err error) int {
		b.log(err.Error())
		return 1
	}
	names := strings.FieldsFunc(only, func(r rune) bool { return r == ',' || r == ' ' })
	for _, n := range names {
		if !slices.ContainsFunc(parts, func(p struct {
			name string
			run  func(*bench) error
		}) bool {
			return p.name == n
		}) {
			b.log(fmt.Sprintf("there is nothing called %q to measure", n))
			return 2
		}
	}
	if _, err := os.Stat("cmd/bench/main.go"); err != nil {
		b.log("run it from the root of the project")
		return 2
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	b.ctx = ctx
	var err error
	if b.self, err = os.Executable(); err != nil {
		return complain(err)
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return complain(err)
	}
	b.cache = filepath.Join(cache, "relief-bench")
	if dir == "" {
		if info, err := os.Stat("/dev/shm"); err == nil && info.IsDir() {
			dir = "/dev/shm"
		}
	}
	if b.work, err = os.MkdirTemp(dir, "relief-bench"); err != nil {
		return complain(err)
	}
	defer os.RemoveAll(b.work)
	if against != "" {
		if err := b.checkout(against); err != nil {
			return complain(err)
		}
	}
	for _, p := range parts {
		if len(names) > 0 && !slices.Contains(names, p.name) ||
			len(names) == 0 && (p.name == "cold" && b.other == nil || p.name == "life") {
			continue
		}
		b.log("measuring " + p.name)
		run := p.run
		if b.other != nil && !slices.Contains(sameInput, p.name) {
			run = func(b *bench) error { return b.turns(p.name) }
		}
		if err := run(b); err != nil {
			code = complain(fmt.Errorf("%s: %w", p.name, err))
		}
		if ctx.Err() != nil {
			return 1
		}
	}
	return code
}

// Command relief makes and checks the self-help site, and answers questions
// about the law from the command line.
package main

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strings"
	"syscall"

	"example.org/relief/site/complaint"
	"example.org/relief/wasm/record"
)

const usage = `Usage:
    relief serve   [-addr 127.0.0.1:8080]         build, serve, watch, reload the browser
    relief build   [-o public] [-base-url URL]    the whole site, for any static host
    relief check   [-json] [-strict]              every complaint about content and law
    relief facts   [-json]                        the facts that a record may hold
    relief eval    [-as-of DATE] [-json] FILE     one record, every relief; - reads standard input
    relief eval    [-json] -code CODE             what a person saw, from the code on their sheet
    relief import  [-from rap|doj|csv] FILE       records on paper or in a file, as JSON Lines
    relief offense [-json] TEXT... | -            what a charge as printed means
    relief ask     -aim AIM [-deep] [-json] FILE  the pages that the quiz would ask
    relief scenarios FILE...                      run cases with expected answers
    relief screen  [-as-of DATE] IN > OUT         many records, JSON Lines in and out
    relief law     [-text COPY [-was COPY]]       which rules rest on which sections, and which have changed
    relief law     -packet DIR [-text COPY]       packets to print, to read and to sign; relief law -h tells how
    relief packet  -record FILE -person FILE -o DIR    the papers of each court case, filled in and drafted
    relief publish [-n] DIR|s3://...|gs://...     copy the built site to a host
    relief new     explainer SLUG                 a page that builds
    relief new     form FILE                      the beginning of a map for a blank form
    relief new     site DIR                       the first folder of a firm
    relief release [-o dist] [-version V]         archives for those who have no Go
    relief version

Exit status is 0 when all is well, 1 when there is a complaint, 2 when the
command was used wrongly.

Example:
    $ go run ./cmd/relief serve
`

// command is a subcommand. It returns an error to complain about, or one that
// wraps errUsage when it was used wrongly.
type command func(args []string, stdin io.Reader, stdout, stderr io.Writer) error

var commands = map[string]command{
	"ask":       ask,
	"build":     build,
	"check":     check,
	"eval":      eval,
	"facts":     factsCommand,
	"import":    importRecords,
	"law":       lawCommand,
	"new":       newPage,
	"offense":   offense,
	"packet":    packets,
	"publish":   publishSite,
	"release":   release,
	"scenarios": scenarios,
	"screen":    screen,
	"serve":     serve,
	"version":   version,
}

var errUsage = errors.New("wrong usage")

// errSaid is returned when every complaint was already printed.
var errSaid = errors.New("complaints")

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	if len(args) == 0 {
		fmt.Fprint(stderr, usage)
		return 2
	}
	out := &checked{to: stdout}
	if args[0] == "help" || args[0] == "-h" || args[0] == "--help" {
		fmt.Fprint(out, usage)
		return ended(out, nil, stderr)
	}
	cmd, ok := commands[args[0]]
	if !ok {
		hint := "run relief help"
		if near := complaint.DidYouMean(args[0], slices.Sorted(maps.Keys(commands))); near != "" {
			hint = near
		}
		fmt.Fprintf(stderr, "relief: error: there is no command %q\nrelief: hint: %s\n", args[0], hint)
		return 2
	}
	return ended(out, cmd(args[1:], stdin, out, stderr), stderr)
}

// ended says how a command ended and returns the status to exit with. Output
// that could not be written is an error, whatever the command says.
func ended(out *checked, err error, stderr io.Writer) int {
	if out.err != nil {
		err = &complaint.Hinted{Err: fmt.Errorf("the output cannot be written: %w", out.err),
			Hint: "free some space, or write to another place"}
	}
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errSaid):
		return 1
	case errors.Is(err, errUsage):
		complain(stderr, err)
		return 2
	}
	complain(stderr, err)
	return 1
}

// checked remembers the first error of an output, so that no command has to
// look at every line that it prints.
type checked struct {
	to  io.Writer
	err error
}

func (c *checked) Write(b []byte) (int, error) {
	n, err := c.to.Write(b)
	if c.err == nil {
		c.err = err
	}
	return n, err
}

// complain prints an error with its hint, in the way of the rest of the
// messages: lower case, what is wrong first, no full stop.
func complain(stderr io.Writer, err error) {
	var m *record.Mistake
	if errors.As(err, &m) && m.Hint != "" {
		bare := *m
		bare.Hint = ""
		fmt.Fprintf(stderr, "relief: error: %v\nrelief: hint: %s\n", &bare, m.Hint)
		return
	}
	fmt.Fprintf(stderr, "relief: error: %v\n", err)
	hint := complaint.Hint(err)
	// A full disk has one remedy, whatever was being written, and by whom: the Go tool
	// says it in words only.
	for _, full := range []error{syscall.ENOSPC, syscall.EDQUOT, syscall.EFBIG} {
		if strings.Contains(err.Error(), full.Error()) && !strings.Contains(hint, "free some space") {
			hint = "free some space, then try again"
		}
	}
	if hint != "" {
		fmt.Fprintf(stderr, "relief: hint: %s\n", hint)
	}
}

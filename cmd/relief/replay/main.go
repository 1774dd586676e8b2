// Command replay gives made-up records to the module on its standard input and to
// the native engine with the law, and prints the first difference; nothing if
// there is none. The command relief runs it before it writes a site with an engine
// that is new. It is a program of its own so that whoever only looks at the site
// need not compile it.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"os"

	"example.org/relief/site/replay"
	"example.org/relief/wasm/california"
	"example.org/relief/wasm/record"
)

func main() {
	records := flag.Int("records", 2000, "how many records")
	flag.Parse()
	difference, err := compare(*records)
	if err != nil {
		fmt.Fprintln(os.Stderr, "replay:", err)
		os.Exit(1)
	}
	fmt.Print(difference)
}

func compare(records int) (difference string, err error) {
	module, err := io.ReadAll(os.Stdin)
	if err != nil {
		return "", err
	}
	book, err := california.Law()
	if err != nil {
		return "", err
	}
	codes, err := record.New(book)
	if err != nil {
		return "", err
	}
	if _, err := replay.Records(context.Background(), codes, records, module); err != nil {
		return err.Error(), nil // a module that does not start differs too
	}
	return "", nil
}

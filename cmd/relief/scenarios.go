package main

import (
	"fmt"
	"io"
	"os"
	"strings"

	"example.org/relief/wasm/record"
)

// scenarios runs every case of the files and prints each disagreement.
func scenarios(args []string, _ io.Reader, stdout, stderr io.Writer) error {
	var only string
	flags := newFlags("scenarios", stderr)
	flags.StringVar(&only, "relief", "", "run only the cases of this relief")
	if err := flags.Parse(args); err != nil || flags.NArg() == 0 {
		return fmt.Errorf("%w: relief scenarios FILE...", errUsage)
	}
	book, err := codebook()
	if err != nil {
		return err
	}
	if only != "" {
		if _, _, err := book.Relief(only); err != nil {
			return err
		}
	}
	ran, disagree := 0, 0
	for _, name := range flags.Args() {
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		list, err := record.ReadScenarios(name, data)
		if err != nil {
			return err
		}
		for _, s := range list {
			if only != "" && s.Relief != only {
				continue
			}
			ran++
			differences, d, err := book.RunScenario(s)
			if err != nil {
				differences = append(differences, err.Error())
			}
			if len(differences) == 0 {
				continue
			}
			disagree++
			fmt.Fprintf(stdout, "%s: %s: %s\n", s.Place, s.ID, strings.Join(differences, "; "))
			if d != nil {
				fmt.Fprintf(stdout, "    decided by %s (%s)\n", d.Decider, d.Cite)
			}
			if s.Expect.Cite != "" {
				fmt.Fprintf(stdout, "    expected by %s: %s\n", s.Expect.Cite, s.Expect.Reason)
			}
		}
	}
	if ran == 0 {
		return fmt.Errorf("no scenario of these files is about %s", only)
	}
	fmt.Fprintf(stdout, "%d scenarios, %d disagreements\n", ran, disagree)
	if disagree > 0 {
		return errSaid
	}
	return nil
}

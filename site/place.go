package site

import (
	"fmt"
	"path/filepath"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/output"
	"example.org/relief/site/source"
)

// checkPlaces looks at the options that say where the site is: its address, and
// the folder that it is written into.
func (o Options) checkPlaces() error {
	if o.BaseURL != "" {
		if _, err := source.SiteAddress(o.BaseURL); err != nil {
			hint := "write it as https://HOST or https://HOST/FOLDER"
			if guess := "https://" + o.BaseURL; !strings.Contains(o.BaseURL, ":") && strings.Contains(o.BaseURL, ".") {
				if _, err := source.SiteAddress(guess); err == nil {
					hint = fmt.Sprintf("did you mean %q?", guess)
				}
			}
			return &complaint.Hinted{Err: fmt.Errorf("the address of the site, %q, %w", o.BaseURL, err), Hint: hint}
		}
	}
	// What one build writes must not be what the next one reads.
	out := output.Real(absolute(o.out()))
	for _, part := range []string{"content", "site", "wasm", "cmd"} {
		if output.Within(out, output.Real(absolute(filepath.Join(o.Dir, part)))) {
			return &complaint.Hinted{
				Err:  fmt.Errorf("the output folder %s is in %s, which the site is made from", o.out(), part),
				Hint: "give a folder beside " + part + ", such as -o public",
			}
		}
	}
	return nil
}

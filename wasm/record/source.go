package record

import (
	"regexp"
	"strings"
)

// A scenario says by which rule it expects its answer. The rule that decided
// must cite the same section; which subdivision may differ, since one
// requirement often rests on several.

// deciding are the cites of the rules that an answer rests on. A relief that is
// open rests on everything that had to hold, one for which an answer is missing
// on everything that is not known, and any other on the rule that decided.
func (d Determination) deciding() string {
	cites := []string{d.Cite}
	for _, f := range d.Findings {
		switch d.Status {
		case "shall", "may", "automatic", "yes", "partly":
			cites = append(cites, f.Cite)
		case "unsure":
			if f.Value == "unknown" {
				cites = append(cites, f.Cite)
			}
		}
	}
	return strings.Join(cites, "; ")
}

var (
	bracketed = regexp.MustCompile(`\([^)]*\)`)
	numbered  = regexp.MustCompile(`[0-9]+[a-z]?(\.[0-9]+[a-z]?)*`)
	decision  = regexp.MustCompile(`^(In re|Ex parte) | v\. `)
)

// sources are the sections of a cite, by number, and the decisions in it, by
// the names of the parties.
func sources(cite string) map[string]bool {
	out := map[string]bool{}
	for part := range strings.SplitSeq(cite, ";") {
		part = strings.TrimSpace(part)
		if decision.MatchString(part) {
			name, _, _ := strings.Cut(part, " (")
			out[name] = true
			continue
		}
		for _, n := range numbered.FindAllString(bracketed.ReplaceAllString(part, " "), -1) {
			out[n] = true
		}
	}
	return out
}

// sameSource reports whether two cites have a section or a decision in common.
func sameSource(a, b string) bool {
	of := sources(b)
	for s := range sources(a) {
		if of[s] {
			return true
		}
	}
	return false
}

// checkEvent refuses the name of an event that no rule can wait for.
func (c *Codebook) checkEvent(id string) error {
	if id == "" {
		return nil
	}
	names := keys(c.reliefs)
	for _, e := range c.Events {
		names = append(names, e.ID)
	}
	for _, n := range names {
		if n == id {
			return nil
		}
	}
	return unknownName("event", id, names)
}

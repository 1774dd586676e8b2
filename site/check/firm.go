package check

import "example.org/relief/site/complaint"

// Firm makes errors of the firm's blanks: a page that lacks what the law
// asks of an advertisement is not to be published.
func Firm(cs complaint.List) {
	for i, c := range cs {
		if c.Rule == "firm" {
			cs[i].Level = complaint.Error
		}
	}
}

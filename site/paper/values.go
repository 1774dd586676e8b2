package paper

import (
	"fmt"
	"slices"
	"strings"
)

// Values are the names that a map may use, and that [Petition.Values] knows.
var Values = append([]string{
	"name", "party", "printed name", "bar number", "firm", "street", "city", "state", "zip", "address", "phone", "fax", "email", "attorney for",
	"birth date", "prison number", "county", "court street", "court mailing", "court city", "court in full", "case number", "short title",
	"conviction date", "dismissal date", "arrest date", "arrest place", "arrest agency", "arrest report", "arrest offenses", "charges",
	"crew", "crew place", "crew start", "crew end", "why", "why trafficked", "lawyer", "interpreter", "attachment",
	"attachment number", "page", "pages", "declaration",
}, rowValues()...)

// Petition is one court case of one person: what is known of each conviction in
// it, and what only the person knows.
type Petition struct {
	Counts []Known           `json:"counts"`
	Says   map[string]string `json:"says"` // by the names above, as the person wrote it
	Lawyer bool              `json:"lawyer"`
}

// Values works out everything that a form can ask for. What is not known stays
// empty: it is then written by hand.
func (p *Petition) Values() map[string]string {
	v := values{}
	for k, s := range p.Says {
		v[k] = s
	}
	if v["party"] == "" {
		v["party"] = v["name"]
	}
	v["printed name"] = v["party"]
	if p.Lawyer {
		v["attorney for"], v["lawyer"] = v["name"], v["party"]
	}
	place := ""
	if v["city"] != "" {
		place = strings.TrimSpace(fmt.Sprintf("%s, %s %s", v["city"], v["state"], v["zip"]))
	}
	v["address"] = strings.TrimSpace(v["street"] + "\n" + place)
	if v["name"] != "" {
		v["short title"] = "People v. " + v["name"]
	}
	court := []string{v["county"], v["court street"], v["court mailing"], v["court city"]}
	if full := strings.Join(slices.DeleteFunc(court, func(s string) bool { return s == "" }), "\n"); full != "" {
		v["court in full"] = full
	}
	v.theDay("conviction date", p.Counts, Known.day)
	v.theDay("arrest date", p.Counts, func(k Known) string { return k.Facts["arrest_date"] })
	for i, k := range p.Counts {
		if i == Rows {
			break
		}
		for j, cell := range k.row() {
			v[fmt.Sprintf("row %d %s", i+1, columnsOfRow[j])] = cell
		}
	}
	return v
}

type values map[string]string

// theDay takes a day of the convictions where the person wrote none and all have the same.
func (v values) theDay(key string, counts []Known, of func(Known) string) {
	var days []string
	for _, k := range counts {
		if d := Day(of(k)); d != "" && !slices.Contains(days, d) {
			days = append(days, d)
		}
	}
	if len(days) == 1 && v[key] == "" {
		v[key] = days[0]
	}
}

// Day writes an exact day as forms do; a year or a month alone is none.
func Day(s string) string {
	var y, m, d int
	if n, err := fmt.Sscanf(s, "%4d-%2d-%2d", &y, &m, &d); n != 3 || err != nil || len(s) != 10 || m < 1 || m > 12 {
		return ""
	}
	return fmt.Sprintf("%s %d, %d", months[m-1], d, y)
}

var months = []string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
	"December"}

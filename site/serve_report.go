package site

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/live"
)

// compilerLine is how the Go compiler says where a mistake is.
var compilerLine = regexp.MustCompile(`^(\S+\.go):(\d+)(?::\d+)?: (.*)$`)

// complaintsOf are the complaints of an error: one for each line in which a
// compiler names a place, otherwise one for the whole.
func complaintsOf(err error) complaint.List {
	var cs complaint.List
	for _, line := range strings.Split(err.Error(), "\n") {
		if m := compilerLine.FindStringSubmatch(line); m != nil {
			n, _ := strconv.Atoi(m[2])
			cs.Add(filepath.ToSlash(m[1]), n, "law", "", "%s", m[3])
		}
	}
	if len(cs) == 0 {
		cs = complaint.List{{File: "relief", Rule: "serve", Text: err.Error(), Hint: complaint.Hint(err)}}
	}
	return cs
}

// broken shows what is wrong on the open pages.
func (v *server) broken(cs complaint.List) {
	type shown struct {
		complaint.Complaint
		Excerpt string `json:"excerpt,omitempty"`
	}
	var list []shown
	for _, c := range cs {
		if c.Level == complaint.Error && len(list) < 20 {
			list = append(list, shown{c, v.excerpt(c)})
		}
	}
	v.hub.Send(live.Event{Name: "error", Data: list})
}

// excerpt is the line that a complaint is about.
func (v *server) excerpt(c complaint.Complaint) string {
	if c.Line <= 0 {
		return ""
	}
	b, err := os.ReadFile(v.path(c.File))
	if err != nil {
		return ""
	}
	lines := strings.Split(string(b), "\n")
	if c.Line > len(lines) {
		return ""
	}
	return fmt.Sprintf("%5d | %s", c.Line, lines[c.Line-1])
}

// say prints complaints that are new.
func (v *server) say(cs complaint.List) {
	var b strings.Builder
	_ = cs.Print(&b)
	if s := b.String(); s != v.said {
		v.said = s
		if s == "" {
			s = "all is well\n"
		}
		_, _ = io.WriteString(v.Log, s)
	}
}

func onlyStyles(paths []string) bool {
	for _, p := range paths {
		if !strings.HasPrefix(p, "site/styles/") {
			return false
		}
	}
	return len(paths) > 0
}

func short(paths []string) []string {
	if len(paths) > 3 {
		return append(append([]string(nil), paths[:3]...), fmt.Sprintf("%d more", len(paths)-3))
	}
	if len(paths) == 0 {
		return []string{"everything"}
	}
	return paths
}

package main

import (
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"html/template"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"example.org/relief/wasm/codes"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

//go:embed law_packet.html
var packetHTML string

var packetTemplate = template.Must(template.New("packet").Parse(packetHTML))

// lawPacket is one statute to read and to sign.
type lawPacket struct {
	File   string // the rule's file
	Rules  []packetRule
	Places []packetPlace
	Made   string
	Note   packetNote
}

// packetNote is what signing needs to know of the packet: what was printed.
type packetNote struct {
	File  string              `json:"file"`
	Seals map[string]string   `json:"seals"`
	Texts map[string][]string `json:"texts"` // hashes of the sections, by place; none without a copy
}

type packetRule struct {
	*law.Relief
	Groups  []packetGroup
	Facts   []*law.Fact
	Stories []packetStory
}

type packetGroup struct {
	Name  string
	Lines []packetLine
}

type packetLine struct {
	ID, Cite, Holds string
	Says, Why       law.Text
	Status          string
	Law             string // the days on which it is law, and the act
	Words           []packetWords
}

// packetWords are the words of the code that a line rests on.
type packetWords struct{ Place, Text string }

type packetPlace struct {
	Name, Day string
	Versions  []packetVersion
}

type packetVersion struct{ Text, History string }

// writePackets writes a packet for each file of the law that holds reliefs.
func writePackets(w io.Writer, book *record.Codebook, past *codes.Reviewed, o lawOptions) (err error) {
	uses, _ := usesOf(book.Book)
	var c codes.Copy
	if o.text != "" {
		var done func() error
		if c, done, err = readCopy(o.text, o.part, uses); err != nil {
			return err
		}
		defer func() { err = errors.Join(err, done()) }()
		if err := whole(c, past); err != nil {
			return err
		}
	}
	files, err := ruleFiles()
	if err != nil {
		return err
	}
	stories, err := allStories(book)
	if err != nil {
		return err
	}
	if err := os.MkdirAll(o.packet, 0o755); err != nil {
		return err
	}
	for _, file := range slices.Sorted(maps.Keys(files)) {
		p := lawPacket{File: file, Made: isoDate(book.AsOf), Note: packetNote{file, map[string]string{}, map[string][]string{}}}
		places := map[codes.Place]bool{}
		for _, id := range files[file] {
			r, _, err := book.Relief(id)
			if err != nil {
				return err
			}
			rule, err := ruleOf(r, c, places)
			if err != nil {
				return err
			}
			rule.Stories = stories[id]
			p.Rules = append(p.Rules, rule)
			p.Note.Seals[id] = sealOf(book.Book, r)
		}
		for _, place := range slices.SortedFunc(maps.Keys(places), codes.Place.Compare) {
			rec, err := codes.Look(c, place)
			if err != nil {
				return err
			}
			for _, t := range rec.Texts {
				p.Note.Texts[place.String()] = append(p.Note.Texts[place.String()], t.Section)
			}
			shown, err := sectionOf(c, place)
			if err != nil {
				return err
			}
			p.Places = append(p.Places, shown)
		}
		var b strings.Builder
		if err := packetTemplate.Execute(&b, p); err != nil {
			return err
		}
		name := filepath.Join(o.packet, strings.TrimSuffix(filepath.Base(file), ".go")+".html")
		if err := replaceFile(name, b.String()); err != nil {
			return err
		}
	}
	with := "without the words of the code; name a copy with -text to have them beside the rules"
	if c != nil {
		with = "with the words of the code where the copy holds them"
	}
	fmt.Fprintf(w, "%d packets in %s, %s\n", len(files), o.packet, with)
	return nil
}

func ruleOf(r *law.Relief, c codes.Copy, places map[codes.Place]bool) (packetRule, error) {
	rule := packetRule{Relief: r, Facts: r.Facts()}
	var err error
	line := func(l packetLine) packetLine {
		cited, _ := placesOf(l.Cite)
		for _, p := range cited {
			if !c.Holds(p) {
				continue
			}
			places[codes.Place{Code: p.Code, Section: p.Section, To: p.To}] = true
			text, e := c.Words(p)
			err = errors.Join(err, e)
			if text != "" && len(text) <= 1500 {
				l.Words = append(l.Words, packetWords{p.String(), text})
			}
		}
		return l
	}
	group := func(name string) *packetGroup {
		rule.Groups = append(rule.Groups, packetGroup{Name: name})
		return &rule.Groups[len(rule.Groups)-1]
	}
	g := group("Requirements, in order; the first that does not hold decides")
	for _, q := range r.Requires {
		g.Lines = append(g.Lines, line(packetLine{ID: q.ID, Cite: q.Cite, Holds: q.Holds.String(), Says: q.Says, Why: q.Else.Why,
			Status: "if not: " + outcomeOf(q.Else), Law: inForce(q)}))
	}
	g = group("What follows when all of them hold; the first that applies decides")
	for _, q := range r.Grants {
		g.Lines = append(g.Lines, line(packetLine{ID: q.ID, Cite: q.Cite, Holds: q.When.String(), Why: q.Outcome.Why,
			Status: outcomeOf(q.Outcome)}))
	}
	for _, n := range []struct {
		name  string
		notes []law.Note
	}{{"Notes", r.Notes}, {"What it does", r.Does}, {"What it does not do", r.DoesNot}} {
		if len(n.notes) == 0 {
			continue
		}
		g = group(n.name)
		for _, q := range n.notes {
			g.Lines = append(g.Lines, line(packetLine{Cite: q.Cite, Says: q.Says}))
		}
	}
	if len(r.Steps) > 0 {
		g = group("How to ask")
		for _, q := range r.Steps {
			g.Lines = append(g.Lines, line(packetLine{ID: q.Kind, Cite: q.Cite, Says: q.Says}))
		}
	}
	return rule, err
}

func outcomeOf(o law.Outcome) string {
	s := o.Status.String()
	if o.Event != "" {
		s += ", waits for " + o.Event
	}
	if len(o.See) > 0 {
		s += "; see " + strings.Join(o.See, ", ")
	}
	return s
}

func inForce(c law.Criterion) string {
	var s []string
	if c.From != 0 {
		s = append(s, "law from "+isoDate(c.From))
	}
	if c.To != 0 {
		s = append(s, "law until "+isoDate(c.To))
	}
	if c.Bill != "" {
		s = append(s, c.Bill)
	}
	return strings.Join(s, ", ")
}

func sectionOf(c codes.Copy, p codes.Place) (packetPlace, error) {
	shown := packetPlace{Name: p.String()}
	if day := c[p.Code].Day; !day.IsZero() {
		shown.Day = day.Format("2006-01-02")
	}
	for _, v := range c.Versions(p) {
		text, err := v.Text()
		if err != nil {
			return shown, err
		}
		shown.Versions = append(shown.Versions, packetVersion{text, v.History})
	}
	return shown, nil
}

func isoDate(d law.Day) string {
	y, m, day := d.Civil()
	return fmt.Sprintf("%04d-%02d-%02d", y, m, day)
}

// JSON is the note in the form in which it is in the page.
func (n packetNote) JSON() (template.JS, error) {
	b, err := json.Marshal(n)
	return template.JS(b), err // json.Marshal escapes <, > and &
}

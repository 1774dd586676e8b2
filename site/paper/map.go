package paper

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/pdf"
)

// Map says of one court form which answer goes where. It is a text file in
// content/forms that an editor reads:
//
//	form: CR-180
//	title: Petition for Dismissal
//	revision: Rev. January 1, 2024
//	blank: 06c1b643..c98bbdbe 110684
//
//	== items ==
//	name = name
//	2a: dismissal-after-probation is shall by every-condition-met -> box
//
//	== fields ==
//	1  57.615 722.093 394.055 731.093  name  CR-180[0].Page1[0].P1Caption[0].AttyPartyInfo[0].Name[0]
//
// A field is known by its page, its rectangle and its full name together,
// since names alone lie. One that is not an item has a role instead: court (the
// court fills it in), server (the one who serves), sign, date, other, button
// (it is taken off) or label (a button whose words belong to the form).
type Map struct {
	Form, Title, Revision string
	Use                   string // optional or mandatory
	Pages                 int
	Blanks                []Sum
	Awaits                string // what is known of a blank that nobody here has seen
	Tested                string // on what: blank, or stand-in, a page drawn with the fields of the map
	Rules                 []Rule
	Spots                 []Spot
	Questions             []Question        // elections that only the person can make
	For                   []string          // the reliefs that are asked for with it
	With                  []string          // the forms that go along: the order, the proof of service
	May                   []string          // the forms that go along if the person says yes to their question
	One                   [][]string        // boxes of which the form wants one
	Local                 map[string]string // a form that a county has in its place, by county
	ByHand                map[string]string // by language: what else the form asks for

	name       string         // of the file
	lines      map[string]int // of the keys that are given once, and of the reliefs
	complaints complaint.List
}

// Spot is a field as the map knows it.
type Spot struct {
	Page int
	Rect [4]int
	Item string // or a role
	Name string
	line int
}

// Question is asked before a box is ticked that says something under oath, or
// that is the person's choice.
type Question struct {
	Item string            `json:"item"`
	Says map[string]string `json:"says"` // by language
	line int
}

const (
	roleCourt  = "court"
	roleServer = "server"
	roleSign   = "sign"
	roleDate   = "date"
	roleOther  = "other"
	roleButton = "button"
	roleLabel  = "label"
)

var roles = []string{roleCourt, roleServer, roleSign, roleDate, roleOther, roleButton, roleLabel}

func (m *Map) spot(name string) *Spot {
	i := slices.IndexFunc(m.Spots, func(s Spot) bool { return s.Name == name })
	if i < 0 {
		return nil
	}
	return &m.Spots[i]
}

func (m *Map) role(name string) string {
	if s := m.spot(name); s != nil && slices.Contains(roles, s.Item) {
		return s.Item
	}
	return ""
}

func (m *Map) item(name string) string {
	if s := m.spot(name); s != nil && !slices.Contains(roles, s.Item) {
		return s.Item
	}
	return ""
}

// wrong adds a complaint.
func (m *Map) wrong(line int, hint, format string, args ...any) {
	m.complaints.Add(m.name, line, "form", hint, format, args...)
}

// ReadMap reads a map and says everything that is wrong with it.
func ReadMap(name string, data []byte) (*Map, complaint.List) {
	m := &Map{name: name, ByHand: map[string]string{}, Local: map[string]string{}, lines: map[string]int{}}
	part := ""
	for i, line := range strings.Split(strings.TrimPrefix(string(data), "\ufeff"), "\n") {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		if title, ok := strings.CutPrefix(line, "== "); ok {
			part = strings.TrimSuffix(title, " ==")
			if part != "items" && part != "fields" && part != "questions" {
				m.wrong(i+1, "the parts are items, questions and fields", "a map has no part %q", part)
			}
			continue
		}
		switch part {
		case "":
			m.head(i+1, line)
		case "items":
			m.rule(i+1, line)
		case "questions":
			m.question(i+1, line)
		case "fields":
			m.field(i+1, line)
		}
	}
	m.whole()
	return m, m.complaints
}

// once are the keys of a map that are given once; the others may have several lines.
var once = []string{"form", "title", "revision", "use", "pages", "by hand en", "by hand es", "tested on", "awaits"}

func (m *Map) head(line int, text string) {
	key, value, _ := strings.Cut(text, ":")
	value = strings.TrimSpace(value)
	if slices.Contains(once, key) {
		if before := m.lines[key]; before > 0 {
			m.wrong(line, "delete one of the lines", "%s is given twice, first on line %d", key, before)
			return
		}
		m.lines[key] = line
	}
	switch key {
	case "form":
		m.Form = value
	case "title":
		m.Title = value
	case "revision":
		m.Revision = value
	case "use":
		m.Use = value
		if value != "optional" && value != "mandatory" {
			m.wrong(line, "write use: optional, or mandatory", "there is no use %q", value)
		}
	case "pages":
		var err error
		if m.Pages, err = strconv.Atoi(value); err != nil || m.Pages < 1 {
			m.wrong(line, "write pages: 3", "%q is no number of pages", value)
		}
	case "awaits":
		m.Awaits = value
	case "tested on":
		m.Tested = value
		if value != "blank" && value != "stand-in" {
			m.wrong(line, "write tested on: blank, or stand-in", "a map is not tested on %q", value)
		}
	case "for":
		for id := range strings.FieldsSeq(value) {
			m.For, m.lines[id] = append(m.For, id), line
		}
	case "one of":
		var group []string
		for item := range strings.SplitSeq(value, ",") {
			group = append(group, strings.TrimSpace(item))
		}
		m.One = append(m.One, group)
	case "local":
		i := strings.LastIndex(value, " ")
		if i < 0 {
			m.wrong(line, "write local: San Diego CRM-204", "%q is not a county and its form", value)
			return
		}
		m.Local[strings.TrimSpace(value[:i])] = value[i+1:]
	case "with":
		m.With = append(m.With, strings.Fields(value)...)
	case "may add":
		m.May = append(m.May, strings.Fields(value)...)
	case "by hand en", "by hand es":
		m.ByHand[key[len(key)-2:]] = value
	case "blank":
		s, ok := readSum(value)
		if !ok {
			m.wrong(line, "write blank: and the 64 hex digits of sha256sum", "the blank is not named by its SHA-256")
			return
		}
		m.Blanks = append(m.Blanks, s)
	default:
		m.wrong(line, complaint.DidYouMean(key, append([]string{"for", "with", "may add", "one of", "local", "blank"}, once...)),
			"a map has no %q", key)
	}
}

// columns of a field are parted by two spaces or more.
var columns = regexp.MustCompile(` {2,}`)

func (m *Map) field(line int, text string) {
	part := columns.Split(text, -1)
	s := Spot{line: line}
	ok := len(part) == 4
	if ok {
		var err error
		s.Page, err = strconv.Atoi(part[0])
		rect := strings.Fields(part[1])
		ok = err == nil && len(rect) == 4
		for i := 0; ok && i < 4; i++ {
			_, err := strconv.ParseFloat(rect[i], 64)
			s.Rect[i], ok = pdf.Number(rect[i]).Milli(), err == nil
		}
	}
	if !ok {
		m.wrong(line, "for example, with two spaces between: 1  57.6 722 394 731  name  Form[0].Name[0]",
			"a field is not written as page, rectangle, item and name")
		return
	}
	s.Item, s.Name = part[2], part[3]
	if m.spot(s.Name) != nil {
		m.wrong(line, "delete one of the lines", "field %s is listed twice", s.Name)
		return
	}
	m.Spots = append(m.Spots, s)
}

func (m *Map) question(line int, text string) {
	place, says, ok := strings.Cut(text, ":")
	place = strings.TrimSpace(place)
	at := strings.LastIndexByte(place, ' ')
	item, lang := strings.TrimSpace(place[:max(0, at)]), place[at+1:]
	if !ok || item == "" || lang != "en" && lang != "es" {
		m.wrong(line, "for example: 7a en: Do court records show how the case ended?",
			"a question is not written as item, language and text")
		return
	}
	i := slices.IndexFunc(m.Questions, func(q Question) bool { return q.Item == item })
	if i < 0 {
		m.Questions = append(m.Questions, Question{Item: item, Says: map[string]string{}, line: line})
		i = len(m.Questions) - 1
	}
	if m.Questions[i].Says[lang] != "" {
		m.wrong(line, "delete one of the lines", "the question about item %q is there twice in one language", item)
	}
	m.Questions[i].Says[lang] = strings.TrimSpace(says)
}

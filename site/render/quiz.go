package render

import (
	"html/template"
	"slices"
	"strings"
	"sync"

	"example.org/relief/site/bundle"
	"example.org/relief/site/complaint"
	"example.org/relief/site/help"
	"example.org/relief/site/packet"
	"example.org/relief/site/page"
	"example.org/relief/site/plan"
	"example.org/relief/site/quiz"
	"example.org/relief/site/source"
	"example.org/relief/wasm/law"
)

// maxInline is the largest engine, in bytes, that is in the page itself. A
// larger one is a file that the page asks for.
const maxInline = 100 << 10

// quizSource is what package quiz makes the quiz from.
func quizSource(p *plan.Plan) *quiz.Source {
	papers := sync.OnceValue(func() map[string]bool { return packet.Serves(p.Dir) })
	return &quiz.Source{
		Paper: func(relief string) bool { return papers()[relief] },
		Book:  p.Law.Book, Code: p.Law.Code, Said: p.Law.Said,
		Words: func(lang string) map[string]string {
			if w := p.Words[lang]; w != nil {
				return w.Values
			}
			return nil
		},
		Page: func(lang, relief string) string {
			if s := p.Explains(lang, relief); s != "" {
				return page.Address(lang, s)
			}
			return ""
		},
		Help: func(lang, need string) []quiz.HelpWords { return toCall(p.Help, lang, need) },
	}
}

// toCall are the first place with a number in each of the two counties, and the first one
// for all of the state.
func toCall(d *help.Directory, lang, need string) (out []quiz.HelpWords) {
	if d == nil {
		return nil
	}
	for _, area := range append(slices.Clone(help.Counties), "") {
		for _, place := range d.For(need, area) {
			of := place.Area
			if !slices.Contains(help.Counties, of) {
				of = ""
			}
			if len(place.Phones) > 0 && of == area {
				n := place.Phones[0]
				out = append(out, quiz.HelpWords{Name: place.Name, Area: area, Phone: n.String(), Href: string(n.Href())})
				break
			}
		}
	}
	return out
}

// quizData makes the scripts that hold the data of the quiz.
func quizData(p *plan.Plan, cs *complaint.List) map[string]*bundle.Bundle {
	data := map[string]*bundle.Bundle{}
	if p.Law == nil {
		return data
	}
	s := quizSource(p)
	for _, lang := range source.Languages {
		if p.Words[lang] == nil {
			continue
		}
		for name, of := range map[string]func(string) ([]byte, error){"words-": s.WordsScript, "answer-": s.AnswerScript} {
			b, err := of(lang)
			if err != nil {
				*cs = append(*cs, complaint.Complaint{File: p.Law.Folder, Rule: "quiz", Text: err.Error()})
				continue
			}
			data[name+lang] = bundle.New(name+lang, ".js", b)
		}
	}
	data["ids"] = bundle.New("ids", ".js", s.IDsScript())
	data["offenses"] = bundle.New("offenses", ".js", s.OffensesScript())
	if b, err := s.ChargesScript(); err == nil { // it is data of our own, which can be written
		data["charges"] = bundle.New("charges", ".js", b)
	}
	if len(p.Law.Module) > maxInline {
		data["engine"] = bundle.New("engine", ".wasm", p.Law.Module)
	}
	papersData(p, data, cs)
	recordData(p, s, data, cs)
	return data
}

// showQuiz fills the view of the quiz page.
func showQuiz(s *Site, e *source.Page, v *View) {
	if s.Law == nil {
		return
	}
	v.Crumbs = nil // the page shows none, so the head names none
	v.Quiz = quizOf(s, e.Lang, v.Root, false)
	v.Quiz.Whom = e.Front.Whom
	if v.Quiz.Aim = e.Front.Aim; v.Quiz.Aim != "" {
		v.Answer, v.Body = firstParagraph(v.Body)
	}
	v.policy.Engine = true
	if s.data["engine"] == nil {
		v.policy.Connect = "'none'" // it is in the page
	}
}

// firstParagraph cuts the first paragraph of a text from the rest. On a page of kind
// aim it is the plain answer, and stands before the questions.
func firstParagraph(text template.HTML) (first, rest template.HTML) {
	const end = "</p>\n"
	if i := strings.Index(string(text), end); i >= 0 {
		return text[:i+len(end)], text[i+len(end):]
	}
	return "", text
}

// quizOf is what the template of the quiz page gets. In a single file even a large
// engine is in the page.
func quizOf(s *Site, lang, root string, single bool) *Quiz {
	from := quizSource(s.Plan)
	q := &Quiz{Whole: s.data["engine"] != nil}
	if single { // else it is a page of its own
		q.Checklist = template.HTML(from.Checklist(lang))
	}
	for _, a := range s.Law.Book.Aims {
		q.Aims = append(q.Aims, Option{a.ID, a.Name.In(lang)})
	}
	if f := s.Law.Book.Offense; f != nil {
		q.First = questionOf(f, lang)
	}
	core, err := from.Core(lang)
	if err != nil || len(s.Law.Module) == 0 {
		return q
	}
	// Embedded bytes cannot close the element; in JSON a < is written \u003c.
	q.Core = template.HTML(`<script type="application/json" id="core">` + string(core) + "</script>")
	var data string
	if e := s.data["engine"]; e != nil && !single {
		data = `<script type="text/plain" id="engine" data-src="` + root + e.Name + "\"></script>\n"
	} else {
		data = `<script type="text/plain" id="engine">` + quiz.Embed(s.Law.Module) + "</script>\n"
	}
	q.Engine = template.HTML(data)
	q.Law = template.HTML(`<script type="text/plain" id="law">` + quiz.Embed(s.Law.Code) + "</script>")
	q.Files = s.dataFiles(root, "words-"+lang, "ids")
	other := source.OtherLanguage(lang)
	q.FieldsFiles = s.dataFiles(root, "offenses", "charges")
	q.ResultsFiles = s.dataFiles(root, "answer-"+lang, "words-"+other, "answer-"+other)
	return q
}

func (s *Site) dataFiles(root string, names ...string) (files []bundle.Asset) {
	for _, name := range names {
		if b := s.data[name]; b != nil {
			files = append(files, b.Asset(root))
		}
	}
	return files
}

func questionOf(f *law.Fact, lang string) Question {
	q := Question{ID: f.ID, Text: f.Ask.In(lang), Hint: f.Help.In(lang)}
	switch f.Kind {
	case law.YesNo:
		q.Type = "yesno"
	case law.Choice:
		q.Type = "choice"
		for _, v := range f.Values {
			q.Options = append(q.Options, Option{v.ID, v.Label.In(lang)})
		}
	case law.Date, law.DateList:
		q.Type = "date"
	case law.Section:
		q.Type = "offense"
	default:
		q.Type = "number"
	}
	return q
}

package site

import (
	"html/template"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
	"example.org/relief/site/quiz"
	"example.org/relief/wasm/law"
)

// maxInline is the largest engine, in bytes, that stands in the page itself. A
// larger one is a file that the page asks for.
const maxInline = 100 << 10

// source is what package quiz makes the quiz from.
func (p *project) source() *quiz.Source {
	return &quiz.Source{
		Book: p.lawOf.Book, Code: p.lawOf.Code, Aliases: p.lawOf.Aliases,
		Words: func(lang string) map[string]string {
			if w := p.words[lang]; w != nil {
				return w.values
			}
			return nil
		},
		Page: func(lang, relief string) string {
			if s := p.explains(lang, relief); s != "" {
				return page.Address(lang, s)
			}
			return ""
		},
	}
}

// quizData makes the scripts that hold the data of the quiz.
func (p *project) quizData() {
	p.data = map[string]*bundle{}
	if p.lawOf == nil {
		return
	}
	s := p.source()
	for _, lang := range Languages {
		if p.words[lang] == nil {
			continue
		}
		b, err := s.WordsScript(lang)
		if err != nil {
			p.shared = append(p.shared, complaint.Complaint{File: "wasm/california", Rule: "quiz", Text: err.Error()})
			continue
		}
		p.data["words-"+lang] = newBundle("words-"+lang, ".js", b)
	}
	p.data["offenses"] = newBundle("offenses", ".js", s.OffensesScript())
	if len(p.lawOf.Module) > maxInline {
		p.data["engine"] = newBundle("engine", ".wasm", p.lawOf.Module)
	}
}

// quizConnect is what the quiz page may connect to: nothing, if the engine
// stands in it.
func (p *project) quizConnect() string {
	if p.data["engine"] != nil {
		return "'self'"
	}
	return "'none'"
}

// quiz is what the template of the quiz page gets. In a single file even a large
// engine stands in the page.
func (p *project) quiz(lang, root string, single bool) *Quiz {
	s := p.source()
	q := &Quiz{Checklist: template.HTML(s.Checklist(lang))}
	for _, r := range p.lawOf.Book.Reliefs {
		q.Reliefs = append(q.Reliefs, Link{Title: r.Name.In(lang), Href: "#" + r.ID})
	}
	if f := p.lawOf.Book.Offense; f != nil {
		q.First = questionOf(f, lang)
	}
	core, err := s.Core(lang)
	if err != nil || len(p.lawOf.Module) == 0 {
		return q
	}
	// Embedded bytes can not close the element; in JSON a < is written \u003c.
	q.Core = template.HTML(`<script type="application/json" id="core">` + string(core) + "</script>")
	var data string
	if e := p.data["engine"]; e != nil && !single {
		data = `<script type="text/plain" id="engine" data-src="` + root + e.name + "\"></script>\n"
	} else {
		data = `<script type="text/plain" id="engine">` + quiz.Embed(p.lawOf.Module) + "</script>\n"
	}
	q.Engine = template.HTML(data)
	q.Law = template.HTML(`<script type="text/plain" id="law">` + quiz.Embed(p.lawOf.Code) + "</script>")
	for _, name := range []string{"words-" + lang, "words-" + otherLanguage(lang), "offenses"} {
		if b := p.data[name]; b != nil {
			q.Files = append(q.Files, b.asset(root))
		}
	}
	return q
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

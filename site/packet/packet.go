package packet

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"example.org/relief/site/draft"
	"example.org/relief/site/paper"
	"example.org/relief/wasm/record"
)

// Packet is the papers of one court case.
type Packet struct {
	Name  string   // of its folder: the ids of the cases and the form
	Cases []string // of the record
	Files []File
}

// File is a paper as it is written.
type File struct {
	Name string
	Data []byte
}

// Make makes the packets of a person: one for each court case for which a form, or a
// paper of our own, can be filed today.
func (o *Office) Make(r *record.Record, ds []record.Determination, p *Person) ([]Packet, error) {
	ids := []string{}
	for _, c := range r.Cases {
		ids = append(ids, c.ID)
	}
	for _, id := range slices.Sorted(maps.Keys(p.Cases)) {
		if !slices.Contains(ids, id) {
			return nil, &record.Mistake{What: fmt.Sprintf("the record has no case %q", id), Hint: "it has " + strings.Join(ids, ", ")}
		}
	}
	if err := o.printable(p); err != nil {
		return nil, err
	}
	var out []Packet
	all := petitions(r, ds, p, o.Book)
	for _, q := range all {
		for _, form := range slices.Sorted(maps.Keys(o.Forms)) {
			m := o.Forms[form]
			mine := petition{}
			var reliefs []string
			for i, k := range q.counts {
				if a := asked(m.Map, k); len(a) > 0 {
					mine.ids, mine.counts = append(mine.ids, q.ids[i]), append(mine.counts, k)
					reliefs = append(reliefs, a...)
				}
			}
			if len(mine.ids) == 0 {
				continue
			}
			w := &work{office: o, form: m, q: &mine, person: p, reliefs: unique(reliefs), off: leftOff(m.Map, all)}
			packet, err := w.make(ds)
			if err != nil {
				return nil, err
			}
			out = append(out, *packet)
		}
		drafts, err := o.drafts(&q, p, ds)
		if err != nil {
			return nil, err
		}
		out = append(out, drafts...)
	}
	return out, nil
}

func unique(list []string) []string {
	var out []string
	for _, s := range list {
		if !slices.Contains(out, s) {
			out = append(out, s)
		}
	}
	return out
}

// work makes one packet.
type work struct {
	office  *Office
	form    *paper.Form
	q       *petition
	person  *Person
	reliefs []string
	values  map[string]string
	yes     map[string]bool
	files   []File
	left    []string // values that are not known
	off     []string // convictions of the person for which nothing is asked
}

func (w *work) make(ds []record.Determination) (*Packet, error) {
	says, yes, err := w.q.says(w.person)
	if err != nil {
		return nil, err
	}
	petition := paper.Petition{Counts: w.q.counts, Says: says, Lawyer: w.person.Lawyer}
	w.values, w.yes = petition.Values(), yes
	forms := append([]*paper.Form{w.form}, w.office.named(w.form.With)...)
	for _, f := range w.office.named(w.form.May) {
		if yes[f.Form] {
			forms = append(append(forms, f), w.office.named(f.With)...)
		}
	}
	for i, f := range forms {
		if err := w.fill(f); err != nil {
			return nil, err
		}
		if i == 0 { // the order and the proof of service come after what belongs to the petition
			if err := w.declaration(); err != nil {
				return nil, err
			}
		}
	}
	var names []string
	for _, f := range forms {
		names = append(names, f.Form)
	}
	cover, err := w.cover(strings.Join(names, ", "), forms, ds)
	if err != nil {
		return nil, err
	}
	packet := w.packet(strings.ToLower(w.form.Form), cover)
	return &packet, nil
}

// packet puts the papers in order.
func (w *work) packet(name string, cover []File) Packet {
	out := Packet{Cases: w.q.ids, Name: strings.Join(w.q.ids, "-") + "-" + name}
	for i, f := range append(cover, w.files...) {
		out.Files = append(out.Files, File{fmt.Sprintf("%d-%s", i+1, f.Name), f.Data})
	}
	return out
}

// fill fills a form in, with the pages for what does not fit, or writes the
// answers down where it cannot be filled in.
func (w *work) fill(f *paper.Form) error {
	items := f.Apply(w.q.counts, w.values, w.yes)
	w.leave(f, items)
	name := strings.ToLower(f.Form)
	if f.Prepared == nil {
		return w.sheet(f, items, nil)
	}
	filled, problems := f.Fill(w.office.Face, items)
	if len(problems) > 0 {
		return w.sheet(f, items, problems)
	}
	w.files = append(w.files, File{name + ".pdf", filled.PDF})
	rest := filled.Rest
	if f == w.form && f.Rows() && len(w.q.counts) > paper.Rows {
		rest = append(rest, paper.Rest{Item: "1", Text: paper.MoreRows(w.q.counts)})
	}
	for _, r := range rest {
		if err := w.attach(f, r); err != nil {
			return err
		}
	}
	return nil
}

// attach writes the rest of an item: on MC-025 where its blank is there, else
// on pages of our own.
func (w *work) attach(f *paper.Form, r paper.Rest) error {
	item := strings.TrimSuffix(r.Item, " text")
	if item == "body" { // of MC-031, which goes on
		item = f.Form
	}
	name := fmt.Sprintf("%s-attachment-%s", strings.ToLower(f.Form), slug(item))
	if mc := w.office.Forms["MC-025"]; mc != nil && mc.Prepared != nil {
		if done, err := w.attachForm(mc, name, item, r.Text); done || err != nil {
			return err
		}
	}
	title := fmt.Sprintf("Attachment %s to form %s", item, f.Form)
	return w.paper(name, &draft.Doc{Title: title, Lang: "en", Blocks: []draft.Block{
		{Kind: draft.Caption, Text: w.values["short title"], Right: "Case number: " + w.values["case number"]},
		{Kind: draft.Title, Text: title},
		{Kind: draft.Para, Text: r.Text},
	}}, false)
}

// attachForm fills in as many sheets of MC-025 as a text takes. It reports
// false if the form does not take it.
func (w *work) attachForm(mc *paper.Form, name, item, text string) (bool, error) {
	v := maps.Clone(w.values)
	v["attachment number"], v["attachment"] = item, text
	var sheets []map[string]string
	for v["attachment"] != "" {
		sheet := maps.Clone(v)
		sheet["page"] = fmt.Sprint(len(sheets) + 1)
		sheets = append(sheets, sheet)
		filled, problems := mc.Fill(w.office.Face, mc.Apply(w.q.counts, sheet, w.yes))
		if len(problems) > 0 || len(filled.Rest) > 1 || len(filled.Rest) == 1 && filled.Rest[0].Text == v["attachment"] {
			return false, nil
		}
		v["attachment"] = ""
		if len(filled.Rest) == 1 {
			v["attachment"] = filled.Rest[0].Text
		}
	}
	for i, sheet := range sheets {
		sheet["pages"] = fmt.Sprint(len(sheets))
		filled, problems := mc.Fill(w.office.Face, mc.Apply(w.q.counts, sheet, w.yes))
		if len(problems) > 0 {
			return false, nil
		}
		w.files = append(w.files, File{fmt.Sprintf("%s-%d.pdf", name, i+1), filled.PDF})
	}
	return true, nil
}

// declaration drafts the declaration, if the person answered any of its
// questions: on MC-031 where its blank is there, else on pages of our own. It is
// also written for a word processor, to be changed.
func (w *work) declaration() error {
	t := w.office.Papers["declaration"]
	if t == nil || !slices.ContainsFunc(t.For, func(r string) bool { return slices.Contains(w.reliefs, r) }) {
		return nil
	}
	if !slices.ContainsFunc(t.Asks, func(a draft.Ask) bool { return w.values[a.Key] != "" }) {
		return nil
	}
	d := t.Fill("en", w.values)
	if mc := w.office.Forms["MC-031"]; mc != nil && mc.Prepared != nil && d.Strange(w.office.Face) == "" {
		v := maps.Clone(w.values)
		v["form"] = "MC-031" // which prints the oath itself
		var text []string
		for _, b := range t.Fill("en", v).Blocks {
			if b.Kind == draft.Para {
				text = append(text, b.Text)
			}
		}
		v["declaration"] = strings.Join(text, "\n\n")
		filled, problems := mc.Fill(w.office.Face, mc.Apply(w.q.counts, v, w.yes))
		if len(problems) == 0 {
			w.files = append(w.files, File{"mc-031.pdf", filled.PDF}, File{"declaration.docx", d.DOCX(w.office.Face)})
			if err := w.toRead("declaration", t); err != nil {
				return err
			}
			for _, r := range filled.Rest {
				if err := w.attach(mc, r); err != nil {
					return err
				}
			}
			return nil
		}
	}
	if err := w.paper("declaration", d, true); err != nil {
		return err
	}
	return w.toRead("declaration", t)
}

// toRead writes a paper in Spanish, to read beside the English one that the court gets, for
// whoever speaks it.
func (w *work) toRead(name string, t *draft.Template) error {
	if w.person.Language != "es" {
		return nil
	}
	d := t.Fill("es", w.values)
	note := draft.Block{Kind: draft.Para, Text: "Para leer. No la presente: la corte recibe la copia en inglés."}
	d.Blocks = slices.Insert(d.Blocks, 0, note)
	return w.paper(name+"-es-para-leer", d, false)
}

// paper writes a paper of our own, also for a word processor if it is to be
// changed.
func (w *work) paper(name string, d *draft.Doc, open bool) error {
	if s := d.Strange(w.office.Face); s != "" {
		return &record.Mistake{What: fmt.Sprintf("the %s has signs that cannot be printed: %s", name, s),
			Hint: "write them in Latin letters, as the court's papers do"}
	}
	w.files = append(w.files, File{name + ".pdf", d.PDF(w.office.Face)})
	if open {
		w.files = append(w.files, File{name + ".docx", d.DOCX(w.office.Face)})
	}
	return nil
}

func slug(s string) string {
	return strings.Trim(strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return '-'
	}, strings.ToLower(s)), "-")
}

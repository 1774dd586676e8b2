package codes

import (
	"cmp"
	"slices"
	"strings"
)

// Kind is what became of a place since it was reviewed.
type Kind uint8

const (
	Same       Kind = iota
	History         // the text is the same, the acts named beside it are not
	Around          // the section was amended, but not the part that is cited
	Amended         // the part that is cited was amended
	Relettered      // the same words stand under another letter or number of the section
	Renumbered      // the same section stands under another number
	Gone            // the number is no longer in the code, or one of its texts is not
	Begins          // another text stands beside the one that was reviewed
	OtherAct        // no text was kept; the section was last amended by another act than the one reviewed
	SameAct         // no text was kept; the section was last amended by the act that was reviewed
	Missing         // the copy does not hold this code, or is a part that lacks the section
	Older           // the copy is older than the review
	Unread          // no text was kept when it was reviewed
)

var kindNames = [...]string{"unchanged", "history only", "amended elsewhere in the section", "amended", "relettered", "renumbered", "gone",
	"a new text stands beside it", "last amended by another act than the one reviewed",
	"last amended by the act reviewed; no text was kept", "not in this copy", "the copy is older than the review",
	"no text was kept at the review"}

func (k Kind) String() string { return kindNames[k] }

// Changed reports whether what rests on the place has to be read again.
func (k Kind) Changed() bool { return k >= Amended && k <= OtherAct }

// Answer is what became of one place.
type Answer struct {
	Place   Place
	Kind    Kind
	Words   []Edit   // Amended: what was taken out and added, where the earlier text is known
	Known   bool     // the earlier text is known
	To      string   // Relettered and Renumbered: where it stands now
	History []string // of the texts that are new
	Was     []string // History and Gone: the history lines as reviewed
	On      string   // Begins: the day on which the new text begins, as the code says it
	Ends    string   // the day on which a text that stands ends, as the code says it
}

// Compare lays one place beside a copy.
func Compare(p Place, rec Record, c Copy, earlier Earlier) (Answer, error) {
	a := Answer{Place: p}
	code := c[p.Code]
	switch {
	case !c.Holds(p):
		a.Kind = Missing
		return a, nil
	case len(rec.Texts) == 0:
		return byAct(a, rec, code), nil
	case !code.Day.IsZero() && code.Day.Before(rec.Day):
		a.Kind = Older
		return a, nil
	}
	var now []hashedText
	for _, v := range code.versions(p) {
		h, err := hashed(v, p.Part)
		if err != nil {
			return a, err
		}
		now = append(now, h)
	}
	if len(now) == 0 {
		return gone(a, rec, code)
	}
	for _, h := range now {
		if m := ending.FindStringSubmatch(h.History); m != nil {
			a.Ends = m[1]
		}
	}
	was := slices.Clone(rec.Texts)
	// What is the same stands on both sides.
	var changedHistory bool
	for i := 0; i < len(was); i++ {
		j := slices.IndexFunc(now, func(h hashedText) bool { return h.Section == was[i].Section && h.History == was[i].History })
		if j < 0 {
			j = slices.IndexFunc(now, func(h hashedText) bool { return h.Section == was[i].Section })
		}
		if j < 0 {
			continue
		}
		if now[j].History != was[i].History {
			changedHistory = true
			a.Was, a.History = append(a.Was, was[i].History), append(a.History, now[j].History)
		}
		was, now = slices.Delete(was, i, i+1), slices.Delete(now, j, j+1)
		i--
	}
	switch {
	case len(was) == 0 && len(now) == 0:
		if changedHistory {
			a.Kind = History
		}
		return a, nil
	case len(was) == 0:
		a.Kind = Begins
		for _, h := range now {
			a.History = append(a.History, h.History)
			a.On = cmp.Or(a.On, begins(h.History))
		}
		return a, nil
	case len(now) == 0:
		a.Kind = Gone
		for _, t := range was {
			a.Was = append(a.Was, t.History)
		}
		return a, nil
	}
	for _, h := range now {
		a.History = append(a.History, h.History)
	}
	return amended(a, was, now, earlier), nil
}

// byAct compares what is known of a place without a text: the act that had last
// amended its section.
func byAct(a Answer, rec Record, code *Code) Answer {
	reviewed := map[string]bool{}
	for _, m := range act.FindAllStringSubmatch(rec.Acts, -1) {
		reviewed[m[1]+" "+m[2]] = true
	}
	a.Kind = Unread
	if len(reviewed) == 0 {
		return a
	}
	versions := code.versions(a.Place)
	if len(versions) == 0 {
		a.Kind = Gone
	}
	for _, v := range versions {
		m := act.FindStringSubmatch(before.ReplaceAllString(v.History, ""))
		if m != nil && reviewed[m[1]+" "+m[2]] {
			a.Kind = SameAct
		} else if a.Kind != SameAct {
			a.Kind = OtherAct
			a.History = append(a.History, v.History)
		}
	}
	if a.Kind == SameAct {
		a.History = nil
	} else {
		a.Was = []string{rec.Acts}
	}
	return a
}

// amended tells a change of the part from one around it.
func amended(a Answer, was []Past, now []hashedText, earlier Earlier) Answer {
	old := was[len(was)-1]
	at := now[len(now)-1]
	if a.Place.Part != "" && len(was) == len(now) && old.Part != "" {
		a.Kind = Around
		for _, t := range was {
			if !slices.ContainsFunc(now, func(h hashedText) bool { return h.Part == t.Part }) {
				a.Kind, old = Amended, t
			}
		}
		if a.Kind == Around {
			return a
		}
		for _, h := range now {
			parts, _ := Parts(h.text)
			for _, p := range parts {
				if p.Path != a.Place.Part && Hash(p.Text) == old.Part {
					a.Kind, a.To = Relettered, p.Path
					return a
				}
			}
		}
	}
	a.Kind = Amended
	text, ok := earlier[old.Section]
	if !ok {
		return a
	}
	after := at.text
	if old.Part != "" && at.Part != "" {
		if part, ok := partOf(text, a.Place.Part); ok {
			text, after = part, at.part
		}
	}
	a.Known, a.Words = true, Redline(text, after)
	return a
}

// gone looks for a section under another number: the code says so there, or the
// words are the same.
func gone(a Answer, rec Record, code *Code) (Answer, error) {
	a.Kind = Gone
	for _, t := range rec.Texts {
		a.Was = append(a.Was, t.History)
	}
	if a.Place.To != "" {
		return a, nil
	}
	for _, number := range code.Order {
		for _, v := range code.sections[number] {
			m := renumbering.FindStringSubmatch(v.History)
			if m != nil && m[1] == a.Place.Section {
				a.Kind, a.To, a.History = Renumbered, number, []string{v.History}
				return a, nil
			}
		}
	}
	for _, number := range code.Order {
		for _, v := range code.sections[number] {
			text, err := v.Text()
			if err != nil {
				return a, err
			}
			if Hash(text) == rec.Texts[len(rec.Texts)-1].Section {
				a.Kind, a.To, a.History = Renumbered, number, []string{v.History}
				return a, nil
			}
		}
	}
	return a, nil
}

// versions are the texts of a place. A run of sections is one text.
func (c *Code) versions(p Place) []*Version {
	if p.To == "" {
		return c.sections[p.Section]
	}
	var texts []string
	for _, number := range c.Order {
		if order(p.Section, number) > 0 || order(number, p.To) > 0 {
			continue
		}
		for _, v := range c.sections[number] {
			text, err := v.Text()
			if err != nil {
				return []*Version{{read: func() (string, error) { return "", err }}}
			}
			texts = append(texts, number+".\n\n"+text)
		}
	}
	if len(texts) == 0 {
		return nil
	}
	return []*Version{{text: strings.Join(texts, "\n\n")}}
}

package codes

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Past is one text of a place as it was when it was reviewed.
type Past struct {
	Section string // hash of the whole section
	Part    string // hash of the subdivision; empty: it cannot be told apart
	History string
}

// Record is what was reviewed of one place: every text that it had on that day. A
// record without texts says that the place is cited but that no copy held it; then
// Acts are the acts that had last amended it, where the rule says so.
type Record struct {
	Day   time.Time
	Texts []Past
	Acts  string
}

// Reviewed is what was reviewed, without the texts, and how many sections each
// code had.
type Reviewed struct {
	Places map[Place]Record
	Counts map[string]Count
}

// Count is the number of sections of a code on a day.
type Count struct {
	Day      time.Time
	Sections int
}

var header = []string{"code", "section", "to", "part", "copy of", "form", "text", "section hash", "part hash", "history"}

// ReadReviewed reads the file that Write wrote.
func ReadReviewed(r io.Reader) (*Reviewed, error) {
	all := &Reviewed{Places: map[Place]Record{}, Counts: map[string]Count{}}
	in := csv.NewReader(r)
	in.FieldsPerRecord = len(header)
	rows, err := in.ReadAll()
	if err != nil {
		return nil, err
	}
	for n, row := range rows {
		if n == 0 {
			if !slices.Equal(row, header) {
				return nil, fmt.Errorf("line 1: the columns are not %s", strings.Join(header, ","))
			}
			continue
		}
		fault := func(what string) error { return fmt.Errorf("line %d: %s", n+1, what) }
		var day time.Time
		if row[4] != "" {
			if day, err = time.Parse(time.DateOnly, row[4]); err != nil {
				return nil, fault("the day is not a date: " + row[4])
			}
		}
		if row[5] != strconv.Itoa(Form) {
			return nil, fault("the hashes were made in another way; run relief law -text FOLDER -review all")
		}
		number, err := strconv.Atoi(row[6])
		if err != nil || number < 0 {
			return nil, fault("text is not a number: " + row[6])
		}
		if row[1] == "" {
			all.Counts[row[0]] = Count{day, number}
			continue
		}
		p := Place{row[0], row[1], row[2], row[3]}
		rec := all.Places[p]
		rec.Day = day
		if number > 0 {
			if number != len(rec.Texts)+1 || row[7] == "" {
				return nil, fault("the texts of a place are not in order")
			}
			rec.Texts = append(rec.Texts, Past{row[7], row[8], row[9]})
		} else {
			rec.Acts = row[9]
		}
		all.Places[p] = rec
	}
	return all, nil
}

// Write writes the file, in the order of the codes.
func (all *Reviewed) Write(w io.Writer) error {
	out := csv.NewWriter(w)
	err := out.Write(header)
	write := func(p Place, day time.Time, text int, past Past) {
		on := ""
		if !day.IsZero() {
			on = day.Format(time.DateOnly)
		}
		err = errors.Join(err, out.Write([]string{p.Code, p.Section, p.To, p.Part, on, strconv.Itoa(Form), strconv.Itoa(text),
			past.Section, past.Part, past.History}))
	}
	for _, code := range sortedKeys(all.Counts) {
		write(Place{Code: code}, all.Counts[code].Day, all.Counts[code].Sections, Past{})
	}
	places := make([]Place, 0, len(all.Places))
	for p := range all.Places {
		places = append(places, p)
	}
	slices.SortFunc(places, Place.Compare)
	for _, p := range places {
		rec := all.Places[p]
		if len(rec.Texts) == 0 {
			write(p, time.Time{}, 0, Past{History: rec.Acts})
		}
		for n, t := range rec.Texts {
			write(p, rec.Day, n+1, t)
		}
	}
	out.Flush()
	return errors.Join(err, out.Error())
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// Look reads a place in a copy, to be kept as reviewed.
func Look(c Copy, p Place) (Record, error) {
	if !c.Holds(p) {
		return Record{}, nil
	}
	code := c[p.Code]
	rec := Record{Day: code.Day}
	for _, v := range code.versions(p) {
		now, err := hashed(v, p.Part)
		if err != nil {
			return Record{}, err
		}
		rec.Texts = append(rec.Texts, now.Past)
	}
	return rec, nil
}

// hashedText is a version with its hashes and the text of the part.
type hashedText struct {
	Past
	text, part string
}

func hashed(v *Version, part string) (hashedText, error) {
	text, err := v.Text()
	if err != nil {
		return hashedText{}, err
	}
	h := hashedText{Past: Past{Section: Hash(text), History: v.History}, text: text}
	if part != "" {
		if t, ok := partOf(text, part); ok {
			h.part, h.Part = t, Hash(t)
		}
	}
	return h, nil
}

func partOf(text, path string) (string, bool) {
	parts, ok := Parts(text)
	if !ok {
		return "", false
	}
	found := ""
	n := 0
	for _, p := range parts {
		if p.Path == path {
			found = p.Text
			n++
		}
	}
	return found, n == 1
}

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"example.org/relief/site/complaint"
	"example.org/relief/site/draft"
	"example.org/relief/site/packet"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

// packets writes the papers of each court case of a person. With JSON Lines,
// the n-th person belongs to the n-th record; one that is wrong is reported
// with its line, and the rest goes on.
func packets(args []string, _ io.Reader, stdout, stderr io.Writer) error {
	flags := newFlags("packet", stderr)
	recordFile := flags.String("record", "", "the record, or many of them as JSON Lines")
	personFile := flags.String("person", "", "who the person is, as JSON; of many, as JSON Lines in the same order")
	out := flags.String("o", "", "the folder to write to")
	asOfText := flags.String("as-of", "", "answer by the law and the calendar of this day (default: the record's as_of, or today)")
	if err := flags.Parse(args); err != nil || flags.NArg() != 0 || *recordFile == "" || *personFile == "" || *out == "" {
		return fmt.Errorf("%w: relief packet -record FILE -person FILE -o DIR", errUsage)
	}
	book, err := codebook()
	if err != nil {
		return err
	}
	office, complaints, err := packet.Open(".", book.Book)
	if err != nil {
		return err
	}
	// A blank that is not right is refused alone: its answers are given in writing.
	wrong := slices.DeleteFunc(complaints, func(c complaint.Complaint) bool { return c.Level != complaint.Error })
	wrong.Print(stderr)
	if slices.ContainsFunc(wrong, func(c complaint.Complaint) bool { return !strings.HasSuffix(c.File, ".pdf") }) {
		return errSaid
	}
	if none := office.Forms.Blankless(); len(none) > 0 {
		fmt.Fprintf(stderr, "no blank of %s: the answers are given in writing; relief check tells more\n", strings.Join(none, ", "))
	}
	c := &clinic{book: book, office: office, asks: office.Asks(), out: *out, stdout: stdout, stderr: stderr}
	if err := asOfFlag(*asOfText, &c.asOf); err != nil {
		return err
	}
	return c.run(*recordFile, *personFile)
}

// clinic makes the packets of one person after the other.
type clinic struct {
	book   *record.Codebook
	office *packet.Office
	asks   []draft.Ask
	out    string
	asOf   law.Day
	stdout io.Writer
	stderr io.Writer
}

const longestPacket = 1 << 20

func (c *clinic) run(recordFile, personFile string) error {
	records, err := openTexts(recordFile)
	if err != nil {
		return err
	}
	defer records.file.Close()
	people, err := openTexts(personFile)
	if err != nil {
		return err
	}
	defer people.file.Close()
	bad := 0
	for n := 1; ; n++ {
		r, place, err := records.next()
		p, place2, err2 := people.next()
		if err == io.EOF && err2 == io.EOF && n > 1 {
			break
		}
		if err == io.EOF || err2 == io.EOF {
			return &record.Mistake{What: fmt.Sprintf("%s and %s do not hold the same number of people", recordFile, personFile),
				Hint: "give each record its person, line by line"}
		}
		if err = errors.Join(err, err2); err == nil {
			err = c.one(n, records.many, place, r, place2, p)
		}
		if err == nil {
			continue
		}
		if !records.many {
			return err
		}
		complain(c.stderr, err)
		bad++
	}
	if bad > 0 {
		return errSaid
	}
	return nil
}

func (c *clinic) one(n int, many bool, place string, recordText []byte, place2 string, personText []byte) error {
	r, err := record.Parse(place, recordText)
	if err != nil {
		return err
	}
	c.book.Sort(r)
	if c.asOf != 0 {
		r.AsOf = c.asOf
	}
	if r.AsOf == 0 {
		r.AsOf = today()
	}
	ds, err := c.book.Determine(r)
	if err != nil {
		return err
	}
	person, err := packet.ReadPerson(place2, personText, c.asks)
	if err != nil {
		return err
	}
	made, err := c.office.Make(r, ds, person)
	if err != nil {
		var m *record.Mistake
		if errors.As(err, &m) && m.Place == "" {
			m.Place = place2
		}
		return err
	}
	dir := c.out
	if many {
		dir = filepath.Join(dir, fmt.Sprintf("%04d", n))
	}
	if len(made) == 0 {
		fmt.Fprintf(c.stdout, "%s: no form can be filed today\n", place)
	}
	for _, p := range made {
		if err := write(dir, p); err != nil {
			return err
		}
		fmt.Fprintf(c.stdout, "%s: %d papers\n", filepath.Join(dir, p.Name), len(p.Files))
	}
	roads := c.office.Roads(r, ds, "en")
	for _, id := range slices.Sorted(maps.Keys(roads)) {
		if !tellsOf(made, id) {
			fmt.Fprintf(c.stdout, "%s: case %s: open, with no form here: %s\n", place, id, strings.Join(roads[id], "; "))
		}
	}
	missing := c.office.Missing(ds)
	for _, id := range slices.Sorted(maps.Keys(missing)) {
		if !tellsOf(made, id) {
			fmt.Fprintf(c.stdout, "%s: case %s: to know more, answer %s\n", place, id, strings.Join(missing[id], ", "))
		}
	}
	return nil
}

// tellsOf reports whether one of the packets is about a case.
func tellsOf(made []packet.Packet, id string) bool {
	return slices.ContainsFunc(made, func(p packet.Packet) bool { return slices.Contains(p.Cases, id) })
}

// write puts a packet into a folder of its own, all of it or nothing.
func write(dir string, p packet.Packet) error {
	to := filepath.Join(dir, p.Name)
	if _, err := os.Lstat(to); err == nil {
		return &record.Mistake{What: to + " is there already", Hint: "choose a new folder, or move the old one away"}
	}
	files := map[string][]byte{}
	for _, f := range p.Files {
		files[f.Name] = f.Data
	}
	tmp, err := stage(dir, files)
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp)
	return os.Rename(tmp, to)
}

// texts reads a file that holds one text, or one on each line.
type texts struct {
	name string
	file *os.File
	in   *bufio.Reader
	many bool
	line int
}

func openTexts(name string) (*texts, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	t := &texts{name: name, file: f, in: bufio.NewReaderSize(f, longestPacket)}
	first, _ := t.in.Peek(longestPacket)
	if line, rest, ok := bytes.Cut(first, []byte("\n")); ok {
		t.many = json.Valid(line) && len(bytes.TrimSpace(rest)) > 0
	}
	return t, nil
}

// next returns the next text and its place; io.EOF after the last.
func (t *texts) next() ([]byte, string, error) {
	if !t.many {
		if t.line++; t.line > 1 {
			return nil, "", io.EOF
		}
		b, err := io.ReadAll(io.LimitReader(t.in, longestPacket+1))
		if err == nil && len(b) > longestPacket {
			err = &record.Mistake{Place: t.name, What: "the file is larger than a megabyte"}
		}
		return b, t.name, err
	}
	for {
		t.line++
		place := fmt.Sprintf("%s:%d", t.name, t.line)
		b, err := t.in.ReadSlice('\n')
		switch {
		case err == bufio.ErrBufferFull:
			for err == bufio.ErrBufferFull {
				_, err = t.in.ReadSlice('\n')
			}
			return nil, place, &record.Mistake{Place: place, What: "the line is longer than a megabyte"}
		case err != nil && err != io.EOF:
			return nil, place, err
		case len(bytes.TrimSpace(b)) > 0:
			return bytes.Clone(b), place, nil
		case err == io.EOF:
			return nil, place, io.EOF
		}
	}
}

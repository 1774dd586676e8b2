// Package record is the door between people's files and the engine: it reads a
// person's record (JSON, or the readable form of the scenarios), says what is
// wrong with it and where, turns it into the engine's message, and turns the
// engine's reply back into determinations with names.
//
// It runs on the command line and in tests. In the browser the same is done by
// the quiz's script.
package record

import (
	"fmt"
	"sort"
	"strings"
	"sync"
	"sync/atomic"

	"example.org/relief/wasm/charge"
	"example.org/relief/wasm/law"
)

// Codebook is a book with its compiled code and the tables to find things by
// name. It is safe for use by several goroutines.
type Codebook struct {
	*law.Book
	Code []byte // law.MaxCode long; the law fills the first Used bytes
	Used int

	Charges *charge.Reader // reads the offense of a case, however it is written

	facts    map[string]int
	reliefs  map[string]int
	offenses map[string]int
	before   map[[2]int32]bool // the first of two days is never after the second

	readBefore sync.Map // offenses that were read, by their text; at most maxKnown
	readCount  atomic.Int32
	engines    sync.Pool
}

// Of compiles the law of a state: record.Of(california.Law).
func Of(read func() (*law.Book, error)) (*Codebook, error) {
	book, err := read()
	if err != nil {
		return nil, err
	}
	return New(book)
}

// New compiles a book. Every mistake in the book is reported at once.
func New(book *law.Book) (*Codebook, error) {
	code, mistakes := law.Assemble(book)
	if len(mistakes) > 0 {
		return nil, fmt.Errorf("the law does not compile:\n%s", strings.Join(mistakes, "\n"))
	}
	c := Names(book)
	c.Code, c.Used = make([]byte, law.MaxCode), len(code)
	copy(c.Code, code)
	c.engines.New = func() any {
		w := &worker{out: make([]byte, law.MaxOut)}
		w.engine.Load(c.Code)
		return w
	}
	return c, nil
}

// Names returns a codebook without code. It reads facts and charges, and answers
// nothing: to compile the law takes most of the time that a small file takes.
func Names(book *law.Book) *Codebook {
	c := &Codebook{Book: book, Charges: charge.New(book), facts: map[string]int{}, reliefs: map[string]int{}, offenses: map[string]int{}}
	for i, f := range book.Facts {
		c.facts[f.ID] = i
	}
	for i, r := range book.Reliefs {
		c.reliefs[r.ID] = i
	}
	for i, o := range book.Offenses {
		c.offenses[name(o.Section)] = i
	}
	c.before = pairsOf(book.Order, c.facts)
	return c
}

type worker struct {
	engine law.Engine
	out    []byte
}

// errRefused is what the engine does with more than it has room for.
var errRefused = fmt.Errorf("the record is too large or not well formed: at most %d cases and about 1,900 answers fit", law.MaxCases)

// Run sends a message to an engine and returns a copy of the reply.
func (c *Codebook) Run(message []byte) ([]byte, error) {
	w := c.engines.Get().(*worker)
	defer c.engines.Put(w)
	n := w.engine.Run(message, w.out)
	if n < 0 {
		return nil, errRefused
	}
	return append([]byte(nil), w.out[:n]...), nil
}

// Fact finds a fact by its key.
func (c *Codebook) Fact(id string) (*law.Fact, int, error) {
	if i, ok := c.facts[id]; ok {
		return c.Facts[i], i, nil
	}
	return nil, 0, unknownName("fact", id, keys(c.facts))
}

// Relief finds a relief by its id.
func (c *Codebook) Relief(id string) (*law.Relief, int, error) {
	if i, ok := c.reliefs[id]; ok {
		return c.Reliefs[i], i, nil
	}
	return nil, 0, unknownName("relief", id, keys(c.reliefs))
}

func unknownName(kind, id string, names []string) error {
	return &Mistake{What: fmt.Sprintf("no %s is called %q", kind, id), Hint: didYouMean(id, names)}
}

// Mistake is something wrong with a file, said to the person who wrote it.
type Mistake struct {
	Place string // file:line, or the key
	What  string
	Hint  string
}

func (m *Mistake) Error() string {
	s := m.What
	if m.Place != "" {
		s = m.Place + ": " + s
	}
	if m.Hint != "" {
		s += "\nhint: " + m.Hint
	}
	return s
}

func keys(m map[string]int) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

// didYouMean offers the nearest name, when one is near.
func didYouMean(word string, names []string) string {
	best, least := "", len(word)/2+2
	for _, n := range names {
		if d := Distance(strings.ToLower(word), strings.ToLower(n)); d < least {
			best, least = n, d
		}
	}
	if best == "" {
		return ""
	}
	return fmt.Sprintf("did you mean %q?", best)
}

// Distance is the number of bytes to add, drop or change from a to b
// (Levenshtein): 0 is that they are the same.
func Distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diagonal := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := diagonal
			if a[i-1] != b[j-1] {
				cost++
			}
			diagonal = row[j]
			row[j] = min(cost, row[j]+1, row[j-1]+1)
		}
	}
	return row[len(b)]
}

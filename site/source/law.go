package source

import (
	"fmt"

	"example.org/relief/site/complaint"
	"example.org/relief/wasm/law"
)

// Law is the law that the site explains and the engine that runs it. All that
// is peculiar to one state is in its Book.
type Law struct {
	Book   *law.Book
	Code   []byte // the book, assembled
	Said   law.Speech
	Module []byte // WebAssembly; empty: the quiz page is only a checklist
	// Folder holds the Go files of the book, from the folder of the project:
	// complaints about the law name it.
	Folder string
	// Key changes whenever any of these does, also when the program that
	// holds the book changed.
	Key string
}

// State is what is peculiar to the state whose law it is, as far as it is known.
func (l *Law) State() *law.State {
	if l == nil || l.Book.State == nil {
		return &law.State{}
	}
	return l.Book.State
}

// Relief finds a relief by its id; nil if there is none, or no law.
func (l *Law) Relief(id string) *law.Relief {
	if l == nil {
		return nil
	}
	for _, r := range l.Book.Reliefs {
		if r.ID == id {
			return r
		}
	}
	return nil
}

// ReliefIDs are the ids of all reliefs.
func (l *Law) ReliefIDs() []string {
	if l == nil {
		return nil
	}
	var ids []string
	for _, r := range l.Book.Reliefs {
		ids = append(ids, r.ID)
	}
	return ids
}

// NoRelief is the error that the law has no relief of an id.
func (l *Law) NoRelief(id string) error {
	return &complaint.Hinted{Err: fmt.Errorf("the law has no relief %q", id), Hint: complaint.DidYouMean(id, l.ReliefIDs())}
}

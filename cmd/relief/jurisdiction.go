package main

import (
	"sync"

	"example.org/relief/site/cite"
	"example.org/relief/wasm/california"
	"example.org/relief/wasm/record"
)

// This file is where the program is told whose law it is; nothing else in it
// names a state.

// lawFolder holds the source of the law.
const lawFolder = "wasm/california"

// The law, and what people say who mean its offenses.
var (
	lawBook = california.Law
	lawSaid = california.Said
)

// The state, the day on which its law was read, and how its law is cited.
var (
	lawState = &california.ThisState
	lawAsOf  = california.AsOf
	lawCites = sync.OnceValue(func() *cite.Forms { return cite.New(lawState) })
)

// codebook is the compiled law, made once when first needed.
var codebook = sync.OnceValues(func() (*record.Codebook, error) {
	book, err := lawBook()
	if err != nil {
		return nil, err
	}
	book.Reliefs = trusted(book)
	return record.New(book)
})

// names is the law as far as charges and facts are read by it; it is not compiled.
func names() (*record.Codebook, error) {
	book, err := lawBook()
	if err != nil {
		return nil, err
	}
	return record.Names(book), nil
}

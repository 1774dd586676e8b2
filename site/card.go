package site

import (
	_ "embed"
	"sync"
)

// cardPNG is the picture that is shown where someone shares a page: a road that
// rises to an open horizon. It carries no words, because they stand beside it.
// TestCard draws it; drawing it in a build took longer than making fifty pages.
//
//go:embed card.png
var cardPNG []byte

var card = sync.OnceValue(func() *bundle { return newBundle("card", ".png", cardPNG) })

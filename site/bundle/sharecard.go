package bundle

import (
	_ "embed"
	"sync"
)

// cardPNG is the picture that is shown where someone shares a page: a road that
// rises to an open horizon. It carries no words, because they are beside it.
// TestCard draws it; drawing it in a build took longer than making fifty pages.
//
//go:embed sharecard.png
var cardPNG []byte

// Card is the picture as a file of the site.
var Card = sync.OnceValue(func() *Bundle { return New("card", ".png", cardPNG) })

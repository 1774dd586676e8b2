package live

import (
	_ "embed"
	"encoding/json"
	"fmt"
	"net/http"
	"sync"
	"time"
)

// Client is the script that an open page runs.
//
//go:embed live.js
var Client []byte

// Event is what an open page is told.
type Event struct {
	Name string // reload, style, error
	Data any    // for error: what is wrong
}

// Hub tells open pages what happened.
type Hub struct {
	mu    sync.Mutex
	pages map[chan Event]bool
	last  *Event // an error that still stands
	count int    // of the events that were no errors
}

// NewHub returns a hub without pages.
func NewHub() *Hub { return &Hub{pages: map[chan Event]bool{}} }

// Send tells every open page. An error stands until the next other event: a
// page that opens meanwhile is told too.
func (h *Hub) Send(e Event) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if e.Name == "error" {
		h.last = &e
	} else {
		h.last = nil
		h.count++
	}
	for c := range h.pages {
		select {
		case c <- e:
		default: // the page is behind; one reload does for many
		}
	}
}

// Version is the number of the site's present state. A page that is made now
// carries it in the attribute data-version of the script.
func (h *Hub) Version() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.count
}

// ServeHTTP keeps the connection of one page.
func (h *Hub) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	c := make(chan Event, 16)
	h.mu.Lock()
	h.pages[c] = true
	// A page that missed an event before it listened sees that it is behind.
	c <- Event{"hello", h.count}
	if h.last != nil {
		c <- *h.last
	}
	h.mu.Unlock()
	defer func() {
		h.mu.Lock()
		delete(h.pages, c)
		h.mu.Unlock()
	}()
	w.Header().Set("Content-Type", "text/event-stream")
	w.Header().Set("Cache-Control", "no-store")
	control := http.NewResponseController(w)
	fmt.Fprint(w, "retry: 300\n\n")
	_ = control.Flush()
	alive := time.NewTicker(20 * time.Second)
	defer alive.Stop()
	for {
		select {
		case <-r.Context().Done():
			return
		case <-alive.C:
			fmt.Fprint(w, ":\n\n")
		case e := <-c:
			data, err := json.Marshal(e.Data)
			if err != nil {
				return
			}
			fmt.Fprintf(w, "event: %s\ndata: %s\n\n", e.Name, data)
		}
		if control.Flush() != nil {
			return
		}
	}
}

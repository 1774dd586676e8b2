package site

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"path/filepath"
	"runtime/debug"
	"strings"
	"sync"
	"time"

	"example.org/relief/site/complaint"
	"example.org/relief/site/lastbuild"
	"example.org/relief/site/live"
	"example.org/relief/site/source"
)

// Serving says how to show the site while it is being edited.
type Serving struct {
	Options
	// Addr is where to listen, "127.0.0.1:8080" unless given.
	Addr string
	// Log gets a line for each thing that happens.
	Log io.Writer
	// Ready, if not nil, is told the address once the site can be seen.
	Ready func(url string)
	// LawFolders are folders whose files make the law. After a change in one,
	// LawChanged is called and then Options.Law again. An error of LawChanged
	// is shown like any other complaint. Where what changed is part of the
	// running program, LawChanged builds the program again and starts it in
	// place of this one.
	LawFolders []string
	LawChanged func(ctx context.Context, paths []string) error
}

// Serve shows the site until ctx ends. Pages are made when a browser asks for
// them, so a change costs the page that changed. While there is an error the
// last good site stays, with the complaint on top.
func Serve(ctx context.Context, s Serving) error {
	defer debug.SetGCPercent(debug.SetGCPercent(400))
	if s.Addr == "" {
		s.Addr = "127.0.0.1:8080"
	}
	if s.Log == nil {
		s.Log = io.Discard
	}
	v := &server{Serving: s, hub: live.NewHub()}
	// What is saved while the site is read for the first time is seen after it.
	ctx, end := context.WithCancel(ctx)
	defer end()
	watching, read, watched := make(chan struct{}), make(chan struct{}), make(chan error, 1)
	go func() { watched <- v.watch(ctx, sync.OnceFunc(func() { close(watching) }), read) }()
	<-watching
	if err := v.reload(ctx, nil); err != nil {
		return err
	}
	close(read)
	l, err := net.Listen("tcp", s.Addr)
	if err != nil {
		return &complaint.Hinted{Err: err, Hint: "choose another address with -addr, for example 127.0.0.1:0"}
	}
	hs := &http.Server{Handler: v, ReadHeaderTimeout: 10 * time.Second}
	// Open pages hold a connection each, so there is nothing to wait for.
	stop := context.AfterFunc(ctx, func() { _ = hs.Close() })
	defer stop()
	url := "http://" + l.Addr().String() + "/"
	fmt.Fprintf(s.Log, "serving %s\n", url)
	if s.Ready != nil {
		s.Ready(url)
	}
	err = hs.Serve(l)
	if ctx.Err() != nil {
		<-watched
		return nil
	}
	return err
}

// server holds the site as it was last good.
type server struct {
	Serving
	hub *live.Hub

	mu   sync.RWMutex
	good *snapshot
	last *walk // the last reading, good or not
	bad  bool  // it had errors
	cs   complaint.List
	// current is the law; it is asked for again only when its files changed.
	current *Law
	said    string // the last complaints on the terminal
}

// snapshot is a site that does not change any more.
type snapshot struct {
	*walk
	broken bool // shown only because there never was a good one
	once   sync.Once
	files  map[string][]byte
	err    error
}

// watch reads changes until ctx ends. It says when it watches, or cannot, and waits
// with what it sees until the site was read.
func (v *server) watch(ctx context.Context, watching func(), read <-chan struct{}) error {
	defer watching()
	var folders []string
	for _, f := range source.Folders {
		folders = append(folders, v.path(f))
	}
	folders = append(folders, v.LawFolders...)
	for i := range folders {
		if abs, err := filepath.Abs(folders[i]); err == nil {
			folders[i] = abs
		}
	}
	err := live.Watch(ctx, folders, watching, func(c live.Change) {
		select {
		case <-read:
		case <-ctx.Done():
			return
		}
		if err := v.changed(ctx, c); err != nil {
			cs := complaintsOf(err)
			v.say(cs)
			v.broken(cs)
		}
	})
	if err != nil {
		fmt.Fprintf(v.Log, "changes cannot be seen: %v\n", err)
	}
	return err
}

func (v *server) changed(ctx context.Context, c live.Change) error {
	var ours []string
	lawful := false
	for _, p := range c.Paths {
		rel, err := filepath.Rel(absolute(v.Dir), p)
		if err != nil {
			rel = p
		}
		ours = append(ours, filepath.ToSlash(rel))
		for _, f := range v.LawFolders {
			lawful = lawful || strings.HasPrefix(p, absolute(f)+string(filepath.Separator))
		}
	}
	if lawful {
		v.current = nil
		if v.LawChanged != nil {
			if err := v.LawChanged(ctx, ours); err != nil {
				return err
			}
		}
	}
	if c.All || lawful {
		ours = nil
	}
	return v.reload(ctx, ours)
}

// reload reads what changed, or everything if paths is nil, and shows it.
func (v *server) reload(ctx context.Context, paths []string) error {
	start := time.Now()
	p, cs, made, err := v.read(ctx, paths)
	if err != nil {
		return err
	}
	if v.Strict {
		cs = cs.Strict()
	}
	v.mu.Lock()
	first := v.good == nil
	bad := cs.Errors() > 0
	v.last, v.bad, v.cs = p, bad, cs
	if !bad || first || v.good.broken {
		v.good = &snapshot{walk: p, broken: bad}
	}
	v.mu.Unlock()
	v.say(cs)
	if bad {
		v.broken(cs)
		return nil
	}
	event := "reload"
	if onlyStyles(paths) {
		event = "style"
	}
	v.hub.Send(live.Event{Name: event})
	if !first {
		fmt.Fprintf(v.Log, "%s: %d pages made in %s\n", strings.Join(short(paths), ", "), made,
			time.Since(start).Round(100*time.Microsecond))
	}
	return nil
}

// read reads everything, or only the pages that changed if nothing else did.
func (v *server) read(ctx context.Context, paths []string) (w *walk, cs complaint.List, made int, err error) {
	if v.last != nil && !v.bad {
		if w, cs := v.last.edit(ctx, paths, v.cs); w != nil {
			return w, cs, len(paths), nil
		}
	}
	if v.current == nil {
		if v.current, err = v.law(ctx); err != nil {
			return nil, nil, 0, err
		}
	}
	var known map[string]lastbuild.Page
	if v.last != nil {
		known = v.last.known()
	}
	if w, err = read(ctx, v.Options, v.current, known); err != nil {
		return nil, nil, 0, err
	}
	w.keep = true
	if made, err = w.makeStale(ctx, nil); err != nil {
		return nil, nil, 0, err
	}
	w.tryTemplates()
	return w, w.complaints(), made, nil
}

// path is where a file of the project is.
func (v *server) path(name string) string { return filepath.Join(v.Dir, filepath.FromSlash(name)) }

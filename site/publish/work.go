package publish

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"sync"
	"time"

	"golang.org/x/sync/errgroup"

	"example.org/relief/site/complaint"
	"example.org/relief/site/output"
)

// work carries out a plan, stage by stage.
type work struct {
	*plan
	to  Target
	o   Options
	all int

	mu     sync.Mutex
	done   int
	mine   []string  // what was put
	looked time.Time // when the journal was last seen to be our own
}

// between is how long a run goes on without a look whether the journal is still
// its own.
const between = 2 * time.Second

// settle is how long a host may show the list of before.
var settle = time.Second

func (w *work) run(ctx context.Context) error {
	h, _ := Headers(output.Manifest)
	// Had another run ended since this one compared, what it put there would
	// never be found again.
	if now, err := w.to.Get(ctx, output.Manifest); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	} else if !bytes.Equal(now, w.known) {
		return another()
	}
	if err := w.to.Put(ctx, output.Manifest, w.journal, h); err != nil {
		return cutOff(err)
	}
	for _, s := range []struct {
		files []output.File
		do    func(context.Context, output.File) error
	}{{w.put, w.putFile}, {w.remove, w.removeFile}} {
		for _, stage := range stages(s.files) {
			if err := w.own(ctx); err != nil {
				return cutOff(w.yield(ctx, err))
			}
			if err := w.each(ctx, stage, s.do); err != nil {
				return cutOff(w.yield(ctx, err))
			}
		}
	}
	if err := w.own(ctx); err != nil {
		return cutOff(w.yield(ctx, err))
	}
	if err := w.look(ctx); err != nil {
		return cutOff(w.yield(ctx, err))
	}
	if err := w.to.Put(ctx, output.Manifest, w.list, h); err != nil {
		return cutOff(err)
	}
	return cutOff(w.is(ctx, w.list, w.journal))
}

func (w *work) putFile(ctx context.Context, f output.File) error {
	data, err := load(w.o.From, f)
	if err != nil {
		return err
	}
	w.mu.Lock()
	w.mine = append(w.mine, f.Path)
	w.mu.Unlock()
	h, _ := Headers(f.Path)
	return w.to.Put(ctx, f.Path, data, h)
}

func (w *work) removeFile(ctx context.Context, f output.File) error { return w.to.Remove(ctx, f.Path) }

func (w *work) each(ctx context.Context, files []output.File, do func(context.Context, output.File) error) error {
	g, ctx := errgroup.WithContext(ctx)
	g.SetLimit(w.to.Workers())
	for _, f := range files {
		g.Go(func() error {
			if err := ctx.Err(); err != nil {
				return err
			}
			if w.next(f.Path) {
				if err := w.own(ctx); err != nil {
					return err
				}
			}
			return do(ctx, f)
		})
	}
	return g.Wait()
}

// next reports progress, and whether it is time to look at the journal.
func (w *work) next(name string) bool {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.o.Progress != nil {
		w.o.Progress(min(w.done, w.all-1), w.all, name)
	}
	w.done++
	if time.Since(w.looked) < between {
		return false
	}
	w.looked = time.Now()
	return true
}

// taken is the error when another run is at work at the same place.
type taken struct{ error }

func another() error {
	return &complaint.Hinted{
		Err:  taken{errors.New("another publish is at work at the same place; this one stopped")},
		Hint: "wait for the other one to end, then publish again",
	}
}

// own makes sure that the journal at the target is the one of this run.
func (w *work) own(ctx context.Context) error {
	err := w.is(ctx, w.journal, w.known)
	w.mu.Lock()
	w.looked = time.Now()
	w.mu.Unlock()
	return err
}

// is makes sure that the list at the target is the one that was put there. A
// host that still shows the one of before is given some time.
func (w *work) is(ctx context.Context, want, before []byte) error {
	for try := 0; ; try++ {
		got, err := w.to.Get(ctx, output.Manifest)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
		switch {
		case err == nil && bytes.Equal(got, want):
			return nil
		case !bytes.Equal(got, before):
			return another()
		case try == 3:
			return KeepsNothing([]string{output.Manifest})
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(settle):
		}
	}
}

// KeepsNothing is the error about a host that answers that it took a file and
// then does not have it.
func KeepsNothing(names []string) error {
	return &complaint.Hinted{
		Err:  fmt.Errorf("the host answered that it took %s, and does not have that", few(names)),
		Hint: "look whether a proxy answers in its place or the bucket is full or locked, then publish again",
	}
}

// look makes sure that everything in the site is at the target, and puts once
// more what another run took away or wrote over before it stopped.
func (w *work) look(ctx context.Context) error {
	wrong, err := w.missing(ctx)
	if err != nil || len(wrong) == 0 {
		return err
	}
	for _, stage := range stages(wrong) {
		if err := w.each(ctx, stage, w.putFile); err != nil {
			return err
		}
	}
	if wrong, err = w.missing(ctx); err == nil && len(wrong) > 0 {
		err = KeepsNothing(names(wrong))
	}
	return err
}

// missing are the files of the site that the target does not have, in order.
func (w *work) missing(ctx context.Context) ([]output.File, error) {
	there, err := w.to.List(ctx)
	if err != nil {
		return nil, err
	}
	put := map[string]bool{}
	for _, name := range w.mine {
		put[name] = true
	}
	var wrong []output.File
	for _, f := range w.files {
		e, ok := there[f.Path]
		if ok {
			if ok, err = holds(ctx, w.to, w.o.From, f, e, put[f.Path]); err != nil {
				return nil, err
			}
		}
		if !ok {
			wrong = append(wrong, f)
		}
	}
	slices.SortFunc(wrong, order)
	return wrong, nil
}

// yield leaves the place to another run: it takes away what this one put and
// the other one knows nothing of. Any other error is only handed on.
func (w *work) yield(ctx context.Context, err error) error {
	var other taken
	if !errors.As(err, &other) {
		return err
	}
	theirs, _, lerr := published(ctx, w.to)
	if lerr != nil || theirs == nil {
		return err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, name := range w.mine {
		_, before := w.there[name]
		if _, known := theirs[name]; !known && !before {
			if rerr := w.to.Remove(ctx, name); rerr != nil {
				return errors.Join(err, rerr)
			}
		}
	}
	return err
}

// cutOff says what is the case after an error on the way.
func cutOff(err error) error {
	if err == nil || complaint.Hint(err) != "" {
		return err
	}
	return &complaint.Hinted{Err: err, Hint: "publish again: it goes on where it stopped, and until then old pages stay"}
}

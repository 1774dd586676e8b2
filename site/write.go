package site

import (
	"bytes"
	"cmp"
	"context"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"sync"
	"sync/atomic"

	"example.org/relief/site/lastbuild"
	"example.org/relief/site/output"
	"example.org/relief/site/page"
	"example.org/relief/site/source"
)

// buffers hold what is written, page after page.
var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// write makes and writes everything.
func (w *walk) write(ctx context.Context, out *output.Folder, before *lastbuild.State) (made int, err error) {
	put, keep := out.WriteCompressed, out.KeepCompressed
	if w.Plain {
		put, keep = out.Write, out.Keep
	}
	if w.Best {
		out.Compress(output.Best)
	}
	w.keepFresh(out, before, keep)
	tell, more := w.teller()
	var lost atomic.Bool // a page has an error, so nothing will be written
	made, err = w.makeStale(ctx, func(i int, p *page.Page) error {
		e, made := w.texts.Pages[i], w.texts.Made[i]
		if made.Own.Errors() > 0 {
			lost.Store(true)
		}
		if lost.Load() || e.Kind().Placeless {
			return nil // nothing will be written, or it becomes 404.html
		}
		tell(e.Out())
		b := buffers.Get().(*bytes.Buffer)
		defer buffers.Put(b)
		b.Reset()
		text := p.HTML()
		if !w.keep {
			p.Free()
		}
		if err := w.pages.RenderTo(b, e, made, text); err != nil {
			w.complainRender(err)
			return nil
		}
		return put(e.Out(), b.Bytes())
	})
	if err != nil {
		return made, err
	}
	files, err := w.rest(&w.shared)
	if err != nil {
		return made, err
	}
	w.pages.AddSingle(w.texts, files, &w.shared)
	// The largest first: none is left over for one worker at the end.
	names := slices.SortedFunc(maps.Keys(files), func(a, b string) int { return cmp.Compare(len(files[b]), len(files[a])) })
	more(len(names))
	if err := w.texts.Each(ctx, len(names), func(i int) error {
		tell(names[i])
		return put(names[i], files[names[i]])
	}); err != nil {
		return made, err
	}
	names = slices.Sorted(maps.Keys(w.texts.Files))
	return made, w.texts.Each(ctx, len(names), func(i int) error {
		tell(names[i])
		b, err := os.ReadFile(w.texts.Path(path.Join("content/files", names[i])))
		if err != nil {
			return err
		}
		to := path.Join("files", names[i])
		if source.AtRoot(names[i]) {
			to = names[i]
		}
		return put(to, b)
	})
}

// teller tells Options.Progress of each file. How many there are is not known
// from the start.
func (w *walk) teller() (tell func(name string), more func(n int)) {
	if w.Progress == nil {
		return func(string) {}, func(int) {}
	}
	var mu sync.Mutex
	done, all := 0, len(w.texts.Files)
	for i := range w.texts.Pages {
		if w.stale(i) {
			all++
		}
	}
	return func(name string) {
		mu.Lock()
		defer mu.Unlock()
		w.Progress(done, all, name)
		done++
	}, func(n int) { all += n }
}

// keepFresh takes over the pages that need not be made again. Where the output
// is not what the earlier build left, the page is made again after all.
func (w *walk) keepFresh(out *output.Folder, before *lastbuild.State, keep func(string) bool) {
	was := map[string]source.Input{}
	if before != nil {
		for _, o := range before.Outputs {
			was[o.Path] = o
		}
	}
	for i, e := range w.texts.Pages {
		if w.stale(i) || e.Kind().Placeless {
			continue
		}
		name := e.Out()
		info, err := os.Lstat(filepath.Join(w.out(), filepath.FromSlash(name)))
		old := was[name]
		if err == nil && info.Size() == old.Size && info.ModTime().UnixNano() == old.Time && keep(name) {
			continue
		}
		w.texts.Made[i] = nil
	}
}

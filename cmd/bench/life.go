package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// lives measures relief serve through a long day: 20,000 saves of pages, styles,
// titles and statutes, pages that come and go, mistakes that are mended, and an
// open page that comes back now and then. What it holds and what a save takes at
// the start, in the middle and at the end should be the same.
func (b *bench) lives() error {
	saves := 20000
	if b.quick {
		saves = 600
	}
	t := b.table(fmt.Sprintf("A day of %d saves", saves), "start", "middle", "end")
	t.Notes = append(t.Notes, "Each column is a tenth of the day; from a save to the new page. Descriptors and threads as the system "+
		"counts them, goroutines as the program writes them when it is stopped, that of the start in a program of its own.")
	program, err := b.command()
	if err != nil {
		return err
	}
	young, err := b.life(program, 40, nil)
	if err != nil {
		return err
	}
	tenth := saves / 10
	old, err := b.life(program, saves, func(l *life, n int) error {
		for column, first := range map[string]int{"start": 0, "middle": saves/2 - tenth/2, "end": saves - tenth} {
			if n < first || n >= first+tenth {
				continue
			}
			for kind, took := range l.took {
				t.row("a save of "+kind, "ms").add(column, took)
			}
			if n%20 == 0 {
				if err := l.look(t, column); err != nil {
					return err
				}
			}
		}
		if n%1000 == 0 {
			b.log(fmt.Sprintf("%d saves, %.0f MB", n, highWater(l.pid)))
		}
		return nil
	})
	if err != nil {
		return err
	}
	t.row("goroutines", "number").add("start", float64(young))
	t.row("goroutines", "number").add("end", float64(old))
	return nil
}

// life is a relief serve that is being edited.
type life struct {
	ctx  context.Context
	dir  string
	url  string
	pid  int
	text map[string]string // of the files as they were
	took map[string]float64
	n    int
}

// life starts a server in a copy of the project, edits as often as it is said, and
// returns the number of its goroutines at the end.
func (w *workshop) life(program string, saves int, each func(l *life, n int) error) (goroutines int, err error) {
	l := &life{dir: filepath.Join(w.work, "life"), text: map[string]string{}}
	defer os.RemoveAll(l.dir)
	for _, name := range []string{"content", "site", "wasm"} {
		if err := os.CopyFS(filepath.Join(l.dir, name), os.DirFS(name)); err != nil {
			return 0, err
		}
	}
	for _, name := range []string{"go.mod", "go.sum"} {
		text, err := os.ReadFile(name)
		if err == nil {
			err = os.WriteFile(filepath.Join(l.dir, name), text, 0o644)
		}
		if err != nil {
			return 0, err
		}
	}
	port, err := freePort()
	if err != nil {
		return 0, err
	}
	ctx, stop := context.WithCancel(w.ctx)
	defer stop()
	l.ctx, l.url = ctx, fmt.Sprintf("http://127.0.0.1:%d/", port)
	cmd := exec.CommandContext(ctx, program, "serve", "-addr", fmt.Sprintf("127.0.0.1:%d", port))
	cmd.Dir, cmd.Env = l.dir, append(os.Environ(), "GOTRACEBACK=all")
	var said tail
	cmd.Stderr = &said
	if err := cmd.Start(); err != nil {
		return 0, err
	}
	l.pid = cmd.Process.Pid
	defer func() { stop(); _ = cmd.Wait() }()
	if err := until(ctx, l.url+"en/", "<main", 5*time.Minute); err != nil {
		return 0, fmt.Errorf("%w\n%s", err, lastLines(said.String(), 5))
	}
	closePage := l.openPage()
	for n := range saves {
		l.n, l.took = n, map[string]float64{}
		if n%100 == 99 {
			closePage()
			closePage = l.openPage()
		}
		if err := l.edit(n); err != nil {
			return 0, fmt.Errorf("save %d: %w\n%s", n, err, lastLines(said.String(), 5))
		}
		if each != nil {
			if err := each(l, n); err != nil {
				return 0, err
			}
		}
	}
	closePage()
	time.Sleep(time.Second)
	said.Reset()
	if err := cmd.Process.Signal(syscall.SIGQUIT); err != nil {
		return 0, err
	}
	_ = cmd.Wait()
	return strings.Count(said.String(), "\ngoroutine "), nil
}

// edit saves something, and waits until the server shows it.
func (l *life) edit(n int) error {
	pages := []string{"bail", "probation", "prop-47", "pardon", "vacate", "rights", "words", "why", "family", "privacy"}
	page := pages[n%len(pages)]
	if _, err := os.Stat(l.at("content/en/" + page + ".md")); err != nil {
		page = "pardon"
	}
	file, mark := "content/en/"+page+".md", fmt.Sprintf("Save %d.", n)
	switch kind := n % 100; {
	case kind < 80:
		return l.save("a page", file, "en/"+page+"/", mark, func(s string) string { return s + "\n" + mark + "\n" })
	case kind < 90:
		mark = fmt.Sprintf(".save-%d{", n)
		return l.save("a style", "site/styles/site.css", "en/", mark, func(s string) string { return s + "\n" + mark + "color:red}\n" })
	case kind < 94: // every page that names it in its navigation is made again
		mark = fmt.Sprintf("Save %d", n)
		return l.save("a title", file, "en/"+page+"/", mark,
			func(s string) string { return strings.Replace(s, "title: ", "title: "+mark+" ", 1) })
	case kind < 96: // a page comes and goes
		const file = "content/en/life.md"
		text := "---\ntitle: Life\ndescription: A page that comes and goes.\nkind: guide\n---\n\n## Here\n\n" + mark + "\n"
		if err := l.write(file, text); err != nil {
			return err
		}
		if err := until(l.ctx, l.url+"en/life/", mark, time.Minute); err != nil {
			return err
		}
		if err := os.Remove(l.at(file)); err != nil {
			return err
		}
		return l.gone("en/life/", mark)
	case kind < 98: // a mistake, and what is right
		if err := l.write(file, "---\ntitle: [\nkind: nothing\n---\n"); err != nil {
			return err
		}
		time.Sleep(30 * time.Millisecond)
		return l.save("a page after a mistake", file, "en/"+page+"/", mark, func(s string) string { return s + "\n" + mark + "\n" })
	}
	return l.save("a statute", "wasm/california/pc1203_4a.go", "en/checklist/", mark, func(s string) string {
		return strings.Replace(s, "One full year has passed", mark+" A full year has passed", 1)
	})
}

func (l *life) at(name string) string { return filepath.Join(l.dir, filepath.FromSlash(name)) }

func (l *life) write(name, text string) error { return os.WriteFile(l.at(name), []byte(text), 0o644) }

// save writes what a file was at first with a change, so that it does not grow,
// and notes how long it takes until the page shows it.
func (l *life) save(kind, name, page, mark string, change func(string) string) error {
	if l.text[name] == "" {
		b, err := os.ReadFile(l.at(name))
		if err != nil {
			return err
		}
		l.text[name] = string(b)
	}
	start := time.Now()
	if err := l.write(name, change(l.text[name])); err != nil {
		return err
	}
	err := until(l.ctx, l.url+page, mark, time.Minute)
	l.took[kind] = ms(time.Since(start))
	return err
}

// gone waits until a page is no longer there.
func (l *life) gone(page, mark string) error {
	for range 10000 {
		res, err := http.Get(l.url + page)
		if err == nil {
			body, _ := io.ReadAll(res.Body)
			res.Body.Close()
			if !bytes.Contains(body, []byte(mark)) {
				return nil
			}
		}
		time.Sleep(time.Millisecond)
	}
	return fmt.Errorf("%s is still there", page)
}

// openPage listens as an open page does.
func (l *life) openPage() (stop func()) {
	ctx, stop := context.WithCancel(l.ctx)
	go func() {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, l.url+".live/events", nil)
		if err != nil {
			return
		}
		res, err := http.DefaultClient.Do(req)
		if err == nil {
			_, _ = io.Copy(io.Discard, res.Body)
			res.Body.Close()
		}
	}()
	return stop
}

// look notes what the server holds.
func (l *life) look(t *table, column string) error {
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", l.pid))
	if err != nil {
		return err
	}
	for what, key := range map[string]string{"memory": "VmRSS:", "threads": "Threads:"} {
		_, rest, _ := strings.Cut(string(status), key)
		v, err := strconv.ParseFloat(strings.Fields(rest + " 0")[0], 64)
		if err != nil {
			return err
		}
		if what == "memory" {
			t.row("memory", "MB").add(column, v/1024)
		} else {
			t.row(what, "number").add(column, v)
		}
	}
	descriptors, err := os.ReadDir(fmt.Sprintf("/proc/%d/fd", l.pid))
	t.row("descriptors", "number").add(column, float64(len(descriptors)))
	return err
}

// tail keeps the end of what a program writes.
type tail struct{ bytes.Buffer }

func (t *tail) Write(p []byte) (int, error) {
	if t.Len() > 4<<20 {
		t.Reset()
	}
	return t.Buffer.Write(p)
}

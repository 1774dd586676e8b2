package main

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// edits measures how long it takes from saving a page until the server answers
// with it. All servers run at the same time, and take turns.
func (b *bench) edits() error {
	t := b.table("From saving a page to seeing it", ours, "Hugo", "Eleventy")
	t.Notes = append(t.Notes, "The page is written, then asked for until the new sentence is in it. Ours is `relief serve`, theirs are "+
		"`hugo server` and `eleventy --serve --incremental`.")
	for _, n := range b.sizes() {
		if err := b.editsOf(t.row(fmt.Sprintf("%d pages", n), "ms"), n); err != nil {
			return err
		}
	}
	return b.lawEdits()
}

func (b *bench) editsOf(r *row, n int) error {
	gs, err := b.generators(n)
	if err != nil {
		return err
	}
	ctx, stop := context.WithCancel(b.ctx)
	var ended sync.WaitGroup
	defer ended.Wait()
	defer stop()
	urls := map[*generator]string{}
	for _, g := range gs {
		defer os.RemoveAll(g.dir)
		url, err := g.start(ctx, &ended)
		if err != nil {
			return fmt.Errorf("%s: %w", g.name, err)
		}
		urls[g] = url
		page := url + "en/p0/"
		if err := until(ctx, page, "How to ask", 5*time.Minute); err != nil {
			return fmt.Errorf("%s: %w", g.name, err)
		}
	}
	time.Sleep(2 * time.Second) // what a server still does after its first answer
	for round := range 2*b.rounds + 1 {
		for _, g := range gs {
			file := filepath.Join(g.dir, filepath.FromSlash(g.page(0)))
			text, err := os.ReadFile(file)
			if err != nil {
				return err
			}
			mark := fmt.Sprintf("Edit number %d.", round)
			text = append(text, "\n"+mark+"\n"...)
			start := time.Now()
			if err := os.WriteFile(file, text, 0o644); err != nil {
				return err
			}
			if err := until(ctx, urls[g]+"en/p0/", mark, 2*time.Minute); err != nil {
				return fmt.Errorf("%s: %w", g.name, err)
			}
			if round > 0 { // the first edit warms the tool up
				r.add(g.name, ms(time.Since(start)))
			}
			time.Sleep(300 * time.Millisecond)
		}
	}
	target := 25.0
	if hugo, ok := r.Median["Hugo"]; ok {
		target = min(target, hugo/10)
	}
	r.atMost(target)
	return nil
}

// start starts the server of a tool and returns its address.
func (g *generator) start(ctx context.Context, ended *sync.WaitGroup) (string, error) {
	port, err := freePort()
	if err != nil {
		return "", err
	}
	program, args := g.serve(g.dir, port)
	cmd := exec.CommandContext(ctx, program, args...)
	if g.name != ours {
		cmd.Dir = g.dir
	}
	var said bytes.Buffer
	out, err := cmd.StdoutPipe()
	if err != nil {
		return "", err
	}
	cmd.Stderr = &said
	if err := cmd.Start(); err != nil {
		return "", err
	}
	first := make(chan string, 1)
	ended.Go(func() {
		lines := bufio.NewReader(out)
		line, _ := lines.ReadString('\n')
		first <- strings.TrimSpace(line)
		_, _ = io.Copy(io.Discard, lines)
		_ = cmd.Wait()
	})
	if g.name != ours {
		return fmt.Sprintf("http://127.0.0.1:%d/", port), nil
	}
	select {
	case url := <-first:
		if url == "" {
			return "", fmt.Errorf("it did not start: %s", lastLines(said.String(), 3))
		}
		return url, nil
	case <-ctx.Done():
		return "", ctx.Err()
	}
}

func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, err
	}
	defer l.Close()
	return l.Addr().(*net.TCPAddr).Port, nil
}

// until asks for a page until some words are in it.
func until(ctx context.Context, url, words string, most time.Duration) error {
	ctx, stop := context.WithTimeout(ctx, most)
	defer stop()
	for {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
		if err != nil {
			return err
		}
		res, err := http.DefaultClient.Do(req)
		if err == nil {
			body, _ := io.ReadAll(res.Body)
			res.Body.Close()
			if bytes.Contains(body, []byte(words)) {
				return nil
			}
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%s never showed %q: %w", url, words, context.Cause(ctx))
		case <-time.After(time.Millisecond):
		}
	}
}

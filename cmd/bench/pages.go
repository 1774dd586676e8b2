package main

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"example.org/relief/site/closure"
	"example.org/relief/site/quiz"
	"example.org/relief/wasm/law"
)

// servePages builds the pages in a folder, and serves them.
func servePages(ctx context.Context, work string) ([]page, func(), error) {
	small, large := filepath.Join(work, "public-small"), filepath.Join(work, "public-whole")
	if _, err := buildSite(ctx, ".", small, smallModule); err != nil {
		return nil, nil, err
	}
	if _, err := buildSite(ctx, ".", large, closure.Whole); err != nil {
		return nil, nil, err
	}
	same, hand := filepath.Join(work, "public-three"), filepath.Join(work, "hand")
	if err := threePage(same, small); err != nil {
		return nil, nil, err
	}
	if err := handPage(hand); err != nil {
		return nil, nil, err
	}
	var list []page
	stops := []func(){}
	for _, p := range []struct{ name, dir, path string }{{ours, small, "en/quiz/"}, {three, same, "en/quiz/"}, {byHand, hand, ""},
		{whole, large, "en/quiz/"}} {
		url, stop, err := serveFolder(p.dir)
		if err != nil {
			return nil, nil, err
		}
		stops = append(stops, stop)
		list = append(list, page{p.name, url + p.path})
	}
	return list, func() {
		for _, s := range stops {
			s()
		}
	}, nil
}

type page struct{ name, url string }

// threePage copies a site, and in its quiz puts the law of three reliefs in the
// place of the whole.
func threePage(dir, public string) error {
	codes, err := theLaw()
	if err != nil {
		return err
	}
	book := *codes.Book
	book.Reliefs, book.Becomes = nil, nil // what an answer becomes names other reliefs
	for _, id := range sameThree {
		r, _, err := codes.Relief(id)
		if err != nil {
			return err
		}
		book.Reliefs = append(book.Reliefs, r)
	}
	code, mistakes := law.Assemble(&book)
	if len(mistakes) > 0 {
		return fmt.Errorf("three reliefs do not compile: %q", mistakes)
	}
	if err := os.RemoveAll(dir); err != nil {
		return err
	}
	if err := os.CopyFS(dir, os.DirFS(public)); err != nil {
		return err
	}
	name := filepath.Join(dir, "en", "quiz", "index.html")
	page, err := os.ReadFile(name)
	if err != nil {
		return err
	}
	full, few := quiz.Embed(codes.Code[:codes.Used]), quiz.Embed(code)
	if !strings.Contains(string(page), full) {
		return fmt.Errorf("the quiz page does not hold the law")
	}
	return os.WriteFile(name, []byte(strings.Replace(string(page), full, few, 1)), 0o644)
}

// handPage writes the page by hand with the style that ours has.
func handPage(dir string) error {
	text, err := os.ReadFile("cmd/bench/handwritten/index.html")
	if err != nil {
		return err
	}
	rules, err := os.ReadFile("cmd/bench/handwritten/rules.js")
	if err != nil {
		return err
	}
	style := ""
	for _, f := range []string{"tokens", "base", "frame", "form"} {
		css, err := os.ReadFile("site/styles/" + f + ".css")
		if err != nil {
			return err
		}
		style += string(css)
	}
	rep := strings.NewReplacer("/*STYLE*/", style, "/*RULES*/", string(rules))
	return write(dir, map[string]string{"index.html": rep.Replace(string(text))})
}

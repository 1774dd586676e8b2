package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// generator is a tool that makes a site from a folder.
type generator struct {
	name  string
	dir   string                         // its corpus
	build func(dir string) (cost, error) // a build; what is there stays
	clean []string                       // what a full build starts without
	page  func(i int) string             // the source of page i
	put   string                         // where the built page 0 is
	serve func(dir string, port int) (program string, args []string)
}

// generators are ours and the others that could be had, each with a corpus of n
// pages.
func (b *bench) generators(n int) ([]*generator, error) {
	at := func(name string) string { return filepath.Join(b.work, fmt.Sprintf("%s-%d", name, n)) }
	list := []*generator{{
		name: ours, dir: at("relief"),
		build: func(dir string) (cost, error) { return b.run(".", b.self, "inner", "build", dir) },
		clean: []string{"public", ".public.relief"},
		page:  func(i int) string { return fmt.Sprintf("content/en/p%d.md", i) },
		put:   "public/en/p0/index.html",
		serve: func(dir string, _ int) (string, []string) { return b.self, []string{"inner", "serve", dir} },
	}}
	if err := reliefCorpus(list[0].dir, n); err != nil {
		return nil, err
	}
	style, err := b.style()
	if err != nil {
		return nil, err
	}
	if hugo := b.hugo(); hugo != "" {
		g := &generator{
			name: "Hugo", dir: at("hugo"),
			build: func(dir string) (cost, error) { return b.run(dir, hugo, "--logLevel", "error") },
			clean: []string{"public", "resources"},
			page:  func(i int) string { return fmt.Sprintf("content/en/p%d.md", i) },
			put:   "public/en/p0/index.html",
			serve: func(dir string, port int) (string, []string) {
				return hugo, []string{"server", "--source", dir, "--port", fmt.Sprint(port), "--bind",
					"127.0.0.1", "--disableLiveReload=false"}
			},
		}
		if err := g.corpus("cmd/bench/peers/hugo", "content/en", "assets/style.css", style, n, hugoSyntax); err != nil {
			return nil, err
		}
		list = append(list, g)
	}
	if npm := b.npm(); npm != "" {
		script := filepath.Join(npm, "node_modules/@11ty/eleventy/cmd.cjs")
		g := &generator{
			name: "Eleventy", dir: at("eleventy"),
			build: func(dir string) (cost, error) { return b.run(dir, "node", script, "--quiet") },
			clean: []string{"public"},
			page:  func(i int) string { return fmt.Sprintf("content/en/p%d.md", i) },
			put:   "public/en/p0/index.html",
			serve: func(dir string, port int) (string, []string) {
				return "node", []string{script, "--serve", "--incremental", "--port", fmt.Sprint(port)}
			},
		}
		if err := g.corpus("cmd/bench/peers/eleventy", "content/en", "content/_includes/style.css",
			style, n, eleventySyntax); err != nil {
			return nil, err
		}
		if err := os.Symlink(filepath.Join(npm, "node_modules"), filepath.Join(g.dir, "node_modules")); err != nil {
			return nil, err
		}
		list = append(list, g)
	}
	return list, nil
}

// corpus lays out a site of another tool with the same pages, layout and
// style.
func (g *generator) corpus(from, pages, styleFile, style string, n int, s syntax) error {
	if err := os.CopyFS(g.dir, os.DirFS(from)); err != nil {
		return err
	}
	if err := write(g.dir, map[string]string{styleFile: style}); err != nil {
		return err
	}
	return writePages(filepath.Join(g.dir, pages), n, s)
}

// style is the style that our explainers carry, so that the others' do too. It
// is read from a page that was built.
func (w *workshop) style() (string, error) {
	dir := filepath.Join(w.work, "style")
	if err := reliefCorpus(dir, 1); err != nil {
		return "", err
	}
	defer os.RemoveAll(dir)
	if _, err := w.run(".", w.self, "inner", "build", dir); err != nil {
		return "", err
	}
	page, err := os.ReadFile(filepath.Join(dir, "public/en/p0/index.html"))
	if err != nil {
		return "", err
	}
	_, rest, _ := strings.Cut(string(page), "<style")
	_, rest, ok := strings.Cut(rest, ">")
	style, _, closed := strings.Cut(rest, "</style>")
	if !ok || !closed {
		return "", fmt.Errorf("the built page has no style in it")
	}
	return style, nil
}

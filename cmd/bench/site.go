package main

import (
	"context"
	"os"
	"sync"

	"example.org/relief/site"
	"example.org/relief/site/engine"
	"example.org/relief/wasm/california"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

var theLaw = sync.OnceValues(func() (*record.Codebook, error) { return record.Of(california.Law) })

// smallModule is the engine that the site ships.
func smallModule(root, _ string) ([]byte, error) { return engine.Compile(root) }

// buildSite builds the site of the project, without compressed siblings, with
// one or the other module, and returns the module.
func buildSite(ctx context.Context, root, out string, link func(root, pkg string) ([]byte, error)) ([]byte, error) {
	codes, err := theLaw()
	if err != nil {
		return nil, err
	}
	module, err := link(root, engine.Package)
	if err != nil {
		return nil, err
	}
	said, err := california.Said()
	if err != nil {
		return nil, err
	}
	l := &site.Law{Book: codes.Book, Code: codes.Code[:codes.Used], Module: module, Folder: "wasm/california", Said: said}
	r, err := site.Build(ctx, site.Options{Dir: root, Out: out, BaseURL: "https://example.org", Today: law.On(2026, 11, 23), Plain: true,
		Law: func(context.Context) (*site.Law, error) { return l, nil }})
	if err != nil {
		_ = r.Complaints.Print(os.Stderr)
	}
	return module, err
}

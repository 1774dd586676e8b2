//go:build !bucket

package main

import (
	"net/url"

	"example.org/relief/site/publish"
)

// openBucket goes on as the command with the client for buckets in it, which
// is a tenth of a fresh build and compiled when it is first asked for.
// Releases have it.
var openBucket = func(*url.URL) (publish.Target, error) {
	ctx, stop := interrupted()
	defer stop()
	program, err := compile(ctx, "bucket", "-tags=bucket")
	if err != nil {
		return nil, err
	}
	return nil, become(program)
}

//go:build bucket

package main

import (
	"net/http"
	"net/url"

	"example.org/relief/site/publish"
	"example.org/relief/site/publish/bucket"
)

// openBucket opens a bucket to publish to.
var openBucket = func(u *url.URL) (publish.Target, error) { return bucket.Open(u, http.DefaultTransport) }

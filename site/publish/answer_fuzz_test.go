package publish_test

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"example.org/relief/site/complaint"
	. "example.org/relief/site/publish"
	"example.org/relief/site/publish/bucket"
)

// FuzzAnswer answers anything in the place of the server: publish ends with an
// error that has a hint, or with a site that is whole.
func FuzzAnswer(f *testing.F) {
	f.Add(uint16(200), "text/html", "<html>", uint8(0))
	f.Add(uint16(200), "application/xml", "<ListBucketResult></ListBucketResult>", uint8(1))
	f.Add(uint16(403), "application/xml", "<Error><Code>ExpiredToken</Code></Error>", uint8(2))
	f.Add(uint16(302), "", "", uint8(3))
	f.Add(uint16(404), "application/json", `{"made-by":"relief","files":[{"path":"../x"}]}`, uint8(4))
	for _, v := range []string{"AWS_SESSION_TOKEN", "AWS_PROFILE", "AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_S3"} {
		f.Setenv(v, "")
	}
	f.Setenv("AWS_ACCESS_KEY_ID", "key")
	f.Setenv("AWS_SECRET_ACCESS_KEY", "secret")
	bucket.Silence, *Settle = 300*time.Millisecond, time.Millisecond
	f.Fuzz(func(t *testing.T, code uint16, kind, body string, at uint8) {
		if code < 200 || code > 599 || code == 408 || code == 429 || code >= 499 {
			return // these are tried again, with pauses
		}
		n := uint8(0)
		host := roundTripper(func(r *http.Request) (*http.Response, error) {
			if n++; n > at {
				return &http.Response{StatusCode: int(code), Status: http.StatusText(int(code)),
					Header: http.Header{"Content-Type": {kind}},
					Body:   io.NopCloser(strings.NewReader(body)), ContentLength: int64(len(body)), Request: r}, nil
			}
			return nil, &url.Error{Op: r.Method, URL: r.URL.String(), Err: context.DeadlineExceeded}
		})
		u, _ := url.Parse("s3://site?use_path_style=true&region=x&endpoint=http://127.0.0.1:1")
		to, err := bucket.Open(u, host)
		if err != nil {
			t.Fatal(err)
		}
		ctx, stop := context.WithTimeout(t.Context(), 20*time.Second)
		defer stop()
		from := t.TempDir() + "/public"
		build(t, from, "index.html=one")
		_, err = Run(ctx, to, Options{From: from})
		if err == nil || complaint.Hint(err) == "" {
			t.Errorf("a host that answers one thing to everything: %v", err)
		}
	})
}

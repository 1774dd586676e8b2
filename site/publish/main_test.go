package publish_test

import (
	"net/http"
	"net/url"
	"os"
	"testing"
	"time"

	"github.com/minio/minio-go/v7"

	"example.org/relief/site/publish"
	"example.org/relief/site/publish/bucket"
)

// TestMain shortens the pauses between tries.
func TestMain(m *testing.M) {
	minio.DefaultRetryUnit, minio.DefaultRetryCap = time.Millisecond, time.Millisecond
	os.Exit(m.Run())
}

// overHTTP opens a bucket as the command does.
func overHTTP(u *url.URL) (publish.Target, error) { return bucket.Open(u, http.DefaultTransport) }

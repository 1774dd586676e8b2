package main

import (
	"context"
	"net/http"
	"net/url"
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"

	"example.org/relief/site/publish"
	"example.org/relief/site/publish/bucket"
	"example.org/relief/site/replay"
)

// The command as it is tested has all in it that it compiles when it is asked for.
func init() {
	openBucket = func(u *url.URL) (publish.Target, error) { return bucket.Open(u, http.DefaultTransport) }
	replayEngine = func(ctx context.Context, module []byte, records int) (string, error) {
		book, err := codebook()
		if err != nil {
			return "", err
		}
		if _, err = replay.Records(ctx, book, records, module); err != nil {
			return err.Error(), nil
		}
		return "", nil
	}
}

// instead is what this program does where a test starts it as something else.
var instead = func() {}

func TestMain(m *testing.M) {
	instead()
	testscript.Main(m, map[string]func(){
		"relief": func() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) },
	})
}

// TestScripts runs the stories of testdata: what a person types and what they
// get. UPDATE=1 rewrites what a story expects.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{Dir: "testdata", UpdateScripts: os.Getenv("UPDATE") != ""})
}

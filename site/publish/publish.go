// Package publish copies a built site to where it is served from: a folder, or
// a bucket of Amazon S3, of Google Cloud Storage or of a host that speaks S3.
//
// What is there already stays if it is the same. What is new goes first in the
// order in which pages need it: assets, whose names change with what they hold,
// then the other files, then the pages. What the site no longer has goes last.
// So a visitor never meets a page whose script or style is missing.
//
// The list of the site, files.json, is kept at the target and tells the next
// run what is there. Before anything else changes it becomes a journal: it then
// names everything that the old and the new site have, without a hash where the
// file is about to change. A run that is cut off leaves the journal, and the
// next run finishes the work and loses track of nothing. A file that is not in
// the list was put there by someone else: it is never removed, and never
// replaced.
//
// Two runs at once would take away each other's files. A folder has a lock. A
// bucket has none that every host knows, so the journal stands in for it: it
// holds a number of its own, and a run that finds another one in its place
// stops at once. The other one looks at the end whether everything that the
// list names is there, and puts it right. A host that says it took a file is
// not believed either: the sums that it answers with and lists are compared.
//
// Buckets are reached by package bucket, below.
package publish

import (
	"context"
	"crypto/md5"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"time"

	"example.org/relief/site/complaint"
	"example.org/relief/site/output"
)

// Target is where a site is published. Names are relative, with slashes. A
// target that is not there yet is empty.
type Target interface {
	// Lock keeps other runs out, where that is possible, until release is called.
	Lock(ctx context.Context) (release func(), err error)
	// List returns every file.
	List(ctx context.Context) (map[string]Entry, error)
	// Get returns a file; the error is fs.ErrNotExist if there is none.
	Get(ctx context.Context, name string) ([]byte, error)
	// Put writes a file, all of it or nothing.
	Put(ctx context.Context, name string, data []byte, h Header) error
	// Remove takes a file away. It may be gone already.
	Remove(ctx context.Context, name string) error
	// Workers is how many files may be put at the same time.
	Workers() int
}

// meant is how the address of a bucket begins. A disk of Windows has one letter.
var meant = regexp.MustCompile(`^[a-z][a-z0-9]+:`)

// Open opens a target. It is a folder, or one of
//
//	s3://BUCKET/FOLDER?region=us-west-1
//	s3://BUCKET?endpoint=https://objects.example.org
//	gs://BUCKET/FOLDER
//
// Keys for S3 come from where Amazon's tools look for them: AWS_ACCESS_KEY_ID
// and AWS_SECRET_ACCESS_KEY, ~/.aws/credentials with AWS_PROFILE, or the machine
// itself on Amazon's. Without endpoint= AWS_ENDPOINT_URL counts. Google takes an
// HMAC key of a service account in the same two variables, or the token of
// "gcloud auth print-access-token" in GOOGLE_OAUTH_ACCESS_TOKEN.
//
// The client for buckets is large, so it is not here: bucket opens one.
func Open(target, from string, dry bool, bucket func(*url.URL) (Target, error)) (Target, error) {
	scheme, _, ok := strings.Cut(target, "://")
	if !ok {
		if almost := meant.FindString(target); almost != "" {
			return nil, &complaint.Hinted{Err: fmt.Errorf("%q is neither a folder nor a bucket", target),
				Hint: "write " + almost + "//BUCKET; a folder of that name is ./" + target}
		}
		return openFolder(target, from, dry)
	}
	if scheme != "s3" && scheme != "gs" {
		return nil, &complaint.Hinted{Err: fmt.Errorf("%s:// is not a place to publish to", scheme),
			Hint: "give a folder, s3://BUCKET or gs://BUCKET"}
	}
	u, err := url.Parse(target)
	if err != nil || u.Host == "" {
		return nil, &complaint.Hinted{Err: fmt.Errorf("%q names no bucket", target),
			Hint: "write " + scheme + "://BUCKET or " + scheme + "://BUCKET/FOLDER"}
	}
	return bucket(u)
}

// Entry is what a target says of a file.
type Entry struct {
	Size int64
	Sum  string // MD5 in hexadecimal, as hosts of buckets list it; "" where the target has none
}

// Options say what to publish and how.
type Options struct {
	From string // the built site
	Dry  bool   // change nothing
	All  bool   // put every file, also those that did not change
	// Progress, if given, is called before each file, one call at a time.
	Progress func(done, all int, name string)
}

// Report says what was done, or what would be.
type Report struct {
	Put       []string      `json:"put"`
	Removed   []string      `json:"removed"`
	Unchanged int           `json:"unchanged"`
	Bytes     int64         `json:"bytes"` // of what was put
	Took      time.Duration `json:"took"`
}

// Run publishes a site.
func Run(ctx context.Context, to Target, o Options) (r Report, err error) {
	start := time.Now()
	defer func() { r.Took = time.Since(start) }()
	files, err := output.ReadManifest(o.From)
	if err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			err = fmt.Errorf("there is no built site in %s", o.From)
		}
		return r, &complaint.Hinted{Err: err, Hint: "run relief build first, or name the folder of the site with -from"}
	}
	if !o.Dry {
		release, err := to.Lock(ctx)
		if err != nil {
			return r, err
		}
		defer release()
	}
	p, err := compare(ctx, to, o, files)
	if err != nil {
		return r, err
	}
	r.Put, r.Removed, r.Unchanged = names(p.put), names(p.remove), len(files)-len(p.put)
	for _, f := range p.put {
		r.Bytes += f.Size
		if _, err := load(o.From, f); err != nil {
			return r, err
		}
	}
	if o.Dry || p.done {
		return r, nil
	}
	w := &work{plan: p, to: to, o: o, all: len(p.put) + len(p.remove)}
	return r, w.run(ctx)
}

// load reads a file of the site and makes sure that it is what the list says.
func load(dir string, f output.File) ([]byte, error) {
	data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(f.Path)))
	if err != nil {
		return nil, &complaint.Hinted{Err: err, Hint: "run relief build, then publish"}
	}
	if hash(data) != f.Hash {
		return nil, &complaint.Hinted{
			Err:  fmt.Errorf("%s is not as it was built", filepath.Join(dir, filepath.FromSlash(f.Path))),
			Hint: "run relief build, then publish; let no build run at the same time",
		}
	}
	return data, nil
}

func hash(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:])
}

// Sum is the sum by which hosts of buckets tell files apart. It guards against
// accidents only.
func Sum(b []byte) string {
	s := md5.Sum(b)
	return hex.EncodeToString(s[:])
}

func names(files []output.File) []string {
	var out []string
	for _, f := range files {
		out = append(out, f.Path)
	}
	return out
}

func few(names []string) string {
	if len(names) > 5 {
		return fmt.Sprintf("%s and %d more", strings.Join(names[:5], ", "), len(names)-5)
	}
	return strings.Join(names, ", ")
}

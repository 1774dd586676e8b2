// Package bucket is a target of package publish: a bucket of Amazon S3, of Google
// Cloud Storage or of a host that speaks S3.
//
// It is reached with minio-go, which speaks to both clouds. The software kits of
// the clouds themselves, or gocloud.dev on top of them, take ten times as long to
// compile. Still minio-go is a tenth of a fresh build, and most who build the
// command never publish to a bucket, so the command does without this package
// until it is asked to: see cmd/relief/bucket.go.
package bucket

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"net/url"
	"os"
	"regexp"
	"strings"
	"sync/atomic"
	"time"

	"github.com/minio/minio-go/v7"
	"github.com/minio/minio-go/v7/pkg/credentials"

	"example.org/relief/site/complaint"
	"example.org/relief/site/publish"
)

// Open opens a folder in a bucket, reached by transport. What an address may
// say is told by [publish.Open].
func Open(u *url.URL, transport http.RoundTripper) (publish.Target, error) {
	if u.User != nil {
		return nil, &complaint.Hinted{
			Err:  fmt.Errorf("%s://%s has a name or a password in it, which would be left out", u.Scheme, u.Host),
			Hint: "give keys in AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, where no list of commands keeps them",
		}
	}
	q := u.Query()
	for k := range q {
		if !keysIn[k] {
			return nil, &complaint.Hinted{Err: fmt.Errorf("%q in %s is not known", k, u.Redacted()),
				Hint: "known are region, endpoint, use_path_style and prefix"}
		}
	}
	b := &bucket{name: u.Host, at: u.Scheme + "://" + u.Host + u.Path}
	for _, part := range []string{u.Path, q.Get("prefix")} {
		if part = strings.Trim(part, "/"); part != "" {
			b.prefix += part + "/"
		}
	}
	o := minio.Options{Region: q.Get("region"), MaxRetries: 4, Secure: true}
	endpoint := q.Get("endpoint")
	if u.Scheme == "gs" {
		if endpoint == "" {
			endpoint = "https://storage.googleapis.com"
		}
		b.hint = "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY to an HMAC key of Cloud Storage that may write there, or GOOGLE_OAUTH_ACCESS_TOKEN to a token"
	} else {
		for _, v := range []string{os.Getenv("AWS_ENDPOINT_URL_S3"), os.Getenv("AWS_ENDPOINT_URL"), "https://s3.amazonaws.com"} {
			if endpoint == "" {
				endpoint = v
			}
		}
		for _, v := range []string{os.Getenv("AWS_REGION"), os.Getenv("AWS_DEFAULT_REGION")} {
			if o.Region == "" {
				o.Region = v
			}
		}
		b.hint = "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY to a key that may list, read, write and remove there"
	}
	e, err := url.Parse(endpoint)
	if err != nil || e.Host == "" || e.Scheme != "https" && e.Scheme != "http" {
		return nil, &complaint.Hinted{Err: fmt.Errorf("%q is not the address of a server", endpoint), Hint: "write endpoint=https://HOST"}
	}
	o.Secure = e.Scheme == "https"
	if q.Get("use_path_style") == "true" {
		o.BucketLookup = minio.BucketLookupPath
	}
	b.wire = &wire{next: transport}
	if err := b.keys(&o, u.Scheme, o.Secure || near(e.Hostname())); err != nil {
		return nil, err
	}
	b.client, err = minio.New(e.Host, &o)
	return b, err
}

// bucket is a folder in a bucket.
type bucket struct {
	client *minio.Client
	name   string
	prefix string // empty, or ends in a slash
	at     string // what the person wrote
	hint   string // about keys
	wire   *wire

	encrypts atomic.Bool // what the host calls the sum of a file is not
}

// keysIn are the parameters that an address may have. Those of gocloud.dev mean
// the same here.
var keysIn = map[string]bool{"region": true, "endpoint": true, "use_path_style": true, "prefix": true}

// keys finds what proves to the host who is publishing.
func (b *bucket) keys(o *minio.Options, scheme string, safe bool) error {
	o.Transport = b.wire
	if token := os.Getenv("GOOGLE_OAUTH_ACCESS_TOKEN"); scheme == "gs" && token != "" {
		if !safe {
			return &complaint.Hinted{
				Err:  fmt.Errorf("the token for %s would be sent so that anyone on the way can read it", b.at),
				Hint: "write endpoint=https://HOST",
			}
		}
		o.Transport = &bearer{token, b.wire}
		o.Creds = credentials.NewStatic("", "", "", credentials.SignatureAnonymous)
		return nil
	}
	chain := []credentials.Provider{&credentials.EnvAWS{}, &credentials.FileAWSCredentials{}}
	if scheme == "s3" {
		chain = append(chain, &credentials.IAM{Client: &http.Client{Timeout: 3 * time.Second}})
	}
	o.Creds = credentials.NewChainCredentials(chain)
	v, err := o.Creds.GetWithContext(&credentials.CredContext{Client: &http.Client{Timeout: 3 * time.Second}})
	if err != nil || v.AccessKeyID == "" {
		return &complaint.Hinted{Err: fmt.Errorf("there is no key for %s", b.at), Hint: b.hint}
	}
	return nil
}

// near reports whether a host is this machine.
func near(host string) bool {
	ip := net.ParseIP(host)
	return host == "localhost" || ip != nil && ip.IsLoopback()
}

// bearer sends a token instead of a signature.
type bearer struct {
	token string
	next  http.RoundTripper
}

func (t *bearer) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Authorization", "Bearer "+t.token)
	return t.next.RoundTrip(r)
}

func (b *bucket) Workers() int { return 8 }

// Lock does nothing: not every host has locks, or writes on a condition.
func (b *bucket) Lock(ctx context.Context) (func(), error) { return func() {}, nil }

func (b *bucket) List(ctx context.Context) (map[string]publish.Entry, error) {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	files := map[string]publish.Entry{}
	for o := range b.client.ListObjects(ctx, b.name, minio.ListObjectsOptions{Prefix: b.prefix, Recursive: true}) {
		if o.Err != nil {
			return nil, b.explain(o.Err)
		}
		e := publish.Entry{Size: o.Size}
		if s := strings.Trim(o.ETag, `"`); b.sums(s) {
			e.Sum = s
		}
		files[strings.TrimPrefix(o.Key, b.prefix)] = e
	}
	return files, nil
}

// sums reports whether an ETag is the sum of a file. It is that of something
// else where the host encrypts.
func (b *bucket) sums(etag string) bool { return !b.encrypts.Load() && isSum.MatchString(etag) }

var isSum = regexp.MustCompile(`^[0-9a-f]{32}$`)

func (b *bucket) Get(ctx context.Context, name string) ([]byte, error) {
	o, info, _, err := minio.Core{Client: b.client}.GetObject(ctx, b.name, b.prefix+name, minio.GetObjectOptions{})
	if err != nil {
		if minio.ToErrorResponse(err).Code == "NoSuchKey" {
			return nil, fs.ErrNotExist
		}
		return nil, b.explain(err)
	}
	defer o.Close()
	data, err := io.ReadAll(o)
	if err != nil {
		return nil, b.explain(err)
	}
	if s := strings.Trim(info.ETag, `"`); b.sums(s) && s != publish.Sum(data) {
		b.encrypts.Store(true)
	}
	return data, nil
}

// Put makes sure that the host took what it was sent: the answer has the sum.
func (b *bucket) Put(ctx context.Context, name string, data []byte, h publish.Header) error {
	info, err := b.client.PutObject(ctx, b.name, b.prefix+name, bytes.NewReader(data), int64(len(data)), minio.PutObjectOptions{
		ContentType: h.Type, ContentEncoding: h.Encoding, CacheControl: h.Cache,
		// The sum of the whole file, not of chunks: some hosts keep the chunks.
		SendContentMd5: true, DisableContentSha256: true, DisableMultipart: true,
	})
	if s := strings.Trim(info.ETag, `"`); err != nil || !b.sums(s) || s == publish.Sum(data) {
		return b.explain(err)
	}
	if got, err := b.Get(ctx, name); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	} else if !bytes.Equal(got, data) {
		return publish.KeepsNothing([]string{name})
	}
	return nil
}

func (b *bucket) Remove(ctx context.Context, name string) error {
	return b.explain(b.client.RemoveObject(ctx, b.name, b.prefix+name, minio.RemoveObjectOptions{}))
}

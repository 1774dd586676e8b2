package bucket

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"net/url"
	"path"
	"strings"
	"sync/atomic"
	"time"

	"github.com/minio/minio-go/v7"

	"example.org/relief/site/complaint"
	"example.org/relief/site/media"
)

// Silence is how long a host may be silent in the middle of a request.
var Silence = 30 * time.Second

// wire is the line to a host. It ends a request when the host falls silent, and
// knows an answer that is not that of the host: a network that wants one to
// sign in answers anything with a page of its own.
type wire struct {
	next     http.RoundTripper
	answered atomic.Bool  // at least once
	silent   atomic.Bool  // at least once
	ahead    atomic.Int64 // how far the clock of the host is before ours, in nanoseconds
}

var errSilent = errors.New("no answer")

func (w *wire) RoundTrip(r *http.Request) (*http.Response, error) {
	if w.silent.Load() && !w.answered.Load() {
		return nil, errSilent // it was tried for long enough
	}
	ctx, cancel := context.WithCancelCause(r.Context())
	timer := time.AfterFunc(Silence, func() { cancel(errSilent) })
	r = r.Clone(ctx)
	if r.Body != nil && r.Body != http.NoBody {
		r.Body = &heard{ReadCloser: r.Body, wire: w, timer: timer, ctx: ctx}
	}
	res, err := w.next.RoundTrip(r)
	if err != nil {
		timer.Stop()
		err = w.silence(ctx, err)
		cancel(nil)
		return nil, err
	}
	w.answered.Store(true)
	timer.Reset(Silence)
	if at, err := http.ParseTime(res.Header.Get("Date")); err == nil {
		w.ahead.Store(int64(time.Until(at)))
	}
	res.Body = &heard{ReadCloser: res.Body, wire: w, timer: timer, ctx: ctx, end: func() { cancel(nil) }}
	if err := portal(r, res); err != nil {
		res.Body.Close()
		return nil, err
	}
	return res, nil
}

// silence names the error of a request that was ended for its silence.
func (w *wire) silence(ctx context.Context, err error) error {
	if errors.Is(context.Cause(ctx), errSilent) {
		w.silent.Store(true)
		return errSilent
	}
	return err
}

// heard is a body: each piece of it that comes through gives the host more time.
type heard struct {
	io.ReadCloser
	wire  *wire
	timer *time.Timer
	ctx   context.Context
	end   func() // nil for what is sent: the answer is still to come
}

func (h *heard) Read(p []byte) (int, error) {
	n, err := h.ReadCloser.Read(p)
	if n > 0 {
		h.timer.Reset(Silence)
	}
	if err != nil && err != io.EOF {
		err = h.wire.silence(h.ctx, err)
	}
	return n, err
}

func (h *heard) Close() error {
	if h.end != nil {
		h.timer.Stop()
		defer h.end()
	}
	return h.ReadCloser.Close()
}

// portal finds out whether somebody else answers in the place of the host.
func portal(r *http.Request, res *http.Response) error {
	to := ""
	if u, err := url.Parse(res.Header.Get("Location")); err == nil && u.Hostname() != r.URL.Hostname() {
		to = u.Hostname()
	}
	kind, _, _ := mime.ParseMediaType(res.Header.Get("Content-Type"))
	bare, _ := media.Bare(r.URL.Path)
	page := kind == "text/html" && !(r.Method == http.MethodGet && path.Ext(bare) == ".html")
	switch {
	case res.StatusCode == http.StatusNetworkAuthenticationRequired:
	case res.StatusCode < 300 && page:
	case res.StatusCode >= 300 && res.StatusCode < 400 && to != "" && !strings.HasSuffix(kind, "/xml"):
	default:
		return nil
	}
	return &complaint.Hinted{
		Err:  fmt.Errorf("something else answers in the place of %s, with a page for people", r.URL.Host),
		Hint: "open any page in a browser and sign in to this network, or look at endpoint=, then publish again",
	}
}

// explain says what to do about an error of the host or of the line to it.
func (b *bucket) explain(err error) error {
	if err == nil || errors.Is(err, context.Canceled) {
		return err
	}
	var known *complaint.Hinted
	if errors.As(err, &known) {
		return known
	}
	said := minio.ToErrorResponse(err)
	for _, s := range b.sayings(err, said) {
		if s.when {
			return &complaint.Hinted{Err: errors.New(s.what), Hint: s.hint}
		}
	}
	if said.StatusCode == http.StatusForbidden || said.StatusCode == http.StatusUnauthorized {
		return &complaint.Hinted{Err: fmt.Errorf("%s does not let the key in: %w", b.at, err), Hint: b.hint}
	}
	if said.StatusCode == 0 {
		return &complaint.Hinted{Err: fmt.Errorf("%s does not answer as a bucket does: %w", b.at, err),
			Hint: "look at endpoint= and at proxies on the way"}
	}
	return &complaint.Hinted{Err: fmt.Errorf("%s: %w", b.at, err),
		Hint: "publish again: it goes on where it stopped, and until then old pages stay"}
}

type saying struct {
	when       bool
	what, hint string
}

func (b *bucket) sayings(err error, said minio.ErrorResponse) []saying {
	host := b.client.EndpointURL().Host
	is := func(codes ...string) bool {
		for _, c := range codes {
			if said.Code == c {
				return true
			}
		}
		return false
	}
	refused := said.StatusCode == http.StatusForbidden || said.StatusCode == http.StatusUnauthorized
	ahead := time.Duration(b.wire.ahead.Load()).Round(time.Minute)
	clock := "the clock of this machine, or that of " + host + ", is wrong"
	switch {
	case ahead > 0:
		clock = fmt.Sprintf("the clock of this machine is wrong: it is slow by %s", ahead)
	case ahead < 0:
		clock = fmt.Sprintf("the clock of this machine is wrong: it is fast by %s", -ahead)
	}
	region := "give the region of the bucket, as in ?region=us-west-1"
	if said.Region != "" {
		region = "write ?region=" + said.Region
	}
	var dns *net.DNSError
	var op *net.OpError
	var badCertificate *tls.CertificateVerificationError
	return []saying{
		{is("NoSuchBucket"), "there is no bucket " + b.name, "make it first, at the host"},
		{is("RequestTimeTooSkewed") || refused && ahead.Abs() > 10*time.Minute,
			fmt.Sprintf("%s, and %s takes no request like that", clock, host),
			"set the clock, then publish again"},
		{is("ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired", "RequestExpired"), "the key for " + b.at + " has run out",
			"get a new one where this one came from, and set all of AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN"},
		{is("InvalidAccessKeyId", "InvalidToken"), host + " does not know the key", b.hint},
		{is("SignatureDoesNotMatch"), "the secret does not belong to the key for " + b.at,
			"copy AWS_SECRET_ACCESS_KEY again, whole; if it is right, look at the clock of this machine"},
		{is("PermanentRedirect", "TemporaryRedirect", "AuthorizationHeaderMalformed", "InvalidRegion",
			"IllegalLocationConstraintException") ||
			said.StatusCode == http.StatusMovedPermanently, "the bucket " + b.name + " is in another region", region},
		{errors.Is(err, errSilent), fmt.Sprintf("%s was silent for %s", host, Silence),
			"look at the network and at endpoint=, then publish again: it goes on where it stopped"},
		{errors.As(err, &badCertificate), fmt.Sprintf("%s cannot prove that it is %s: %v", host, host, badCertificate),
			"sign in to this network in a browser, look at the clock of this machine, or at endpoint="},
		{errors.As(err, &dns), fmt.Sprintf("%s cannot be found: %v", host, dns), "look at the network and at endpoint="},
		{errors.As(err, &op) && op.Op == "dial", fmt.Sprintf("%s cannot be reached: %v", host, op), "look at the network and at endpoint="},
	}
}

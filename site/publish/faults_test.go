package publish_test

import (
	"bytes"
	"context"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"example.org/relief/site/complaint"
	. "example.org/relief/site/publish"
	"example.org/relief/site/publish/bucket"
)

func (s *s3) target(t *testing.T, from string) Target {
	t.Helper()
	to, err := Open("s3://site?use_path_style=true&region=x&endpoint="+url.QueryEscape(s.URL), from, false, overHTTP)
	if err != nil {
		t.Fatal(err)
	}
	return to
}

// soon makes a host's silence, and the time that it may take to settle, short.
func soon(t *testing.T) {
	t.Helper()
	was, wasSettle := bucket.Silence, *Settle
	bucket.Silence, *Settle = 300*time.Millisecond, time.Millisecond
	t.Cleanup(func() { bucket.Silence, *Settle = was, wasSettle })
}

// settleSoon makes the time short that a host may take to settle.
func settleSoon(t *testing.T) {
	t.Helper()
	was := *Settle
	*Settle = time.Millisecond
	t.Cleanup(func() { *Settle = was })
}

// complains checks what an error says, and that there is a hint.
func complains(t *testing.T, err error, text, hint string) {
	t.Helper()
	if err == nil || !strings.Contains(err.Error(), text) || !strings.Contains(complaint.Hint(err), hint) || complaint.Hint(err) == "" {
		t.Errorf("got %v (hint: %s), want %q (hint: %q)", err, complaint.Hint(err), text, hint)
	}
}

// TestS3KeepsNothing has the server, or a proxy before it, answer that it took a
// file and then not have it.
func TestS3KeepsNothing(t *testing.T) {
	swallow := func(etag func([]byte) string) func(http.ResponseWriter, *http.Request, http.Handler) bool {
		return func(w http.ResponseWriter, r *http.Request, _ http.Handler) bool {
			if r.Method != "PUT" || !strings.HasSuffix(r.URL.Path, ".html") {
				return false
			}
			data, _ := io.ReadAll(r.Body)
			w.Header().Set("ETag", etag(data))
			return true
		}
	}
	for name, etag := range map[string]func([]byte) string{
		"another sum": func([]byte) string { return `"00000000000000000000000000000000"` },
		"the sum":     func(b []byte) string { return `"` + Sum(b) + `"` },
		"no sum":      func([]byte) string { return "" },
	} {
		t.Run(name, func(t *testing.T) {
			soon(t)
			s := startS3(t)
			from := site(t, "index.html=four", "assets/a-1.js=x")
			if _, err := Run(t.Context(), s.target(t, from), Options{From: from}); err != nil {
				t.Fatal(err)
			}
			build(t, from, "index.html=five", "assets/a-1.js=x") // as long as before
			s.instead = swallow(etag)
			_, err := Run(t.Context(), s.target(t, from), Options{From: from})
			complains(t, err, "answered that it took index.html, and does not have that", "proxy")
			s.instead = nil
			if r, err := Run(t.Context(), s.target(t, from), Options{From: from}); err != nil || len(r.Put) != 1 {
				t.Error("the next publish does not repair it:", r, err)
			}
			if _, _, body := s.get(t, "/site/index.html"); body != "five" {
				t.Error(body)
			}
		})
	}
	// A script that the answer shows to be lost stops the run before the page that needs it.
	t.Run("an asset", func(t *testing.T) {
		soon(t)
		s := startS3(t)
		from := site(t, "index.html=one", "assets/a-1.js=x")
		s.instead = func(w http.ResponseWriter, r *http.Request, _ http.Handler) bool {
			if r.Method != "PUT" || !strings.HasSuffix(r.URL.Path, ".js") {
				return false
			}
			_, _ = io.Copy(io.Discard, r.Body)
			w.Header().Set("ETag", `"00000000000000000000000000000000"`)
			return true
		}
		_, err := Run(t.Context(), s.target(t, from), Options{From: from})
		complains(t, err, "answered that it took assets/a-1.js, and does not have that", "proxy")
		for _, change := range s.seen() {
			if strings.HasSuffix(change, "index.html") {
				t.Error("the page was put without its script:", s.seen())
			}
		}
	})
	t.Run("the list", func(t *testing.T) {
		soon(t)
		s := startS3(t)
		from := site(t, "index.html=one")
		s.instead = func(w http.ResponseWriter, r *http.Request, _ http.Handler) bool {
			return r.Method == "PUT" && strings.HasSuffix(r.URL.Path, "files.json")
		}
		_, err := Run(t.Context(), s.target(t, from), Options{From: from})
		complains(t, err, "took files.json, and does not have that", "proxy")
		if got := s.seen(); len(got) != 1 {
			t.Error("it went on:", got)
		}
	})
}

// TestS3Listing changes a file at the host to another as long as it, as a wrong
// hand or a lost write does: the sum in the listing tells.
func TestS3Listing(t *testing.T) {
	s := startS3(t)
	from := site(t, "index.html=four", "b.html=same")
	if _, err := Run(t.Context(), s.target(t, from), Options{From: from}); err != nil {
		t.Fatal(err)
	}
	h, _ := Headers("index.html")
	if err := s.target(t, from).Put(t.Context(), "index.html", []byte("five"), h); err != nil {
		t.Fatal(err)
	}
	r, err := Run(t.Context(), s.target(t, from), Options{From: from})
	if err != nil || len(r.Put) != 1 || r.Put[0] != "index.html" {
		t.Error(r, err)
	}
}

// TestS3Encrypts has the sums of the host be those of something else, as with
// some ways to encrypt: everything works, and nothing is put twice.
func TestS3Encrypts(t *testing.T) {
	s := startS3(t)
	s.instead = func(w http.ResponseWriter, r *http.Request, server http.Handler) bool {
		rec := httptest.NewRecorder()
		server.ServeHTTP(rec, r)
		body := rec.Body.Bytes()
		for k, v := range rec.Header() {
			w.Header()[k] = v
		}
		if e := strings.Trim(rec.Header().Get("ETag"), `"`); e != "" {
			w.Header().Set("ETag", `"`+Sum([]byte(e))+`"`)
		}
		if bytes.Contains(body, []byte("<ETag>")) {
			parts := strings.Split(string(body), "<ETag>")
			for i, p := range parts[1:] {
				parts[i+1] = "&#34;" + Sum([]byte(p)) + "&#34;" + p[strings.Index(p, "</ETag>"):]
			}
			body = []byte(strings.Join(parts, "<ETag>"))
			w.Header().Del("Content-Length")
		}
		w.WriteHeader(rec.Code)
		_, _ = w.Write(body)
		return true
	}
	from := site(t, "index.html=four", "assets/a-1.js=x")
	if r, err := Run(t.Context(), s.target(t, from), Options{From: from}); err != nil || len(r.Put) != 2 {
		t.Fatal(r, err)
	}
	s.seen()
	if r, err := Run(t.Context(), s.target(t, from), Options{From: from}); err != nil || r.Unchanged != 2 || len(s.seen()) != 0 {
		t.Error(r, err)
	}
	build(t, from, "index.html=five", "assets/a-1.js=x")
	if r, err := Run(t.Context(), s.target(t, from), Options{From: from}); err != nil || len(r.Put) != 1 {
		t.Error(r, err)
	}
}

// TestS3Silent has the server take a request and never answer, or stop in the
// middle.
func TestS3Silent(t *testing.T) {
	for name, when := range map[string]string{"from the start": "GET", "at a file": "PUT"} {
		t.Run(name, func(t *testing.T) {
			soon(t)
			s := startS3(t)
			from := site(t, "index.html=one")
			done := make(chan struct{})
			t.Cleanup(func() { close(done) })
			s.instead = func(w http.ResponseWriter, r *http.Request, _ http.Handler) bool {
				if r.Method != when {
					return false
				}
				_, _ = io.Copy(io.Discard, r.Body)
				if when == "GET" { // half an answer
					w.Header().Set("Content-Length", "1000")
					w.Header().Set("Last-Modified", "Mon, 02 Jan 2006 15:04:05 GMT")
					_, _ = io.WriteString(w, "<?xml")
					w.(http.Flusher).Flush()
				}
				select {
				case <-done:
				case <-r.Context().Done():
				}
				return true
			}
			ctx, stop := context.WithTimeout(t.Context(), time.Minute)
			defer stop()
			_, err := Run(ctx, s.target(t, from), Options{From: from})
			complains(t, err, "was silent for", "publish again")
		})
	}
}

func xmlError(code int, name, more string) func(http.ResponseWriter, *http.Request, http.Handler) bool {
	return func(w http.ResponseWriter, r *http.Request, _ http.Handler) bool {
		w.Header().Set("Content-Type", "application/xml")
		if name == "RequestTimeTooSkewed" && more == "" {
			w.Header().Set("Date", time.Now().Add(3*time.Hour).UTC().Format(http.TimeFormat))
		}
		w.WriteHeader(code)
		_, _ = io.WriteString(w, "<Error><Code>"+name+"</Code><Message>said by the host</Message>"+more+"</Error>")
		return true
	}
}

func TestS3Says(t *testing.T) {
	from := site(t, "index.html=one")
	for name, c := range map[string]struct {
		instead    func(http.ResponseWriter, *http.Request, http.Handler) bool
		text, hint string
	}{
		"clock": {xmlError(403, "RequestTimeTooSkewed", ""), "the clock of this machine is wrong: it is slow by 3h", "set the clock"},
		"clock of nobody": {func(w http.ResponseWriter, r *http.Request, h http.Handler) bool {
			w.Header()["Date"] = nil // it sends none
			return xmlError(403, "RequestTimeTooSkewed", "same")(w, r, h)
		}, "the clock of this machine, or that of 127", "set the clock"},
		"clock, unnamed": {func(w http.ResponseWriter, r *http.Request, h http.Handler) bool {
			w.Header().Set("Date", time.Now().Add(-time.Hour).UTC().Format(http.TimeFormat))
			return xmlError(403, "AccessDenied", "")(w, r, h)
		}, "it is fast by 1h", "set the clock"},
		"expired key": {xmlError(400, "ExpiredToken", ""), "the key for s3://site has run out", "AWS_SESSION_TOKEN"},
		"unknown key": {xmlError(403, "InvalidAccessKeyId", ""), "does not know the key", "AWS_ACCESS_KEY_ID"},
		"secret":      {xmlError(403, "SignatureDoesNotMatch", ""), "the secret does not belong to the key", "AWS_SECRET_ACCESS_KEY"},
		"region": {xmlError(301, "PermanentRedirect", "<Endpoint>site.s3.eu-west-1.amazonaws.com</Endpoint>"),
			"in another region", "?region="},
		"region named": {xmlError(400, "AuthorizationHeaderMalformed", "<Region>eu-west-1</Region>"), "in another region",
			"write ?region=eu-west-1"},
		"no entry": {xmlError(403, "AccessDenied", ""), "does not let the key in", "AWS_ACCESS_KEY_ID"},
		"captive portal": {func(w http.ResponseWriter, r *http.Request, _ http.Handler) bool {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			_, _ = io.WriteString(w, "<!doctype html><title>Welcome to the library</title>")
			return true
		}, "something else answers in the place of", "sign in to this network"},
		"captive portal elsewhere": {func(w http.ResponseWriter, r *http.Request, _ http.Handler) bool {
			http.Redirect(w, r, "http://login.example.net/", http.StatusFound)
			return true
		}, "something else answers in the place of", "sign in to this network"},
		"captive portal by number": {func(w http.ResponseWriter, r *http.Request, _ http.Handler) bool {
			w.WriteHeader(http.StatusNetworkAuthenticationRequired)
			return true
		}, "something else answers in the place of", "sign in to this network"},
	} {
		t.Run(name, func(t *testing.T) {
			s := startS3(t)
			s.instead = c.instead
			_, err := Run(t.Context(), s.target(t, from), Options{From: from})
			complains(t, err, c.text, c.hint)
		})
	}
}

func TestNoServer(t *testing.T) {
	s := startS3(t)
	from := site(t, "index.html=one")
	to := s.target(t, from)
	s.Close()
	_, err := Run(t.Context(), to, Options{From: from})
	complains(t, err, "cannot be reached", "endpoint=")
	secure := httptest.NewUnstartedServer(http.NotFoundHandler())
	secure.Config.ErrorLog = log.New(io.Discard, "", 0)
	secure.StartTLS()
	defer secure.Close()
	to, err = Open("s3://site?use_path_style=true&region=x&endpoint="+url.QueryEscape(secure.URL), from, false, overHTTP)
	if err != nil {
		t.Fatal(err)
	}
	_, err = Run(t.Context(), to, Options{From: from})
	complains(t, err, "cannot prove that it is", "sign in")
}

func TestKeysInAddress(t *testing.T) {
	_, err := Open("s3://user:word@bucket", t.TempDir(), false, overHTTP)
	complains(t, err, "has a name or a password in it", "AWS_ACCESS_KEY_ID")
	if strings.Contains(err.Error(), "word@") {
		t.Error("the password is shown:", err)
	}
	t.Setenv("GOOGLE_OAUTH_ACCESS_TOKEN", "a-token")
	_, err = Open("gs://bucket?endpoint=http://objects.example.org", t.TempDir(), false, overHTTP)
	complains(t, err, "anyone on the way can read it", "https://")
	if _, err = Open("gs://bucket?endpoint=http://127.0.0.1:1", t.TempDir(), false, overHTTP); err != nil {
		t.Error(err)
	}
}

package servers

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/chromedp/chromedp"

	"example.org/relief/site"
	"example.org/relief/site/engine"
	"example.org/relief/site/needs"
	"example.org/relief/wasm/california"
	"example.org/relief/wasm/record"
)

// The site is built twice: hosting files name the folder that the address has.
const folder = "help"

var (
	atRoot, inFolder string          // what a server has as its root
	chromium         context.Context // the browser that all tests share
	sources          string          // what the sites are made from
)

// programs are what the tests run.
var programs = []string{"nginx", "apache2", "caddy", "lighttpd", "python3", "chromium"}

func TestMain(m *testing.M) { os.Exit(testMain(m)) }

func testMain(m *testing.M) int {
	dir, err := os.MkdirTemp("", "relief-servers")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	// Servers that were started as root read as somebody else.
	err = os.Chmod(dir, 0o755)
	if err == nil {
		err = needs.Programs(programs...)
	}
	if err == nil {
		err = build(dir)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	opts := append(chromedp.DefaultExecAllocatorOptions[:], needs.Chromium(needs.Find("chromium"), filepath.Join(dir, "profile"))...)
	ctx, cancel := chromedp.NewExecAllocator(context.Background(), opts...)
	defer cancel()
	browser, stop := chromedp.NewContext(ctx)
	defer stop()
	if err := chromedp.Do(browser); err != nil {
		fmt.Fprintf(os.Stderr, "chromium does not start: %v\n", err)
		return 1
	}
	chromium = browser
	return m.Run()
}

// build builds the site for both places. One page has old addresses, and the
// engine is large, so that it is a file of its own with the type of .wasm.
func build(dir string) error {
	source := filepath.Join(dir, "source")
	for _, part := range []string{"content", "site/templates", "site/scripts", "site/styles"} {
		if err := os.CopyFS(filepath.Join(source, part), os.DirFS(filepath.Join("..", "..", part))); err != nil {
			return err
		}
	}
	page := filepath.Join(source, "content", "en", "appeal.md")
	b, err := os.ReadFile(page)
	if err != nil {
		return err
	}
	b = bytes.Replace(b, []byte("---\n"), []byte("---\nold: en/old-appeal, old.html\n"), 1)
	if err := os.WriteFile(page, b, 0o644); err != nil {
		return err
	}
	files := filepath.Join(source, "content", "files")
	if err := os.MkdirAll(filepath.Join(files, ".well-known"), 0o755); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(files, ".well-known", "security.txt"), []byte("Contact: mailto:a@example.org\n"),
		0o644); err != nil {
		return err
	}
	atRoot, inFolder = filepath.Join(dir, "one"), filepath.Join(dir, "two")
	if err := os.Mkdir(inFolder, 0o755); err != nil {
		return err
	}
	for out, base := range bases() {
		o := site.Options{Dir: source, Out: out, BaseURL: base, Law: law}
		if err := buildOnce(o); err != nil {
			return err
		}
		// Apache reads its part from the folder itself, where the build puts it.
		b, err := os.ReadFile(filepath.Join(out, "hosting", "apache.conf"))
		if err != nil {
			return err
		}
		if err := os.WriteFile(filepath.Join(files, ".htaccess"), b, 0o644); err != nil {
			return err
		}
		if err := buildOnce(o); err != nil {
			return err
		}
	}
	sources = source
	return nil
}

// bases are the addresses of the two sites, by folder.
func bases() map[string]string {
	return map[string]string{atRoot: "", filepath.Join(inFolder, folder): "https://site.example/" + folder + "/"}
}

func buildOnce(o site.Options) error {
	r, err := site.Build(context.Background(), o)
	if err != nil {
		_ = r.Complaints.Print(os.Stderr)
	}
	return err
}

// law is California's, with the real engine made large by an empty section.
func law(ctx context.Context) (*site.Law, error) {
	codes, err := record.Of(california.Law)
	if err != nil {
		return nil, err
	}
	b := codes.Book
	e, err := engine.Build(filepath.Join("..", ".."), codes)
	if err != nil {
		return nil, err
	}
	const size = 150 << 10
	section := append([]byte{0, size&0x7f | 0x80, size>>7&0x7f | 0x80, size >> 14, 3, 'p', 'a', 'd'}, make([]byte, size-4)...)
	return &site.Law{Book: b, Code: codes.Code[:codes.Used], Module: append(e.Module, section...), Key: e.Key + " large"}, nil
}

//go:build unix

package main

import (
	"archive/zip"
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

// desk is the machine of an editor: a release, and nothing else. There is no Go,
// no home, and no cache.
type desk struct {
	program, dir string
	env          []string
}

func (d desk) run(t *testing.T, code int, args ...string) string {
	t.Helper()
	cmd := exec.Command(d.program, args...)
	cmd.Dir, cmd.Env = d.dir, d.env
	out, _ := cmd.CombinedOutput()
	if got := cmd.ProcessState.ExitCode(); got != code {
		t.Fatalf("relief %s ends with %d: %s", args, got, out)
	}
	return string(out)
}

// TestRelease makes a release for this system and works with it where an editor
// does: in a folder that holds only content.
func TestRelease(t *testing.T) {
	tmp := t.TempDir()
	dist := filepath.Join(tmp, "dist")
	host := httptest.NewServer(http.StripPrefix("/firm/relief/releases/download/v0.1.0/", http.FileServer(http.Dir(dist))))
	defer host.Close()
	back, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(filepath.Join("..", ".."))
	system := runtime.GOOS + "-" + runtime.GOARCH
	var said bytes.Buffer
	args := []string{"release", "-o", dist, "-version", "v0.1.0", "-from", host.URL + "/firm/relief", strings.Replace(system, "-", "/", 1)}
	if code := run(args, nil, &said, &said); code != 0 {
		t.Fatal(said.String())
	}
	t.Chdir(back)
	listed(t, filepath.Join(dist, "relief-v0.1.0.cdx.json"))
	archive := filepath.Join(dist, "relief-v0.1.0-"+system+".zip")
	if files := unpacked(t, archive, tmp); strings.Join(files, " ") != "LICENSE NOTICES.txt README.md relief" {
		t.Errorf("the archive holds %q", files)
	}
	if notices, err := os.ReadFile(filepath.Join(tmp, "NOTICES.txt")); err != nil {
		t.Error(err)
	} else {
		has(t, string(notices), "== std: LICENSE ==", "== github.com/evanw/esbuild: LICENSE.md ==",
			"== github.com/minio/minio-go/v7: NOTICE ==")
	}
	if sums, err := os.ReadFile(filepath.Join(dist, "SHA256SUMS")); err != nil || strings.Count(string(sums), "\n") != 2 {
		t.Errorf("%s %v", sums, err)
	}

	d := desk{filepath.Join(tmp, "relief"), tmp, []string{"PATH=/nowhere", "HOME="}}
	has(t, d.run(t, 0, "version"), "relief v0.1.0 (")
	has(t, d.run(t, 0, "new", "site", "firm"), "read README.md")
	has(t, d.run(t, 1, "new", "site", "firm"), "is there already", "hint: ")
	d.dir = filepath.Join(tmp, "firm")
	t.Run("edit", func(t *testing.T) { edits(t, d) })
	t.Run("law", func(t *testing.T) { lawful(t, d) })
	if runtime.GOOS == "linux" {
		t.Run("workflow", func(t *testing.T) { workflow(t, d) })
	}
}

// edits is the first day of an editor.
func edits(t *testing.T, d desk) {
	has(t, d.run(t, 1, "check"), "content/firm.txt:", "phone is not filled in", "name is not filled in")
	firm := filepath.Join(d.dir, "content", "firm.txt")
	b, err := os.ReadFile(firm)
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(b), "Flore") {
		t.Error("it has the facts of another firm")
	}
	b = filled(b, phone)
	if err := os.WriteFile(firm, b, 0o644); err != nil {
		t.Fatal(err)
	}
	has(t, d.run(t, 0, "check"), "0 errors")
	has(t, d.run(t, 0, "build", "-fast"), " pages, ")
	page, err := os.ReadFile(filepath.Join(d.dir, "public", "en", "quiz", "index.html"))
	if err != nil || !bytes.Contains(page, []byte(`id="engine"`)) {
		t.Errorf("there is no quiz: %v", err)
	}
	has(t, d.run(t, 0, "build", "-fast"), "(0 changed, 0 removed)")
	has(t, d.run(t, 0, "publish", "www"), "put ")
	has(t, d.run(t, 1, "publish", "gs://bucket"), "there is no key for gs://bucket")

	ctx, stop := context.WithTimeout(t.Context(), time.Minute)
	defer stop()
	serve := exec.CommandContext(ctx, d.program, "serve", "-addr", "127.0.0.1:0")
	serve.Dir, serve.Env = d.dir, d.env
	out, err := serve.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	start := time.Now()
	if err := serve.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { stop(); _ = serve.Wait() }()
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	url := strings.TrimSpace(strings.TrimPrefix(line, "the site is at "))
	shows := func(page, words string) {
		t.Helper()
		for ctx.Err() == nil {
			if res, err := http.Get(url + page); err == nil {
				body, _ := io.ReadAll(res.Body)
				res.Body.Close()
				if bytes.Contains(body, []byte(words)) {
					return
				}
			}
			time.Sleep(5 * time.Millisecond)
		}
		t.Fatalf("%s never showed %q", page, words)
	}
	shows("en/quiz/", `id="engine"`)
	t.Logf("the first page after %s", time.Since(start).Round(time.Millisecond))
	about := filepath.Join(d.dir, "content", "en", "about.md")
	b, err = os.ReadFile(about)
	if err == nil {
		err = os.WriteFile(about, append(b, "\nWe write this ourselves.\n"...), 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
	shows("en/about/", "We write this ourselves.")
	if err := os.WriteFile(about, b, 0o644); err != nil {
		t.Fatal(err)
	}
}

// lawful has the law beside the content: the same law goes, another asks for Go.
func lawful(t *testing.T, d desk) {
	wasm := filepath.Join(d.dir, "wasm")
	if err := os.CopyFS(wasm, os.DirFS(filepath.Join("..", "..", "wasm"))); err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(wasm)
	d.run(t, 0, "build", "-fast")
	statute := filepath.Join(wasm, "california", "pc1203_4a.go")
	b, err := os.ReadFile(statute)
	if err == nil {
		err = os.WriteFile(statute, append(b, "\n// Changed.\n"...), 0o644)
	}
	if err != nil {
		t.Fatal(err)
	}
	for _, command := range []string{"build", "check", "serve"} {
		has(t, d.run(t, 1, command), "the law in the folder wasm is not the one that this program carries",
			"there is no Go on this machine", "hint: install Go")
	}
}

// listed looks at the list of modules.
func listed(t *testing.T, file string) {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var bom struct {
		BomFormat, SpecVersion string
		Components             []struct{ Name, Version, Purl string }
	}
	if err := json.Unmarshal(b, &bom); err != nil || bom.BomFormat != "CycloneDX" {
		t.Fatal(err)
	}
	names := ""
	for _, c := range bom.Components {
		if c.Purl != fmt.Sprintf("pkg:golang/%s@%s", c.Name, c.Version) || c.Version == "" {
			t.Errorf("%+v", c)
		}
		names += c.Name + " "
	}
	has(t, names, "std ", "github.com/evanw/esbuild ", "github.com/minio/minio-go/v7 ")
	if strings.Contains(names, "wazero") {
		t.Error("it lists what is not in it")
	}
}

// unpacked unpacks an archive and lists what was in it.
func unpacked(t *testing.T, archive, dir string) (names []string) {
	t.Helper()
	z, err := zip.OpenReader(archive)
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	for _, f := range z.File {
		data, err := fs.ReadFile(z, f.Name)
		if err == nil {
			err = os.WriteFile(filepath.Join(dir, f.Name), data, f.Mode())
		}
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, f.Name)
	}
	return names
}

package servers

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.org/relief/site"
)

func TestServers(t *testing.T) {
	for _, kind := range kinds {
		for _, place := range []string{"", folder} {
			t.Run(kind.name+"/"+place, func(t *testing.T) {
				v := &visit{T: t, kind: kind, base: start(t, kind, place), dir: atRoot}
				if place != "" {
					v.dir = filepath.Join(inFolder, place)
				}
				v.files()
				v.redirects()
				v.notFound()
				v.dots()
				takeQuiz(t, v.base)
			})
		}
	}
}

// TestRebuilt changes a style and the scripts after the servers have started,
// and builds again: they serve the new site with the settings of the old one,
// without a reload.
func TestRebuilt(t *testing.T) {
	for _, place := range []string{"", folder} {
		dir := atRoot
		if place != "" {
			dir = filepath.Join(inFolder, place)
		}
		var visits []*visit
		for _, kind := range kinds {
			visits = append(visits, &visit{kind: kind, base: start(t, kind, place), dir: dir})
		}
		before := names(t, dir)
		for _, name := range []string{"site/styles/base.css", "site/scripts/quiz.ts", "site/scripts/start.ts", "site/scripts/search.ts",
			"site/scripts/papers.ts", "site/scripts/recordpage.ts"} {
			f, err := os.OpenFile(filepath.Join(sources, filepath.FromSlash(name)), os.O_APPEND|os.O_WRONLY, 0)
			if err != nil {
				t.Fatal(err)
			}
			more := map[string]string{".css": "\nmain { outline-offset: 3px }\n",
				".ts": "\n(window as any).rebuilt = \"" + place + "x\";\n"}[filepath.Ext(name)]
			_, err = io.WriteString(f, more)
			if err := errors.Join(err, f.Close()); err != nil {
				t.Fatal(err)
			}
		}
		keep := filepath.Join(sources, "content", "files", ".htaccess") // that of this place
		if err := os.WriteFile(keep, (&visit{T: t, dir: dir}).read(".htaccess"), 0o644); err != nil {
			t.Fatal(err)
		}
		if err := buildOnce(site.Options{Dir: sources, Out: dir, BaseURL: bases()[dir], Law: law}); err != nil {
			t.Fatal(err)
		}
		if after := names(t, dir); after == before {
			t.Fatal("no asset has another name")
		}
		for _, v := range visits {
			t.Run(v.kind.name+"/"+place, func(t *testing.T) {
				v.T = t
				v.files()
				v.notFound()
				takeQuiz(t, v.base)
			})
		}
	}
}

// names are the assets of a site.
func names(t *testing.T, dir string) string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(dir, "assets", "*"))
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	return strings.Join(files, " ")
}

// TestNothingOfABuild looks into what servers are told: it holds no hash, so
// that it cannot fall behind the pages.
func TestNothingOfABuild(t *testing.T) {
	for _, name := range []string{"_headers", "hosting/nginx.conf", "hosting/apache.conf", "hosting/Caddyfile", "hosting/lighttpd.conf"} {
		v := &visit{T: t, dir: atRoot}
		text := string(v.read(name))
		if strings.Contains(text, "sha256-") || !strings.Contains(text, "frame-ancestors 'none'") ||
			!strings.Contains(text, "Strict-Transport-Security") {
			t.Errorf("%s:\n%s", name, text)
		}
		for line := range strings.Lines(text) {
			if strings.Contains(line, "Strict-Transport-Security") && !strings.HasPrefix(strings.TrimSpace(line), "#") {
				t.Errorf("%s decides for the host: %s", name, line)
			}
		}
	}
}

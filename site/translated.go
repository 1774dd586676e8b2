package site

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"

	"example.org/relief/site/check"
	"example.org/relief/site/complaint"
	"example.org/relief/site/output"
	"example.org/relief/site/page"
	"example.org/relief/site/source"
)

// MarkTranslated writes into pages of the second language from which state of
// the first they were translated. It is for the translator, who has just
// compared the two. files are paths such as content/es/appeal.md, or the record
// of the single strings, content/es/translated.txt; the names of the files that
// changed are returned.
func MarkTranslated(o Options, files ...string) ([]string, error) {
	var changed []string
	for _, file := range files {
		name := filepath.ToSlash(filepath.Clean(file))
		if name == source.PairsFile {
			wrote, err := markPairs(o)
			if err != nil {
				return changed, err
			}
			if wrote {
				changed = append(changed, name)
			}
			continue
		}
		dir := "content/" + Languages[1]
		if path.Dir(name) != dir && !strings.HasPrefix(name, dir+"/") {
			return changed, &complaint.Hinted{Err: fmt.Errorf("%s is not below %s", file, dir),
				Hint: "name the translation, not the page that it was made from"}
		}
		rest := strings.TrimPrefix(name, dir+"/")
		slug, ok := page.SlugOf(rest)
		if !ok {
			return changed, fmt.Errorf("%s is not a page", file)
		}
		from := path.Join("content", Languages[0], rest)
		src, err := os.ReadFile(filepath.Join(o.Dir, filepath.FromSlash(from)))
		if err != nil {
			return changed, err
		}
		var cs complaint.List
		hash := page.Read(from, Languages[0], slug, src, &cs).Meaning()
		if cs.Errors() > 0 {
			return changed, fmt.Errorf("%s", cs[0])
		}
		to := filepath.Join(o.Dir, filepath.FromSlash(name))
		old, err := os.ReadFile(to)
		if err != nil {
			return changed, err
		}
		fresh, err := withTranslated(old, hash)
		if err != nil {
			return changed, fmt.Errorf("%s: %w", file, err)
		}
		if bytes.Equal(old, fresh) {
			continue
		}
		if err := output.Replace(to, fresh); err != nil {
			return changed, err
		}
		changed = append(changed, name)
	}
	return changed, nil
}

// withTranslated puts the line translated: into front matter.
func withTranslated(src []byte, hash string) ([]byte, error) {
	lines := bytes.SplitAfter(src, []byte("\n"))
	line := "translated: " + hash + "\n"
	if len(lines) > 0 && bytes.HasSuffix(lines[0], []byte("\r\n")) {
		line = "translated: " + hash + "\r\n"
	}
	for i, l := range lines {
		switch t := strings.TrimSpace(string(l)); {
		case i == 0 && t != "---":
			return nil, fmt.Errorf("no front matter")
		case strings.HasPrefix(t, "translated:"):
			lines[i] = []byte(line)
			return bytes.Join(lines, nil), nil
		case i > 0 && t == "---":
			lines[i] = append([]byte(line), l...)
			return bytes.Join(lines, nil), nil
		}
	}
	return nil, fmt.Errorf("the front matter does not end")
}

// markPairs writes the record of the strings.
func markPairs(o Options) (bool, error) {
	ctx := context.Background()
	l, err := o.law(ctx)
	if err != nil {
		return false, err
	}
	src, err := source.Read(ctx, o.source(), l, nil)
	if err != nil {
		return false, err
	}
	fresh := check.MarkPairs(src)
	name := src.Path(source.PairsFile)
	if old, err := os.ReadFile(name); err == nil && bytes.Equal(old, fresh) {
		return false, nil
	}
	return true, output.Replace(name, fresh)
}

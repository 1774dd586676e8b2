package faults

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.org/relief/site"
	"example.org/relief/site/complaint"
)

const front = "---\ntitle: Hostile\ndescription: A page that means harm.\nkind: guide\n---\n\n## Harm\n\n"

// hostile is a page and the line where the complaint must be; 0 where the
// page must build, -1 where the whole page is refused.
type hostile struct {
	name, page string
	line       int
}

var hostilePages = []hostile{
	{"raw block", front + "<script>pwned()</script>\n", 9},
	{"raw element", front + "<div onclick=\"pwned()\">x</div>\n", 9},
	{"raw inline", front + "a <img src=x onerror=pwned()> b\n", 9},
	{"raw svg", front + "a <svg/onload=pwned()> b\n", 0},
	{"comment", front + "a <!-- pwned --> b\n", 9},
	{"cdata", front + "<![CDATA[ <script>pwned()</script> ]]>\n", 9},
	{"instruction", front + "<?php pwned() ?>\n", 9},
	{"broken tag", front + "a <img src=x onerror=pwned()\n\nb\n", 0},
	{"javascript", front + "[x](javascript:pwned())\n", 9},
	{"in capitals", front + "[x](JaVaScRiPt:pwned())\n", 9},
	{"entities", front + "[x](&#106;avascript&colon;pwned())\n", 9},
	{"escapes", front + "[x](java\\script:pwned())\n", 9},
	{"percent", front + "[x](javascript%3Apwned())\n", 9},
	{"a tab", front + "[x](<java\tscript:pwned()>)\n", 9},
	{"a space before", front + "[x](< javascript:pwned()>)\n", 9},
	{"a control character", front + "[x](<\x01javascript:pwned()>)\n", 9},
	{"reference", front + "[x][y]\n\n[y]: javascript:pwned()\n", 9},
	{"autolink", front + "<javascript:pwned()>\n", 9},
	{"data", front + "[x](data:text/html;base64,PHNjcmlwdD4=)\n", 9},
	{"vbscript", front + "[x](vbscript:pwned())\n", 9},
	{"file", front + "[x](file:///etc/passwd)\n", 9},
	{"another host", front + "[x](//evil.example/pwned)\n", 9},
	{"backslashes", front + "[x](\\\\evil.example/pwned)\n", 9},
	{"out of the site", front + "[x](../../../etc/passwd)\n", 9},
	{"out of the files", front + "[x](files/../../../go.mod)\n", 9},
	{"picture", front + "![x](javascript:pwned())\n", 9},
	{"picture of another host", front + "![x](https://evil.example/pwned.png)\n", 9},
	{"title of a link", front + "[x](index 'a\" onmouseover=\"pwned()')\n", 0},
	{"attributes", front + "### Words {onclick=\"pwned()\"}\n", 9},
	{"an id", front + "### Words {#\"onclick=pwned()}\n", 9},
	{"code", front + "```\"><script>pwned()</script>\nx\n```\n", 0},
	{"code inline", front + "`<script>pwned()</script>`\n", 0},
	{"entities of tags", front + "&lt;script&gt;pwned()&lt;/script&gt;\n", 0},
	{"template", front + "{{.Firm}} {{template \"x\"}} ${pwned()}\n", 9},
	{"marked template", front + "\\{\\{.Firm\\}\\} \\{\\{template \"x\"\\}\\} $\\{pwned()\\}\n", 0},
	{"term", front + "[[<script>pwned()</script>]]\n", 9},
	{"directive", front + "::who <script>pwned()</script>\n", 9},
	{"call-out", front + ":::note <script>pwned()</script>\nwords\n:::\n", 0},
	{"title", "---\ntitle: </title><script>pwned()</script>\ndescription: \"\"><script>pwned()</script>\nkind: guide\n---\n\n" +
		"## Harm\n\nWords.\n", 0},
	{"old address", "---\ntitle: T\ndescription: D\nkind: guide\nold: ../../etc/passwd, \"><script>\n---\nWords.\n", 5},
	{"ten megabytes", front + strings.Repeat("Words and words. ", 10<<20/17), -1},
	{"a long line", front + strings.Repeat("word ", 100_000), 0},
	{"many headings", front + strings.Repeat("### Same\n\nWords.\n\n", 5_000), 0},
	{"deep quotes", front + strings.Repeat(">", 100_000) + " x\n", -1},
	{"deep lists", front + stairs(2_000), -1},
	{"deep brackets", front + strings.Repeat("[", 200_000) + "\n", -1},
	{"deep emphasis", front + strings.Repeat("*a ", 100_000) + "\n", 9},
	{"many backticks", front + backticks(900) + "\n", 9},
	{"many entities", front + strings.Repeat("&amp;", 100_000) + "\n", 0},
	{"a wide table", front + strings.Repeat("|a", 5_000) + "|\n" + strings.Repeat("|-", 5_000) + "|\n" +
		strings.Repeat("|b", 5_000) + "|\n", 0},
	{"many references", front + references(5_000), 0},
	{"NUL", front + "words\x00words\n", 9},
	{"mark of byte order", "\ufeff" + front + "Words.\n", 0},
	{"Windows", strings.ReplaceAll(front+"Words.\n", "\n", "\r\n"), 0},
	{"old Macintosh", strings.ReplaceAll(front+"Words.\n", "\n", "\r"), 0},
	{"Latin-1", front + "se\xf1or\n", 9},
	{"UTF-16", "\xff\xfe-\x00-\x00-\x00\n\x00", -1},
	{"half a character", front + "a \xe2\x82 b\n", 9},
	{"direction marks", front + "\u202edrow\u202c \u2066x\u2069\n", 0},
	{"no front matter", "Words.\n", -1},
	{"endless front matter", "---\ntitle: T\n", 1},
	{"empty", "", -1},
}

func stairs(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.Repeat("  ", i) + "- x\n")
		if b.Len() > 900_000 {
			break
		}
	}
	return b.String()
}

func backticks(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString("e" + strings.Repeat("`", i))
	}
	return b.String()
}

func references(n int) string {
	return strings.Repeat("[a][b]\n", n) + "\n\n" + strings.Repeat("[b]: index\n", n)
}

// TestHostilePages builds a site with each page in it. It is refused, with its
// file and the line, or what comes out does no harm.
func TestHostilePages(t *testing.T) {
	dir := small(t)
	out := filepath.Join(t.TempDir(), "public")
	build(t, dir, out)
	for _, h := range hostilePages {
		t.Run(h.name, func(t *testing.T) {
			put(filepath.Join(dir, "content", "en", "edited.md"), h.page)
			r, err := site.Build(t.Context(), site.Options{Dir: dir, Out: out, Plain: true})
			var failed *site.Failed
			if err != nil && !errors.As(err, &failed) {
				t.Fatal(err)
			}
			if h.line == 0 {
				if err != nil {
					t.Fatal(r.Complaints)
				}
				harmless(t, out)
				return
			}
			if err == nil {
				t.Fatal("it was not refused")
			}
			for _, c := range r.Complaints {
				if c.File == "content/en/edited.md" && (h.line < 0 || c.Line == h.line) {
					if len(c.Text) > 1000 {
						t.Errorf("the complaint has %d characters", len(c.Text))
					}
					return
				}
			}
			t.Errorf("no complaint on line %d: %.2000v", h.line, r.Complaints)
		})
	}
}

// TestHostileFiles puts harm into the other files that editors write.
func TestHostileFiles(t *testing.T) {
	const harm = `"><script>pwned()</script><a onclick='pwned()' href="javascript:pwned()">`
	for _, c := range []struct{ name, file, from, to string }{
		{"firm", "content/firm.txt", "name:", "name: " + harm + " "},
		{"telephone", "content/firm.txt", "phone:", "phone: javascript:pwned() "},
		{"mail", "content/firm.txt", "email:", "email: x@example.org?\"onclick=pwned() "},
		{"counties", "content/firm.txt", "counties:", "counties: " + harm + ", "},
		{"Latin-1", "content/firm.txt", "name:", "name: Pe\xf1a "},
		{"NUL", "content/firm.txt", "name:", "name: \x00 "},
		{"Latin-1 in words", "content/es/words.txt", ": ", ": \xf1 "},
		{"Latin-1 in the glossary", "content/es/glossary.txt", "means: ", "means: \xf1 "},
		{"words", "content/en/words.txt", ": ", ": " + harm + " "},
		{"glossary", "content/en/glossary.txt", "means: ", "means: " + harm + " "},
		{"terms", "content/en/glossary.txt", "means: ", "also: " + harm + "\nmeans: "},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := small(t)
			out := filepath.Join(t.TempDir(), "public")
			name := filepath.Join(dir, filepath.FromSlash(c.file))
			b, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			text := strings.ReplaceAll(string(b), c.from, c.to)
			if text == string(b) {
				t.Fatalf("%s has no %q", c.file, c.from)
			}
			put(name, text)
			r, err := site.Build(t.Context(), site.Options{Dir: dir, Out: out, Plain: true})
			var failed *site.Failed
			switch {
			case errors.As(err, &failed):
				if r.Complaints.Errors() == 0 {
					t.Error("it was refused without a word")
				}
			case err != nil:
				t.Fatal(err)
			default:
				harmless(t, out)
			}
		})
	}
}

// TestWindows saves every text as some editors do there, with a mark of byte
// order and other ends of lines. The site is the same.
func TestWindows(t *testing.T) {
	dir := small(t)
	out := filepath.Join(t.TempDir(), "public")
	build(t, dir, out)
	before := whole(t, out)
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(p) == ".html" {
			return err
		}
		b, err := os.ReadFile(p)
		put(p, "\ufeff"+strings.ReplaceAll(string(b), "\n", "\r\n"))
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	build(t, dir, out)
	for name, hash := range whole(t, out) {
		if before[name] != hash {
			t.Errorf("%s differs", name)
		}
	}
}

// TestHostileNames has files whose names are not addresses, and links that lead
// in circles or out of the site. Each is named, and nothing is built.
func TestHostileNames(t *testing.T) {
	dir := small(t)
	out := filepath.Join(t.TempDir(), "public")
	secret := filepath.Join(t.TempDir(), "secret")
	if err := os.WriteFile(secret, []byte("pwned"), 0o600); err != nil {
		t.Fatal(err)
	}
	refused := map[string]bool{}
	for _, name := range []string{"A Page.md", "-x.md", "ñ.md", strings.Repeat("a", 240) + ".md", "con\\nul.md", "a;b.md"} {
		put(filepath.Join(dir, "content", "en", name), front+"Words.\n")
		refused["content/en/"+name] = true
	}
	// These cannot be printed as they are.
	for name, as := range map[string]string{"a\nb.md": `"content/en/a\nb.md"`, "\xff.md": `"content/en/\xff.md"`,
		"\x1b[2J.md": `"content/en/\x1b[2J.md"`} {
		put(filepath.Join(dir, "content", "en", name), front+"Words.\n")
		refused[as] = true
	}
	for link, to := range map[string]string{"en/loop": filepath.Join(dir, "content"), "en/self.md": "self.md",
		"en/nowhere.md": "/no/such/file", "files/secret.txt": secret} {
		name := filepath.Join(dir, "content", filepath.FromSlash(link))
		if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.Symlink(to, name); err != nil {
			t.Fatal(err)
		}
		refused["content/"+link] = true
	}
	// These are no pages, and harm nobody.
	if err := os.Mkdir(filepath.Join(dir, "content", "en", "folder.md"), 0o755); err != nil {
		t.Fatal(err)
	}
	put(filepath.Join(dir, "content", "en", ".#edited.md"), "\x00")
	r, err := site.Build(t.Context(), site.Options{Dir: dir, Out: out})
	var failed *site.Failed
	if !errors.As(err, &failed) {
		t.Fatal(err)
	}
	for _, c := range r.Complaints {
		if c.Level == complaint.Error && !refused[c.File] {
			t.Error(c)
		}
		delete(refused, c.File)
	}
	for name := range refused {
		t.Errorf("%q was not refused", name)
	}
	if _, err := os.Stat(out); err == nil {
		t.Error("a site was built")
	}
}

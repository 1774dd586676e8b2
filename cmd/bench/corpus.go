package main

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
)

// syntax is how a tool writes what is not plain Markdown.
type syntax struct {
	front func(title, description string) string
	link  func(words string, page int, anchor string) string
	note  func(title, text string) string
}

var (
	reliefSyntax = syntax{
		front: func(title, description string) string {
			return "---\ntitle: " + title + "\ndescription: " + description + "\nkind: guide\n---\n"
		},
		link: func(words string, page int, anchor string) string {
			return fmt.Sprintf("[%s](p%d#%s)", words, page, anchor)
		},
		note: func(title, text string) string { return ":::note " + title + "\n" + text + "\n:::\n" },
	}
	hugoSyntax = syntax{
		front: yamlFront,
		link:  linkToFolder,
		note: func(title, text string) string {
			return "{{< note \"" + title + "\" >}}\n" + text + "\n{{< /note >}}\n"
		},
	}
	eleventySyntax = syntax{
		front: yamlFront,
		link:  linkToFolder,
		note: func(title, text string) string {
			return "{% note \"" + title + "\" %}\n" + text + "\n{% endnote %}\n"
		},
	}
)

func yamlFront(title, description string) string {
	return "---\ntitle: \"" + title + "\"\ndescription: \"" + description + "\"\n---\n"
}

func linkToFolder(words string, page int, anchor string) string {
	return fmt.Sprintf("[%s](../p%d/#%s)", words, page, anchor)
}

var vocabulary = strings.Fields(`the a of to and when where who court clerk form case charge judge date day year
	request hearing record sentence probation fine prison jail parole county lawyer person file copy paper fee ask wait
	open close grant change send show need find keep read write after before until since only also still again may must
	can has was is are not no every one two new old long short local free plain`)

// explainer writes page i of n: front matter, about 900 words in six parts, a
// link in each, a table and a call-out. The same page comes out for every tool,
// in the words of its syntax.
func explainer(i, n int, s syntax) string {
	rng := rand.New(rand.NewPCG(2026, uint64(i)))
	var b strings.Builder
	sentence := func(words int) {
		for k := range words {
			w := vocabulary[rng.IntN(len(vocabulary))]
			if k == 0 {
				w = strings.ToUpper(w[:1]) + w[1:]
			} else {
				b.WriteByte(' ')
			}
			b.WriteString(w)
		}
		b.WriteByte('.')
	}
	b.WriteString(s.front(fmt.Sprintf("How to ask, page %d", i), fmt.Sprintf("What page %d says about how to ask.", i)))
	for part := range 6 {
		fmt.Fprintf(&b, "## Part %d of the page\n\n", part)
		for paragraph := range 2 {
			for range 5 {
				sentence(8 + rng.IntN(8))
				b.WriteByte(' ')
			}
			if paragraph == 1 {
				to := rng.IntN(n)
				b.WriteString("Read " + s.link("the other page", to, fmt.Sprintf("part-%d-of-the-page", part)) + ".")
			}
			b.WriteString("\n\n")
		}
	}
	b.WriteString("| step | who | when |\n|---|---|---|\n")
	for range 5 {
		for range 3 {
			b.WriteString("| ")
			sentence(6 + rng.IntN(4))
			b.WriteByte(' ')
		}
		b.WriteString("|\n")
	}
	b.WriteByte('\n')
	var text strings.Builder
	for range 25 {
		text.WriteString(vocabulary[rng.IntN(len(vocabulary))] + " ")
	}
	b.WriteString(s.note("Keep in mind", strings.TrimSpace(text.String())+"."))
	return b.String()
}

func write(dir string, files map[string]string) error {
	for name, text := range files {
		p := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(p, []byte(text), 0o644); err != nil {
			return err
		}
	}
	return nil
}

func writePages(dir string, n int, s syntax) error {
	for i := range n {
		if err := write(dir, map[string]string{fmt.Sprintf("p%d.md", i): explainer(i, n, s)}); err != nil {
			return err
		}
	}
	return nil
}

// reliefCorpus makes a project of n explainers with the layout, the styles and
// the words of this one.
func reliefCorpus(dir string, n int) error {
	for _, d := range []string{"site/templates", "site/styles", "site/scripts"} {
		if err := os.CopyFS(filepath.Join(dir, d), os.DirFS(d)); err != nil {
			return err
		}
	}
	firm, err := os.ReadFile("content/firm.txt")
	if err != nil {
		return err
	}
	files := map[string]string{"content/firm.txt": string(firm)}
	for _, lang := range []string{"en", "es"} {
		words, err := os.ReadFile("content/" + lang + "/words.txt")
		if err != nil {
			return err
		}
		in := "content/" + lang + "/"
		files[in+"words.txt"] = string(words)
		files[in+"glossary.txt"] = "term: plea\nmeans: What you say to the charge.\n"
		for slug, kind := range map[string]string{"index": "front", "not-found": "notfound", "words": "glossary"} {
			files[in+slug+".md"] = "---\ntitle: The " + kind + "\ndescription: The page " + slug + ".\nkind: " + kind + "\n---\n"
		}
		files[in+"words.md"] += "::glossary\n"
	}
	if err := write(dir, files); err != nil {
		return err
	}
	return writePages(filepath.Join(dir, "content/en"), n, reliefSyntax)
}

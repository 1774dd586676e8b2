package page

import (
	"errors"
	"flag"
	"html"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	cites "example.org/relief/site/cite"
	"example.org/relief/site/complaint"
	"example.org/relief/wasm/california"
)

var update = flag.Bool("update", false, "write what was made into testdata")

// fake stands in for the law and the glossary.
var fake = Env{
	Glossary: "glossary",
	Cites:    cites.New(&california.ThisState),
	Directives: map[string]Form{
		"who":       {MustArg, "who qualifies: the requirements of a relief, with cites", fakeFill},
		"waits":     {MustArg, "waiting times and deadlines", fakeFill},
		"unsettled": {MustArg, "what the law leaves open", fakeFill},
		"quiz":      {MayArg, "a button that opens the quiz", fakeFill},
		"firm":      {NoArg, "the facts of the firm", fakeFill},
		"road":      {NoArg, "a picture", fakeFill},
		"glossary":  {NoArg, "every term and what it means", fakeFill},
	},
	Term: func(lang, words string) (string, bool) {
		return Slug(words), strings.EqualFold(words, "plea") || strings.EqualFold(words, "RAP sheet")
	},
	Picture: func(name string) (Picture, bool) {
		return Picture{40, 30}, name == "road.svg"
	},
}

func fakeFill(d Directive) (Filled, error) {
	if d.Arg == "no-such-relief" {
		return Filled{}, &complaint.Hinted{Err: errors.New("no relief no-such-relief"), Hint: `did you mean "such-relief"?`}
	}
	h := `<ul data-for="` + html.EscapeString(d.Name+" "+d.Arg+" "+d.Lang+" "+d.Slug) + `" id="list"></ul>` + "\n"
	return Filled{HTML: []byte(h), IDs: []string{"list"}}, nil
}

// Each file of testdata holds a page, its HTML and the complaints about it.
// "go test -run Pages -update" writes the last two again.
func TestPages(t *testing.T) {
	files, err := filepath.Glob("testdata/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no testdata", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			a, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			var in string
			want := map[string]string{}
			for _, f := range a.Files {
				if f.Name == "page.md" {
					in = string(f.Data)
				} else {
					want[f.Name] = string(f.Data)
				}
			}
			if !strings.HasPrefix(in, "---") {
				in = "---\ntitle: T\ndescription: D\nkind: guide\n---\n" + in
			}
			var cs complaint.List
			p := Read("page.md", "en", "one", []byte(in), &cs).Make(fake, &cs)
			cs.Sort()
			var said strings.Builder
			_ = cs.Print(&said)
			got := map[string]string{"html": string(p.Body), "complaints": said.String()}
			if got["complaints"] == "" {
				delete(got, "complaints")
			}
			if *update {
				a.Files = a.Files[:1]
				for _, name := range []string{"html", "complaints"} {
					if s, ok := got[name]; ok {
						a.Files = append(a.Files, txtar.File{Name: name, Data: []byte(s)})
					}
				}
				if err := os.WriteFile(file, txtar.Format(a), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if d := cmp.Diff(want, got); d != "" {
				t.Error("want -, got +:\n" + d)
			}
		})
	}
}

func TestBytes(t *testing.T) {
	const front = "---\ntitle: T\ndescription: D\nkind: guide\n---\n"
	for _, tc := range []struct{ name, in, want string }{
		{"byte order mark", "\ufeff" + front + "Words.\n", ""},
		{"windows line ends", strings.ReplaceAll(front+"Words.\n", "\n", "\r\n"), ""},
		{"NUL", front + "a\nb\x00c\n", "page.md:7: there is a NUL byte\nhint: is it a text file?\n"},
		{"latin-1", front + "a\nse\xf1or\n", "page.md:7: the text is not UTF-8\nhint: save it as UTF-8\n"},
		{"empty", "", "page.md:1: no front matter\nhint: the first line is ---, then key: value lines, then ---\n"},
		{"large", front + strings.Repeat("word ", MaxSize/5),
			"page.md: the page has 1048619 bytes, more than 1048576\nhint: split it into several pages\n"},
		{"deep quotes", front + strings.Repeat(">", 5000) + " a\n", "page.md: lists or quotes are nested too deeply\n"},
		{"deep lists", front + strings.Repeat("- ", 5000) + " a\n", "page.md: lists or quotes are nested too deeply\n"},
	} {
		t.Run(tc.name, func(t *testing.T) {
			var cs complaint.List
			Read("page.md", "en", "one", []byte(tc.in), &cs).Make(fake, &cs)
			var said strings.Builder
			_ = cs.Print(&said)
			if said.String() != tc.want {
				t.Errorf("got %s", said.String())
			}
		})
	}
}

func TestAddresses(t *testing.T) {
	for _, tc := range []struct{ from, to, href, root string }{
		{"index", "index", "./", "../"},
		{"index", "appeal", "appeal/", "../"},
		{"appeal", "index", "../", "../../"},
		{"appeal", "appeal", "../appeal/", "../../"},
		{"rights/vote", "appeal", "../../appeal/", "../../../"},
		{"appeal", "rights/vote", "../rights/vote/", "../../"},
	} {
		if got := Href(tc.from, tc.to); got != tc.href {
			t.Errorf("Href(%s, %s) = %s", tc.from, tc.to, got)
		}
		if got := Root(tc.from); got != tc.root {
			t.Errorf("Root(%s) = %s", tc.from, got)
		}
	}
}

func FuzzMake(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.txt")
	for _, file := range files {
		if a, err := txtar.ParseFile(file); err == nil {
			f.Add(string(a.Files[0].Data))
		}
	}
	f.Fuzz(func(t *testing.T, in string) {
		var cs complaint.List
		p := Read("page.md", "en", "one", []byte("---\ntitle: T\ndescription: D\nkind: guide\n---\n"+in), &cs).Make(fake, &cs)
		low := strings.ToLower(string(p.Body))
		for _, bad := range []string{"<script", "<style", "<iframe", "<object", "<svg", "href=\"javascript",
			"href=\"data", "href=\"vbscript"} {
			if strings.Contains(low, bad) {
				t.Errorf("%s reached the page: %s", bad, p.Body)
			}
		}
		for _, c := range cs {
			if c.Line < 0 || c.Line > strings.Count(in, "\n")+strings.Count(in, "\r")+7 {
				t.Errorf("line %d: %v", c.Line, c)
			}
		}
	})
}

package bundle

import (
	"crypto/sha256"
	"crypto/sha512"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"html/template"
	"io/fs"
	"maps"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"

	"example.org/relief/site/complaint"
)

// Set are the scripts and styles of the site, made by esbuild: each file
// that a template names, with what it imports, small and for the browsers that
// the site supports.
type Set struct {
	BySource map[string]*Bundle
	Inputs   map[string]bool // every file that went into one
	broken   bool            // there was an error, which is a complaint already
}

// Bundle is one file of the folder assets. Its name holds its hash, so that it
// can be kept by browsers for ever.
type Bundle struct {
	Name      string
	Data      []byte
	integrity string
	policy    string // its hash in the content security policy
	inline    template.HTML
}

// Asset is a style or script, ready in two ways. Inline saves a request and
// works from file://; the policy in CSP allows it by its hash.
type Asset struct {
	// Href and Integrity are for <link> and <script src>.
	Href      string
	Integrity string
	// Inline is a complete <style> or <script> element.
	Inline template.HTML
}

// browsers are the oldest that the site supports.
var browsers = []api.Engine{{Name: api.EngineChrome, Version: "90"}, {Name: api.EngineSafari, Version: "15.4"},
	{Name: api.EngineFirefox, Version: "90"}}

// Get returns the bundle of a source for a page from which root leads to the
// root of the site.
func (b *Set) Get(source, root string) (Asset, error) {
	if found := b.BySource[source]; found != nil {
		return found.Asset(root), nil
	}
	if b.broken {
		return Asset{}, nil
	}
	return Asset{}, fmt.Errorf("there is no bundle of site/%s", source)
}

// add adds the bundle of a source.
func (b *Set) add(source string, data []byte) {
	ext := path.Ext(source)
	name := strings.TrimSuffix(path.Base(source), ext)
	b.BySource[source] = New(name, map[string]string{".ts": ".js", ".css": ".css"}[ext], data)
}

// Asset is the bundle as a template gets it.
func (b *Bundle) Asset(root string) Asset {
	return Asset{Href: root + b.Name, Integrity: b.integrity, Inline: b.inline}
}

// New makes a bundle and names it by its hash: "assets/site-0123456789.css".
func New(name, ext string, data []byte) *Bundle {
	sum := sha256.Sum256(data)
	sri := sha512.Sum384(data)
	b := &Bundle{
		Name:      "assets/" + name + "-" + hex.EncodeToString(sum[:5]) + ext,
		Data:      data,
		integrity: "sha384-" + base64.StdEncoding.EncodeToString(sri[:]),
		policy:    "'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) + "'",
	}
	switch ext {
	case ".css":
		b.inline = template.HTML("<style>" + string(data) + "</style>")
	case ".js":
		b.inline = template.HTML("<script>" + string(data) + "</script>")
	}
	return b
}

// bundling is how, but for where.
var bundling = api.BuildOptions{
	Bundle:            true,
	Write:             false,
	MinifyWhitespace:  true,
	MinifyIdentifiers: true,
	MinifySyntax:      true,
	Format:            api.FormatIIFE,
	Platform:          api.PlatformBrowser,
	Engines:           browsers,
	// Of ?. Chrome 90 lacks only a call behind it with spread arguments, which a test of
	// package scripts finds; written out it is a fiftieth of the quiz.
	Supported:     map[string]bool{"optional-chain": true},
	Charset:       api.CharsetUTF8,
	LegalComments: api.LegalCommentsNone,
	Metafile:      true,
	TsconfigRaw:   `{"compilerOptions": {"strict": true, "useDefineForClassFields": false}}`,
	Loader:        map[string]api.Loader{".svg": api.LoaderDataURL, ".woff2": api.LoaderDataURL, ".png": api.LoaderDataURL},
	LogLevel:      api.LogLevelSilent,
}

// makeBundles bundles sources such as "scripts/quiz.ts", relative to dir, the
// folder site, or to looks if it is not nil.
func makeBundles(dir string, looks fs.FS, sources []string, cs *complaint.List) *Set {
	b := &Set{BySource: map[string]*Bundle{}, Inputs: map[string]bool{}}
	abs, err := filepath.Abs(dir)
	if err != nil || len(sources) == 0 {
		return b
	}
	o := bundling
	o.AbsWorkingDir, o.Outdir, o.Outbase = abs, abs, abs // nothing is written there: Write is false
	if looks != nil {
		o.Plugins = []api.Plugin{carried(looks, abs)}
	}
	pieces := inPieces(sources)
	alone := slices.DeleteFunc(slices.Clone(sources), func(s string) bool {
		return pieces[s] != nil || pieces[continues(s)] != nil
	})
	b.run(o, alone, cs)
	o.Splitting, o.Format = true, api.FormatESModule
	for _, first := range slices.Sorted(maps.Keys(pieces)) {
		b.run(o, append([]string{first}, pieces[first]...), cs)
	}
	return b
}

// run bundles some sources with esbuild.
func (b *Set) run(o api.BuildOptions, sources []string, cs *complaint.List) {
	o.EntryPointsAdvanced = nil
	for _, s := range sources {
		o.EntryPointsAdvanced = append(o.EntryPointsAdvanced, api.EntryPoint{
			InputPath: filepath.Join(o.AbsWorkingDir, filepath.FromSlash(s)), OutputPath: strings.TrimSuffix(s, path.Ext(s))})
	}
	result := api.Build(o)
	complainOf(result.Errors, complaint.Error, cs)
	complainOf(result.Warnings, complaint.Warning, cs)
	if len(result.Errors) > 0 {
		b.broken = true
		return
	}
	texts, err := textsOf(result, o, sources)
	if err != nil {
		complainOf([]api.Message{{Text: err.Error()}}, complaint.Error, cs)
		b.broken = true
	}
	for source, text := range texts {
		b.add(source, []byte(strings.TrimRight(text, "\n")))
	}
	for _, in := range metaInputs(result.Metafile) {
		b.Inputs[in] = true
	}
}

// textsOf are the bundles of a build, by their sources.
func textsOf(result api.BuildResult, o api.BuildOptions, sources []string) (map[string]string, error) {
	if o.Splitting {
		return linked(result, o, sources)
	}
	texts := map[string]string{}
	for _, out := range result.OutputFiles {
		rel, err := filepath.Rel(o.AbsWorkingDir, out.Path)
		if err != nil {
			return nil, err
		}
		rel = filepath.ToSlash(rel)
		texts[strings.TrimSuffix(rel, path.Ext(rel))+map[string]string{".js": ".ts", ".css": ".css"}[path.Ext(rel)]] = string(out.Contents)
	}
	return texts, nil
}

// complainOf turns what esbuild says into complaints.
func complainOf(messages []api.Message, level complaint.Level, cs *complaint.List) {
	for _, m := range messages {
		c := complaint.Complaint{File: "site", Level: level, Rule: "bundle", Text: m.Text}
		if m.Location != nil {
			c.File, c.Line = path.Join("site", filepath.ToSlash(m.Location.File)), m.Location.Line
			if fix := strings.TrimSpace(m.Location.Suggestion); len(fix) > 3 {
				c.Hint = fix
			}
		}
		for _, n := range m.Notes {
			if c.Hint == "" {
				c.Hint = n.Text
			}
		}
		*cs = append(*cs, c)
	}
}

// metaInputs reads the files that went into bundles from esbuild's report.
func metaInputs(meta string) []string {
	var m struct {
		Inputs map[string]json.RawMessage `json:"inputs"`
	}
	if json.Unmarshal([]byte(meta), &m) != nil {
		return nil
	}
	var out []string
	for name := range m.Inputs {
		out = append(out, filepath.ToSlash(name))
	}
	return out
}

package bundle

import (
	"encoding/json"
	"fmt"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/evanw/esbuild/pkg/api"
)

// A script may come in pieces: "quiz-answer.ts" continues "quiz.ts". The page names both,
// in this order; what both import is in the first alone, so that a piece adds only what
// is its own, and they share what a file of scripts/ keeps.
//
// esbuild can cut scripts in this way, but into modules, which no browser loads from
// file://. So each of its chunks becomes a function here that takes what it imports
// from a list, reliefPieces, and puts there what it exports. What is exported must
// not be assigned again: a test of package scripts holds that.

// continues is the source that a source is a piece of, or "".
func continues(source string) string {
	name, ext := strings.TrimSuffix(path.Base(source), path.Ext(source)), path.Ext(source)
	if first, _, ok := strings.Cut(name, "-"); ok && ext == ".ts" {
		return path.Join(path.Dir(source), first+ext)
	}
	return ""
}

// inPieces are the sources that come in pieces, by the first of them.
func inPieces(sources []string) map[string][]string {
	all := map[string][]string{}
	for _, s := range sources {
		if first := continues(s); first != "" && slices.Contains(sources, first) {
			all[first] = append(all[first], s)
		}
	}
	return all
}

// report is what esbuild says of its outputs.
type report struct {
	Outputs map[string]struct {
		EntryPoint string
		Imports    []struct{ Path string }
	}
}

// linked turns the chunks of a script into its pieces, the first before those that
// continue it. Paths are relative to the working directory of the build.
func linked(result api.BuildResult, o api.BuildOptions, sources []string) (map[string]string, error) {
	var r report
	if err := json.Unmarshal([]byte(result.Metafile), &r); err != nil {
		return nil, err
	}
	text := map[string]string{}
	for _, out := range result.OutputFiles {
		rel, err := filepath.Rel(o.AbsWorkingDir, out.Path)
		if err != nil {
			return nil, err
		}
		text[filepath.ToSlash(rel)] = string(out.Contents)
	}
	places := map[string]int{} // of chunks, in the list
	pieces := map[string]string{}
	for _, source := range sources {
		var b strings.Builder
		var add func(chunk string) error
		add = func(chunk string) error {
			if _, there := places[chunk]; there {
				return nil
			}
			for _, i := range r.Outputs[chunk].Imports {
				if err := add(i.Path); err != nil {
					return err
				}
			}
			places[chunk] = len(places)
			one, err := asFunction(chunk, text[chunk], places)
			b.WriteString(one)
			return err
		}
		for chunk, out := range r.Outputs {
			if out.EntryPoint == source {
				if err := add(chunk); err != nil {
					return nil, err
				}
			}
		}
		pieces[source] = `"use strict";(chunks=>{` + b.String() + `})(self.reliefPieces=self.reliefPieces||[])`
	}
	return pieces, nil
}

// How esbuild writes what a chunk imports and exports, minified.
var (
	imported = regexp.MustCompile(`^import(?:\{([^}]*)\}from)?"([^"]+)";`)
	exported = regexp.MustCompile(`export\{([^}]*)\};\s*$`)
)

// asFunction writes a chunk as a function that is called at once. The list is called
// chunks there: longer than any name that esbuild gives.
func asFunction(chunk, text string, places map[string]int) (string, error) {
	var head, tail string
	for {
		m := imported.FindStringSubmatch(text)
		if m == nil {
			break
		}
		place, there := places[path.Join(path.Dir(chunk), m[2])]
		if !there {
			return "", fmt.Errorf("%s imports %s, which is not there", chunk, m[2])
		}
		if m[1] != "" {
			head += fmt.Sprintf("const{%s}=chunks[%d];", strings.ReplaceAll(m[1], " as ", ":"), place)
		}
		text = text[len(m[0]):]
	}
	if m := exported.FindStringSubmatchIndex(text); m != nil {
		var fields []string
		for _, one := range strings.Split(text[m[2]:m[3]], ",") {
			if name, as, ok := strings.Cut(one, " as "); ok {
				one = as + ":" + name
			}
			fields = append(fields, one)
		}
		tail = fmt.Sprintf("chunks[%d]={%s};", places[chunk], strings.Join(fields, ","))
		text = text[:m[0]]
	}
	return "(()=>{" + head + strings.TrimSpace(text) + tail + "})();", nil
}

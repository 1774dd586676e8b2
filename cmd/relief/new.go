package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"runtime/debug"

	"example.org/relief/site/complaint"
	"example.org/relief/site/page"
	"example.org/relief/site/paper"
	"example.org/relief/wasm/record"
)

var slugForm = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)

// skeleton is a page that builds as it stands. It is a draft until the editor
// says otherwise.
var skeleton = map[string]string{
	"en": `---
title: %[1]s
description: Say in one sentence what this page is about.
kind: guide
draft: yes
---

## What it is

Write for someone who is afraid and in a hurry. Keep sentences short.
`,
	"es": `---
title: %[1]s
description: Diga en una oración de qué trata esta página.
kind: guide
draft: yes
---

## Qué es

Escriba para alguien con miedo y con prisa. Use oraciones cortas.
`,
}

// newPage writes a page in every language. It never overwrites.
func newPage(args []string, _ io.Reader, stdout, stderr io.Writer) error {
	if len(args) == 2 && args[0] == "form" {
		return newForm(args[1], stdout)
	}
	if len(args) == 2 && args[0] == "site" {
		return newSite(args[1], stdout)
	}
	if len(args) != 2 || args[0] != "explainer" {
		return fmt.Errorf("%w: relief new explainer SLUG, relief new form FILE, or relief new site DIR", errUsage)
	}
	if err := here(); err != nil {
		return err
	}
	slug := args[1]
	if !slugForm.MatchString(slug) || page.NotOnWindows(slug) {
		return &complaint.Hinted{Err: fmt.Errorf("%q cannot be an address", slug),
			Hint: "use small letters, digits and single dashes, such as bail-money"}
	}
	var names []string
	for _, lang := range []string{"en", "es"} {
		name := filepath.Join("content", lang, slug+".md")
		if _, err := os.Lstat(name); err == nil {
			return &complaint.Hinted{Err: fmt.Errorf("%s is there already", name), Hint: "edit it, or choose another address"}
		}
		names = append(names, name)
	}
	for i, lang := range []string{"en", "es"} {
		if err := create(names[i], fmt.Sprintf(skeleton[lang], slug)); err != nil {
			for _, made := range names[:i] { // all or nothing
				err = errors.Join(err, os.Remove(made))
			}
			return &complaint.Hinted{Err: fmt.Errorf("nothing was written: %w", err), Hint: "make content/" + lang +
				" a folder that you may write, then try again"}
		}
	}
	for _, name := range names {
		fmt.Fprintln(stdout, name)
	}
	return nil
}

// create writes a file that must not be there yet, all of it or nothing.
func create(name, text string) error {
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		return err
	}
	f, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
	if err != nil {
		return err
	}
	_, err = io.WriteString(f, text)
	if err = errors.Join(err, f.Close()); err != nil {
		err = errors.Join(err, os.Remove(name))
	}
	return err
}

// version names the program and the day of the law.
func version(args []string, _ io.Reader, stdout, stderr io.Writer) error {
	if len(args) != 0 {
		return fmt.Errorf("%w: relief version", errUsage)
	}
	commit := "unknown"
	if info, ok := debug.ReadBuildInfo(); ok {
		for _, s := range info.Settings {
			if s.Key == "vcs.revision" {
				commit = s.Value[:min(12, len(s.Value))]
			}
		}
	}
	if releaseName != "" {
		commit = releaseName + " (" + commit + ")"
	}
	fmt.Fprintf(stdout, "relief %s, law of %s as of %s\n", commit, lawState.Name, record.FormatDay(lawAsOf))
	return nil
}

// newForm prints the beginning of a map for a blank form: every field with its
// place, to be given an item or a role.
func newForm(name string, stdout io.Writer) error {
	data, err := paper.ReadBlank(name)
	if err != nil {
		return err
	}
	blank, err := paper.OpenBlank(data)
	if err != nil {
		return &complaint.Hinted{Err: fmt.Errorf("%s: %w", name, err), Hint: "download it from the court again"}
	}
	_, err = io.WriteString(stdout, paper.Skeleton(data, blank))
	return err
}

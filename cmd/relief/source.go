package main

import "example.org/relief/wasm/law"

// reader reads the law's Go source without the compiler, and writes reviews into it. What it
// needs of Go's own packages is a sixteenth of a fresh build, and nobody needs it who neither
// edits nor signs the law: the command has it where it was built with the tag source, and
// builds itself so when it is first asked for. Releases have it, and the command on Windows,
// where no program can take the place of another.
var reader sourceTools

type sourceTools interface {
	Data(file string) bool
	Read(root, dir, lawDir string) (book *law.Book, compile bool, err error)
	Reviews(files []string) (map[string][]string, error)
	WithReview(file string, seals map[string]string, review law.Review) ([]byte, error)
}

// sourceReader gives the reader, or goes on as the command that has it.
func sourceReader() (sourceTools, error) {
	if reader != nil {
		return reader, nil
	}
	ctx, stop := interrupted()
	defer stop()
	program, err := compile(ctx, "source", "-tags=source")
	if err != nil {
		return nil, err
	}
	return nil, become(program)
}

package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"

	"example.org/relief/site/complaint"
)

// The command builds itself again where it needs what it was not built with: a law
// that was edited (serve), or the client for buckets (publish).

var errNoGo = &complaint.Hinted{Err: errors.New("there is no Go on this machine, or not where it is looked for"),
	Hint: "install Go, of the version that go.mod names, and open a new terminal"}

// compile builds the command from the sources in this folder, and keeps it in the
// user's cache under a name. What the compiler says of a mistake has its file and
// line.
func compile(ctx context.Context, name string, flags ...string) (program string, err error) {
	if _, err := exec.LookPath("go"); err != nil {
		return "", errNoGo
	}
	if !isFolder("cmd/relief") {
		return "", &complaint.Hinted{Err: errors.New("this needs the sources of relief, and they are not in this folder"),
			Hint: "take a release of relief, or work in a copy of the whole project"}
	}
	dir, err := os.UserCacheDir()
	if err != nil {
		return "", &complaint.Hinted{Err: err, Hint: "set HOME"}
	}
	program = filepath.Join(dir, "relief", name)
	if runtime.GOOS == "windows" {
		program += ".exe"
	}
	_, err = goTool(ctx, nil, append(append([]string{"build", "-o", program}, flags...), "./cmd/relief")...)
	return program, err
}

// goTool runs the Go tool for this machine and returns what it prints.
func goTool(ctx context.Context, stdin io.Reader, args ...string) (string, error) {
	return goFor(ctx, []string{"GOOS=" + runtime.GOOS, "GOARCH=" + runtime.GOARCH}, stdin, args...)
}

// goFor is goTool for another machine. What the user has set for other work does
// not count.
func goFor(ctx context.Context, machine []string, stdin io.Reader, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, "go", args...)
	var said, printed bytes.Buffer
	cmd.Stdin, cmd.Stdout, cmd.Stderr = stdin, &printed, &said
	cmd.Env = append(append(os.Environ(), "GOFLAGS=", "GOWORK=off", "GO111MODULE=on"), machine...)
	err := cmd.Run()
	if errors.Is(err, exec.ErrNotFound) {
		return "", errNoGo
	}
	if err != nil {
		return "", fmt.Errorf("%w\n%s", err, bytes.TrimSpace(said.Bytes()))
	}
	return printed.String(), nil
}

// restart goes on as the command with the law as it is now. A mistake in the law
// comes back as an error, and this program goes on. Without tables for debuggers
// (-w) it is linked sooner.
func restart(ctx context.Context) error {
	program, err := compile(ctx, "serve", "-ldflags=-w")
	if err != nil {
		return err
	}
	// A law that can be compiled may still stop the program when it begins.
	if out, err := exec.CommandContext(ctx, program, "help").CombinedOutput(); err != nil {
		why, _, _ := strings.Cut(string(out), "\n")
		return fmt.Errorf("the law compiles, but the program does not start with it: %s", why)
	}
	if runtime.GOOS == "windows" { // a program cannot take the place of another there
		return &complaint.Hinted{Err: errors.New("what was saved is a part of relief itself"), Hint: "stop relief serve and start it again"}
	}
	return become(program)
}

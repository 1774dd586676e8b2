package engine

import (
	"errors"
	"fmt"
	"os/exec"
	"strings"

	"example.org/relief/site/complaint"
)

// unbuilt says what to do when the go tool does not make the engine. What it
// says of the law itself has a file and a line, and is enough.
func unbuilt(err error) error {
	if errors.Is(err, exec.ErrNotFound) {
		return &complaint.Hinted{
			Err:  errors.New("the engine does not build: there is no Go on this machine, or not where it is looked for"),
			Hint: "install Go, of the version that go.mod names, and open a new terminal",
		}
	}
	err = fmt.Errorf("the engine does not build: %w", err)
	for _, known := range []struct{ said, hint string }{
		{"go.mod file not found", wrongFolder},
		{"cannot find main module", wrongFolder},
		{"directory not found", wrongFolder},
		{"does not contain package", wrongFolder},
		{"build cache", "set HOME, or GOCACHE to a folder that you may write"},
		{"GOCACHE", "set HOME, or GOCACHE to a folder that you may write"},
		{"not supported on wasip1", newerGo},
		{"GO111MODULE", "unset GO111MODULE"},
		{"(from $GOPATH)", "unset GO111MODULE"},
		{"GOROOT", "unset GOROOT, or install Go again"},
		{"toolchain", newerGo},
		{"GOTOOLCHAIN", newerGo},
		{"requires go", newerGo},
		{"unsupported GOOS/GOARCH pair", newerGo},
		{"no space left", "free some space and build again"},
	} {
		if strings.Contains(err.Error(), known.said) {
			return &complaint.Hinted{Err: err, Hint: known.hint}
		}
	}
	return err
}

const (
	wrongFolder = "run relief in the folder that holds content, site and wasm"
	newerGo     = "install Go of the version that go.mod names, or unset GOTOOLCHAIN"
)

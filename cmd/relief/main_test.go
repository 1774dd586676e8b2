package main

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"syscall"
	"testing"

	"example.org/relief/site/complaint"
)

// TestFullDisk: the hint is to free some space, also where a command thought of another.
func TestFullDisk(t *testing.T) {
	full := fmt.Errorf("write packets/pc17.html: %w", syscall.ENOSPC)
	for _, err := range []error{
		full,
		&complaint.Hinted{Err: full, Hint: "give a folder that you may write"},
		errors.New("exit status 1\ncmd/relief/main.go:1: write /cache/x: " + syscall.ENOSPC.Error()),
	} {
		var said bytes.Buffer
		complain(&said, err)
		if !strings.HasSuffix(said.String(), "relief: hint: free some space, then try again\n") {
			t.Error(said.String())
		}
	}
}

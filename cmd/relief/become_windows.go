package main

import (
	"errors"
	"os"
	"os/exec"
)

// become goes on as another program, with the same arguments: Windows cannot put
// one in the place of another, so this one waits and ends as it does.
func become(program string) error {
	cmd := exec.Command(program, os.Args[1:]...)
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	err := cmd.Run()
	var ended *exec.ExitError
	if err != nil && !errors.As(err, &ended) {
		return err
	}
	os.Exit(cmd.ProcessState.ExitCode())
	return nil
}

//go:build !unix

package servers

import "os/exec"

// group does nothing: there are no groups of processes, and none of the servers.
func group(*exec.Cmd) {}

func killGroup(cmd *exec.Cmd) { _ = cmd.Process.Kill() }

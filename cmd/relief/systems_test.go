package main

import (
	"os"
	"os/exec"
	"testing"
)

// TestSystems has the compiler and vet read everything, tests too, as it is
// compiled for the other systems that the command is made for.
func TestSystems(t *testing.T) {
	for _, system := range []string{"windows", "darwin"} {
		cmd := exec.Command("go", "vet", "./...")
		cmd.Dir = "../.."
		cmd.Env = append(os.Environ(), "GOOS="+system)
		if out, err := cmd.CombinedOutput(); err != nil {
			t.Errorf("%s: %v\n%s", system, err, out)
		}
	}
}

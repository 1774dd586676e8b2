//go:build unix

package main

import (
	"os"
	"syscall"
)

// become goes on as another program, with the same arguments.
func become(program string) error {
	return syscall.Exec(program, append([]string{program}, os.Args[1:]...), os.Environ())
}

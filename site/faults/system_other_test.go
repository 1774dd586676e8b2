//go:build !unix

package faults

import (
	"errors"
	"syscall"
)

func limit(n uint64) error { return errors.ErrUnsupported }

// nobody is asked for only where a process may run as somebody else.
func nobody() *syscall.SysProcAttr { return nil }

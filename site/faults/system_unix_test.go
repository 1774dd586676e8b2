//go:build unix

package faults

import (
	"os/signal"
	"syscall"
)

// limit has every write end that makes a file larger than n bytes.
func limit(n uint64) error {
	signal.Ignore(syscall.SIGXFSZ) // then a write fails instead
	return syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: n, Max: n})
}

// nobody starts a process as somebody who owns nothing.
func nobody() *syscall.SysProcAttr {
	return &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
}

package main

import (
	"syscall"
	"time"
)

// cpu is the processor time of this process so far. The system counts in steps
// of 100 nanoseconds.
func cpu() time.Duration {
	var made, ended, kernel, user syscall.Filetime
	self, err := syscall.GetCurrentProcess()
	if err != nil || syscall.GetProcessTimes(self, &made, &ended, &kernel, &user) != nil {
		return 0
	}
	steps := func(t syscall.Filetime) int64 { return int64(t.HighDateTime)<<32 | int64(t.LowDateTime) }
	return time.Duration(100 * (steps(kernel) + steps(user)))
}

package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"time"
)

// cost is what a process took.
type cost struct {
	Wall, CPU time.Duration
	Peak      float64 // MB
	Out       string
}

// run runs a program to its end in a folder.
func (w *workshop) run(dir, name string, args ...string) (cost, error) {
	cmd := exec.CommandContext(w.ctx, name, args...)
	cmd.Dir = dir
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	return w.wait(cmd, &out, &said)
}

// watch is wait for a command whose output goes elsewhere.
func (w *workshop) watch(cmd *exec.Cmd) (cost, error) {
	var none bytes.Buffer
	return w.wait(cmd, &none, &none)
}

// wait runs a command and watches its memory. The kernel's figure at the end
// counts the moment before the program was loaded too, when it shared the
// memory of this process, so the running process is asked as well.
func (w *workshop) wait(cmd *exec.Cmd, out, said *bytes.Buffer) (cost, error) {
	start := time.Now()
	if err := cmd.Start(); err != nil {
		return cost{}, err
	}
	done := make(chan error, 1)
	go func() { done <- cmd.Wait() }()
	peak, tick := 0.0, time.NewTicker(4*time.Millisecond)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			peak = max(peak, highWater(cmd.Process.Pid))
			continue
		case err := <-done:
			c := cost{Wall: time.Since(start), Peak: peak, Out: out.String()}
			c.CPU = cmd.ProcessState.UserTime() + cmd.ProcessState.SystemTime()
			if err != nil {
				return c, fmt.Errorf("%s: %w\n%s", cmd.Args[0], err, lastLines(said.String()+out.String(), 5))
			}
			return c, nil
		}
	}
}

// highWater is the most memory that a process had so far, in MB; 0 where the
// system does not tell.
func highWater(pid int) float64 {
	b, err := os.ReadFile("/proc/" + strconv.Itoa(pid) + "/status")
	if err != nil {
		return 0
	}
	_, rest, ok := strings.Cut(string(b), "VmHWM:")
	if !ok {
		return 0
	}
	n, err := strconv.ParseFloat(strings.Fields(rest)[0], 64)
	if err != nil {
		return 0
	}
	return n / 1024
}

func lastLines(s string, n int) string {
	lines := strings.Split(strings.TrimSpace(s), "\n")
	return strings.Join(lines[max(0, len(lines)-n):], "\n")
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

package faults

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"sync"
	"testing"
	"time"
)

// TestKilled kills builds two hundred times, at any moment. Each time the site
// is a whole one, and now and then the next build is compared with a fresh one.
func TestKilled(t *testing.T) {
	const kills, ways = 200, 2
	var wg sync.WaitGroup
	for way := range ways {
		wg.Go(func() {
			dir := small(t)
			out := filepath.Join(t.TempDir(), "public")
			rng := rand.New(rand.NewPCG(7, uint64(way)))
			sites := map[string]bool{}
			// Any moment of a build, however fast the disk is.
			start := time.Now()
			build(t, dir, out)
			most := max(60*time.Millisecond, time.Since(start))
			for n := range kills / ways {
				kill(t, dir, out, n*1000, time.Duration(rng.Int64N(int64(most))))
				if t.Failed() {
					return
				}
				sites[fmt.Sprint(whole(t, out))] = true
				if n%10 == 9 {
					saved(t, dir, out)
				}
			}
			saved(t, dir, out)
			if len(sites) < 10 {
				t.Errorf("the kills met only %d different sites", len(sites))
			}
		})
	}
	wg.Wait()
}

// kill starts builds and ends them, without a word, after a while.
func kill(t *testing.T, dir, out string, from int, after time.Duration) {
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "RELIEF_FAULT=forever", "RELIEF_DIR="+dir, "RELIEF_OUT="+out, "RELIEF_FROM="+strconv.Itoa(from))
	said, err := cmd.StdoutPipe()
	if err == nil {
		err = cmd.Start()
	}
	if err != nil {
		t.Error(err)
		return
	}
	in := bufio.NewReader(said)
	if line, _ := in.ReadString('\n'); line != "ready\n" {
		t.Errorf("it said %q", line)
	}
	time.Sleep(after)
	_ = cmd.Process.Kill()
	if rest, _ := io.ReadAll(in); len(rest) > 0 {
		t.Errorf("%s", rest)
	}
	_ = cmd.Wait()
}

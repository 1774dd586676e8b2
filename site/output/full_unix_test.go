//go:build unix

package output

import (
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/sys/unix"

	"example.org/relief/site/complaint"
)

// Where a file cannot be written whole, as on a full disk, the old site stays
// and the message says what to do. A limit on the size of files stands in for
// the disk: the system refuses the bytes in the same place.
func TestFullDisk(t *testing.T) {
	if dir := os.Getenv("RELIEF_TEST_FULL"); dir != "" {
		signal.Ignore(unix.SIGXFSZ)
		limit := unix.Rlimit{Cur: 1000, Max: 1000}
		if err := unix.Setrlimit(unix.RLIMIT_FSIZE, &limit); err != nil {
			fmt.Println(err)
			return
		}
		_, err := put(dir, "a=new", "large="+strings.Repeat("x", 5000))
		fmt.Println(err)
		fmt.Println(complaint.Hint(err))
		return
	}
	dir := filepath.Join(t.TempDir(), "public")
	build(t, dir, "a=old", "b=old")
	cmd := exec.Command(os.Args[0], "-test.run=^TestFullDisk$")
	cmd.Env = append(os.Environ(), "RELIEF_TEST_FULL="+dir)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatal(err, string(out))
	}
	if !strings.Contains(string(out), "the disk is full") || !strings.Contains(string(out), "free some space") {
		t.Errorf("%s", out)
	}
	if got := tree(t, dir); got != "a=old b=old" {
		t.Error(got)
	}
	if left, _ := filepath.Glob(filepath.Join(filepath.Dir(dir), ".public.relief", "next")); len(left) != 0 {
		t.Error("left behind:", left)
	}
}

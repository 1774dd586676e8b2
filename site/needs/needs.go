// Package needs finds the programs that tests run, and installs those that are
// missing: with Debian's apt, as root. Elsewhere it says what to install.
package needs

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
)

// debian is the package of each program.
var debian = map[string]string{
	"apache2":   "apache2",
	"caddy":     "caddy",
	"chromium":  "chromium",
	"lighttpd":  "lighttpd",
	"mutool":    "mupdf-tools",
	"nginx":     "nginx-light",
	"node":      "nodejs",
	"npm":       "npm",
	"pdfinfo":   "poppler-utils",
	"pdftoppm":  "poppler-utils",
	"pdftotext": "poppler-utils",
	"python3":   "python3",
	"qpdf":      "qpdf",
}

// Find finds a program, also where only root looks; "" is that it is not there.
func Find(name string) string {
	for _, n := range []string{name, "/usr/sbin/" + name, "/usr/local/sbin/" + name} {
		if p, err := exec.LookPath(n); err == nil {
			return p
		}
	}
	return ""
}

// Programs installs those of the programs that are missing.
func Programs(names ...string) error {
	packages, err := missing(names)
	if err != nil || len(packages) == 0 {
		return err
	}
	if err := Packages(packages...); err != nil {
		return err
	}
	for _, name := range names {
		if Find(name) == "" {
			return fmt.Errorf("there is no %s, although %s was installed", name, debian[name])
		}
	}
	return nil
}

// missing are the packages of the programs that are not there.
func missing(names []string) ([]string, error) {
	var packages []string
	for _, name := range names {
		if Find(name) != "" {
			continue
		}
		pkg, ok := debian[name]
		if !ok {
			return nil, fmt.Errorf("nobody knows the package of %s\nhint: add it to the table of package needs", name)
		}
		packages = append(packages, pkg)
	}
	slices.Sort(packages)
	return slices.Compact(packages), nil
}

// CanInstall reports whether packages can be installed here.
func CanInstall() bool { return Find("apt-get") != "" && os.Geteuid() == 0 }

// Packages installs packages of Debian. Tests that need some at the same time
// wait for each other.
func Packages(packages ...string) error {
	if !CanInstall() {
		return fmt.Errorf("the tests need %v, and they are not installed\nhint: install them, or run the tests as root on Debian", packages)
	}
	lock := filepath.Join(os.TempDir(), "relief-apt.lock")
	for _, args := range [][]string{{"update"}, append([]string{"install", "-y", "--no-install-recommends"}, packages...)} {
		cmd := exec.Command("flock", append([]string{lock, "apt-get", "-o", "DPkg::Lock::Timeout=600"}, args...)...)
		// In run level 1 Debian does not start what it installs.
		cmd.Env = append(os.Environ(), "DEBIAN_FRONTEND=noninteractive", "RUNLEVEL=1")
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("apt-get %s: %w\n%s", args[0], err, bytes.TrimSpace(out))
		}
	}
	return nil
}

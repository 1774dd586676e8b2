//go:build !linux

package output

import "errors"

// swap is known on Linux only.
func swap(a, b string) error { return errors.ErrUnsupported }

func flush(dir string, written []string) error { return flushFiles(dir, written) }

package needs

import (
	"os"
	"path/filepath"
)

// Blanks is the folder of the courts' own blank forms, shared/forms beside the
// checkout or above it; "" is that there is none. The blanks are the courts' and
// stay out of the repository, so a test that opens them has nothing to open
// where they are not, and says so.
func Blanks() string {
	dir, err := os.Getwd()
	for err == nil && dir != filepath.Dir(dir) {
		forms := filepath.Join(dir, "shared", "forms")
		if _, err := os.Stat(forms); err == nil {
			return forms
		}
		dir = filepath.Dir(dir)
	}
	return ""
}

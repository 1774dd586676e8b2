package needs

import (
	"slices"
	"strings"
	"testing"
)

func TestMissing(t *testing.T) {
	if got, err := missing([]string{"go", "sh"}); err != nil || len(got) > 0 {
		t.Errorf("missing: %v, %v; Go and a shell are there", got, err)
	}
	if got, err := missing([]string{"no-such-program"}); err == nil || !strings.Contains(err.Error(), "hint:") {
		t.Errorf("a program of no package: %v, %v", got, err)
	}
	t.Setenv("PATH", t.TempDir()) // nothing is there
	got, err := missing([]string{"pdfinfo", "mutool", "pdftotext"})
	if want := []string{"mupdf-tools", "poppler-utils"}; err != nil || !slices.Equal(got, want) {
		t.Errorf("missing: %v, %v; want %v", got, err, want)
	}
	if err := Programs("mutool"); err == nil || !strings.Contains(err.Error(), "mupdf-tools") || !strings.Contains(err.Error(), "hint:") {
		t.Errorf("without apt: %v", err)
	}
}

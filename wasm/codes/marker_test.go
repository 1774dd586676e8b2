package codes

import (
	"strings"
	"testing"
)

func TestNext(t *testing.T) {
	for pair := range strings.FieldsSeq("a-b z-aa 1-2 9-10 19-20 99-100 A-B i-ii iii-iv iv-v viii-ix I-II h-i H-I ia-ib c-d") {
		a, b, _ := strings.Cut(pair, "-")
		if got := Next(a); got != b {
			t.Errorf("Next(%s) = %s, want %s", a, got, b)
		}
	}
}

package main

import (
	"math"
	"strings"
	"testing"
)

func TestMedianAndExponent(t *testing.T) {
	if m := median([]float64{9, 1, 5}); m != 5 {
		t.Errorf("the median of 1, 5, 9 is said to be %v", m)
	}
	if m := median([]float64{4, 1, 3, 2}); m != 2.5 {
		t.Errorf("the median of 1 to 4 is said to be %v", m)
	}
	if k := exponent([]int{1, 2, 4, 8}, []float64{3, 12, 48, 192}); math.Abs(k-2) > 1e-9 {
		t.Errorf("3n² is said to grow with n^%v", k)
	}
}

func TestTable(t *testing.T) {
	b := &report{}
	tb := b.table("Times", ours, "Hugo")
	r := tb.row("a build", "ms")
	for _, v := range []float64{10, 30, 20} {
		r.add(ours, v)
		r.add("Hugo", 3*v)
	}
	r.atMost(15)
	tb.row("another", "ms").add(ours, 1234567)
	var out strings.Builder
	b.print(&out, []string{"Hugo: not there"})
	for _, want := range []string{"| 20.0 ", "60.0 (× 3.00)", "≤ 15.0 **missed**", "1,234,567", "| –", "- Hugo: not there"} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("%q is not in\n%s", want, out.String())
		}
	}
}

// The same page comes out for every tool, apart from its syntax.
func TestExplainer(t *testing.T) {
	a, b := explainer(3, 20, reliefSyntax), explainer(3, 20, hugoSyntax)
	if a != explainer(3, 20, reliefSyntax) {
		t.Error("a page differs from itself")
	}
	if n := len(strings.Fields(a)); n < 850 || n > 1150 {
		t.Errorf("a page has %d words, not about 900", n)
	}
	if x, y := len(strings.Fields(a)), len(strings.Fields(b)); x < y-20 || x > y+20 {
		t.Errorf("the page has %d words for one tool and %d for another", x, y)
	}
}

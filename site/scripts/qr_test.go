package scripts

import (
	"encoding/json"
	"testing"

	"rsc.io/qr/coding"
)

// codes makes QR codes of many lengths as the page does.
const codes = `
import { qr } from "./qr";
declare const process: any;
const signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-";
const all = [1, 2, 16, 20, 21, 61, 90, 130, 200, 262, 263, 300, 340, 400, 500].map((n) => {
  const text = Array.from({ length: n }, (_, i) => signs[(i * i + 7 * n) % signs.length]).join("");
  return { text, ...qr(text)! };
});
process.stdout.write(JSON.stringify({ all, refused: [qr("lower"), qr("A".repeat(5000))] }));
`

// TestQR compares the codes of the page, dot by dot, with those of another program.
func TestQR(t *testing.T) {
	var made struct {
		All []struct {
			Text    string
			Version int
			Modules [][]bool
		}
		Refused []any
	}
	if err := json.Unmarshal(run(t, codes), &made); err != nil {
		t.Fatal(err)
	}
	if len(made.All) < 10 || made.Refused[0] != nil || made.Refused[1] != nil {
		t.Fatalf("%d codes; refused %v", len(made.All), made.Refused)
	}
	for _, c := range made.All {
		plan, err := coding.NewPlan(coding.Version(c.Version), coding.M, 0)
		if err != nil {
			t.Fatal(err)
		}
		want, err := plan.Encode(coding.Alpha(c.Text))
		if err != nil {
			t.Fatalf("%d signs in version %d: %v", len(c.Text), c.Version, err)
		}
		if c.Version > 1 {
			if smaller, err := coding.NewPlan(coding.Version(c.Version-1), coding.M, 0); err == nil {
				if _, err := smaller.Encode(coding.Alpha(c.Text)); err == nil {
					t.Errorf("%d signs would fit in version %d", len(c.Text), c.Version-1)
				}
			}
		}
		for y, row := range c.Modules {
			for x, dark := range row {
				if dark != want.Black(x, y) {
					t.Fatalf("%d signs, version %d: the dot at %d, %d differs", len(c.Text), c.Version, x, y)
				}
			}
		}
	}
}

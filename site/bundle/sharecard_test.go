package bundle

import (
	"bytes"
	"flag"
	"image"
	"image/color"
	"image/png"
	"math"
	"os"
	"testing"
)

var update = flag.Bool("update", false, "write what was made into sharecard.png")

// TestCard draws sharecard.png and compares it, pixel by pixel; another version of
// Go may well compress it in another way. "-update" writes it again.
func TestCard(t *testing.T) {
	want := drawCard()
	if *update {
		var b bytes.Buffer
		enc := png.Encoder{CompressionLevel: png.BestCompression}
		if err := enc.Encode(&b, want); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile("sharecard.png", b.Bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	img, err := png.Decode(bytes.NewReader(cardPNG))
	if err != nil {
		t.Fatal(err)
	}
	got, ok := img.(*image.Paletted)
	if !ok || got.Rect != want.Rect || !bytes.Equal(got.Pix, want.Pix) {
		t.Fatalf("sharecard.png is not the picture that is drawn here: %T %v", img, img.Bounds())
	}
	for i, c := range want.Palette {
		if r, g, b, a := got.Palette[i].RGBA(); color.RGBA64Model.Convert(c) != (color.RGBA64{uint16(r), uint16(g), uint16(b), uint16(a)}) {
			t.Errorf("color %d is %v, not %v", i, got.Palette[i], c)
		}
	}
}

func drawCard() *image.Paletted {
	const w, h = 1200, 630
	palette := color.Palette{}
	for i := range 96 { // sky, from dawn to day
		f := float64(i) / 95
		palette = append(palette, mix(color.RGBA{0x12, 0x3b, 0x4a, 255}, color.RGBA{0xf6, 0xd9, 0xb0, 255}, f))
	}
	ground, road, line, sun := color.RGBA{0x1f, 0x4d, 0x45, 255}, color.RGBA{0x2b, 0x33, 0x38, 255},
		color.RGBA{0xf4, 0xe9, 0xd8, 255}, color.RGBA{0xff, 0xf1, 0xd6, 255}
	palette = append(palette, ground, road, line, sun)
	img := image.NewPaletted(image.Rect(0, 0, w, h), palette)
	const horizon = 360.0
	for y := range h {
		for x := range w {
			fx, fy := float64(x), float64(y)
			i := uint8(min(95, fy/horizon*95))
			if d := math.Hypot(fx-840, fy-horizon); d < 110 && fy < horizon {
				i = 99
			}
			if hill := horizon + 14*math.Sin(fx/170) + 8*math.Sin(fx/57); fy > hill {
				i = 96
				// The road bends towards the sun and narrows with distance.
				t := (fy - horizon) / (h - horizon)
				if t > 0 {
					middle := 840 - 420*t + 120*math.Sin(t*math.Pi)
					half := 6 + 260*t*t
					if d := math.Abs(fx - middle); d < half {
						i = 97
						if d < half*0.035+1 && math.Mod(1/(t+0.04), 1.6) < 0.8 {
							i = 98
						}
					}
				}
			}
			img.SetColorIndex(x, y, i)
		}
	}
	return img
}

func mix(a, b color.RGBA, f float64) color.RGBA {
	m := func(x, y uint8) uint8 { return uint8(math.Round(float64(x) + (float64(y)-float64(x))*f)) }
	return color.RGBA{m(a.R, b.R), m(a.G, b.G), m(a.B, b.B), 255}
}

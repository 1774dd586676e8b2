// Command works exports the sample.
package main

import (
	"unsafe"

	"example.org/relief/site/closure/testdata/sample"
)

var (
	in     [sample.MaxIn]byte
	out    [sample.MaxOut]byte
	engine sample.Engine
)

//go:wasmexport buffer
func buffer(which uint32) unsafe.Pointer {
	if which == 0 {
		return unsafe.Pointer(&in)
	}
	return unsafe.Pointer(&out)
}

//go:wasmexport run
func run(n uint32) int32 { return engine.Run(in[:n], out[:]) }

//go:wasmexport mix
func mix(a int32, b int64, c float32, d float64, e bool) float64 {
	if e {
		return float64(a) + float64(b)
	}
	return float64(c) * d
}

//go:wasmexport nothing
func nothing() { engine.Run(nil, nil) }

func main() {}

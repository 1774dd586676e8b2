// refused: main.run -> main.apply: calls a function that is not known before the run
package main

func double(n uint32) uint32 { return 2 * n }
func square(n uint32) uint32 { return n * n }

var table = [...]func(uint32) uint32{double, square}

//go:noinline
func apply(n uint32) uint32 { return table[n&1](n) }

//go:wasmexport run
func run(n uint32) uint32 { return apply(n) }

func main() {}

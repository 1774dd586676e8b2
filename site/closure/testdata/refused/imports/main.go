// refused: main.run -> main.clock -> main.now: is imported from the host
package main

//go:wasmimport env now
func now() int64

//go:noinline
func clock() int64 { return now() / 1000 }

//go:wasmexport run
func run(n uint32) uint32 { return n + uint32(clock()) }

func main() {}

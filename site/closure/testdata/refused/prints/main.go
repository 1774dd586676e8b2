// refused: main.run -> runtime.printlock: prints
package main

//go:wasmexport run
func run(n uint32) uint32 {
	println(n)
	return n
}

func main() {}

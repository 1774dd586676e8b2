// refused: main.run -> runtime.newproc: starts a goroutine
package main

//go:wasmexport run
func run(n uint32) uint32 {
	go main()
	return n
}

func main() {}

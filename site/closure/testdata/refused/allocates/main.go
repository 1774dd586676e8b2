// refused: main.run -> main.list -> runtime.growslice: allocates memory
package main

var kept []int

//go:noinline
func list(n int) {
	for i := range n {
		kept = append(kept, i)
	}
}

//go:wasmexport run
func run(n uint32) uint32 {
	list(int(n))
	return uint32(len(kept))
}

func main() {}

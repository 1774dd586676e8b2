// refused: main.run: has a loop with two ways in
package main

var list [8]uint32

//go:wasmexport run
func run(n uint32) uint32 {
	i, sum := uint32(0), uint32(0)
	if n&1 == 1 {
		goto inside
	}
again:
	sum += list[i&7]
inside:
	i++
	sum ^= i * n
	if i < n {
		goto again
	}
	return sum
}

func main() {}

// refused: main.run: makes a value of the function main.run.func1
package main

var list [8]uint32

//go:noinline
func each(do func(uint32)) {
	for _, v := range list {
		do(v)
	}
}

//go:wasmexport run
func run(n uint32) uint32 {
	each(func(v uint32) { n += v })
	return n
}

func main() {}

// refused: main.run -> main.run.func1 -> runtime.gorecover: recovers from a panic
package main

var state uint32

//go:wasmexport run
func run(n uint32) uint32 {
	defer func() {
		if recover() != nil {
			state++
		}
	}()
	if n > 3 {
		panic("too many")
	}
	return state
}

func main() {}

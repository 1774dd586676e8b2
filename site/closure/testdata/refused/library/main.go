// refused: main.run -> internal/strconv.FormatInt -> runtime.slicebytetostring: allocates memory
package main

import "strconv"

//go:wasmexport run
func run(n uint32) uint32 { return uint32(len(strconv.Itoa(int(n)))) }

func main() {}

// Command wasm is the only door between the browser and the law. It is built
// for WebAssembly as a reactor: the page copies the compiled law and a message
// of answers into its memory, calls run, and reads the determinations.
//
// It holds no law and no words, so a change of the law does not change it.
package main

import (
	"unsafe"

	"example.org/relief/wasm/law"
)

var (
	code   [law.MaxCode]byte
	in     [law.MaxIn]byte
	out    [law.MaxOut]byte
	engine law.Engine
	loaded bool
)

// buffer returns the address of a buffer: 0 the law, 1 the message, 2 the reply.
//
//go:wasmexport buffer
func buffer(which uint32) uint32 {
	switch which {
	case 0:
		return uint32(uintptr(unsafe.Pointer(&code)))
	case 1:
		return uint32(uintptr(unsafe.Pointer(&in)))
	}
	return uint32(uintptr(unsafe.Pointer(&out)))
}

// run answers the message of n bytes in the second buffer. The first time it
// loads the law that stands in the first. It returns the length of the reply, or -1 when the
// message is not well formed.
//
//go:wasmexport run
func run(n uint32) int32 {
	if n > law.MaxIn {
		return -1
	}
	if !loaded {
		engine.Load(code[:])
		loaded = true
	}
	return engine.Run(in[:n], out[:])
}

func main() {}

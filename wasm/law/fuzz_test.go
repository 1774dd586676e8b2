package law_test

import (
	"encoding/binary"
	"testing"

	"example.org/relief/wasm/law"
)

// FuzzRun gives the engine any message: it answers or refuses, and answers the
// same message in the same way.
func FuzzRun(f *testing.F) {
	c := codebook(f)
	for command := byte(0); command < 7; command++ {
		m := []byte{command, 2, 3, 0, 1}
		m = binary.LittleEndian.AppendUint32(m, uint32(asOf))
		m = append(m, 2, 0, 1, 0, 40, 0)
		f.Add(append(m, 0, 2, 60, 0, 1, 0, 0, 0, 1, 0, 0, 0))
		f.Add(append([]byte{command, 255, 255, 9, 64}, m[5:]...))
	}
	e := new(law.Engine)
	e.Load(c.Code)
	out, again := make([]byte, law.MaxOut), make([]byte, law.MaxOut)
	f.Fuzz(func(t *testing.T, message []byte) {
		n := e.Run(message, out)
		if m := e.Run(message, again); m != n || n > 0 && string(out[:n]) != string(again[:n]) {
			t.Errorf("answered in two ways: %d and %d bytes", n, m)
		}
	})
}

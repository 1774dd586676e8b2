package site

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"os"
	"sync"
)

// program is a hash of the program that runs: a change of this package, or of
// the law that is compiled in, makes every page anew. remembered is the hash
// that an earlier build took of the same file.
type program struct {
	once       sync.Once
	hash       string
	remembered string
}

func (p *program) sum() string {
	p.once.Do(func() {
		if p.hash = p.remembered; p.hash == "" {
			p.hash = hashProgram()
		}
	})
	return p.hash
}

var hashProgram = sync.OnceValue(func() string {
	name, err := os.Executable()
	if err != nil {
		return ""
	}
	f, err := os.Open(name)
	if err != nil {
		return ""
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return ""
	}
	return hex.EncodeToString(h.Sum(nil)[:16])
})

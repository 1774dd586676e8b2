package law

// Truth is one of Kleene's three values. There are no booleans for law: what
// nobody knows is neither yes nor no.
type Truth uint8

const (
	No Truth = iota
	Unknown
	Yes
)

// not swaps yes and no and leaves unknown alone.
func (t Truth) not() Truth { return Yes - t }

func (t Truth) String() string {
	switch t {
	case No:
		return "no"
	case Yes:
		return "yes"
	}
	return "unknown"
}

package sample

// A chain is handed to methods that get one chain from every caller, and to others that get several, change it or keep it.
type chain struct {
	n    int
	next *chain
}

var one, two, three chain

func (c *chain) add(n int)       { c.n += n }
func (c *chain) set(next *chain) { c.next = next }
func (c *chain) twice(n int)     { c.add(n); c.again(n) }
func (c *chain) again(n int) {
	for range n & 3 {
		c.set(&two)
		if c.n++; c.n&1 == 0 {
			c.twice(n >> 1)
		}
	}
}

func (c *chain) sum() (n int) {
	for ; c != nil; c = c.next {
		n += c.n
	}
	return n
}

func (c *chain) either(b bool) int {
	if b {
		c = &three
	}
	c.add(2)
	return c.n
}

func (c *chain) moved(n int) int {
	p := &c
	if n&1 == 0 {
		*p = &two
	}
	return c.n
}

func (e *Engine) chains() {
	one, two, three = chain{n: 1}, chain{n: 2, next: &three}, chain{n: 3}
	n := int(e.in[0])
	one.twice(n)
	two.set(&three)
	c := &one
	if n&4 == 0 {
		c = &two
	}
	c.add(n)
	e.number(int64(one.sum()))
	e.number(int64(one.either(n&1 == 0)))
	e.number(int64(one.moved(n)))
	e.number(int64(two.sum()))
}

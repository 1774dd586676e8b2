// Package sample is a program that touches all that a module without a runtime can do: tables, strings, slices, copies of
// structs, recursion, arithmetic of every width. It runs natively and in WebAssembly.
package sample

import "math/bits"

// Sizes of the buffers.
const (
	MaxIn  = 1 << 12
	MaxOut = 1 << 14
)

var (
	primes = [...]uint32{2, 3, 5, 7, 11, 13, 17, 19}
	words  = []string{"", "one", "two", "three", "tomato", "tom"}
	matrix = [4][4]int32{{1, 2, 3, 4}, {-5, 6, -7, 8}, {9, -10, 11, -12}, {13, 14, 15, 16}}
	shapes = [...]shape{{name: "square", sides: []uint8{1, 1, 1, 1}}, {name: "triangle", sides: []uint8{3, 4, 5}, next: &third}}
	third  = shape{name: "line", sides: []uint8{9}}
	weight = [...]float64{0.5, 1.25, -2}
	counts [256]uint32
	node   *shape = &shapes[1]
)

type shape struct {
	name  string
	sides []uint8
	next  *shape
}

type record struct {
	key   [4]uint8
	value int64
	low   int16
	flag  bool
}

// An Engine is a state of fixed size.
type Engine struct {
	in, out []byte
	used    int
	list    [300]record
	spare   [300]record
	stack   [64]uint16
}

// Run answers in with the number of bytes written to out, -1 if in is refused. It panics where the first byte says so.
func (e *Engine) Run(in, out []byte) int32 {
	e.in, e.out, e.used = in, out, 0
	clear(counts[:])
	node = &shapes[1]
	e.stack = [64]uint16{}
	if len(in) == 0 {
		return -1
	}
	switch in[0] {
	case 250:
		return int32(in[len(in)*2]) // index
	case 251:
		return int32(100 / int32(in[0]-251)) // division
	case 252:
		var p *record
		return int32(p.value) // nil
	case 253:
		panic("planted")
	case 254:
		return int32(len(in[5:in[0]-252])) + int32(e.deep(1<<20)) // slice
	case 255:
		return int32(e.deep(1 << 20)) // stack
	}
	e.sums()
	e.text()
	e.sort()
	e.widths()
	e.number(int64(e.deep(int(in[0] & 31))))
	e.number(int64(fib(int(in[0] % 12))))
	e.walk()
	e.pointers()
	e.float()
	e.chains()
	return int32(e.used)
}

func (e *Engine) put(b byte) {
	if e.used < len(e.out) {
		e.out[e.used] = b
		e.used++
	}
}

func (e *Engine) number(n int64) {
	for range 8 {
		e.put(byte(n))
		n >>= 8
	}
}

func (e *Engine) sums() {
	sum := uint32(0)
	for i, b := range e.in {
		counts[b]++
		sum += uint32(b) * primes[i&7]
		if b == 7 {
			continue
		}
		for j := range matrix {
			if matrix[i&3][j] > int32(b) {
				break
			}
			sum ^= uint32(matrix[j][i&3]) << (b & 31)
		}
	}
	e.number(int64(sum))
	for i := 0; i < len(counts); i += 16 {
		e.put(byte(counts[i]))
	}
}

func (e *Engine) text() {
outer:
	for i := range e.in {
		for w := len(words) - 1; w > 0; w-- {
			if n := len(words[w]); i+n <= len(e.in) && string(e.in[i:i+n]) == words[w] {
				e.put(byte(w))
				continue outer
			}
		}
		if e.used > 200 {
			break outer
		}
	}
	a, b := words[e.in[0]%6], words[int(e.in[len(e.in)-1])%6]
	if a < b {
		e.put('<')
	} else if a == b {
		e.put('=')
	}
	e.used += copy(e.out[e.used:], a)
	for _, r := range "aé∀" {
		e.number(int64(r))
	}
}

func (e *Engine) sort() {
	n := min(len(e.in), len(e.list))
	for i, b := range e.in[:n] {
		e.list[i] = record{[4]uint8{b, b ^ 0x55, byte(i), 1}, int64(b) * -7, int16(b) << 8, b&1 == 1}
	}
	e.spare = e.list
	quick(e.list[:n])
	same := 0
	for i := range n {
		r := e.list[i]
		if r.key == e.spare[i].key && r == e.spare[i] {
			same++
		}
		e.number(r.value ^ int64(r.low))
	}
	e.put(byte(same))
}

func quick(l []record) {
	if len(l) < 2 {
		return
	}
	p, n := l[len(l)/2], 0
	l[len(l)/2] = l[len(l)-1]
	for i := range l[:len(l)-1] {
		if l[i].value < p.value || l[i].value == p.value && l[i].key[2] < p.key[2] {
			l[i], l[n] = l[n], l[i]
			n++
		}
	}
	l[len(l)-1] = l[n]
	l[n] = p
	quick(l[:n])
	quick(l[n+1:])
}

func (e *Engine) widths() {
	var h uint64 = 14695981039346656037
	for _, b := range e.in {
		h = (h ^ uint64(b)) * 1099511628211
		hi, lo := bits.Mul64(h, uint64(b)+3)
		h = bits.RotateLeft64(hi^lo, int(b)) + uint64(bits.LeadingZeros32(uint32(lo))+bits.OnesCount8(b))
	}
	s, d := int64(h), int64(int8(e.in[0]))|1
	e.number(s / d)
	e.number(s % d)
	e.number(int64(uint64(s) / uint64(d)))
	e.number(int64(int32(s) / int32(d)))
	e.number(int64(int16(s) >> (uint(e.in[0]) % 70)))
	e.number(int64(uint8(s)) << (uint(e.in[0]) % 70))
	e.number(int64(largest(int32(s), int32(d), 17)))
	e.number(int64(largest(uint8(s), uint8(d), 17)))
}

func largest[T int32 | uint8](list ...T) (m T) {
	for i, v := range list {
		if i == 0 || v > m {
			m = v
		}
	}
	return m
}

func fib(n int) int {
	if n < 2 {
		return n
	}
	return fib(n-1) + fib(n-2)
}

func (e *Engine) deep(n int) int {
	var room [8]int
	for i := range room {
		room[i] = n + i
	}
	if n > 0 {
		room[n&7] = e.deep(n - 1)
	}
	return room[0] + room[n&7]
}

func (e *Engine) walk() {
	top := 0
	for s := node; s != nil; s = s.next {
		for _, side := range s.sides {
			e.stack[top] = uint16(side) + uint16(len(s.name))
			top++
		}
		if e.in[0]&1 == 1 {
			node = &shapes[0]
		} else {
			node = &shapes[1]
		}
	}
	for top > 0 {
		top--
		e.put(byte(e.stack[top]))
		if e.stack[top] == 12 {
			goto done
		}
	}
	e.put(1)
done:
	e.number(int64(top))
}

var (
	pair   [2]shape
	hands  [8]*shape
	others [8]*shape
)

func (e *Engine) pointers() {
	n := int(e.in[0]) % 8
	for i := range hands {
		hands[i] = &pair[i&1]
	}
	pair[0] = shapes[n&1]
	pair[1] = shape{name: words[n%6], next: hands[n]}
	copy(others[n/2:], hands[:n])
	clear(hands[n:])
	if n == 3 {
		others = [8]*shape{}
	}
	for i := range hands {
		if hands[i] != nil && others[i] == hands[i] {
			e.put(byte(len(others[i].name)))
		}
	}
	pair[n&1] = shape{}
	for _, s := range pair {
		e.put(byte(len(s.name) + len(s.sides)))
		if s.next != nil {
			e.put(byte(len(s.next.name)))
		}
	}
}

func (e *Engine) float() {
	f := weight[int(e.in[0])%3]
	for _, b := range e.in {
		f = f*1.0625 + float64(b) - float64(float32(f)/3)
		if f > 1e6 {
			f = -f / 1024
		}
	}
	e.number(int64(f * 1000))
	e.number(int64(uint32(int64(f))))
}

package closure

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// A walker runs code made of marks (i32.const k, drop), coin tosses (local.get, as a condition), blocks and branches, and
// notes the marks. It is the meaning against which structure is held.
type walker struct {
	coins   *rand.Rand
	marks   []int64
	trapped bool
	steps   int
}

// run runs code until it leaves: with the number of a segment to go on with, or -1.
func (w *walker) run(code []instr) int {
	var heads []int // where each block begins that is open
	toss := func() bool { return w.coins.IntN(2) == 1 }
	closing := func(at int) int { return at + 1 + reach(code[at+1:]) }
	for at := 0; at < len(code) && w.steps > 0; at++ {
		w.steps--
		in := code[at]
		branch := in.op == opBr || in.op == opBrIf && toss()
		switch {
		case in.op == opI32Const:
			w.marks = append(w.marks, in.a)
		case in.op == opIf && !toss():
			at = closing(at)
		case in.op == opBlock || in.op == opLoop || in.op == opIf:
			heads = append(heads, at)
		case in.op == opEnd && len(heads) > 0:
			heads = heads[:len(heads)-1]
		case in.op == opJump:
			return int(in.a)
		case in.op == opUnreachable:
			w.trapped = true
			return -1
		case in.op == opReturn:
			return -1
		case branch:
			n := len(heads) - 1 - int(in.a)
			at = heads[n]
			if code[at].op == opLoop {
				heads = heads[:n+1]
			} else {
				at, heads = closing(at), heads[:n]
			}
		}
	}
	return -1
}

// segmentsOf makes up a function of n segments.
func segmentsOf(r *rand.Rand, n int) [][]instr {
	var list [][]instr
	jump := func(from int) instr { // mostly a little ahead
		to := from + 1 + r.IntN(3)
		if r.IntN(4) == 0 {
			to = from - r.IntN(4)
		}
		return instr{op: opJump, a: int64(min(max(to, 0), n-1))}
	}
	for i := range n {
		code := []instr{{op: opI32Const, a: int64(i)}, {op: opDrop}}
		for range r.IntN(3) {
			code = append(code, instr{op: opLocalGet}, instr{op: opIf, a: 0x40}, jump(i), instr{op: opEnd},
				instr{op: opI32Const, a: int64(100 + i)}, instr{op: opDrop})
		}
		switch r.IntN(5) {
		case 0:
			code = append(code, instr{op: opReturn})
		case 1:
			code = []instr{{op: opUnreachable}}
		case 2:
			code = []instr{jump(i)}
		default:
			code = append(code, jump(i))
		}
		list = append(list, code)
	}
	return list
}

// Whatever the jumps, the blocks and loops made of them visit the same marks.
func TestStructure(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	tangled := 0
	for try := range 4000 {
		segments := segmentsOf(r, 1+r.IntN(9))
		shown := fmt.Sprint(segments)
		var before [][]instr
		for _, s := range segments {
			before = append(before, slices.Clone(s))
		}
		code, err := structure(segments)
		if err != nil {
			tangled++
			continue
		}
		for seed := range uint64(8) {
			a := walker{coins: rand.New(rand.NewPCG(seed, 9)), steps: 500}
			for s := 0; s >= 0 && a.steps > 0; {
				s = a.run(before[s])
			}
			b := walker{coins: rand.New(rand.NewPCG(seed, 9)), steps: 5000}
			b.run(code)
			if a.trapped != b.trapped && a.steps > 0 && b.steps > 0 {
				t.Fatalf("try %d: %v\ntraps %v, now %v", try, shown, a.trapped, b.trapped)
			}
			if n := min(len(a.marks), len(b.marks)); a.trapped || a.steps == 0 || b.steps == 0 {
				a.marks, b.marks = a.marks[:n], b.marks[:n] // the last marks before a trap may go; a loop may have no end
			}
			if !slices.Equal(a.marks, b.marks) {
				t.Fatalf("try %d: %v\nmarks %v\nnow   %v\ncode  %v", try, shown, a.marks, b.marks, code)
			}
		}
	}
	if tangled == 0 || tangled > 2400 {
		t.Errorf("%d of 4,000 were refused", tangled)
	}
}

// What is decoded is encoded to the same bytes.
func TestCode(t *testing.T) {
	code := []byte{2, 2, i32, 1, f64, 0x41, 0xff, 0xff, 0x7d, 0x42, 0x80, 0x80, 0x80, 0x80, 0x78, 0x2b, 3, 0x80, 1, 0x0e, 2, 0, 1, 2,
		0x43, 0, 0, 0x80, 0x3f, 0x44, 0, 0, 0, 0, 0, 0, 0xf0, 0x3f, 0xfc, 0x0a, 0, 0, 0xfc, 2, 0xfc, 0x0b, 0, 4, 0x40, 0x0b, 0x0b}
	b, err := decode(code, nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := b.encode(nil); string(got) != string(code) {
		t.Errorf("% x\nwant % x", got, code)
	}
	target := &symbol{name: "target"}
	b, err = decode([]byte{0, 0x41, 0x10, 0x0b}, []reloc{{off: 2, size: 1, kind: relocAddr, to: target, add: -3},
		{off: 3, size: 1, kind: relocCall, to: target}})
	if err != nil {
		t.Fatal(err)
	}
	if got := b.encode(func(*symbol) int64 { return 200 }); string(got) != "\x00\x41\xc5\x01\x10\xc8\x01\x0b" {
		t.Errorf("% x", got)
	}
	for _, bad := range [][]byte{{}, {0, 0x41}, {0, 0xd0, 0}, {1, 1}, {0, 0x44, 1}} {
		if _, err := decode(bad, nil); err == nil {
			t.Errorf("% x is taken for code", bad)
		}
	}
	if _, err := decode([]byte{0, 0x41, 0x10, 0x0b}, []reloc{{off: 1, size: 1, kind: relocAddr, to: target}}); err == nil {
		t.Error("an address inside an instruction is taken")
	}
}

package closure

import (
	"encoding/binary"
	"fmt"
)

// An instr is one WebAssembly instruction. Only what the Go compiler emits is known.
type instr struct {
	op   op
	a, b int64   // operands; of a load or store, the alignment and the offset
	rest []int64 // the targets of a br_table
	to   *symbol // operand that is the index or address (plus a) of a symbol
}

type op uint16

const (
	opUnreachable op = 0x00
	opNop         op = 0x01
	opBlock       op = 0x02
	opLoop        op = 0x03
	opIf          op = 0x04
	opElse        op = 0x05
	opEnd         op = 0x0b
	opBr          op = 0x0c
	opBrIf        op = 0x0d
	opBrTable     op = 0x0e
	opReturn      op = 0x0f
	opCall        op = 0x10
	opIndirect    op = 0x11
	opDrop        op = 0x1a
	opLocalGet    op = 0x20
	opLocalSet    op = 0x21
	opLocalTee    op = 0x22
	opGlobalGet   op = 0x23
	opGlobalSet   op = 0x24
	opI32Load     op = 0x28
	opI64Load     op = 0x29
	opF32Load     op = 0x2a
	opF64Load     op = 0x2b
	opI32Load8U   op = 0x2d
	opI64Load8U   op = 0x31
	opI64Load16U  op = 0x33
	opI64Load32S  op = 0x34
	opI64Load32U  op = 0x35
	opI32Store    op = 0x36
	opI64Store    op = 0x37
	opF32Store    op = 0x38
	opF64Store    op = 0x39
	opI32Store8   op = 0x3a
	opI64Store32  op = 0x3e
	opMemorySize  op = 0x3f
	opMemoryGrow  op = 0x40
	opI32Const    op = 0x41
	opI64Const    op = 0x42
	opF32Const    op = 0x43
	opF64Const    op = 0x44
	opI32Eqz      op = 0x45
	opI32LeU      op = 0x4d
	opI64Eqz      op = 0x50
	opI64GeU      op = 0x5a
	opI32Add      op = 0x6a
	opI32Sub      op = 0x6b
	opI32Rotr     op = 0x78

	opI64Add     op = 0x7c
	opI64And     op = 0x83
	opI64Rotr    op = 0x8a
	opI32Wrap    op = 0xa7
	opI64ExtendU op = 0xad
	opExtend32   op = 0xc4
	opLastPlain  op = 0xc4
	opMemoryCopy op = 0xfc0a
	opMemoryFill op = 0xfc0b
)

const (
	i32 byte = 0x7f
	i64 byte = 0x7e
	f32 byte = 0x7d
	f64 byte = 0x7c
)

func (o op) memory() bool { return o >= opI32Load && o <= opI64Store32 }
func (o op) loads() bool  { return o >= opI32Load && o < opI32Store }
func (o op) stores() bool { return o >= opI32Store && o <= opI64Store32 }

// takes is how many values an instruction makes one of, or -1 where it does more than that. Of floats little is asked.
func (o op) takes() int {
	switch {
	case o == opLocalGet || o == opI32Const || o == opI64Const:
		return 0
	case o.loads() || o == opLocalTee || o == opI32Eqz || o == opI64Eqz || o >= opI32Wrap && o <= opExtend32:
		return 1
	case o > opI32Eqz && o < opI64Eqz || o > opI64Eqz && o <= opI64GeU || o >= opI32Add && o <= opI32Rotr ||
		o >= opI64Add && o <= opI64Rotr:
		return 2
	}
	return -1
}

// A body is the code of a function: its locals (parameters not counted) and its instructions, the last an end.
type body struct {
	locals []byte
	code   []instr
}

// decode reads the code of a function as it lies in the object file: the operands named by relocs are absent.
func decode(code []byte, relocs []reloc) (b body, err error) {
	r := reader{b: code}
	defer func() {
		if recover() != nil {
			err = fmt.Errorf("damaged code")
		}
	}()
	for n := r.u(); n > 0; n-- {
		for count, typ := r.u(), byte(0); count > 0; count-- {
			if typ == 0 {
				typ = r.byte()
			}
			b.locals = append(b.locals, typ)
		}
	}
	for r.at < len(r.b) {
		in := instr{op: op(r.byte())}
		if in.op == 0xfc {
			in.op = in.op<<8 | op(r.byte())
		}
		for len(relocs) > 0 && relocs[0].off < r.at {
			return b, fmt.Errorf("an address at %d, inside an instruction", relocs[0].off)
		}
		if len(relocs) > 0 && relocs[0].off == r.at {
			if in.op != opCall && in.op != opI32Const && in.op != opI64Const {
				return b, fmt.Errorf("an address in instruction %#x", in.op)
			}
			switch k := relocs[0].kind; {
			case k == relocImport:
				in.b = 1
			case k != relocAddr && k != relocCall:
				return b, fmt.Errorf("an address of kind %d, which is not known here", k)
			}
			in.to, in.a = relocs[0].to, relocs[0].add
			relocs = relocs[1:]
			b.code = append(b.code, in)
			continue
		}
		switch {
		case in.op == opBlock || in.op == opLoop || in.op == opIf:
			in.a = int64(r.byte())
		case in.op == opBr || in.op == opBrIf || in.op == opCall || in.op >= opLocalGet && in.op <= opGlobalSet:
			in.a = int64(r.u())
		case in.op == opBrTable:
			for n := r.u() + 1; n > 0; n-- {
				in.rest = append(in.rest, int64(r.u()))
			}
		case in.op == opIndirect || in.op.memory():
			in.a, in.b = int64(r.u()), int64(r.u())
		case in.op == opI32Const || in.op == opI64Const:
			in.a = r.s()
		case in.op == opF32Const:
			in.a = int64(binary.LittleEndian.Uint32(r.take(4)))
		case in.op == opF64Const:
			in.a = int64(binary.LittleEndian.Uint64(r.take(8)))
		case in.op == opMemorySize || in.op == opMemoryGrow || in.op == opMemoryFill:
			r.byte()
		case in.op == opMemoryCopy:
			r.take(2)
		case in.op > opLastPlain && (in.op < 0xfc00 || in.op > 0xfc07):
			return b, fmt.Errorf("instruction %#x is not known here", in.op)
		}
		b.code = append(b.code, in)
	}
	return b, nil
}

// append writes the instruction; value gives the index or address of a symbol.
func (in instr) append(w []byte, value func(*symbol) int64) []byte {
	if in.op > 0xff {
		w = append(w, byte(in.op>>8))
	}
	w = append(w, byte(in.op))
	a := in.a
	if in.to != nil {
		a += value(in.to)
	}
	switch {
	case in.op == opBlock || in.op == opLoop || in.op == opIf:
		w = append(w, byte(a))
	case in.op == opBr || in.op == opBrIf || in.op == opCall || in.op >= opLocalGet && in.op <= opGlobalSet:
		w = appendU(w, uint64(a))
	case in.op == opBrTable:
		w = appendU(w, uint64(len(in.rest)-1))
		for _, l := range in.rest {
			w = appendU(w, uint64(l))
		}
	case in.op.memory():
		w = appendU(appendU(w, uint64(a)), uint64(in.b))
	case in.op == opI32Const:
		w = appendS(w, int64(int32(a)))
	case in.op == opI64Const:
		w = appendS(w, a)
	case in.op == opF32Const:
		w = binary.LittleEndian.AppendUint32(w, uint32(a))
	case in.op == opF64Const:
		w = binary.LittleEndian.AppendUint64(w, uint64(a))
	case in.op == opMemorySize || in.op == opMemoryGrow || in.op == opMemoryFill:
		w = append(w, 0)
	case in.op == opMemoryCopy:
		w = append(w, 0, 0)
	}
	return w
}

// A reader reads the numbers of the binary format. It panics at the end of its bytes.
type reader struct {
	b  []byte
	at int
}

func (r *reader) take(n int) []byte {
	r.at += n
	return r.b[r.at-n : r.at]
}

func (r *reader) byte() byte { return r.take(1)[0] }

func (r *reader) u() (v uint64) {
	for shift := 0; ; shift += 7 {
		c := r.byte()
		v |= uint64(c&0x7f) << shift
		if c < 0x80 {
			return v
		}
	}
}

func (r *reader) s() (v int64) {
	for shift := 0; ; {
		c := r.byte()
		v |= int64(c&0x7f) << shift
		shift += 7
		if c < 0x80 {
			if c&0x40 != 0 && shift < 64 {
				v |= -1 << shift
			}
			return v
		}
	}
}

func appendU(w []byte, v uint64) []byte { return binary.AppendUvarint(w, v) }

func appendS(w []byte, v int64) []byte {
	for {
		c := byte(v & 0x7f)
		v >>= 7
		if v == 0 && c&0x40 == 0 || v == -1 && c&0x40 != 0 {
			return append(w, c)
		}
		w = append(w, c|0x80)
	}
}

package pdf

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"maps"
	"slices"
)

// Append writes an object in its shortest form, the keys of dictionaries in
// order. Streams are written by [Write], as objects of their own.
func Append(b []byte, o Object) []byte {
	switch o := o.(type) {
	case nil:
		return append(b, "null"...)
	case bool:
		return fmt.Appendf(b, "%t", o)
	case Number:
		return append(b, o...)
	case Name:
		return appendName(b, o)
	case String:
		return appendString(b, o)
	case Ref:
		return fmt.Appendf(b, "%d %d R", o.Num, o.Gen)
	case Array:
		b = append(b, '[')
		for i, v := range o {
			if i > 0 && !opens(v) {
				b = append(b, ' ')
			}
			b = Append(b, v)
		}
		return append(b, ']')
	case Dict:
		b = append(b, "<<"...)
		for _, k := range slices.Sorted(maps.Keys(o)) {
			b = appendName(b, k)
			if !opens(o[k]) {
				b = append(b, ' ')
			}
			b = Append(b, o[k])
		}
		return append(b, ">>"...)
	}
	panic(fmt.Sprintf("pdf: %T is no object", o))
}

// opens reports whether an object begins with a delimiter.
func opens(o Object) bool {
	switch o.(type) {
	case Name, String, Array, Dict:
		return true
	}
	return false
}

func appendName(b []byte, n Name) []byte {
	b = append(b, '/')
	for i := 0; i < len(n); i++ {
		if c := n[i]; c <= ' ' || c >= 0x7f || c == '#' || isDelimiter(c) {
			b = fmt.Appendf(b, "#%02X", c)
		} else {
			b = append(b, c)
		}
	}
	return b
}

// appendString writes printable text in parentheses and the rest in hex.
func appendString(b []byte, s String) []byte {
	for i := 0; i < len(s); i++ {
		if s[i] < ' ' || s[i] > '~' {
			return fmt.Appendf(b, "<%X>", string(s))
		}
	}
	b = append(b, '(')
	for i := 0; i < len(s); i++ {
		if s[i] == '(' || s[i] == ')' || s[i] == '\\' {
			b = append(b, '\\')
		}
		b = append(b, s[i])
	}
	return append(b, ')')
}

// Deflate compresses.
func Deflate(b []byte) []byte {
	var out bytes.Buffer
	w, _ := zlib.NewWriterLevel(&out, zlib.BestCompression)
	w.Write(b)
	w.Close()
	return out.Bytes()
}

// Document is a list of objects to be written. Object n is Objects[n-1].
type Document struct {
	Objects []Object
	Root    Ref
	Info    Ref // zero: none
	ID      string
}

// Written says where the tables of a written document lie, for an update to be
// put behind it.
type Written struct {
	Bytes []byte
	Start int // offset of the cross-reference section
	Size  int // first free object number
}

const perStream = 200 // objects in one object stream

// Write writes the document: streams as they are, all else packed into object
// streams. The same document gives the same bytes.
func (d *Document) Write() Written {
	out := []byte("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
	rows := make([][3]int, len(d.Objects)+1)
	rows[0] = [3]int{0, 0, 65535}
	put := func(num int, dict Dict, raw []byte) {
		rows[num] = [3]int{1, len(out), 0}
		dict["Length"] = Int(len(raw))
		out = fmt.Appendf(out, "%d 0 obj\n", num)
		out = append(Append(out, dict), "\nstream\n"...)
		out = append(append(out, raw...), "\nendstream\nendobj\n"...)
	}
	var rest []int
	for i, o := range d.Objects {
		if s, ok := o.(*Stream); ok {
			put(i+1, s.Dict, s.Raw)
		} else {
			rest = append(rest, i+1)
		}
	}
	for chunk := range slices.Chunk(rest, perStream) {
		num := len(rows)
		rows = append(rows, [3]int{})
		var head, body []byte
		for i, n := range chunk {
			rows[n] = [3]int{2, num, i}
			head = fmt.Appendf(head, "%d %d ", n, len(body))
			body = append(Append(body, d.Objects[n-1]), '\n')
		}
		put(num, Dict{"Type": Name("ObjStm"), "N": Int(len(chunk)), "First": Int(len(head)), "Filter": Name("FlateDecode")},
			Deflate(append(head, body...)))
	}
	trailer := Dict{"Type": Name("XRef"), "Root": d.Root, "ID": Array{String(d.ID), String(d.ID)}}
	if d.Info != (Ref{}) {
		trailer["Info"] = d.Info
	}
	return finish(out, rows, trailer)
}

// finish writes the cross-reference stream, which is the last object.
func finish(out []byte, rows [][3]int, trailer Dict) Written {
	start, num := len(out), len(rows)
	rows = append(rows, [3]int{1, start, 0})
	var table []byte
	for _, r := range rows {
		table = append(table, byte(r[0]), byte(r[1]>>16), byte(r[1]>>8), byte(r[1]), byte(r[2]>>8), byte(r[2]))
	}
	table = Deflate(table)
	trailer["Size"], trailer["W"] = Int(len(rows)), Array{Int(1), Int(3), Int(2)}
	trailer["Filter"], trailer["Length"] = Name("FlateDecode"), Int(len(table))
	out = fmt.Appendf(out, "%d 0 obj\n", num)
	out = append(Append(out, trailer), "\nstream\n"...)
	out = append(append(out, table...), fmt.Sprintf("\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n", start)...)
	return Written{out, start, len(rows)}
}

package paper

import (
	"bytes"
	"io"
	"slices"
)

// rows reads rows of fields with commas between them, quoted or not. It is looser
// than encoding/csv, which stops at a stray quote, and reads each byte once: files of
// the Department of Justice have ninety columns and more rows than a machine has
// memory for.
type rows struct {
	in   io.Reader
	buf  []byte
	next int // where the next row begins in buf
	at   int64
	line int
	err  error
}

// mostOfRow bounds a row: where a quote never ends, a row ends with its line.
const mostOfRow = 1 << 16

func newRows(in io.Reader) *rows { return &rows{in: in, line: 1} }

// row is one row as it is written, without the end of its line.
type rawRow struct {
	text []byte
	at   int64 // where it begins
	line int
}

// read returns the next row. It is valid until the next call.
func (r *rows) read() (rawRow, error) {
	for {
		text, n := r.whole()
		if n == 0 && r.err != nil {
			if r.err == io.EOF && r.next < len(r.buf) { // no end of the line, or a quote that never ends
				if text, n = r.buf[r.next:], len(r.buf)-r.next; bytes.IndexByte(text, '\n') >= 0 {
					n = bytes.IndexByte(text, '\n') + 1
					text = text[:n]
				}
			} else {
				return rawRow{}, r.err
			}
		}
		if n == 0 {
			r.fill()
			continue
		}
		out := rawRow{bytes.TrimRight(text, "\r\n"), r.at, r.line}
		r.next += n
		r.at += int64(n)
		r.line += bytes.Count(text, []byte{'\n'})
		if len(bytes.TrimSpace(out.text)) > 0 {
			return out, nil
		}
	}
}

// whole finds a whole row in the buffer: up to the end of a line that is not
// within quotes.
func (r *rows) whole() (text []byte, n int) {
	rest := r.buf[r.next:]
	quotes, from := 0, 0
	for {
		i := bytes.IndexByte(rest[from:], '\n')
		if i < 0 {
			if len(rest) < mostOfRow {
				return nil, 0
			}
			if i = bytes.IndexByte(rest, '\n'); i < 0 {
				i = len(rest) - 1
			}
			return rest[:i+1], i + 1
		}
		quotes += bytes.Count(rest[from:from+i], []byte{'"'})
		from += i + 1
		if quotes%2 == 0 {
			return rest[:from], from
		}
	}
}

// fill reads more.
func (r *rows) fill() {
	if r.next > 0 {
		r.buf = append(r.buf[:0], r.buf[r.next:]...)
		r.next = 0
	}
	have := len(r.buf)
	r.buf = slices.Grow(r.buf, 1<<16)[:have+1<<16]
	n, err := r.in.Read(r.buf[have:])
	r.buf = r.buf[:have+n]
	r.err = err
}

// filler is how a row of the Department of Justice says nothing: most of its fields are this.
const filler = `"  -  ",`

// split cuts a row into its first fields, at most most of them.
func split(text []byte, fields [][]byte, most int) [][]byte {
	fields = fields[:0]
	for len(fields) < most {
		if len(text) >= len(filler) && string(text[:len(filler)]) == filler {
			fields, text = append(fields, text[1:len(filler)-2]), text[len(filler):]
			continue
		}
		if len(text) > 0 && text[0] == '"' {
			field, n := quotedField(text)
			fields = append(fields, field)
			text = text[n:]
			if len(text) == 0 {
				return fields
			}
			text = text[1:] // the comma
			continue
		}
		i := 0
		for i < len(text) && text[i] != ',' { // most fields are short
			i++
		}
		if i == len(text) {
			return append(fields, text)
		}
		fields, text = append(fields, text[:i]), text[i+1:]
	}
	return fields
}

// quotedField reads a field in quotes, and how long it is with them. What stands
// between the closing quote and the comma belongs to it, as strange as it is.
func quotedField(text []byte) (field []byte, n int) {
	end := 1
	for end < len(text) && end < 32 && text[end] != '"' { // most fields are short
		end++
	}
	if end+1 < len(text) && text[end] == '"' && text[end+1] == ',' {
		return text[1:end], end + 1
	}
	doubled := false
	for end < len(text) {
		i := bytes.IndexByte(text[end:], '"')
		if i < 0 {
			end = len(text)
			break
		}
		end += i
		switch {
		case end+1 == len(text) || text[end+1] == ',':
			field = text[1:end]
			if doubled {
				field = bytes.ReplaceAll(field, []byte(`""`), []byte(`"`))
			}
			return field, end + 1
		case text[end+1] == '"':
			doubled = true
			end += 2
		default:
			end++
		}
	}
	return text[1:min(end, len(text))], len(text)
}

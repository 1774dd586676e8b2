package pdf

import (
	"bytes"
	"compress/zlib"
	"errors"
	"io"
)

var errDamaged = errors.New("the file is damaged")

// inflate undoes the one filter that tables and object streams use, with its
// predictor. Pictures and fonts are never unpacked.
func inflate(d Dict, raw []byte) ([]byte, error) {
	filter, parms := d["Filter"], d["DecodeParms"]
	if a, ok := filter.(Array); ok {
		if len(a) > 1 {
			return nil, errDamaged
		}
		filter = nil
		if len(a) == 1 {
			filter = a[0]
		}
		if pa, ok := parms.(Array); ok {
			parms = nil
			if len(pa) == 1 {
				parms = pa[0]
			}
		}
	}
	if filter == nil {
		return raw, nil
	}
	if filter != Name("FlateDecode") {
		return nil, errDamaged
	}
	zr, err := zlib.NewReader(bytes.NewReader(raw))
	if err != nil {
		return nil, errDamaged
	}
	out, err := io.ReadAll(io.LimitReader(zr, maxStream+1))
	if err != nil || len(out) > maxStream {
		return nil, errDamaged
	}
	p, _ := parms.(Dict)
	return unpredict(p, out)
}

// unpredict undoes the PNG predictors, of which cross-reference streams use
// "up".
func unpredict(p Dict, b []byte) ([]byte, error) {
	kind := intOf(p["Predictor"], 1)
	if kind == 1 {
		return b, nil
	}
	colors, bits, columns := intOf(p["Colors"], 1), intOf(p["BitsPerComponent"], 8), intOf(p["Columns"], 1)
	if kind < 10 || colors != 1 || bits != 8 || columns < 1 || columns > 1<<16 || len(b)%(columns+1) != 0 {
		return nil, errDamaged
	}
	out := make([]byte, 0, len(b))
	above := make([]byte, columns)
	for len(b) > 0 {
		how, row := b[0], b[1:columns+1]
		b = b[columns+1:]
		var left, corner byte
		for i, c := range row {
			switch how {
			case 1:
				c += left
			case 2:
				c += above[i]
			case 3:
				c += byte((int(left) + int(above[i])) / 2)
			case 4:
				c += paeth(left, above[i], corner)
			}
			left, corner = c, above[i]
			above[i] = c
		}
		out = append(out, above...)
	}
	return out, nil
}

func paeth(a, b, c byte) byte {
	p := int(a) + int(b) - int(c)
	pa, pb, pc := abs(p-int(a)), abs(p-int(b)), abs(p-int(c))
	switch {
	case pa <= pb && pa <= pc:
		return a
	case pb <= pc:
		return b
	}
	return c
}

func abs(n int) int { return max(n, -n) }

func intOf(o Object, otherwise int) int {
	if n, ok := o.(Number); ok {
		return n.Int()
	}
	return otherwise
}

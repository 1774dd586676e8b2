package law

// format is the first byte of the code.
const format = 5

// A stream holds numbers of one sort, apart from the others: a compressor finds more
// in what is alike.
type stream int32

const (
	streamFacts   stream = iota // the numbers of facts
	streamEarlier               // which condition is named again, see cond
	streamValues                // sets of values of a choice
	streamRows                  // lists of rows of the catalogue
	streamLongs                 // numbers of four bytes: days, amounts
	streamWords                 // other numbers
	streamBytes                 // kinds of conditions, and what else takes a byte; the last
	nStreams
)

// streams are what is written, a stream each.
type streams [nStreams][]byte

// joined is the code: the lengths of all streams but the last, and the streams.
func (w *streams) joined() []byte {
	whole := []byte{format}
	for _, s := range w[:streamBytes] {
		whole = appendWord(whole, len(s))
	}
	for _, s := range w {
		whole = append(whole, s...)
	}
	return whole
}

// put writes a number into a stream.
func (w *streams) put(s stream, n int) { w[s] = appendWord(w[s], n) }

func (w *streams) bytes(b ...byte) { w[streamBytes] = append(w[streamBytes], b...) }

func (w *streams) byte(n int) { w.bytes(byte(n)) }

func (w *streams) word(n int) { w.put(streamWords, n) }

func (w *streams) long(n int32) {
	w[streamLongs] = append(w[streamLongs], byte(n), byte(n>>8), byte(n>>16), byte(n>>24))
}

func appendWord(b []byte, n int) []byte {
	for ; n >= 128; n >>= 7 {
		b = append(b, byte(n)|128)
	}
	return append(b, byte(n))
}

// encoded is the compiled book, and where each of its streams is read.
type encoded struct {
	code    *[MaxCode]byte
	streams [maxStreams]int32
}

// read reads a byte of a stream, number a uvarint.
func (e *encoded) read(s stream) int32 {
	at := &e.streams[s&(maxStreams-1)]
	b := e.code[*at&(MaxCode-1)]
	*at++
	return int32(b)
}

func (e *encoded) number(s stream) int32 {
	n := int32(0)
	for shift := uint(0); ; shift += 7 {
		b := e.read(s)
		n |= b & 127 << (shift & 31)
		if b < 128 || shift > 28 {
			return n
		}
	}
}

func (e *encoded) byte() int32 { return e.read(streamBytes) }

func (e *encoded) word() int32 { return e.number(streamWords) }

// named reads the number of a fact.
func (e *encoded) named() int32 { return e.number(streamFacts) }

func (e *encoded) long() int32 {
	return e.read(streamLongs) | e.read(streamLongs)<<8 | e.read(streamLongs)<<16 | e.read(streamLongs)<<24
}

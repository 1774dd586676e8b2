package pdf

import (
	"bytes"
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
	"crypto/rc4"
	"crypto/sha256"
	"crypto/sha512"
	"encoding/binary"
	"errors"
)

// crypt is the standard security handler (ISO 32000-2, 7.6) with the empty user
// password. The methods of strings and of streams may differ.
type crypt struct {
	key              []byte
	strings, streams method
	metadata         bool // the description of the file is encrypted too
	file             *File
}

type method int

const (
	plain method = iota
	rc4Method
	aes128
	aes256
)

// pad fills a short password up to 32 bytes.
const pad = "\x28\xBF\x4E\x5E\x4E\x75\x8A\x41\x64\x00\x4E\x56\xFF\xFA\x01\x08\x2E\x2E\x00\xB6\xD0\x68\x3E\x80\x2F\x0C\xA9\xFE\x64\x53\x69\x7A"

var errHandler = errors.New("the file is encrypted in a way that is not the standard one")

func (f *File) unlock() error {
	d, ok := f.Dict(f.Trailer["Encrypt"])
	if !ok {
		return errDamaged
	}
	get := func(k Name) Object { o, _ := f.Get(d[k]); return o }
	text := func(k Name) []byte { s, _ := get(k).(String); return []byte(s) }
	if get("Filter") != Name("Standard") {
		return errHandler
	}
	v, r, bits := intOf(get("V"), 0), intOf(get("R"), 0), intOf(get("Length"), 40)
	c := &crypt{metadata: get("EncryptMetadata") != false, file: f}
	switch v {
	case 1, 2:
		c.strings, c.streams = rc4Method, rc4Method
		if v == 1 {
			bits = 40
		}
	case 4, 5:
		var err error
		if c.strings, err = f.filterMethod(d, get("StrF")); err != nil {
			return err
		}
		if c.streams, err = f.filterMethod(d, get("StmF")); err != nil {
			return err
		}
		bits = 128
	default:
		return errHandler
	}
	if bits < 40 || bits > 128 || bits%8 != 0 {
		return errHandler
	}
	o, u := text("O"), text("U")
	var err error
	switch {
	case v == 5 && (r == 5 || r == 6):
		c.key, err = unlock256(u, text("UE"), r)
		f.Crypt = "AES-256"
	case v < 5 && r >= 2 && r <= 4 && len(o) >= 32 && len(u) >= 32:
		var id []byte
		if ids := f.Array(f.Trailer["ID"]); len(ids) > 0 {
			s, _ := ids[0].(String)
			id = []byte(s)
		}
		c.key, err = unlock128(o[:32], u, id, int32(intOf(get("P"), 0)), r, bits/8, c.metadata)
		f.Crypt = "RC4-" + string(Int(bits))
		if c.streams == aes128 {
			f.Crypt = "AES-128"
		}
	default:
		return errHandler
	}
	if err != nil {
		return err
	}
	// What was read so far was encrypted; only the handler's own dictionary
	// stays as it is.
	clear(f.have)
	clear(f.packed)
	if ref, ok := f.Trailer["Encrypt"].(Ref); ok {
		f.have[ref.Num] = d
	}
	f.key = c
	return nil
}

// filterMethod reads a named crypt filter.
func (f *File) filterMethod(d Dict, name Object) (method, error) {
	if name == nil || name == Name("Identity") {
		return plain, nil
	}
	n, _ := name.(Name)
	filters, _ := f.Dict(d["CF"])
	cf, _ := f.Dict(filters[n])
	switch cf["CFM"] {
	case Name("V2"):
		return rc4Method, nil
	case Name("AESV2"):
		return aes128, nil
	case Name("AESV3"):
		return aes256, nil
	case Name("None"), nil:
		return plain, nil
	}
	return plain, errHandler
}

// unlock128 is algorithms 2, 4 and 5: the key from the empty password, and the
// proof that it is the right one.
func unlock128(o, u, id []byte, p int32, r, n int, metadata bool) ([]byte, error) {
	h := md5.New()
	h.Write([]byte(pad))
	h.Write(o)
	h.Write(binary.LittleEndian.AppendUint32(nil, uint32(p)))
	h.Write(id)
	if r >= 4 && !metadata {
		h.Write([]byte{0xff, 0xff, 0xff, 0xff})
	}
	key := h.Sum(nil)
	if r == 2 {
		n = 5
	} else {
		for range 50 {
			sum := md5.Sum(key[:n])
			key = sum[:]
		}
	}
	key = key[:n]
	if r == 2 {
		if !bytes.Equal(rc4Bytes(key, []byte(pad)), u[:32]) {
			return nil, ErrLocked
		}
		return key, nil
	}
	sum := md5.Sum(append([]byte(pad), id...))
	check := sum[:]
	for i := range 20 {
		turned := make([]byte, n)
		for j := range key {
			turned[j] = key[j] ^ byte(i)
		}
		check = rc4Bytes(turned, check)
	}
	if !bytes.Equal(check, u[:16]) {
		return nil, ErrLocked
	}
	return key, nil
}

// unlock256 is algorithms 2.A and 2.B with the empty user password.
func unlock256(u, ue []byte, r int) ([]byte, error) {
	if len(u) < 48 || len(ue) < 32 {
		return nil, errDamaged
	}
	hash := func(salt []byte) []byte {
		sum := sha256.Sum256(salt)
		if r == 5 {
			return sum[:]
		}
		return harden(sum[:])
	}
	if !bytes.Equal(hash(u[32:40]), u[:32]) {
		return nil, ErrLocked
	}
	block, err := aes.NewCipher(hash(u[40:48]))
	if err != nil {
		return nil, err
	}
	key := make([]byte, 32)
	cipher.NewCBCDecrypter(block, make([]byte, 16)).CryptBlocks(key, ue[:32])
	return key, nil
}

// harden is the loop of algorithm 2.B for the empty password.
func harden(k []byte) []byte {
	for i := 0; ; i++ {
		k1 := bytes.Repeat(k, 64)
		block, err := aes.NewCipher(k[:16])
		if err != nil {
			return nil
		}
		e := make([]byte, len(k1))
		cipher.NewCBCEncrypter(block, k[16:32]).CryptBlocks(e, k1)
		rest := 0
		for _, b := range e[:16] {
			rest += int(b)
		}
		switch rest % 3 {
		case 0:
			s := sha256.Sum256(e)
			k = s[:]
		case 1:
			s := sha512.Sum384(e)
			k = s[:]
		default:
			s := sha512.Sum512(e)
			k = s[:]
		}
		if i >= 63 && int(e[len(e)-1]) <= i-31 {
			return k[:32]
		}
	}
}

func rc4Bytes(key, b []byte) []byte {
	c, err := rc4.NewCipher(key)
	if err != nil {
		return nil
	}
	out := make([]byte, len(b))
	c.XORKeyStream(out, b)
	return out
}

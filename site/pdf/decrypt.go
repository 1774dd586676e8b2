package pdf

import (
	"crypto/aes"
	"crypto/cipher"
	"crypto/md5"
)

// object decrypts the strings and the stream of an indirect object.
func (c *crypt) object(o Object, ref Ref) (Object, error) {
	switch o := o.(type) {
	case String:
		b, err := c.bytes(c.strings, []byte(o), ref)
		return String(b), err
	case Array:
		for i := range o {
			var err error
			if o[i], err = c.object(o[i], ref); err != nil {
				return nil, err
			}
		}
	case Dict:
		for k := range o {
			if k == "Contents" && o["ByteRange"] != nil {
				continue // a signature is never encrypted
			}
			var err error
			if o[k], err = c.object(o[k], ref); err != nil {
				return nil, err
			}
		}
	case *Stream:
		if o.Dict["Type"] == Name("XRef") {
			return o, nil
		}
		if _, err := c.object(o.Dict, ref); err != nil {
			return nil, err
		}
		how := c.streams
		if o.Dict["Type"] == Name("Metadata") && !c.metadata || c.ownFilter(o.Dict) {
			how = plain
		}
		raw, err := c.bytes(how, o.Raw, ref)
		if err != nil {
			return nil, err
		}
		return &Stream{o.Dict, raw}, nil
	}
	return o, nil
}

// ownFilter takes the filter off a stream that says that it is not encrypted.
func (c *crypt) ownFilter(d Dict) bool {
	if d["Filter"] == Name("Crypt") {
		delete(d, "Filter")
		delete(d, "DecodeParms")
		return true
	}
	if a, ok := d["Filter"].(Array); ok && len(a) > 0 && a[0] == Name("Crypt") {
		d["Filter"] = a[1:]
		if p, ok := d["DecodeParms"].(Array); ok && len(p) > 0 {
			d["DecodeParms"] = p[1:]
		}
		return true
	}
	return false
}

// bytes decrypts with the key of an object (algorithms 1 and 1.A).
func (c *crypt) bytes(how method, b []byte, ref Ref) ([]byte, error) {
	if how == plain {
		return b, nil
	}
	key := c.key
	if how != aes256 {
		key = append([]byte{}, c.key...)
		key = append(key, byte(ref.Num), byte(ref.Num>>8), byte(ref.Num>>16), byte(ref.Gen), byte(ref.Gen>>8))
		if how == aes128 {
			key = append(key, "sAlT"...)
		}
		sum := md5.Sum(key)
		key = sum[:min(len(c.key)+5, 16)]
	}
	if how == rc4Method {
		return rc4Bytes(key, b), nil
	}
	if len(b) == 0 {
		return b, nil
	}
	if len(b) < 32 || len(b)%16 != 0 {
		return nil, errDamaged
	}
	block, err := aes.NewCipher(key)
	if err != nil {
		return nil, errDamaged
	}
	out := make([]byte, len(b)-16)
	cipher.NewCBCDecrypter(block, b[:16]).CryptBlocks(out, b[16:])
	n := int(out[len(out)-1])
	if n < 1 || n > 16 {
		return nil, errDamaged
	}
	return out[:len(out)-n], nil
}

package codes

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"time"
)

const sectionTable = "LAW_SECTION_TBL.dat"

// The columns of the table that are read here.
const (
	colCode    = 1
	colNumber  = 2
	colArticle = 12
	colHistory = 13
	colLob     = 14
	colActive  = 15
	colUpdate  = 17
	columns    = 18
)

// bulk reads the Legislature's files where they are: the table of sections, and the
// text of a section only when somebody asks for it. There are 200,000 of those.
func bulk(fsys fs.FS, want func(code string) bool) (Copy, error) {
	data, err := fs.ReadFile(fsys, sectionTable)
	if err != nil {
		return nil, err
	}
	all := Copy{}
	line := 0
	for len(data) > 0 {
		line++
		var row []field
		if row, data, err = readRow(data); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", sectionTable, line, err)
		}
		if len(row) == 1 && row[0].text == "" {
			continue
		}
		if len(row) != columns {
			return nil, fmt.Errorf("%s:%d: %d columns, not %d", sectionTable, line, len(row), columns)
		}
		name, number := row[colCode].text, strings.TrimSuffix(strings.TrimSpace(row[colNumber].text), ".")
		if row[colActive].text != "Y" || !want(name) {
			continue
		}
		if name == "CONS" {
			number = number[strings.LastIndexByte(number, ' ')+1:]
			number = strings.ReplaceAll(strings.TrimSuffix(row[colArticle].text, "."), " ", "") + "/" + number
		}
		code := all[name]
		if code == nil {
			code = newCode(name)
			all[name] = code
		}
		if day, err := time.Parse(time.DateOnly, row[colUpdate].text[:min(10, len(row[colUpdate].text))]); err == nil &&
			day.After(code.Day) {
			code.Day = day
		}
		v := &Version{History: oneLine(row[colHistory].text)}
		if lob := row[colLob]; !lob.null && lob.text != "" {
			v.read = func() (string, error) { return readLob(fsys, lob.text) }
		}
		code.add(number, v)
	}
	return all, nil
}

type field struct {
	text string
	null bool
}

var errUnquoted = errors.New("a backtick is not closed")

// readRow reads a row of a .dat file: fields are parted by tabs, text stands in
// backticks, a bare NULL or \N is null, and a backslash escapes as in LOAD DATA.
func readRow(data []byte) (row []field, rest []byte, err error) {
	for {
		var f field
		if f, data, err = readField(data); err != nil {
			return nil, nil, err
		}
		row = append(row, f)
		if len(data) == 0 {
			return row, nil, nil
		}
		end := data[0]
		data = data[1:]
		if end == '\n' {
			return row, data, nil
		}
	}
}

// readField reads up to the tab, the end of the line or the end of the data.
func readField(data []byte) (f field, rest []byte, err error) {
	quoted := len(data) > 0 && data[0] == '`'
	i := 0
	if quoted {
		i = 1
	}
	var b bytes.Buffer
	for ; i < len(data); i++ {
		c := data[i]
		switch {
		case c == '\\' && i+1 < len(data):
			i++
			switch data[i] {
			case 'n':
				b.WriteByte('\n')
			case 't':
				b.WriteByte('\t')
			case 'r':
				b.WriteByte('\r')
			case 'N':
				if !quoted && b.Len() == 0 {
					f.null = true
				} else {
					b.WriteByte('N')
				}
			default:
				b.WriteByte(data[i])
			}
		case quoted && c == '`' && (i+1 == len(data) || data[i+1] == '\t' || data[i+1] == '\n' || data[i+1] == '\r'):
			if i++; i < len(data) && data[i] == '\r' {
				i++
			}
			f.text = utf8Text(b.Bytes())
			return f, data[i:], nil
		case !quoted && (c == '\t' || c == '\n'):
			return bare(f, b.String()), data[i:], nil
		default:
			b.WriteByte(c)
		}
	}
	if quoted {
		return f, nil, errUnquoted
	}
	return bare(f, b.String()), nil, nil
}

func bare(f field, text string) field {
	f.text = strings.TrimSuffix(text, "\r")
	if f.null = f.null || f.text == "NULL"; f.null {
		f.text = ""
	}
	return f
}

// readLob reads the text of one section. Only paragraphs are kept of its markup;
// the cells of a table are parted by a space.
func readLob(fsys fs.FS, name string) (string, error) {
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return "", err
	}
	dec := xml.NewDecoder(strings.NewReader(utf8Text(data)))
	dec.Strict, dec.Entity = false, xml.HTMLEntity
	dec.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil }
	var b strings.Builder
	for {
		t, err := dec.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			return "", fmt.Errorf("%s: %w", name, err)
		}
		switch t := t.(type) {
		case xml.CharData:
			b.WriteString(oneSpace(string(t)))
		case xml.StartElement:
			switch t.Name.Local {
			case "span":
				b.WriteByte(' ')
			case "br", "td", "th":
				b.WriteByte('\n')
			}
		case xml.EndElement:
			if n := t.Name.Local; n == "p" || n == "tr" || n == "table" {
				b.WriteString("\n\n")
			}
		}
	}
	var paragraphs []string
	for p := range strings.SplitSeq(b.String(), "\n\n") {
		if p = strings.TrimSpace(p); p != "" {
			paragraphs = append(paragraphs, p)
		}
	}
	return strings.Join(paragraphs, "\n\n"), nil
}

// oneSpace keeps the spaces at the ends, which part words from markup.
func oneSpace(s string) string {
	inner := oneLine(s)
	if inner == "" {
		if s == "" {
			return ""
		}
		return " "
	}
	if strings.TrimLeft(s, " \t\r\n") != s {
		inner = " " + inner
	}
	if strings.TrimRight(s, " \t\r\n") != s {
		inner += " "
	}
	return inner
}

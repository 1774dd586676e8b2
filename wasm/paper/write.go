package paper

import (
	"encoding/json"
	"strconv"

	"example.org/relief/wasm/record"
)

// AppendRecord appends a record as a line of JSON, as relief screen reads it
// fastest.
func AppendRecord(dst []byte, r *record.Record) []byte {
	dst = append(dst, '{')
	if r.AsOf != 0 {
		dst = append(dst, `"as_of":"`...)
		dst = append(append(dst, record.FormatDay(r.AsOf)...), `",`...)
	}
	dst = appendText(append(dst, `"id":`...), r.ID)
	if r.Deceased {
		dst = append(dst, `,"deceased":true`...)
	}
	if len(r.Person) > 0 {
		dst = append(dst, `,"person":{`...)
		dst = append(appendAnswers(dst, r.Person), '}')
	}
	dst = append(dst, `,"cases":[`...)
	for i, c := range r.Cases {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = appendText(append(dst, `{"id":`...), c.ID)
		if c.CourtCase != "" {
			dst = appendText(append(dst, `,"court_case":`...), c.CourtCase)
		}
		if len(c.Answers) > 0 {
			dst = appendAnswers(append(dst, ','), c.Answers)
		}
		if len(c.Inferred) > 0 {
			dst = appendTexts(append(dst, `,"inferred":`...), c.Inferred)
		}
		dst = append(dst, '}')
	}
	dst = append(dst, ']')
	if len(r.Unread) > 0 {
		dst = appendTexts(append(dst, `,"unread":`...), r.Unread)
	}
	return append(dst, "}\n"...)
}

func appendAnswers(dst []byte, answers []record.Answer) []byte {
	for i, a := range answers {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = append(appendText(dst, a.Key), ':')
		switch v := a.Value.(type) {
		case string:
			dst = appendText(dst, v)
		case float64:
			dst = strconv.AppendFloat(dst, v, 'f', -1, 64)
		default:
			t, _ := json.Marshal(v)
			dst = append(dst, t...)
		}
	}
	return dst
}

func appendTexts(dst []byte, list []string) []byte {
	dst = append(dst, '[')
	for i, s := range list {
		if i > 0 {
			dst = append(dst, ',')
		}
		dst = appendText(dst, s)
	}
	return append(dst, ']')
}

// appendText writes a text as JSON.
func appendText(dst []byte, s string) []byte {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c > '~' || c == '"' || c == '\\' {
			t, _ := json.Marshal(s)
			return append(dst, t...)
		}
	}
	return append(append(append(dst, '"'), s...), '"')
}

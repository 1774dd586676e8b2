package quiz

import (
	"strings"
	"testing"
)

// lawCode stands for the assembled law of the small book.
var lawCode = []byte("a law")

// written is what site/scripts/recheck.ts makes of the record below, with the facts of the
// small book. A change of one side without the other shows here.
const (
	written  = "0AXYM-FXDM8-0G40G-24VM8-00QC0-AX9M0-G0002-100M0-K811T-4ECSC-5G408-1C74G-419WC-EY0"
	asRecord = `{"as_of":"2026-11-24","person":{"new_dates":["2015","2019-06-30","unknown"],"open_case":"yes"},"cases":[{"id":"a","level":"unknown","offense":"PC 1000","probation_end_date":"2019-06","value_taken":949.5},{"arrest_date":"1969-07-20","id":"b"}]}`
)

func TestRecheck(t *testing.T) {
	got, err := Recheck(book(), lawCode, written)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != asRecord {
		t.Errorf("the record is\n%s\nwant\n%s", got, asRecord)
	}
	// What people write on paper: small letters, spaces, O for 0.
	sloppy := strings.ToLower(strings.ReplaceAll(strings.ReplaceAll(written, "-", " "), "0", "O"))
	if got, err := Recheck(book(), lawCode, sloppy); err != nil || string(got) != asRecord {
		t.Errorf("a code in small letters: %v", err)
	}
}

func TestRecheckComplains(t *testing.T) {
	wrong := []byte(written)
	wrong[8] = map[bool]byte{true: '2', false: '3'}[wrong[8] == '3']
	for _, c := range []struct{ code, want string }{
		{string(wrong), "wrong"},
		{written[:len(written)-6], "not complete"},
		{"", "not complete"},
		{"U" + written, "'U' is not a sign of a code"},
	} {
		if _, err := Recheck(book(), lawCode, c.code); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%q: %v; want %q in it", c.code, err, c.want)
		}
	}
	if _, err := Recheck(book(), []byte("another"), written); err == nil || !strings.Contains(err.Error(), "another version") {
		t.Errorf("another law: %v", err)
	}
}

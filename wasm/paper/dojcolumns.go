package paper

import (
	"fmt"
	"strings"
)

// columns are the columns of the Department of Justice's rows that are read, with
// their places in a file without a header.
var columns = []struct {
	name  string
	place int
}{
	{"SUBJECT_ID", 2}, {"PRI_DOB", 14}, {"STP_EVENT_DATE", 40}, {"STP_TYPE_DESCR", 42}, {"CNT_ORDER", 50}, {"DISP_DATE", 51},
	{"OFFENSE_DESCR", 54}, {"OFFENSE_TOC", 55}, {"OFFENSE_QUAL_LST", 56}, {"CONV_OFFENSE_DESCR", 63}, {"CONV_OFFENSE_QUAL_LST", 65},
	{"FE_NUM_CRT_CASE", 76}, {"DISP_DESCR", 80}, {"CONV_STAT_DESCR", 82}, {"SENT_LOC_DESCR", 86}, {"SENT_LENGTH", 87}, {"SENT_TIME_CODE", 88}, {"COMMENT_TEXT", -1}, {"OFN", 52},
	{"STP_ORI_CNTY_NAME", 48}, {"DISP_OFFENSE_DESCR", 58},
}

// column numbers, in the order above.
const (
	subjectID = iota
	birth
	eventDate
	stepType
	countOrder
	dispDate
	offense
	toc
	qualifiers
	convOffense
	convQualifiers
	courtCase
	dispo
	convStatus
	sentPlace
	sentLength
	sentUnit
	commentText
	ofn
	county
	dispOffense
	columnCount
)

// header finds the columns.
func (d *dojRows) header(first []string) (bool, int, error) {
	for i, c := range columns {
		d.at[i] = c.place
	}
	if first[0] != "RECORD_ID" {
		if len(first) < 80 {
			return false, 0, fmt.Errorf("these are not rows of the Department of Justice: the first line has no RECORD_ID and only %d columns", len(first))
		}
		d.at[commentText] = len(first) - 1 // the comment is the last column that says anything
		return false, d.at[subjectID], nil
	}
	names := map[string]int{}
	for i, n := range first {
		names[strings.TrimSpace(n)] = i
	}
	for i, c := range columns {
		n, ok := names[c.name]
		if d.at[i] = n; !ok {
			d.at[i] = -1
		}
	}
	for _, must := range []int{subjectID, countOrder, stepType, offense} {
		if d.at[must] < 0 {
			return false, 0, fmt.Errorf("line 1: there is no column %s", columns[must].name)
		}
	}
	return true, d.at[subjectID], nil
}

#!/bin/bash
# A line of a rap sheet holds numbers of sections beside days. A guess would be that a
# parser of dates refuses a bare section, as both refuse 459. Go's dateparse takes 1203.4
# for April of the year 1203; go-dateparser takes sections of five figures apart: 11378
# (drugs for sale) is 3 November 1978 and 23152 (driving under the influence) 3 February
# 2015, days on which a conviction could well be. Who looks for the day of a conviction
# in such lines must take the sections out first, or ask for a slash or a month's name.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
export GOMODCACHE=$dir/modules GOFLAGS=-modcacherw
cat >main.go <<'GO'
package main

import (
	"fmt"
	"os"
	"time"

	"github.com/araddon/dateparse"
	dateparser "github.com/markusmobius/go-dateparser"
)

func show(day time.Time, err error) string {
	if err != nil {
		return "none"
	}
	return day.Format(time.DateOnly)
}

func main() {
	now := &dateparser.Configuration{CurrentTime: time.Date(2026, 11, 30, 0, 0, 0, 0, time.UTC)}
	for _, section := range os.Args[1:] {
		found, err := dateparser.Parse(now, section)
		fmt.Printf("%s: dateparse %s, go-dateparser %s\n", section, show(dateparse.ParseAny(section)), show(found.Time, err))
	}
}
GO
go mod init try >/dev/null 2>&1
go get github.com/araddon/dateparse@v0.0.0-20210429162001-6b43995a97de github.com/markusmobius/go-dateparser@v1.4.7 >/dev/null 2>&1
go run . 459 1203.4 1170.18 11378 23152 >seen
echo "github.com/araddon/dateparse 6b43995a97de, github.com/markusmobius/go-dateparser 1.4.7, on 30 November 2026"
cat seen
diff seen - <<'END'
459: dateparse none, go-dateparser none
1203.4: dateparse 1203-04-01, go-dateparser 1203-04-30
1170.18: dateparse none, go-dateparser 1170-11-18
11378: dateparse none, go-dateparser 1978-11-03
23152: dateparse none, go-dateparser 2015-02-03
END

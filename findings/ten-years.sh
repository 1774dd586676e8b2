#!/bin/bash
# "Convicted ... ago", in the words of go-humanize. A guess would be that a year is 365
# days, rounded down, as 45 days are "1 month". Its year is twelve months of 30 days:
# "7 years" are said 37 days before they are over and "10 years" 52, and from a year and
# a half on (540 days) it says "2 years". Who waits seven or ten years reads that the day
# has come, and files too soon: print the day itself.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
export GOMODCACHE=$dir/modules GOFLAGS=-modcacherw
cat >main.go <<'GO'
package main

import (
	"fmt"
	"time"

	"github.com/dustin/go-humanize"
)

func main() {
	now := time.Date(2026, 11, 30, 0, 0, 0, 0, time.UTC)
	for _, years := range []int{1, 2, 7, 10} {
		over := now.AddDate(-years, 0, 0)
		early := 0 // days before the years are over, on which they are said to be
		want := humanize.RelTime(over, now, "ago", "")
		for humanize.RelTime(over.AddDate(0, 0, early+1), now, "ago", "") == want {
			early++
		}
		fmt.Printf("%s: from %d days early\n", want, early)
	}
	fmt.Println("45 days:", humanize.RelTime(now.AddDate(0, 0, -45), now, "ago", ""))
}
GO
go mod init try >/dev/null 2>&1
go get github.com/dustin/go-humanize@v1.1.0 >/dev/null 2>&1
go run . >seen
echo "github.com/dustin/go-humanize 1.1.0"
cat seen
diff seen - <<'END'
1 year ago: from 5 days early
2 years ago: from 190 days early
7 years ago: from 37 days early
10 years ago: from 52 days early
45 days: 1 month ago
END

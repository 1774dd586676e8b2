#!/bin/bash
# "Remind me 14 days before" is {days: 14, before: true} in the package ics. A guess would
# be TRIGGER:-P14D. It writes -P14DT, and DURATION:P1DT for a whole day: RFC 5545 has the
# T only where hours, minutes or seconds follow. ical.js overlooks it, and in Go go-ical
# refuses both: no alarm before the deadline, and no end. Given as 336 hours the alarm is
# read. Who writes calendars with it must give hours, or mend the lines.
set -euo pipefail
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT; cd "$dir"
export GOMODCACHE=$dir/modules GOFLAGS=-modcacherw
npm init -y >/dev/null
npm install --silent --no-audit --no-fund ics@3.12.0 ical.js@2.2.1 >/dev/null
cat >try.mjs <<'JS'
import { writeFileSync } from "node:fs";
import ics from "ics";
import ICAL from "ical.js";
for (const [name, trigger] of Object.entries({ days: { days: 14, before: true }, hours: { hours: 336, before: true } })) {
  const alarms = [{ action: "display", description: "file now", trigger }];
  const { value } = ics.createEvent({ title: "last day", start: [2027, 1, 15], duration: { days: 1 }, alarms });
  writeFileSync(`${name}.ics`, value);
  const alarm = new ICAL.Component(ICAL.parse(value)).getFirstSubcomponent("vevent").getFirstSubcomponent("valarm");
  const [length, line] = ["DURATION", "TRIGGER"].map((n) => value.split("\r\n").find((l) => l.startsWith(n)));
  console.log(`${length}, ${line}; ical.js: ${alarm.getFirstPropertyValue("trigger").toSeconds() / 86400} days`);
}
JS
cat >main.go <<'GO'
package main

import (
	"fmt"
	"os"

	"github.com/emersion/go-ical"
)

func main() {
	for _, name := range []string{"days", "hours"} {
		file, err := os.Open(name + ".ics")
		if err != nil {
			panic(err)
		}
		calendar, err := ical.NewDecoder(file).Decode()
		if err != nil {
			panic(err)
		}
		event := calendar.Events()[0]
		_, ends := event.DateTimeEnd(nil)
		before, rings := event.Children[0].Props.Get("TRIGGER").Duration()
		fmt.Printf("go-ical, %s: alarm %v, refused %t; end refused %t\n", name, before, rings != nil, ends != nil)
	}
}
GO
go mod init try >/dev/null 2>&1
go get github.com/emersion/go-ical@v0.0.0-20250329121855-f41e73efc392 >/dev/null 2>&1
{ TZ=UTC node try.mjs; go run .; } >seen
echo "ics 3.12.0, ical.js 2.2.1, github.com/emersion/go-ical f41e73efc392"
cat seen
diff seen - <<'END'
DURATION:P1DT, TRIGGER:-P14DT; ical.js: -14 days
DURATION:P1DT, TRIGGER:-PT336H; ical.js: -14 days
go-ical, days: alarm 0s, refused true; end refused true
go-ical, hours: alarm -336h0m0s, refused false; end refused true
END

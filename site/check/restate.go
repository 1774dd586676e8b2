package check

import (
	"example.org/relief/site/complaint"
)

// Numbers, dates and forms of the law stand in wasm/california and reach a page
// by a directive. Prose that states one again will be wrong the day the law
// changes, and nobody will notice.

var figures = map[string][]pattern{
	"en": {
		phrase(`(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|thirty|sixty|ninety)[ -](?:calendar |court |business |full |more )?(?:days?|weeks?|months?|years?)`),
		phrase(`(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:\d{1,2}, )?(?:19|20)\d\d`),
	},
	"es": {
		phrase(`(?:\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|treinta|sesenta|noventa) (?:días?|semanas?|meses|mes|años?)(?: hábiles)?`),
		phrase(`(?:\d{1,2} de )?(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) de (?:19|20)\d\d`),
	},
	"": {
		phrase(`(?:CR|CM|JV|MC|FW|APP|HC|BCIA|BOF|JUS|FL|LAC?CR)-\d{2,4}`),
		expression(`(\$ ?\d[\d,]*(?:\.\d\d)?)`),
	},
}

func restated(lang, file string, line int, text string, cs *complaint.List) {
	for _, re := range append(figures[lang], figures[""]...) {
		for _, m := range re().FindAllStringSubmatch(text, -1) {
			cs.Warn(file, line, "restates", "show it with a directive, such as ::waits or ::steps", "%q restates the law", m[1])
		}
	}
}

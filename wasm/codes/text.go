package codes

import (
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"strings"
	"time"
)

// names are the codes by the names of the text files.
var names = map[string]string{
	"Business and Professions Code": "BPC", "California Constitution": "CONS", "Civil Code": "CIV", "Code of Civil Procedure": "CCP",
	"Commercial Code": "COM", "Corporations Code": "CORP", "Education Code": "EDC", "Elections Code": "ELEC", "Evidence Code": "EVID",
	"Family Code": "FAM", "Financial Code": "FIN", "Fish and Game Code": "FGC", "Food and Agricultural Code": "FAC",
	"Government Code": "GOV", "Harbors and Navigation Code": "HNC", "Health and Safety Code": "HSC", "Insurance Code": "INS",
	"Labor Code": "LAB", "Military and Veterans Code": "MVC", "Penal Code": "PEN", "Probate Code": "PROB", "Public Contract Code": "PCC",
	"Public Resources Code": "PRC", "Public Utilities Code": "PUC", "Revenue and Taxation Code": "RTC",
	"Streets and Highways Code": "SHC", "Unemployment Insurance Code": "UIC", "Vehicle Code": "VEH", "Water Code": "WAT",
	"Welfare and Institutions Code": "WIC",
}

var (
	thinRule  = strings.Repeat("-", 43)
	numberOf  = regexp.MustCompile(`^(?:(?i:section|sec\.) )?(\d[0-9A-Za-z.½]*)\.$`)
	articleOf = regexp.MustCompile(`^ARTICLE ([IVX]+(?: [A-Z])?) `)
	dayOf     = regexp.MustCompile(`(?m)^ *Last Updated.*: *([A-Z][a-z]+ \d{1,2}, \d{4}) *$`)
)

// plain reads the files of a folder with the plain-text layout:
//
//	1203.4.
//
//	(a) (1) Text …
//
//	(History: Amended by Stats. 2023, …)
//	-------------------------------------------
func plain(fsys fs.FS, files []string, want func(code string) bool) (Copy, error) {
	all := Copy{}
	for _, file := range files {
		name := names[strings.TrimSuffix(strings.TrimPrefix(path.Base(file), "CA Code - "), ".txt")]
		if name == "" || !want(name) {
			continue
		}
		data, err := fs.ReadFile(fsys, file)
		if err != nil {
			return nil, err
		}
		code, err := parseText(name, utf8Text(data))
		if err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		all[name] = code
	}
	return all, nil
}

func parseText(name, text string) (*Code, error) {
	code := newCode(name)
	if m := dayOf.FindStringSubmatch(text[:min(len(text), 2000)]); m != nil {
		day, err := time.Parse("January 2, 2006", m[1])
		if err != nil {
			return nil, fmt.Errorf("the day of the copy cannot be read: %q", m[1])
		}
		code.Day = day
	}
	article := ""
	var block []string
	for line := range strings.SplitSeq(strings.ReplaceAll(text, "\r\n", "\n"), "\n") {
		if line != thinRule {
			block = append(block, line)
			continue
		}
		number, v, art := section(block)
		if art != "" {
			article = art
		}
		if number != "" {
			if name == "CONS" {
				number = article + "/" + number
			}
			code.add(number, v)
		}
		block = block[:0]
	}
	if len(code.Order) == 0 {
		return nil, fmt.Errorf("there is no section in this file")
	}
	return code, nil
}

// section reads what stands between two rules. Headings may come before the
// number.
func section(block []string) (number string, v *Version, article string) {
	for n, line := range block {
		if m := articleOf.FindStringSubmatch(line); m != nil {
			article = strings.ReplaceAll(m[1], " ", "")
		}
		m := numberOf.FindStringSubmatch(strings.TrimSpace(line))
		if m == nil || n+1 < len(block) && strings.TrimSpace(block[n+1]) != "" {
			continue
		}
		text := strings.TrimSpace(strings.Join(block[n+1:], "\n"))
		history := ""
		if at := strings.LastIndex(text, "(History: "); at >= 0 && strings.HasSuffix(text, ")") && (at == 0 || text[at-1] == '\n') {
			history, text = text[at+len("(History: "):len(text)-1], strings.TrimSpace(text[:at])
		}
		return m[1], &Version{History: oneLine(history), text: text}, article
	}
	return "", nil, article
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

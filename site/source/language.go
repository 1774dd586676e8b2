package source

import "slices"

// Language is a language of the site.
type Language struct {
	Code string // in addresses, folders and <html lang>
	Name string // its own name
}

// languages are those of the site; translations start from the first.
var languages = []Language{
	{"en", "English"},
	{"es", "Español"},
}

// Languages are the codes of the languages.
var Languages = codes()

func codes() []string {
	var out []string
	for _, l := range languages {
		out = append(out, l.Code)
	}
	return out
}

// LanguageOf returns the row of a code.
func LanguageOf(code string) Language {
	if i := slices.Index(Languages, code); i >= 0 {
		return languages[i]
	}
	return Language{Code: code, Name: code}
}

// OtherLanguage is the language that a page of one is translated to.
func OtherLanguage(lang string) string {
	if lang == Languages[0] {
		return Languages[1]
	}
	return Languages[0]
}

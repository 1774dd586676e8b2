package california

import (
	"reflect"
	"regexp"
	"testing"

	"example.org/relief/wasm/law"
)

// misread are Spanish words that say something else than the English beside them,
// with the English in which they are right.
var misread = []struct {
	why     string
	spanish *regexp.Regexp
	unless  *regexp.Regexp // in the English; nil: never right
}{
	{"need not is “no tiene que”: “no debe” forbids", regexp.MustCompile(`(?i)\bno debe (registrarse|inscribirse|pagar|ir|decir)\b`), regexp.MustCompile(`(?i)\bmust not\b`)},
	{"a rule is broken (incumplimiento): “violación” is rape", regexp.MustCompile(`(?i)\bviol(aci[óo]n|aciones|ó)`), regexp.MustCompile(`(?i)\brapes?\b`)},
	{"without “grave” a misdemeanor fits", regexp.MustCompile(`(?i)\bdelitos? (violentos?|«?serios?)\b`), nil},
	{"a time to act in is “antes de que pasen”: “dentro de” is a wait", regexp.MustCompile(`(?i)\bdentro de (un|una|dos|tres|seis|\d+) (días?|semanas?|meses|años?)\b`), regexp.MustCompile(`(?i)\bin (a|one|two|three|six|\d+) (days?|weeks?|months?|years?)\b|within (a|one) year`)},
	{"a ban does not take guns away", regexp.MustCompile(`(?i)\b(quitan?|devuelve|devolvió|devuelva) las armas\b`), nil},
	{"attempt is “tentativa”", regexp.MustCompile(`(?i)\bintentos?\b`), nil},
	{"extra time is overtime: “tiempo adicional”", regexp.MustCompile(`(?i)\b(tiempo|años) extra\b`), nil},
	{"charges are “cargos”: an office is a “puesto público”", regexp.MustCompile(`(?i)\bcargos? públicos?\b`), nil},
	{"immigration status is “situación migratoria”", regexp.MustCompile(`(?i)\bestatus\b`), nil},
	{"a deadline is a “fecha límite”", regexp.MustCompile(`(?i)\bplazos? límite\b`), nil},
	{"a legal test is a “criterio”: “prueba” is evidence", regexp.MustCompile(`(?i)\bprueba (legal|de seguridad pública)\b`), nil},
	{"moral turpitude is “depravación moral”", regexp.MustCompile(`(?i)\bbajeza moral\b`), nil},
	{"a conviction never ends: a sentence does", regexp.MustCompile(`(?i)\btermine (esa|esta|la) condena\b`), nil},
	{"the deferred judgment is a “fallo”", regexp.MustCompile(`(?i)\bsentencia diferida\b`), nil},
	{"a small crime is no minor: “delito menor”", regexp.MustCompile(`(?i)\((caso )?menor\)|\bexcluye los menores\b`), nil},
}

// manslaughter is more than “homicidio”, which murder is too.
var (
	manslaughter = regexp.MustCompile(`(?i)manslaughter`)
	homicide     = regexp.MustCompile(`(?i)homicidio`)
	namedWell    = regexp.MustCompile(`(?i)manslaughter|sin malicia|vehicular|embarcación|negligencia|ebriedad`)
)

// TestSpanishSaysTheSame holds every string of the law, and every title of an
// offense, to the terms of California legal aid.
func TestSpanishSaysTheSame(t *testing.T) {
	b, err := Law()
	if err != nil {
		t.Fatal(err)
	}
	seen := 0
	everyText(reflect.ValueOf(b), map[uintptr]bool{}, func(text law.Text) {
		if text.Es == "" {
			return
		}
		seen++
		for _, m := range misread {
			if found := m.spanish.FindString(text.Es); found != "" && (m.unless == nil || !m.unless.MatchString(text.En)) {
				t.Errorf("%q in %q for %q: %s", found, text.Es, text.En, m.why)
			}
		}
		if manslaughter.MatchString(text.En) && homicide.MatchString(text.Es) && !namedWell.MatchString(text.Es) {
			t.Errorf("%q for %q: “homicidio” alone includes murder", text.Es, text.En)
		}
	})
	if seen < 2000 {
		t.Errorf("only %d texts were found", seen)
	}
}

// everyText calls f with each text that a value holds, once for each place.
func everyText(v reflect.Value, done map[uintptr]bool, f func(law.Text)) {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() || done[v.Pointer()] {
			return
		}
		done[v.Pointer()] = true
		everyText(v.Elem(), done, f)
	case reflect.Slice:
		for i := range v.Len() {
			everyText(v.Index(i), done, f)
		}
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[law.Text]() {
			f(law.Text{En: v.Field(0).String(), Es: v.Field(1).String()})
			return
		}
		if v.Type() == reflect.TypeFor[law.Cond]() {
			return
		}
		for i := range v.NumField() {
			everyText(v.Field(i), done, f)
		}
	}
}

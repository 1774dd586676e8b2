package grade

import (
	"math"
	"slices"
	"strings"
	"testing"
)

func TestSyllables(t *testing.T) {
	for lang, words := range map[string]string{
		"en": "a-1 the-1 " +
			"court-1 judge-1 case-1 cases-2 crimes-1 charges-2 asked-1 granted-2 people-2 eligible-4 fee-1 agree-2 value-2 " +
			"evidence-3 " +
			"violence-3 prior-2 trial-2 initial-3 official-3 probation-3 conviction-3 misdemeanor-4 felony-3 " +
			"California-5 actual-3 being-2 trying-2 " +
			"expungement-3 dismissal-3 prison-2 record-2 lawyer-2 certificate-4 rehabilitation-6 " +
			"immigration-4 area-3 create-2 client-2 titles-2 " +
			"question-2 useful-2 marriage-2 period-3 guilty-2 quiet-2",
		"es": "ley-1 " +
			"que-1 guía-2 día-2 pidió-2 delito-3 tribunal-3 juez-1 probatoria-4 desestimación-5 condena-3 " +
			"cárcel-2 menor-2 grave-2 abogado-4 " +
			"país-2 causa-2 cuidado-3 pingüino-3 guerra-2 ahora-3 leer-2 muy-1 ciudad-2 inmigración-4 " +
			"antecedentes-5 prohibir-3 averiguar-4 oír-2",
	} {
		for _, w := range strings.Fields(words) {
			word, want, _ := strings.Cut(w, "-")
			if got := Syllables(lang, word); got != int(want[0]-'0') {
				t.Errorf("%s %s: %d syllables, want %s", lang, word, got, want)
			}
		}
	}
}

func TestSentences(t *testing.T) {
	for _, tc := range []struct {
		in   string
		want []string
	}{
		{"One. Two! Three?", []string{"One.", "Two!", "Three?"}},
		{"See PC 1203.4 first. Then ask.", []string{"See PC 1203.4 first.", "Then ask."}},
		{"People v. Park said so. It is law.", []string{"People v. Park said so.", "It is law."}},
		{"J. Smith came at 5 p.m. on Monday.", []string{"J. Smith came at 5 p.m. on Monday."}},
		{"He said “no.” She left.", []string{"He said “no.”", "She left."}},
		{"¿Quién puede pedir? Usted.", []string{"¿Quién puede pedir?", "Usted."}},
		{"a list item without an end", []string{"a list item without an end"}},
		{" … ", nil},
		{"", nil},
	} {
		if got := Sentences(tc.in); !slices.Equal(got, tc.want) {
			t.Errorf("%q: %q", tc.in, got)
		}
	}
}

// The figures were worked out by hand from the formulas.
func TestGrade(t *testing.T) {
	for _, tc := range []struct {
		name, lang, text        string
		words, sentences, sylls int
		grade                   float64
	}{
		// 0.39*6/1 + 11.8*6/6 - 15.59 = -1.45, which is below the first year.
		{"very short words", "en", "The cat sat on the mat.", 6, 1, 6, 0},
		// 0.39*12/1 + 11.8*14/12 - 15.59 = 2.857
		{"a plain sentence", "en", "If the court said no, you can ask the judge to look again.", 13, 1, 14, 2.19},
		// The first sentence of the Gettysburg Address (30 words, 48 syllables):
		// 0.39*30 + 11.8*48/30 - 15.59 = 14.99
		{"Gettysburg", "en", "Four score and seven years ago our fathers brought forth on this continent, " +
			"a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.", 30, 1, 48, 14.99},
		// 206.835 - 62.3*16/9 - 9/2 = 91.6: between 100 (grade 3) and 80 (grade 6).
		{"easy Spanish", "es", "El juez lee su caso. Usted puede pedir ayuda.", 9, 2, 16, 4.26},
		// 206.835 - 62.3*58/21 - 21 = 13.8: between 40 (grade 13) and 0 (grade 18).
		{"hard Spanish", "es", "La desestimación posterior a la libertad condicional constituye " +
			"un procedimiento judicial mediante el cual se retira retroactivamente la declaración de culpabilidad.", 21, 1, 58, 16.28},
		{"nothing", "es", "1203.4", 0, 0, 0, 0},
	} {
		s := Count(tc.lang, tc.text)
		if s.Words != tc.words || s.Sentences != tc.sentences || s.Syllables != tc.sylls || math.Abs(s.Grade()-tc.grade) > 0.1 {
			t.Errorf("%s: %+v grade %.2f", tc.name, s, s.Grade())
		}
	}
}

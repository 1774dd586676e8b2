package law

import "testing"

func TestWritten(t *testing.T) {
	yes, choice, count, day := &Fact{ID: "y"}, &Fact{ID: "c", Kind: Choice}, &Fact{ID: "n", Kind: Count}, &Fact{ID: "d", Kind: Date}
	section := &Fact{ID: "s", Kind: Section}
	for _, tc := range []struct {
		c    Cond
		want string
	}{
		{Cond{}, "never"},
		{Always, "always"},
		{All(Is(yes), IsNot(yes)), "all(yes(y), not(yes(y)))"},
		{Any(OneOf(choice, "a", "b"), Told(yes)), "any(is(c, a, b), told(y))"},
		{Unproved(yes), "not(known(y))"},
		{AtLeast(count, 3), "at-least(n, 3)"},
		{MoreThan(count, 3), "at-least(n, 3.01)"},
		{Waited(day, Years(7)), "on-or-before(d + 7 years + 1 days, today)"},
		{Within(day, Days(60)), "on-or-before(today, d + 60 days then the next open day)"},
		{FromDay(2021, 7, 1), "on-or-before(2021-07-01, today)"},
		{OnOrBefore(Later(DateOf(day), Fixed(2021, 7, 1)), Today), "on-or-before(later(d, 2021-07-01), today)"},
		{Listed(section, Serious, yes), "listed(s, serious, y)"},
		{Listed(section, Serious, nil), "listed(s, serious, -)"},
		{Surely(Under(section, "PC 1", "PC 2")), "surely(under(s, PC 1, PC 2))"},
		{If(Is(yes), Always, AskAgain(yes)), "if(yes(y), always, ask-again(y))"},
		{Tells(Is(yes), yes, No), "tells(yes(y), y, " + decimal(100*int(No)) + ")"},
		{AnyDate(day, Today, Today.Plus(Months(2))), "any-date(d, today, today + 2 months)"},
	} {
		if got := tc.c.String(); got != tc.want {
			t.Errorf("got %s, want %s", got, tc.want)
		}
	}
	for a := range attrs {
		if attrNames[a] == "" {
			t.Errorf("attribute %d has no name", a)
		}
	}
}

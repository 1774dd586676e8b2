package california

import (
	"go/ast"
	"go/parser"
	"go/token"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"example.org/relief/wasm/law"
)

// act finds an act in a criterion's Bill ("Stats. 2017, ch. 541 (SB 384)",
// "SB 749 (2023)", "Proposition 17 (2020)"): its name and its year.
var act = regexp.MustCompile(`Stats\. (\d{4}), ch\. \d+ \(((?:AB|SB) \d+)\)|((?:AB|SB|Proposition) \d+) \((\d{4})\)`)

// acts are the acts in a Bill, each as "SB 384 (2017)".
func acts(bill string) []string {
	var all []string
	for _, m := range act.FindAllStringSubmatch(bill, -1) {
		all = append(all, m[2]+m[3]+" ("+m[1]+m[4]+")")
	}
	return all
}

func TestActs(t *testing.T) {
	got := strings.Join(acts("Stats. 2020, ch. 328 (AB 1950); SB 749 (2023); Proposition 17 (2020)"), "|")
	if want := "AB 1950 (2020)|SB 749 (2023)|Proposition 17 (2020)"; got != want {
		t.Errorf("acts: got %s, want %s", got, want)
	}
}

func TestChangesAreWhole(t *testing.T) {
	reliefs := map[string]bool{}
	for _, r := range lawOf(t).Reliefs {
		reliefs[r.ID] = true
	}
	seen, before := map[string]bool{}, AsOf
	for _, c := range changes {
		y, m, d := c.On.Civil()
		where := strings.Join([]string{strconv.Itoa(y), strconv.Itoa(m), strconv.Itoa(d), c.Bill, c.Cite}, " ")
		if c.On > before {
			t.Errorf("%s: not newest first, or later than the law that was read", where)
		}
		before = c.On
		if seen[where] {
			t.Errorf("%s: another change has the same day, act and cite, so that both have one address", where)
		}
		seen[where] = true
		if c.Cite == "" {
			t.Errorf("%s: no cite", where)
		}
		if rest := strings.Trim(act.ReplaceAllString(c.Bill, ""), "; "); rest != "" || strings.HasPrefix(c.Bill, "Stats.") {
			t.Errorf("%s: write the act as in \"SB 384 (2017)\"", where)
		}
		if len(c.Reliefs) == 0 {
			t.Errorf("%s: touches no relief", where)
		}
		for _, id := range c.Reliefs {
			if !reliefs[id] {
				t.Errorf("%s: no relief %q", where, id)
			}
		}
		checkWords(t, where, c.Says)
		for _, s := range []string{c.Says.En, c.Says.Es} {
			if n := len(strings.Fields(s)); n == 0 || n > 25 {
				t.Errorf("%s: %d words: %q", where, n, s)
			}
			if !strings.HasSuffix(s, ".") {
				t.Errorf("%s: no full stop: %q", where, s)
			}
		}
	}
}

// TestDatedCriteriaHaveAChange: a rule that holds only from a day on, or until
// one, or that an act brought, is told on the page of changes.
func TestDatedCriteriaHaveAChange(t *testing.T) {
	days, bills := listedChanges()
	dated := 0
	for _, r := range lawOf(t).Reliefs {
		for _, c := range r.Requires {
			where := r.ID + "/" + c.ID
			if c.Bill == "" && c.From == 0 && c.To == 0 {
				continue
			}
			dated++
			all := acts(c.Bill)
			if c.Bill != "" && len(all) == 0 {
				t.Errorf("%s: no act in %q", where, c.Bill)
			}
			for _, a := range all {
				if !bills[a] {
					t.Errorf("%s: no change for %s", where, a)
				}
			}
			if c.To != 0 && !days[c.To+1] {
				t.Errorf("%s: no change on the day after it ended", where)
			}
			if c.From != 0 && len(all) == 0 && !days[c.From] {
				t.Errorf("%s: no change on the day it began", where)
			}
		}
	}
	if dated < 15 {
		t.Errorf("only %d dated criteria were found", dated)
	}
}

// TestDaysInRulesHaveAChange reads the days out of the source, because a
// condition does not show them: FromDay(y, m, d), UntilDay(y, m, d) and the
// years from which the list of the gun ban grew.
func TestDaysInRulesHaveAChange(t *testing.T) {
	days, _ := listedChanges()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]int{}
	for _, name := range files {
		set := token.NewFileSet()
		file, err := parser.ParseFile(set, name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(file, func(n ast.Node) bool {
			call, ok := n.(*ast.CallExpr)
			if !ok {
				return true
			}
			f, ok := call.Fun.(*ast.Ident)
			if !ok {
				return true
			}
			var on law.Day
			switch ns := numbers(call.Args); {
			case f.Name == "FromDay" && len(ns) == 3:
				on = law.On(ns[0], ns[1], ns[2])
			case f.Name == "UntilDay" && len(ns) == 3:
				on = law.On(ns[0], ns[1], ns[2]) + 1
			case f.Name == "listedFrom" && len(ns) > 0:
				on = law.On(ns[0], 1, 1)
			default:
				return true
			}
			found[f.Name]++
			if !days[on] {
				t.Errorf("%s: no change for this day", set.Position(call.Pos()))
			}
			return true
		})
	}
	for _, name := range []string{"FromDay", "UntilDay", "listedFrom"} {
		if found[name] == 0 {
			t.Errorf("no call of %s was found", name)
		}
	}
}

// numbers are the whole numbers that a list of arguments begins with.
func numbers(args []ast.Expr) []int {
	var ns []int
	for _, a := range args {
		lit, ok := a.(*ast.BasicLit)
		if !ok || lit.Kind != token.INT {
			break
		}
		n, err := strconv.Atoi(lit.Value)
		if err != nil {
			break
		}
		ns = append(ns, n)
	}
	return ns
}

// listedChanges are the days of the changes, and their acts.
func listedChanges() (days map[law.Day]bool, bills map[string]bool) {
	days, bills = map[law.Day]bool{}, map[string]bool{}
	for _, c := range changes {
		days[c.On] = true
		for _, a := range acts(c.Bill) {
			bills[a] = true
		}
	}
	return days, bills
}

func lawOf(t *testing.T) *law.Book {
	t.Helper()
	b, err := Law()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

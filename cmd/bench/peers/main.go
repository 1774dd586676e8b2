// Command peers times the rule engines that Go programs usually take, on the
// twenty conditions that cmd/bench gives to ours, and prints nanoseconds an
// evaluation as JSON. It is a module of its own so that none of them is ever
// part of the product.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"runtime"
	"strings"
	"syscall"
	"time"

	"cel.dev/cel-go/cel"
	"github.com/expr-lang/expr"
)

const conditions = 20

// rule is "every one of ten yes-or-no facts is yes and every one of ten counts
// is at least three", in the words that both languages share.
func rule() (string, map[string]any) {
	var parts []string
	facts := map[string]any{}
	for i := range conditions / 2 {
		yes, count := fmt.Sprintf("yes%d", i), fmt.Sprintf("count%d", i)
		parts = append(parts, yes+" == true", count+" >= 3")
		facts[yes], facts[count] = true, int64(3)
	}
	return strings.Join(parts, " && "), facts
}

func main() {
	runtime.GOMAXPROCS(1)
	text, facts := rule()
	var declared []cel.EnvOption
	for k, v := range facts {
		if _, ok := v.(bool); ok {
			declared = append(declared, cel.Variable(k, cel.BoolType))
		} else {
			declared = append(declared, cel.Variable(k, cel.IntType))
		}
	}
	env, err := cel.NewEnv(declared...)
	check(err)
	ast, issues := env.Compile(text)
	check(issues.Err())
	program, err := env.Program(ast, cel.EvalOptions(cel.OptOptimize))
	check(err)
	compiled, err := expr.Compile(text, expr.Env(facts), expr.AsBool())
	check(err)
	_ = json.NewEncoder(os.Stdout).Encode(map[string]float64{
		"cel-go": best(func() bool {
			out, _, err := program.Eval(facts)
			check(err)
			return out.Value() == true
		}),
		"expr": best(func() bool {
			out, err := expr.Run(compiled, facts)
			check(err)
			return out == true
		}),
	})
}

// best is the least processor time of an evaluation, in nanoseconds, of three
// rounds.
func best(eval func() bool) float64 {
	least := 0.0
	for range 3 {
		n, start := 0, cpu()
		for cpu()-start < 60*time.Millisecond {
			for range 100 {
				if !eval() {
					check(fmt.Errorf("the rule does not hold"))
				}
			}
			n += 100
		}
		if ns := float64((cpu() - start).Nanoseconds()) / float64(n); least == 0 || ns < least {
			least = ns
		}
	}
	return least
}

func cpu() time.Duration {
	var u syscall.Rusage
	check(syscall.Getrusage(syscall.RUSAGE_SELF, &u))
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

func check(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "peers:", err)
		os.Exit(1)
	}
}

package closure

import "strings"

// fails says whether a function of the runtime can only mean that the program has failed, or, for the write barriers,
// that the collector is running, which it never is. A call of it becomes a trap.
func fails(name string) bool {
	name, ok := strings.CutPrefix(name, "runtime.")
	if !ok {
		return false
	}
	for _, prefix := range failures {
		if strings.HasPrefix(name, prefix) {
			return true
		}
	}
	return false
}

var failures = []string{
	"morestack", // the stack is full
	"goPanic", "panic", "gopanic", "sigpanic", "throw", "fatal", "abort",
	"gcWriteBarrier", "wbMove", "wbZero", // reached only if the flag runtime.writeBarrier is set
}

// idle are functions of the runtime that do nothing while the collector is not running. A call of one is dropped.
var idle = map[string]bool{
	"runtime.bulkBarrierPreWrite":        true,
	"runtime.bulkBarrierPreWriteSrcOnly": true,
}

// refusal says why code that needs a function of the runtime cannot stand alone; empty if it can. It names the first
// step into the runtime, which the author of the code can do something about; all else is found by its imports,
// its indirect calls or its variables.
func refusal(name string) string {
	name, ok := strings.CutPrefix(name, "runtime.")
	if !ok {
		return ""
	}
	for _, r := range refusals {
		for _, prefix := range r.prefixes {
			if strings.HasPrefix(name, prefix) {
				return r.why
			}
		}
	}
	return ""
}

var refusals = []struct {
	why      string
	prefixes []string
}{
	{"allocates memory", []string{"newobject", "malloc", "makeslice", "growslice", "moveSlice", "concatstring", "concatbyte",
		"rawstring", "rawbyteslice", "stringtoslice", "slicebytetostring", "slicerunetostring", "intstring", "convT"}},
	{"uses a map", []string{"map", "makemap", "fastrand", "rand"}},
	{"uses a channel", []string{"chan", "makechan", "select", "closechan"}},
	{"starts a goroutine", []string{"newproc"}},
	{"defers a call", []string{"defer"}},
	{"recovers from a panic", []string{"gorecover"}},
	{"prints", []string{"print"}},
	{"looks into an interface", []string{"assertE2I", "typeAssert", "interfaceSwitch", "efaceeq", "ifaceeq", "getitab"}},
}

// quiet are the variables of the runtime that mean the same when there is no runtime: all zero. With their sizes, for a
// program that was compiled without it.
var quiet = map[string]int{
	"runtime.writeBarrier": 16,   // whether the collector is marking
	"runtime.zeroVal":      1024, // what a missing value reads as
	"runtime.zerobase":     8,    // the address of things without size
}

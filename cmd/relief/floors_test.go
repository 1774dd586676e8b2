package main

// The house, from the top floor down. A room imports only rooms of lower floors:
// values go down, and no room reaches back. Rooms of one floor do not know each
// other. A new package is added to its floor here.
var floors = [][]string{
	{"cmd/relief", "cmd/relief/replay", "cmd/bench"},
	{"site"}, // build, check and serve walk through the rooms below
	{"site/render", "site/check", "site/host", "site/lastbuild"},
	{"site/body"},
	{"site/lawpage", "site/bundle"},
	{"site/plan"},
	{"site/source"},
	{"site/page", "site/quiz", "site/publish/bucket", "site/replay", "site/packet"},
	{"site/paper", "site/publish", "site/engine"},
	{"site/cite", "site/grade", "site/draft", "site/help", "site/live", "site/output", "site/closure"},
	{"site/face"},
	{"site/cache", "site/complaint", "site/media", "site/pdf", "site/phone", "site/needs", "site/closure/replay"},
	{"site/browser", "site/faults", "site/scripts", "site/servers", "site/styles"}, // tests, and nothing else
	{"wasm/california", "wasm/proof", "wasm/source"},
	{"wasm/interview", "wasm/paper"},
	{"wasm", "wasm/record", "wasm/codes", "wasm/plain"},
	{"wasm/charge"},
	{"wasm/law"}, // imports nothing at all: it is what makes the download small
}

// Only commands choose whose law it is, and prove it: for everybody else a law is
// what it is handed.
var onlyCommands = []string{"wasm/california", "wasm/proof", "wasm/source"}

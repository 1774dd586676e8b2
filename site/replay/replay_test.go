package replay

import (
	"os"
	"strconv"
	"testing"

	"example.org/relief/site/closure"
	"example.org/relief/site/engine"
	"example.org/relief/wasm/california"
	"example.org/relief/wasm/law"
	"example.org/relief/wasm/record"
)

func codes(t testing.TB) *record.Codebook {
	t.Helper()
	c, err := record.Of(california.Law)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// TestSameEverywhere is property 7: the small module answers 100,000 made-up
// records byte for byte as the native engine, and the whole module some of
// them. RECORDS changes the number.
func TestSameEverywhere(t *testing.T) {
	records := 100_000
	if n, err := strconv.Atoi(os.Getenv("RECORDS")); err == nil {
		records = n
	}
	small, err := engine.Compile("../..")
	if err != nil {
		t.Fatal(err)
	}
	c := codes(t)
	n, err := Records(t.Context(), c, records, small)
	if err != nil {
		t.Fatalf("small module, after %d records: %v", n, err)
	}
	if n != records {
		t.Fatalf("%d records were compared, want %d", n, records)
	}
	whole, err := closure.Whole("../..", engine.Package)
	if err != nil {
		t.Fatal(err)
	}
	if n, err = Records(t.Context(), c, records/50, whole); err != nil {
		t.Fatalf("whole module, after %d records: %v", n, err)
	}
}

// TestDifferenceIsFound plants a fault: a module that runs another law must not
// pass.
func TestDifferenceIsFound(t *testing.T) {
	small, err := engine.Compile("../..")
	if err != nil {
		t.Fatal(err)
	}
	book, err := california.Law()
	if err != nil {
		t.Fatal(err)
	}
	first := *book.Reliefs[0]
	first.Requires = first.Requires[1:]
	book.Reliefs = append([]*law.Relief{&first}, book.Reliefs[1:]...)
	other, err := record.New(book)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := replayAgainst(t.Context(), codes(t), other, 5000, small); err == nil {
		t.Fatal("a module with another law passed")
	}
}

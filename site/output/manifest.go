package output

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"example.org/relief/site/complaint"
)

// The list of files is JSON, one file a line, sorted, so that two builds can be
// compared with diff. It doubles as the sign that the folder is ours.
const madeBy = "relief"

type list struct {
	MadeBy  string  `json:"made-by"`
	Quality Quality `json:"brotli"`
	Files   []File  `json:"files"`
}

func manifest(files map[string]File, q Quality) []byte {
	b := bytes.NewBufferString(fmt.Sprintf("{\"made-by\": %q, \"brotli\": %d, \"files\": [\n", madeBy, q))
	for i, name := range slices.Sorted(maps.Keys(files)) {
		if i > 0 {
			b.WriteString(",\n")
		}
		line, _ := json.Marshal(files[name])
		b.Write(line)
	}
	b.WriteString("\n]}\n")
	return b.Bytes()
}

// readManifest returns the files of an output folder; none if it does not exist
// or is empty.
func readManifest(dir string) (map[string]File, Quality, error) {
	l, err := readList(dir)
	if err == nil {
		files := make(map[string]File, len(l.Files))
		for _, f := range l.Files {
			files[f.Path] = f
		}
		return files, l.Quality, nil
	}
	entries, rerr := os.ReadDir(dir)
	switch {
	case errors.Is(rerr, fs.ErrNotExist), rerr == nil && len(entries) == 0:
		return nil, 0, nil
	case rerr != nil:
		return nil, 0, explain(rerr, dir)
	}
	return nil, 0, &complaint.Hinted{
		Err:  fmt.Errorf("%s is not empty and was not made by relief (%w)", dir, err),
		Hint: "give a new or empty folder with -o",
	}
}

// ReadManifest returns the files of a site, sorted by path.
func ReadManifest(dir string) ([]File, error) {
	l, err := readList(dir)
	return l.Files, err
}

func readList(dir string) (l list, err error) {
	b, err := os.ReadFile(filepath.Join(dir, Manifest))
	if err != nil {
		return l, err
	}
	if err := json.Unmarshal(b, &l); err != nil || l.MadeBy != madeBy {
		return list{}, fmt.Errorf("%s is not a list of a site", filepath.Join(dir, Manifest))
	}
	return l, nil
}

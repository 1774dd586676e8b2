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
	MadeBy string `json:"made-by"`
	Files  []File `json:"files"`
}

func manifest(files map[string]File) []byte {
	b := bytes.NewBufferString("{\"made-by\": \"" + madeBy + "\", \"files\": [\n")
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
func readManifest(dir string) (map[string]File, error) {
	l, err := ReadManifest(dir)
	if err == nil {
		files := make(map[string]File, len(l))
		for _, f := range l {
			files[f.Path] = f
		}
		return files, nil
	}
	entries, rerr := os.ReadDir(dir)
	switch {
	case errors.Is(rerr, fs.ErrNotExist), rerr == nil && len(entries) == 0:
		return nil, nil
	case rerr != nil:
		return nil, explain(rerr, dir)
	}
	return nil, &complaint.Hinted{
		Err:  fmt.Errorf("%s is not empty and was not made by relief (%w)", dir, err),
		Hint: "give a new or empty folder with -o",
	}
}

// ReadManifest returns the files of a site, sorted by path.
func ReadManifest(dir string) ([]File, error) {
	b, err := os.ReadFile(filepath.Join(dir, Manifest))
	if err != nil {
		return nil, err
	}
	var l list
	if err := json.Unmarshal(b, &l); err != nil || l.MadeBy != madeBy {
		return nil, fmt.Errorf("%s is not a list of a site", filepath.Join(dir, Manifest))
	}
	return l.Files, nil
}

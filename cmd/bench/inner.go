package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"example.org/relief/site"
)

// inner is what runs as a process of its own, so that its time and its memory
// can be measured like those of the other tools.
func inner(args []string) error {
	if len(args) != 2 {
		return errors.New("inner build|serve FOLDER")
	}
	// The pages of the corpus say nothing of the law, so no law is asked for.
	o := site.Options{Dir: args[1], Out: filepath.Join(args[1], "public"), BaseURL: "https://example.org", Plain: true}
	switch args[0] {
	case "build":
		r, err := site.Build(context.Background(), o)
		if err != nil {
			_ = r.Complaints.Print(os.Stderr)
			return err
		}
		return json.NewEncoder(os.Stdout).Encode(built{r.Pages, r.Made, highWater(os.Getpid())})
	case "serve":
		return site.Serve(context.Background(), site.Serving{Options: o, Addr: "127.0.0.1:0",
			Ready: func(url string) { fmt.Println(url) }})
	}
	return errors.New("inner build|serve FOLDER")
}

// built is what a build says of itself.
type built struct {
	Pages, Made int
	Peak        float64
}

package bundle

import (
	"io/fs"
	"path"
	"path/filepath"

	"github.com/evanw/esbuild/pkg/api"
)

// carried has esbuild read looks as if they were the folder site, dir, which is not
// there. They import each other by relative names, with or without the extension.
func carried(looks fs.FS, dir string) api.Plugin {
	name := func(file string) string {
		rel, err := filepath.Rel(dir, file)
		if err != nil {
			return "."
		}
		return path.Join("site", filepath.ToSlash(rel))
	}
	return api.Plugin{Name: "carried", Setup: func(b api.PluginBuild) {
		b.OnResolve(api.OnResolveOptions{Filter: `^[./]|^[A-Za-z]:[/\\]`}, func(a api.OnResolveArgs) (api.OnResolveResult, error) {
			file := a.Path
			if !filepath.IsAbs(file) {
				file = filepath.Join(a.ResolveDir, filepath.FromSlash(file))
			}
			for _, end := range []string{"", ".ts", ".css"} {
				if info, err := fs.Stat(looks, name(file+end)); err == nil && !info.IsDir() {
					return api.OnResolveResult{Path: file + end}, nil
				}
			}
			return api.OnResolveResult{}, nil // esbuild says that it is not there
		})
		b.OnLoad(api.OnLoadOptions{Filter: `.*`, Namespace: "file"}, func(a api.OnLoadArgs) (api.OnLoadResult, error) {
			data, err := fs.ReadFile(looks, name(a.Path))
			text := string(data)
			return api.OnLoadResult{Contents: &text, ResolveDir: filepath.Dir(a.Path), Loader: api.LoaderDefault}, err
		})
	}}
}

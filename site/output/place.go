package output

import "path/filepath"

// Real follows links as far as the folder exists. The name is an absolute one.
func Real(name string) string {
	if real, err := filepath.EvalSymlinks(name); err == nil {
		return real
	}
	if up := filepath.Dir(name); up != name {
		return filepath.Join(Real(up), filepath.Base(name))
	}
	return name
}

// Within reports whether a name is a folder or something in it.
func Within(name, folder string) bool {
	rel, err := filepath.Rel(folder, name)
	return err == nil && filepath.IsLocal(rel)
}

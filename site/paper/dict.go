package paper

import (
	"maps"
	"slices"

	"example.org/relief/site/pdf"
)

func sorted(d pdf.Dict) []pdf.Name { return slices.Sorted(maps.Keys(d)) }

func clone(d pdf.Dict) pdf.Dict { return maps.Clone(d) }

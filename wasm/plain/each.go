package plain

import (
	"reflect"

	"example.org/relief/wasm/law"
)

// Each calls f with every text of a book of law, whatever part holds it.
func Each(b *law.Book, f func(law.Text)) { eachText(reflect.ValueOf(b), map[uintptr]bool{}, f) }

func eachText(v reflect.Value, done map[uintptr]bool, f func(law.Text)) {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() || done[v.Pointer()] {
			return
		}
		done[v.Pointer()] = true
		eachText(v.Elem(), done, f)
	case reflect.Slice:
		for i := range v.Len() {
			eachText(v.Index(i), done, f)
		}
	case reflect.Struct:
		switch v.Type() {
		case reflect.TypeFor[law.Text]():
			f(law.Text{En: v.Field(0).String(), Es: v.Field(1).String()})
		case reflect.TypeFor[law.Cond](): // holds facts, which the book lists
		default:
			for i := range v.NumField() {
				eachText(v.Field(i), done, f)
			}
		}
	}
}

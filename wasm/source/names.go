package source

import (
	"go/types"
	"reflect"

	"example.org/relief/wasm/law"
)

// lawNames are the functions and variables of package law that rules are written
// with. Constants are known to go/types.
var lawNames = map[string]reflect.Value{
	"Always": reflect.ValueOf(law.Always), "Today": reflect.ValueOf(law.Today), "Open": reflect.ValueOf(law.Open),

	"Not": reflect.ValueOf(law.Not), "All": reflect.ValueOf(law.All), "Any": reflect.ValueOf(law.Any), "If": reflect.ValueOf(law.If),
	"Is": reflect.ValueOf(law.Is), "IsNot": reflect.ValueOf(law.IsNot), "OneOf": reflect.ValueOf(law.OneOf),
	"AtLeast": reflect.ValueOf(law.AtLeast), "MoreThan": reflect.ValueOf(law.MoreThan),
	"MoreThanTenths": reflect.ValueOf(law.MoreThanTenths),
	"Listed":         reflect.ValueOf(law.Listed), "Under": reflect.ValueOf(law.Under),
	"Told": reflect.ValueOf(law.Told), "Unproved": reflect.ValueOf(law.Unproved), "Tells": reflect.ValueOf(law.Tells),
	"Shown": reflect.ValueOf(law.Shown), "Asked": reflect.ValueOf(law.Asked), "AskAgain": reflect.ValueOf(law.AskAgain),
	"Surely": reflect.ValueOf(law.Surely),

	"OnOrBefore": reflect.ValueOf(law.OnOrBefore), "Before": reflect.ValueOf(law.Before), "Waited": reflect.ValueOf(law.Waited),
	"Within":  reflect.ValueOf(law.Within),
	"FromDay": reflect.ValueOf(law.FromDay), "UntilDay": reflect.ValueOf(law.UntilDay), "AnyDate": reflect.ValueOf(law.AnyDate),
	"Fixed": reflect.ValueOf(law.Fixed), "DateOf": reflect.ValueOf(law.DateOf), "Later": reflect.ValueOf(law.Later),
	"On":   reflect.ValueOf(law.On),
	"Days": reflect.ValueOf(law.Days), "Months": reflect.ValueOf(law.Months), "Years": reflect.ValueOf(law.Years),
	"DaysOf": reflect.ValueOf(law.DaysOf),
}

// lawTypes are the types of package law that rules are written with.
var lawTypes = map[string]reflect.Type{}

func init() { learn(reflect.TypeFor[law.Book]()) }

// learn takes a type of package law and all that it is made of.
func learn(t reflect.Type) {
	if t.PkgPath() == lawPath {
		if lawTypes[t.Name()] != nil {
			return
		}
		lawTypes[t.Name()] = t
	}
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Array:
		learn(t.Elem())
	case reflect.Map:
		learn(t.Key())
		learn(t.Elem())
	case reflect.Struct:
		for i := range t.NumField() {
			learn(t.Field(i).Type)
		}
	}
}

var basicTypes = map[types.BasicKind]reflect.Type{
	types.Bool: reflect.TypeFor[bool](), types.String: reflect.TypeFor[string](), types.Int: reflect.TypeFor[int](),
	types.UntypedBool: reflect.TypeFor[bool](), types.UntypedString: reflect.TypeFor[string](), types.UntypedInt: reflect.TypeFor[int](),
}

// typeOf is the type of the running program that a checked type stands for.
func typeOf(t types.Type) reflect.Type {
	switch t := types.Unalias(t).(type) {
	case *types.Basic:
		if r := basicTypes[t.Kind()]; r != nil {
			return r
		}
	case *types.Named:
		if r := lawTypes[t.Obj().Name()]; r != nil && t.Obj().Pkg() != nil && t.Obj().Pkg().Path() == lawPath {
			return r
		}
	case *types.Pointer:
		return reflect.PointerTo(typeOf(t.Elem()))
	case *types.Slice:
		return reflect.SliceOf(typeOf(t.Elem()))
	case *types.Array:
		return reflect.ArrayOf(int(t.Len()), typeOf(t.Elem()))
	}
	unreadable("the type %s", t)
	return nil
}

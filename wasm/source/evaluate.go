package source

import (
	"fmt"
	"go/ast"
	"go/constant"
	"go/token"
	"go/types"
	"reflect"

	"example.org/relief/wasm/law"
)

// evaluator works out the variables of a package that go/types has checked.
type evaluator struct {
	fset   *token.FileSet
	info   types.Info
	values map[types.Object]ast.Expr      // what a package variable is set to
	funcs  map[types.Object]*ast.FuncDecl // functions of the package
	vars   map[types.Object]reflect.Value // variables that are worked out, each one place
	depth  int                            // of calls
	beyond string                         // what is not known here although it may be right
}

// deepest is how deep calls may go; the law needs three.
const deepest = 100

// frame holds the parameters and variables of a call.
type frame map[types.Object]reflect.Value

func (e *evaluator) book(pkg *types.Package, files []*ast.File) (book *law.Book, err error) {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case *Unreadable:
			err = r
		case stopped:
			err = r
		default: // reflect, of a form that is not as it was thought to be
			err = &Unreadable{fmt.Sprint(r)}
		}
	}()
	e.values, e.funcs, e.vars = map[types.Object]ast.Expr{}, map[types.Object]*ast.FuncDecl{}, map[types.Object]reflect.Value{}
	for _, f := range files {
		for _, d := range f.Decls {
			switch d := d.(type) {
			case *ast.FuncDecl:
				e.funcs[e.info.Defs[d.Name]] = d
			case *ast.GenDecl:
				for _, s := range d.Specs {
					if v, ok := s.(*ast.ValueSpec); ok && d.Tok == token.VAR && len(v.Values) == len(v.Names) {
						for i, name := range v.Names {
							e.values[e.info.Defs[name]] = v.Values[i]
						}
					}
				}
			}
		}
	}
	root := pkg.Scope().Lookup("book")
	if root == nil {
		return nil, &Unreadable{"there is no variable book"}
	}
	b, ok := e.variable(root).Interface().(law.Book)
	if !ok {
		return nil, &Unreadable{"book is not a law.Book"}
	}
	return &b, nil
}

func unreadable(format string, args ...any) { panic(&Unreadable{fmt.Sprintf(format, args...)}) }

// variable is the place of a package variable, worked out when it is first used.
func (e *evaluator) variable(o types.Object) reflect.Value {
	if v, ok := e.vars[o]; ok {
		return v
	}
	x := e.values[o]
	if x == nil {
		unreadable("%s is not set where it is declared", o.Name())
	}
	place := reflect.New(typeOf(o.Type())).Elem()
	value := e.eval(x, nil)
	e.vars[o] = place
	place.Set(value)
	return place
}

// eval works out an expression. Of nil it gives the zero reflect.Value: the type
// is that of the place it goes to.
func (e *evaluator) eval(x ast.Expr, f frame) reflect.Value {
	tv := e.info.Types[x]
	if tv.Value != nil {
		return constantOf(tv.Value, typeOf(tv.Type))
	}
	if tv.IsNil() {
		return reflect.Value{}
	}
	switch x := x.(type) {
	case *ast.ParenExpr:
		return e.eval(x.X, f)
	case *ast.Ident:
		return e.named(e.info.Uses[x], f)
	case *ast.SelectorExpr:
		if s := e.info.Selections[x]; s == nil {
			return e.named(e.info.Uses[x.Sel], f)
		} else if s.Kind() == types.FieldVal {
			return reflect.Indirect(e.eval(x.X, f)).FieldByName(x.Sel.Name)
		}
	case *ast.CompositeLit:
		return e.literal(x, typeOf(tv.Type), f)
	case *ast.CallExpr:
		return e.call(x, f)
	case *ast.UnaryExpr:
		if x.Op == token.AND {
			v := e.eval(x.X, f)
			if !v.CanAddr() {
				unreadable("the address of a value without a place")
			}
			return v.Addr()
		}
	case *ast.BinaryExpr:
		v := reflect.New(typeOf(tv.Type)).Elem()
		switch a, b := e.eval(x.X, f), e.eval(x.Y, f); {
		case x.Op == token.ADD && v.Kind() == reflect.String:
			v.SetString(a.String() + b.String())
			return v
		case x.Op == token.ADD && v.CanInt():
			v.SetInt(a.Int() + b.Int())
			return v
		case x.Op == token.SUB && v.CanInt():
			v.SetInt(a.Int() - b.Int())
			return v
		}
	}
	unreadable("a %T of the type %s", x, tv.Type)
	return reflect.Value{}
}

// put sets a place; nil leaves it as it is made.
func put(place, v reflect.Value) {
	if v.IsValid() {
		place.Set(v)
	}
}

// named is what a name stands for.
func (e *evaluator) named(o types.Object, f frame) reflect.Value {
	if v, ok := f[o]; ok {
		return v
	}
	if o.Pkg() != nil && o.Pkg().Path() == lawPath {
		if v, ok := lawNames[o.Name()]; ok {
			return v
		}
		unreadable("law.%s is not in the list of this package", o.Name())
	}
	if _, ok := o.(*types.Var); !ok {
		unreadable("%s as a value", o.Name())
	}
	return e.variable(o)
}

// literal is a composite literal; it has a place, so that its address can be taken.
func (e *evaluator) literal(x *ast.CompositeLit, t reflect.Type, f frame) reflect.Value {
	if t.Kind() == reflect.Pointer { // {…} in a list of pointers
		return e.literal(x, t.Elem(), f).Addr()
	}
	v := reflect.New(t).Elem()
	switch t.Kind() {
	case reflect.Struct:
		for i, el := range x.Elts {
			if kv, ok := el.(*ast.KeyValueExpr); ok {
				put(v.FieldByName(kv.Key.(*ast.Ident).Name), e.eval(kv.Value, f))
			} else {
				put(v.Field(i), e.eval(el, f))
			}
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(t, len(x.Elts), len(x.Elts)))
		fallthrough
	case reflect.Array:
		for i, el := range x.Elts {
			if _, ok := el.(*ast.KeyValueExpr); ok {
				unreadable("a list with places")
			}
			put(v.Index(i), e.eval(el, f))
		}
	default:
		unreadable("a literal of %s", t)
	}
	return v
}

// constantOf is a constant as a value of a type.
func constantOf(c constant.Value, t reflect.Type) reflect.Value {
	v := reflect.New(t).Elem()
	switch {
	case t.Kind() == reflect.String:
		v.SetString(constant.StringVal(c))
	case t.Kind() == reflect.Bool:
		v.SetBool(constant.BoolVal(c))
	case v.CanInt():
		n, _ := constant.Int64Val(constant.ToInt(c))
		v.SetInt(n)
	case v.CanUint():
		n, _ := constant.Uint64Val(constant.ToInt(c))
		v.SetUint(n)
	default:
		unreadable("a constant of the type %s", t)
	}
	return v
}

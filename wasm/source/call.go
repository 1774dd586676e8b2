package source

import (
	"fmt"
	"go/ast"
	"go/token"
	"go/types"
	"reflect"
	"runtime"
)

// call is a conversion, append, slices.Concat, or a call of package law or of a
// function of the package.
func (e *evaluator) call(x *ast.CallExpr, f frame) reflect.Value {
	var args []reflect.Value
	for _, a := range x.Args {
		args = append(args, e.eval(a, f))
	}
	if tv := e.info.Types[x.Fun]; tv.IsType() {
		return args[0].Convert(typeOf(tv.Type))
	}
	var name *ast.Ident
	switch fun := x.Fun.(type) {
	case *ast.Ident:
		name = fun
	case *ast.SelectorExpr:
		name = fun.Sel
		if s := e.info.Selections[fun]; s != nil {
			return e.invoke(x, e.eval(fun.X, f).MethodByName(name.Name), args)
		}
	default:
		unreadable("a call of a %T", fun)
	}
	o := e.info.Uses[name]
	_, builtin := o.(*types.Builtin)
	switch {
	case builtin && name.Name == "append":
		if x.Ellipsis.IsValid() {
			return reflect.AppendSlice(args[0], args[1])
		}
		return reflect.Append(args[0], args[1:]...)
	case o.Pkg() != nil && o.Pkg().Path() == "slices":
		all := reflect.Zero(args[0].Type())
		for _, a := range args {
			all = reflect.AppendSlice(all, a)
		}
		return all
	case e.funcs[o] != nil:
		return e.run(e.funcs[o], args, x.Ellipsis.IsValid())
	}
	return e.invoke(x, e.named(o, f), args)
}

// stopped is a mistake that shows when the law is put together: a compiled program
// would stop there.
type stopped struct{ error }

// invoke calls package law.
func (e *evaluator) invoke(x *ast.CallExpr, fun reflect.Value, args []reflect.Value) reflect.Value {
	defer func() {
		switch r := recover().(type) {
		case nil:
		case runtime.Error:
			panic(stopped{fmt.Errorf("%s: this stops the program: %w", e.fset.Position(x.Pos()), r)})
		default:
			panic(r)
		}
	}()
	for i, a := range args {
		if !a.IsValid() {
			args[i] = reflect.Zero(fun.Type().In(i))
		}
	}
	out := fun.Call
	if x.Ellipsis.IsValid() {
		out = fun.CallSlice
	}
	results := out(args)
	if len(results) != 1 {
		unreadable("a call that gives %d values", len(results))
	}
	return results[0]
}

// run runs a function of the package: assignments, then what it returns.
func (e *evaluator) run(fun *ast.FuncDecl, args []reflect.Value, spread bool) reflect.Value {
	if e.depth++; e.depth > deepest {
		unreadable("%s calls itself", fun.Name.Name)
	}
	defer func() { e.depth-- }()
	f := frame{}
	set := func(name *ast.Ident, v reflect.Value) {
		place := reflect.New(v.Type()).Elem()
		place.Set(v)
		f[e.info.Defs[name]] = place
	}
	for _, p := range fun.Type.Params.List {
		for _, name := range p.Names {
			if _, rest := p.Type.(*ast.Ellipsis); rest && !spread {
				list := reflect.Zero(typeOf(e.info.Defs[name].Type()))
				set(name, reflect.Append(list, args...))
				continue
			}
			t := typeOf(e.info.Defs[name].Type())
			if !args[0].IsValid() {
				args[0] = reflect.Zero(t)
			}
			set(name, args[0].Convert(t))
			args = args[1:]
		}
	}
	for _, s := range fun.Body.List {
		switch s := s.(type) {
		case *ast.ReturnStmt:
			if len(s.Results) == 1 {
				return e.eval(s.Results[0], f)
			}
		case *ast.AssignStmt:
			if len(s.Lhs) == 1 && len(s.Rhs) == 1 {
				v := e.eval(s.Rhs[0], f)
				name, local := s.Lhs[0].(*ast.Ident)
				switch {
				case s.Tok == token.DEFINE && local:
					set(name, v)
					continue
				case s.Tok == token.ASSIGN:
					e.eval(s.Lhs[0], f).Set(v)
					continue
				}
			}
		}
		unreadable("a %T in %s", s, fun.Name.Name)
	}
	unreadable("%s does not return", fun.Name.Name)
	return reflect.Value{}
}

//go:build source || windows

package main

import "example.org/relief/wasm/source"

func init() { reader = source.Tools{} }

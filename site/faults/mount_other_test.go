//go:build !linux

package faults

import "testing"

func mount(*testing.T, string) (string, bool) { return "", false }

func readOnly(*testing.T, string, bool) {}

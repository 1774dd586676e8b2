// Package faults does to builds what the world does: it kills them at any
// moment, fills the disk, takes away rights, sets the clock back, and starts two
// at once. Each time the old site must be whole, the message must say what to
// do, and the next build must come out as if nothing had happened.
//
// All of it is in the tests. As root on Linux they mount small file systems of
// their own; otherwise they use limits and permissions.
package faults

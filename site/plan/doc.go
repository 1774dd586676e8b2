// Package plan says where everything in the site is: which page has which
// address, which page explains a relief, what the navigation shows in which
// order, where old addresses lead.
//
//	plan.go   Plan: the pages, and how to find them
//	nav.go    the navigation, section by section
//	move.go   old addresses of pages
//
// A plan is made from what was read (package source) and does not change. What
// the kinds of page mean is in page.Kinds.
package plan

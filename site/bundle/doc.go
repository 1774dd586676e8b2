// Package bundle makes the scripts and styles of the site with esbuild, and the
// content security policy that lets them run.
//
//	bundle.go          esbuild: each source that a template names, named by its hash
//	pieces.go          a script that comes in pieces, the later ones while a person reads
//	carried.go         what the program carries, for a folder that has no site/
//	cached.go          bundles are kept between builds, under all that they are made from
//	contentpolicy.go   the content security policy of a page
//	sharecard.go       the picture that is shown where someone shares a page
package bundle

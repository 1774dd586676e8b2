// Package hosts holds the test of the built site on real web servers: nginx,
// Apache, Caddy and Python's, each with the configuration that a build writes
// into the folder hosting, at the root of the host and in a folder.
//
// It needs the servers, so it runs only when asked for:
//
//	apt-get install nginx-light apache2 caddy python3
//	go test -tags hosts ./site/hosts
package hosts

// Package servers puts the built site behind real web servers and looks at it
// as a browser does: nginx, Apache, Caddy and lighttpd with the configuration that
// a build writes into the folder hosting, Apache also as Debian installs it, without
// the modules that it uses, and Python's http.server with none; each with the site
// at the root of the host and in a folder.
//
// All of it is in the tests. They install missing servers on Debian, as root,
// and say what to install elsewhere. Every server listens on loopback, on a port
// of its own, with its own files in a temporary folder.
package servers

// Package host writes what hosts need beside the files of the site: headers,
// redirects, settings to include. The site itself depends on none of it.
//
//	host.go      the files there are
//	headers.go   the headers that all hosts send: Permissions-Policy and the like
//	netlify.go   _headers and _redirects, which several hosts read
//	nginx.go     hosting/nginx.conf
//	apache.go    hosting/apache.conf
//	caddy.go     hosting/Caddyfile
//	lighttpd.go  hosting/lighttpd.conf
//
// Package servers shows with each server that its settings do what they say.
package host

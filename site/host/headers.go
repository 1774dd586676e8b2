package host

const (
	cacheAssets = "public, max-age=31536000, immutable"
	cachePages  = "no-cache"
)

// headers are sent with everything, in this order. They are what a page cannot
// say of itself, or can say only once it is read.
func (s *Site) headers() [][2]string {
	return [][2]string{
		{"Content-Security-Policy", "frame-ancestors 'none'"},
		{"X-Frame-Options", "DENY"}, // the same, for browsers before 2017
		{"X-Content-Type-Options", "nosniff"},
		{"Referrer-Policy", "no-referrer"},
		{"Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()"},
		{"Cross-Origin-Opener-Policy", "same-origin"},
		{"Cross-Origin-Resource-Policy", "same-origin"},
	}
}

// strict is the header that the host decides about: for as long as it says,
// browsers ask this host for nothing but https, whatever else is there.
var strict = [2]string{"Strict-Transport-Security", "max-age=31536000"}

// aboutStrict is written beside it, as a comment.
const aboutStrict = "If everything on this host will stay on https, take the # off the next line:"

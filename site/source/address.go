package source

import (
	"errors"
	"net/url"
	"regexp"
	"strconv"
	"strings"
)

// hostForm is the name of a host, small letters only, with a port or without.
var hostForm = regexp.MustCompile(`^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?(:[0-9]{1,5})?$`)

// pathForm is a path that every host and every configuration takes as it is.
var pathForm = regexp.MustCompile(`^(/[A-Za-z0-9._~-]+)*/?$`)

// WebAddress reads a complete address on the web. An error says what is wrong,
// in a form that fits behind the address.
func WebAddress(s string) (*url.URL, error) {
	u, err := url.Parse(s)
	switch {
	case err != nil || strings.ContainsAny(s, " \t\r\n\"'<>\\^`{|}"):
		return nil, errors.New("is not an address")
	case u.Scheme != "https" && u.Scheme != "http":
		return nil, errors.New("does not start with https://")
	case u.User != nil:
		return nil, errors.New("has a name or a password in it")
	case u.Opaque != "" || !hostForm.MatchString(strings.ToLower(u.Host)):
		return nil, errors.New("names no host")
	}
	if port := u.Port(); port != "" {
		if n, err := strconv.ParseUint(port, 10, 16); err != nil || n == 0 {
			return nil, errors.New("has a port that there is not")
		}
	}
	return u, nil
}

// SiteAddress reads the address of a whole site: nothing but a host and a
// folder.
func SiteAddress(s string) (*url.URL, error) {
	u, err := WebAddress(s)
	if err != nil {
		return nil, err
	}
	for part := range strings.SplitSeq(u.Path, "/") {
		if part == "." || part == ".." {
			return nil, errors.New("has . or .. in its path")
		}
	}
	if strings.ContainsAny(s, "?#") || u.RawPath != "" || !pathForm.MatchString(u.Path) || strings.Contains(s, "%") {
		return nil, errors.New("is more than a host and a folder")
	}
	return u, nil
}

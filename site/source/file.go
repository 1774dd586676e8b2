package source

import (
	"encoding/xml"
	"image"
	_ "image/gif"
	_ "image/jpeg"
	_ "image/png"
	"math"
	"os"
	"path"
	"strconv"
	"strings"

	"example.org/relief/site/page"
)

// pictureSize returns the size of a picture; zero if the file is none.
func pictureSize(file string) page.Picture {
	f, err := os.Open(file)
	if err != nil {
		return page.Picture{}
	}
	defer f.Close()
	if strings.EqualFold(path.Ext(file), ".svg") {
		return svgSize(xml.NewDecoder(f))
	}
	c, _, err := image.DecodeConfig(f)
	if err != nil {
		return page.Picture{}
	}
	return page.Picture{Width: c.Width, Height: c.Height}
}

func svgSize(d *xml.Decoder) (p page.Picture) {
	for {
		t, err := d.Token()
		if err != nil {
			return p
		}
		s, ok := t.(xml.StartElement)
		if !ok {
			continue
		}
		for _, a := range s.Attr {
			v, err := strconv.ParseFloat(strings.TrimSuffix(a.Value, "px"), 64)
			if err != nil || v < 1 || v > 1e5 {
				continue
			}
			switch a.Name.Local {
			case "width":
				p.Width = int(math.Round(v))
			case "height":
				p.Height = int(math.Round(v))
			}
		}
		return p
	}
}

// atRoot are files of content/files that hosts look for at the root of the site.
var atRoot = map[string]bool{"CNAME": true, "favicon.ico": true, "security.txt": true, ".htaccess": true, ".nojekyll": true}

// AtRoot reports whether a file of content/files is at the root of the site.
func AtRoot(name string) bool { return atRoot[name] || strings.HasPrefix(name, wellKnown+"/") }

// wellKnown is the folder that programs look into (RFC 8615).
const wellKnown = ".well-known"

// forHosts reports whether a file or a folder with a dot before its name is one
// that is published.
func forHosts(name string) bool {
	file, ok := strings.CutPrefix(name, "content/files/")
	return ok && (file == wellKnown || AtRoot(file)) && !unwanted(path.Base(file))
}

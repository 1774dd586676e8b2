package servers

import (
	"bytes"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"example.org/relief/site/needs"
)

// server is one kind of web server.
type server struct {
	name    string
	program string
	// args writes the configuration into dir and returns the command line.
	args func(s site1) []string
	// configured: it reads what the build wrote into hosting.
	configured bool
	br, gz     bool // it sends the compressed siblings
}

// site1 is one site behind one server.
type site1 struct {
	root string // of the host
	dir  string // of the site
	addr string // to listen on
	tmp  string // for the server's own files
}

var kinds = []server{
	{"nginx", "nginx", nginx, true, false, true},
	{"apache2", "apache2", func(s site1) []string { return apache(s, apacheModules+" headers rewrite") }, true, true, true},
	{"apache2 without headers and rewrite", "apache2", func(s site1) []string { return apache(s, apacheModules) }, false, false, false},
	{"apache2 without env", "apache2", func(s site1) []string {
		return apache(s, strings.Replace(apacheModules, " env", "", 1)+" headers rewrite")
	}, true, false, false},
	{"caddy", "caddy", caddy, true, true, true},
	{"lighttpd", "lighttpd", lighttpd, true, false, false},
	{"python3", "python3", python, false, false, false},
}

// start starts a server and stops it when the test ends. It returns the address
// of the site.
func start(t *testing.T, kind server, place string) string {
	t.Helper()
	s := site1{root: atRoot, dir: atRoot, tmp: t.TempDir()}
	if place != "" {
		s.root, s.dir = inFolder, filepath.Join(inFolder, place)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s.addr = l.Addr().String()
	l.Close()
	args := kind.args(s)
	cmd := exec.Command(needs.Find(kind.program), args...)
	var log lockedBuffer
	cmd.Stdout, cmd.Stderr = &log, &log
	cmd.Env = append(os.Environ(), "HOME="+s.tmp, "XDG_DATA_HOME="+s.tmp, "XDG_CONFIG_HOME="+s.tmp)
	group(cmd)
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	t.Cleanup(func() {
		// A server that is asked ends its workers too; one that is killed may
		// leave them.
		_ = cmd.Process.Signal(syscall.SIGTERM)
		select {
		case <-ended:
		case <-time.After(5 * time.Second):
		}
		killGroup(cmd)
		if t.Failed() {
			t.Log(log.String())
		}
	})
	for range 200 {
		if c, err := net.Dial("tcp", s.addr); err == nil {
			c.Close()
			if place != "" {
				place += "/"
			}
			return "http://" + s.addr + "/" + place
		}
		select {
		case err := <-ended:
			ended <- err
			t.Fatalf("%s ended: %v\n%s", kind.name, err, log.String())
		case <-time.After(50 * time.Millisecond):
		}
	}
	t.Fatalf("%s does not answer: %s", kind.name, log.String())
	return ""
}

type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// write fills a configuration in, puts it into a file, and returns its name.
func (s site1) write(conf string) string {
	name := filepath.Join(s.tmp, "conf")
	host, port, _ := net.SplitHostPort(s.addr)
	conf = strings.NewReplacer("TMP", s.tmp, "ADDR", s.addr, "HOST", host, "PORT", port, "ROOT", s.root, "SITE", s.dir).Replace(conf)
	if err := os.WriteFile(name, []byte(conf), 0o644); err != nil {
		panic(err)
	}
	return name
}

// The configurations are those that Debian installs, as far as they matter.

func nginx(s site1) []string {
	return []string{"-c", s.write(`
daemon off; worker_processes 1; pid TMP/pid; error_log stderr;
events {}
http {
    include /etc/nginx/mime.types;
    default_type application/octet-stream; access_log off;
    client_body_temp_path TMP/1; proxy_temp_path TMP/2; fastcgi_temp_path TMP/3; uwsgi_temp_path TMP/4; scgi_temp_path TMP/5;
    server { listen ADDR; root ROOT; include SITE/hosting/nginx.conf; }
}
`), "-e", "stderr"}
}

// apacheModules are those that Debian switches on, as far as they matter.
const apacheModules = "mpm_event authz_core alias dir mime negotiation deflate env setenvif filter"

func apache(s site1, modules string) []string {
	var b strings.Builder
	for _, m := range strings.Fields(modules) {
		fmt.Fprintf(&b, "LoadModule %s_module /usr/lib/apache2/modules/mod_%s.so\n", m, m)
	}
	return []string{"-D", "FOREGROUND", "-f", s.write(`
ServerRoot TMP
PidFile TMP/pid
ErrorLog /dev/stderr
ServerName localhost
Listen ADDR
` + b.String() + `
Include /etc/apache2/mods-available/mime.conf
Include /etc/apache2/mods-available/negotiation.conf
Include /etc/apache2/mods-available/deflate.conf
Include /etc/apache2/mods-available/dir.conf
User nobody
Group nogroup
Mutex file:TMP
DocumentRoot ROOT
<Directory ROOT>
    Options Indexes FollowSymLinks
    AllowOverride All
    Require all granted
</Directory>
`)}
}

func caddy(s site1) []string {
	return []string{"run", "--adapter", "caddyfile", "--config", s.write(`
{
	admin off
	auto_https off
}
http://ADDR {
	root * ROOT
	import SITE/hosting/Caddyfile
}
`)}
}

func lighttpd(s site1) []string {
	return []string{"-D", "-f", s.write(`
server.modules = ( "mod_indexfile", "mod_access", "mod_alias", "mod_redirect" )
server.document-root = "ROOT"
server.bind = "HOST"
server.port = PORT
index-file.names = ( "index.php", "index.html" )
url.access-deny = ( "~", ".inc" )
include_shell "/usr/share/lighttpd/create-mime.conf.pl"
include "SITE/hosting/lighttpd.conf"
`)}
}

func python(s site1) []string {
	host, port, _ := net.SplitHostPort(s.addr)
	return []string{"-m", "http.server", "-b", host, "-d", s.root, port}
}

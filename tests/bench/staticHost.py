# Called by serveSite: SITE SETTINGS PORT. Serves a folder on loopback as hosts of static files do
# (Netlify, Cloudflare Pages), by the files _headers and _redirects in the folder SETTINGS. Of their
# documentation it has what these files use, and refuses what they use besides:
#   _headers    a path, below it lines "  Name: value"; * in a path stands for any characters; all that
#               match count, and a header that comes twice has both values, with a comma
#   _redirects  "from to status": 404 answers with the file `to`; "!" also where there is a file. The
#               first that matches counts; * as above
# A folder's index.html is served with and without "/".
import http.server
import pathlib
import re
import sys
import urllib.parse

site, settings, port = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
types = {".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8",
         ".js": "text/javascript; charset=utf-8", ".json": "application/json",
         ".csv": "text/csv; charset=utf-8", ".txt": "text/plain; charset=utf-8",
         ".xml": "text/xml; charset=utf-8", ".png": "image/png", ".svg": "image/svg+xml",
         ".pdf": "application/pdf"}


def pattern(path):
    if not path.startswith("/") or path.count("*") > 1:  # Cloudflare takes one
        sys.exit(f"not a path: {path}")
    return re.compile(re.escape(path).replace(r"\*", ".*"))


def lines(name):
    for line in (settings / name).read_text().splitlines():
        if line.strip() and not line.startswith("#"):
            if len(line) > 2000:
                sys.exit(f"{name}: a line is longer than hosts take")
            yield line


def read_headers():
    rules = []
    for line in lines("_headers"):
        if not line.startswith(" "):
            rules.append((pattern(line.strip()), []))
        elif match := re.fullmatch(r"\s+([A-Za-z-]+):\s*(\S.*)", line):
            rules[-1][1].append(match.groups())
        else:
            sys.exit(f"_headers: not a header: {line}")
    return rules


def read_redirects():
    rules = []
    for line in lines("_redirects"):
        match = re.fullmatch(r"(\S+)\s+(/\S+)\s+404(!?)", line)
        if not match or not (site / match[2][1:]).is_file():
            sys.exit(f"_redirects: not understood, or leads nowhere: {line}")
        rules.append((pattern(match[1]), match[2], bool(match[3])))
    return rules


headers, redirects = read_headers(), read_redirects()


def file_of(path):
    file = site / path.lstrip("/")
    if file.is_dir():
        file = file / "index.html"
    return file if file.is_file() and site in file.resolve().parents else None


def answer_to(path):
    """The file that answers, and the status."""
    file = file_of(path)
    for rule, to, is_forced in redirects:
        if rule.fullmatch(path) and (is_forced or file is None):
            return file_of(to), 404
    return file, 200


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        path = urllib.parse.unquote(urllib.parse.urlsplit(self.path).path)
        file, status = answer_to(path)
        sent = {"Content-Type": types.get(file.suffix, "application/octet-stream")}
        custom = {}
        for rule, values in headers:
            if rule.fullmatch(path):
                for name, value in values:
                    custom[name] = f"{custom[name]}, {value}" if name in custom else value
        body = file.read_bytes()
        self.send_response(status)
        for name, value in {**sent, **custom, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


http.server.ThreadingHTTPServer(("127.0.0.1", port), Handler).serve_forever()

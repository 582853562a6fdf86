# Called by siteServers: NAME ADDRESS SITE. Follows all links from all pages of the site.
import html.parser
import pathlib
import sys
import urllib.error
import urllib.parse
import urllib.request

name, server, site = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
types = {".html": "text/html", ".json": "application/json", ".yaml": "application/yaml",
         ".atom": "application/atom+xml", ".ics": "text/calendar", ".xml": "/xml", ".css": "text/css",
         ".js": "text/javascript", ".csv": "text/csv", ".txt": "text/plain", ".png": "image/png",
         ".svg": "image/svg+xml", ".pdf": "application/pdf"}


class Links(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag in ("a", "link") and values.get("rel") != "canonical":
            self.found.append(values.get("href", ""))
        elif tag == "script" and "src" in values:
            self.found.append(values["src"])


def ask(address):
    try:
        with urllib.request.urlopen(address) as answer:
            return answer.status, answer.geturl(), answer.headers.get("Content-Type", ""), answer.read()
    except urllib.error.HTTPError as error:
        return error.code, address, error.headers.get("Content-Type", ""), error.read()


asked, broken, wrong = 0, [], []
seen = set()
for page in sorted(site.rglob("*.html")):
    base = server + "/" + urllib.parse.quote(str(page.relative_to(site)))
    links = Links()
    links.feed(page.read_text())
    for href in links.found + [base]:
        address = urllib.parse.urljoin(base, href)
        address = address.split("#")[0]
        if not address.startswith(server) or address in seen:
            continue
        seen.add(address)
        asked += 1
        code, _, kind, _ = ask(address)
        if code != 200:
            broken.append(f"{address} {code}")
        expected = types.get(pathlib.PurePosixPath(urllib.parse.urlsplit(address).path).suffix)
        if expected and expected not in kind:
            wrong.append(f"{address} {kind}")
for path in ["/update-facts/feed.atom", "/update-facts/ends.ics", "/update-facts/sitemap.xml",
             "/.well-known/update-facts/index.json", "/.well-known/security.txt"]:
    asked += 1
    code, _, kind, _ = ask(server + path)
    if code != 200 or types[pathlib.PurePosixPath(path).suffix] not in kind:
        wrong.append(f"{path} {code} {kind}")
for path in ["/uf/lc2", "/uf/lc2/"]:
    asked += 1
    code, address, kind, text = ask(server + path)
    if code != 200 or address != server + path or b"<h1" not in text:
        broken.append(f"{path} {code} {address}")
for path in ["/nothing/here", "/.update-facts-site", "/uf"]:
    asked += 1
    code, _, _, text = ask(server + path)
    if code not in (403, 404) or (path == "/nothing/here" and b"update-facts/" not in text):
        wrong.append(f"{path} {code}")
print(f"{name}: {asked} asked, {len(broken)} broken links, {len(wrong)} wrong answers")
for line in broken + wrong:
    print("  " + line)
sys.exit(1 if broken or wrong else 0)

# Called by siteServers: NAME ADDRESS SITE. Follows all links from all pages of the site, and asks for
# what codes and programs ask for.
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
in_words = [".html", ".css", ".js", ".csv", ".txt", ".yaml", ".atom", ".ics"]
of_all = {"X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer",
          "Access-Control-Allow-Origin": "*"}
is_static = name == "static"
asked, broken, wrong = 0, [], []


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


class Answer:
    def __init__(self, code, address, headers, body):
        self.code, self.address, self.headers, self.body = code, address, headers, body
        self.type = headers.get("Content-Type", "")


def ask(address, headers=None):
    global asked
    asked += 1
    try:
        with urllib.request.urlopen(urllib.request.Request(address, headers=headers or {})) as answer:
            return Answer(answer.status, answer.geturl(), answer.headers, answer.read())
    except urllib.error.HTTPError as error:
        return Answer(error.code, address, error.headers, error.read())


def check_type(address, answer):
    path = urllib.parse.urlsplit(address).path
    ending = pathlib.PurePosixPath(path).suffix
    expected = "application/linkset+json" if path.endswith(".linkset.json") else types.get(ending)
    if expected and expected not in answer.type:
        wrong.append(f"{address} {answer.type}")
    if ending in in_words and "charset=utf-8" not in answer.type.lower():
        wrong.append(f"{address} has no charset: {answer.type}")


def check_headers(address, answer):
    for header, value in of_all.items():
        if answer.headers.get_all(header) != [value]:
            wrong.append(f"{address} {header}: {answer.headers.get_all(header)}")
    is_lasting = "immutable" in answer.headers.get("Cache-Control", "")
    if is_lasting != (urllib.parse.urlsplit(address).path in lasting):
        wrong.append(f"{address} Cache-Control: {answer.headers.get('Cache-Control')}")


def follow_links():
    seen = set()
    for page in sorted(site.rglob("*.html")):
        base = server + "/" + urllib.parse.quote(str(page.relative_to(site)))
        links = Links()
        links.feed(page.read_text())
        for href in links.found + [base]:
            address = urllib.parse.urljoin(base, href).split("#")[0]
            if not address.startswith(server) or address in seen:
                continue
            seen.add(address)
            answer = ask(address)
            if answer.code != 200:
                broken.append(f"{address} {answer.code}")
            check_type(address, answer)
            check_headers(address, answer)


def ask_for_lists():
    paths = ["/update-facts/feed.atom", "/update-facts/ends.ics", "/update-facts/sitemap.xml",
             "/.well-known/update-facts/index.json", "/.well-known/security.txt"]
    paths += ["/" + str(file.relative_to(site)) for file in site.rglob("*.linkset.json")]
    for path in paths + sorted(lasting):
        answer = ask(server + path)
        if answer.code != 200:
            broken.append(f"{path} {answer.code}")
        check_type(server + path, answer)
        check_headers(server + path, answer)


# What a code opens is answered at once. A removed product has a page that says so.
def ask_for_codes():
    for path, text in [("/uf/lc2", b"<h1"), ("/01/09520000001704", b"<h1"), ("/uf/bulb", b'class="older"')]:
        for slash in ["", "/"]:
            answer = ask(server + path + slash)
            if answer.code != 200 or answer.address != server + path + slash or text not in answer.body:
                broken.append(f"{path}{slash} {answer.code} {answer.address}")
            if "text/html" not in answer.type or b"Content-Security-Policy" not in answer.body:
                wrong.append(f"{path}{slash} {answer.type}")


def ask_for_nothing():
    for path in ["/nothing/here", "/.update-facts-site", "/uf", "/uf/", "/01/09520000001705", "/uf/lc2/../../.."]:
        answer = ask(server + path)
        if answer.code not in (400, 403, 404) or (path == "/nothing/here" and b"update-facts/" not in answer.body):
            wrong.append(f"{path} {answer.code}")


# What is not there is a page, whatever it is called. Hosts of static files go by the name only.
def ask_for_nothing_called_otherwise():
    for path in ["/nothing.yaml", "/uf/lc2/none.txt", "/update-facts/page.000000000000.css"] if not is_static else []:
        answer = ask(server + path)
        if answer.code != 404 or "text/html" not in answer.type or "immutable" in answer.headers.get("Cache-Control", ""):
            wrong.append(f"{path} {answer.code} {answer.type} {answer.headers.get('Cache-Control')}")


# Hosts of static files do it by themselves. What is small may stay as it is.
def ask_for_gzip():
    paths = ["/uf/lc2", "/.well-known/update-facts/index.json"] + sorted(lasting)
    for path in paths if not is_static else []:
        answer = ask(server + path, {"Accept-Encoding": "gzip"})
        if answer.headers.get("Content-Encoding") != "gzip" and len(answer.body) >= 512:
            wrong.append(f"{path} is not packed")


# Their names change with what is in them.
lasting = {"/" + str(file.relative_to(site)) for file in (site / "update-facts").glob("*.????????????.*")}
follow_links()
ask_for_lists()
ask_for_codes()
ask_for_nothing()
ask_for_nothing_called_otherwise()
ask_for_gzip()
print(f"{name}: {asked} asked, {len(broken)} broken links, {len(wrong)} wrong answers")
for line in (broken + wrong)[:40]:
    print("  " + line)
sys.exit(1 if broken or wrong or not lasting else 0)

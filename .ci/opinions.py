"""Publishes a folder of opinions and holds the site against the citations that are known to stand in it:
each must be a link to the page of the opinion that it cites, and each such link must lead to a place there.

usage: opinions.py SHARED WORK GLOSSATOR
"""

import csv
import hashlib
import html.parser
import json
import pathlib
import posixpath
import shutil
import subprocess
import sys
import unicodedata


class Links(html.parser.HTMLParser):
    """The links of a page with their words, and its ids."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.links, self.ids = [], [], set()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if "id" in attributes:
            self.ids.add(attributes["id"])
        if tag == "a":
            self.open.append((attributes.get("href", ""), []))

    def handle_endtag(self, tag):
        if tag == "a" and self.open:
            href, words = self.open.pop()
            self.links.append((href, plain("".join(words))))

    def handle_data(self, data):
        for _, words in self.open:
            words.append(data)


def plain(words):
    """Without white space, and in one form."""
    return "".join(unicodedata.normalize("NFKC", words).split())


def read(page):
    links = Links()
    links.feed(page.read_text(encoding="utf-8"))
    return links


def main():
    shared, work, glossator = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
    content, site = work / "opinions" / "content", work / "opinions" / "site"
    sources = sorted((shared / "corpus" / "scotus").glob("*.md"))
    (content / "orders").mkdir(parents=True)
    (content / "site.yaml").write_text("title: Opinions\npublisher: Test\n", encoding="utf-8")
    hashes = {}
    for source in sources:
        shutil.copy(source, content / "orders")
        hashes[hashlib.sha256(source.read_bytes()).hexdigest()] = source.stem
    command = [glossator, "build", "--content", str(content), "--out", str(site)]
    built = subprocess.run(command, capture_output=True, encoding="utf-8")
    print(built.stdout.splitlines()[-1:])
    if built.returncode:
        print(built.stderr[-2000:])
        return 1
    paths = {}
    with (site / "data" / "orders.jsonl").open(encoding="utf-8") as orders:
        for line in orders:
            order = json.loads(line)
            paths[hashes[order["source"]["sha256"]]] = order["path"]
    with (shared / "corpus" / "scotus-edges.tsv").open(encoding="utf-8", newline="") as edges:
        edges = list(csv.DictReader(edges, delimiter="\t", quoting=csv.QUOTE_NONE))
    pages = {}

    def page(path):
        if path not in pages:
            pages[path] = read(site / path / "index.html")
        return pages[path]

    missing, broken = [], []
    for edge in edges:
        source, target = paths[edge["source_id"]], paths[edge["target_id"]]
        # Of a citation whose name disagrees with its number only the number is a link.
        wanted = plain(edge["text"].partition(",")[0])
        there = [
            (href.partition("#")[2])
            for href, words in page(source).links
            if wanted in words
            and posixpath.normpath(posixpath.join(source, href.partition("#")[0]))
            == target + "index.html"
        ]
        if not there:
            missing.append((edge["source_id"], edge["text"], edge["target_id"]))
        broken += [(edge["source_id"], f) for f in there if f and f not in page(target).ids]
    print(f"{len(sources)} opinions, {len(edges)} citations, {len(missing)} without their link,"
          f" {len(broken)} that lead to no place")
    print(missing[:20], broken[:20])
    return 1 if missing or broken else 0


if __name__ == "__main__":
    sys.exit(main())

"""Builds the same Markdown with this program and with Hugo and Pagefind, side by side, and prints a table of
wall time, processor time and peak memory, each the median of three runs.

usage: compare.py CONTENT WORK GLOSSATOR [PAGEFIND]

CONTENT holds orders/*.md. GLOSSATOR is the launcher, PAGEFIND its program (npm install pagefind); Hugo is the
one on the path (apt install hugo). Without PAGEFIND only this program is measured.
"""

import pathlib
import shutil
import sys
import time

import measure

RUNS = 3
PAGE = '<!doctype html><html lang="en"><title>{{ .Title }}</title><body data-pagefind-body><h1>{{ .Title }}</h1>{{ .Content }}'
LIST = '<!doctype html><html lang="en"><title>All</title><ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</ul>{{ template "_internal/pagination.html" . }}'


def hugo(content, work):
    site = work / "hugo"
    (site / "layouts" / "_default").mkdir(parents=True)
    (site / "layouts" / "_default" / "single.html").write_text(PAGE)
    (site / "layouts" / "_default" / "list.html").write_text(LIST)
    (site / "config.toml").write_text('baseURL = "https://example.org/"\ntitle = "All"\ndisableKinds = ["taxonomy", "term"]\n')
    shutil.copytree(content / "orders", site / "content" / "orders")
    return site


def fresh(folder):
    shutil.rmtree(folder, ignore_errors=True)


def main():
    content, work, glossator = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).absolute(), sys.argv[3]
    own = work / "own"
    shutil.copytree(content, own / "content")
    build = [glossator, "build", "--quiet", "--content", own / "content", "--out", own / "site"]
    order = sorted((own / "content" / "orders").glob("*.md"))[0]
    runs = {"cold": [], "again": [], "edit": [], "peers": []}
    peers = hugo(content, work) if len(sys.argv) > 4 else None
    for number in range(RUNS):
        fresh(own / "site")
        fresh(own / ".glossator")
        runs["cold"].append(measure.run(build))
        time.sleep(3)  # files that were changed this very moment are not trusted by their time
        measure.run(build)
        runs["again"].append(measure.run(build))
        order.write_text(order.read_text() + f"\nOne more sentence, number {number}.\n")
        runs["edit"].append(measure.run(build))
        if peers:
            fresh(peers / "public")
            made = measure.run(["hugo", "--quiet"], cwd=peers)
            runs["peers"].append(measure.together(made, measure.run([sys.argv[4], "--site", "public"], cwd=peers)))
    print(f"{'':<44} {'wall':>10} {'processors':>10} {'most memory':>11}")
    measure.row("glossator, cold", measure.medians(runs["cold"]))
    measure.row("glossator, nothing changed", measure.medians(runs["again"]))
    measure.row("glossator, one order edited", measure.medians(runs["edit"]))
    if peers:
        measure.row("Hugo and Pagefind, cold", measure.medians(runs["peers"]))


main()

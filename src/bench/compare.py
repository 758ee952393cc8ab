"""Builds the same Markdown with this program, with Hugo and Pagefind, and with JBake, side by side, and prints a
table of wall time, processor time and peak memory, each the median of three runs.

usage: compare.py CONTENT WORK GLOSSATOR [PAGEFIND [JBAKE]]

CONTENT holds orders/*.md. GLOSSATOR is the launcher, PAGEFIND its program (npm install pagefind); Hugo is the
one on the path (apt install hugo). JBAKE is the folder of its jars:
mvn -f src/bench/jbake dependency:copy-dependencies -DoutputDirectory=JBAKE. Without them only this program is
measured. JBake is stopped after LONGEST seconds, and is not run again then.
"""

import pathlib
import re
import shutil
import sys
import time

import measure

RUNS = 3
LONGEST = 1800
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


JBAKE = """render.tags=false
render.archive=false
render.feed=false
render.sitemap=false
header.separator=~~~~~~
template.post.file=post.ftl
template.masterindex.file=index.ftl
"""
POST = '<!doctype html><html lang="en"><title>${content.title}</title><body><h1>${content.title}</h1>${content.body}'
POSTS = '<!doctype html><html lang="en"><title>All</title><ul><#list published_posts as p><li><a href="${p.uri}">${p.title}</a></#list></ul>'


def jbake(content, work):
    site = work / "jbake"
    for folder in ["content", "templates", "assets"]:
        (site / folder).mkdir(parents=True)
    (site / "jbake.properties").write_text(JBAKE)
    (site / "templates" / "post.ftl").write_text(POST)
    (site / "templates" / "index.ftl").write_text(POSTS)
    for order in (content / "orders").glob("*.md"):
        front, body = order.read_text().removeprefix("---\n").split("\n---\n", 1)
        title = re.search(r'^title: *"?(.*?)"?$', front, re.M).group(1)
        date = re.search(r"^date: *(\S+)", front, re.M).group(1)
        head = f"title={title}\ndate={date}\ntype=post\nstatus=published\n~~~~~~\n"
        (site / "content" / order.name).write_text(head + body)
    return site


def fresh(folder):
    shutil.rmtree(folder, ignore_errors=True)


def main():
    content, work, glossator = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).absolute(), sys.argv[3]
    own = work / "own"
    shutil.copytree(content, own / "content")
    build = [glossator, "build", "--quiet", "--content", own / "content", "--out", own / "site"]
    order = sorted((own / "content" / "orders").glob("*.md"))[0]
    runs = {"cold": [], "again": [], "edit": [], "peers": [], "jbake": []}
    peers = hugo(content, work) if len(sys.argv) > 4 else None
    java = jbake(content, work) if len(sys.argv) > 5 else None
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
        if java:
            fresh(java / "output"), fresh(java / "cache")
            bake = ["java", "-cp", f"{pathlib.Path(sys.argv[5]).absolute()}/*", "org.jbake.launcher.Main", "-b", ".", "output"]
            baked = measure.run(bake, longest=LONGEST, cwd=java)
            runs["jbake"].append(baked)
            java = java if baked[0] < LONGEST else None
    print(f"{'':<44} {'wall':>10} {'processors':>10} {'most memory':>11}")
    measure.row("glossator, cold", measure.medians(runs["cold"]))
    measure.row("glossator, nothing changed", measure.medians(runs["again"]))
    measure.row("glossator, one order edited", measure.medians(runs["edit"]))
    if peers:
        measure.row("Hugo and Pagefind, cold", measure.medians(runs["peers"]))
    if runs["jbake"]:
        pages = sum(1 for _ in (work / "jbake" / "output").rglob("*.html")) - 1
        measure.row(f"JBake, cold, no search, {pages} pages", measure.medians(runs["jbake"]))


main()

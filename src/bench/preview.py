"""How long an edit takes until a browser could show it: saves a sentence more in an order, waits until the preview
tells its page to load again, loads it, and looks for the sentence.

usage: preview.py CONTENT WORK GLOSSATOR [EDITS]

Prints the milliseconds from the saved file to the loaded page: median, the slowest of twenty, the slowest.
"""

import http.client
import json
import pathlib
import random
import re
import shutil
import statistics
import subprocess
import sys
import time
import urllib.request

PORT = 8737
joined = []


def address(order):
    """Where the preview shows an order: the page below that of its docket."""
    front = dict(re.findall(r'^(\w+): "?(?:No\. )?([^"\n]+)"?$', order.read_text(), re.M))
    docket = f"/{front['court']}/{re.sub(r'[^a-z0-9]+', '-', front['docket'].lower())}/"
    with urllib.request.urlopen(f"http://127.0.0.1:{PORT}{docket}") as answer:
        page = re.search(rf'href="({front["date"]}[^"]*/)', answer.read().decode())
    return docket + page.group(1)


def told(page, edition):
    """The open stream of what is told to a page."""
    stream = http.client.HTTPConnection("127.0.0.1", PORT)
    stream.request("GET", f"/_preview/events?page={page}&edition={edition}")
    return stream.getresponse()


def measured(order, page):
    urllib.request.urlopen(f"http://127.0.0.1:{PORT}{page}").read()
    events = told(page, 0)
    first = json.loads(events.readline()[6:])
    events.close()
    events = told(page, first["edition"])
    events.readline(), events.readline()
    mark = f"A sentence more, {random.randrange(10**9)}."
    text = order.read_text() + f"\n{mark}\n"
    begun = time.monotonic()
    order.write_text(text)
    taken = 0
    while True:
        line = events.readline()
        if not line.startswith(b"data: "):
            continue
        if not taken and json.loads(line[6:])["reload"]:
            with urllib.request.urlopen(f"http://127.0.0.1:{PORT}{page}") as answer:
                if mark.encode() in answer.read():
                    taken = (time.monotonic() - begun) * 1000
        if json.loads(line[6:])["edition"] == first["edition"] + 2:
            break
    joined.append((time.monotonic() - begun) * 1000)
    events.close()
    return taken


def main():
    source, work, glossator = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).absolute(), sys.argv[3]
    edits = int(sys.argv[4]) if len(sys.argv) > 4 else 20
    content = work / "content"
    shutil.copytree(source, content)
    command = [glossator, "serve", "--content", content, "--port", str(PORT)]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    try:
        begun = time.monotonic()
        for line in server.stdout:
            if re.search(r"http://127\.0\.0\.1:\d+/", line):
                break
        print(f"ready after {time.monotonic() - begun:.1f} s")
        random.seed(1)
        files = (f for f in (content / "orders").rglob("*.md") if f.name != "notes.md")
        orders = random.sample(sorted(files), edits)
        times = sorted(measured(order, address(order)) for order in orders)
        print(f"joined after {statistics.median(joined):.0f} ms median")
        print(f"{statistics.median(times):.0f} ms median, {times[int(edits * .95) - 1]:.0f} p95, {times[-1]:.0f} longest")
    finally:
        server.terminate()


main()

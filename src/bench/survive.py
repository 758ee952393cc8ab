"""Kills builds at random moments, fills the disk, forbids writing: each time the last good site must be there,
byte for byte, and the next build succeed.

usage: survive.py CONTENT WORK GLOSSATOR [KILLS]

Needs root for a small disk (tmpfs); without, that part says so and is left out.
"""

import hashlib
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import time


def state(site):
    """The hash of a site's files, names and bytes; nothing where there is none."""
    whole = hashlib.sha256()
    for file in sorted(p for p in site.rglob("*") if p.is_file()):
        whole.update(str(file.relative_to(site)).encode() + b"\0" + hashlib.sha256(file.read_bytes()).digest())
    return whole.hexdigest() if site.exists() else ""


def recovered(site):
    """The site that a reader sees: between two renames of a killed build it has its other name."""
    old = site.parent / f".{site.name}.glossator-old"
    return state(site) if site.exists() else state(old)


def build(glossator, content, site):
    return [glossator, "build", "--quiet", "--content", content, "--out", site]


def edit(content, number):
    order = sorted((content / "orders").glob("*.md"))[number % 7]
    order.write_text(order.read_text() + f"\nA sentence more, number {number}.\n")


def must(condition, what):
    if not condition:
        raise SystemExit(f"FAILED: {what}")


def kills(work, content, glossator, count):
    site, rng = work / "site", random.Random(1)
    subprocess.run(build(glossator, content, site), check=True, capture_output=True)
    edit(content, count)
    begun = time.monotonic()
    subprocess.run(build(glossator, content, site), check=True, capture_output=True)
    longest = time.monotonic() - begun
    between = 0
    for number in range(count):
        before = state(site)
        edit(content, number)
        process = subprocess.Popen(build(glossator, content, site), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(rng.uniform(0, longest))
        process.send_signal(signal.SIGKILL)
        process.wait()
        between += not site.exists()
        after = recovered(site)
        subprocess.run(build(glossator, content, site), check=True, capture_output=True)
        must(after in (before, state(site)), f"kill {number}: the site is neither the old nor the new one")
    clean = work / "clean"
    shutil.copytree(content, clean / content.name)
    subprocess.run(build(glossator, clean / content.name, clean / "site"), check=True, capture_output=True)
    must(state(site) == state(clean / "site"), "after all kills the site differs from a clean one")
    print(f"{count} kills: each time the old site or the new one, whole ({between} between two renames); the end is clean")


def full(work, content, glossator):
    disk = work / "disk"
    disk.mkdir()
    size = 3 * sum(p.stat().st_size + 4096 for p in (work / "site").rglob("*") if p.is_file()) + (100 << 20)
    if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", disk], capture_output=True).returncode:
        print("full disk: left out, no small disk can be mounted here")
        return
    try:
        site = disk / "site"
        subprocess.run(build(glossator, content, site), check=True, capture_output=True)
        before = state(site)
        filler = disk / "filler"
        free = shutil.disk_usage(disk).free
        with filler.open("wb") as out:
            out.write(b"\0" * max(0, free - 100_000))
        edit(content, 1)
        (content / "site.yaml").write_text("title: Other title\npublisher: A bench\n")
        failed = subprocess.run(build(glossator, content, site), capture_output=True, text=True)
        must(failed.returncode == 1, f"a full disk gives exit code {failed.returncode}: {failed.stderr}")
        must("Exception" not in failed.stderr, failed.stderr)
        must(state(site) == before, "a full disk changed the site")
        filler.unlink()
        subprocess.run(build(glossator, content, site), check=True, capture_output=True)
        print(f"full disk: {failed.stderr.strip().splitlines()[-1]}")
    finally:
        subprocess.run(["umount", disk], check=True)


def closed(work, content, glossator):
    """A place that cannot be written, also not by root: a read-only mount."""
    place = work / "closed"
    place.mkdir()
    subprocess.run(build(glossator, content, place / "site"), check=True, capture_output=True)
    before = state(place / "site")
    if subprocess.run(["mount", "--bind", place, place], capture_output=True).returncode:
        print("read-only place: left out, it cannot be made here")
        return
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", place], check=True)
        edit(content, 2)
        failed = subprocess.run(build(glossator, content, place / "site"), capture_output=True, text=True)
        must(failed.returncode == 1, f"a read-only place gives exit code {failed.returncode}")
        must("Exception" not in failed.stderr, failed.stderr)
        must(state(place / "site") == before, "the site in a read-only place changed")
    finally:
        subprocess.run(["umount", place], check=True)
    subprocess.run(build(glossator, content, place / "site"), check=True, capture_output=True)
    print(f"read-only place: {failed.stderr.strip().splitlines()[-1]}")


def main():
    source, work, glossator = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]).absolute(), sys.argv[3]
    content = work / "content"
    shutil.copytree(source, content)
    kills(work, content, glossator, int(sys.argv[4]) if len(sys.argv) > 4 else 50)
    full(work, content, glossator)
    closed(work, content, glossator)


main()

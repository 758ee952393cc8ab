"""Reads each hand-checked PDF and scores the pages that were checked; fails below the least figures.

usage: pdf_gold.py SHARED WORK GLOSSATOR
"""

import json
import pathlib
import subprocess
import sys

LEAST = {
    "words_doc": 0.999,
    "para_f1": 0.98,
    "addr_acc": 0.995,
    "note_f1": 0.98,
    "emph_f1": 0.99,
    "head_f1": 0.95,
}
STRAY_WORDS_PER_PAGE = 0.5


def only(reading, pages):
    """The part of a reading that stands on these pages."""
    reading["pages"] = [page for page in reading["pages"] if page in pages]
    reading["drops"] = [drop for drop in reading["drops"] if drop["p"] in pages]
    for block in reading["blocks"]:
        block["lines"] = [line for line in block["lines"] if line["p"] in pages]
    reading["blocks"] = [block for block in reading["blocks"] if block["lines"]]
    return reading


def main():
    shared, work, glossator = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), sys.argv[3]
    folder = shared / "pdf" / "gold"
    golds = sorted(folder.glob("*.json"))
    bad = [] if golds else ["there is no gold"]
    for gold in golds:
        pages = json.loads(gold.read_text(encoding="utf-8"))["pages"]
        read = subprocess.run(
            [glossator, "import", "--format", "json", str(gold.with_suffix(".pdf"))],
            capture_output=True,
            check=True,
            encoding="utf-8",
        )
        candidate = work / "reading.json"
        candidate.write_text(json.dumps(only(json.loads(read.stdout), set(pages))), encoding="utf-8")
        score = json.loads(
            subprocess.run(
                [sys.executable, str(folder / "score.py"), str(gold), str(candidate)],
                capture_output=True,
                check=True,
                encoding="utf-8",
            ).stdout
        )
        print(gold.stem, score)
        for name, least in LEAST.items():
            if score.get(name, 1) < least:
                bad.append(f"{gold.stem}: {name} is {score[name]}, less than {least}")
        for name in ("extra_words", "missing_words"):
            if score[name] > STRAY_WORDS_PER_PAGE * len(pages):
                bad.append(f"{gold.stem}: {name} is {score[name]} on {len(pages)} pages")
    print("\n".join(bad))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())

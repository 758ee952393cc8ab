"""Writes a content folder of orders that nobody wrote, the same each time: prose of common and rare words,
statutes, cases that all orders share, and citations of each other.

usage: generate.py ORDERS WORDS FOLDER
"""

import itertools
import pathlib
import random
import sys

PARTIES = ["Amber", "Birch", "Cedar", "Delta", "Ember", "Fern", "Garnet", "Hazel", "Iris", "Juniper"]
SYLLABLES = ["ba", "cor", "den", "el", "fir", "gal", "hun", "il", "jor", "kel", "lum", "mor", "nav", "os", "pel", "quin"]
COMMON = """the of to and in that a is court for as by not be this on it or was are with which from an plaintiff
defendant motion order claim party under may has its but evidence law case at have no if rule question must such
before would any does there district upon relief discovery joinder complaint notice hearing record""".split()


def cumulative(count):
    """Weights by which the n-th thing is chosen one n-th as often as the first."""
    return list(itertools.accumulate(1 / (n + 1) for n in range(count)))


def name(rng):
    return rng.choice(PARTIES) + rng.choice(SYLLABLES) + rng.choice(SYLLABLES)


def cases(rng, count):
    for _ in range(count):
        volume, page = rng.randint(100, 560), rng.randint(1, 1200)
        yield f"{name(rng)} v. {name(rng)}, {volume} F.3d {page}, {page + rng.randint(0, 9)} (9th Cir. {1993 + volume // 33})"


def own(rng, count):
    """Where each order is reported, the older first."""
    for number in range(count):
        volume = 1 + number // 20
        yield f"{name(rng)} v. {name(rng)}", volume, 1 + number % 20 * 40, 2014 + volume // 80


def main():
    orders, words, folder = int(sys.argv[1]), int(sys.argv[2]), pathlib.Path(sys.argv[3])
    rng = random.Random(20111007)
    vocabulary = COMMON + ["".join(rng.choices(SYLLABLES, k=rng.randint(2, 4))) for _ in range(20_000)]
    chances, shared = cumulative(len(vocabulary)), list(cases(rng, 3_000))
    case_chances = cumulative(len(shared))
    reported = list(own(rng, orders))
    (folder / "orders").mkdir(parents=True)
    (folder / "site.yaml").write_text("title: Generated orders\npublisher: A bench\n")
    for number, (title, volume, page, year) in enumerate(reported):
        text = [f'---\ntitle: "{title}"\nname: "{title}"\ncitation: "{volume} F. Supp. 3d {page}"\ndocket: "No. {year % 100}-{number}"']
        text.append(f"court: nysd\ndate: {year}-12-{number % 28 + 1:02}\n---\n")
        written = notes = 0
        while written < words:
            if written and written % 5 == 0:
                text.append(f"## {rng.choice(['The facts', 'The motion', 'The standard', 'Conclusion'])}\n")
            paragraph = []
            for _ in range(rng.randint(3, 7)):
                sentence = rng.choices(vocabulary, cum_weights=chances, k=rng.randint(12, 34))
                sentence[0] = sentence[0].capitalize()
                end, chance = ".", rng.random()
                if chance < 0.18:
                    end = f". See {rng.choices(shared, cum_weights=case_chances)[0]}."
                elif chance < 0.22:
                    other, v, p, y = rng.choice(reported[: number + 1])
                    end = f". {other}, {v} F. Supp. 3d {p} (S.D.N.Y. {y})."
                elif chance < 0.26:
                    end = f". 28 U.S.C. § {rng.randint(1250, 1450)}."
                elif chance < 0.265 and notes < 3:
                    notes += 1
                    end = f".[^{notes}]"
                paragraph.append(" ".join(sentence) + end)
                written += len(sentence)
            text.append(" ".join(paragraph) + "\n")
        text += [f"[^{n + 1}]: {' '.join(rng.choices(vocabulary, cum_weights=chances, k=40))}.\n" for n in range(notes)]
        (folder / "orders" / f"order-{number:05}.md").write_text("\n".join(text))


main()

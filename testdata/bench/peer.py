"""The weighted sums of careerfit batch in pandas and numpy: peer.py TABLES.json PEOPLE.csv OUT.csv

Every column becomes codes of its few different texts while it is read, and a small array holds what each text is worth
to every role. Rows go through in chunks, which is faster than all at once and takes less memory.
"""

import json
import sys

import numpy as np
import pandas as pd

CHUNK = 100_000
USUAL = 2  # the weight of a question whose importance is not said

tables, people, out = json.load(open(sys.argv[1])), sys.argv[2], sys.argv[3]
roles = sorted(next(iter(tables["setting"].values())))
names = np.array(roles, object)
percent = np.array([f"{h // 100}.{h % 100:02}" for h in range(10_001)], object)  # faster than a float_format
worth = {q: {answer: np.array([row[r] for r in roles], np.int16) for answer, row in t.items()} for q, t in tables.items()}


def rows(question, cells):
    """What each of the cells is worth; the last row, which the code -1 finds, is that of an empty cell."""
    each = [np.minimum(sum(worth[question][a] for a in cell.split(";")), 100) for cell in cells]
    return np.array(each + [np.zeros(len(roles), np.int16)], np.int16)


weight_of = {q: f"importance.{q}" for q in tables}
columns = pd.read_csv(people, nrows=0).columns
weighted = weight_of["setting"] in columns
dtypes = {c: "category" for c in columns if c != "id"}  # ids are whole numbers here, which pandas reads faster than texts

for i, part in enumerate(pd.read_csv(people, dtype=dtypes, chunksize=CHUNK)):
    points = np.zeros((len(part), len(roles)), np.int16)
    total = np.zeros(len(part), np.int16)
    for question in tables:
        answer = part[question].cat
        codes = answer.codes.to_numpy()
        add = rows(question, answer.categories)[codes]
        weight = np.int16(USUAL)
        if weighted:
            said = part[weight_of[question]].cat
            weight = np.append(said.categories.astype(np.int16), np.int16(USUAL)).astype(np.int16)[said.codes.to_numpy()]
            add *= weight[:, None]
        points += add  # without weights all count the same, so the usual one is left to the end
        total += (codes >= 0) * weight
    if not weighted:
        points *= USUAL
    leader = points.argmax(axis=1)
    most = points[np.arange(len(part)), leader].astype(np.int32)
    hundredths = (200 * most + total) // (2 * total)  # halves up, in whole numbers
    result = pd.DataFrame({"id": part["id"], "leader": names[leader], "fit": percent[hundredths]})
    result.to_csv(out, mode="a" if i else "w", header=not i, index=False)

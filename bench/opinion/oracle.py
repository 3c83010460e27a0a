"""oracle.py PROGRAM DATA [SEED]: makes conversations that nobody tuned anything to, maps them with red-dwarf and with PROGRAM
(`map`, the example), and says how many come out the same in every list and number.

DATA is a folder of exports. From each: samples of the people, with and without putting back, of the statements, and other
statements moderated out; and besides, forty conversations with planted groups, passes and missing votes.
"""

import csv
import json
import os
import random
import subprocess
import sys
import tempfile
import warnings
from collections import Counter
from math import comb
from multiprocessing import Pool

os.environ.update(OMP_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
warnings.filterwarnings("ignore")
import numpy as np  # noqa: E402
from reddwarf.implementations.polis import run_pipeline  # noqa: E402
from sklearn.metrics import silhouette_score  # noqa: E402


def made(data, seed):
    """(name, votes, moderated out); a vote is (participant, statement, vote), the last ones only."""
    for name in sorted(os.listdir(data)):
        votes, out = read(f"{data}/{name}")
        rows = {}
        for vote in votes:
            rows.setdefault(vote[0], []).append(vote)
        people, statements = sorted(rows), sorted({vote[1] for vote in votes})
        for at in range(5):
            chance = random.Random(f"{seed} {name} {at}")
            some = set(chance.sample(people, max(12, int(len(people) * chance.uniform(0.4, 0.9)))))
            yield f"some people: {name} {at}", [vote for vote in votes if vote[0] in some], out
            some = set(chance.sample(statements, max(8, int(len(statements) * chance.uniform(0.5, 0.9)))))
            yield f"some statements: {name} {at}", [vote for vote in votes if vote[1] in some], out & some
            others = set(chance.sample(statements, len(statements) // 5))
            yield f"others moderated out: {name} {at}", votes, others
            again = chance.choices(people, k=len(people))
            drawn = [(new, what, vote) for new, old in enumerate(again) for _, what, vote in rows[old]]
            yield f"people drawn again: {name} {at}", drawn, out
    for at in range(40):
        yield f"planted: {at}", *planted(np.random.default_rng([seed, at]))


def planted(chance):
    people, statements, kinds = (int(chance.integers(*span)) for span in ((30, 900), (15, 150), (2, 6)))
    missing, passes = chance.uniform(0.2, 0.8), chance.uniform(0.02, 0.25)
    leans = chance.beta(0.7, 0.7, (kinds, statements))
    shared = chance.random(statements) < 0.3
    leans[:, shared] = leans[0, shared]
    kind = chance.choice(kinds, people, p=chance.dirichlet(np.ones(kinds) * 3))
    votes = []
    for who, what in np.argwhere(chance.random((people, statements)) > missing).tolist():
        agrees = chance.random() < leans[kind[who], what]
        votes.append((who, what, 0 if chance.random() < passes else 1 if agrees else -1))
    out = chance.choice(statements, int(statements * chance.uniform(0, 0.2)), replace=False)
    return votes, {int(what) for what in out}


def read(folder):
    with open(f"{folder}/comments.csv", encoding="utf8", newline="") as file:
        out = {int(row["comment-id"]) for row in csv.DictReader(file) if row["moderated"] == "-1"}
    with open(f"{folder}/votes.csv", encoding="utf8", newline="") as file:
        rows = sorted(csv.DictReader(file), key=lambda row: int(row["timestamp"]))
    last = {(int(row["voter-id"]), int(row["comment-id"])): int(row["vote"]) for row in rows}
    return [(who, what, vote) for (who, what), vote in sorted(last.items())], out


def theirs(votes, out):
    rows = [{"participant_id": who, "statement_id": what, "vote": vote, "modified": 0} for who, what, vote in votes]
    found = run_pipeline(votes=rows, mod_out_statement_ids=sorted(out), random_state=0)
    grouped = found.participants_df[found.participants_df["to_cluster"]]
    group = {int(who): int(label) for who, label in grouped["cluster_id"].items()}
    k = max(group.values()) + 1
    score = silhouette_score(grouped[["x", "y"]].values, grouped["cluster_id"].astype(int).values)
    shared = {side: [(int(one["tid"]), one["p-test"]) for one in found.consensus[side]] for side in ("agree", "disagree")}
    marks = [[(int(one["tid"]), one["repful-for"], one["repness-test"]) for one in found.repness[at]] for at in range(k)]
    aware = {int(what): value for what, value in found.group_aware_consensus["agree"].items()}
    return k, group, score, list(found.reducer.explained_variance_), shared, marks, aware


def ours(program, votes, out):
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/votes.csv", "w") as file:
            file.write("timestamp,datetime,comment-id,voter-id,vote\n")
            file.writelines(f"0,,{what},{who},{vote}\n" for who, what, vote in votes)
        with open(f"{folder}/comments.csv", "w") as file:
            file.write("timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n")
            file.writelines(f"0,,{what},0,0,0,{-1 if what in out else 1},\n" for what in {vote[1] for vote in votes})
        found = json.loads(subprocess.run([program, folder, "--json"], capture_output=True, check=True).stdout)
    group = {who: at for at, people in enumerate(found["groups"]) for who in people}
    shared = {side: [(one["statement"], one["test"]) for one in found[f"consensus_{side}"]] for side in ("agree", "disagree")}
    marks = [[(one["statement"], one["side"], one["repness_test"]) for one in marks] for marks in found["representative"]]
    aware = {one["statement"]: one["agree"] for one in found["group_aware"]}
    return found["k"], group, found["silhouette"], found["explained_variance"], shared, marks, aware


def rand_index(one, other):
    """Adjusted (Hubert and Arabie 1985)."""
    pairs = lambda labels: sum(comb(count, 2) for count in Counter(labels).values())
    people = sorted(one)
    first, second = [one[who] for who in people], [other[who] for who in people]
    both, ones, others = pairs(zip(first, second)), pairs(first), pairs(second)
    chance, most = ones * others / comb(len(people), 2), (ones + others) / 2
    return 1.0 if most == chance else (both - chance) / (most - chance)


def near(one, other, share=1e-4):
    if isinstance(one, dict):
        return one.keys() == other.keys() and all(near(one[key], other[key], share) for key in one)
    if isinstance(one, (list, tuple)):
        return len(one) == len(other) and all(near(*both, share) for both in zip(one, other))
    return abs(one - other) <= share * abs(other) + 1e-9 if isinstance(one, float) else one == other


def compare(work):
    program, name, votes, out = work
    try:
        wanted = theirs(votes, out)
    except ValueError:
        return name, "red-dwarf refuses it"
    found = ours(program, votes, out)
    parts = ("number of groups", "groups", "silhouette", "explained variance", "consensus", "representative", "group-aware")
    wrong = [part for part, one, other in zip(parts, found, wanted) if not near(one, other)]
    if wrong and found[1].keys() == wanted[1].keys():
        wrong.append(f"Rand index {rand_index(found[1], wanted[1]):.3f}")
    return name, ", ".join(wrong)


def main(program, data, seed="1"):
    work = [(program, *one) for one in made(data, int(seed))]
    same, all_of_kind = Counter(), Counter()
    with Pool(2) as pool:
        for name, wrong in pool.imap(compare, work, chunksize=4):
            kind = name.split(":")[0]
            same[kind] += not wrong
            all_of_kind[kind] += 1
            if wrong:
                print(f"{name}: {wrong}")
    for kind, count in all_of_kind.items():
        print(f"{kind}: {same[kind]} of {count} the same")


main(*sys.argv[1:])

"""red_dwarf.py TIMES DIR: maps an export with red-dwarf so often and prints one line of JSON.

Seconds are medians: of reading both files and mapping, and of mapping alone. Starting Python and loading libraries, more than
a second, is not in them.
"""

import csv
import json
import resource
import statistics
import sys
import time
import warnings

warnings.filterwarnings("ignore")
from reddwarf.implementations.polis import run_pipeline  # noqa: E402


def read(folder):
    with open(f"{folder}/comments.csv", encoding="utf8", newline="") as file:
        out = [int(row["comment-id"]) for row in csv.DictReader(file) if row["moderated"] == "-1"]
    with open(f"{folder}/votes.csv", encoding="utf8", newline="") as file:
        votes = [
            {
                "participant_id": int(row["voter-id"]),
                "statement_id": int(row["comment-id"]),
                "vote": int(row["vote"]),
                "modified": int(row["timestamp"]),
            }
            for row in csv.DictReader(file)
        ]
    last = {}
    for vote in sorted(votes, key=lambda vote: vote["modified"]):
        last[vote["participant_id"], vote["statement_id"]] = vote
    return list(last.values()), out


def main(times, folder):
    everything, alone = [], []
    for _ in range(times):
        start = time.perf_counter()
        votes, out = read(folder)
        between = time.perf_counter()
        found = run_pipeline(votes=votes, mod_out_statement_ids=out, random_state=0)
        end = time.perf_counter()
        everything.append(end - start)
        alone.append(end - between)
    groups = found.participants_df["cluster_id"].dropna().astype(int).value_counts().sort_index()
    consensus = found.consensus["agree"] + found.consensus["disagree"]
    print(
        json.dumps(
            {
                "all_s": statistics.median(everything),
                "map_s": statistics.median(alone),
                "peak_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
                "sizes": [int(size) for size in groups],
                "consensus": [int(one["tid"]) for one in consensus],
            }
        )
    )


main(int(sys.argv[1]), sys.argv[2])

"""STV by the Scottish rules, instant run-off and Schulze, as plainly as their definitions say, without a thought for time.

Nothing here is shared with the program that is compared: decimals instead of scaled integers, parcels instead of papers, and
for Schulze the reachability of one option from another at each strength instead of Floyd and Warshall.
"""
from decimal import ROUND_DOWN, Decimal
from functools import lru_cache

FIVE = Decimal('0.00001')


def read(path):
    lines = [line.split() for line in path.read_text().split('\n')]
    candidates, seats = map(int, lines[0])
    out = {-int(line[0]) for line in lines[1:] if line and line[0].startswith('-')}
    ballots = []
    for line in lines[1:]:
        if line == ['0']:
            break
        if not line[0].startswith('-'):
            ballots.append((int(line[0]), [int(one) for one in line[1:-1] if int(one) not in out]))
    return [one for one in range(1, candidates + 1) if one not in out], seats, ballots


def first_apart(tied, history, choose):
    """Of those equal now: whoever was ahead (max) or behind (min) at the latest stage at which they differed; then by number."""
    for votes in reversed(history):
        wanted = choose(votes[one] for one in tied)
        tied = [one for one in tied if votes[one] == wanted]
    return min(tied) if choose is max else max(tied)


def stv(path):
    candidates, seats, ballots = read(path)
    parcels = {one: [] for one in candidates}
    hopeful, elected, waiting, history = set(candidates), [], [], []
    valid = sum(weight for weight, order in ballots if order)
    quota = valid // (seats + 1) + 1

    def give(papers):
        for weight, order, value in papers:
            heir = next((one for one in order if one in hopeful), None)
            if heir:
                parcels[heir].append((weight, order, value))

    def close(reduced=()):
        votes = {one: sum((weight * value for weight, _, value in parcels[one]), Decimal(0)) for one in candidates}
        votes.update(reduced)
        history.append(votes)
        reached = [one for one in hopeful if votes[one] >= quota]
        while reached:
            most = max(votes[one] for one in reached)
            one = first_apart([other for other in reached if votes[other] == most], history, max)
            reached.remove(one)
            elected.append(one)
            hopeful.discard(one)
            if votes[one] > quota:
                waiting.append(one)

    give((weight, order, Decimal(1)) for weight, order in ballots)
    close()
    kept = {}
    while len(elected) < seats:
        votes = history[-1]
        if len(hopeful) <= seats - len(elected):
            while hopeful:
                most = max(votes[one] for one in hopeful)
                one = first_apart([other for other in hopeful if votes[other] == most], history, max)
                hopeful.discard(one)
                elected.append(one)
            break
        if waiting:
            most = max(votes[one] for one in waiting)
            one = first_apart([other for other in waiting if votes[other] == most], history, max)
            waiting.remove(one)
            surplus, total = votes[one] - quota, votes[one]
            moved, parcels[one] = parcels[one], []
            kept[one] = Decimal(quota)
            give((weight, order, (surplus * value / total).quantize(FIVE, ROUND_DOWN)) for weight, order, value in moved)
        else:
            least = min(votes[one] for one in hopeful)
            one = first_apart([other for other in hopeful if votes[other] == least], history, min)
            hopeful.discard(one)
            moved, parcels[one] = parcels[one], []
            give(moved)
        close(kept)
    return elected


def irv(path):
    candidates, _, ballots = read(path)
    left, history = list(candidates), []
    while left:
        votes = {one: 0 for one in candidates}
        for weight, order in ballots:
            first = next((one for one in order if one in left), None)
            if first:
                votes[first] += weight
        history.append(votes)
        ahead = [one for one in left if 2 * votes[one] > sum(votes.values())]
        if ahead:
            return ahead
        least = min(votes[one] for one in left)
        left.remove(first_apart([one for one in left if votes[one] == least], history, min))
    return []


def schulze(path):
    candidates, seats, ballots = read(path)
    prefers = {(a, b): 0 for a in candidates for b in candidates}
    for weight, order in ballots:
        for a in candidates:
            for b in candidates:
                if a in order and (b not in order or order.index(a) < order.index(b)):
                    prefers[a, b] += weight
    strengths = sorted({prefers[pair] for pair in prefers if prefers[pair] > prefers[pair[::-1]]}, reverse=True)

    @lru_cache(None)
    def reached(start, strength):
        seen, left = {start}, [start]
        while left:
            here = left.pop()
            for there in candidates:
                if there not in seen and prefers[here, there] > prefers[there, here] and prefers[here, there] >= strength:
                    seen.add(there)
                    left.append(there)
        return seen

    def path_strength(a, b):
        return next((strength for strength in strengths if b in reached(a, strength)), 0)

    left, ranking = list(candidates), []
    while left:
        unbeaten = [a for a in left if not any(path_strength(b, a) > path_strength(a, b) for b in left)]
        ranking.append(min(unbeaten))
        left.remove(min(unbeaten))
    return ranking[:seats]

"""Budgets counted with pabutools, and elections with pyrankvote and votelib."""
import contextlib
import io
import time

from pabutools.election import Additive_Borda_Sat, Additive_Cardinal_Sat, Cardinality_Sat, Cost_Sat, parse_pabulib
from pabutools.rules import completion_by_rule_combination, greedy_utilitarian_welfare, method_of_equal_shares

SATISFACTION = {'cost': Cost_Sat, 'cardinality': Cardinality_Sat, 'points': Additive_Cardinal_Sat, 'borda': Additive_Borda_Sat}


def utilities(vote_type):
    own = {'ordinal': ['borda'], 'cumulative': ['points'], 'scoring': ['points']}
    return ['cost', 'cardinality', *own.get(vote_type, [])]


def rules():
    """Each rule and completion: its arguments on our command line, and how pabutools counts it."""
    shares = {'--rule': 'equal-shares'}
    return {
        'greedy': ({'--rule': 'greedy'}, greedy),
        'equal shares': (shares | {'--completion': 'none'}, equal_shares),
        'equal shares, add1': (shares | {'--completion': 'add1'}, lambda *given: equal_shares(*given, voter_budget_increment=1)),
        'equal shares, add1u': (shares | {'--completion': 'add1u'}, lambda *given: completed(*given, {'voter_budget_increment': 1})),
        'equal shares, then greedy': (shares | {'--completion': 'greedy'}, lambda *given: completed(*given, {})),
    }


def greedy(instance, profile, satisfaction):
    return greedy_utilitarian_welfare(instance, profile, sat_class=satisfaction)


def equal_shares(instance, profile, satisfaction, **more):
    return method_of_equal_shares(instance, profile, sat_class=satisfaction, **more)


def completed(instance, profile, satisfaction, more):
    each = {'sat_class': satisfaction}
    steps = [method_of_equal_shares, greedy_utilitarian_welfare]
    return completion_by_rule_combination(instance, profile, steps, [each | more, each])


def read(path):
    """The instance, its ballots with equal ones as one, and the seconds it took."""
    began = time.process_time()
    instance, profile = parse_pabulib(str(path))
    together = profile.as_multiprofile()
    return instance, together, time.process_time() - began


def count(rule, instance, profile, utility):
    """Ids in the order pabutools elected them, and the seconds it took."""
    began = time.process_time()
    winners = rule(instance, profile, SATISFACTION[utility])
    return [project.name for project in winners], time.process_time() - began


def votelib_schulze(candidates, ballots):
    """The one that wins by votelib, or nothing if it has several."""
    import votelib.evaluate.condorcet
    from votelib.convert import RankedToCondorcetVotes
    votes = {}
    for weight, order in ballots:
        votes[tuple(order)] = votes.get(tuple(order), 0) + weight
    pairs = RankedToCondorcetVotes().convert(votes)
    with contextlib.redirect_stdout(io.StringIO()):
        found = votelib.evaluate.condorcet.Schulze().evaluate(pairs, 1)
    return found[0] if len(found) == 1 and isinstance(found[0], int) else None


def pyrankvote_irv(candidates, ballots):
    """The one that wins by pyrankvote, or nothing where it gives up (on ballots that all run out)."""
    import pyrankvote
    known = {one: pyrankvote.Candidate(str(one)) for one in candidates}
    papers = [pyrankvote.Ballot([known[one] for one in order]) for weight, order in ballots for _ in range(weight)]
    try:
        winners = pyrankvote.instant_runoff_voting(list(known.values()), papers).get_winners()
    except RuntimeError:
        return None
    return int(winners[0].name) if winners else None

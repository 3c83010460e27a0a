"""Counts made-up budgets and elections side by side and prints Markdown tables: who agreed, and how much processor time it took.

    compare.py COUNTER [COUNT] [SEED] [FILE…]

COUNTER is the command that counts, `target/release/examples/count` or `plethu count`. Further .pb and .blt
files are counted too.
"""
import json
import pathlib
import resource
import shlex
import subprocess
import sys
import tempfile
import time

import generate
import peers
import ranked

counter = shlex.split(sys.argv[1])
count = int(sys.argv[2]) if len(sys.argv) > 2 else 2000
seed = sys.argv[3] if len(sys.argv) > 3 else '2026'
published = [pathlib.Path(name) for name in sys.argv[4:]]
batched = counter[-1].endswith('count') and len(counter) == 1


def ours(paths, arguments):
    """What we make of each file: the report and the seconds for reading and counting."""
    words = [word for pair in arguments.items() for word in pair]
    if not batched:
        return [alone(path, words) for path in paths]
    reports = []
    for start in range(0, len(paths), 500):
        command = [*counter, *map(str, paths[start:start + 500]), *words, '--json', '--times']
        lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        reports += [(report, report['seconds']) for report in map(json.loads, lines.splitlines())]
    return reports


def alone(path, words):
    """One process for one file: its start is part of the time."""
    began = of_children()
    out = subprocess.run([*counter, str(path), *words, '--json'], check=True, capture_output=True, text=True).stdout
    return json.loads(out), of_children() - began


def of_children():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def table(*rows):
    print('\n'.join(f"| {' | '.join(map(str, row))} |" for row in [rows[0], ['---'] * len(rows[0]), *rows[1:]]) + '\n')


def vote_type(path):
    return next(line for line in path.read_text(encoding='utf-8-sig').splitlines() if line.startswith('vote_type;')).split(';')[1].strip()


def budgets(paths, name):
    """One line for each rule and utility; the seconds are those for reading and counting all the files."""
    types = [vote_type(path) for path in paths]
    read = [peers.read(path) for path in paths]
    rows = []
    for rule, (arguments, theirs) in peers.rules().items():
        for utility in peers.SATISFACTION:
            chosen = [nth for nth, kind in enumerate(types) if utility in peers.utilities(kind)]
            if chosen:
                found = ours([paths[nth] for nth in chosen], arguments | {'--utility': utility})
                rows.append([rule, utility, *side_by_side(paths, read, chosen, found, theirs, utility)])
    print(f'{name}: the same winners as pabutools 1.2.3, and the seconds of processor time to read and count them all.\n')
    table(['rule', 'utility', 'files', 'same winners', 'same order', 'pabutools s', 'Plethu s', 'times faster'], *rows)


def side_by_side(paths, read, chosen, found, theirs, utility):
    same = ordered = mine = peer = 0
    for nth, (report, seconds) in zip(chosen, found):
        instance, profile, reading = read[nth]
        winners, counting = peers.count(theirs, instance, profile, utility)
        same += sorted(winners) == sorted(report['winners'])
        ordered += winners == report['winners']
        mine, peer = mine + seconds, peer + reading + counting
        if sorted(winners) != sorted(report['winners']):
            print(f'{paths[nth]} {utility}: pabutools {winners}, ours {report["winners"]}', file=sys.stderr)
    return [len(chosen), same, ordered, f'{peer:.3f}', f'{mine:.4f}', f'{peer / mine:.0f}']


def elections(paths, name):
    rows = []
    for rule, theirs in {'stv': ranked.stv, 'irv': ranked.irv, 'schulze': ranked.schulze}.items():
        found = ours(paths, {'--rule': rule})
        began = time.process_time()
        expected = [theirs(path) for path in paths]
        peer = time.process_time() - began
        same = sum(report['winners'] == winners for (report, _), winners in zip(found, expected))
        for path, (report, _), winners in zip(paths, found, expected):
            if report['winners'] != winners:
                print(f'{path} {rule}: by definition {winners}, ours {report["winners"]}', file=sys.stderr)
        mine = sum(seconds for _, seconds in found)
        rows.append([rule, 'plain Python from the definition, in order', len(paths), same, f'{peer:.3f}', f'{mine:.4f}', f'{peer / mine:.0f}'])
        rows += [others(rule, paths, found)] if rule != 'stv' else []
    print(f'{name}: beside a plain account of each definition, and a published program where no tie had to be broken.\n')
    table(['rule', 'beside', 'files', 'same winners', 'theirs s', 'Plethu s', 'times faster'], *rows)


def others(rule, paths, found):
    name, peer = {'irv': ('pyrankvote 2.0.6', peers.pyrankvote_irv), 'schulze': ('votelib 0.4.0', peers.votelib_schulze)}[rule]
    files = same = theirs = mine = 0
    for path, (report, seconds) in zip(paths, found):
        candidates, _, ballots = ranked.read(path)
        ballots = [(weight, order) for weight, order in ballots if order]
        if report['ties'] or not ballots or not report['winners']:
            continue
        began = time.process_time()
        winner = peer(candidates, ballots)
        took = time.process_time() - began
        if winner is None:
            continue
        files, theirs, mine = files + 1, theirs + took, mine + seconds
        same += winner == report['winners'][0]
        if winner != report['winners'][0]:
            print(f'{path} {rule}: {name} {winner}, ours {report["winners"]}', file=sys.stderr)
    return [rule, name, files, same, f'{theirs:.3f}', f'{mine:.4f}', f'{theirs / max(mine, 1e-9):.0f}']


with tempfile.TemporaryDirectory() as folder:
    folder = pathlib.Path(folder)
    for path in published:
        if path.suffix == '.pb':
            budgets([path], path.name)
    wards = [path for path in published if path.suffix == '.blt']
    if wards:
        elections(wards, f'{len(wards)} published elections')
    budgets(generate.budgets(folder, count, seed), f'{count:,} made-up budgets (seed {seed})')
    elections(generate.elections(folder, count, seed), f'{count:,} made-up elections (seed {seed})')

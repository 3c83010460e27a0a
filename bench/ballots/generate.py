"""Made-up elections, the same for the same seed: budgets of every Pabulib vote type, and ranked ballots. Many have ties."""
import random

TYPES = ['approval', 'choose-1', 'ordinal', 'cumulative', 'scoring']
COSTS = ['round', 'any', 'cents', 'free']


def budgets(folder, count, seed):
    """Writes `count` .pb files and returns their paths."""
    return [written(folder / f'{nth:05}.pb', budget(random.Random(f'{seed} budget {nth}'), nth)) for nth in range(count)]


def elections(folder, count, seed):
    """Writes `count` .blt files and returns their paths."""
    return [written(folder / f'{nth:05}.blt', election(random.Random(f'{seed} election {nth}'))) for nth in range(count)]


def written(path, text):
    path.write_text(text, encoding='utf-8')
    return path


def budget(chance, nth):
    vote_type = TYPES[nth % len(TYPES)]
    voters = chance.choice([1, 3, 10, 30, 60, 100, 200])
    ids = [chance.choice(['', 'p', 'P-', 'ź']) + str(number) for number in range(1, chance.choice([1, 2, 4, 8, 12, 20]) + 1)]
    style = COSTS[nth // len(TYPES) % len(COSTS)]
    # Shares of a few units each keep the other program's completion, one unit at a time, within seconds.
    cost = {project: price(chance, style, voters) for project in ids}
    cents = sum(cost.values()) * chance.choice([5, 15, 30, 50, 80, 120]) // 100
    limit = money(cents if style == 'cents' else max(1, cents // 100) * 100)
    liked = {project: chance.choice([0.05, 0.2, 0.5, 0.8]) for project in ids}
    votes = [vote(chance, vote_type, ids, liked) for _ in range(voters)]
    points = ';points' if vote_type in ('cumulative', 'scoring') else ''
    return '\n'.join([
        'META', 'key;value', f'budget;{limit}', f'vote_type;{vote_type}', f'num_projects;{len(ids)}', f'num_votes;{voters}',
        'PROJECTS', 'project_id;cost;name', *(f'{project};{money(cost[project])};"Project; {project}"' for project in ids),
        'VOTES', f'voter_id;vote{points}', *(f'{number};{row}' for number, row in enumerate(votes)), ''])


def price(chance, style, voters):
    """In hundredths."""
    most = max(4, voters * chance.choice([1, 2, 4]))
    if style == 'free' and chance.random() < 0.2:
        return 0
    if style == 'round':
        return 100 * max(1, most // 4) * chance.randint(1, 4)
    if style == 'cents':
        return chance.randint(1, 100 * most)
    return 100 * chance.randint(1, most)


def money(cents):
    return f'{cents // 100}.{cents % 100:02}' if cents % 100 else str(cents // 100)


def vote(chance, vote_type, ids, liked):
    chosen = [project for project in ids if chance.random() < liked[project]]
    chance.shuffle(chosen)
    if vote_type == 'choose-1':
        chosen = chosen[:1]
    if vote_type in ('cumulative', 'scoring') and not chosen:
        return 'none;none'
    if vote_type == 'cumulative':
        chosen = chosen[:5]
        return f"{','.join(chosen)};{','.join(str(chance.randint(0, 10)) for _ in chosen)}"
    if vote_type == 'scoring':
        return f"{','.join(chosen)};{','.join(chance.choice(['-1', '0', '1', '2.5', '5']) for _ in chosen)}"
    return ','.join(chosen)


def election(chance):
    candidates = chance.randint(1, 9)
    seats = chance.randint(1, min(4, candidates))
    favourites = [chance.random() ** 2 + 0.05 for _ in range(candidates)]
    lines = []
    for _ in range(chance.choice([1, 3, 6, 20, 80])):
        order = sorted(range(1, candidates + 1), key=lambda one: chance.random() / favourites[one - 1])
        order = order[:chance.randint(1, candidates)]
        lines.append(f"{chance.choice([1, 1, 2, 3, 10])} {' '.join(map(str, order))} 0")
    out = [f'-{chance.randint(1, candidates)}'] if candidates > seats + 1 and chance.random() < 0.2 else []
    names = [f'"Candidate {one}"' for one in range(1, candidates + 1)]
    return '\n'.join([f'{candidates} {seats}', *out, *lines, '0', *names, '"Made up"', ''])

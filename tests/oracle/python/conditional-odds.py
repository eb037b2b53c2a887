# Figures for tests/oracle/conditional-odds.json, made with mpmath 1.3.0 at 50 digits. Run: python3 conditional-odds.py > ../conditional-odds.json
# stats::fisher.test of R finds the same roots, but stops its search at four digits.
import json
import mpmath as mp

mp.mp.dps = 50


def terms(m, n, k):
    least, most = max(0, k - n), min(k, m)
    return [(x, mp.binomial(m, x) * mp.binomial(n, k - x)) for x in range(least, most + 1)]


def solve(f, start):
    low, high = mp.log(start) - 1, mp.log(start) + 1
    while f(mp.e**low) > 0:
        low -= 1
    while f(mp.e**high) < 0:
        high += 1
    for _ in range(150):
        middle = (low + high) / 2
        if f(mp.e**middle) < 0:
            low = middle
        else:
            high = middle
    return mp.e ** ((low + high) / 2)


rows = []
for a, b, c, d in [(6, 2, 11, 10), (1, 3, 3, 1), (7, 2, 993, 998), (1, 4, 16, 8), (12, 5, 29, 2), (49, 4, 1505, 2427), (0, 5, 8, 2), (8, 0, 2, 5)]:
    all_terms = terms(a + c, b + d, a + b)
    tail = mp.mpf("0.025")

    def share(odds, keep):
        weights = [(x, w * odds**x) for x, w in all_terms]
        whole = sum(w for _, w in weights)
        return sum(keep(x) * w for x, w in weights) / whole

    start = (a + mp.mpf(1) / 2) * (d + mp.mpf(1) / 2) / ((b + mp.mpf(1) / 2) * (c + mp.mpf(1) / 2))
    lowest, highest = a == all_terms[0][0], a == all_terms[-1][0]
    estimate = 0 if lowest else "Infinity" if highest else solve(lambda o: share(o, lambda x: x) - a, start)
    low = 0 if lowest else solve(lambda o: share(o, lambda x: 1 if x >= a else 0) - tail, start)
    high = "Infinity" if highest else solve(lambda o: tail - share(o, lambda x: 1 if x <= a else 0), start)
    text = lambda v: v if isinstance(v, str) else mp.nstr(mp.mpf(v), 20)
    rows.append({"table": [a, b, c, d], "odds": [text(estimate), text(low), text(high)]})
print('{"source":"mpmath 1.3.0 at 50 digits, tests/oracle/python/conditional-odds.py","rows":[')
print(",\n".join(json.dumps(row) for row in rows))
print("]}")

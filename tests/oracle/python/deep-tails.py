# Figures for tests/oracle/deep-tails.json, made with mpmath 1.3.0 at 60 digits. Run: python3 deep-tails.py > ../deep-tails.json
import json
import mpmath as mp

mp.mp.dps = 60
rows = []


def put(f, args, value):
    rows.append({"f": f, "args": args, "value": mp.nstr(value, 20)})


def log_beta_lower(x, y, a, b):
    """ln I(x; a, b) by the series of positive terms, which never cancels."""
    a, b = mp.mpf(a), mp.mpf(b)
    term = total = mp.mpf(1)
    n = 0
    while term > total * mp.mpf(10) ** -45:
        term *= (a + b + n) * x / (a + 1 + n)
        total += term
        n += 1
    return a * mp.log(x) + b * mp.log(y) - mp.log(a) - mp.loggamma(a) - mp.loggamma(b) + mp.loggamma(a + b) + mp.log(total)


for z in [1, 6, 20, 37, 37.5, 200, 10000]:
    put("normal upper", [z], mp.log(mp.erfc(mp.mpf(z) / mp.sqrt(2)) / 2))
for df in [1, 2, 5, 40, 999]:
    for x in [0.3, 30, 700, 1380, 2000, 50000]:
        put("chisq upper", [x, df], mp.log(mp.gammainc(mp.mpf(df) / 2, mp.mpf(x) / 2, mp.inf, regularized=True)))
for df in [1, 3, 12.5, 200]:
    for t in [0.5, 8, 300, 1e6]:
        whole = mp.mpf(df) + mp.mpf(t) ** 2
        put("t upper", [t, df], log_beta_lower(mp.mpf(df) / whole, mp.mpf(t) ** 2 / whole, mp.mpf(df) / 2, mp.mpf(1) / 2) - mp.log(2))
for x, a, b in [(0.05, 50000, 8.5), (0.95, 20000, 12), (0.7, 20000, 12), (0.2, 300, 4), (1e-9, 30, 30), (0.4, 2000, 2000)]:
    put("beta lower", [x, a, b], log_beta_lower(mp.mpf(x), 1 - mp.mpf(x), a, b))
for f, d1, d2 in [(3, 1, 1), (800, 3, 40), (60, 20, 200), (2000, 2, 90)]:
    whole = mp.mpf(d1) * f + d2
    put("f upper", [f, d1, d2], log_beta_lower(d2 / whole, d1 * mp.mpf(f) / whole, mp.mpf(d2) / 2, mp.mpf(d1) / 2))
for k, m in [(50, 1), (400, 30), (3, 1e-7), (10000, 8000)]:
    put("poisson upper", [k, m], mp.log(mp.gammainc(k, 0, mp.mpf(m), regularized=True)))
put("binomial lower", [9, 1000000, 0.1], log_beta_lower(1 - mp.mpf(0.1), mp.mpf(0.1), 1000000 - 9, 10))
for x in [1e-15, 0.7, 1 + 1e-9, 1.4616321449683622, 2 - 1e-7, 15.99, 16.01]:
    put("log gamma", [x], mp.loggamma(mp.mpf(x)))
print('{"source":"mpmath 1.3.0 at 60 digits, tests/oracle/python/deep-tails.py; natural logarithms of tails","rows":[')
print(",\n".join(json.dumps(row) for row in rows))
print("]}")

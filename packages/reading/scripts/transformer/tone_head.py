"""The head that reads an encoded sentence toward a target, with hand-written gradients.

For a target's pieces S among the sentence's pieces R, of hidden values h (HIDDEN a piece):

    s = mean of h over S;  a = softmax over R of (s · query) · (h · key) / √WIDTH;  scores = s · own + Σ a · (h · value) + bias

The sum over pieces tells each word's part of the answer. Scores: negative, neutral, positive.
"""

import numpy as np

from network import HIDDEN

CLASSES, WIDTH = 3, 32
SCALE = np.float32(1 / np.sqrt(WIDTH))
SIZES = {"own": CLASSES, "value": CLASSES, "query": WIDTH, "key": WIDTH}


def fresh_head(rng):
    """Parameters to learn, by name."""
    head = {
        f"head.{part}.w": rng.normal(0, 0.02 if size == CLASSES else 0.05, (HIDDEN, size)).astype(np.float32)
        for part, size in SIZES.items()
    }
    head["head.b"] = np.zeros(CLASSES, np.float32)
    return head


def score(p, x, pieces, rows):
    """Scores (n, CLASSES) of n targets and what `score_back` needs. x: (B·T, HIDDEN); pieces, rows: indices into x."""
    scores, kept = np.zeros((len(pieces), CLASSES), np.float32), []
    for i, (own, all_) in enumerate(zip(pieces, rows)):
        s, h = x[own].mean(0), x[all_]
        query, keys, values = s @ p["head.query.w"], h @ p["head.key.w"], h @ p["head.value.w"]
        heard = keys @ query * SCALE
        heard = np.exp(heard - heard.max())
        heard /= heard.sum()
        scores[i] = s @ p["head.own.w"] + heard @ values + p["head.b"]
        kept.append((s, h, query, keys, heard, values))
    return scores, kept


def score_back(p, g, d_scores, kept, pieces, rows, dx):
    """Writes the head's gradients into g and adds those of x to dx."""
    g["head.b"][...] = d_scores.sum(0)
    for part in SIZES:
        g[f"head.{part}.w"][...] = 0
    for d, (s, h, query, keys, heard, values), own, all_ in zip(d_scores, kept, pieces, rows):
        d_heard, d_values = values @ d, np.outer(heard, d)
        d_heard = heard * (d_heard - (heard * d_heard).sum()) * SCALE
        d_query, d_keys = keys.T @ d_heard, np.outer(d_heard, query)
        g["head.own.w"] += np.outer(s, d)
        g["head.value.w"] += h.T @ d_values
        g["head.query.w"] += np.outer(s, d_query)
        g["head.key.w"] += h.T @ d_keys
        dx[all_] += d_values @ p["head.value.w"].T + d_keys @ p["head.key.w"].T
        dx[own] += (p["head.own.w"] @ d + p["head.query.w"] @ d_query) / np.float32(len(own))

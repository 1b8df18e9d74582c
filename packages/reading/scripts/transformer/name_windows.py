"""The training windows that `write-windows.ts` wrote, as padded batches."""

import gzip
import json

import numpy as np

CHUNK = 2000
MASK_SHARE = 0.06


def read_windows(path):
    """One window a line: guideline, piece ids, cases, where each word begins, and the word's label."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [
            (w["guideline"], *(np.array(w[k], np.int32) for k in ("ids", "cases", "firsts", "labels")))
            for w in map(json.loads, file)
        ]


def batches(windows, pieces, rng):
    """Indices of windows of like length, at most `pieces` padded pieces a batch, in random order."""
    order = rng.permutation(len(windows))
    found = []
    for start in range(0, len(order), CHUNK):
        batch, longest = [], 0
        for index in sorted(order[start : start + CHUNK], key=lambda i: len(windows[i][1])):
            longest_now = max(longest, len(windows[index][1]))
            if batch and longest_now * (len(batch) + 1) > pieces:
                found.append(batch)
                batch, longest_now = [], len(windows[index][1])
            batch.append(index)
            longest = longest_now
        if batch:
            found.append(batch)
    return [found[i] for i in rng.permutation(len(found))]


def collate(windows, batch, padding, mask_id, rng):
    """ids, cases, mask: (B, T); and for each guideline the rows of (B·T) where a word begins, with their labels."""
    length = max(len(windows[i][1]) for i in batch)
    ids = np.full((len(batch), length), padding, np.int32)
    cases = np.zeros((len(batch), length), np.int32)
    mask = np.zeros((len(batch), length), bool)
    targets = {}
    for row, index in enumerate(batch):
        guideline, own_ids, own_cases, firsts, labels = windows[index]
        size = len(own_ids)
        # Words left out teach the network to read a name from what stands around it.
        hidden = (rng.random(size) < MASK_SHARE) & (own_cases > 0)
        ids[row, :size] = np.where(hidden, mask_id, own_ids)
        cases[row, :size] = own_cases
        mask[row, :size] = True
        rows, wanted = targets.setdefault(guideline, ([], []))
        rows.append(row * length + firsts)
        wanted.append(labels)
    return ids, cases, mask, {g: (np.concatenate(r), np.concatenate(w)) for g, (r, w) in targets.items()}

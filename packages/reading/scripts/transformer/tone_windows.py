"""The training windows that `tone/write-windows.ts` wrote, as padded batches."""

import gzip
import json

import numpy as np

CHUNK = 2000
MASK_SHARE = 0.06


def read_windows(path):
    """One sentence a line: ids, cases, fold, and targets, each with its pieces, its label (0 to 2) and its row's number."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def batches(windows, pieces, rng=None):
    """Indices of windows of like length, at most `pieces` padded pieces a batch; in random order where `rng` is given."""
    order = np.arange(len(windows)) if rng is None else rng.permutation(len(windows))
    found = []
    for start in range(0, len(order), CHUNK):
        batch, longest = [], 0
        for index in sorted(order[start : start + CHUNK], key=lambda i: len(windows[i]["ids"])):
            longest = max(longest, len(windows[index]["ids"]))
            if batch and longest * (len(batch) + 1) > pieces:
                found.append(batch)
                batch, longest = [], len(windows[index]["ids"])
            batch.append(index)
        if batch:
            found.append(batch)
    return found if rng is None else [found[i] for i in rng.permutation(len(found))]


def collate(windows, batch, padding, mask_id, rng=None):
    """ids, cases, mask: (B, T); for each target its pieces and its sentence's as rows of (B·T), its label and its number."""
    length = max(len(windows[i]["ids"]) for i in batch)
    ids = np.full((len(batch), length), padding, np.int32)
    cases = np.zeros((len(batch), length), np.int32)
    mask = np.zeros((len(batch), length), bool)
    pieces, rows, labels, numbers = [], [], [], []
    for row, index in enumerate(batch):
        window = windows[index]
        own_ids, own_cases = np.array(window["ids"]), np.array(window["cases"])
        size = len(own_ids)
        if rng is not None:
            # Words left out keep the network from learning sentences by heart.
            own_ids = np.where((rng.random(size) < MASK_SHARE) & (own_cases > 0), mask_id, own_ids)
        ids[row, :size], cases[row, :size], mask[row, :size] = own_ids, own_cases, True
        for target in window["targets"]:
            pieces.append(row * length + np.array(target["pieces"]))
            rows.append(np.arange(row * length, row * length + size))
            labels.append(target["label"])
            numbers.append(target["row"])
    return ids, cases, mask, pieces, rows, np.array(labels), numbers

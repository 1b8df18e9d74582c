"""Fine-tunes the encoder to read a sentence's tone toward targets in it, on one processor core, with numpy alone.

usage: train_tone.py WINDOWS.jsonl.gz SETTINGS.json MODEL_FOLDER OUT [FOLD]

SETTINGS: {"vocabulary": [...], "rate": r, "pieces": p, "epochs": n, "seed": s}. With FOLD the windows of that
fold are left out, and OUT.json gets their labels and scores; else OUT.npz gets the weights.
"""

import json
import os
import sys
import time

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

import numpy as np  # noqa: E402  (the number of threads is read on import)

from adam import Adam  # noqa: E402
from network import Network, pretrained  # noqa: E402
from safetensors import read_safetensors  # noqa: E402
from tone_head import fresh_head, score, score_back  # noqa: E402
from tone_windows import batches, collate, read_windows  # noqa: E402

DROPOUT = 0.1
REPORT_EVERY = 100


def main(windows_path, settings_path, model_folder, out, fold=None):
    with open(settings_path, encoding="utf-8") as file:
        settings = json.load(file)
    rng = np.random.default_rng(settings["seed"])
    network = load(settings, model_folder, None, rng)
    windows = read_windows(windows_path)
    train([w for w in windows if fold is None or w["fold"] != int(fold)], network, settings, rng)
    if fold is None:
        np.savez(f"{out}.npz", **{name: array.astype(np.float16) for name, array in network.parameters.items()})
    else:
        answer([w for w in windows if w["fold"] == int(fold)], network, settings, f"{out}.json")


def load(settings, model_folder, weights_path, rng):
    """The pre-trained encoder with a fresh head, or as trained before."""
    with open(os.path.join(model_folder, "tokenizer.json"), encoding="utf-8") as file:
        ids = json.load(file)["model"]["vocab"]
    kept = np.array([ids[piece] for piece in settings["vocabulary"]])
    arrays = read_safetensors(os.path.join(model_folder, "model.fp16.safetensors"))
    parameters, words, positions = pretrained(arrays, kept, [], 0, rng)
    parameters.update(fresh_head(rng))
    if weights_path:
        for name, array in np.load(weights_path).items():
            parameters[name][...] = array
    return Network(parameters, words, positions, rng)


def train(windows, network, settings, rng):
    plan = [b for _ in range(settings["epochs"]) for b in batches(windows, settings["pieces"], rng)]
    marks = [settings["vocabulary"].index(mark) for mark in ("[PAD]", "[MASK]")]
    optimiser = Adam(network.parameters, settings["rate"], len(plan))
    gradients = {name: np.zeros_like(a) for name, a in network.parameters.items()}
    average, started = None, time.time()
    for step, batch in enumerate(plan, 1):
        loss = descend(network, collate(windows, batch, *marks, rng), gradients)
        optimiser.climb(gradients)
        average = loss if average is None else 0.98 * average + 0.02 * loss
        if step % REPORT_EVERY == 0:
            print(f"step {step} of {len(plan)}: loss {average:.4f}, {time.time() - started:.0f} s", flush=True)


def descend(network, batch, gradients):
    """Cross-entropy a target of one batch; writes its gradients."""
    ids, cases, mask, pieces, rows, labels, _ = batch
    x, kept = network.forward(ids, cases, mask, DROPOUT)
    scores, kept_head = score(network.parameters, x, pieces, rows)
    chances = softmax(scores)
    at = (np.arange(len(labels)), labels)
    loss = -float(np.log(chances[at] + 1e-9).mean())
    chances[at] -= 1
    chances /= np.float32(len(labels))
    dx = np.zeros_like(x)
    score_back(network.parameters, gradients, chances, kept_head, pieces, rows, dx)
    network.backward(dx, kept, ids, cases, gradients)
    return loss


def softmax(scores):
    chances = np.exp(scores - scores.max(-1, keepdims=True))
    return chances / chances.sum(-1, keepdims=True)


def answer(windows, network, settings, path):
    padding = settings["vocabulary"].index("[PAD]")
    found = []
    for batch in batches(windows, 4 * settings["pieces"]):
        ids, cases, mask, pieces, rows, labels, numbers = collate(windows, batch, padding, 0)
        x, _ = network.forward(ids, cases, mask)
        scores, _ = score(network.parameters, x, pieces, rows)
        found += [{"row": r, "label": int(label), "scores": s.tolist()} for r, label, s in zip(numbers, labels, scores)]
    with open(path, "w", encoding="utf-8") as file:
        json.dump(found, file)


if __name__ == "__main__":
    main(*sys.argv[1:])

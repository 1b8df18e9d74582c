"""Fine-tunes the pre-trained encoder to label names, on one processor core, with numpy alone.

usage: train_names.py WINDOWS.jsonl.gz SETTINGS.json MODEL_FOLDER WEIGHTS.npz [START.npz]

SETTINGS: {"vocabulary": [pieces kept, in order], "guidelines": [...], "labels": n, "rate": r, "pieces": p, "seed": s}.
MODEL_FOLDER holds `model.fp16.safetensors` and `tokenizer.json`. START: weights of an earlier run to go on from.
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
from name_windows import batches, collate, read_windows  # noqa: E402

DROPOUT = 0.1
REPORT_EVERY = 100


def main(windows_path, settings_path, model_folder, weights_path, start_path=None):
    with open(settings_path, encoding="utf-8") as file:
        settings = json.load(file)
    rng = np.random.default_rng(settings["seed"])
    network = load(settings, model_folder, start_path, rng)
    windows = read_windows(windows_path)
    plan = batches(windows, settings["pieces"], rng)
    print(f"{len(windows)} windows, {sum(len(w[1]) for w in windows)} pieces, {len(plan)} steps", flush=True)
    train(network, windows, plan, settings, rng, weights_path)
    save(network, weights_path)


def load(settings, model_folder, start_path, rng):
    with open(os.path.join(model_folder, "tokenizer.json"), encoding="utf-8") as file:
        ids = json.load(file)["model"]["vocab"]
    kept = np.array([ids[piece] for piece in settings["vocabulary"]])
    arrays = read_safetensors(os.path.join(model_folder, "model.fp16.safetensors"))
    parameters, words, positions = pretrained(arrays, kept, settings["guidelines"], settings["labels"], rng)
    if start_path:
        for name, array in np.load(start_path).items():
            if name in parameters:
                parameters[name][...] = array
    return Network(parameters, words, positions, rng)


def train(network, windows, plan, settings, rng, weights_path):
    vocabulary = settings["vocabulary"]
    padding, mask_id = vocabulary.index("[PAD]"), vocabulary.index("[MASK]")
    optimiser = Adam(network.parameters, settings["rate"], len(plan))
    gradients = {name: np.zeros_like(a) for name, a in network.parameters.items()}
    average, started = None, time.time()
    for step, batch in enumerate(plan, 1):
        ids, cases, mask, targets = collate(windows, batch, padding, mask_id, rng)
        loss = descend(network, ids, cases, mask, targets, gradients)
        optimiser.climb(gradients)
        average = loss if average is None else 0.98 * average + 0.02 * loss
        if step % REPORT_EVERY == 0:
            print(f"step {step} of {len(plan)}: loss {average:.4f}, {time.time() - started:.0f} s", flush=True)
            if step % (10 * REPORT_EVERY) == 0:
                save(network, weights_path)


def descend(network, ids, cases, mask, targets, gradients):
    """Cross-entropy a word of one batch; writes its gradients."""
    x, kept = network.forward(ids, cases, mask, DROPOUT)
    dx = np.zeros_like(x)
    words = sum(len(wanted) for _, wanted in targets.values())
    loss = 0.0
    for name in gradients:
        if name.startswith("head."):
            gradients[name][...] = 0
    for guideline, (rows, wanted) in targets.items():
        weight, bias = (network.parameters[f"head.{guideline}.{part}"] for part in "wb")
        states = x[rows]
        scores = states @ weight + bias
        scores -= scores.max(-1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(-1, keepdims=True)
        at = (np.arange(len(wanted)), wanted)
        loss -= float(np.log(scores[at] + 1e-9).sum())
        scores[at] -= 1
        scores /= np.float32(words)
        np.matmul(states.T, scores, out=gradients[f"head.{guideline}.w"])
        gradients[f"head.{guideline}.b"][...] = scores.sum(0)
        dx[rows] = scores @ weight.T
    network.backward(dx, kept, ids, cases, gradients)
    return loss / words


def save(network, path):
    np.savez(path, **{name: array.astype(np.float16) for name, array in network.parameters.items()})


if __name__ == "__main__":
    main(*sys.argv[1:])

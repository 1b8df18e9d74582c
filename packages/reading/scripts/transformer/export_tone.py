"""Writes trained weights of the reader of tone as an ONNX model.

usage: export_tone.py WEIGHTS.npz SETTINGS.json MODEL_FOLDER TEMPERATURE OUT.onnx

Model: ids (T) int32, cases (T) int32 → (T, 2 · CLASSES + 2 · WIDTH), for each piece its own scores, its scores for others,
its query and its key, as `tone_head.py` adds them up. Scores are divided by the temperature, so that their softmax are
chances as measured on sentences not trained on.
"""

import json
import sys

import numpy as np

from encoder_graph import encoder
from onnx_file import FLOAT, INT32, Graph
from tone_head import CLASSES, WIDTH
from train_tone import load


def main(weights_path, settings_path, model_folder, temperature, out):
    with open(settings_path, encoding="utf-8") as file:
        settings = json.load(file)
    network = load(settings, model_folder, weights_path, np.random.default_rng(0))
    p, heat = network.parameters, np.float32(temperature)
    weights = [p["head.own.w"] / heat, p["head.value.w"] / heat, p["head.query.w"], p["head.key.w"]]
    columns = 2 * CLASSES + 2 * WIDTH
    # The bias stands with the target's own scores: their mean carries it once.
    bias = np.concatenate([p["head.b"] / heat, np.zeros(columns - CLASSES, np.float32)])
    graph = Graph()
    rows = graph.node("MatMul", [encoder(graph, network), graph.constant("head.w", np.concatenate(weights, 1))])
    rows = graph.node("Add", [rows, graph.constant("head.b", bias)])
    inputs = {name: (INT32, ["T"]) for name in ("ids", "cases")}
    graph.write(out, inputs, {rows: (FLOAT, ["T", columns])})


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Writes trained weights of the tagger of names as an ONNX model.

usage: export_names.py WEIGHTS.npz SETTINGS.json MODEL_FOLDER GUIDELINE OUT.onnx

Model: ids (T) int32, cases (T) int32 → log-probabilities (T, labels).
"""

import json
import sys

import numpy as np

from encoder_graph import encoder
from onnx_file import FLOAT, INT32, Graph
from train_names import load


def main(weights_path, settings_path, model_folder, guideline, out):
    with open(settings_path, encoding="utf-8") as file:
        settings = json.load(file)
    network = load(settings, model_folder, weights_path, np.random.default_rng(0))
    graph = Graph()
    p = network.parameters
    x = encoder(graph, network)
    scores = graph.node("MatMul", [x, graph.constant("head.w", p[f"head.{guideline}.w"])])
    scores = graph.node("Add", [scores, graph.constant("head.b", p[f"head.{guideline}.b"])])
    scores = graph.node("LogSoftmax", [scores], axis=-1)
    inputs = {name: (INT32, ["T"]) for name in ("ids", "cases")}
    graph.write(out, inputs, {scores: (FLOAT, ["T", settings["labels"]])})


if __name__ == "__main__":
    main(*sys.argv[1:])

"""The encoder of `network.py` as nodes of an ONNX graph, its weights as 8-bit integers.

Weights keep 7 bits: processors without VNNI add products of 8 × 8 bits in 16, which overflow, and the same article would
be read otherwise there.
"""

import numpy as np

from network import HEADS, HIDDEN, LAYERS, WIDTH
from onnx_file import FLOAT

WEIGHT_RANGE = 63
EMBEDDING_RANGE = 127


def encoder(graph, network):
    """ids (T), cases (T) → the last layer's values (T, HIDDEN)."""
    x = embed(graph, network)
    for layer in range(LAYERS):
        x = encode(graph, x, layer, network.parameters)
    return x


def quantised(weights, axis, largest):
    """Integers and the scale of each row or column, so that integers · scale ≈ weights."""
    scale = np.maximum(np.abs(weights).max(axis, keepdims=True), 1e-8) / largest
    return np.clip(np.round(weights / scale), -largest, largest).astype(np.int8), scale.astype(np.float32)


def embed(graph, network):
    words, scale = quantised(network.words, 1, EMBEDDING_RANGE)
    rows = graph.node("Cast", [graph.node("Gather", [graph.constant("words", words), "ids"])], to=FLOAT)
    x = graph.node("Mul", [rows, graph.node("Gather", [graph.constant("words.scale", scale), "ids"])])
    length = graph.node("Shape", ["ids"])
    start = graph.constant("zero", np.zeros(1, np.int64))
    positions = graph.node("Slice", [graph.constant("positions", network.positions[:256]), start, length])
    cases = graph.node("Gather", [graph.constant("cases.w", network.parameters["case"]), "cases"])
    x = graph.node("Add", [graph.node("Add", [x, positions]), cases])
    return normalise(graph, x, "eln", network.parameters)


def normalise(graph, x, name, p):
    gain, bias = graph.constant(f"{name}.g", p[f"{name}.g"]), graph.constant(f"{name}.b", p[f"{name}.b"])
    return graph.node("LayerNormalization", [x, gain, bias], axis=-1, epsilon=1e-12)


def linear(graph, x, name, weights, bias):
    integers, scale = quantised(weights, 0, WEIGHT_RANGE)
    x8, x_scale, x_zero = graph.node("DynamicQuantizeLinear", [x], 3)
    product = graph.node("MatMulInteger", [x8, graph.constant(f"{name}.q", integers), x_zero])
    product = graph.node("Cast", [product], to=FLOAT)
    both = graph.node("Mul", [x_scale, graph.constant(f"{name}.s", scale[0])])
    return graph.node("Add", [graph.node("Mul", [product, both]), graph.constant(f"{name}.b", bias)])


def encode(graph, x, layer, p):
    w = lambda name: p[f"{layer}.{name}"]  # noqa: E731
    # The scale of attention is a power of the weights' own: one multiplication less a piece.
    factor = np.float32(1 / np.sqrt(WIDTH))
    weights = np.concatenate([w("q.w") * factor, w("k.w"), w("v.w")], 1)
    bias = np.concatenate([w("q.b") * factor, w("k.b"), w("v.b")])
    qkv = linear(graph, x, f"{layer}.qkv", weights, bias)
    split = graph.constant(f"{layer}.split", np.full(3, HIDDEN, np.int64))
    q, k, v = graph.node("Split", [qkv, split], 3, axis=-1)
    heads = graph.constant(f"{layer}.heads", np.array([-1, HEADS, WIDTH], np.int64))
    part = lambda y, order: graph.node("Transpose", [graph.node("Reshape", [y, heads])], perm=order)  # noqa: E731
    attention = graph.node("MatMul", [part(q, [1, 0, 2]), part(k, [1, 2, 0])])
    context = graph.node("MatMul", [graph.node("Softmax", [attention], axis=-1), part(v, [1, 0, 2])])
    context = graph.node("Transpose", [context], perm=[1, 0, 2])
    context = graph.node("Reshape", [context, graph.constant(f"{layer}.flat", np.array([-1, HIDDEN], np.int64))])
    x = graph.node("Add", [x, linear(graph, context, f"{layer}.o", w("o.w"), w("o.b"))])
    x = normalise(graph, x, f"{layer}.ln1", p)
    inner = linear(graph, x, f"{layer}.f1", w("f1.w"), w("f1.b"))
    active = graph.node("FastGelu", [inner], domain="com.microsoft")
    x = graph.node("Add", [x, linear(graph, active, f"{layer}.f2", w("f2.w"), w("f2.b"))])
    return normalise(graph, x, f"{layer}.ln2", p)

"""A six-layer encoder (Vaswani et al. 2017; MiniLM, Wang et al. 2020) with hand-written gradients, in float32.

Shapes: B windows of T pieces, H = 384 values a piece, 12 heads of 32. `ids`, `cases`: (B, T) integers; `mask`: (B, T) bool.
The word embeddings stay as they were pre-trained; a learned embedding of the letters' case is added to them, because
the pre-trained vocabulary knows lower case only.
"""

import numpy as np

HIDDEN, HEADS, WIDTH, LAYERS, CASES = 384, 12, 32, 6, 12
GELU = np.float32(np.sqrt(2 / np.pi))
CUBE = np.float32(0.044715)
HALF = np.float32(0.5)
PARTS = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "o": "attention.output.dense",
    "f1": "intermediate.dense",
    "f2": "output.dense",
}
NORMS = {"ln1": "attention.output.LayerNorm", "ln2": "output.LayerNorm"}


def pretrained(arrays, kept_ids, heads, labels, rng):
    """Parameters to train and the frozen embeddings, from the pre-trained arrays; new output layers, one a guideline."""
    parameters = {}
    for layer in range(LAYERS):
        prefix = f"encoder.layer.{layer}."
        for name, part in PARTS.items():
            parameters[f"{layer}.{name}.w"] = arrays[f"{prefix}{part}.weight"].T.copy()
            parameters[f"{layer}.{name}.b"] = arrays[f"{prefix}{part}.bias"].copy()
        for name, part in NORMS.items():
            parameters[f"{layer}.{name}.g"] = arrays[f"{prefix}{part}.weight"].copy()
            parameters[f"{layer}.{name}.b"] = arrays[f"{prefix}{part}.bias"].copy()
    parameters["eln.g"] = arrays["embeddings.LayerNorm.weight"].copy()
    parameters["eln.b"] = arrays["embeddings.LayerNorm.bias"].copy()
    parameters["case"] = rng.normal(0, 0.02, (CASES, HIDDEN)).astype(np.float32)
    for head in heads:
        parameters[f"head.{head}.w"] = rng.normal(0, 0.02, (HIDDEN, labels)).astype(np.float32)
        parameters[f"head.{head}.b"] = np.zeros(labels, np.float32)
    words = arrays["embeddings.word_embeddings.weight"][kept_ids]
    positions = arrays["embeddings.position_embeddings.weight"] + arrays["embeddings.token_type_embeddings.weight"][0]
    return parameters, words, positions


def normalise(x, gain, bias):
    centred = x - x.mean(-1, keepdims=True)
    inverse = 1 / np.sqrt((centred * centred).mean(-1, keepdims=True) + np.float32(1e-12))
    centred *= inverse
    return centred * gain + bias, (centred, inverse)


def normalise_back(dy, kept, gain):
    normal, inverse = kept
    d_gain = (dy * normal).sum(0)
    d_bias = dy.sum(0)
    dx = dy * gain
    dx = inverse * (dx - dx.mean(-1, keepdims=True) - normal * (dx * normal).mean(-1, keepdims=True))
    return dx, d_gain, d_bias


class Network:
    """`forward` gives (B·T, H) values; with `dropout` it keeps what `backward` needs."""

    def __init__(self, parameters, words, positions, rng):
        self.parameters, self.words, self.positions, self.rng = parameters, words, positions, rng

    def forward(self, ids, cases, mask, dropout=0.0):
        p = self.parameters
        batch, length = ids.shape
        x = self.words[ids] + self.positions[:length] + p["case"][cases]
        x, embedded = normalise(x.reshape(-1, HIDDEN), p["eln.g"], p["eln.b"])
        allowed = np.where(mask[:, None, None, :], np.float32(0), np.float32(-1e4))
        kept = [embedded]
        for layer in range(LAYERS):
            x, trace = self._layer(x, layer, batch, length, allowed, dropout)
            kept.append(trace)
        return x, kept

    def _layer(self, x, layer, batch, length, allowed, dropout):
        p = lambda name: self.parameters[f"{layer}.{name}"]  # noqa: E731
        split = lambda y: y.reshape(batch, length, HEADS, WIDTH).transpose(0, 2, 1, 3)  # noqa: E731
        q, k, v = (split(x @ p(f"{n}.w") + p(f"{n}.b")) for n in "qkv")
        weights = q @ k.transpose(0, 1, 3, 2)
        weights *= np.float32(1 / np.sqrt(WIDTH))
        weights += allowed
        weights -= weights.max(-1, keepdims=True)
        np.exp(weights, out=weights)
        weights /= weights.sum(-1, keepdims=True)
        context = (weights @ v).transpose(0, 2, 1, 3).reshape(-1, HIDDEN)
        attended, drop1 = self._drop(context @ p("o.w") + p("o.b"), dropout)
        x1, norm1 = normalise(x + attended, p("ln1.g"), p("ln1.b"))
        inner = x1 @ p("f1.w") + p("f1.b")
        tanh = inner * inner
        tanh *= CUBE
        tanh += 1
        tanh *= inner
        tanh *= GELU
        np.tanh(tanh, out=tanh)
        active = (tanh + 1) * inner
        active *= HALF
        out, drop2 = self._drop(active @ p("f2.w") + p("f2.b"), dropout)
        y, norm2 = normalise(x1 + out, p("ln2.g"), p("ln2.b"))
        return y, (x, q, k, v, weights, context, drop1, norm1, x1, inner, tanh, active, drop2, norm2)

    def _drop(self, x, dropout):
        if dropout == 0:
            return x, None
        kept = (self.rng.random(x.shape, dtype=np.float32) > dropout) * np.float32(1 / (1 - dropout))
        x *= kept
        return x, kept

    def backward(self, dx, kept, ids, cases, gradients):
        """Fills `gradients` from the loss's gradient by the output, (B·T, H)."""
        batch, length = ids.shape
        for layer in reversed(range(LAYERS)):
            dx = self._layer_back(dx, kept[layer + 1], layer, batch, length, gradients)
        dx, gradients["eln.g"][...], gradients["eln.b"][...] = normalise_back(dx, kept[0], self.parameters["eln.g"])
        case = gradients["case"]
        case[...] = 0
        np.add.at(case, cases.reshape(-1), dx)
        case[0] = 0

    def _layer_back(self, d, trace, layer, batch, length, gradients):
        p = lambda name: self.parameters[f"{layer}.{name}"]  # noqa: E731
        g = lambda name: gradients[f"{layer}.{name}"]  # noqa: E731
        x, q, k, v, weights, context, drop1, norm1, x1, inner, tanh, active, drop2, norm2 = trace
        d, g("ln2.g")[...], g("ln2.b")[...] = normalise_back(d, norm2, p("ln2.g"))
        out = d * drop2
        np.matmul(active.T, out, out=g("f2.w"))
        g("f2.b")[...] = out.sum(0)
        d_active = out @ p("f2.w").T
        slope = inner * inner
        slope *= 3 * CUBE
        slope += 1
        slope *= GELU * HALF
        slope *= inner
        slope *= 1 - tanh * tanh
        slope += HALF * (1 + tanh)
        d_active *= slope
        np.matmul(x1.T, d_active, out=g("f1.w"))
        g("f1.b")[...] = d_active.sum(0)
        d = d + d_active @ p("f1.w").T
        d, g("ln1.g")[...], g("ln1.b")[...] = normalise_back(d, norm1, p("ln1.g"))
        out = d * drop1
        np.matmul(context.T, out, out=g("o.w"))
        g("o.b")[...] = out.sum(0)
        d_context = (out @ p("o.w").T).reshape(batch, length, HEADS, WIDTH).transpose(0, 2, 1, 3)
        d_weights = d_context @ v.transpose(0, 1, 3, 2)
        d_v = weights.transpose(0, 1, 3, 2) @ d_context
        d_weights -= (d_weights * weights).sum(-1, keepdims=True)
        d_weights *= weights
        d_weights *= np.float32(1 / np.sqrt(WIDTH))
        for name, part in (("q", d_weights @ k), ("k", d_weights.transpose(0, 1, 3, 2) @ q), ("v", d_v)):
            part = part.transpose(0, 2, 1, 3).reshape(-1, HIDDEN)
            np.matmul(x.T, part, out=g(f"{name}.w"))
            g(f"{name}.b")[...] = part.sum(0)
            d = d + part @ p(f"{name}.w").T
        return d

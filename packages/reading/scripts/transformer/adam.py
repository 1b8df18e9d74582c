"""AdamW (Loshchilov and Hutter 2019) with a warm-up, a linear fall to zero and clipping by the global norm."""

import numpy as np

WARM_UP = 0.06
DECAY = 0.01
FIRST, SECOND, TINY = np.float32(0.9), np.float32(0.999), np.float32(1e-8)


class Adam:
    def __init__(self, parameters, rate, steps):
        self.parameters, self.rate, self.steps, self.step = parameters, rate, steps, 0
        self.first = {name: np.zeros_like(a) for name, a in parameters.items()}
        self.second = {name: np.zeros_like(a) for name, a in parameters.items()}

    def climb(self, gradients):
        """One step down the gradients, which are used up. Fresh parts (heads, case) learn five times as fast."""
        self.step += 1
        warm = max(1, int(WARM_UP * self.steps))
        share = self.step / warm if self.step < warm else max(0.0, (self.steps - self.step) / (self.steps - warm))
        norm = np.sqrt(sum(float(np.dot(g.ravel(), g.ravel())) for g in gradients.values()))
        clip = np.float32(min(1.0, 1 / max(norm, 1e-12)))
        bias1, bias2 = 1 - float(FIRST) ** self.step, 1 - float(SECOND) ** self.step
        for name, gradient in gradients.items():
            parameter, m, v = self.parameters[name], self.first[name], self.second[name]
            gradient *= clip
            m *= FIRST
            m += (1 - FIRST) * gradient
            gradient *= gradient
            v *= SECOND
            v += (1 - SECOND) * gradient
            rate = self.rate * share * (5 if name.startswith("head") or name == "case" else 1)
            if name.endswith(".w"):
                parameter *= np.float32(1 - rate * DECAY)
            np.sqrt(v * np.float32(1 / bias2), out=gradient)
            gradient += TINY
            np.divide(m, gradient, out=gradient)
            gradient *= np.float32(rate / bias1)
            parameter -= gradient

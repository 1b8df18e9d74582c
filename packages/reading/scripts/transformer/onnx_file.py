"""Writes ONNX models (https://onnx.ai, IR version 8, operator set 17) without the onnx package: protobuf by hand."""

import struct

import numpy as np

TENSOR_TYPES = {np.dtype(n): t for n, t in (("float32", 1), ("uint8", 2), ("int8", 3), ("int32", 6), ("int64", 7))}
FLOAT, INT32 = 1, 6


def varint(value):
    value &= (1 << 64) - 1
    out = bytearray()
    while True:
        byte, value = value & 127, value >> 7
        if not value:
            return bytes(out + bytes([byte]))
        out.append(byte | 128)


def number(field, value):
    return varint(field << 3) + varint(value)


def block(field, content):
    content = content.encode() if isinstance(content, str) else content
    return varint(field << 3 | 2) + varint(len(content)) + content


class Graph:
    """Collects nodes and constants; every method gives the name of what it adds."""

    def __init__(self):
        self.nodes, self.constants, self.count = [], [], 0

    def constant(self, name, array):
        array = np.ascontiguousarray(array)
        shape = b"".join(number(1, size) for size in array.shape)
        tensor = shape + number(2, TENSOR_TYPES[array.dtype]) + block(8, name) + block(9, array.tobytes())
        self.constants.append(block(5, tensor))
        return name

    def node(self, operator, inputs, outputs=1, domain="", **attributes):
        names = [f"t{self.count + i}" for i in range(outputs)]
        self.count += outputs
        body = b"".join(block(1, name) for name in inputs) + b"".join(block(2, name) for name in names)
        body += block(4, operator) + b"".join(block(5, attribute(k, v)) for k, v in attributes.items())
        body += block(7, domain) if domain else b""
        self.nodes.append(block(1, body))
        return names if outputs > 1 else names[0]

    def write(self, path, inputs, outputs):
        """inputs, outputs: {name: (type, dimensions)}; a dimension may be a name."""
        graph = b"".join(self.nodes) + block(2, "names") + b"".join(self.constants)
        graph += b"".join(block(11, value_info(*item)) for item in inputs.items())
        graph += b"".join(block(12, value_info(*item)) for item in outputs.items())
        sets = block(8, block(1, "") + number(2, 17)) + block(8, block(1, "com.microsoft") + number(2, 1))
        with open(path, "wb") as file:
            file.write(number(1, 8) + block(2, "parallax") + block(7, graph) + sets)


def attribute(name, value):
    if isinstance(value, float):
        return block(1, name) + varint(2 << 3 | 5) + struct.pack("<f", value) + number(20, 1)
    if isinstance(value, int):
        return block(1, name) + number(3, value) + number(20, 2)
    return block(1, name) + b"".join(number(8, item) for item in value) + number(20, 7)


def value_info(name, kind):
    element, dimensions = kind
    shape = b"".join(block(1, block(2, d) if isinstance(d, str) else number(1, d)) for d in dimensions)
    return block(1, name) + block(2, block(1, number(1, element) + block(2, shape)))

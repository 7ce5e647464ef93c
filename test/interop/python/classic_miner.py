"""A miner of the compression subnet as people have them: the SDK's axon with one forward function. Its port and the secret
URI of its hotkey are its arguments. Ends when its standard input does."""

import base64
import sys
import zlib

from bittensor_wallet import Keypair
from serve_axon import serve
from yumanet_task import YumanetTask

PORT, HOTKEY = int(sys.argv[1]), Keypair.create_from_uri(sys.argv[2])


def varint(data, at):
    value = shift = 0
    while True:
        value |= (data[at] & 127) << shift
        at, shift = at + 1, shift + 7
        if data[at - 1] < 128:
            return value, at


def first_field(message):
    """CompressionTask has bytes alone: the data first, then the codecs."""
    assert message[0] == 1 << 3 | 2
    size, at = varint(message, 1)
    return message[at : at + size]


def field(number, data):
    size, text = len(data), b""
    while size > 127:
        size, text = size >> 7, text + bytes([size & 127 | 128])
    return bytes([number << 3 | 2]) + text + bytes([size]) + data


def forward(synapse: YumanetTask) -> YumanetTask:
    data = first_field(base64.b64decode(synapse.payload))
    answer = field(1, b"deflate") + field(2, zlib.compress(data, 9))
    synapse.answer = base64.b64encode(answer).decode()
    return synapse


serve(HOTKEY, PORT, forward_fn=forward)

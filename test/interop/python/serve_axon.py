"""Runs an axon of the SDK on loopback until standard input ends."""

import json
import sys
import time
from types import SimpleNamespace

import bittensor as bt


def serve(keypair, port, **functions):
    """Attaches the functions, and says on standard output when it listens."""
    axon = bt.Axon(
        wallet=SimpleNamespace(hotkey=keypair, coldkeypub=keypair),
        port=port,
        ip="127.0.0.1",
        external_ip="127.0.0.1",
    )
    axon.attach(**functions)
    axon.start()
    # It returns before it listens.
    for _ in range(1_000):
        if axon.fast_server.started:
            break
        time.sleep(0.01)
    else:
        sys.exit("the axon does not listen")
    print(json.dumps({"ready": True}), flush=True)
    for _ in sys.stdin:
        pass
    axon.stop()

"""The Axon of bittensor 10.5.0 with an echo synapse."""
import json
import socket
import sys

import bittensor as bt
from bittensor.utils import networking
from bittensor_wallet import Keypair

networking.get_external_ip = lambda: "127.0.0.1"


class Echo(bt.Synapse):
    text: str = ""


def forward(synapse: Echo) -> Echo:
    return synapse


class DevWallet:
    """Only what an Axon asks for."""

    hotkey = Keypair.create_from_uri("//Alice")
    coldkeypub = hotkey
    name = hotkey_str = "bench"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


port = free_port()
axon = bt.Axon(wallet=DevWallet(), port=port, ip="127.0.0.1", external_ip="127.0.0.1", external_port=port)
axon.attach(forward_fn=forward)
axon.start()
print(json.dumps({"url": f"http://127.0.0.1:{port}"}), flush=True)
sys.stdin.read()
axon.stop()

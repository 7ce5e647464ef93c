"""The SDK's own axon with the class YumanetTask, on the port of its first argument: answers a task with its payload, the
kind `fail` with an exception, and nobody whose hotkey is the second argument. Ends when its standard input does."""

import sys
from typing import Tuple

from bittensor_wallet import Keypair
from serve_axon import serve
from yumanet_task import YumanetTask

PORT = int(sys.argv[1])
UNWELCOME = sys.argv[2]
KEYPAIR = Keypair.create_from_uri("//Bob")


def forward(synapse: YumanetTask) -> YumanetTask:
    if synapse.kind == "fail":
        raise RuntimeError("a miner that fails")
    synapse.answer = synapse.payload
    return synapse


def blacklist(synapse: YumanetTask) -> Tuple[bool, str]:
    return synapse.dendrite.hotkey == UNWELCOME, f"{synapse.dendrite.hotkey} is no validator of this subnet"


serve(KEYPAIR, PORT, forward_fn=forward, blacklist_fn=blacklist)

"""The SDK's own axon with the class YumanetTask, on the port of its first argument: answers a task with its payload, the
kind `fail` with an exception, and nobody whose hotkey is the second argument. Ends when its standard input does."""

import json
import sys
import time
from types import SimpleNamespace
from typing import Tuple

import bittensor as bt
from bittensor_wallet import Keypair
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


axon = bt.Axon(
    wallet=SimpleNamespace(hotkey=KEYPAIR, coldkeypub=KEYPAIR),
    port=PORT,
    ip="127.0.0.1",
    external_ip="127.0.0.1",
)
axon.attach(forward_fn=forward, blacklist_fn=blacklist)
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

"""The SDK's own dendrite, asked line by line: a JSON request on standard input, a JSON answer on standard output. Its
hotkey is the secret URI of its first argument. Ends when its standard input does."""

import asyncio
import json
import sys
import uuid

import bittensor as bt
from bittensor.utils import networking
from bittensor_wallet import Keypair
from yumanet_task import YumanetTask

# The dendrite asks the internet for its own address.
networking.get_external_ip = lambda: "192.0.2.1"
CLASSES = {"YumanetTask": YumanetTask, "Synapse": bt.Synapse}


def outcome(synapse):
    return {
        "is_success": synapse.is_success,
        "status": synapse.dendrite.status_code,
        "message": synapse.dendrite.status_message,
        "axon": synapse.axon.hotkey,
        "answer": getattr(synapse, "answer", None),
    }


async def ask(dendrite, request):
    """All axons at once, as a validator asks them; one answer each."""
    axons = [
        bt.AxonInfo(
            version=1, ip="127.0.0.1", port=port, ip_type=4, hotkey=request["hotkey"], coldkey=request["hotkey"]
        )
        for port in request["ports"]
    ]
    synapse = CLASSES[request["name"]](**request["fields"])
    answers = await dendrite.forward(axons, synapse, timeout=request["timeout"], deserialize=False)
    return [outcome(answer) for answer in answers]


async def many(dendrite, request):
    """So many, one after the other; how many of them were answered."""
    answered = 0
    for _ in range(request["count"]):
        answers = await ask(dendrite, request)
        answered += sum(1 for answer in answers if answer["is_success"])
    return answered


async def main():
    dendrite = bt.Dendrite(Keypair.create_from_uri(sys.argv[1]))
    # Its own uuid names the machine.
    dendrite.uuid = str(uuid.uuid4())
    print(json.dumps({"ready": True}), flush=True)
    loop = asyncio.get_running_loop()
    commands = {"ask": ask, "many": many}
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        request = json.loads(line)
        print(json.dumps(await commands[request["do"]](dendrite, request)), flush=True)
    await dendrite.aclose_session()


asyncio.run(main())

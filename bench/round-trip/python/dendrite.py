"""`dendrite.py URL`: asks an Axon as ask.ts does, by the Dendrite of bittensor 10.5.0."""
import asyncio
import json
import sys
import time
from urllib.parse import urlparse

import bittensor as bt
from bittensor.utils import networking
from bittensor_wallet import Keypair

networking.get_external_ip = lambda: "127.0.0.1"
TEXT = "x" * 1024
DEADLINE_S = 12.0


class Echo(bt.Synapse):
    text: str = ""


async def run_slice(dendrite, axon, in_flight: int, ms: float) -> dict:
    failures: dict = {}
    done = 0
    cpu, start = time.process_time(), time.perf_counter()

    async def worker() -> None:
        nonlocal done
        while (time.perf_counter() - start) * 1000 < ms:
            answer = await dendrite.call(axon, Echo(text=TEXT), timeout=DEADLINE_S, deserialize=False)
            if answer.is_success and answer.text == TEXT:
                done += 1
            else:
                failure = f"status {answer.dendrite.status_code}"
                failures[failure] = failures.get(failure, 0) + 1

    await asyncio.gather(*(worker() for _ in range(in_flight)))
    return {
        "done": done,
        "ms": (time.perf_counter() - start) * 1000,
        "cpu_ms": (time.process_time() - cpu) * 1000,
        "failures": failures,
    }


async def main() -> None:
    url = urlparse(sys.argv[1])
    key = Keypair.create_from_uri("//Alice").ss58_address
    axon = bt.AxonInfo(
        version=1, ip=url.hostname, port=url.port, ip_type=4, hotkey=key, coldkey=key
    )
    dendrite = bt.Dendrite(wallet=Keypair.create_from_uri("//Bob"))
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        order = json.loads(line)
        print(json.dumps(await run_slice(dendrite, axon, order["in_flight"], order["ms"])), flush=True)


asyncio.run(main())

"""`ask.py aiohttp|httpx URL`: asks as ask.ts does, signed by bittensor's http_auth."""
import asyncio
import json
import sys
import time

from bittensor import http_auth
from bittensor.sp_core import Keypair

BODY = bytes((index * 31) % 251 for index in range(1024))
DEADLINE_S = 12.0
client_name, url = sys.argv[1:3]
sender = Keypair.create_from_uri("//Bob")
receiver = Keypair.create_from_uri("//Alice").ss58_address


def signed() -> dict:
    headers = http_auth.sign(sender, method="POST", path="/v1/task", body=BODY, receiver_ss58=receiver)
    return {**headers, "content-type": "application/octet-stream"}


def aiohttp_asker():
    import aiohttp

    session = aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=0), timeout=aiohttp.ClientTimeout(total=DEADLINE_S)
    )

    async def ask():
        async with session.post(f"{url}/v1/task", data=BODY, headers=signed()) as response:
            return response.status, await response.read()

    return ask


def httpx_asker():
    import httpx

    async def ask():
        # As in the SDK's guide: a client for each request.
        async with httpx.AsyncClient(timeout=DEADLINE_S) as client:
            response = await client.post(f"{url}/v1/task", content=BODY, headers=signed())
            return response.status_code, response.content

    return ask


async def run_slice(ask, in_flight: int, ms: float) -> dict:
    failures: dict = {}
    done = 0
    cpu, start = time.process_time(), time.perf_counter()

    async def worker() -> None:
        nonlocal done
        while (time.perf_counter() - start) * 1000 < ms:
            try:
                status, body = await ask()
                failure = None if status == 200 and body == BODY else f"status {status}: {body[:40]!r}"
            except Exception as error:  # Whatever a client throws is a failed request.
                failure = type(error).__name__
            if failure is None:
                done += 1
            else:
                failures[failure] = failures.get(failure, 0) + 1

    await asyncio.gather(*(worker() for _ in range(in_flight)))
    return {
        "done": done,
        "ms": (time.perf_counter() - start) * 1000,
        "cpu_ms": (time.process_time() - cpu) * 1000,
        "failures": failures,
    }


async def main() -> None:
    ask = aiohttp_asker() if client_name == "aiohttp" else httpx_asker()
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        order = json.loads(line)
        print(json.dumps(await run_slice(ask, order["in_flight"], order["ms"])), flush=True)


asyncio.run(main())

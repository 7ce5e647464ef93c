"""What both asking programs do with the lines of their standard input: see ask.ts."""
import asyncio
import json
import sys
import time
from collections import Counter
from typing import Awaitable, Callable, Optional

# Asks once; returns why it failed, or nothing.
Ask = Callable[[], Awaitable[Optional[str]]]


async def run_slice(ask: Ask, in_flight: int, ms: float) -> dict:
    failures: Counter = Counter()
    done = 0
    cpu, start = time.process_time(), time.perf_counter()

    async def worker() -> None:
        nonlocal done
        while (time.perf_counter() - start) * 1000 < ms:
            failure = await ask()
            if failure is None:
                done += 1
            else:
                failures[failure] += 1

    await asyncio.gather(*(worker() for _ in range(in_flight)))
    elapsed_ms = (time.perf_counter() - start) * 1000
    return {"done": done, "ms": elapsed_ms, "cpu_ms": (time.process_time() - cpu) * 1000, "failures": failures}


async def follow_orders(ask: Ask) -> None:
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        order = json.loads(line)
        print(json.dumps(await run_slice(ask, order["in_flight"], order["ms"])), flush=True)

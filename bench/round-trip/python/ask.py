"""`ask.py aiohttp|httpx URL`: asks as ask.ts does, signed by bittensor's http_auth."""
import asyncio
import sys
from typing import Optional

from bittensor import http_auth
from bittensor.sp_core import Keypair
from slices import follow_orders

BODY = bytes((index * 31) % 251 for index in range(1024))
DEADLINE_S = 12.0
client_name, url = sys.argv[1:3]
sender = Keypair.create_from_uri("//Bob")
receiver = Keypair.create_from_uri("//Alice").ss58_address


def signed() -> dict:
    headers = http_auth.sign(sender, method="POST", path="/v1/task", body=BODY, receiver_ss58=receiver)
    return {**headers, "content-type": "application/octet-stream"}


def aiohttp_client():
    import aiohttp

    session = aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=0), timeout=aiohttp.ClientTimeout(total=DEADLINE_S)
    )

    async def post() -> tuple:
        async with session.post(f"{url}/v1/task", data=BODY, headers=signed()) as response:
            return response.status, await response.read()

    return post


def httpx_client():
    import httpx

    async def post() -> tuple:
        # As in the SDK's guide: a client for each request.
        async with httpx.AsyncClient(timeout=DEADLINE_S) as client:
            response = await client.post(f"{url}/v1/task", content=BODY, headers=signed())
            return response.status_code, response.content

    return post


async def main() -> None:
    post = aiohttp_client() if client_name == "aiohttp" else httpx_client()

    async def ask() -> Optional[str]:
        try:
            status, body = await post()
        except Exception as error:  # Whatever a client throws is a failed request.
            return type(error).__name__
        return None if status == 200 and body == BODY else f"status {status}: {body[:40]!r}"

    await follow_orders(ask)


asyncio.run(main())

"""`dendrite.py URL`: asks an Axon as ask.ts does, by the Dendrite of bittensor 10.5.0."""
import asyncio
import sys
from typing import Optional
from urllib.parse import urlparse

import bittensor as bt
from bittensor.utils import networking
from bittensor_wallet import Keypair
from slices import follow_orders

networking.get_external_ip = lambda: "127.0.0.1"
TEXT = "x" * 1024
DEADLINE_S = 12.0


class Echo(bt.Synapse):
    text: str = ""


async def main() -> None:
    url = urlparse(sys.argv[1])
    key = Keypair.create_from_uri("//Alice").ss58_address
    axon = bt.AxonInfo(version=1, ip=url.hostname, port=url.port, ip_type=4, hotkey=key, coldkey=key)
    dendrite = bt.Dendrite(wallet=Keypair.create_from_uri("//Bob"))

    async def ask() -> Optional[str]:
        answer = await dendrite.call(axon, Echo(text=TEXT), timeout=DEADLINE_S, deserialize=False)
        return None if answer.is_success and answer.text == TEXT else f"status {answer.dendrite.status_code}"

    await follow_orders(ask)


asyncio.run(main())

"""The task of yumanet's subnets as a class of the SDK: docs/interop.md."""

from typing import ClassVar, Optional

import bittensor as bt


class YumanetTask(bt.Synapse):
    subnet: str
    netuid: int
    task_id: str
    kind: str
    block: int
    payload: str
    answer: Optional[str] = None

    required_hash_fields: ClassVar[tuple[str, ...]] = (
        "subnet",
        "netuid",
        "task_id",
        "kind",
        "block",
        "payload",
    )

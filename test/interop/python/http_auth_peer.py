"""The SDK's own signer and verifier, asked line by line: a JSON request on standard input, a JSON answer on standard
output. Ends when its standard input does."""

import http.client
import json
import sys

from bittensor import http_auth
from bittensor.wallets import Keypair

SCHEMES = {"ed25519": 0, "sr25519": 1}
TIMEOUT_SECONDS = 10


class Signer:
    """A keypair as the SDK's wallets give it."""

    def __init__(self, uri, scheme):
        self.keypair = Keypair.create_from_uri(uri, crypto_type=SCHEMES[scheme])
        self.crypto_type = SCHEMES[scheme]
        self.ss58_address = self.keypair.ss58_address
        self.public_key = self.keypair.public_key

    def sign(self, payload):
        return self.keypair.sign(payload)


def sign(ask):
    return http_auth.sign(
        Signer(ask["uri"], ask["scheme"]),
        method=ask["method"],
        path=ask["path"],
        body=bytes.fromhex(ask["body"]),
        receiver_ss58=ask["receiver"],
        nonce_ns=None if ask.get("nonce") is None else int(ask["nonce"]),
    )


def verify(ask):
    """A store per call, which has accepted what `seen` names: the caller says what was before."""
    store = http_auth.InMemoryNonceStore()
    for hotkey, nonce in ask.get("seen", []):
        store.check_and_store(hotkey, int(nonce))
    try:
        caller = http_auth.verify(
            ask["headers"],
            bytes.fromhex(ask["body"]),
            method=ask["method"],
            path=ask["path"],
            self_hotkey_ss58=ask["self"],
            nonce_store=store,
            now_ns=int(ask["now"]),
        )
    except http_auth.AuthError as error:
        return {"refused": type(error).__name__}
    return {"sender": caller.hotkey_ss58}


def send(ask):
    """Signs and sends, as a validator that is written with the SDK does."""
    headers = {"Content-Type": "application/x-protobuf", **sign(ask)}
    connection = http.client.HTTPConnection("127.0.0.1", ask["port"], timeout=TIMEOUT_SECONDS)
    try:
        connection.request(ask["method"], ask["path"], bytes.fromhex(ask["body"]), headers)
        answer = connection.getresponse()
        return {"status": answer.status, "body": answer.read().hex()}
    finally:
        connection.close()


COMMANDS = {"sign": sign, "verify": verify, "send": send}

print(json.dumps({"ready": True}), flush=True)
for line in sys.stdin:
    request = json.loads(line)
    print(json.dumps(COMMANDS[request["do"]](request)), flush=True)

"""A miner for the compression subnet that shares nothing with yumanet but HTTP and the .proto files.

It publishes its address on chain once its hotkey is registered, checks every request (btauth/1: receiver, freshness,
signature, replay) and answers with deflate. It answers any caller that can sign, not only validators with a permit:
enough for a private network. Settings come from the environment; see SETTINGS.
"""

import hashlib
import json
import os
import re
import socket
import threading
import time
import urllib.parse
import urllib.request
import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import sr25519

SETTINGS = {
    "YUMANET_COORDINATOR": "http://127.0.0.1:9955",
    "YUMANET_NETUID": "1",
    "YUMANET_HOTKEY": "//python1_sn1",  # one hard junction of the public development secret
    "YUMANET_PORT": "8091",
}
COORDINATOR, NETUID, HOTKEY_URI, PORT = (os.environ.get(name, value) for name, value in SETTINGS.items())

BODY_BYTES_MAX = 4 << 20
AGE_NS_MAX, SKEW_NS_MAX, REPLAY_NS = 10 * 10**9, 2 * 10**9, 60 * 10**9
LOOK_AT_CHAIN_SECONDS = 2
DEV_SECRET = bytes.fromhex("fac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e")
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


# Keys and addresses


def key_pair(uri):
    """The (public, secret) pair of a URI such as //python1_sn1."""
    name = re.fullmatch(r"//([^/]{1,31})", uri)
    if name is None:
        raise SystemExit(f"YUMANET_HOTKEY must look like //python1_sn1, not {uri}")
    text = name[1].encode()
    chain_code = (bytes([len(text) << 2]) + text).ljust(32, b"\0")
    return sr25519.hard_derive_keypair((chain_code, *sr25519.pair_from_seed(DEV_SECRET)), b"")[1:]


def ss58_encode(public):
    body = b"\x2a" + public
    body += hashlib.blake2b(b"SS58PRE" + body).digest()[:2]
    number, text = int.from_bytes(body, "big"), ""
    while number:
        number, digit = divmod(number, 58)
        text = BASE58[digit] + text
    return text


def ss58_decode(text):
    number = 0
    for letter in text:
        number = number * 58 + BASE58.index(letter)
    public = number.to_bytes(35, "big")[1:33]
    if ss58_encode(public) != text:
        raise ValueError("no address of this network")
    return public


KEYS = key_pair(HOTKEY_URI)
HOTKEY = ss58_encode(KEYS[0])


# Protobuf: the few fields of task.proto and compression.proto that a miner needs


def read_fields(data):
    """The last value of each field of a message: bytes, or a number."""
    fields, at = {}, 0

    def varint():
        nonlocal at
        value = shift = 0
        while True:
            value |= (data[at] & 127) << shift
            at, shift = at + 1, shift + 7
            if data[at - 1] < 128:
                return value

    while at < len(data):
        tag = varint()
        if tag & 7 == 0:
            fields[tag >> 3] = varint()
        elif tag & 7 == 2:
            end = varint() + at
            if end > len(data):
                raise ValueError("the message ends too soon")
            fields[tag >> 3], at = data[at:end], end
        else:
            raise ValueError("no field of these messages")
    return fields


def write_bytes(field, value):
    size, length = b"", len(value)
    while length > 127:
        size, length = size + bytes([length & 127 | 128]), length >> 7
    return bytes([field << 3 | 2]) + size + bytes([length]) + value


def solve(body):
    """TaskRequest -> TaskResponse, with a CompressionTask and a CompressionAnswer inside."""
    request = read_fields(body)
    task = read_fields(request.get(5, b""))
    answer = write_bytes(1, b"deflate") + write_bytes(2, zlib.compress(task.get(1, b""), 9))
    return write_bytes(1, request.get(3, b"")) + write_bytes(2, answer)


# btauth/1


SEEN, SEEN_LOCK = {}, threading.Lock()


def is_authentic(headers, target, body):
    """True for a fresh request that its sender signed for this miner, once."""
    now = time.time_ns()
    sender, nonce = headers["X-Bittensor-Hotkey"] or "", headers["X-Bittensor-Nonce"] or ""
    if headers["X-Bittensor-Version"] != "1" or headers["X-Bittensor-Receiver"] != HOTKEY:
        return False
    if headers["X-Bittensor-Crypto"] not in (None, "1", "sr25519") or not re.fullmatch(r"[1-9][0-9]{0,19}", nonce):
        return False
    if not now - AGE_NS_MAX <= int(nonce) <= now + SKEW_NS_MAX:
        return False
    lines = ["btauth/1", "sr25519", "POST", target, hashlib.sha256(body).hexdigest(), nonce, sender, HOTKEY]
    try:
        signature = bytes.fromhex((headers["X-Bittensor-Signature"] or "").removeprefix("0x"))
        if not sr25519.verify(signature, "\n".join(lines).encode(), ss58_decode(sender)):
            return False
    except (ValueError, OverflowError):
        return False
    with SEEN_LOCK:
        for old in [key for key, seen in SEEN.items() if seen < now - REPLAY_NS]:
            del SEEN[old]
        if (sender, nonce) in SEEN:
            return False
        SEEN[sender, nonce] = now
    return True


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 30

    def do_GET(self):
        self.answer(200 if self.path == "/healthz" else 404)

    def do_POST(self):
        size = self.headers["Content-Length"] or ""
        if not size.isdecimal() or int(size) > BODY_BYTES_MAX:
            self.close_connection = True
            return self.answer(413 if size.isdecimal() else 400)
        body = self.rfile.read(int(size))
        if self.path != "/v1/task":
            return self.answer(404)
        if not is_authentic(self.headers, self.path, body):
            return self.answer(401)
        try:
            response = solve(body)
        except (ValueError, IndexError):
            return self.answer(400)
        self.answer(200, response)

    def answer(self, status, body=b""):
        self.send_response(status)
        self.send_header("Content-Type", "application/x-protobuf")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


# The chain, in JSON


def call_chain(path, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(COORDINATOR + path, data, {"Accept": "application/json", "Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=10) as response:
        return json.load(response)


def own_address():
    """The address by which this machine reaches the coordinator, as the number that the chain keeps."""
    url = urllib.parse.urlsplit(COORDINATOR)
    with socket.create_connection((url.hostname, url.port or 80), timeout=10) as connection:
        return str(int.from_bytes(socket.inet_aton(connection.getsockname()[0]), "big"))


def publish():
    """Puts the address of this miner on chain unless it is there; waits for the block that takes it."""
    metagraph = call_chain(f"/v1/subnets/{NETUID}/metagraph")
    if HOTKEY not in metagraph["hotkeys"]:
        return "waiting until the hotkey is registered"
    address = {"ip": own_address(), "port": int(PORT), "ip_type": 4}
    axon = metagraph["axons"][metagraph["hotkeys"].index(HOTKEY)]
    if {name: axon[name] for name in address} == address:
        return "served on chain"
    call = {"serve_axon": {"netuid": int(NETUID), "version": 1, "protocol": 4, "placeholder1": 0, "placeholder2": 0, **address}}
    chain, account = call_chain("/v1/chain"), call_chain(f"/v1/accounts/{HOTKEY}")
    signed = {"signer": HOTKEY, "scheme": "sr25519", "nonce": account["nonce"], "call": call}
    signed["valid_until"] = str(int(chain["head"]["number"]) + 16)
    payload = bytes.fromhex(call_chain("/v1/encode", signed)["signing_payload"][2:])
    signed |= {"genesis_hash": chain["genesis_hash"], "signature": "0x" + sr25519.sign(KEYS, payload).hex()}
    call_chain("/v1/extrinsics?wait=included&timeout_ms=5000", signed)
    return "address sent"


def keep_published():
    told = None
    while True:
        try:
            news = publish()
        except OSError as error:  # also what urllib raises: the coordinator is away, or refuses for now
            news = f"the chain does not answer: {error}"
        if news != told:
            print(news, flush=True)
        told = news
        time.sleep(LOOK_AT_CHAIN_SECONDS)


if __name__ == "__main__":
    print(f"{HOTKEY} listens on port {PORT}", flush=True)
    threading.Thread(target=keep_published, daemon=True).start()
    ThreadingHTTPServer(("0.0.0.0", int(PORT)), Handler).serve_forever()

"""A miner for the compression subnet that shares nothing with yumanet but HTTP and the .proto files.

It keeps the miner's contract (docs/miner-protocol.md; `yumanet check miner` tests it): it publishes its address on chain
once its hotkey is registered, checks every request (btauth/1: receiver, freshness, signature, replay) and answers with
deflate, before the deadline or not at all. It answers any caller that can sign, not only validators with a permit: enough
for a private network. Settings come from the environment; see SETTINGS. What you change to earn more is `solve`.
"""

import concurrent.futures
import hashlib
import http.client
import json
import os
import re
import socket
import sys
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

SUBNET, KINDS, VERSION = "compression", ("text", "binary", "mixed"), "1.0.0"
BODY_BYTES_MAX = 1 << 20
WORKERS, WAITING_MAX, TASK_SECONDS_MAX = 4, 64, 60
LINGER_SECONDS = 1
SILENCE_SECONDS_MAX = 30  # of a connection in the middle of a request, or between two
SEEN_MAX = 100_000
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


class Malformed(ValueError):
    """The body is no message of this contract."""


def read_fields(data):
    """The last value of each field of a message: bytes, or a number."""
    fields, at = {}, 0

    def varint():
        nonlocal at
        value = 0
        for shift in range(0, 70, 7):
            if at == len(data):
                raise Malformed("the message ends too soon")
            value |= (data[at] & 127) << shift
            at += 1
            if data[at - 1] < 128:
                return value & (1 << 64) - 1
        raise Malformed("a number does not end")

    while at < len(data):
        tag = varint()
        field, kind = tag >> 3, tag & 7
        if field == 0 or kind not in (0, 1, 2, 5):
            raise Malformed("no field of a message")
        if kind == 0:
            fields[field] = varint()
            continue
        size = varint() if kind == 2 else 8 if kind == 1 else 4
        if size > len(data) - at:
            raise Malformed("the message ends too soon")
        fields[field], at = data[at : at + size], at + size
    return fields


def get(fields, number, default):
    """A field that is of the type of its default: a number, bytes or a text."""
    value = fields.get(number)
    if value is None:
        return default
    if isinstance(value, int) != isinstance(default, int):
        raise Malformed(f"field {number} has another type")
    return value.decode() if isinstance(default, str) else value


def write_number(value):
    data = b""
    while value > 127:
        data, value = data + bytes([value & 127 | 128]), value >> 7
    return data + bytes([value])


def write_field(number, value):
    """A field of a message: a number, bytes or a text."""
    if isinstance(value, int):
        return write_number(number << 3) + write_number(value)
    data = value.encode() if isinstance(value, str) else value
    return write_number(number << 3 | 2) + write_number(len(data)) + data


def miner_info():
    fields = [(1, HOTKEY), (2, int(NETUID)), (3, SUBNET), (4, 1), (5, VERSION), *((6, kind) for kind in KINDS)]
    return b"".join(write_field(number, value) for number, value in fields)


# The work: what you change


def solve(kind, payload):
    """The answer to a task of a kind: CompressionTask -> CompressionAnswer. Raises Malformed for what is no task."""
    data = get(read_fields(payload), 1, b"")
    return write_field(1, "deflate") + write_field(2, zlib.compress(data, 9))


WORK = concurrent.futures.ThreadPoolExecutor(WORKERS)
PLACES = threading.BoundedSemaphore(WORKERS + WAITING_MAX)


def answer_task(body):
    """TaskRequest -> the status, and the TaskResponse when it is 200."""
    try:
        request = read_fields(body)
        task_id, kind, payload = get(request, 3, ""), get(request, 4, ""), get(request, 5, b"")
        if (get(request, 1, ""), get(request, 2, 0)) != (SUBNET, int(NETUID)) or kind not in KINDS:
            return 400, b""
        seconds = min(get(request, 6, 0) / 1000, TASK_SECONDS_MAX)
        if not PLACES.acquire(blocking=False):
            return 503, b""
        work = WORK.submit(solve, kind, payload)
        work.add_done_callback(lambda _: PLACES.release())
        answer = work.result(timeout=seconds)
    except concurrent.futures.TimeoutError:
        work.cancel()
        return 504, b""
    except ValueError:  # Malformed, and texts that are no UTF-8
        return 400, b""
    return 200, write_field(1, task_id) + write_field(2, answer)


# btauth/1


AUTH_HEADERS = [f"X-Bittensor-{name}" for name in ("Version", "Hotkey", "Receiver", "Nonce", "Signature")]
SEEN, SEEN_LOCK = {}, threading.Lock()


def read_auth(headers):
    """(sender, nonce, signature) when the headers may belong to a request for this miner, now; else None."""
    values = [headers.get_all(name, []) for name in AUTH_HEADERS]
    if any(len(found) != 1 for found in values) or headers.get_all("X-Bittensor-Crypto", []) not in ([], ["sr25519"]):
        return None
    version, sender, receiver, nonce, signature = (found[0] for found in values)
    if version != "1" or receiver != HOTKEY or not re.fullmatch(r"[1-9][0-9]{0,19}", nonce, re.ASCII):
        return None
    if not re.fullmatch(r"(0x)?[0-9a-fA-F]{128}", signature):
        return None
    now = time.time_ns()
    return (sender, nonce, signature) if now - AGE_NS_MAX <= int(nonce) <= now + SKEW_NS_MAX else None


def is_authentic(auth, target, body):
    """True for a request that its sender signed, once. A nonce is remembered after the signature, not before."""
    sender, nonce, signature = auth
    lines = ["btauth/1", "sr25519", "POST", target, hashlib.sha256(body).hexdigest(), nonce, sender, HOTKEY]
    try:
        signed = bytes.fromhex(signature.removeprefix("0x"))
        if not sr25519.verify(signed, "\n".join(lines).encode(), ss58_decode(sender)):
            return False
    except (ValueError, OverflowError):
        return False
    now = time.time_ns()
    with SEEN_LOCK:
        while SEEN and (oldest := next(iter(SEEN.items())))[1] < now - REPLAY_NS:
            del SEEN[oldest[0]]
        if (sender, nonce) in SEEN or len(SEEN) >= SEEN_MAX:
            return False
        SEEN[sender, nonce] = now
    return True


# HTTP


TASKS, TASKS_LOCK = {}, threading.Lock()


def metrics():
    with TASKS_LOCK:
        lines = [f'miner_tasks_total{{status="{status}"}} {count}' for status, count in sorted(TASKS.items())]
    return "\n".join(["# TYPE miner_tasks_total counter", *lines, f"miner_workers {WORKERS}", ""]).encode()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = SILENCE_SECONDS_MAX
    unread = False

    def setup(self):
        super().setup()
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def finish(self):
        """What a caller still sends of a refused body is read for a moment: a reset would take the answer from it."""
        super().finish()
        if self.close_connection and self.unread:
            self.connection.shutdown(socket.SHUT_WR)
            self.connection.settimeout(LINGER_SECONDS)
            left = BODY_BYTES_MAX
            while left > 0 and (piece := self.connection.recv(65536)):
                left -= len(piece)

    def do_GET(self):
        if self.path == "/v1/info":
            return self.answer(200, miner_info())
        if self.path == "/metrics":
            return self.answer(200, metrics(), "text/plain; version=0.0.4")
        self.answer(200 if self.path == "/healthz" else 404)

    def do_POST(self):
        if self.path.partition("?")[0] != "/v1/task":
            return self.answer(*self.refuse_unread(404))
        status, response = self.task()
        with TASKS_LOCK:
            TASKS[status] = TASKS.get(status, 0) + 1
        self.answer(status, response)

    def task(self):
        auth, size = read_auth(self.headers), self.headers["Content-Length"] or ""
        if auth is None:
            return self.refuse_unread(401)
        if not re.fullmatch(r"[0-9]{1,15}", size, re.ASCII) or int(size) > BODY_BYTES_MAX:
            return self.refuse_unread(413 if size else 411)
        body = self.rfile.read(int(size))
        if len(body) < int(size) or not is_authentic(auth, self.path, body):
            return 401, b""
        return answer_task(body)

    def refuse_unread(self, status):
        self.close_connection = self.unread = True
        return status, b""

    def answer(self, status, body=b"", content_type="application/x-protobuf"):
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        if status == 503:
            self.send_header("Retry-After", "1")
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)


class Server(ThreadingHTTPServer):
    request_queue_size = 128

    def handle_error(self, request, client_address):
        """A caller that hung up, or stopped sending, is the end of its connection and of nothing else."""
        print(f"{client_address[0]}: {sys.exc_info()[1]!r}", flush=True)


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
        return f"waiting until the hotkey is registered: yumanet register {HOTKEY} --netuid {NETUID}"
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
        except (OSError, http.client.HTTPException, ValueError, LookupError) as error:
            # The coordinator is away, refuses for now, or broke off in the middle of an answer.
            news = f"the chain does not answer: {error}"
        if news != told:
            print(news, flush=True)
        told = news
        time.sleep(LOOK_AT_CHAIN_SECONDS)


if __name__ == "__main__":
    try:
        server = Server(("0.0.0.0", int(PORT)), Handler)
    except (OSError, ValueError, OverflowError) as error:
        raise SystemExit(f"cannot listen on port {PORT}: {error}")
    print(f"{HOTKEY} listens on port {PORT}", flush=True)
    threading.Thread(target=keep_published, daemon=True).start()
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        pass

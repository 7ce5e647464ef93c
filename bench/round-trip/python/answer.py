"""Answers with the body of the request: FastAPI on uvicorn, requests verified by bittensor's http_auth."""
import json
import socket
import sys
import threading

import uvicorn
from bittensor import http_auth
from bittensor.sp_core import Keypair
from fastapi import FastAPI, Request, Response

hotkey = Keypair.create_from_uri("//Alice").ss58_address
app = FastAPI()


@app.post("/v1/task")
async def answer(request: Request) -> Response:
    body = await request.body()
    try:
        http_auth.verify(request.headers, body, method="POST", path="/v1/task", self_hotkey_ss58=hotkey)
    except http_auth.AuthError as error:
        return Response(type(error).__name__, status_code=401)
    return Response(body, media_type="application/octet-stream")


listening = socket.create_server(("127.0.0.1", 0), backlog=2048)
server = uvicorn.Server(uvicorn.Config(app, log_level="error", access_log=False))


def stop_with_parent() -> None:
    sys.stdin.read()
    server.should_exit = True


threading.Thread(target=stop_with_parent, daemon=True).start()
print(json.dumps({"url": f"http://127.0.0.1:{listening.getsockname()[1]}"}), flush=True)
server.run(sockets=[listening])

module yumanet-miner

go 1.23

require (
	github.com/oasisprotocol/curve25519-voi v0.0.0-20230904125328-1f23a7beb09a
	golang.org/x/crypto v0.31.0
	google.golang.org/protobuf v1.36.5
)

require golang.org/x/sys v0.28.0 // indirect

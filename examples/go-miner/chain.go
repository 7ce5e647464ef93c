package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
)

const (
	lookEvery     = 2 * time.Second
	chainCallMax  = 10 * time.Second
	chainBytesMax = 16 << 20
	validForMore  = 16 // blocks in which a call may be taken
)

// chain is the coordinator, in JSON.
type chain struct {
	url    string
	key    *key
	netuid uint32
	port   uint16
}

// axon is where a neuron serves, as the chain keeps it.
type axon struct {
	IP     string `json:"ip"`
	Port   uint16 `json:"port"`
	IPType uint8  `json:"ip_type"`
}

// keepPublished puts the address of this miner on chain again whenever it is not there.
func (c *chain) keepPublished(ctx context.Context) {
	told := ""
	for ctx.Err() == nil {
		news, err := c.publish(ctx)
		if err != nil {
			news = "the chain does not answer: " + err.Error()
		}
		if news != told {
			fmt.Println(news)
		}
		told = news
		select {
		case <-ctx.Done():
		case <-time.After(lookEvery):
		}
	}
}

func (c *chain) publish(ctx context.Context) (string, error) {
	var metagraph struct {
		Hotkeys []string `json:"hotkeys"`
		Axons   []axon   `json:"axons"`
	}
	if err := c.call(ctx, fmt.Sprintf("/v1/subnets/%d/metagraph", c.netuid), nil, &metagraph); err != nil {
		return "", err
	}
	uid := slices.Index(metagraph.Hotkeys, c.key.address)
	if uid < 0 || uid >= len(metagraph.Axons) {
		return fmt.Sprintf("waiting until the hotkey is registered: yumanet register %s --netuid %d", c.key.address, c.netuid), nil
	}
	own, err := c.ownAddress(ctx)
	if err != nil {
		return "", err
	}
	if metagraph.Axons[uid] == own {
		return "served on chain", nil
	}
	return "address sent", c.serve(ctx, own)
}

// serve sends serve_axon and waits for the block that takes it.
func (c *chain) serve(ctx context.Context, own axon) error {
	var info struct {
		GenesisHash string `json:"genesis_hash"`
		Head        struct {
			Number string `json:"number"`
		} `json:"head"`
	}
	var account struct {
		Nonce json.RawMessage `json:"nonce"`
	}
	var encoded struct {
		SigningPayload string `json:"signing_payload"`
	}
	if err := c.call(ctx, "/v1/chain", nil, &info); err != nil {
		return err
	}
	if err := c.call(ctx, "/v1/accounts/"+c.key.address, nil, &account); err != nil {
		return err
	}
	head, err := strconv.ParseUint(info.Head.Number, 10, 64)
	if err != nil {
		return err
	}
	signed := map[string]any{
		"signer": c.key.address, "scheme": "sr25519", "nonce": account.Nonce,
		"valid_until": strconv.FormatUint(head+validForMore, 10),
		"call": map[string]any{"serve_axon": map[string]any{
			"netuid": c.netuid, "version": 1, "ip": own.IP, "port": own.Port, "ip_type": own.IPType,
			"protocol": 4, "placeholder1": 0, "placeholder2": 0,
		}},
	}
	if err := c.call(ctx, "/v1/encode", signed, &encoded); err != nil {
		return err
	}
	payload, err := hex.DecodeString(strings.TrimPrefix(encoded.SigningPayload, "0x"))
	if err != nil {
		return err
	}
	signature, err := c.key.sign(payload)
	if err != nil {
		return err
	}
	signed["genesis_hash"], signed["signature"] = info.GenesisHash, "0x"+hex.EncodeToString(signature)
	return c.call(ctx, "/v1/extrinsics?wait=included&timeout_ms=5000", signed, nil)
}

// ownAddress is the one by which this machine reaches the coordinator.
func (c *chain) ownAddress(ctx context.Context) (axon, error) {
	target, err := url.Parse(c.url)
	if err != nil {
		return axon{}, err
	}
	port := target.Port()
	if port == "" {
		port = "80"
	}
	var dialer net.Dialer
	connection, err := dialer.DialContext(ctx, "tcp4", net.JoinHostPort(target.Hostname(), port))
	if err != nil {
		return axon{}, err
	}
	defer connection.Close()
	local, ok := connection.LocalAddr().(*net.TCPAddr)
	if !ok {
		return axon{}, fmt.Errorf("%v is no TCP address", connection.LocalAddr())
	}
	return axon{IP: new(big.Int).SetBytes(local.IP.To4()).String(), Port: c.port, IPType: 4}, nil
}

// call gets a path, or posts a body to it.
func (c *chain) call(ctx context.Context, path string, body any, answer any) error {
	ctx, cancel := context.WithTimeout(ctx, chainCallMax)
	defer cancel()
	method, data := http.MethodGet, []byte(nil)
	if body != nil {
		encoded, err := json.Marshal(body)
		if err != nil {
			return err
		}
		method, data = http.MethodPost, encoded
	}
	request, err := http.NewRequestWithContext(ctx, method, c.url+path, bytes.NewReader(data))
	if err != nil {
		return err
	}
	request.Header.Set("Accept", "application/json")
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	text, err := io.ReadAll(io.LimitReader(response.Body, chainBytesMax))
	if err != nil {
		return err
	}
	if response.StatusCode >= http.StatusMultipleChoices {
		return fmt.Errorf("%s: %d %s", path, response.StatusCode, text)
	}
	if answer == nil {
		return nil
	}
	return json.Unmarshal(text, answer)
}

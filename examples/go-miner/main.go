// A miner for the compression subnet that shares nothing with yumanet but HTTP and the .proto files.
//
// It keeps the miner's contract (docs/miner-protocol.md; `yumanet check miner` tests it): it publishes its address on
// chain once its hotkey is registered, checks every request (btauth.go) and answers with zlib, before the deadline or not
// at all. It answers any caller that can sign, not only validators with a permit: enough for a private network. Settings
// come from the environment. What you change to earn more is solve, in task.go.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"slices"
	"strconv"
	"sync"
	"syscall"
	"time"
)

const (
	bodyBytesMax  = 1 << 20
	requestMax    = 30 * time.Second // for a whole request to arrive
	idleMax       = 60 * time.Second // between two requests of a connection
	taskMax       = 60 * time.Second
	workers       = 4
	waitingMax    = 64
	protobufType  = "application/x-protobuf"
	retrySeconds  = "1"
	shutdownAfter = 5 * time.Second
)

// setting reads one from the environment.
func setting(name, fallback string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	return fallback
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(2)
}

func main() {
	netuid, err := strconv.ParseUint(setting("YUMANET_NETUID", "1"), 10, 16)
	if err != nil {
		fail(fmt.Errorf("YUMANET_NETUID: %w", err))
	}
	// One hard junction of the public development secret.
	key, err := deriveKey(setting("YUMANET_HOTKEY", "//go1_sn1"))
	if err != nil {
		fail(fmt.Errorf("YUMANET_HOTKEY: %w", err))
	}
	port, err := strconv.ParseUint(setting("YUMANET_PORT", "8091"), 10, 16)
	if err != nil {
		fail(fmt.Errorf("YUMANET_PORT: %w", err))
	}
	miner := &miner{
		key:     key,
		netuid:  uint32(netuid),
		seen:    newSeen(),
		places:  make(chan struct{}, workers+waitingMax),
		working: make(chan struct{}, workers),
		counts:  map[int]uint64{},
	}
	server := &http.Server{
		Handler:     miner.routes(),
		ReadTimeout: requestMax,
		IdleTimeout: idleMax,
	}
	listener, err := net.Listen("tcp", fmt.Sprintf(":%d", port))
	if err != nil {
		fmt.Fprintf(os.Stderr, "cannot listen on port %d: %v\n", port, err)
		os.Exit(1)
	}
	stop, cancel := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer cancel()
	chain := &chain{url: setting("YUMANET_COORDINATOR", "http://127.0.0.1:9955"), key: key, netuid: uint32(netuid), port: uint16(port)}
	go chain.keepPublished(stop)
	go func() {
		<-stop.Done()
		end, cancelEnd := context.WithTimeout(context.Background(), shutdownAfter)
		defer cancelEnd()
		_ = server.Shutdown(end)
	}()
	fmt.Printf("%s listens on port %d\n", key.address, port)
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		fail(err)
	}
}

type miner struct {
	key     *key
	netuid  uint32
	seen    *seen
	places  chan struct{} // held by tasks at work and tasks that wait
	working chan struct{} // held by tasks at work
	mutex   sync.Mutex
	counts  map[int]uint64 // of answers, by status
}

func (m *miner) routes() http.Handler {
	routes := http.NewServeMux()
	routes.HandleFunc("GET /healthz", func(response http.ResponseWriter, _ *http.Request) { response.WriteHeader(http.StatusOK) })
	routes.HandleFunc("GET /v1/info", func(response http.ResponseWriter, _ *http.Request) {
		send(response, http.StatusOK, encodeInfo(m.key.address, m.netuid))
	})
	routes.HandleFunc("GET /metrics", m.serveMetrics)
	routes.HandleFunc("POST /v1/task", func(response http.ResponseWriter, request *http.Request) {
		status, body := m.serveTask(response, request)
		m.mutex.Lock()
		m.counts[status]++
		m.mutex.Unlock()
		send(response, status, body)
	})
	return routes
}

func send(response http.ResponseWriter, status int, body []byte) {
	header := response.Header()
	header.Set("Content-Type", protobufType)
	header.Set("Content-Length", strconv.Itoa(len(body)))
	if status == http.StatusServiceUnavailable {
		header.Set("Retry-After", retrySeconds)
	}
	response.WriteHeader(status)
	_, _ = response.Write(body) // a caller that hung up is the end of its request alone
}

func (m *miner) serveMetrics(response http.ResponseWriter, _ *http.Request) {
	response.Header().Set("Content-Type", "text/plain; version=0.0.4")
	m.mutex.Lock()
	defer m.mutex.Unlock()
	fmt.Fprintf(response, "# TYPE miner_tasks_total counter\nminer_workers %d\n", workers)
	for status, count := range m.counts {
		fmt.Fprintf(response, "miner_tasks_total{status=\"%d\"} %d\n", status, count)
	}
}

// serveTask goes from the cheap to the dear: headers, size, signature, shape, place, work.
func (m *miner) serveTask(response http.ResponseWriter, request *http.Request) (int, []byte) {
	auth, ok := readAuth(request.Header, m.key.address, time.Now())
	if !ok {
		return http.StatusUnauthorized, nil
	}
	if request.ContentLength > bodyBytesMax {
		return http.StatusRequestEntityTooLarge, nil
	}
	body, err := io.ReadAll(http.MaxBytesReader(response, request.Body, bodyBytesMax))
	if err != nil {
		return http.StatusRequestEntityTooLarge, nil
	}
	if !auth.isSigned(request.RequestURI, body, m.key.address) || !m.seen.remember(auth.sender, auth.nonce, time.Now()) {
		return http.StatusUnauthorized, nil
	}
	task, err := decodeTask(body)
	if err != nil || task.subnet != subnetName || task.netuid != m.netuid || !slices.Contains(kinds, task.kind) {
		return http.StatusBadRequest, nil
	}
	return m.work(request.Context(), task)
}

// work gives up at the deadline; what still computes then holds its place until it is done, which bounds the load.
func (m *miner) work(ctx context.Context, task task) (int, []byte) {
	select {
	case m.places <- struct{}{}:
	default:
		return http.StatusServiceUnavailable, nil
	}
	deadline := time.Duration(min(task.deadlineMs, uint64(taskMax.Milliseconds()))) * time.Millisecond
	ctx, cancel := context.WithTimeout(ctx, deadline)
	type result struct {
		answer []byte
		err    error
	}
	done := make(chan result, 1)
	go func() {
		defer func() { <-m.places }()
		select {
		case m.working <- struct{}{}:
		case <-ctx.Done():
			return
		}
		defer func() { <-m.working }()
		answer, err := solve(task.kind, task.payload)
		done <- result{answer, err}
	}()
	defer cancel()
	select {
	case <-ctx.Done():
		return http.StatusGatewayTimeout, nil
	case result := <-done:
		if result.err != nil {
			return http.StatusBadRequest, nil
		}
		return http.StatusOK, encodeResponse(task.id, result.answer)
	}
}

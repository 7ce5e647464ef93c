package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"time"
)

const (
	ageMax    = 10 * time.Second
	skewMax   = 2 * time.Second
	replayFor = 60 * time.Second
	seenMax   = 100_000
)

var (
	nonceShape     = regexp.MustCompile(`^[1-9][0-9]{0,18}$`)
	signatureShape = regexp.MustCompile(`^(0x)?[0-9a-fA-F]{128}$`)
)

// auth is what the headers of a request claim.
type auth struct {
	sender, nonce string
	signature     []byte
}

// readAuth is false when the headers cannot belong to a request for this miner, now. A header that comes twice has no value.
func readAuth(header http.Header, receiver string, now time.Time) (auth, bool) {
	value := func(name string) string {
		if values := header["X-Bittensor-"+name]; len(values) == 1 {
			return values[0]
		}
		return ""
	}
	scheme := header["X-Bittensor-Crypto"]
	if len(scheme) > 1 || (len(scheme) == 1 && scheme[0] != "sr25519") {
		return auth{}, false
	}
	nonce, signature := value("Nonce"), value("Signature")
	if value("Version") != "1" || value("Receiver") != receiver || !nonceShape.MatchString(nonce) || !signatureShape.MatchString(signature) {
		return auth{}, false
	}
	sentNs, err := strconv.ParseInt(nonce, 10, 64)
	if err != nil {
		return auth{}, false
	}
	if age := now.Sub(time.Unix(0, sentNs)); age > ageMax || age < -skewMax {
		return auth{}, false
	}
	bytes, err := hex.DecodeString(strings.TrimPrefix(signature, "0x"))
	return auth{sender: value("Hotkey"), nonce: nonce, signature: bytes}, err == nil
}

// isSigned verifies the signature over the eight lines of btauth/1.
func (a auth) isSigned(target string, body []byte, receiver string) bool {
	public, err := decodeAddress(a.sender)
	if err != nil {
		return false
	}
	lines := []string{"btauth/1", "sr25519", "POST", target, fmt.Sprintf("%x", sha256.Sum256(body)), a.nonce, a.sender, receiver}
	return verify(public, []byte(strings.Join(lines, "\n")), a.signature)
}

// seen remembers the nonces that were accepted, the oldest first.
type seen struct {
	mutex sync.Mutex
	known map[string]struct{}
	order []seenNonce
}

type seenNonce struct {
	name string
	at   time.Time
}

func newSeen() *seen { return &seen{known: map[string]struct{}{}} }

// remember is false for a nonce that was accepted before, and when there is no room. Call it after the signature.
func (s *seen) remember(sender, nonce string, now time.Time) bool {
	s.mutex.Lock()
	defer s.mutex.Unlock()
	for len(s.order) > 0 && now.Sub(s.order[0].at) > replayFor {
		delete(s.known, s.order[0].name)
		s.order = s.order[1:]
	}
	name := sender + "/" + nonce
	if _, ok := s.known[name]; ok || len(s.order) >= seenMax {
		return false
	}
	s.known[name] = struct{}{}
	s.order = append(s.order, seenNonce{name, now})
	return true
}

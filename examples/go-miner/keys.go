package main

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"math/big"
	"strings"

	"github.com/oasisprotocol/curve25519-voi/primitives/merlin"
	"github.com/oasisprotocol/curve25519-voi/primitives/sr25519"
	"golang.org/x/crypto/blake2b"
)

// Everybody knows it: never use its keys outside of a testnet.
const devSecret = "fac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e"

const (
	base58        = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
	addressPrefix = 42
	addressBytes  = 35
	nameBytesMax  = 31
)

var errAddress = errors.New("no address of this network")

type key struct {
	pair    *sr25519.KeyPair
	address string
}

// deriveKey makes the key of a secret URI of one hard junction, such as //go1_sn1.
func deriveKey(uri string) (*key, error) {
	name, ok := strings.CutPrefix(uri, "//")
	if !ok || name == "" || len(name) > nameBytesMax || strings.Contains(name, "/") {
		return nil, errors.New("must look like //go1_sn1, not " + uri)
	}
	seed, err := hex.DecodeString(devSecret)
	if err != nil {
		return nil, err
	}
	root, err := sr25519.NewMiniSecretKeyFromBytes(seed)
	if err != nil {
		return nil, err
	}
	secret, err := root.ExpandEd25519().MarshalBinary()
	if err != nil {
		return nil, err
	}
	chainCode := make([]byte, 32)
	copy(chainCode, append([]byte{byte(len(name) << 2)}, name...))
	transcript := merlin.NewTranscript("SchnorrRistrettoHDKD")
	transcript.AppendMessage("sign-bytes", nil)
	transcript.AppendMessage("chain-code", chainCode)
	transcript.AppendMessage("secret-key", secret[:32])
	miniSecret := make([]byte, sr25519.MiniSecretKeySize)
	transcript.ExtractBytes(miniSecret, "HDKD-hard")
	derived, err := sr25519.NewMiniSecretKeyFromBytes(miniSecret)
	if err != nil {
		return nil, err
	}
	pair := derived.ExpandEd25519().KeyPair()
	public, err := pair.PublicKey().MarshalBinary()
	return &key{pair: pair, address: encodeAddress(public)}, err
}

func (k *key) sign(message []byte) ([]byte, error) {
	signature, err := k.pair.Sign(rand.Reader, sr25519.NewSigningContext([]byte("substrate")).NewTranscriptBytes(message))
	if err != nil {
		return nil, err
	}
	return signature.MarshalBinary()
}

func verify(public, message, signature []byte) bool {
	key, err := sr25519.NewPublicKeyFromBytes(public)
	if err != nil {
		return false
	}
	parsed, err := sr25519.NewSignatureFromBytes(signature)
	if err != nil {
		return false
	}
	return key.Verify(sr25519.NewSigningContext([]byte("substrate")).NewTranscriptBytes(message), parsed)
}

// encodeAddress writes an account as ss58.
func encodeAddress(public []byte) string {
	body := append([]byte{addressPrefix}, public...)
	sum := blake2b.Sum512(append([]byte("SS58PRE"), body...))
	number := new(big.Int).SetBytes(append(body, sum[:2]...))
	text, digit, size := "", new(big.Int), big.NewInt(int64(len(base58)))
	for number.Sign() > 0 {
		number.DivMod(number, size, digit)
		text = string(base58[digit.Int64()]) + text
	}
	return text
}

// decodeAddress reads an ss58 address of prefix 42.
func decodeAddress(text string) ([]byte, error) {
	if len(text) > 64 {
		return nil, errAddress
	}
	number, size := new(big.Int), big.NewInt(int64(len(base58)))
	for _, letter := range text {
		digit := strings.IndexRune(base58, letter)
		if digit < 0 {
			return nil, errAddress
		}
		number.Add(number.Mul(number, size), big.NewInt(int64(digit)))
	}
	if number.BitLen() > addressBytes*8 {
		return nil, errAddress
	}
	public := number.FillBytes(make([]byte, addressBytes))[1:33]
	if encodeAddress(public) != text {
		return nil, errAddress
	}
	return public, nil
}

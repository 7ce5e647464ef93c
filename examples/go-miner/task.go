package main

import (
	"bytes"
	"compress/zlib"
	"errors"
	"unicode/utf8"

	"google.golang.org/protobuf/encoding/protowire"
)

const (
	subnetName = "compression"
	version    = "1.0.0"
)

var (
	kinds        = []string{"text", "binary", "mixed"}
	errMalformed = errors.New("no message of this contract")
)

// solve answers a task of a kind: CompressionTask -> CompressionAnswer. This is what you change.
func solve(_ string, payload []byte) ([]byte, error) {
	fields, err := readFields(payload)
	if err != nil {
		return nil, err
	}
	data, err := fields.bytes(1)
	if err != nil {
		return nil, err
	}
	var packed bytes.Buffer
	writer, err := zlib.NewWriterLevel(&packed, zlib.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := writer.Write(data); err != nil {
		return nil, err
	}
	if err := writer.Close(); err != nil {
		return nil, err
	}
	return appendBytes(appendBytes(nil, 1, []byte("deflate")), 2, packed.Bytes()), nil
}

// task is a TaskRequest of task.proto.
type task struct {
	subnet, id, kind string
	netuid           uint32
	payload          []byte
	deadlineMs       uint64
}

func decodeTask(body []byte) (task, error) {
	fields, err := readFields(body)
	if err != nil {
		return task{}, err
	}
	subnet, err1 := fields.text(1)
	netuid, err2 := fields.number(2)
	id, err3 := fields.text(3)
	kind, err4 := fields.text(4)
	payload, err5 := fields.bytes(5)
	deadlineMs, err6 := fields.number(6)
	err = errors.Join(err1, err2, err3, err4, err5, err6)
	return task{subnet: subnet, netuid: uint32(netuid), id: id, kind: kind, payload: payload, deadlineMs: deadlineMs}, err
}

// encodeResponse makes a TaskResponse.
func encodeResponse(id string, payload []byte) []byte {
	return appendBytes(appendBytes(nil, 1, []byte(id)), 2, payload)
}

// encodeInfo makes a MinerInfo.
func encodeInfo(address string, netuid uint32) []byte {
	data := appendBytes(nil, 1, []byte(address))
	data = protowire.AppendVarint(protowire.AppendTag(data, 2, protowire.VarintType), uint64(netuid))
	data = appendBytes(data, 3, []byte(subnetName))
	data = protowire.AppendVarint(protowire.AppendTag(data, 4, protowire.VarintType), 1)
	data = appendBytes(data, 5, []byte(version))
	for _, kind := range kinds {
		data = appendBytes(data, 6, []byte(kind))
	}
	return data
}

func appendBytes(data []byte, number protowire.Number, value []byte) []byte {
	return protowire.AppendBytes(protowire.AppendTag(data, number, protowire.BytesType), value)
}

// fields has the last value of each field of a message: a uint64, or bytes.
type fields map[protowire.Number]any

func readFields(data []byte) (fields, error) {
	found := fields{}
	for len(data) > 0 {
		number, kind, size := protowire.ConsumeTag(data)
		if size < 0 {
			return nil, protowire.ParseError(size)
		}
		data = data[size:]
		switch kind {
		case protowire.VarintType:
			value, length := protowire.ConsumeVarint(data)
			found[number], size = value, length
		case protowire.BytesType:
			value, length := protowire.ConsumeBytes(data)
			found[number], size = value, length
		default:
			size = protowire.ConsumeFieldValue(number, kind, data)
		}
		if size < 0 {
			return nil, protowire.ParseError(size)
		}
		data = data[size:]
	}
	return found, nil
}

func (f fields) number(number protowire.Number) (uint64, error) {
	switch value := f[number].(type) {
	case nil:
		return 0, nil
	case uint64:
		return value, nil
	}
	return 0, errMalformed
}

func (f fields) bytes(number protowire.Number) ([]byte, error) {
	switch value := f[number].(type) {
	case nil:
		return nil, nil
	case []byte:
		return value, nil
	}
	return nil, errMalformed
}

func (f fields) text(number protowire.Number) (string, error) {
	value, err := f.bytes(number)
	if err != nil || !utf8.Valid(value) {
		return "", errMalformed
	}
	return string(value), nil
}

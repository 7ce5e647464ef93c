export { COMPRESSION_LIMITS, createCompressionSubnet } from './compression/compression-subnet.ts';
export { COMPRESSION_KINDS, type CompressionKind, type Corpus, loadCorpus } from './compression/corpus.ts';
export { type CompressionFinding, scoreCompression } from './compression/score.ts';
export { CODECS, type Codec, SLICE_BYTES_MAX, SLICE_BYTES_MIN } from './compression/tasks.ts';
export { findSubnet } from './find-subnet.ts';
export { subnetNames } from './subnet-names.ts';

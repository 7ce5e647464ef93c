/** Rules about the routes that anybody may read. */
import { ss58Encode } from '@yumanet/protocol';
import { type Exam, expectStatus, PROTOBUF_TYPE } from './exam.ts';
import { decodeInfo } from './read-info.ts';
import type { ContractRule } from './rule.ts';

/** A comment, or a sample of Prometheus's text format. */
const METRIC_LINE = /^(#.*|[a-zA-Z_:][a-zA-Z0-9_:]*(\{.*\})? (-?[0-9][0-9.eE+-]*|NaN|[+-]?Inf)( -?[0-9]+)?)$/;

const read = ({ probe, answerMsMax }: Exam, path: string, accept = '*/*') =>
  probe.send({ method: 'GET', path, headers: { accept } }, answerMsMax);

export const ROUTE_RULES: readonly ContractRule[] = [
  {
    id: 'info',
    rule: 'GET /v1/info answers a protobuf MinerInfo with the hotkey, the netuid, the subnet and at least one kind.',
    fix: 'Answer with an encoded MinerInfo (task.proto), Content-Type application/x-protobuf; hotkey is the ss58 address (prefix 42).',
    async test(exam) {
      const result = await read(exam, '/v1/info', PROTOBUF_TYPE);
      const complaint = expectStatus(result, [200], 'GET /v1/info');
      if (complaint !== undefined || result.kind !== 'answer') return complaint;
      const info = decodeInfo(result.body);
      if (info === undefined) return 'GET /v1/info: the body is no MinerInfo with the address of a hotkey';
      const { hotkey, netuid } = exam.subject;
      if (info.hotkey !== hotkey) return `GET /v1/info: the hotkey is not ${ss58Encode(hotkey)}`;
      if (info.netuid !== netuid) return `GET /v1/info: the netuid is ${info.netuid} instead of ${netuid}`;
      return info.subnet === '' || info.kinds.length === 0 ? 'GET /v1/info: subnet or kinds are missing' : undefined;
    },
  },
  {
    id: 'healthz',
    rule: 'GET /healthz answers 200 while the miner works.',
    fix: 'Answer 200 to GET /healthz, to anybody, at once; the body does not matter.',
    test: async (exam) => expectStatus(await read(exam, '/healthz'), [200], 'GET /healthz'),
  },
  {
    id: 'metrics',
    rule: "GET /metrics answers 200 with metrics in Prometheus's text format.",
    fix: 'Answer lines such as `miner_tasks_total 7`, Content-Type text/plain; one counter of tasks is enough.',
    async test(exam) {
      const result = await read(exam, '/metrics');
      const complaint = expectStatus(result, [200], 'GET /metrics');
      if (complaint !== undefined || result.kind !== 'answer') return complaint;
      const lines = Buffer.from(result.body).toString().split('\n');
      const odd = lines.find((line) => line !== '' && !METRIC_LINE.test(line));
      if (odd !== undefined) return `GET /metrics: "${odd.slice(0, 60)}" is no line of Prometheus's text format`;
      return lines.every((line) => line === '' || line.startsWith('#')) ? 'GET /metrics: no metric' : undefined;
    },
  },
  {
    id: 'unknown-route',
    rule: 'Any other path answers 404.',
    fix: 'Answer 404 to paths that the contract does not name; compare the whole path, not its beginning.',
    async test(exam) {
      const complaint = expectStatus(await read(exam, '/v1/nothing'), [404], 'GET /v1/nothing');
      return complaint ?? expectStatus(await read(exam, '/v1/information'), [404], 'GET /v1/information');
    },
  },
];

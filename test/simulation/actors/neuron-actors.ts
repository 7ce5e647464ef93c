/** The real programs of miners and validators, each with the ports of its actor. */

import { runMiner } from '@yumanet/miner';
import type { Transport } from '@yumanet/protocol';
import { runValidatorProgram } from '@yumanet/validator';
import type { Life } from '../world/life.ts';
import { COORDINATOR_URL, HOST, NETUID, type NeuronAddress } from './addresses.ts';
import { type Machine, portsOf } from './machine.ts';
import { createPrefixSubnet, type MinerHabit } from './prefix-subnet.ts';
import type { Actor, Supervisor } from './supervisor.ts';

/** The programs end only by a crash. */
const RUNS_ON = new AbortController().signal;
const VALIDATOR_HABIT: MinerHabit = { workMs: () => 0, isHonest: true };

export interface MinerParts {
  readonly address: NeuronAddress;
  /** 1 poor, 2 balanced, 3 best. */
  readonly skill: number;
  readonly isHonest: boolean;
}

export function startMiner(supervisor: Supervisor, machine: Machine, { address, skill, isHonest }: MinerParts): Actor {
  return supervisor.supervise(address.name, (life) => {
    const ports = portsOf(machine, life);
    const setup = {
      ...address,
      coordinator: COORDINATOR_URL,
      netuid: NETUID,
      subnet: createPrefixSubnet(ports.clock, { isHonest, workMs: () => machine.faults.workMs(address.name) }),
      skill,
      host: HOST,
      publishedIp: HOST,
      version: '0.1.0',
    };
    return runMiner(setup, ports, RUNS_ON);
  });
}

export interface ValidatorParts {
  readonly address: NeuronAddress;
  /** Stands between the validator and the network; a canary plants something here. */
  readonly wrapTransport: (life: Life, transport: Transport) => Transport;
}

export function startValidator(supervisor: Supervisor, machine: Machine, parts: ValidatorParts): Actor {
  const { address, wrapTransport } = parts;
  return supervisor.supervise(address.name, (life) => {
    const ports = portsOf(machine, life);
    const setup = {
      ...address,
      coordinator: COORDINATOR_URL,
      netuid: NETUID,
      subnet: createPrefixSubnet(ports.clock, VALIDATOR_HABIT),
      host: HOST,
      seed: `${address.name}/${life.run}`,
    };
    return runValidatorProgram(setup, { ...ports, transport: wrapTransport(life, ports.transport) }, RUNS_ON);
  });
}

/** The picture: what each block minted, and what had been issued after it. */
import type { MeasuredBlock } from './measure-halving.ts';

const WIDTH = 760;
const HEIGHT = 430;
const LEFT = 120;
const RIGHT = 20;
const RAO_PER_TAO = 1_000_000_000;
/** The first halving, TAO. */
const THRESHOLD_TAO = 10_500_000;

/** A part of the picture with a vertical scale of its own. */
interface Panel {
  readonly top: number;
  readonly height: number;
  readonly minimum: number;
  readonly maximum: number;
}

const EMISSION: Panel = { top: 50, height: 120, minimum: 0, maximum: 1.2 };
const ISSUANCE: Panel = { top: 230, height: 140, minimum: -100, maximum: 60 };

/** Readable on light and on dark pages: it has a ground of its own. */
export function drawHalving(blocks: readonly MeasuredBlock[]): string {
  const last = blocks.length;
  const x = (block: number): string => (LEFT + (block / last) * (WIDTH - LEFT - RIGHT)).toFixed(1);
  const boundary = blocks.find((each, index) => each.emission < (blocks[index - 1]?.emission ?? 0n))?.block ?? last;
  const emission = steps(blocks, x);
  const issuance = blocks.map((each) => `${x(each.block)},${y(ISSUANCE, beyondThreshold(each))}`).join(' ');
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="13">`,
    `<title>Block emission and issuance of blocks 1 to ${last} of the halving scenario</title>`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#ffffff"/>`,
    heading(EMISSION, 'TAO that each block mints'),
    heading(ISSUANCE, 'TotalIssuance after each block, TAO'),
    ...[0, 0.5, 1].map((value) => level(EMISSION, value, value.toFixed(1))),
    ...[-100, -50, 0, 50].map((value) => level(ISSUANCE, value, (THRESHOLD_TAO + value).toLocaleString('en-US'))),
    `<line x1="${x(boundary - 1)}" x2="${x(boundary - 1)}" y1="${EMISSION.top}" y2="${ISSUANCE.top + ISSUANCE.height}" stroke="#c0392b" stroke-dasharray="4 3"/>`,
    `<text x="${Number(x(boundary - 1)) + 6}" y="${EMISSION.top + 8}" fill="#c0392b">block ${boundary} is the first with half</text>`,
    `<polyline points="${emission}" fill="none" stroke="#1f6feb" stroke-width="2"/>`,
    `<polyline points="${issuance}" fill="none" stroke="#1a7f37" stroke-width="2"/>`,
    ...ticks(last).map((block) => tick(x(block), block)),
    `<text x="${WIDTH - RIGHT}" y="${HEIGHT - 8}" text-anchor="end" fill="#24292f">block</text>`,
    '</svg>',
  ].join('\n')}\n`;
}

/** Each block is as wide as a block: what it mints holds from the block before to it. */
function steps(blocks: readonly MeasuredBlock[], x: (block: number) => string): string {
  return blocks
    .flatMap(({ block, emission }) => {
      const height = y(EMISSION, Number(emission) / RAO_PER_TAO);
      return [`${x(block - 1)},${height}`, `${x(block)},${height}`];
    })
    .join(' ');
}

function beyondThreshold({ issuance }: MeasuredBlock): number {
  return Number(issuance - BigInt(THRESHOLD_TAO) * BigInt(RAO_PER_TAO)) / RAO_PER_TAO;
}

function y({ top, height, minimum, maximum }: Panel, value: number): string {
  return (top + height - ((value - minimum) / (maximum - minimum)) * height).toFixed(1);
}

function heading({ top }: Panel, text: string): string {
  return `<text x="${LEFT}" y="${top - 14}" font-weight="bold" fill="#24292f">${text}</text>`;
}

function level(panel: Panel, value: number, label: string): string {
  const height = y(panel, value);
  return [
    `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${height}" y2="${height}" stroke="#d0d7de"/>`,
    `<text x="${LEFT - 8}" y="${Number(height) + 4}" text-anchor="end" fill="#24292f">${label}</text>`,
  ].join('\n');
}

const TICK_BLOCKS = 50;

function ticks(last: number): number[] {
  return Array.from({ length: Math.floor(last / TICK_BLOCKS) + 1 }, (_, index) => index * TICK_BLOCKS);
}

function tick(x: string, block: number): string {
  return `<text x="${x}" y="${ISSUANCE.top + ISSUANCE.height + 22}" text-anchor="middle" fill="#24292f">${block}</text>`;
}

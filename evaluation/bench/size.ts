// The bench `size`: what a visitor's browser must load, beside the official web chat.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Bench } from './bench-report';
import { shownNumber, shownRatio } from './text-table';

const OURS = 'dist/browser/widget.js';
const PEER = 'botframework-webchat, smallest bundle';
const PEER_FILES = ['webchat-minimal.js', 'webchat-es5.js', 'webchat.js'].map(
  (file) => `node_modules/botframework-webchat/dist/${file}`,
);
/** Of the smallest official bundle, minified, as published; used where the package is not installed. */
const PUBLISHED_BYTES = 1_900_000;

type Size = { minifiedBytes: number; gzipBytes: number | undefined };

export const sizeOf = (file: string): Size => ({
  minifiedBytes: statSync(file).size,
  gzipBytes: gzipSync(readFileSync(file), { level: 9 }).length,
});

function peerSize(): Size & { origin: 'measured' | 'published' } {
  const [smallest] = PEER_FILES.filter(existsSync)
    .map(sizeOf)
    .sort((one, other) => one.minifiedBytes - other.minifiedBytes);
  return smallest
    ? { ...smallest, origin: 'measured' }
    : { minifiedBytes: PUBLISHED_BYTES, gzipBytes: undefined, origin: 'published' };
}

const row = (name: string, { minifiedBytes, gzipBytes }: Size): string[] => [
  name,
  shownNumber(minifiedBytes / 1000),
  shownNumber(gzipBytes === undefined ? undefined : gzipBytes / 1000),
];

export const benchSize: Bench = async () => {
  if (!existsSync(OURS))
    return { figures: { widget: null }, tables: [], notes: [`${OURS} is not there: npm run build makes it.`] };
  const widget = sizeOf(OURS);
  const peer = peerSize();
  const ratio = widget.minifiedBytes / peer.minifiedBytes;
  const notes = [`Minified, ours over the other: ${shownRatio(ratio)}.`];
  if (peer.origin === 'published')
    notes.push('The official web chat is not installed here: its size is the published one, not measured, and rounded.');
  return {
    figures: { widget, peer: { name: PEER, ...peer, gzipBytes: peer.gzipBytes ?? null }, minifiedRatio: ratio, notes },
    tables: [
      {
        title: 'What a browser loads',
        header: ['', 'minified kB', 'gzip kB'],
        rows: [row('our widget', widget), row(`${PEER} (${peer.origin})`, peer)],
      },
    ],
    notes,
  };
};

// `npm run dev`: builds and starts the service, and again after every change of a source, an entry or the page.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';

const WATCHED = ['knowledge', 'bot', 'adapters'];
const QUIET_MS = 200;

let service;
let timer;

const run = (file) => spawn(process.execPath, ['--enable-source-maps', file], { stdio: 'inherit' });

const ended = (child) =>
  new Promise((resolve) => (child.exitCode === null && child.signalCode === null ? child.once('exit', resolve) : resolve()));

async function restart() {
  const build = run('scripts/build.mjs');
  await ended(build);
  if (build.exitCode !== 0) return; // the old one goes on until the mistake is mended
  if (service) {
    service.kill('SIGTERM');
    await ended(service);
  }
  service = run('dist/adapters/main.js');
}

/** One at a time: a change during a restart begins another one after it. */
let restarting = Promise.resolve();
const changed = (_event, file) => {
  if (!file || /\.test\.ts$/.test(file) || !/\.(ts|html|yaml)$/.test(file)) return;
  clearTimeout(timer);
  timer = setTimeout(() => (restarting = restarting.then(restart)), QUIET_MS);
};

for (const folder of WATCHED) watch(folder, { recursive: true }, changed);
// Ctrl-C reaches the service too, which stops by itself.
process.on('SIGINT', () => void (service ? ended(service) : Promise.resolve()).then(() => process.exit(0)));
restarting = restart();

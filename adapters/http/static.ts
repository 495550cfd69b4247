// A few files of our own, read once, compressed once, and answered from memory with an ETag. No path of the client reaches the disk.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Misconfigured } from '../../bot/contracts/errors';
import type { Headers, HttpAnswer, HttpRequest } from './exchange';
import type { Server } from './server';

const CONTENT_TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  map: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
};

export type StaticFile = {
  /** Where it is served. */
  path: string;
  /** Where it lies. */
  file: string;
  /** Whether pages of other sites may load it, with an integrity hash (the widget). */
  forOtherSites?: boolean;
};

type Asset = { plain: Buffer; zipped: Buffer; headers: Headers; contentType: string };

const sha256 = (content: Buffer | string): string => createHash('sha256').update(content).digest('base64');

/** A page may run scripts of this origin and the styles written in it, known by their hash, and nothing else. */
export function pagePolicy(html: string): string {
  const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, css = '']) => `'sha256-${sha256(css)}'`);
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${["'self'", ...styles].join(' ')}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}

function readAsset({ path, file, forOtherSites }: StaticFile): Asset {
  let plain: Buffer;
  try {
    plain = readFileSync(file);
  } catch (error) {
    throw new Misconfigured(`${path} cannot be served: ${file} is missing. Run "npm run build" first. (${String(error)})`);
  }
  const extension = file.split('.').at(-1) ?? '';
  const headers: Headers = { etag: `"${sha256(plain).slice(0, 27)}"`, vary: 'accept-encoding', 'cache-control': 'no-cache' };
  if (extension === 'html')
    Object.assign(headers, { 'content-security-policy': pagePolicy(plain.toString()), 'x-frame-options': 'SAMEORIGIN' });
  if (forOtherSites)
    Object.assign(headers, { 'cross-origin-resource-policy': 'cross-origin', 'access-control-allow-origin': '*' });
  return {
    plain,
    zipped: gzipSync(plain, { level: 9 }),
    headers,
    contentType: CONTENT_TYPES[extension] ?? 'application/octet-stream',
  };
}

function answerAsset(asset: Asset, request: HttpRequest): HttpAnswer {
  const { headers, contentType } = asset;
  const known = request.header('if-none-match')?.split(/\s*,\s*/) ?? [];
  if (known.some((tag) => tag.replace(/^W\//, '') === headers['etag'])) return { status: 304, headers, bytes: '', contentType };
  if (/\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(request.header('accept-encoding') ?? '')) {
    return { status: 200, headers: { ...headers, 'content-encoding': 'gzip' }, bytes: asset.zipped, contentType };
  }
  return { status: 200, headers, bytes: asset.plain, contentType };
}

export function mountStatic(server: Server, files: StaticFile[]): void {
  for (const file of files) {
    const asset = readAsset(file);
    server.route('GET', file.path, (request) => answerAsset(asset, request));
  }
}

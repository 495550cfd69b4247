// The small markdown of replies: paragraphs, **bold**, numbered and dash lists. Parsed to blocks, drawn as nodes, never as HTML text.
import { html, type TemplateResult } from 'lit';

export type Run = { text: string; bold: boolean };
export type Block =
  | { kind: 'paragraph'; lines: Run[][] }
  | { kind: 'numbered'; start: number; items: Run[][][] }
  | { kind: 'dashed'; items: Run[][][] };

const NUMBERED = /^\s{0,3}(\d{1,3})[.)]\s+(.*)$/;
const DASHED = /^\s{0,3}[-*•]\s+(.*)$/;
const BOLD = /\*\*(\S(?:.*?\S)?)\*\*/;

/** `**` without a partner is shown as it is. */
export function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  let rest = line;
  for (let found = BOLD.exec(rest); found !== null; found = BOLD.exec(rest)) {
    if (found.index > 0) runs.push({ text: rest.slice(0, found.index), bold: false });
    runs.push({ text: found[1] ?? '', bold: true });
    rest = rest.slice(found.index + found[0].length);
  }
  if (rest !== '') runs.push({ text: rest, bold: false });
  return runs;
}

export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  const begin = (block: Block): void => {
    blocks.push(block);
    open = block;
  };
  for (const line of markdown.replace(/\r\n?/g, '\n').split('\n')) {
    const numbered = NUMBERED.exec(line);
    const dashed = DASHED.exec(line);
    if (line.trim() === '') {
      // A blank line ends a paragraph; between two items of a list it does not end the list.
      if (open?.kind === 'paragraph') open = undefined;
    } else if (numbered !== null) {
      const item = [runsOf(numbered[2] ?? '')];
      if (open?.kind === 'numbered') open.items.push(item);
      else begin({ kind: 'numbered', start: Number(numbered[1]), items: [item] });
    } else if (dashed !== null) {
      const item = [runsOf(dashed[1] ?? '')];
      if (open?.kind === 'dashed') open.items.push(item);
      else begin({ kind: 'dashed', items: [item] });
    } else if (open !== undefined && open.kind !== 'paragraph' && /^\s{2,}\S/.test(line)) {
      open.items[open.items.length - 1]?.push(runsOf(line.trim()));
    } else if (open?.kind === 'paragraph') {
      open.lines.push(runsOf(line.trim()));
    } else {
      begin({ kind: 'paragraph', lines: [runsOf(line.trim())] });
    }
  }
  return blocks;
}

const drawRun = ({ text, bold }: Run): TemplateResult | string => (bold ? html`<strong>${text}</strong>` : text);

const drawLines = (lines: Run[][]): unknown[] => lines.map((runs, index) => [index > 0 ? html`<br />` : '', runs.map(drawRun)]);

function drawBlock(block: Block): TemplateResult {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${drawLines(block.lines)}</p>`;
    case 'numbered':
      return html`<ol start=${block.start}>
        ${block.items.map((lines) => html`<li>${drawLines(lines)}</li>`)}
      </ol>`;
    case 'dashed':
      return html`<ul>
        ${block.items.map((lines) => html`<li>${drawLines(lines)}</li>`)}
      </ul>`;
  }
}

export const drawMarkdown = (markdown: string): TemplateResult[] => blocksOf(markdown).map(drawBlock);

const wordsOf = (lines: Run[][]): string => lines.map((runs) => runs.map((run) => run.text).join('')).join(' ');

/** The text alone, as it is read out. */
export const plainText = (markdown: string): string =>
  blocksOf(markdown)
    .flatMap((block) => (block.kind === 'paragraph' ? [wordsOf(block.lines)] : block.items.map(wordsOf)))
    .join('\n');

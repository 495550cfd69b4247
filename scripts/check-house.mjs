// Checks what keeps the house standing: who may import whom, no cycles (not even of types), one place for each vendor package.
// `--sizes` prints lengths, and files without a test beside them, for whoever wants to look. Rules and reasons: docs/tour.md.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = process.argv.slice(2).find((word) => !word.startsWith('--')) ?? join(dirname(fileURLToPath(import.meta.url)), '..');
const ROOMS = ['knowledge', 'bot', 'adapters', 'evaluation'];
const BROWSER = /^adapters\/(webchat\/widget|desk\/console)\//;
const TEST = /\.test\.ts$|(^|\/)testing\//;

/** What each room shows to the rooms on its right. */
const DOORS = {
  bot: { knowledge: /^knowledge\/(contracts|text)\/|^knowledge\/knowledge\.ts$/ },
  adapters: {
    knowledge: /^knowledge\/contracts\/|^knowledge\/knowledge\.ts$/,
    bot: /^bot\/contracts\/|^bot\/(assistant|activity-bot|phrases\/phrases)\.ts$/,
  },
  // Evaluation may measure a single step, so it may call any pure function inside.
  evaluation: { knowledge: /./, bot: /./, adapters: /^adapters\/(compose|compose-assistant|config|logger)\.ts$/ },
};

/** Where each package may be imported. Anything not named here is a decision to make first. */
const VENDORS = {
  zod: /^(knowledge|bot|adapters|evaluation)\//,
  restify: /^adapters\/http\/server\.ts$/,
  ws: /^adapters\/http\/sockets\.ts$/,
  winston: /^adapters\/logger\.ts$/,
  jose: /^adapters\/webchat\/token\.ts$/,
  pg: /^adapters\/storage\/postgres\.ts$/,
  '@electric-sql/pglite': /^adapters\/storage\/embedded\.ts$/,
  kysely: /^adapters\/storage\//,
  botbuilder: /^bot\/activity-bot\.ts$|^adapters\/(webchat|botframework|whatsapp)\/[\w-]+\.ts$/,
  'js-yaml': /^knowledge\/load-yaml\.ts$|^evaluation\//,
  yaml: /^knowledge\/load-yaml\.ts$|^evaluation\//,
  'hnswlib-node': /^knowledge\/search\/vector-index\.ts$/,
  '@langchain/openai': /^adapters\/models\/embeddings\.ts$/,
  lit: BROWSER,
  commander: /^adapters\/commands\/|^evaluation\/(run|bench)\.ts$/,
  echarts: /^evaluation\/report\/charts\.ts$/,
  'cli-progress': /^adapters\/commands\/|^evaluation\//,
  minisearch: /^evaluation\/bench\/minisearch-peer\.ts$/,
  'node-nlp': /^evaluation\/bench\/node-nlp-peer\.ts$/,
};

const problems = [];
const complain = (file, line, message) => problems.push(`${file}:${line}: ${message}`);

const filesIn = (folder) =>
  readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((item) => {
    const path = `${folder}/${item.name}`;
    if (item.isDirectory()) return filesIn(path);
    return /\.ts$/.test(item.name) && !/\.d\.ts$/.test(item.name) ? [path] : [];
  });

/** Every import of a file: static, dynamic, re-export; with its line and whether it is only of types. */
function importsOf(file) {
  const source = ts.createSourceFile(file, readFileSync(join(ROOT, file), 'utf8'), ts.ScriptTarget.Latest);
  const found = [];
  const add = (node, specifier, isType) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    found.push({ specifier, isType, line: line + 1 });
  };
  const visit = (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const clause = node.importClause;
      const names = clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : [];
      const isEachType = !clause?.name && names.length > 0 && names.every((name) => name.isTypeOnly);
      add(node, node.moduleSpecifier.text, Boolean(clause?.isTypeOnly || node.isTypeOnly || isEachType));
    }
    const isCall = ts.isCallExpression(node) && node.arguments[0] && ts.isStringLiteralLike(node.arguments[0]);
    if (isCall && (node.expression.kind === ts.SyntaxKind.ImportKeyword || node.expression.getText(source) === 'require')) {
      add(node, node.arguments[0].text, false);
    }
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node, node.argument.literal.text, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const roomOf = (file) => file.split('/')[0];
/** The part of adapters a file belongs to: its folder, or `.` for the files beside compose.ts. */
const partOf = (file) => (file.split('/').length > 2 ? file.split('/')[1] : '.');

const inside = (other) =>
  `Go through the door of ${other}/ (its contracts/ and the files named DOOR), or have the door export it.`;

/** What is wrong with a file of ours importing another one, if anything is. */
function wrongWithFile(from, to, isType) {
  const [room, other] = [roomOf(from), roomOf(to)];
  if (BROWSER.test(from) || BROWSER.test(to)) return wrongWithBrowser(from, to, isType);
  if (ROOMS.indexOf(other) > ROOMS.indexOf(room))
    return `${room}/ must not know ${other}/. State what you need as a type in ${room}/contracts/ and let ${other}/ provide it.`;
  if (TEST.test(from)) return undefined;
  if (TEST.test(to)) return `${to} is for tests. Move what the program needs out of testing/.`;
  if (room !== other) return DOORS[room]?.[other]?.test(to) ? undefined : `${to} is inside ${other}/. ${inside(other)}`;
  return room === 'adapters' ? wrongWithPart(from, to) : undefined;
}

function wrongWithPart(from, to) {
  const [part, other] = [partOf(from), partOf(to)];
  const isJoining = part === '.' && !/\/(config|logger)\.ts$/.test(from);
  const isForAll = other === 'http' || /^adapters\/(config|logger)\.ts$/.test(to);
  const isCommand = part === 'commands' && /^adapters\/compose(-assistant)?\.ts$/.test(to);
  if (part === other || isJoining || isForAll || isCommand) return undefined;
  return `${part}/ must not know ${to}. Take what you need as a dependency; compose.ts alone joins the parts.`;
}

function wrongWithBrowser(from, to, isType) {
  if (TEST.test(from) || (BROWSER.test(from) && BROWSER.test(to))) return undefined;
  if (!BROWSER.test(from)) return `${to} runs in a browser. Share types through contracts/ instead.`;
  if (isType && (/\/contracts\//.test(to) || partOf(to) === partOf(from))) return undefined;
  return `Browser code takes only types, of contracts/ or its own channel: write "import type", or move ${to} into the front end.`;
}

function wrongWithPackage(from, specifier) {
  if (TEST.test(from)) return undefined;
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
  if (specifier.startsWith('node:') || builtinModules.includes(name)) {
    if (BROWSER.test(from)) return `${specifier} is Node's; this file runs in a browser.`;
    const isFar = roomOf(from) === 'bot' && specifier !== 'node:crypto';
    return isFar ? `bot/ has no disk and no network: take ${specifier} as a port from an adapter.` : undefined;
  }
  if (!(name in VENDORS))
    return `"${name}" has no place yet. Decide which one file imports it and add that to VENDORS in check-house.mjs.`;
  return VENDORS[name].test(from)
    ? undefined
    : `"${name}" belongs to another file: see VENDORS in check-house.mjs, and use what that offers.`;
}

function resolveImport(from, specifier) {
  const path = relative(ROOT, join(ROOT, dirname(from), specifier)).replaceAll('\\', '/');
  return [`${path}.ts`, path, `${path}/index.ts`].find((each) => existsSync(join(ROOT, each)) && /\.\w+$/.test(each));
}

/** Each circle once, told from its first file on. */
function findCycles(graph) {
  const state = new Map();
  const way = [];
  const visit = (file) => {
    state.set(file, 'open');
    way.push(file);
    for (const next of graph.get(file) ?? []) {
      if (state.get(next) === 'open') {
        const circle = [...way.slice(way.indexOf(next)), next].join(' -> ');
        complain(file, 1, `a circle of imports: ${circle}. Move what they share into a file that imports neither.`);
      } else if (!state.has(next)) visit(next);
    }
    way.pop();
    state.set(file, 'done');
  };
  for (const file of graph.keys()) if (!state.has(file)) visit(file);
}

function printSizes(files) {
  const lengthOf = (file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length;
  const sum = (some) => some.reduce((total, file) => total + lengthOf(file), 0);
  const [sources, tests] = [files.filter((file) => !TEST.test(file)), files.filter((file) => TEST.test(file))];
  const hasTest = (file) => ['.test.ts', '.dom.test.ts'].some((end) => existsSync(join(ROOT, file.replace(/\.ts$/, end))));
  for (const file of [...sources].sort((one, other) => lengthOf(other) - lengthOf(one)))
    console.log(lengthOf(file), file, hasTest(file) ? '' : '(no test beside it)');
  console.log(`${sources.length} sources with ${sum(sources)} lines, ${tests.length} tests with ${sum(tests)}`);
}

const files = ROOMS.filter((room) => existsSync(join(ROOT, room))).flatMap(filesIn);
const graph = new Map(files.map((file) => [file, []]));
for (const file of files) {
  if (/(^|\/)index\.ts$/.test(file))
    complain(file, 1, 'no index.ts: import the file that has what you need, and name this one after what it holds.');
  for (const { specifier, isType, line } of importsOf(file)) {
    const target = specifier.startsWith('.') ? resolveImport(file, specifier) : undefined;
    const isOurs = target !== undefined && target.endsWith('.ts') && ROOMS.includes(roomOf(target));
    if (isOurs) graph.get(file).push(target);
    const wrong = specifier.startsWith('.') ? isOurs && wrongWithFile(file, target, isType) : wrongWithPackage(file, specifier);
    if (wrong) complain(file, line, wrong);
  }
}
findCycles(graph);

if (process.argv.includes('--sizes')) printSizes(files);
for (const problem of problems) console.error(problem);
console.log(
  problems.length > 0
    ? `house: ${problems.length} problems in ${files.length} files`
    : `house: ${files.length} files, all in order`,
);
process.exitCode = problems.length > 0 ? 1 : 0;

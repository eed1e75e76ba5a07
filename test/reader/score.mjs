#!/usr/bin/env node
// Scores a reader of directives against gold files, as ANNOTATION.md ("The score") says.
//
//   node score.mjs --gold DIR --drafts DIR              NAME.json in DRAFTS for each NAME.gold.json in GOLD
//   node score.mjs --gold DIR --reader 'COMMAND {}'     runs the command for each NAME.txt; its output is the draft
//   node score.mjs --gold DIR --batch 'COMMAND'         runs the command once with all paths; its output is a list of drafts
//
//   --verbose            one line a document, with the mistakes
//   --json               the figures as JSON instead of the tables
//   --only TEXT          only documents whose name holds TEXT (several with commas)
//   --min A=X,B=Y        fail when figure A is below X; names as in the summary: found.f1, lead, deadline, whole ...
//
// Exit status: 0 all well; 1 a figure below --min; 2 wrong use, nothing to score, or a draft that could not be had
// (such a draft counts as an empty one in the figures).

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const MAX_SPAN = 1200;
const EVENT_OVERLAP = 0.75;

// ---------------------------------------------------------------------------------------------- normal forms

/** Names are compared without case, accents, punctuation and repeated blanks. */
export function normalise(s) {
  return String(s ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const GROUP = 'nhom ';
const GROUP_OVERLAP = 0.6;
const nameSet = (list) =>
  new Set((Array.isArray(list) ? list : list == null ? [] : [list]).map(normalise).filter(Boolean));

/** Bodies agree when they are equal; groups when most of their words are the same: no two people word a group alike. */
function sameName(a, b) {
  if (a === b) return true;
  if (!a.startsWith(GROUP) || !b.startsWith(GROUP)) return false;
  const x = new Set(a.split(' ').slice(1));
  const y = new Set(b.split(' ').slice(1));
  const shared = [...x].filter((w) => y.has(w)).length;
  return shared / (x.size + y.size - shared) >= GROUP_OVERLAP;
}

/** How many names of one set have their own counterpart in the other; equal ones are paired first. */
function sharedNames(a, b) {
  const left = new Set(b);
  let shared = 0;
  const rest = [];
  for (const x of a) {
    if (left.delete(x)) shared++;
    else rest.push(x);
  }
  for (const x of rest) {
    const y = [...left].find((z) => sameName(x, z));
    if (y === undefined) continue;
    left.delete(y);
    shared++;
  }
  return shared;
}
const sameSet = (a, b) => a.size === b.size && sharedNames(a, b) === a.size;

/** "các đơn vị có liên quan" binds nobody in particular: as a coordinator it counts neither way. */
const coordinatorSet = (list) =>
  new Set([...nameSet(list)].filter((x) => !(x.startsWith(GROUP) && /\blien quan\b/.test(x))));

/** A subject is compared without the words that only introduce it. */
const subjectOf = (s) => normalise(String(s ?? '').replace(/^\s*(v\/v|về việc|về)\s*:?\s+/iu, ''));

// ---------------------------------------------------------------------------------------------- deadlines

function sameEvent(a, b) {
  const x = normalise(a).split(' ').filter(Boolean);
  const y = normalise(b).split(' ').filter(Boolean);
  if (x.join(' ') === y.join(' ')) return x.length > 0;
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length < 3) return false;
  const left = new Map();
  for (const w of long) left.set(w, (left.get(w) ?? 0) + 1);
  let shared = 0;
  for (const w of short) {
    if (left.get(w) > 0) {
      left.set(w, left.get(w) - 1);
      shared++;
    }
  }
  return shared / short.length >= EVENT_OVERLAP;
}

/**
 * Right in kind and in value. In a monthly cadence the month of the period is its last month: "same" is "last".
 * Of a cadence, "interval" and "by.weekday" are not scored: a "by" that names no day of the month counts as none.
 */
export function sameDeadline(gold, pred) {
  const g = gold ?? null;
  const p = pred ?? null;
  if (g === null || p === null) return g === p;
  if (typeof p !== 'object' || g.kind !== p.kind) return false;
  if (g.kind === 'fixed') return g.due === p.due && (g.time ?? null) === (p.time ?? null);
  if (g.kind === 'period') return g.amount === p.amount && g.unit === p.unit && g.from === p.from;
  if (g.kind === 'event') return sameEvent(g.text, p.text);
  if (g.kind !== 'recurring') return false;
  const every = new Set(g.every);
  if (!sameSet(every, new Set(Array.isArray(p.every) ? p.every : [p.every]))) return false;
  const a = g.by?.day == null ? null : g.by;
  const b = p.by?.day == null ? null : p.by;
  if (a === null || b === null) return a === b;
  const monthly = every.size === 1 && every.has('month');
  const month = (by) => (monthly && by.month === 'same' ? 'last' : by.month);
  return a.day === b.day && month(a) === month(b);
}

export function showDeadline(d) {
  if (d == null) return 'none';
  if (d.kind === 'fixed') return d.time ? `${d.due} ${d.time}` : `${d.due}`;
  if (d.kind === 'period') return `${d.amount} ${d.unit} from ${d.from}`;
  if (d.kind === 'recurring') {
    const by = d.by?.day != null ? ` by ${d.by.day} of ${d.by.month} month` : '';
    return `every ${[].concat(d.every).join('+')}${by}`;
  }
  if (d.kind === 'event') return `"${d.text}"`;
  return JSON.stringify(d);
}

// ---------------------------------------------------------------------------------------------- matching

/** The part of a draft's span that can be used, or null. */
function spanOf(prediction) {
  const s = prediction?.span;
  if (!Array.isArray(s) || s.length !== 2 || !s.every(Number.isInteger)) return null;
  if (s[0] < 0 || s[1] <= s[0]) return null;
  return s;
}

/**
 * Pairs gold assignments with predictions. A prediction is a candidate when its span, of at most MAX_SPAN, covers the
 * middle of the anchor; each is used once; the shortest candidate wins. Assignments that are not optional choose first,
 * in the order of the text. Between candidates of one length the one that agrees more (lead, then deadline, then
 * coordinators) wins, then the earlier one.
 */
export function match(gold, text, predictions) {
  const items = gold.map((a, index) => {
    const at = text.indexOf(a.anchor);
    return { a, index, at, middle: at + a.anchor.length / 2 };
  });
  const order = [...items].sort((x, y) => Number(!!x.a.optional) - Number(!!y.a.optional) || x.at - y.at);
  const used = new Set();
  const pairs = new Map();
  for (const item of order) {
    if (item.at < 0) continue;
    let best = null;
    predictions.forEach((p, i) => {
      if (used.has(i)) return;
      const s = spanOf(p);
      if (!s || s[1] - s[0] > MAX_SPAN || !(s[0] <= item.middle && item.middle < s[1])) return;
      const rank = [
        s[1] - s[0],
        sameSet(nameSet(item.a.lead), nameSet(p.lead)) ? 0 : 1,
        sameDeadline(item.a.deadline, p.deadline) ? 0 : 1,
        sameSet(coordinatorSet(item.a.coordinators), coordinatorSet(p.coordinators)) ? 0 : 1,
        i,
      ];
      if (best === null || compareRanks(rank, best.rank) < 0) best = { i, rank };
    });
    if (best) {
      used.add(best.i);
      pairs.set(item.index, best.i);
    }
  }
  return pairs;
}

function compareRanks(a, b) {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] - b[i];
  return 0;
}

// ---------------------------------------------------------------------------------------------- one document

export const emptyCounts = () => ({
  documents: 0,
  gold: 0,
  predicted: 0,
  matched: 0,
  ignored: 0,
  lead: 0,
  deadline: 0,
  whole: 0,
  coTrue: 0,
  coFalse: 0,
  coMissed: 0,
  datedGold: 0,
  datedRight: 0,
  fieldGold: 0,
  fieldRight: 0,
  kinds: Object.fromEntries(['fixed', 'period', 'recurring', 'event', 'none'].map((k) => [k, { gold: 0, right: 0 }])),
  fields: {},
});

const DOCUMENT_FIELDS = ['number', 'type', 'issuedOn', 'issuer', 'subject', 'directedBy', 'urgency', 'secrecy'];
const SIGNER_FIELDS = ['name', 'position', 'authority'];

function sameField(field, gold, pred) {
  const g = gold ?? null;
  const p = pred ?? null;
  if (g === null || p === null) return g === p;
  switch (field) {
    case 'number':
      return String(g).replace(/\s/g, '').toLowerCase() === String(p).normalize('NFC').replace(/\s/g, '').toLowerCase();
    case 'subject':
      return subjectOf(g) === subjectOf(p);
    case 'issuer':
    case 'directedBy':
    case 'name':
    case 'position':
      return normalise(g) === normalise(p);
    default:
      return g === p;
  }
}

/** The gold document fields one by one: [field, gold value, value in the draft]. A signer gives one field for each part. */
function* documentFields(gold, draft) {
  for (const f of DOCUMENT_FIELDS) if (gold && f in gold) yield [f, f, gold[f], draft?.[f]];
  if (gold && 'signer' in gold) {
    if (gold.signer === null) yield ['signer', 'signer', null, draft?.signer];
    else
      for (const f of SIGNER_FIELDS) if (f in gold.signer) yield [`signer.${f}`, f, gold.signer[f], draft?.signer?.[f]];
  }
}

/** Figures and mistakes of one document. */
export function scoreDocument(gold, text, draft) {
  const c = emptyCounts();
  const mistakes = [];
  c.documents = 1;
  for (const [label, field, g, p] of documentFields(gold.document, draft?.document)) {
    c.fieldGold++;
    c.fields[label] ??= { gold: 0, right: 0 };
    c.fields[label].gold++;
    if (sameField(field, g, p)) {
      c.fieldRight++;
      c.fields[label].right++;
    } else mistakes.push({ what: 'document', text: `${label}: ${show(p)} instead of ${show(g)}` });
  }

  const predictions = Array.isArray(draft?.assignments) ? draft.assignments : [];
  const pairs = match(gold.assignments, text, predictions);
  const usedBy = new Map([...pairs].map(([g, p]) => [p, g]));
  gold.assignments.forEach((a, i) => {
    if (a.optional) {
      if (pairs.has(i)) c.ignored++;
      return;
    }
    c.gold++;
    const kind = c.kinds[a.deadline?.kind ?? 'none'];
    kind.gold++;
    if (a.deadline) c.datedGold++;
    if (!pairs.has(i)) {
      mistakes.push({ what: 'missed', text: `${snip(a.anchor)} (${a.lead.join('; ')}; ${showDeadline(a.deadline)})` });
      return;
    }
    const p = predictions[pairs.get(i)];
    c.matched++;
    const leadRight = sameSet(nameSet(a.lead), nameSet(p.lead));
    const dateRight = sameDeadline(a.deadline, p.deadline);
    const g = coordinatorSet(a.coordinators);
    const q = coordinatorSet(p.coordinators);
    const shared = sharedNames(g, q);
    c.coTrue += shared;
    c.coFalse += q.size - shared;
    c.coMissed += g.size - shared;
    if (leadRight) c.lead++;
    else mistakes.push({ what: 'lead', text: `${snip(a.anchor)}: ${show(p.lead)} instead of ${show(a.lead)}` });
    if (g.size !== shared || q.size !== shared) {
      mistakes.push({
        what: 'coordinators',
        text: `${snip(a.anchor)}: ${show(p.coordinators)} instead of ${show(a.coordinators)}`,
      });
    }
    if (dateRight) {
      c.deadline++;
      kind.right++;
      if (a.deadline) c.datedRight++;
    } else {
      mistakes.push({
        what: 'deadline',
        text: `${snip(a.anchor)}: ${showDeadline(p.deadline)} instead of ${showDeadline(a.deadline)}`,
      });
    }
    if (leadRight && dateRight && g.size === shared && q.size === shared) c.whole++;
  });
  c.predicted = predictions.length - c.ignored;
  predictions.forEach((p, i) => {
    if (usedBy.has(i)) return;
    const s = spanOf(p);
    const why = !s ? ' (span is not usable)' : s[1] - s[0] > MAX_SPAN ? ` (span of ${s[1] - s[0]} characters)` : '';
    mistakes.push({
      what: 'extra',
      text: `${snip(s ? text.slice(s[0], s[1]) : (p?.action ?? ''))}${why} (${show(p?.lead)}; ${showDeadline(p?.deadline)})`,
    });
  });
  return { counts: c, mistakes };
}

const snip = (s) => {
  const t = String(s).replace(/\s+/g, ' ').trim();
  return t.length > 60 ? `${t.slice(0, 59)}…` : t;
};
const show = (v) =>
  v == null
    ? 'nothing'
    : Array.isArray(v)
      ? `[${v.join('; ')}]`
      : typeof v === 'object'
        ? JSON.stringify(v)
        : String(v);

// ---------------------------------------------------------------------------------------------- figures

export function addCounts(a, b) {
  for (const k of Object.keys(b)) {
    if (k === 'kinds' || k === 'fields') {
      for (const [n, v] of Object.entries(b[k])) {
        a[k][n] ??= { gold: 0, right: 0 };
        a[k][n].gold += v.gold;
        a[k][n].right += v.right;
      }
    } else a[k] += b[k];
  }
  return a;
}

const ratio = (n, d) => (d === 0 ? null : n / d);
const f1 = (t, wrong, missed) => ratio(2 * t, 2 * t + wrong + missed);

/** The figures of the guideline; null where there is nothing to measure. */
export function figures(c) {
  return {
    found: {
      precision: ratio(c.matched, c.predicted),
      recall: ratio(c.matched, c.gold),
      f1: f1(c.matched, c.predicted - c.matched, c.gold - c.matched),
    },
    lead: ratio(c.lead, c.matched),
    coordinators: f1(c.coTrue, c.coFalse, c.coMissed),
    deadline: ratio(c.deadline, c.matched),
    dated: ratio(c.datedRight, c.datedGold),
    document: ratio(c.fieldRight, c.fieldGold),
    whole: ratio(c.whole, c.gold),
  };
}

/** A figure by its dotted name, such as found.f1; undefined when there is none of that name. */
export function figure(all, name) {
  let v = all;
  for (const part of name.split('.')) v = v == null ? undefined : v[part];
  return v === null || typeof v === 'number' ? v : undefined;
}

// ---------------------------------------------------------------------------------------------- input

export function loadGold(dir, only) {
  const wanted = only
    ? only
        .split(',')
        .map((s) => s.trim())
        .filter(Boolean)
    : null;
  return readdirSync(dir)
    .filter((f) => f.endsWith('.gold.json'))
    .map((f) => f.slice(0, -'.gold.json'.length))
    .filter((n) => !wanted || wanted.some((w) => n.includes(w)))
    .sort()
    .map((name) => ({
      name,
      path: path.join(dir, `${name}.txt`),
      text: readFileSync(path.join(dir, `${name}.txt`), 'utf8'),
      gold: JSON.parse(readFileSync(path.join(dir, `${name}.gold.json`), 'utf8')),
    }));
}

const quote = (s) => `'${s.replaceAll("'", "'\\''")}'`;

function run(command) {
  const r = spawnSync('/bin/sh', ['-c', command], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (r.error) return { error: r.error.message };
  if (r.status !== 0)
    return { error: `exit status ${r.status ?? r.signal}: ${r.stderr.trim().split('\n').pop() ?? ''}` };
  try {
    return { value: JSON.parse(r.stdout) };
  } catch (e) {
    return { error: `output is no JSON: ${e.message}` };
  }
}

const asDraft = (v) =>
  v !== null && typeof v === 'object' && !Array.isArray(v) ? { draft: v } : { error: 'the draft is no object' };

/** Drafts in the order of `docs`: { draft } or { error }. */
export function loadDrafts(docs, options) {
  if (options.drafts) {
    return docs.map((d) => {
      const file = path.join(options.drafts, `${d.name}.json`);
      if (!existsSync(file)) return { error: 'there is no draft' };
      try {
        return asDraft(JSON.parse(readFileSync(file, 'utf8')));
      } catch (e) {
        return { error: `the draft does not parse: ${e.message}` };
      }
    });
  }
  if (options.reader) {
    return docs.map((d) => {
      const file = quote(path.resolve(d.path));
      const command = options.reader.includes('{}')
        ? options.reader.replaceAll('{}', file)
        : `${options.reader} ${file}`;
      const r = run(command);
      return r.error ? { error: r.error } : asDraft(r.value);
    });
  }
  const r = run(`${options.batch} ${docs.map((d) => quote(path.resolve(d.path))).join(' ')}`);
  if (r.error) return docs.map(() => ({ error: r.error }));
  if (!Array.isArray(r.value) || r.value.length !== docs.length) {
    return docs.map(() => ({ error: `the output is no list of ${docs.length} drafts` }));
  }
  return r.value.map(asDraft);
}

export function scoreAll(docs, drafts) {
  const total = emptyCounts();
  const documents = docs.map((d, i) => {
    const { draft, error } = drafts[i];
    const { counts, mistakes } = scoreDocument(d.gold, d.text, draft ?? {});
    addCounts(total, counts);
    return { name: d.name, ...(error ? { error } : {}), figures: figures(counts), counts, mistakes };
  });
  return { documents, counts: total, figures: figures(total), errors: documents.filter((d) => d.error).length };
}

// ---------------------------------------------------------------------------------------------- output

const pct = (v) => (v === null ? '    -' : (100 * v).toFixed(1).padStart(5));

function printVerbose(result) {
  const width = Math.max(8, ...result.documents.map((d) => d.name.length));
  console.log(`${'document'.padEnd(width)}  gold pred match   lead  coord   date dated    doc  whole`);
  for (const d of result.documents) {
    const f = d.figures;
    const c = d.counts;
    console.log(
      `${d.name.padEnd(width)}  ${String(c.gold).padStart(4)} ${String(c.predicted).padStart(4)} ${String(c.matched).padStart(5)}  ` +
        [f.lead, f.coordinators, f.deadline, f.dated, f.document, f.whole].map(pct).join('  '),
    );
    if (d.error) console.log(`    ERROR         ${d.error}`);
    for (const m of d.mistakes) console.log(`    ${m.what.padEnd(12)}  ${m.text}`);
  }
  console.log('');
}

function printSummary(result) {
  const c = result.counts;
  const f = result.figures;
  const line = (name, v, note) => console.log(`${name.padEnd(20)}${pct(v)} %   ${note}`);
  console.log(
    `${c.documents} documents, ${c.gold} assignments, ${c.predicted} read (and ${c.ignored} optional ones, not counted)`,
  );
  line('found.precision', f.found.precision, `${c.matched} of ${c.predicted} read`);
  line('found.recall', f.found.recall, `${c.matched} of ${c.gold} in the text`);
  line('found.f1', f.found.f1, '');
  line('lead', f.lead, `${c.lead} of ${c.matched} found`);
  line('coordinators', f.coordinators, `F1: ${c.coTrue} right, ${c.coFalse} too many, ${c.coMissed} missed`);
  line('deadline', f.deadline, `${c.deadline} of ${c.matched} found`);
  line('dated', f.dated, `${c.datedRight} of ${c.datedGold} with a deadline`);
  for (const [k, v] of Object.entries(c.kinds)) line(`  ${k}`, ratio(v.right, v.gold), `${v.right} of ${v.gold}`);
  line('document', f.document, `${c.fieldRight} of ${c.fieldGold} fields`);
  for (const [k, v] of Object.entries(c.fields)) line(`  ${k}`, ratio(v.right, v.gold), `${v.right} of ${v.gold}`);
  line('whole', f.whole, `${c.whole} of ${c.gold}`);
  if (result.errors) console.log(`${result.errors} draft(s) could not be had and count as empty`);
}

function parseArguments(argv) {
  const o = { gold: null, drafts: null, reader: null, batch: null, only: null, min: [], verbose: false, json: false };
  for (let i = 0; i < argv.length; i++) {
    let [flag, value] = argv[i].split(/=(.*)/s, 2);
    const key = flag.replace(/^--/, '');
    if (key === 'verbose' || key === 'json') o[key] = true;
    else if (['gold', 'drafts', 'reader', 'batch', 'only', 'min'].includes(key) && flag.startsWith('--')) {
      if (value === undefined) value = argv[++i];
      if (value === undefined) throw new Error(`${flag} wants a value`);
      if (key === 'min')
        o.min.push(
          ...value
            .split(',')
            .map((s) => s.trim())
            .filter(Boolean),
        );
      else o[key] = value;
    } else throw new Error(`unknown argument ${argv[i]}`);
  }
  if (!o.gold) throw new Error('--gold is missing');
  if ([o.drafts, o.reader, o.batch].filter(Boolean).length !== 1)
    throw new Error('one of --drafts, --reader, --batch is wanted');
  o.min = o.min.map((s) => {
    const [name, v] = s.split('=');
    const known = figure(figures({ ...emptyCounts() }), name);
    if (known === undefined) throw new Error(`--min: no figure "${name}"`);
    if (v === undefined || v === '' || !(Number(v) >= 0 && Number(v) <= 1))
      throw new Error(`--min: "${s}" wants a number from 0 to 1`);
    return { name, least: Number(v) };
  });
  return o;
}

export function main(argv) {
  let o;
  try {
    o = parseArguments(argv);
  } catch (e) {
    console.error(`score: ${e.message}`);
    return 2;
  }
  let docs;
  try {
    docs = loadGold(o.gold, o.only);
  } catch (e) {
    console.error(`score: ${e.message}`);
    return 2;
  }
  if (docs.length === 0) {
    console.error('score: nothing to score');
    return 2;
  }
  const result = scoreAll(docs, loadDrafts(docs, o));
  const below = o.min
    .map((m) => ({ ...m, value: figure(result.figures, m.name) }))
    .filter((m) => m.value === null || m.value < m.least);
  if (o.json) {
    console.log(
      JSON.stringify(
        { figures: result.figures, counts: result.counts, errors: result.errors, below, documents: result.documents },
        null,
        2,
      ),
    );
  } else {
    if (o.verbose) printVerbose(result);
    printSummary(result);
    for (const m of below)
      console.log(
        `BELOW ${m.name}: ${m.value === null ? 'nothing to measure' : m.value.toFixed(4)}, wanted ${m.least}`,
      );
  }
  if (result.errors) return 2;
  return below.length ? 1 : 0;
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = main(process.argv.slice(2));
}

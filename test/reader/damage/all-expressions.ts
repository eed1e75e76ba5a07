import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { annotatedTexts } from './documents.js';

export interface Expression {
  source: string;
  flags: string;
  /** The file of a literal; 'put together' for one that is made of lists when the reader is loaded. */
  where: string;
}

const reader = path.join(import.meta.dirname, '../../../src/reader');

/** Every regular expression of the reader: the literals of its sources, and those that it makes when it is loaded and reads. */
export async function allExpressions(): Promise<Expression[]> {
  const found = new Map<string, Expression>();
  const add = ({ source, flags }: { source: string; flags: string }, where: string): void => {
    found.set(`/${source}/${flags}`, { source, flags, where });
  };
  for (const name of readdirSync(reader, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('.ts')) for (const literal of literalsOf(path.join(reader, name))) add(literal, name);
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, args: [string | RegExp, string?]) {
      const made = new target(...args);
      add(made, 'put together');
      return made;
    },
  });
  try {
    const { readDirective } = await import('../../../src/reader/read-directive.js');
    for (const { text } of annotatedTexts()) readDirective(text);
  } finally {
    globalThis.RegExp = Plain;
  }
  return [...found.values()];
}

function literalsOf(file: string): { source: string; flags: string }[] {
  const literals: { source: string; flags: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return literals;
}

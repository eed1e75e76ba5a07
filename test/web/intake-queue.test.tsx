import { Problem } from '../../web/api/problem.js';
import type { Edit, EditOutcome } from '../../web/intake/draft-types.js';
import { createEditQueue, isQueue, type QueuedEdit } from '../../web/intake/edit-queue.js';

const drop = (itemId: string): Edit => ({ op: 'drop', itemId, isDropped: true });
const restore = (itemId: string): Edit => ({ op: 'drop', itemId, isDropped: false });
const lead = (was: string, value: string): Edit => ({
  op: 'setItem',
  itemId: 'a',
  change: { field: 'lead', was: { names: [was], isEachLead: false }, value: { names: [value], isEachLead: false } },
});

type Answer = Edit[] | Problem;

/** A queue whose server answers what the test says: edits are the undo of a saved one. */
function queueWith(...answers: Answer[]) {
  const sent: QueuedEdit[] = [];
  const stored: (readonly QueuedEdit[])[] = [];
  let staleCount = 0;
  const queue = createEditQueue({
    retryMs: 5,
    send: async (queued) => {
      sent.push(queued);
      const answer = answers.shift() ?? [];
      if (answer instanceof Problem) throw answer;
      // Only the undo of an outcome is of interest to the queue.
      return { undo: answer, isRepeated: false } as unknown as EditOutcome;
    },
    onSaved: () => undefined,
    onStale: () => void (staleCount += 1),
    store: (waiting) => void stored.push(waiting),
  });
  queue.start();
  return { queue, sent, stored, staleCount: () => staleCount };
}
/** A little while, or as long as it takes on a busy machine. */
async function quiet(isSo: () => boolean = () => true): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (isSo()) return;
  }
}
const away = () => new Problem('NETWORK_AWAY', 0);
const clash = () =>
  new Problem('FIELD_CHANGED', 409, 'Nhiệm vụ 1 vừa được sửa', null, {
    itemId: 'a',
    field: 'lead',
    now: { names: ['Sở Nội vụ'], isEachLead: false },
    mine: { names: ['Sở Tài chính'], isEachLead: false },
  });

describe('edits on their way to the server', () => {
  it('are taken back also when they are just on their way', async () => {
    const { queue, sent } = queueWith([restore('a')]);
    queue.add([drop('a')]);
    expect(queue.undo()).toBe(true);
    await quiet(() => queue.state().waiting.length === 0);
    expect(sent.map(({ edits }) => edits)).toEqual([[drop('a')], [restore('a')]]);
    expect(queue.state()).toMatchObject({ undoCount: 0, waiting: [] });
    expect(queue.undo()).toBe(false);
  });

  it('go one after the other', async () => {
    const { queue, sent } = queueWith();
    queue.add([drop('a')]);
    queue.add([drop('b')]);
    expect(sent).toHaveLength(1);
    await quiet();
    expect(sent.map(({ edits }) => edits)).toEqual([[drop('a')], [drop('b')]]);
    expect(queue.state().waiting).toEqual([]);
  });

  it('wait while the server is away, are kept, and are sent again under the same id', async () => {
    const { queue, sent, stored } = queueWith(away(), away(), []);
    queue.add([drop('a')]);
    await Promise.resolve();
    await Promise.resolve();
    expect(queue.state()).toMatchObject({ isAway: true });
    expect(stored.at(-1)).toHaveLength(1);
    await quiet(() => queue.state().waiting.length === 0);
    expect(new Set(sent.map(({ editId }) => editId)).size).toBe(1);
    expect(queue.state()).toMatchObject({ isAway: false, waiting: [] });
    expect(stored.at(-1)).toEqual([]);
  });

  it('that were kept of an earlier visit are sent first', async () => {
    const sent: string[] = [];
    const queue = createEditQueue({
      kept: [{ editId: 'cũ', edits: [drop('a')], isUndo: false }],
      send: async ({ editId }) => {
        sent.push(editId);
        return { undo: [] } as unknown as EditOutcome; // as above
      },
      onSaved: () => undefined,
      onStale: () => undefined,
      store: () => undefined,
    });
    queue.start();
    queue.add([drop('b')]);
    await quiet();
    expect(sent[0]).toBe('cũ');
    expect(sent).toHaveLength(2);
  });
});

describe('undo', () => {
  it('sends what takes the last saved edit back, then the one before it', async () => {
    const { queue, sent } = queueWith([restore('a')], [restore('b')]);
    queue.add([drop('a')]);
    queue.add([drop('b')]);
    await quiet();
    expect(queue.state().undoCount).toBe(2);
    queue.undo();
    queue.undo();
    await quiet();
    expect(sent.slice(2).map(({ edits }) => edits)).toEqual([[restore('b')], [restore('a')]]);
    expect(queue.undo()).toBe(false);
  });

  it('of an edit that was not sent never leaves', async () => {
    const { queue, sent } = queueWith(away(), away(), away());
    queue.add([drop('a')]);
    queue.add([drop('b')]);
    await Promise.resolve();
    queue.undo();
    expect(queue.state().waiting.map(({ edits }) => edits)).toEqual([[drop('a')]]);
    queue.stop();
    expect(sent.every(({ edits }) => edits[0]?.op === 'drop' && edits[0].itemId === 'a')).toBe(true);
  });
});

describe('a clash with a colleague', () => {
  it('stops what comes after it until the person has chosen', async () => {
    const { queue, sent, staleCount } = queueWith(clash());
    queue.add([lead('Sở Y tế', 'Sở Tài chính')]);
    queue.add([drop('b')]);
    await quiet();
    expect(sent).toHaveLength(1);
    expect(staleCount()).toBe(1);
    expect(queue.state().clash).toMatchObject({ itemId: 'a', field: 'lead', message: 'Nhiệm vụ 1 vừa được sửa' });
    queue.keepTheirs();
    await quiet();
    expect(sent.map(({ edits }) => edits[0]?.op)).toEqual(['setItem', 'drop']);
  });

  it('sends mine again as an edit of the colleague’s value, before what waits', async () => {
    const { queue, sent } = queueWith(clash());
    queue.add([lead('Sở Y tế', 'Sở Tài chính')]);
    queue.add([drop('b')]);
    await quiet();
    queue.useMine();
    await quiet();
    expect(sent[1]?.edits).toEqual([lead('Sở Nội vụ', 'Sở Tài chính')]);
    expect(sent[1]?.editId).not.toBe(sent[0]?.editId);
    expect(sent[2]?.edits).toEqual([drop('b')]);
  });

  it('of another kind is a refusal that stays until it is dismissed, and does not stop the rest', async () => {
    const { queue, sent } = queueWith(new Problem('ITEM_GONE', 409, 'Mục này không còn'));
    queue.add([drop('a')]);
    queue.add([drop('b')]);
    await quiet();
    expect(sent).toHaveLength(2);
    expect(queue.state().refusal?.code).toBe('ITEM_GONE');
    queue.dismiss();
    expect(queue.state().refusal).toBeNull();
  });
});

describe('what was kept on this machine', () => {
  it('is taken only when it still is a queue', () => {
    expect(isQueue([{ editId: 'x', edits: [], isUndo: false }])).toBe(true);
    expect(isQueue({ editId: 'x' })).toBe(false);
    expect(isQueue([{ text: 'cũ' }])).toBe(false);
  });
});

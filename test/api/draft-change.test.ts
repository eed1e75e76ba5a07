import fc from 'fast-check';
import { changeBetween, fieldsChanged, withChange } from '../../src/api/drafts/versions/draft-change.js';
import { withItemIds, type DraftWithIds } from '../../src/api/drafts/item-ids.js';
import { draft as draftSchema } from '../../src/api/directives/draft.schemas.js';
import { packPlaces, unpackPlaces } from '../../src/api/intake/intake-record.js';

const item = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  span: fc.constant(null),
  clause: fc.option(fc.string()),
  lead: fc.array(fc.constantFrom('Sở Y tế', 'Sở Nội vụ', 'nhóm:các sở'), { maxLength: 2 }),
  coordinators: fc.constant([]),
  action: fc.string(),
  deadline: fc.option(
    fc.constantFrom({ kind: 'fixed' as const, due: '2016-02-28' }, { kind: 'event' as const, text: 'x' }),
  ),
  confidence: fc.constant(1),
  isConfirmed: fc.option(fc.boolean(), { nil: undefined }),
});
const draft: fc.Arbitrary<DraftWithIds> = fc
  .record({
    subject: fc.option(fc.string()),
    assignments: fc.uniqueArray(item, { selector: ({ id }) => id }),
    warnings: fc.array(
      fc.record({ code: fc.string(), span: fc.constant<[number, number]>([0, 0]), message: fc.string() }),
    ),
  })
  .map(({ subject, ...rest }) =>
    withItemIds(
      draftSchema.parse({
        ...rest,
        document: {
          number: null,
          type: 'TB',
          issuedOn: null,
          issuer: null,
          subject,
          signer: null,
          directedBy: null,
          urgency: null,
          secrecy: null,
        },
      }),
    ),
  );
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what a save changed', () => {
  it('makes the later draft of the earlier one', () => {
    fc.assert(
      fc.property(draft, draft, (before, after) => {
        const change = JSON.parse(JSON.stringify(changeBetween(before, after)));
        expect(plain(withChange(before, change))).toEqual(plain(after));
      }),
    );
  });

  it('is nothing for the same draft, and small for one field', () => {
    fc.assert(
      fc.property(draft, (one) => {
        expect(changeBetween(one, structuredClone(one))).toEqual({});
        expect(fieldsChanged(one, structuredClone(one))).toEqual([]);
        const [first, ...rest] = one.assignments;
        if (!first) return;
        const after = { ...one, assignments: [{ ...first, action: `${first.action}!` }, ...rest] };
        expect(changeBetween(one, after)).toEqual({ items: [after.assignments[0]] });
        expect(fieldsChanged(one, after)).toMatchObject([{ itemId: first.id, field: 'action' }]);
      }),
    );
  });
});

it('places come back from their packed form as they were', () => {
  const stretch = fc.record(
    {
      gap: fc.nat(20),
      length: fc.nat(50),
      part: fc.constantFrom('a.docx', 'b.pdf'),
      page: fc.integer({ min: 1, max: 500 }),
      line: fc.integer({ min: 1, max: 90 }),
      paragraph: fc.integer({ min: 1, max: 90 }),
      cell: fc.constantFrom('Phụ lục!C7', 'bảng 1, hàng 2, cột 3'),
      ocrConfidence: fc.integer({ min: 0, max: 1_000 }).map((thousandths) => thousandths / 1_000),
    },
    { requiredKeys: ['gap', 'length'] },
  );
  fc.assert(
    fc.property(fc.array(stretch), (stretches) => {
      let last = 0;
      const places = stretches.map(({ gap, length, ...rest }) => {
        const start = last + gap;
        last = start + length;
        return { start, end: last, ...rest };
      });
      expect(unpackPlaces(JSON.parse(JSON.stringify(packPlaces(places))))).toEqual(places);
    }),
  );
});

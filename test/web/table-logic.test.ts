import type { Column } from '../../web/table/column.js';
import {
  dateFilter,
  flagFilter,
  idFilter,
  oneOf,
  readFilters,
  setFilters,
  severalOf,
  wordsFilter,
  writeFilters,
} from '../../web/table/address-filter.js';
import { itemsOf } from '../../web/table/item.js';
import { moveFocus } from '../../web/table/move-focus.js';
import {
  countOf,
  extend,
  isSelected,
  keepFailed,
  nothingSelected,
  selectFilter,
  toggle,
  toggleLoaded,
} from '../../web/table/selection.js';
import { asHtml, asTabbed, textTable } from '../../web/table/table-as-text.js';
import { visibleColumns } from '../../web/table/visible-columns.js';

const schema = {
  state: severalOf(['sent', 'inProgress', 'closed']),
  overdue: flagFilter,
  agency: idFilter,
  q: wordsFilter,
  sort: oneOf(['due', 'agency']),
  asOf: dateFilter,
};

describe('filters and their address', () => {
  it('leave defaults out and keep one order, so equal views have equal addresses', () => {
    const values = readFilters(schema, '?sort=due&overdue=true&state=inProgress,sent&q=r%C3%A0%20%20so%C3%A1t');
    expect(values).toMatchObject({
      state: ['sent', 'inProgress'],
      overdue: true,
      q: 'rà soát',
      sort: 'due',
      asOf: null,
    });
    expect(writeFilters(schema, values)).toBe('state=sent,inProgress&overdue=true&q=r%C3%A0+so%C3%A1t');
    expect(readFilters(schema, writeFilters(schema, values))).toEqual(values);
    expect(setFilters(schema, values)).toEqual(['state', 'overdue', 'q']);
  });

  it('take what nobody can read for not there', () => {
    const values = readFilters(schema, '?state=flying&overdue=maybe&agency=%3Cscript%3E&sort=up&asOf=2016-02-99&x=1');
    expect(values).toEqual({ state: [], overdue: false, agency: null, q: '', sort: 'due', asOf: null });
    expect(writeFilters(schema, values)).toBe('');
  });
});

describe('the selection of a list', () => {
  const loaded = ['a', 'b', 'c', 'd'];

  it('extends from where it began, down and up', () => {
    const one = toggle(nothingSelected, 'b');
    const down = extend(one, loaded, 'b', 'd');
    expect(loaded.filter((key) => isSelected(down, key))).toEqual(['b', 'c', 'd']);
    expect([...extend(one, loaded, 'b', 'a').keys]).toEqual(expect.arrayContaining(['a', 'b']));
  });

  it('begins at the focused row when nothing was selected before', () => {
    expect([...extend(nothingSelected, loaded, 'b', 'c').keys]).toEqual(['b', 'c']);
  });

  it('takes all loaded rows, and none when all were taken', () => {
    const all = toggleLoaded(nothingSelected, loaded);
    expect(countOf(all, null)).toBe(4);
    expect(countOf(toggleLoaded(all, loaded), null)).toBe(0);
  });

  it('of the whole filter leaves out single rows', () => {
    const most = toggle(selectFilter(), 'b');
    expect(isSelected(most, 'b')).toBe(false);
    expect(isSelected(most, 'not loaded yet')).toBe(true);
    expect(countOf(most, 1_284)).toBe(1_283);
    expect(countOf(most, null)).toBeNull();
  });

  it('keeps what failed with its reason until it is touched', () => {
    const failed = keepFailed(new Map([['c', 'Sở Nội vụ vừa gửi báo cáo mới']]));
    expect(isSelected(failed, 'c')).toBe(true);
    expect(toggle(failed, 'c').failed.size).toBe(0);
  });
});

describe('moving by keys', () => {
  it('stays within the list', () => {
    expect(moveFocus('ArrowUp', 0, 10, 5)).toBe(0);
    expect(moveFocus('ArrowDown', 9, 10, 5)).toBe(9);
    expect(moveFocus('PageDown', 2, 10, 5)).toBe(6);
    expect(moveFocus('PageUp', 2, 10, 5)).toBe(0);
    expect(moveFocus('Ctrl+End', 2, 10_000, 5)).toBe(9_999);
    expect(moveFocus('Ctrl+Home', 2, 10, 5)).toBe(0);
    expect(moveFocus('ArrowDown', -1, 0, 5)).toBe(-1);
  });
});

describe('groups', () => {
  it('have a head wherever the document changes', () => {
    const items = itemsOf(
      ['a1', 'a2', 'b1'],
      (row) => row,
      (row) => ({ key: row.charAt(0), head: row, name: row }),
    );
    expect(items.map(({ key }) => key)).toEqual(['group:a', 'a1', 'a2', 'group:b', 'b1']);
  });
});

const column = (key: string, width: number, more: Partial<Column<string>> = {}): Column<string> => ({
  key,
  head: key,
  width,
  cell: (row) => row,
  text: (row) => row,
  ...more,
});

describe('columns', () => {
  const columns = [
    column('status', 100),
    column('role', 100, { hidesAt: 2 }),
    column('words', 200),
    column('urged', 50, { hidesAt: 1 }),
  ];
  const shown = (room: number, off: string[] = []) => visibleColumns(columns, room, new Set(off)).map(({ key }) => key);

  it('go one after the other when there is no room, the others stay in their order', () => {
    expect(shown(450)).toEqual(['status', 'role', 'words', 'urged']);
    expect(shown(420)).toEqual(['status', 'role', 'words']);
    expect(shown(320)).toEqual(['status', 'words']);
    expect(shown(10)).toEqual(['status', 'words']);
  });

  it('can be switched off, except those that must be there', () => {
    expect(shown(1_000, ['role', 'status'])).toEqual(['status', 'words', 'urged']);
  });
});

describe('a copied table', () => {
  const columns = [
    column('Cơ quan', 1),
    column('Quá hạn', 1, { isNumeric: true, text: () => '9/31' }),
    column('acts', 1, { isPrinted: false }),
  ];

  it('is a line a row, without tabs and line breaks inside of cells', () => {
    expect(asTabbed(textTable(columns, ['Sở\tY\ntế']))).toBe('Cơ quan\tQuá hạn\r\nSở Y tế\t9/31');
  });

  it('gives a spreadsheet no formula to reckon and no day to make of 9/31', () => {
    expect(asTabbed(textTable(columns, ['=HYPERLINK("x")']))).toContain('\'=HYPERLINK("x")');
    expect(asTabbed(textTable(columns, ['-3']))).toContain('-3\t');
    const html = asHtml(textTable(columns, ['<b>&']));
    expect(html).toContain("mso-number-format:'\\@'");
    expect(html).toContain('&lt;b&gt;&amp;');
  });
});

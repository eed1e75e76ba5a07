import { act, fireEvent, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { listenToKeys } from '../../web/app/keys/listen-to-keys.js';
import { BulkBar } from '../../web/table/BulkBar.js';
import type { Column } from '../../web/table/column.js';
import { DataTable } from '../../web/table/DataTable.js';
import { loadedList } from '../../web/table/use-list.js';
import { useSelection } from '../../web/table/use-selection.js';
import { renderInApp } from './support/in-app.js';

interface Row {
  id: string;
  name: string;
}

const rows: Row[] = ['Sở Nội vụ', 'Sở Tài chính', 'Sở Y tế', 'UBND huyện Nho Quan'].map((name, at) => ({
  id: `r${at}`,
  name,
}));
const keyOf = ({ id }: Row) => id;
const nameOf = ({ name }: Row) => name;
const columns: Column<Row>[] = [
  {
    key: 'name',
    head: 'Cơ quan',
    width: 100,
    cell: nameOf,
    text: nameOf,
    sort: { ascending: 'name', descending: '-name' },
  },
  { key: 'acts', head: 'Thao tác', width: 100, isPrinted: false, cell: () => null, text: () => '' },
];

const done: string[] = [];
let stop = () => {};
beforeEach(() => {
  done.length = 0;
  stop = listenToKeys({ mayUseSingleKeys: () => true, takesFirst: () => false });
});
afterEach(() => stop());

function List({ refuses = [] }: { refuses?: string[] }) {
  const selection = useSelection('');
  const [sort, setSort] = useState('name');
  const list = loadedList(rows);
  return (
    <>
      <DataTable
        id="t"
        kind="grid"
        caption="Báo cáo chờ xác nhận"
        list={list}
        columns={columns}
        keyOf={keyOf}
        nameOf={nameOf}
        card={nameOf}
        sort={{ now: sort, set: setSort }}
        selection={selection}
        open={({ name }) => done.push(`mở ${name}`)}
        acts={({ name }) => [{ key: 'see', name: 'Xem báo cáo', isFirst: true, run: () => done.push(`xem ${name}`) }]}
        rowKeys={[
          { keys: 'x', does: 'Xác nhận', run: ({ name }) => done.push(`x ${name}`), when: ({ id }) => id !== 'r0' },
        ]}
      />
      <BulkBar
        list={list}
        keyOf={keyOf}
        selection={selection}
        noun="báo cáo"
        acts={[
          {
            key: 'confirm',
            name: (n) => `Xác nhận ${n} báo cáo`,
            run: (chosen) => {
              done.push(...chosen.map(({ name }) => `xác nhận ${name}`));
              return Promise.resolve(new Map(refuses.map((id) => [id, 'Vừa có báo cáo mới'])));
            },
          },
        ]}
      />
    </>
  );
}

const rowOf = (name: string): HTMLElement => screen.getByRole('row', { name });
/** and the next paint: a far row gets its focus only then */
const press = (key: string, more: KeyboardEventInit = {}): Promise<void> =>
  act(async () => {
    fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
    await new Promise((painted) => requestAnimationFrame(painted));
  });

describe('a list whose rows act', () => {
  it('is a grid with one tab stop, which goes with the focus', async () => {
    renderInApp(<List />);
    const grid = screen.getByRole('grid', { name: 'Báo cáo chờ xác nhận' });
    expect(grid.querySelectorAll('tbody [tabindex="0"]')).toHaveLength(1);
    act(() => rowOf('Sở Nội vụ').focus());
    await press('ArrowDown');
    expect(document.activeElement).toBe(rowOf('Sở Tài chính'));
    expect([...grid.querySelectorAll('tbody [tabindex="0"]')]).toEqual([rowOf('Sở Tài chính')]);
    await press('End', { ctrlKey: true });
    expect(document.activeElement).toBe(rowOf('UBND huyện Nho Quan'));
    await press('Home', { ctrlKey: true });
    expect(document.activeElement).toBe(rowOf('Sở Nội vụ'));
  });

  it('loses no key of who is faster than the next frame', () => {
    renderInApp(<List />);
    act(() => rowOf('Sở Nội vụ').focus());
    const at = () => document.activeElement ?? document.body;
    for (const key of ['ArrowDown', 'ArrowDown', 'x', 'ArrowDown', 'Enter'])
      act(() => void fireEvent.keyDown(at(), { key }));
    expect(done).toEqual(['x Sở Y tế', 'mở UBND huyện Nho Quan']);
    expect(document.activeElement).toBe(rowOf('UBND huyện Nho Quan'));
  });

  it('leads into a row’s controls and out again', async () => {
    renderInApp(<List />);
    act(() => rowOf('Sở Y tế').focus());
    await press('ArrowRight');
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Chọn Sở Y tế' }));
    await press('ArrowRight');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Xem báo cáo: Sở Y tế' }));
    await press('ArrowLeft');
    await press('ArrowLeft');
    expect(document.activeElement).toBe(rowOf('Sở Y tế'));
  });

  it('opens with Enter and acts with its keys on the focused row only, where the row allows it', async () => {
    renderInApp(<List />);
    fireEvent.keyDown(document.body, { key: 'x' });
    act(() => rowOf('Sở Nội vụ').focus());
    await press('x');
    await press('Enter');
    await press('ArrowDown');
    await press('x');
    expect(done).toEqual(['mở Sở Nội vụ', 'x Sở Tài chính']);
  });

  it('selects with the space bar, extends with Shift, and all with Ctrl+A', async () => {
    renderInApp(<List />);
    act(() => rowOf('Sở Nội vụ').focus());
    await press(' ');
    expect(rowOf('Sở Nội vụ').getAttribute('aria-selected')).toBe('true');
    await press('ArrowDown', { shiftKey: true });
    await press('ArrowDown', { shiftKey: true });
    expect(screen.getByText('Đã chọn 3 báo cáo')).toBeTruthy();
    await press('a', { ctrlKey: true });
    expect(screen.getByText('Đã chọn 4 báo cáo')).toBeTruthy();
  });

  it('does a thing with all that are selected; what failed stays selected with the reason', async () => {
    renderInApp(<List refuses={['r1']} />);
    act(() => rowOf('Sở Tài chính').focus());
    await press(' ');
    await press('ArrowDown', { shiftKey: true });
    fireEvent.click(screen.getByRole('button', { name: 'Xác nhận 2 báo cáo' }));
    expect(await screen.findByText('Vừa có báo cáo mới')).toBeTruthy();
    expect(done).toEqual(['xác nhận Sở Tài chính', 'xác nhận Sở Y tế']);
    expect(rowOf('Sở Tài chính').getAttribute('aria-selected')).toBe('true');
    expect(rowOf('Sở Y tế').getAttribute('aria-selected')).toBe('false');
    expect(within(screen.getByRole('region', { name: 'Các dòng đã chọn' })).getByRole('status').textContent).toContain(
      'Đã chọn 1 báo cáo',
    );
  });

  it('says how it is sorted, and sorts the other way at the second press', async () => {
    renderInApp(<List />);
    const head = screen.getByRole('columnheader', { name: 'Cơ quan' });
    expect(head.getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(within(head).getByRole('button'));
    expect(head.getAttribute('aria-sort')).toBe('descending');
  });
});

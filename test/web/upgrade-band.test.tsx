import { act, screen } from '@testing-library/react';
import { signal } from '../../web/api/signals.js';
import { UpgradeBand } from '../../web/app/shell/UpgradeBand.js';
import { renderInApp } from './support/in-app.js';

const answeredBy = (build: string) => act(() => signal('build', build));

describe('an upgrade of the program', () => {
  beforeEach(() => {
    document.head.innerHTML = '<meta name="dondoc-build" content="cu" />';
  });
  afterEach(() => {
    document.head.innerHTML = '';
  });

  it('is not said while the server has the build of this page', () => {
    renderInApp(<UpgradeBand />);
    answeredBy('cu');
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('stays said when a process of the old build answers in between', () => {
    renderInApp(<UpgradeBand />);
    answeredBy('moi');
    answeredBy('cu');
    expect(screen.getByRole('button', { name: 'Tải lại trang' })).toBeTruthy();
  });

  it('is not said where the page does not know its own build', () => {
    document.head.innerHTML = '';
    renderInApp(<UpgradeBand />);
    answeredBy('moi');
    expect(screen.queryByRole('button')).toBeNull();
  });
});

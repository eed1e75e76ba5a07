import { screen } from '@testing-library/react';
import { StateChip } from '../../web/design/StatusChip.js';
import type { StatusFacts } from '../../web/design/status-of.js';
import { renderInApp } from './support/in-app.js';

const facts: StatusFacts = {
  state: 'closed',
  role: 'lead',
  reportingStatus: null,
  isDueSoon: false,
  isOverdue: false,
  daysOverdue: null,
  dueOn: null,
  silentDays: null,
  isStanding: false,
  isDueProvisional: false,
  returnedCount: 0,
  extensionCount: 0,
  workingDaysWaiting: null,
  workingDaysLeft: null,
  originalDueOn: null,
  confirmedAt: null,
  performedOn: null,
  endReason: null,
};

describe('the chip of a state', () => {
  it('reads the day of a confirmation as it was in Việt Nam', () => {
    renderInApp(<StateChip of={{ ...facts, confirmedAt: '2016-03-14T18:30:00.000Z' }} />);
    expect(document.body.textContent).toContain('15/3/2016');
  });

  it('tells what a correction ended from what was taken back', () => {
    renderInApp(<StateChip of={{ ...facts, state: 'revoked', endReason: 'Đính chính: sai cơ quan' }} />);
    expect(screen.getByText('Kết thúc do đính chính')).toBeTruthy();
    renderInApp(<StateChip of={{ ...facts, state: 'revoked', endReason: 'Không còn phù hợp' }} />);
    expect(screen.getByText('Đã thu hồi')).toBeTruthy();
  });
});

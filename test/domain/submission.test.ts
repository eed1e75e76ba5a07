import { submissionsEndedBy } from '../../src/domain/submission.js';

const basis = { form: 'butPhe', leaderPost: 'Chủ tịch UBND tỉnh' } as const;

describe('what a command makes of the questions that wait with a leader (P4)', () => {
  it('a decision on an extension answers its question', () => {
    expect(
      submissionsEndedBy(
        { type: 'decideExtension', isApproved: false, basis },
        { hasPendingExtension: true },
        'inProgress',
        false,
      ),
    ).toContainEqual({ subject: 'extension', state: 'refused' });
  });

  it('a report overtakes the request for time, not the question whether to revoke', () => {
    const ends = submissionsEndedBy(
      {
        type: 'reportCompletion',
        content: 'x',
        performedOn: '2016-02-05',
        letter: { number: '1', on: '2016-02-05', signer: 'x' },
        fileIds: [],
      },
      { hasPendingExtension: true },
      'awaitingConfirmation',
      false,
    );
    expect(ends).toContainEqual({ subject: 'extension', state: 'lapsed' });
    expect(ends.some(({ subject }) => subject === 'revoke')).toBe(false);
  });

  it('the end of the work ends what was asked about open work', () => {
    expect(submissionsEndedBy({ type: 'confirm' }, { hasPendingExtension: false }, 'closed', false)).toEqual([
      { subject: 'extension', state: 'lapsed' },
      { subject: 'revoke', state: 'lapsed' },
    ]);
  });

  it('a revocation answers its own question and overtakes the others', () => {
    const ends = submissionsEndedBy({ type: 'revoke', reason: 'x' }, { hasPendingExtension: true }, 'revoked', false);
    expect(ends).toContainEqual({ subject: 'revoke', state: 'approved' });
    expect(ends).toContainEqual({ subject: 'extension', state: 'lapsed' });
  });
});

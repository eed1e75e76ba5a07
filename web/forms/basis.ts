import type { Input } from '../api/api-types.js';
import { dateProblem } from './date-value.js';
import type { formWord } from './words.js';

/** P4: what a leader's decision rests on, as fields of a form. Spread `emptyBasis` into its values. */
export interface BasisValues {
  basisPost: string;
  basisForm: BasisForm | '';
  basisNumber: string;
  basisOn: string;
  basisText: string;
}

type Command = Input<'POST /api/assignments/:id/commands'>['body']['command'];
type Basis = NonNullable<Extract<Command, { type: 'reopen' }>['basis']>;
export type BasisForm = Basis['form'];

export const basisForms = ['phieuTrinh', 'butPhe', 'yKien', 'vanBan'] as const satisfies readonly BasisForm[];

export const emptyBasis = {
  basisPost: '',
  basisForm: '',
  basisNumber: '',
  basisOn: '',
  basisText: '',
} as const satisfies BasisValues;

/** For `check`: without a post and a form there is no basis; its date, where there is one, exists. */
export function basisRefusals(say: typeof formWord, values: BasisValues): { [K in keyof BasisValues]?: string | null } {
  return {
    basisPost:
      values.basisPost.trim() === ''
        ? say('form.chooseRequired', { label: say('basis.leaderPost').toLowerCase() })
        : null,
    basisForm: values.basisForm === '' ? say('basis.missing') : null,
    basisOn: dateProblem(say, values.basisOn),
    basisText:
      values.basisForm === 'yKien' && values.basisText.trim() === ''
        ? say('form.required', { label: say('basis.text').toLowerCase() })
        : null,
  };
}

/** For `intentOf`, after `check`. */
export function basisOf(values: BasisValues, fileId?: string): Basis {
  const { basisPost, basisForm, basisNumber, basisOn, basisText } = values;
  return {
    form: basisForm === '' ? 'yKien' : basisForm,
    leaderPost: basisPost.trim(),
    ...(basisNumber.trim() ? { number: basisNumber.trim() } : {}),
    ...(basisOn ? { on: basisOn } : {}),
    ...(basisText.trim() ? { text: basisText.trim() } : {}),
    ...(fileId ? { fileId } : {}),
  };
}

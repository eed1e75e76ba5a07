import { useParams } from 'wouter';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { usePageTitle } from '../app/use-page-title.js';
import { HandingOut } from './HandingOut.js';
import { LaunchPreview } from './LaunchPreview.js';
import { useIntakeWords } from './words.js';

/** /intake/:draftId/preview: what launching will do; once it is launched, how far the handing out is. */
export default function PreviewScreen() {
  const say = useIntakeWords();
  const { draftId } = useParams<{ draftId: string }>();
  const desk = useAnswer('GET /api/drafts/:id', { params: { id: draftId } });
  usePageTitle(say('previewTitle'), desk.data?.document.number);
  return (
    <Answered query={desk} what={say('thePreview')} isPage>
      {(draft) => (draft.state === 'draft' ? <LaunchPreview draft={draft} /> : <HandingOut draft={draft} />)}
    </Answered>
  );
}

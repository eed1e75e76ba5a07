import { Link, useParams } from 'wouter';
import { useAnswer } from '../api/use-answer.js';
import { Answered } from '../app/states/Answered.js';
import { AdminPage } from './AdminPage.js';
import { ImportActs } from './ImportActs.js';
import { ImportLines } from './ImportLines.js';
import { ImportOutcome } from './ImportOutcome.js';
import { useAdminWords } from './words.js';

/** One file: what applying it would do, row by row; applied only without errors; running assignments held until released. */
export default function ImportPage() {
  const say = useAdminWords();
  const { id } = useParams<{ id: string }>();
  const query = useAnswer('GET /api/imports/:id', { params: { id } });
  return (
    <AdminPage title={query.data ? say('import.title', { file: query.data.fileName }) : say('imports.title')} isOfAll>
      <p>
        <Link href="/admin/imports">{say('import.back')}</Link>
      </p>
      <Answered query={query} what={say('import.what')}>
        {(one) => (
          <>
            <ImportOutcome one={one} />
            <ImportActs one={one} />
            <ImportLines one={one} />
          </>
        )}
      </Answered>
    </AdminPage>
  );
}

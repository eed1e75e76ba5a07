import { useParams } from 'wouter';
import { Link } from 'wouter';
import { useAnswer } from '../api/use-answer.js';
import { usePageTitle } from '../app/use-page-title.js';
import { AssignmentDetail } from './AssignmentDetail.js';
import { documentName } from './document-name.js';
import { useAssignmentWords } from './words.js';

/** `/assignments/:id` for the secretariat and the leadership. An agency has its own page (web/agency). */
export default function AssignmentScreen() {
  const { id = '' } = useParams();
  const say = useAssignmentWords();
  const query = useAnswer('GET /api/assignments/:id', { params: { id }, query: {} });
  const assignment = query.data?.assignment;
  const name = assignment ? `${assignment.agency.name} · ${documentName(say, assignment)}` : say('one');
  usePageTitle(assignment?.agency.name, assignment && documentName(say, assignment));
  return (
    <div>
      {assignment && (
        <>
          <p className="screen-only">
            <Link href={`/directives/${assignment.directive.id}`}>
              ‹ {assignment.directive.number ?? say('openDirective')}
            </Link>
          </p>
          <h1>{name}</h1>
        </>
      )}
      <AssignmentDetail id={id} />
    </div>
  );
}

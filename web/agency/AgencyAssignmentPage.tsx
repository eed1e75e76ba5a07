import { useParams } from 'wouter';
import { AgencyAssignment } from './AgencyAssignment.js';

/** `/assignments/:id` for an agency's account. */
export default function AgencyAssignmentPage() {
  const { id } = useParams<{ id: string }>();
  return <AgencyAssignment key={id} id={id} />;
}

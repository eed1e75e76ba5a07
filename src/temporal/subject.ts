/** What a follow-up workflow is about, as wake rows name it. */
export interface Subject {
  kind: 'directive' | 'office';
  /** UUID */
  id: string;
}

/** Words over a group of columns, in a header of two lines: what the columns below are about. */
export const upperWords: Readonly<Record<'person' | 'organisation' | 'term' | 'contact', readonly string[]>> = {
  person: ['member', 'person', 'holder', 'name', 'representative', 'individual', 'appointee'],
  organisation: ['organisation', 'organization', 'company', 'employer', 'body', 'firm', 'business'],
  term: ['term', 'period', 'appointment', 'dates', 'term of office', 'tenure'],
  contact: ['contact', 'address', 'contact details'],
};

// A council typed by hand: what fails, what cannot be told, and what to find out next.
import { assessRepresentation, nextFacts } from 'industrial-strategy';

/** @type {import('industrial-strategy').Council} */
const council = {
  name: 'Widget Council',
  asAt: '2016-03-01',
  members: [
    {
      role: 'industry-co-chair',
      organisation: { name: 'Acme', kind: 'business', sizeBand: 'large', region: 'London' },
      seniority: 'executive',
    },
    {
      role: 'government-co-chair',
      organisation: { name: 'Business department', kind: 'department' },
      seniority: 'minister',
    },
    {
      role: 'member',
      organisation: { name: 'Widget Federation', kind: 'representative-body' },
      seniority: 'executive',
    },
    { role: 'member', organisation: { name: 'Bolt & Daughters', kind: 'business' } },
    { role: 'member', organisation: { name: 'Nutworks', kind: 'business', sizeBand: 'large', region: 'London' } },
  ],
  subGroups: [], // known to be none
  transparency: { minutes: false, membership: true }, // agendas: not known
};

const assessment = assessRepresentation(council, { asOf: '2016-03-01' });
for (const finding of assessment.findings) {
  if (finding.outcome === 'failed') console.log(`${finding.severity}: ${finding.message}`);
}
console.log(assessment.counts);
for (const fact of nextFacts(assessment).slice(0, 5)) {
  console.log(`find out ${fact.need} (bears on ${fact.rules.length} of the rules)`);
}

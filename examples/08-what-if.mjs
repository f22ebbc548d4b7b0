// Which seat does what, and how firm is the verdict? The Creative Industries Council of June 2013.
import { assessRepresentation, robustness, whatIf, withMember } from 'industrial-strategy';
import { bySizeBandEnterprises2015 } from 'industrial-strategy/data/business-population';
import { creativeIndustriesCouncil2013 as council } from 'industrial-strategy/data/council-snapshots';

const options = { asOf: '2013-06-05', references: [bySizeBandEnterprises2015] };
const judge = (subject) => assessRepresentation(subject, options);

// Five small firms more, one after another, until small and medium firms may have the half that their number asks for.
let wider = council;
for (let seat = 1; seat <= 5; seat += 1) {
  wider = withMember(wider, {
    role: 'member',
    organisation: { name: `Studio ${seat}`, kind: 'business', sizeBand: 'small', region: 'Wales' },
  });
  const { comparison } = whatIf(council, () => wider, judge);
  const voice = comparison.changes.find(({ ruleId }) => ruleId === 'representation/sme-voice');
  console.log(`${seat} more: ${voice?.outcome.after} – ${voice?.message.after}`);
}

console.log('\nWhat each verdict hangs on:');
for (const { fingerprint, outcome, parameters, withoutRecalled } of robustness(council, assessRepresentation, options)
  .findings) {
  if (outcome !== 'passed' && outcome !== 'failed') continue;
  const turns = parameters.flatMap(({ label, value, turns: [nearest] }) =>
    nearest === undefined ? [] : [`${label}: ${value}, turns ${nearest.side} at ${Number(nearest.at.toFixed(3))}`],
  );
  const facts = withoutRecalled.survives ? 'no recalled fact' : 'recalled facts';
  console.log(`- ${fingerprint} ${outcome}: ${[facts, ...turns].join('; ')}`);
}

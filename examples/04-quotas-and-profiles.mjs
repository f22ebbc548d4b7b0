// The same board under a dated profile, before and after a quota came into force, as if it had not changed since 2018; and
// a quota of one's own.
import { assessRepresentation, mhclg2018 } from 'industrial-strategy';
import { lepBoards2018 } from 'industrial-strategy/data/lep-boards';

for (const board of lepBoards2018) {
  for (const asOf of ['2020-03-31', '2020-04-01']) {
    const { findings } = assessRepresentation({ ...board, asAt: asOf }, { asOf, profile: mhclg2018 });
    const women = findings.find((finding) => finding.fingerprint === 'representation/quota#women-one-third');
    console.log(`${board.name}, ${asOf}: ${women?.outcome}. ${women?.message}`);
  }
}

const [board] = lepBoards2018;
const quota = /** @type {const} */ ({
  id: 'half-women',
  attribute: 'gender',
  category: 'female',
  of: 'members',
  share: { min: '1/2' },
});
const own = assessRepresentation(board, { asOf: '2018-12-31', quotas: [quota] });
console.log(own.findings.find((finding) => finding.ruleId === 'representation/quota')?.message);

// A real council held against several references at once: the answer depends on what is counted.
import { assessRepresentation, representationRules } from 'industrial-strategy';
import {
  bySizeBandEmployment2016,
  bySizeBandEnterprises2016,
  bySizeBandTurnover2016,
  creativeIndustriesByRegion2025,
} from 'industrial-strategy/data/business-population';
import { creativeIndustriesCouncil2013 } from 'industrial-strategy/data/council-snapshots';
import { toText } from 'industrial-strategy/report';

const assessment = assessRepresentation(creativeIndustriesCouncil2013, {
  asOf: '2013-06-05',
  references: [
    creativeIndustriesByRegion2025,
    bySizeBandEnterprises2016,
    bySizeBandEmployment2016,
    bySizeBandTurnover2016,
  ],
});
console.log(toText(assessment, { rules: representationRules }));

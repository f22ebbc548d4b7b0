/** The twelve regions, in the words of the references: what is known of places without a gazetteer. */
export const regionNames: readonly string[] = [
  'North East',
  'North West',
  'Yorkshire and The Humber',
  'East Midlands',
  'West Midlands',
  'East of England',
  'London',
  'South East',
  'South West',
  'Wales',
  'Scotland',
  'Northern Ireland',
];

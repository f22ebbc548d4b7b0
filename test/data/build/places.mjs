/** The gazetteer as it was gathered, without the notes of whoever gathered it. */
export function placeConstants({ licence, regions, aliases, ambiguous, outside }) {
  return [
    {
      name: 'ukPlaces',
      type: 'Gazetteer',
      doc: [
        'Where places of the United Kingdom lie: the twelve regions in the words of the references, with their counties, territorial units and towns of 20,000 people or more, and the names that lie in several.',
        'Towns are derived from GeoNames (geonames.org, CC BY 4.0). Names of territorial units are those of the edition of 2021, recalled.',
      ],
      value: { regions, aliases, ambiguous, outside },
    },
    { name: 'placesLicence', type: 'string', doc: ['Whose the names are, and under which licence.'], value: licence },
  ];
}

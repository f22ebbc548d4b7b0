import { said } from './common.mjs';

/** The constant that lists the documents behind the data sets. */
export function sourceConstants({ profiles, population, boards }) {
  const documents = [
    said({
      id: 'ifg-2016',
      title: profiles.source.title,
      publisher: profiles.source.publisher,
      published: profiles.source.published,
      url: profiles.source.url,
      note: `The ${profiles.source.urlNote}.`,
    }),
    ...population.datasets.map(({ datasetId, title, publisher, published, sources }) => ({
      id: datasetId,
      title,
      publisher,
      published,
      url: sources[0].url,
      note: `Read from: ${sources.map(({ url, how }) => `${url} (${how})`).join('; ')}.`,
    })),
    ...boards.sources.map(({ sourceId, title, publisher, published, url }) => ({
      id: sourceId,
      title,
      publisher,
      published,
      url,
    })),
    {
      id: 'lga-2019',
      title: 'Local Industrial Strategies: Lessons Learned',
      publisher: 'Local Government Association and Metro Dynamics',
      published: '2019-12',
      url: 'https://www.local.gov.uk/local-industrial-strategies',
      note: "The address is that of the publisher's page on the subject.",
    },
  ];
  return [
    {
      name: 'dataSources',
      type: 'readonly DataSource[]',
      doc: [
        'The documents that the data sets cite by a key: title, publisher, date of publication, address. Seats and meetings of single councils cite web addresses instead, one by one.',
      ],
      value: documents,
    },
  ];
}

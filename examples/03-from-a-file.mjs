// Unknown data from outside: every fault at once, each with its place.
import { InvalidInputError, parseCouncil } from 'industrial-strategy';

const text = `{
  "name": "Widget Council",
  "asAt": "2016-13",
  "members": [
    { "role": "member", "organisation": { "name": "Acme", "kind": "business", "sizeBand": "Large" } },
    { "rôle": "member", "organisation": { "name": "Bolts", "region": null } }
  ]
}`;

try {
  parseCouncil(JSON.parse(text));
} catch (error) {
  if (!(error instanceof InvalidInputError)) throw error;
  for (const { pointer, message } of error.issues) console.log(`${pointer}: ${message}`);
}

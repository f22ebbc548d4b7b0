/**
 * Where places of the United Kingdom lie: the twelve regions with their counties, parts and towns of 20,000 people or more
 * (London by borough), and the names that lie in several regions.
 *
 * Towns are derived from GeoNames (geonames.org), Creative Commons Attribution 4.0; names of territorial units are those of
 * the Office for National Statistics, Open Government Licence v3.0.
 *
 * @packageDocumentation
 */
export { placesLicence, ukPlaces } from './generated/places.js';

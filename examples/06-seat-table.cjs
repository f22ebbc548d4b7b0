// CommonJS: a council's seats beside a reference, as figures to draw or print.
const { seatTable } = require('industrial-strategy');
const { creativeIndustriesByRegion2025 } = require('industrial-strategy/data/business-population');
const { creativeIndustriesCouncil2013 } = require('industrial-strategy/data/council-snapshots');

const table = seatTable(creativeIndustriesCouncil2013, 'region', creativeIndustriesByRegion2025);
console.table(
  table.rows.map((row) => ({
    region: row.category,
    seats: row.seats,
    fair: row.fairSeats,
    ratio: row.ratio === null ? null : Number(row.ratio.toFixed(2)),
  })),
);
console.log(`${table.seats} seats of firms; share that would have to change hands:`, table.indices.loosemoreHanby);
console.log('the least any council of that size could reach:', table.indices.attainable);

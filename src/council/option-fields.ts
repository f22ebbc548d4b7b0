// Written from the schemas by `npm run fields`.
import type { RecordType } from '../documents/field-types.js';

/** Types of the fields of the seat table options. */
export const seatTableOptionFields: RecordType = { of: '|members|industry|business|representative-body', asOf: 'y' };

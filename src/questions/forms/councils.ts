import type { FormQuestion } from '../form.js';

/** What to ask of several councils together: questions in plain words, with the field that each answer sets. */
export const councilsForm: readonly FormQuestion[] = [
  {
    id: 'k29-forum',
    who: ['department'],
    question: 'Is there a forum of the co-chairs of all councils, and are its purpose and remit written down?',
    help: '',
    answer: 'record',
    none: { label: 'there is none', set: { '/noForum': true } },
    columns: [
      { key: 'name', label: 'its name', type: 'text', field: '/forum/name' },
      { key: 'purpose', label: 'purpose is written down', type: 'yes-no', field: '/forum/statesPurpose' },
      { key: 'remit', label: 'remit is written down', type: 'yes-no', field: '/forum/statesRemit' },
    ],
  },
  {
    id: 'k29-joint',
    who: ['department'],
    question: 'Which issues have a place where several councils work on them together?',
    help: 'One line each.',
    answer: 'table',
    list: '/jointMechanisms',
    none: { label: 'none', set: { '/jointMechanisms': [] } },
    columns: [
      { key: 'issue', label: 'issue', type: 'text', field: 'issue', required: true },
      { key: 'name', label: 'where', type: 'text', field: 'name' },
      { key: 'councils', label: 'councils', type: 'councils', field: 'councils' },
    ],
  },
  {
    id: 'k29-practice',
    who: ['department'],
    question: 'What good practice went from one council to another?',
    help: 'One line each.',
    answer: 'table',
    list: '/exchanges',
    none: { label: 'none', set: { '/exchanges': [] } },
    columns: [
      { key: 'about', label: 'what', type: 'text', field: 'about' },
      { key: 'from', label: 'from', type: 'council', field: 'from' },
      { key: 'to', label: 'to', type: 'councils', field: 'to' },
      { key: 'date', label: 'when', type: 'date', field: 'date' },
      { key: 'recurring', label: 'part of something standing or yearly', type: 'yes-no', field: 'recurring' },
    ],
  },
  {
    id: 'k29-issues',
    who: ['secretary'],
    question: 'Which issues does each council name as its own?',
    help: 'One line a council.',
    answer: 'table',
    list: '/dialogues',
    key: 'council',
    match: ['id', 'name'],
    add: false,
    columns: [
      { key: 'council', label: 'council', type: 'text', field: null },
      { key: 'issues', label: 'issues', type: 'words', field: 'issues' },
    ],
  },
];

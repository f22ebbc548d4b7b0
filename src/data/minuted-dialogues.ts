/**
 * Three councils of government and outside users whose whole minutes are public, 2013 to 2018: who came, what was on the
 * agenda and what became of it, actions, decisions, terms. One document for each dated member list, with all that is
 * known of the council up to its day, so that a council can be held against itself some years before. None is a sector
 * council, and none was set up under an industrial strategy.
 *
 * Minutes and seats were read in two public repositories of government bodies. What kind of item a topic was is a
 * judgement of two coders, blind to each other and marked `analyst`: where they differ, the kind is left out and the note
 * gives both readings. What an organisation is and how large, and most titles of jobs, are `recalled`.
 *
 * @packageDocumentation
 */
export {
  minutedDialogues,
  openDataUserGroup2013,
  openStandardsBoard2013,
  openStandardsBoard2015,
  openStandardsBoard2016,
  openStandardsBoard2018,
  transparencyBoard2013,
  transparencyBoard2014,
} from './generated/minuted-dialogues.js';

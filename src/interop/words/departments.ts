/** Departments of the government of the United Kingdom, with their short forms; those of former years as well. */
export const departments: readonly { readonly name: string; readonly short: readonly string[] }[] = [
  { name: 'Department for Business and Trade', short: ['DBT'] },
  { name: 'Department for Business, Energy and Industrial Strategy', short: ['BEIS'] },
  { name: 'Department for Business, Innovation and Skills', short: ['BIS'] },
  { name: 'Department for Education', short: ['DfE'] },
  { name: 'Department for Culture, Media and Sport', short: ['DCMS'] },
  { name: 'Department for Environment, Food and Rural Affairs', short: ['Defra'] },
  { name: 'Department for Energy Security and Net Zero', short: ['DESNZ'] },
  { name: 'Department of Energy and Climate Change', short: ['DECC'] },
  { name: 'Department for Science, Innovation and Technology', short: ['DSIT'] },
  { name: 'Department for Transport', short: ['DfT'] },
  { name: 'Department of Health and Social Care', short: ['DHSC'] },
  { name: 'Department for Levelling Up, Housing and Communities', short: ['DLUHC'] },
  { name: 'Ministry of Housing, Communities and Local Government', short: ['MHCLG', 'DCLG'] },
  { name: 'Department for International Trade', short: ['DIT'] },
  { name: 'UK Trade and Investment', short: ['UKTI'] },
  { name: 'Department for Work and Pensions', short: ['DWP'] },
  { name: 'Department for International Development', short: ['DfID'] },
  { name: 'Department for Exiting the European Union', short: ['DExEU'] },
  { name: 'Ministry of Defence', short: ['MoD'] },
  { name: 'Ministry of Justice', short: ['MoJ'] },
  { name: 'HM Treasury', short: ['HMT', 'Treasury', 'the Treasury', 'H M Treasury'] },
  { name: 'Home Office', short: [] },
  { name: 'Cabinet Office', short: [] },
  {
    name: 'Foreign, Commonwealth and Development Office',
    short: ['FCDO', 'FCO', 'Foreign Office', 'Foreign and Commonwealth Office'],
  },
  { name: 'HM Revenue and Customs', short: ['HMRC'] },
  { name: 'Scotland Office', short: ['Office of the Secretary of State for Scotland'] },
  { name: 'Wales Office', short: ['Office of the Secretary of State for Wales'] },
  { name: 'Northern Ireland Office', short: ['NIO'] },
  { name: 'UK Export Finance', short: ['UKEF'] },
  { name: 'Prime Minister’s Office', short: ['Number 10', 'No 10', '10 Downing Street', 'PMO'] },
  { name: 'Government Office for Science', short: ['GO-Science', 'GOS'] },
  { name: 'Office for Life Sciences', short: ['OLS'] },
  { name: 'HM Government', short: ['HMG', 'UK Government'] },
];

/** What the name of a department begins with. */
export const departmentBeginnings: readonly string[] = [
  'Department for',
  'Department of',
  'Ministry of',
  'Dept for',
  'Dept of',
  'Office of the Secretary of State',
];

/** The governments of the three nations. */
export const devolvedGovernments: readonly string[] = [
  'Scottish Government',
  'Welsh Government',
  'Northern Ireland Executive',
  'Scottish Executive',
  'Welsh Assembly Government',
  'Llywodraeth Cymru',
  'Department for the Economy Northern Ireland',
  'Department for the Economy NI',
  'Northern Ireland Civil Service',
];

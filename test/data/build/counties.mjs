// The two-tier counties of England before the changes of 2019 to 2023, each with those of its districts that a data set names.
const DISTRICTS = {
  buckinghamshire: 'aylesbury-vale',
  cambridgeshire: 'cambridge east-cambridgeshire fenland huntingdonshire south-cambridgeshire',
  derbyshire:
    'amber-valley bolsover chesterfield derbyshire-dales erewash high-peak north-east-derbyshire south-derbyshire',
  devon: 'east-devon exeter mid-devon north-devon south-hams teignbridge torridge west-devon',
  'east-sussex': 'eastbourne hastings lewes rother wealden',
  essex:
    'basildon braintree brentwood castle-point chelmsford colchester epping-forest harlow maldon rochford tendring uttlesford',
  gloucestershire: 'cheltenham cotswold forest-of-dean gloucester stroud tewkesbury',
  hampshire:
    'basingstoke-and-deane east-hampshire eastleigh fareham gosport hart havant new-forest rushmoor test-valley winchester',
  hertfordshire:
    'broxbourne dacorum east-hertfordshire hertsmere north-hertfordshire st-albans stevenage three-rivers watford welwyn-hatfield',
  kent: 'ashford canterbury dartford dover folkestone-and-hythe gravesham maidstone sevenoaks swale thanet tonbridge-and-malling tunbridge-wells',
  lancashire:
    'burnley chorley fylde hyndburn lancaster pendle preston ribble-valley rossendale south-ribble west-lancashire wyre',
  leicestershire: 'blaby charnwood harborough hinckley-and-bosworth melton north-west-leicestershire oadby-and-wigston',
  lincolnshire: 'boston east-lindsey lincoln north-kesteven south-holland south-kesteven west-lindsey',
  norfolk: 'breckland broadland great-yarmouth kings-lynn-and-west-norfolk north-norfolk norwich south-norfolk',
  'north-yorkshire': 'craven harrogate selby',
  nottinghamshire: 'ashfield bassetlaw broxtowe gedling mansfield newark-and-sherwood rushcliffe',
  oxfordshire: 'cherwell oxford south-oxfordshire vale-of-white-horse west-oxfordshire',
  staffordshire:
    'cannock-chase east-staffordshire lichfield newcastle-under-lyme south-staffordshire stafford staffordshire-moorlands tamworth',
  suffolk: 'babergh east-suffolk forest-heath ipswich mid-suffolk st-edmundsbury west-suffolk',
  surrey:
    'elmbridge epsom-and-ewell guildford mole-valley reigate-and-banstead runnymede spelthorne surrey-heath tandridge waverley woking',
  warwickshire: 'north-warwickshire nuneaton-and-bedworth rugby stratford-on-avon warwick',
  'west-sussex': 'adur arun chichester crawley horsham mid-sussex worthing',
  worcestershire: 'bromsgrove malvern-hills redditch worcester wychavon wyre-forest',
};

const COUNTY_OF = new Map(
  Object.entries(DISTRICTS).flatMap(([county, districts]) =>
    districts.split(' ').map((district) => [district, `${county}-county`]),
  ),
);

/** The mark of the county that a district lies in. */
export function countyOf(district) {
  const county = COUNTY_OF.get(district);
  if (county === undefined) throw new Error(`in which county does ${district} lie?`);
  return county;
}

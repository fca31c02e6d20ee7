import { countryZones, regionZones, townZones } from './zone-tables.ts'

export interface KnownPlace { readonly town: string | null; readonly region: string | null; readonly country: string | null }

/**
 * IANA zone of a place, or null: a wrong hour is worse than none (R13). A town of our table, else a region that has one
 * zone, else a country that has one. A place we cannot put into one zone takes the hub's only where that cannot be
 * contradicted: the place names no country, or the hub lies in it.
 */
export function zoneOfPlace(place: KnownPlace | null, hubZone: string | null): string | null {
  const country = place?.country ?? null
  if (place === null || country === null) return hubZone
  const town = place.town === null ? null : normalise(place.town)
  const region = place.region === null ? null : normalise(place.region)
  const code = region === null ? null : regionCode(country, region)
  const regions = regionZones[country]
  const byTown = town === null ? undefined : townZones[country]?.[code === null || regions === undefined ? town : `${town}/${code}`]
  if (byTown !== undefined) return byTown
  const byRegion = code === null ? undefined : regions?.[code]
  if (byRegion !== undefined) return byRegion
  const byCountry = countryZones[country]
  if (byCountry !== undefined) return byCountry
  return hubZone !== null && region === null && town === null && zonesLieIn(country, hubZone) ? hubZone : null
}

const normalise = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase().replace(/[^A-Z0-9 ]/g, ' ').replace(/\s+/g, ' ').trim()
const regionCode = (country: string, region: string): string => regionNames[country]?.[region] ?? region
const zonesLieIn = (country: string, zone: string): boolean => Object.values(regionZones[country] ?? {}).includes(zone)

/** Regions written out, as some carriers do. */
const regionNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  US: {
    ALABAMA: 'AL', ALASKA: 'AK', ARIZONA: 'AZ', ARKANSAS: 'AR', CALIFORNIA: 'CA', COLORADO: 'CO', CONNECTICUT: 'CT', DELAWARE: 'DE', 'DISTRICT OF COLUMBIA': 'DC',
    FLORIDA: 'FL', GEORGIA: 'GA', HAWAII: 'HI', IDAHO: 'ID', ILLINOIS: 'IL', INDIANA: 'IN', IOWA: 'IA', KANSAS: 'KS', KENTUCKY: 'KY', LOUISIANA: 'LA', MAINE: 'ME',
    MARYLAND: 'MD', MASSACHUSETTS: 'MA', MICHIGAN: 'MI', MINNESOTA: 'MN', MISSISSIPPI: 'MS', MISSOURI: 'MO', MONTANA: 'MT', NEBRASKA: 'NE', NEVADA: 'NV',
    'NEW HAMPSHIRE': 'NH', 'NEW JERSEY': 'NJ', 'NEW MEXICO': 'NM', 'NEW YORK': 'NY', 'NORTH CAROLINA': 'NC', 'NORTH DAKOTA': 'ND', OHIO: 'OH', OKLAHOMA: 'OK',
    OREGON: 'OR', PENNSYLVANIA: 'PA', 'PUERTO RICO': 'PR', 'RHODE ISLAND': 'RI', 'SOUTH CAROLINA': 'SC', 'SOUTH DAKOTA': 'SD', TENNESSEE: 'TN', TEXAS: 'TX', UTAH: 'UT',
    VERMONT: 'VT', VIRGINIA: 'VA', WASHINGTON: 'WA', 'WEST VIRGINIA': 'WV', WISCONSIN: 'WI', WYOMING: 'WY',
  },
  CA: {
    ALBERTA: 'AB', 'BRITISH COLUMBIA': 'BC', MANITOBA: 'MB', 'NEW BRUNSWICK': 'NB', 'NEWFOUNDLAND AND LABRADOR': 'NL', NEWFOUNDLAND: 'NL', 'NOVA SCOTIA': 'NS',
    ONTARIO: 'ON', 'PRINCE EDWARD ISLAND': 'PE', QUEBEC: 'QC', SASKATCHEWAN: 'SK', YUKON: 'YT', 'NORTHWEST TERRITORIES': 'NT', NUNAVUT: 'NU',
  },
  AU: {
    'NEW SOUTH WALES': 'NSW', VICTORIA: 'VIC', QUEENSLAND: 'QLD', 'SOUTH AUSTRALIA': 'SA', 'WESTERN AUSTRALIA': 'WA', TASMANIA: 'TAS', 'NORTHERN TERRITORY': 'NT',
    'AUSTRALIAN CAPITAL TERRITORY': 'ACT',
  },
}

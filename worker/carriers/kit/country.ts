import { countryCode, text } from './text.ts'

const alpha2 = 'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'.split(' ')

/** ISO 3166-1 alpha-3 of the countries a parcel of these carriers names that way (Royal Mail: `GBR`). */
const alpha3: Readonly<Record<string, string>> = Object.fromEntries(('ARE AE ARG AR AUS AU AUT AT BEL BE BGR BG BRA BR CAN CA CHE CH CHL CL CHN CN COL CO CYP CY CZE CZ DEU DE DNK DK EGY EG ESP ES EST EE FIN FI FRA FR GBR GB GGY GG GIB GI GRC GR HKG HK HRV HR HUN HU IDN ID IMN IM IND IN IRL IE ISL IS ISR IL ITA IT JEY JE JPN JP KEN KE KOR KR KWT KW LTU LT LUX LU LVA LV MEX MX MLT MT MYS MY NGA NG NLD NL NOR NO NZL NZ PAK PK PHL PH POL PL PRT PT QAT QA ROU RO RUS RU SAU SA SGP SG SRB RS SVK SK SVN SI SWE SE THA TH TUR TR TWN TW UKR UA USA US VNM VN ZAF ZA')
  .split(' ').reduce<[string, string][]>((pairs, code, i, all) => (i % 2 === 0 ? [...pairs, [code, all[i + 1]!]] : pairs), []))

/** Names carriers use that no locale data has. */
const aliases: Readonly<Record<string, string>> = {
  'GREAT BRITAIN': 'GB', 'UNITED KINGDOM OF GREAT BRITAIN AND NORTHERN IRELAND': 'GB', 'ENGLAND': 'GB', 'UK': 'GB', 'USA': 'US', 'UNITED STATES OF AMERICA': 'US',
  'KOREA SOUTH': 'KR', 'KOREA, REPUBLIC OF': 'KR', 'SOUTH KOREA': 'KR', 'HONG KONG': 'HK', 'MACAU': 'MO', 'TAIWAN, CHINA': 'TW', 'CHINA, PEOPLES REPUBLIC': 'CN', 'CZECH REPUBLIC': 'CZ', 'CZECH REPUBLIC, THE': 'CZ',
  'NETHERLANDS, THE': 'NL', 'THE NETHERLANDS': 'NL', 'HOLLAND': 'NL', 'RUSSIAN FEDERATION, THE': 'RU', 'RUSSIAN FEDERATION': 'RU', 'TURKEY': 'TR', 'VIET NAM': 'VN', 'UAE': 'AE', 'IRELAND, REPUBLIC OF': 'IE', 'CANADA': 'CA',
}

let byName: ReadonlyMap<string, string> | null = null

/** Country names in the languages these carriers write them, upper case → code; built once, on first use. */
function names(): ReadonlyMap<string, string> {
  if (byName !== null) return byName
  const found = new Map<string, string>(Object.entries(aliases))
  for (const language of ['en', 'de', 'nl', 'pl', 'fr']) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const code of alpha2) {
      const name = display.of(code)?.toUpperCase()
      if (name !== undefined && !found.has(name)) found.set(name, code)
    }
  }
  byName = found
  return found
}

/** ISO 3166-1 alpha-2 from `US`, `USA`, "UNITED STATES" or "Deutschland"; null where it names no country. */
export function countryOf(value: unknown): string | null {
  const given = text(value)
  if (given === null) return null
  const two = countryCode(given)
  if (two !== null) return two === 'UK' ? 'GB' : two
  const upper = given.toUpperCase()
  return alpha3[upper] ?? names().get(upper) ?? null
}

/** Towns the sandbox parcels travel through: invented depots in real places, so that zones and postcodes are true. */
export interface Town {
  readonly name: string
  /** State, province or county as the carriers write it; null where they write none. */
  readonly region: string | null
  readonly country: string
  readonly postcode: string
  /** IANA zone: every scan is stamped with the clock on the wall there. */
  readonly zone: string
}

const town = (name: string, region: string | null, country: string, postcode: string, zone: string): Town => ({ name, region, country, postcode, zone })

export const towns = {
  portland: town('Portland', 'OR', 'US', '97211', 'America/Los_Angeles'),
  oakland: town('Oakland', 'CA', 'US', '94621', 'America/Los_Angeles'),
  denver: town('Denver', 'CO', 'US', '80216', 'America/Denver'),
  chicago: town('Chicago', 'IL', 'US', '60638', 'America/Chicago'),
  louisville: town('Louisville', 'KY', 'US', '40213', 'America/Kentucky/Louisville'),
  memphis: town('Memphis', 'TN', 'US', '38118', 'America/Chicago'),
  brooklyn: town('Brooklyn', 'NY', 'US', '11222', 'America/New_York'),
  boston: town('Boston', 'MA', 'US', '02127', 'America/New_York'),
  bristol: town('Bristol', null, 'GB', 'BS6 5EA', 'Europe/London'),
  leeds: town('Leeds', null, 'GB', 'LS1 4DY', 'Europe/London'),
  birmingham: town('Birmingham', null, 'GB', 'B7 4BB', 'Europe/London'),
  dublin: town('Dublin', null, 'IE', 'D12 XF62', 'Europe/Dublin'),
  cork: town('Cork', null, 'IE', 'T12 W8KP', 'Europe/Dublin'),
  swindon: town('Swindon', null, 'GB', 'SN3 4TQ', 'Europe/London'),
  london: town('London', null, 'GB', 'SE15 4QT', 'Europe/London'),
  edinburgh: town('Edinburgh', null, 'GB', 'EH6 7LT', 'Europe/London'),
  leipzig: town('Leipzig', null, 'DE', '04435', 'Europe/Berlin'),
  hamburg: town('Hamburg', null, 'DE', '22765', 'Europe/Berlin'),
  freiburg: town('Freiburg', null, 'DE', '79098', 'Europe/Berlin'),
  milan: town('Milan', null, 'IT', '20138', 'Europe/Rome'),
  mumbai: town('Mumbai', null, 'IN', '400099', 'Asia/Kolkata'),
  toronto: town('Toronto', 'ON', 'CA', 'M9W 5L7', 'America/Toronto'),
  winnipeg: town('Winnipeg', 'MB', 'CA', 'R3H 0Z9', 'America/Winnipeg'),
  regina: town('Regina', 'SK', 'CA', 'S4N 5W4', 'America/Regina'),
  vancouver: town('Vancouver', 'BC', 'CA', 'V5T 3J7', 'America/Vancouver'),
} as const satisfies Record<string, Town>

export type TownKey = keyof typeof towns
export const townKeys = Object.keys(towns) as [TownKey, ...TownKey[]]

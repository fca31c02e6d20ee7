import type { ShipmentStatus } from '../../../contract/vocabulary.ts'
import type { StepKind } from '../model.ts'

/** The desk's English for a scan; the shopper's page has its own words. */
const scanWords: Readonly<Record<StepKind, string>> = {
  label: 'Label printed', handed_over: 'Handed over', arrived: 'Arrived', departed: 'Left', customs_entered: 'In customs', customs_charge: 'Duty to pay',
  customs_released: 'Out of customs', delayed: 'Delayed', address_problem: 'Address problem', on_van: 'Out for delivery', attempted: 'Nobody home', redirected: 'Redirected',
  ready_for_pickup: 'Ready to collect', delivered: 'Delivered', returning: 'Going back', returned: 'Back at the sender', cancelled: 'Cancelled',
}

/** `Left Birmingham`, `Arrived in Denver`, `Delayed, Leeds`. */
export const scanLine = (kind: StepKind, place: string): string => (kind === 'departed' ? `Left ${place}` : kind === 'arrived' ? `Arrived in ${place}` : `${scanWords[kind]}, ${place}`)
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

export const statusWords: Readonly<Record<ShipmentStatus, { readonly text: string; readonly tone: 'calm' | 'good' | 'warn' }>> = {
  unknown: { text: 'Not scanned yet', tone: 'calm' },
  pre_transit: { text: 'Label only', tone: 'calm' },
  in_transit: { text: 'On its way', tone: 'calm' },
  out_for_delivery: { text: 'Out for delivery', tone: 'calm' },
  available_for_pickup: { text: 'Ready to collect', tone: 'good' },
  delivery_attempted: { text: 'Missed at the door', tone: 'warn' },
  delivered: { text: 'Delivered', tone: 'good' },
  exception: { text: 'Stuck', tone: 'warn' },
  return_to_sender: { text: 'Going back', tone: 'warn' },
  cancelled: { text: 'Cancelled', tone: 'warn' },
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
/** `2026-11-24` → `Tue 24 Nov`. */
export const dayWords = (day: string): string => dayFormat.format(new Date(`${day}T12:00:00Z`)).replace(',', '')

/** `7 min`, `2 h 5 min`, `3 days`. */
export const spanWords = (ms: number): string => {
  const minutes = Math.round(ms / 60_000)
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  if (hours < 48) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`
  return `${Math.floor(hours / 24)} days${hours % 24 === 0 ? '' : ` ${hours % 24} h`}`
}

const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => signs[sign]!)

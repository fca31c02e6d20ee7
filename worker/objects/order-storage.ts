import type { EventVersion, History, Reading } from '../domain/shipment/history.ts'
import { contentOf } from '../domain/shipment/history.ts'
import type { OrderRecord } from '../domain/shipment/record.ts'
import type { ShipmentState } from '../domain/shipment/state.ts'
import { digest } from '../domain/shipment/digest.ts'

/** SQL of one order's object. Every function works on the object's own database and is synchronous: callers wrap a change in `transactionSync`. */

const schema = `
  CREATE TABLE IF NOT EXISTS record (one INTEGER PRIMARY KEY CHECK (one = 1), body TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS states (shipment TEXT PRIMARY KEY, body TEXT NOT NULL, next_ask TEXT) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS events (shipment TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (shipment, id)) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS readings (shipment TEXT NOT NULL, asked_at TEXT NOT NULL, source TEXT NOT NULL, digest TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (shipment, asked_at, source, digest)) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS outbox (topic TEXT PRIMARY KEY, body TEXT NOT NULL, attempts INTEGER NOT NULL, due_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS tombstone (one INTEGER PRIMARY KEY CHECK (one = 1), body TEXT NOT NULL) STRICT;`

export interface Tombstone { readonly store: string; readonly order: string; readonly revision: number; readonly erasedAt: string }
export interface Memory {
  readonly record: OrderRecord | null
  readonly states: Readonly<Record<string, ShipmentState>>
  /** When each shipment is to be asked about again; null = never. */
  readonly nextAsk: Readonly<Record<string, string | null>>
  readonly tombstone: Tombstone | null
}
export const blankMemory: Memory = { record: null, states: {}, nextAsk: {}, tombstone: null }

/** An object somebody merely asked for (a wrong order number) has no tables, and gets none: guessing leaves nothing behind. */
export const hasSchema = (sql: SqlStorage): boolean => sql.exec("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'record'").toArray().length > 0
export const createSchema = (sql: SqlStorage): void => { sql.exec(schema) }

export function load(sql: SqlStorage): Memory {
  const one = <T>(table: 'record' | 'tombstone'): T | null => {
    const row = sql.exec<{ body: string }>(`SELECT body FROM ${table}`).toArray()[0]
    return row ? JSON.parse(row.body) as T : null
  }
  const rows = sql.exec<{ shipment: string; body: string; next_ask: string | null }>('SELECT shipment, body, next_ask FROM states').toArray()
  return {
    record: one<OrderRecord>('record'), tombstone: one<Tombstone>('tombstone'),
    states: Object.fromEntries(rows.map((row) => [row.shipment, JSON.parse(row.body) as ShipmentState])),
    nextAsk: Object.fromEntries(rows.map((row) => [row.shipment, row.next_ask])),
  }
}

export function writeRecord(sql: SqlStorage, record: OrderRecord): void {
  sql.exec('INSERT INTO record (one, body) VALUES (1, ?) ON CONFLICT DO UPDATE SET body = excluded.body', JSON.stringify(record))
}

export function writeState(sql: SqlStorage, shipment: string, state: ShipmentState, nextAsk: string | null): void {
  sql.exec('INSERT INTO states (shipment, body, next_ask) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET body = excluded.body, next_ask = excluded.next_ask', shipment, JSON.stringify(state), nextAsk)
}

export function readHistory(sql: SqlStorage, shipment: string): History {
  const bodies = <T>(table: 'events' | 'readings'): T[] => sql.exec<{ body: string }>(`SELECT body FROM ${table} WHERE shipment = ?`, shipment).toArray().map((row) => JSON.parse(row.body) as T)
  return { events: bodies<EventVersion>('events'), readings: bodies<Reading>('readings') }
}

/** Adds facts; what is known already is left as it is. */
export function writeHistory(sql: SqlStorage, shipment: string, heard: History): void {
  for (const event of heard.events) sql.exec('INSERT OR IGNORE INTO events (shipment, id, body) VALUES (?, ?, ?)', shipment, event.id, JSON.stringify(event))
  for (const reading of heard.readings) {
    sql.exec('INSERT OR IGNORE INTO readings (shipment, asked_at, source, digest, body) VALUES (?, ?, ?, ?, ?)', shipment, reading.askedAt, reading.source, digest(contentOf(reading)), JSON.stringify(reading))
  }
}

/** The parcel's history goes; the shipment itself may stay under another number. */
export function dropShipment(sql: SqlStorage, shipment: string): void {
  for (const table of ['events', 'readings', 'states']) sql.exec(`DELETE FROM ${table} WHERE shipment = ?`, shipment)
}

export function writeTombstone(sql: SqlStorage, tombstone: Tombstone): void {
  for (const table of ['record', 'states', 'events', 'readings', 'outbox']) sql.exec(`DELETE FROM ${table}`)
  sql.exec('INSERT INTO tombstone (one, body) VALUES (1, ?) ON CONFLICT DO NOTHING', JSON.stringify(tombstone))
}

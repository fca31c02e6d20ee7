import { sealAddress } from './seal.ts'

/** Where each sealed value lives, once, for those who seal and those who open. */
export const shopperAddress = (merchant: string, store: string, order: string): string => sealAddress(merchant, 'orders', 'shopper', `${store}/${order}`)
export const credentialsAddress = (merchant: string, carrier: string): string => sealAddress(merchant, 'carrier_accounts', 'sealed_credentials', carrier)
export const hookSecretsAddress = (merchant: string, carrier: string): string => sealAddress(merchant, 'carrier_accounts', 'sealed_hook_secrets', carrier)
/** The carrier's access token, kept in the account's object. */
export const carrierTokenAddress = (merchant: string, carrier: string): string => sealAddress(merchant, 'carrier_account_object', 'token', carrier)
export const unmatchedPushAddress = (merchant: string, id: string): string => sealAddress(merchant, 'unmatched_pushes', 'sealed_body', id)
/** Codes belong to a store; the keyed hash names the code. */
export const codeAddress = (store: string, hash: string): string => sealAddress('', 'codes', 'sealed', `${store}/${hash}`)
/** Webhooks belong to a store; what is told about it is addressed by it. */
export const webhookSecretsAddress = (store: string, endpoint: string): string => sealAddress('', 'webhook_endpoints', 'sealed_secrets', `${store}/${endpoint}`)
export const webhookBodyAddress = (store: string, message: string): string => sealAddress('', 'webhook_messages', 'sealed_body', `${store}/${message}`)
/** What a shopper or the merchant wrote into a case. */
export const caseEntryAddress = (merchant: string, store: string, caseId: string, entry: string): string => sealAddress(merchant, 'case_entries', 'sealed_text', `${store}/${caseId}/${entry}`)
/** `shipment`: '' = a wish for the whole order. */
export const wishAddress = (merchant: string, store: string, order: string, shipment: string): string => sealAddress(merchant, 'wishes', 'sealed_text', shipment === '' ? `${store}/${order}` : `${store}/${order}/${shipment}`)
export const recommenderSecretAddress = (store: string): string => sealAddress('', 'recommendation_settings', 'sealed_secret', store)
/** What a shopper wrote about an item or a delivery, the name it may be published under, and the shop’s reply. */
export const reviewAddress = (merchant: string, store: string, place: string, column: 'words' | 'name' | 'reply'): string => sealAddress(merchant, 'reviews', `sealed_${column}`, `${store}/${place}`)
/** A dead letter may belong to no merchant that we could read from it. */
export const deadLetterAddress = (id: string): string => sealAddress('', 'dead_letters', 'sealed_body', id)
export const idempotencyAddress = (merchant: string, store: string, key: string): string => sealAddress(merchant, 'idempotency_keys', 'sealed_answer', `${store}/${key}`)
export const hookSecretAddress = (store: string, name: string): string => sealAddress('', 'store_content', 'hook_secret', `${store}/${name}`)

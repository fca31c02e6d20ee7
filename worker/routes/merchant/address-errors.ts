import type { FieldError } from '../../edge/field-errors.ts'
import { checkOutboundUrl } from '../../edge/outbound-url.ts'
import type { Call } from '../route.ts'

/** An address that we would never fetch is refused when it is set, where someone can mend it. null and '' are no address. */
export function findAddressErrors({ env, c }: Pick<Call<unknown, unknown>, 'env' | 'c'>, url: string | null | undefined, pointer: string): FieldError[] {
  const judged = url ? checkOutboundUrl(url, env, [new URL(c.req.url).hostname]) : null
  return judged?.ok === false ? [{ pointer, message: judged.reason }] : []
}

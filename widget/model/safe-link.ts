/**
 * A link the page may show, or null: https (http for development), mail, phone, or a path of our host. The contract refuses
 * everything else on the way in; this holds where an answer comes from anywhere else.
 */
export const safeLink = (url: string | null | undefined): string | null => (url && /^(https?:\/\/|mailto:|tel:|\/(?![/\\])|\?)/i.test(url) ? url : null)

import type { LiveWords } from '../i18n/live-words.ts'

/** Beside a number. Comes with what keeps the page live: without a script nothing could be copied. `about`: what is copied, for who does not see what it stands beside. */
export const CopyButton = ({ words, about, isCopied, onCopy }: { words: LiveWords; about: string; isCopied: boolean; onCopy: () => void }) =>
  <button type="button" class="link s" onClick={onCopy}>{isCopied ? words.copied : words.copy}<span class="sr">: {about}</span></button>

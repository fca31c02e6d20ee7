import type { LiveWords } from '../i18n/live-words.ts'
import { Note } from '../ui/parts.tsx'

/** Above the last known page: why it stands still, and what can be done. */
export const OfflineNote = ({ words, onRetry }: { words: LiveWords; onRetry: () => void }) =>
  <Note icon="alert"><b>{words.offline}</b> {words.offlineMore} <button type="button" class="link" onClick={onRetry}>{words.retry}</button></Note>

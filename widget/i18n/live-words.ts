import type { Locale } from '../../contract/vocabulary.ts'

/**
 * What only a page that lives says. Not part of the locales: it is never in the first drawing of a page, and words for "you are
 * offline" cannot be fetched when they are needed, so all languages come with what keeps the page live.
 */
export type LiveWords = { readonly loading: string; readonly offline: string; readonly offlineMore: string; readonly retry: string; readonly copy: string; readonly copied: string }

export const liveWords: { readonly [locale in Locale]: LiveWords } = {
  en: { loading: 'Looking up your order.', offline: 'You are offline.', offlineMore: 'This is what we knew last. It refreshes by itself when you are back.', retry: 'Try now', copy: 'Copy', copied: 'Copied' },
  hi: { loading: 'आपका ऑर्डर खोजा जा रहा है।', offline: 'आप ऑफ़लाइन हैं।', offlineMore: 'यह हमारी पिछली जानकारी है। कनेक्शन लौटते ही यह अपने आप ताज़ा होगी।', retry: 'फिर कोशिश करें', copy: 'कॉपी', copied: 'कॉपी हो गया' },
  ar: { loading: 'نبحث عن طلبك.', offline: 'أنت غير متصل.', offlineMore: 'هذا آخر ما عرفناه. تتجدد الصفحة وحدها عند عودة الاتصال.', retry: 'حاول الآن', copy: 'نسخ', copied: 'تم النسخ' },
}

import type { Locale } from '../../contract/vocabulary.ts'

interface NewsletterWords { readonly ask: string; readonly why: (store: string) => string; readonly yes: string; readonly no: string; readonly done: string; readonly doneText: (store: string) => string }

/** What the page behind a newsletter's link says. `store` is the shop's name. */
export const newsletterWords: Readonly<Record<Locale, NewsletterWords>> = {
  en: {
    ask: 'Shall we write to you?', why: (store) => `Somebody asked for letters from ${store} on the page of your order. Nothing comes until you say yes here.`,
    yes: 'Yes, write to me', no: 'If that was not you, close this page. Nothing will be sent.',
    done: 'You are on the list.', doneText: (store) => `${store} may write to you now. You can close this page.`,
  },
  hi: {
    ask: 'क्या हम आपको लिखें?', why: (store) => `आपके ऑर्डर के पेज पर ${store} की चिट्ठियाँ माँगी गई थीं। जब तक आप यहाँ हाँ नहीं कहते, कुछ नहीं आएगा।`,
    yes: 'हाँ, मुझे लिखें', no: 'अगर यह आपने नहीं माँगा था, तो यह पेज बंद कर दें। कुछ नहीं भेजा जाएगा।',
    done: 'आप सूची में हैं।', doneText: (store) => `अब ${store} आपको लिख सकता है। आप यह पेज बंद कर सकते हैं।`,
  },
  ar: {
    ask: 'هل نكتب إليك؟', why: (store) => `طُلبت رسائل ${store} من صفحة طلبك. لن يصلك شيء قبل أن توافق هنا.`,
    yes: 'نعم، اكتبوا إليّ', no: 'إن لم تكن أنت من طلب ذلك، فأغلق هذه الصفحة. لن يُرسل شيء.',
    done: 'أنت الآن في القائمة.', doneText: (store) => `يمكن لـ${store} أن يكتب إليك الآن. يمكنك إغلاق هذه الصفحة.`,
  },
}

import type { VisitWaiting } from '../../contract/visit.ts'
import type { Locale } from '../../contract/vocabulary.ts'

type Stage = Extract<VisitWaiting, { type: 'order' }>['stage']
type StageWords = { readonly [Name in Stage]: (day: string) => string }
interface VisitWords {
  readonly suggestion: string
  readonly reminder: { readonly due: string; readonly waiting: (day: string) => string }
  readonly order: StageWords
  /** The first item and how many more. */
  readonly items: (title: string, more: number) => string
  /** Whole line for a screen reader: what this is. */
  readonly label: { readonly [Type in VisitWaiting['type']]: string }
}

/** All three languages together: they are a few lines. `day` is '' where none is known. */
export const visitWords: { readonly [Language in Locale]: VisitWords } = {
  en: {
    suggestion: 'Goes with your order',
    reminder: { due: 'You asked us to remind you', waiting: (day) => `Likely to run low around ${day}` },
    order: {
      preparing: (day) => day ? `Being packed, with you by ${day}` : 'Being packed', moving: (day) => day ? `On its way, likely on ${day}` : 'On its way', today: () => 'Arriving today',
      pickup: () => 'Ready to collect', late: (day) => day ? `Late, now likely on ${day}` : 'Late', trouble: () => 'Held up: see what to do', delivered: (day) => `Delivered on ${day}`,
    },
    items: (title, more) => more > 0 ? `${title} and ${more} more` : title,
    label: { suggestion: 'A suggestion for you', reminder: 'Your reminder', order: 'Your order' },
  },
  hi: {
    suggestion: 'आपके ऑर्डर के साथ जँचता है',
    reminder: { due: 'आपने याद दिलाने को कहा था', waiting: (day) => `${day} के आसपास कम पड़ सकता है` },
    order: {
      preparing: (day) => day ? `पैक हो रहा है, ${day} तक आपके पास` : 'पैक हो रहा है', moving: (day) => day ? `रास्ते में है, ${day} को पहुँचने की संभावना` : 'रास्ते में है', today: () => 'आज पहुँच रहा है',
      pickup: () => 'ले जाने के लिए तैयार', late: (day) => day ? `देर हो गई है, अब ${day} को पहुँचने की संभावना` : 'देर हो गई है', trouble: () => 'रुका हुआ है: देखें क्या करना है', delivered: (day) => `${day} को पहुँचा दिया गया`,
    },
    items: (title, more) => more > 0 ? `${title} और ${more} अन्य` : title,
    label: { suggestion: 'आपके लिए एक सुझाव', reminder: 'आपकी याद', order: 'आपका ऑर्डर' },
  },
  ar: {
    suggestion: 'يناسب طلبك',
    reminder: { due: 'طلبت منا أن نذكّرك', waiting: (day) => `يُرجَّح أن يقارب النفاد حوالي ${day}` },
    order: {
      preparing: (day) => day ? `قيد التغليف، ويصلك بحلول ${day}` : 'قيد التغليف', moving: (day) => day ? `في الطريق، ويُرجَّح وصوله ${day}` : 'في الطريق', today: () => 'يصل اليوم',
      pickup: () => 'جاهز للاستلام', late: (day) => day ? `متأخر، ويُرجَّح وصوله الآن ${day}` : 'متأخر', trouble: () => 'متوقف: اطّلع على ما يمكن فعله', delivered: (day) => `سُلّم ${day}`,
    },
    items: (title, more) => more > 0 ? `${title} و${more} غيره` : title,
    label: { suggestion: 'اقتراح لك', reminder: 'تذكيرك', order: 'طلبك' },
  },
}

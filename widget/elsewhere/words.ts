import type { VisitWaiting } from '../../contract/visit.ts'
import type { Locale, SuggestionReason } from '../../contract/vocabulary.ts'

type Stage = Extract<VisitWaiting, { type: 'order' }>['stage']
type StageWords = { readonly [Name in Stage]: (day: string) => string }
interface VisitWords {
  readonly suggestion: { readonly [Reason in SuggestionReason]: string }
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
    suggestion: {
      pinned: 'The shop’s own pick', shop_choice: 'Picked by the shop for your order', bought_together: 'Bought together with things you ordered', bought_earlier: 'Bought together with things you had before',
      similar_text: 'Fits things in your order', same_category: 'From the same part of the shop as your order', best_seller: 'Often bought in this shop',
    },
    reminder: { due: 'You asked us to remind you', waiting: (day) => `Your reminder is for ${day}` },
    order: {
      preparing: (day) => day ? `Being packed, with you by ${day}` : 'Being packed', moving: (day) => day ? `On its way, likely on ${day}` : 'On its way', today: () => 'Arriving today',
      pickup: () => 'Ready to collect', late: (day) => day ? `Late, now likely on ${day}` : 'Late', trouble: () => 'Held up: see what to do', delivered: (day) => `Delivered on ${day}`,
    },
    items: (title, more) => more > 0 ? `${title} and ${more} more` : title,
    label: { suggestion: 'A suggestion for you', reminder: 'Your reminder', order: 'Your order' },
  },
  hi: {
    suggestion: {
      pinned: 'दुकान की अपनी पसंद', shop_choice: 'दुकान ने आपके ऑर्डर के लिए चुना', bought_together: 'आपकी मँगाई चीज़ों के साथ खरीदा जाता है', bought_earlier: 'आपकी पहले की चीज़ों के साथ खरीदा जाता है',
      similar_text: 'आपके ऑर्डर की चीज़ों से मेल खाता है', same_category: 'दुकान के उसी हिस्से से, जहाँ से आपका ऑर्डर है', best_seller: 'इस दुकान में अक्सर खरीदा जाता है',
    },
    reminder: { due: 'आपने याद दिलाने को कहा था', waiting: (day) => `आपको ${day} को याद दिलाया जाएगा` },
    order: {
      preparing: (day) => day ? `पैक हो रहा है, ${day} तक आपके पास` : 'पैक हो रहा है', moving: (day) => day ? `रास्ते में है, ${day} को पहुँचने की संभावना` : 'रास्ते में है', today: () => 'आज पहुँच रहा है',
      pickup: () => 'ले जाने के लिए तैयार', late: (day) => day ? `देर हो गई है, अब ${day} को पहुँचने की संभावना` : 'देर हो गई है', trouble: () => 'रुका हुआ है: देखें क्या करना है', delivered: (day) => `${day} को पहुँचा दिया गया`,
    },
    items: (title, more) => more > 0 ? `${title} और ${more} अन्य` : title,
    label: { suggestion: 'आपके लिए एक सुझाव', reminder: 'आपका रिमाइंडर', order: 'आपका ऑर्डर' },
  },
  ar: {
    suggestion: {
      pinned: 'اختيار المتجر', shop_choice: 'اختاره المتجر لطلبك', bought_together: 'يُشترى مع ما طلبته', bought_earlier: 'يُشترى مع ما اقتنيته من قبل',
      similar_text: 'يناسب أشياء في طلبك', same_category: 'من قسم المتجر نفسه الذي فيه طلبك', best_seller: 'يُشترى كثيرًا في هذا المتجر',
    },
    reminder: { due: 'طلبت منا أن نذكّرك', waiting: (day) => `تذكيرك ليوم ${day}` },
    order: {
      preparing: (day) => day ? `قيد التغليف، ويصلك بحلول ${day}` : 'قيد التغليف', moving: (day) => day ? `في الطريق، ويُرجَّح وصوله ${day}` : 'في الطريق', today: () => 'يصل اليوم',
      pickup: () => 'جاهز للاستلام', late: (day) => day ? `متأخر، ويُرجَّح وصوله الآن ${day}` : 'متأخر', trouble: () => 'متوقف: اطّلع على ما يمكن فعله', delivered: (day) => `سُلّم ${day}`,
    },
    items: (title, more) => more > 0 ? `${title} و${more} غيره` : title,
    label: { suggestion: 'اقتراح لك', reminder: 'تذكيرك', order: 'طلبك' },
  },
}

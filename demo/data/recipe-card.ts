import type { CustomReply } from '../../contract/content/custom.ts'
import { locales, type Locale } from '../../contract/vocabulary.ts'

interface Question { readonly locale: string; readonly state: string; readonly items: readonly { readonly sku: string; readonly quantity: number }[] }

const cards: Readonly<Record<Locale, { readonly title: string; readonly intro: string; readonly steps: readonly string[]; readonly label: string }>> = {
  en: { title: 'A first supper', intro: 'Black dal for four: ten minutes now, eight hours by itself.', steps: ['Rinse 300 g of black lentils.', 'In with them: an onion, ginger, a tin of tomatoes, a litre of water.', 'Low for eight hours. Salt at the end.'], label: 'The whole recipe' },
  hi: { title: 'पहला खाना', intro: 'चार लोगों के लिए काली दाल: दस मिनट अभी, आठ घंटे अपने आप।', steps: ['300 ग्राम काली दाल धो लें।', 'प्याज़, अदरक, टमाटर का डिब्बा और एक लीटर पानी डालें।', 'धीमी आँच पर आठ घंटे। नमक आख़िर में।'], label: 'पूरी रेसिपी' },
  ar: { title: 'العشاء الأول', intro: 'عدس أسود لأربعة: عشر دقائق الآن، وثماني ساعات وحده.', steps: ['اغسل ٣٠٠ غرام من العدس الأسود.', 'أضف بصلة وزنجبيلًا وعلبة طماطم ولترًا من الماء.', 'حرارة منخفضة ثماني ساعات، والملح في النهاية.'], label: 'الوصفة كاملة' },
}

/**
 * What the demo shop's server puts on the page of an order with a slow cooker, once it is there: the worked example of a block
 * of one's own. null = nothing for this order. `shop` is the shop's origin.
 */
export function recipeCard({ locale, state, items }: Question, shop: string): CustomReply | null {
  if (state !== 'delivered' || !items.some(({ sku }) => sku === 'cooker')) return null
  const lang = locales.find((own) => locale.toLowerCase().startsWith(own)) ?? 'en'
  const card = cards[lang]
  return { title: card.title, lang, body: [{ type: 'paragraph', text: card.intro }, { type: 'list', ordered: true, items: [...card.steps] }], links: [{ label: card.label, url: `${shop}/recipes` }] }
}

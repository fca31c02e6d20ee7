import type { z } from 'zod'
import type { careContent } from '../../contract/content/care.ts'
import type { RichText } from '../../contract/rich-text.ts'
import type { Locale } from '../../contract/vocabulary.ts'

type Care = z.input<typeof careContent>
type Words = Readonly<Record<Locale, string>>

const say = (en: string, hi: string, ar: string): Words => ({ en, hi, ar })
const steps = (texts: Readonly<Record<Locale, readonly string[]>>): Record<Locale, RichText> => {
  const list = (items: readonly string[]): RichText => [{ type: 'list', ordered: true, items: [...items] }]
  return { en: list(texts.en), hi: list(texts.hi), ar: list(texts.ar) }
}

const edge = say('Keep the edge for years', 'बरसों तक धार बनी रहे', 'ليبقى النصل حادًا سنوات')
const supper = say('Before the first supper', 'पहले खाने से पहले', 'قبل أول وجبة')
const charge = say('First charge', 'पहली बार चार्ज करें', 'الشحن الأول')
const run = say('Before the first run', 'पहली दौड़ से पहले', 'قبل أول جولة')

/** What Marigold & Main tells about its things, by id, in its order. `shop` is the origin of the demo shop. */
export const demoCare = (shop: string): Readonly<Record<string, Care>> => ({
  'cooker-room': {
    phase: 'ready', match: { skus: ['cooker'] }, icon: 'board', title: say('Make room on the worktop', 'किचन में उसकी जगह बना लें', 'جهّز له مكانًا في المطبخ'),
    summary: say('It needs a hand’s width of air on every side, and a socket of its own.', 'चारों ओर एक हथेली जितनी जगह और अपना अलग सॉकेट चाहिए।', 'يحتاج إلى فراغ بعرض كف من كل جانب، وإلى مقبس له وحده.'),
  },
  'knives-wash': {
    phase: 'first_use', match: { skus: ['knives'] }, icon: 'drop', heading: edge, title: say('Wash by hand, dry at once', 'हाथ से धोएँ, तुरंत सुखाएँ', 'اغسلها باليد وجففها فورًا'),
    summary: say('Dishwashers chip the edge and dry out the beech.', 'डिशवॉशर धार को खराब करता है और बीच की लकड़ी को सुखा देता है।', 'غسالة الصحون تثلم النصل وتجفف خشب الزان.'),
  },
  'knives-board': {
    phase: 'first_use', match: { skus: ['knives'] }, icon: 'board', title: say('Cut on wood or soft plastic', 'लकड़ी या नरम प्लास्टिक पर काटें', 'قطّع على خشب أو بلاستيك لين'),
    summary: say('Glass and stone blunt a knife in a week.', 'काँच और पत्थर हफ़्ते भर में चाकू को कुंद कर देते हैं।', 'الزجاج والحجر يُثلمان السكين في أسبوع.'),
  },
  'knives-sharpen': {
    phase: 'keep', match: { skus: ['knives'] }, icon: 'repeat', heading: edge, title: say('Sharpen every 3 months', 'हर 3 महीने में धार लगाएँ', 'اشحذها كل ٣ أشهر'),
    summary: say('Ten strokes a side on a whetstone, at about 15 degrees.', 'सान पर हर तरफ़ दस बार, लगभग 15 डिग्री पर।', 'عشر مرات لكل جانب على حجر الشحذ، بزاوية ١٥ درجة تقريبًا.'),
    body: steps({
      en: ['Lay the stone in water for five minutes.', 'Hold the knife as if to slip two coins under its back.', 'Draw it towards you ten times, then turn it over.', 'Rinse, dry, and try it on a tomato.'],
      hi: ['पत्थर को पाँच मिनट पानी में रखें।', 'चाकू ऐसे पकड़ें कि उसके पीछे दो सिक्के आ जाएँ।', 'दस बार अपनी ओर खींचें, फिर पलट दें।', 'धोएँ, सुखाएँ और टमाटर पर आज़माएँ।'],
      ar: ['ضع الحجر في الماء خمس دقائق.', 'أمسك السكين كأن تحت ظهرها قطعتي نقود.', 'اسحبها نحوك عشر مرات، ثم اقلبها.', 'اشطفها وجففها وجربها على حبة طماطم.'],
    }),
  },
  'cooker-water': {
    phase: 'first_use', match: { skus: ['cooker'] }, icon: 'drop', heading: supper, title: say('Run it once with water', 'पहले एक बार पानी के साथ चलाएँ', 'شغّله مرة بالماء'),
    summary: say('Low for 30 minutes. A faint smell is normal the first time.', 'धीमी आँच पर 30 मिनट। पहली बार हल्की गंध आना सामान्य है।', 'على حرارة منخفضة ٣٠ دقيقة. الرائحة الخفيفة في المرة الأولى طبيعية.'),
  },
  'cooker-fill': {
    phase: 'first_use', match: { skus: ['cooker'] }, icon: 'clock', title: say('Fill it half to three-quarters', 'आधे से तीन-चौथाई तक भरें', 'املأه من النصف إلى ثلاثة أرباعه'),
    summary: say('Less burns, more boils over.', 'कम हो तो जलता है, ज़्यादा हो तो उबलकर गिरता है।', 'القليل يحترق والكثير يفور.'),
  },
  'cooker-listen': {
    phase: 'keep', afterDays: 5, match: { skus: ['cooker', 'book'] }, title: say('Beans, without the mistakes', 'राजमा-चना, बिना गलतियों के', 'البقول بلا أخطاء'),
    summary: say('Ines and Jo talk about soaking, salt and patience.', 'इनेस और जो: भिगोना, नमक और धीरज।', 'إينيس وجو عن النقع والملح والصبر.'), media: { kind: 'podcast', source: { page: `${shop}/listen` }, seconds: 1320 },
  },
  'brush-charge': {
    phase: 'first_use', match: { skus: ['brush'] }, icon: 'clock', heading: charge, title: say('Charge it for 12 hours', '12 घंटे चार्ज करें', 'اشحنها ١٢ ساعة'),
    summary: say('After that, once a fortnight is enough.', 'उसके बाद दो हफ़्ते में एक बार काफ़ी है।', 'بعد ذلك تكفي مرة كل أسبوعين.'),
  },
  'shoes-spray': {
    phase: 'first_use', match: { skus: ['shoes', 'spray'] }, icon: 'drop', heading: run, title: say('Spray them today', 'आज ही स्प्रे करें', 'رُشّها اليوم'),
    summary: say('Two light coats, 20 minutes apart, outdoors.', 'खुली हवा में दो हल्की परतें, 20 मिनट के अंतर से।', 'طبقتان خفيفتان بينهما ٢٠ دقيقة، في الهواء الطلق.'),
  },
  'shoes-dry': {
    phase: 'first_use', match: { skus: ['shoes'] }, icon: 'clock', heading: run, title: say('Let them dry overnight', 'रात भर सूखने दें', 'اتركها تجف طوال الليل'),
    summary: say('Away from the radiator.', 'हीटर से दूर रखें।', 'بعيدًا عن المدفأة.'),
  },
  'bells-floor': {
    phase: 'ready', match: { skus: ['bells'] }, icon: 'board', title: say('Clear a mat’s worth of floor', 'चटाई जितनी जगह खाली करें', 'أخلِ من الأرض قدر سجادة'),
    summary: say('They come in one 22 kg box: let two people carry it.', 'ये 22 किलो के एक डिब्बे में आते हैं: दो लोग मिलकर उठाएँ।', 'تصل في علبة واحدة وزنها ٢٢ كغ: ليحملها شخصان.'),
  },
  'bells-film': {
    phase: 'first_use', match: { skus: ['bells'] }, heading: say('Your first twenty minutes', 'आपके पहले बीस मिनट', 'أول عشرين دقيقة لك'), title: say('The first lift', 'पहली बार उठाना', 'الرفعة الأولى'),
    summary: say('Start with half of what you think you can hold.', 'जितना आपको लगता है उससे आधे से शुरू करें।', 'ابدأ بنصف ما تظن أنك تقدر عليه.'),
    media: { kind: 'video', still: `${shop}/images/lift.png`, source: { file: `${shop}/films/first-lift.webm` }, seconds: 6 },
    body: steps({
      en: ['Stand with your feet as wide as your hips, elbows at your sides.', 'Bring both hands up to your shoulders in two seconds.', 'Let them down in two more. Ten times, then rest.'],
      hi: ['पैर कूल्हों जितने चौड़े, कोहनियाँ शरीर से सटी।', 'दो सेकंड में दोनों हाथ कंधों तक लाएँ।', 'दो सेकंड में नीचे ले जाएँ। दस बार, फिर आराम।'],
      ar: ['قف وقدماك بعرض وركيك ومرفقاك إلى جانبيك.', 'ارفع يديك إلى كتفيك في ثانيتين.', 'أنزلهما في ثانيتين أخريين. عشر مرات، ثم استرح.'],
    }),
  },
  'stone-chart': {
    phase: 'keep', match: { skus: ['stone'] }, heading: say('Fifteen degrees, by eye', 'पंद्रह डिग्री, आँख के अंदाज़े से', 'خمس عشرة درجة بالنظر'), title: say('Find the angle', 'सही कोण पाएँ', 'اعثر على الزاوية'),
    media: { kind: 'infographic', image: `${shop}/images/stone.png`, width: 240, height: 240, alt: say('A whetstone on its base', 'अपने आधार पर रखा सान पत्थर', 'حجر شحذ على قاعدته') },
    body: steps({
      en: ['Hold the blade upright on the stone: that is 90 degrees.', 'Halve it: 45. Halve it again: 22.', 'A little flatter still, and you are there.'],
      hi: ['फल को पत्थर पर सीधा खड़ा करें: यह 90 डिग्री है।', 'आधा करें: 45। फिर आधा: 22।', 'थोड़ा और झुकाएँ, बस यही है।'],
      ar: ['أوقف النصل على الحجر قائمًا: هذه ٩٠ درجة.', 'نصفها ٤٥، ونصف النصف ٢٢.', 'أمِله قليلًا بعد، وقد وصلت.'],
    }),
  },
})

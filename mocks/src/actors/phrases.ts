import type { Answer } from './haggler.js';
import type { Personality } from './personality.js';

type Said = 'hello' | Answer['move'];

/** What scripted sellers say, in the languages of their countries. Prices are never in words: cards carry them. */
const phrases: Readonly<Record<string, Readonly<Record<Said, string>>>> = {
  en: { hello: 'Hello, and thank you for your message. Ask me anything, or make me an offer.', accept: 'Agreed. I will pack it with care.', counter: 'I can come down a little for you.', decline: 'I am sorry, I cannot go that low.' },
  fr: { hello: 'Bonjour et merci pour votre message. Posez vos questions, ou faites-moi une offre.', accept: 'C’est d’accord. Je l’emballe avec soin.', counter: 'Je peux faire un petit geste.', decline: 'Je regrette, je ne peux pas descendre autant.' },
  de: { hello: 'Guten Tag und danke für Ihre Nachricht. Fragen Sie gern, oder machen Sie ein Angebot.', accept: 'Einverstanden. Ich packe es sorgfältig ein.', counter: 'Ein Stück komme ich Ihnen entgegen.', decline: 'So weit kann ich leider nicht heruntergehen.' },
  es: { hello: 'Hola y gracias por tu mensaje. Pregunta lo que quieras, o hazme una oferta.', accept: 'De acuerdo. Lo empaqueto con cuidado.', counter: 'Puedo bajar un poco.', decline: 'Lo siento, no puedo bajar tanto.' },
  it: { hello: 'Buongiorno e grazie del messaggio. Chieda pure, o mi faccia un’offerta.', accept: 'D’accordo. Lo imballo con cura.', counter: 'Posso scendere un po’.', decline: 'Mi dispiace, così in basso non posso andare.' },
  pt: { hello: 'Olá e obrigado pela mensagem. Pergunte à vontade, ou faça uma oferta.', accept: 'Combinado. Vou embalar com cuidado.', counter: 'Posso baixar um pouco.', decline: 'Lamento, tanto não consigo baixar.' },
  zh: { hello: '您好，谢谢您的消息。有问题请随意问，也可以出价。', accept: '成交，我会仔细包装。', counter: '可以再便宜一点。', decline: '抱歉，这个价格做不到。' },
  ja: { hello: 'メッセージありがとうございます。ご質問やご希望の価格をお知らせください。', accept: '承知しました。丁寧に梱包いたします。', counter: '少しお値引きいたします。', decline: '申し訳ありません、そこまでは下げられません。' },
  ko: { hello: '안녕하세요, 메시지 감사합니다. 궁금한 점을 물어보시거나 가격을 제안해 주세요.', accept: '좋습니다. 정성껏 포장하겠습니다.', counter: '조금 깎아 드릴게요.', decline: '죄송하지만 그 가격은 어렵습니다.' },
  tr: { hello: 'Merhaba, mesajınız için teşekkürler. Sorun ya da bir teklif verin.', accept: 'Anlaştık. Özenle paketleyeceğim.', counter: 'Biraz inebilirim.', decline: 'Üzgünüm, bu kadar inemem.' },
  ar: { hello: 'مرحبا وشكرا لرسالتك. اسألني ما تشاء أو قدم لي عرضا.', accept: 'اتفقنا. سأغلفها بعناية.', counter: 'يمكنني أن أخفض قليلا.', decline: 'آسف، لا أستطيع النزول إلى هذا الحد.' },
  hi: { hello: 'नमस्ते, आपके संदेश के लिए धन्यवाद। कुछ भी पूछिए, या अपना दाम बताइए।', accept: 'ठीक है। मैं इसे सँभालकर पैक करूँगा।', counter: 'मैं थोड़ा कम कर सकता हूँ।', decline: 'माफ़ कीजिए, इतना कम नहीं हो सकता।' },
}; // prettier-ignore

/** The language that sellers of a country write in; English where it is not named. */
const languageOf: Readonly<Record<string, string>> = {
  FR: 'fr', BE: 'fr', DE: 'de', AT: 'de', CH: 'de', ES: 'es', MX: 'es', AR: 'es', CO: 'es', PE: 'es', IT: 'it', PT: 'pt', BR: 'pt',
  CN: 'zh', TW: 'zh', HK: 'zh', JP: 'ja', KR: 'ko', TR: 'tr', EG: 'ar', MA: 'ar', AE: 'ar', SA: 'ar', JO: 'ar', IN: 'hi',
}; // prettier-ignore

/** What a seller of a country says; `undefined` where a firm seller would only name the price. */
export function phrase(country: string, said: Said, { name }: Personality): string | undefined {
  if (name === 'firm' && said === 'counter') return undefined;
  return phrases[languageOf[country] ?? 'en']?.[said];
}

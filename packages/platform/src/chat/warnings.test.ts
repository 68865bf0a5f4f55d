import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { warningsOf } from './warnings.js';

const kinds = (text: string): string[] => [...new Set(warningsOf(text).map(({ kind }) => kind))];

const contact = [
  'Write me on WhatsApp', 'wh4tsapp pls', 'W H A T S A P P', 'w.h.a.t.s.a.p.p', 'WhаtsАpp (with Cyrillic а)', 'ｗｈａｔｓａｐｐ', 'whats​app with a zero width space',
  'w-h-a-t-s  a-p-p', 'whaatsapp', 'teIegram', 'tеlеgrаm', 'T.e.l.e.g.r.a.m', 't3legr4m', 'Add me on WeChat', '加我微信', '微 信 聊', '薇信：silk88', 'напиши в вотсап', 'я в телеграме',
  'کانال تلگرام من', 'راسلني على واتساب', 'תכתוב לי בווטסאפ', 'मुझे व्हाट्सएप पर लिखें', '카톡으로 연락 주세요', 'ไลน์ไอดี silk', 'Line ID: silk', 'zalo của tôi', 'ラインid教えて',
  'call +86 138 0013 8000', '0 6 1 2 3 4 5 6 7 8', '06.12.34.56.78', '(415) 555-2671', '٠٦١٢٣٤٥٦٧٨', '०९८७६५४३२१०', '１３８００１３８０００', 'zero six one two three four five six', '一三八零零一三八零零零',
  'ноль девять один два три четыре пять шесть', 'amina@example.com', 'amina @ example . com', 'amina (at) example (dot) com', 'my gmail is amina', 'find me: @silk_weaver',
]; // prettier-ignore

const payment = [
  'Can I pay by bank transfer?', 'P a y P a l please', 'pаypаl', 'Western Union only', 'IBAN DE89 3704 0044 0532 0130 00', 'de89370400440532013000', 'use Zelle', 'send a gift card', 'BTC or USDT',
  'per Überweisung', 'par virement', 'por transferencia bancaria', 'manda a chave pix', 'con bonifico', 'przelewem na konto', 'havale ile', 'перевод на карту', 'банковским переводом', 'تحويل بنكي', 'کارت به کارت بزن',
  'העברה בנקאית', 'बैंक ट्रांसफर', '直接转账给我', '支付宝可以吗', '銀行振込でお願いします', '계좌이체 가능', 'โอนเงินได้ไหม', 'chuyển khoản nhé', 'transfer bank ya',
  'let us deal outside the platform', 'pay me directly and avoid the fees', 'hors plateforme', 'fuera de la plataforma', 'мимо сайта дешевле', '不走平台便宜', '직거래 하실래요', 'platform dışında',
]; // prettier-ignore

const links = [
  'see https://evil.example/x',
  'www.cheaper.com',
  'cheap-silk.shop',
  'my site is silk dot com',
  'ｗｗｗ.silk.com',
  'silk。com',
];

const harmless = [
  'Is the scarf still available?', 'Could you do 15.50 for two?', 'I need 2 for my sister, size L', 'The colour in the third picture, please', 'When can you ship to Lyon?', 'It measures 90 x 90 cm, 14 momme',
  'I pay 1 200 000 VND', 'US$1,234,567.00 is too much', 'Ordered on 2026-11-24 at 10:30', 'Tracking 1234567890', 'order 123456789', 'ISBN 9783161484100', 'escrow esc_1234567890', 'We are online most days',
  'Ist das Tuch noch zu haben?', '¿Sigue disponible?', 'Est-ce de la soie ?', 'Ещё есть в наличии?', '还有货吗？', 'この色はまだありますか？', '아직 있나요?', 'ยังมีของไหม', 'هل ما زال متوفرا؟', 'هنوز موجود است؟', 'क्या यह उपलब्ध है?',
  'I signal my agreement', 'Wise choice', 'The line of the seam', 'Nice pix!', 'e.g. silk.', 'Great.Thanks', 'See you.Me too', 'One, two or three pieces?', 'The seller was very quick',
  'Der Stoff ist toll.Danke', '30-40 cm', 'model 2024/25', 'Thanks!!!', 'ok 👍🏽', 'I can call it a deal', 'three hundred and fifty',
]; // prettier-ignore

test('naming another way to talk warns, in every language and however it is disguised', () => {
  assert.deepEqual(
    contact.filter((text) => !kinds(text).includes('contact_elsewhere')),
    [],
  );
});

test('naming another way to pay warns, in every language and however it is disguised', () => {
  assert.deepEqual(
    payment.filter((text) => !kinds(text).includes('pays_elsewhere')),
    [],
  );
});

test('links warn', () => {
  assert.deepEqual(
    links.filter((text) => !kinds(text).includes('link_elsewhere')),
    [],
  );
});

test('talk about goods, prices, dates and order numbers does not warn', () => {
  assert.deepEqual(
    harmless.filter((text) => kinds(text).length > 0),
    [],
  );
});

test('a disguise of letters set apart, doubled, in full width or with marks is seen through, whatever it is', () => {
  const disguises: ((text: string) => string)[] = [
    (text) => [...text].join(' '),
    (text) => [...text].join('.'),
    (text) => [...text].join('\u200b'),
    (text) => [...text].join('\u0336'),
    (text) => text.toUpperCase(),
    (text) => text.replaceAll('a', 'а').replaceAll('e', 'е').replaceAll('o', 'о'),
    (text) => text.replaceAll('a', '4').replaceAll('e', '3').replaceAll('l', '1'),
    (text) => text.replaceAll('a', 'aa'),
    (text) => `\u202e${text}\u202c`,
    (text) => text.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0)),
    (text) => text.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) - 97 + 0x1d41a)),
  ]; // prettier-ignore
  const words = ['whatsapp', 'telegram', 'paypal', 'wechat', 'western union', 'bank transfer'];
  fc.assert(
    fc.property(
      fc.constantFrom(...words),
      fc.constantFrom(...disguises),
      fc.constantFrom(...disguises.slice(4)),
      (word, first, second) => {
        const text = `please use ${first(second(word))} my friend`;
        assert.ok(warningsOf(text).length > 0, text);
      },
    ),
    { numRuns: 400 },
  );
});

test('the longest message is judged quickly, whatever it is made of', () => {
  for (const piece of [
    'l',
    'w h a t s ',
    '1 2 3 ',
    '+1',
    'one two ',
    'a@',
    '(at) ',
    'de89',
    '.',
    '微',
    '\u0336',
  ]) {
    const text = piece.repeat(4_000).slice(0, 4_000);
    const before = performance.now();
    warningsOf(text);
    assert.ok(performance.now() - before < 250, `${piece}: ${performance.now() - before} ms`);
  }
});

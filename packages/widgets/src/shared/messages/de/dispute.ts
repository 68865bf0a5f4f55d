import type { InLocale } from '../../messages.js';

export const words: InLocale<'dispute'> = (plural) => ({
  locale: 'de',
  turn: {
    you: 'Sie sind dran.',
    buyer: 'Der Käufer ist dran.',
    seller: 'Der Verkäufer ist dran.',
    both: 'Beide sind dran.',
    mediator: 'Ein Vermittler sieht es sich an.',
  },
  over: {
    resolved: 'Der Streit ist beendet.',
    overturned: 'Ein Vermittler hat den Verkäufer entlastet; das Geld bleibt, wo es ist.',
    withdrawn: 'Die Beschwerde wurde zurückgezogen; das Geschäft geht weiter.',
  },
  left: (time) => `Noch ${time}`,
  silence: {
    refund: 'Ohne Antwort geht das Geld an den Käufer zurück.',
    release: 'Ohne Antwort wird der Verkäufer bezahlt.',
    offer: 'Ohne Antwort gilt das Angebot als angenommen.',
    decision: 'Ohne Widerspruch gilt die Entscheidung.',
    mediation: 'Ohne Antwort entscheidet ein Vermittler.',
  },
  claim: 'Die Beschwerde',
  offer: 'Der Verkäufer bietet',
  proposal: 'Die Regeln schlagen vor',
  decision: 'Entschieden',
  toBuyer: 'Zurück an den Käufer',
  toSeller: 'An den Verkäufer',
  accepted: { buyer: 'Der Käufer hat angenommen.', seller: 'Der Verkäufer hat angenommen.' },
  returned: 'Zurückgeschickt',
  evidence: (count) => plural(count, { one: '# Beweis', other: '# Beweise' }),
  from: { buyer: 'Käufer', seller: 'Verkäufer', mediator: 'Vermittler', platform: 'Souk' },
  openFile: 'Datei öffnen',
  actions: {
    dispute: {
      press: 'Etwas stimmt nicht',
      text: (time) =>
        `Das Geld bleibt bei Souk, die Frist hält an. Der Verkäufer hat ${time} zum Antworten.`,
      yes: 'Streit eröffnen',
    },
    evidence: {
      press: 'Beweise zeigen',
      text: 'Die andere Seite und ein Vermittler können sie sehen.',
    },
    accept: {
      press: 'Annehmen',
      text: (amount) => `${amount} gehen an den Käufer zurück, der Rest an den Verkäufer.`,
    },
    reject: {
      press: 'Angebot ablehnen',
      text: 'Dann schlagen die Regeln etwas vor, oder ein Vermittler entscheidet.',
    },
    appeal: {
      press: 'Vermittler anrufen',
      text: 'Ein Mensch sieht sich die Beweise beider Seiten an und entscheidet.',
    },
    ship_return: {
      press: 'Ich habe es zurückgeschickt',
      text: 'Sobald der Verkäufer es hat, bekommen Sie das Geld zurück.',
    },
    withdraw: {
      press: 'Beschwerde zurückziehen',
      text: 'Das Geschäft geht weiter, und die Frist läuft mit dem Rest.',
    },
    concede: {
      press: 'Geld zurückgeben',
      text: (amount) => `${amount} gehen sofort an den Käufer zurück.`,
      yes: (amount) => `${amount} zurückgeben`,
    },
    offer_split: {
      press: 'Einen Teil anbieten',
      text: 'Der Käufer behält die Ware und bekommt diesen Teil des Geldes zurück.',
    },
    ask_return: {
      press: 'Ware zurückverlangen',
      text: (time) =>
        `Der Käufer hat ${time} zum Zurückschicken; das Geld geht zurück, sobald Sie die Ware haben.`,
    },
    contest: {
      press: 'Widersprechen',
      text: 'Sagen und zeigen Sie, warum. Die Regeln schlagen etwas vor, oder ein Vermittler entscheidet.',
    },
    confirm_return: {
      press: 'Die Ware ist zurück',
      text: (amount) => `${amount} gehen sofort an den Käufer zurück.`,
      yes: (amount) => `Sie ist da: ${amount} zurückgeben`,
    },
    reject_return: {
      press: 'Was zurückkam, stimmt nicht',
      text: 'Ein Vermittler sieht es sich an und entscheidet.',
    },
  },
});

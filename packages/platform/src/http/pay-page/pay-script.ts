/**
 * The script of the payment page. The page works without it; with it a press is never sent twice, digits are grouped
 * while typed, a broken connection is asked again with the same key, and the shop's window is told to look.
 */
export const payScript = String.raw`'use strict';
(() => {
  const framed = window.parent !== window;
  start();

  function start() {
    const { mode, checkout, origins, state } = document.body.dataset;
    const shop = window.opener || (framed ? window.parent : null);
    // A hint without a secret in it: the shop then asks the platform what is true.
    // The browser hands it to the shop's window only if that shows one of these sites.
    for (const origin of sitesNear(origins.split(' ').filter(Boolean)))
      if (shop) shop.postMessage({ type: 'souk:payment', checkout, state, mode }, origin);
    const again = document.querySelector('[data-again]');
    if (again) setTimeout(() => location.replace(again.href), 2500);
    const back = document.querySelector('[data-back]');
    if (back && window.opener) {
      back.addEventListener('click', (event) => { event.preventDefault(); window.close(); });
      if (mode === 'paid') setTimeout(() => window.close(), 2000);
    } else if (back && framed) back.hidden = true;
    const form = document.querySelector('form');
    if (form && form.elements.number) prepare(form);
    if (form) sendable(form);
    if (!form || !form.elements.number) document.querySelector('h1').focus();
  }

  // Where it is known which of the shop's sites is behind this window, only that one is told.
  function sitesNear(sites) {
    const [above] = (framed && location.ancestorOrigins) || [];
    const near = above || (document.referrer && new URL(document.referrer).origin);
    return sites.includes(near) ? [near] : sites;
  }

  function prepare(form) {
    const { number, expiry, cvc } = form.elements;
    grouped(number, (digits) => digits.slice(0, 19).replace(/(\d{4})(?=\d)/g, '$1 '));
    grouped(expiry, (digits) => {
      const whole = /^[2-9]/.test(digits) ? '0' + digits : digits;
      return whole.length > 2 ? whole.slice(0, 2) + '/' + whole.slice(2).replace(/^20(?=\d\d)/, '').slice(0, 2) : whole;
    });
    for (const use of form.querySelectorAll('[data-card]')) {
      use.hidden = false;
      use.addEventListener('click', () => {
        number.value = use.dataset.card;
        expiry.value = '12/34';
        cvc.value = '123';
        form.querySelector('[type=submit]').focus();
      });
    }
    count(form.querySelector('[data-reserved]'));
    const wrong = form.querySelector('[aria-invalid]');
    const alert = form.querySelector('.alert');
    (wrong || (alert.firstElementChild ? alert : number)).focus();
  }

  function sendable(form) {
    let busy = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (busy) return;
      busy = true;
      const pressed = event.submitter || form.querySelector('[type=submit]');
      pressed.setAttribute('aria-busy', 'true');
      const body = new URLSearchParams(new FormData(form));
      if (pressed.name) body.set(pressed.name, pressed.value);
      send(form, body, 0);
    });
  }

  // Groups only while typing at the end: an edit in the middle must not move the caret.
  function grouped(input, form) {
    input.addEventListener('input', () => {
      const { value, selectionStart } = input;
      if (selectionStart === value.length) input.value = form(value.replace(/\D/g, ''));
    });
    input.addEventListener('blur', () => { input.value = form(input.value.replace(/\D/g, '')); });
  }

  function count(line) {
    const clock = line.querySelector('.clock');
    const end = performance.now() + Number(line.dataset.reserved) * 1000;
    const timer = setInterval(() => {
      const left = Math.max(0, Math.round((end - performance.now()) / 1000));
      clock.textContent = Math.floor(left / 60) + ':' + String(left % 60).padStart(2, '0');
      if (left === 0 || !line.isConnected) clearInterval(timer);
    }, 1000);
  }

  async function send(form, body, attempt) {
    try {
      const response = await fetch(form.action, { method: 'POST', body, redirect: 'error' });
      const text = await response.text();
      if (response.status >= 500 || response.status === 409 || !/<\/html>\s*$/.test(text)) throw new Error('no answer');
      const next = new DOMParser().parseFromString(text, 'text/html');
      document.body.replaceWith(document.adoptNode(next.body));
      document.title = next.title;
      scrollTo(0, 0);
      start();
    } catch {
      const alert = form.querySelector('.alert');
      alert.dataset.waiting = '';
      alert.textContent = 'The connection broke. We are asking again what became of your payment. Nothing is charged twice.';
      setTimeout(() => send(form, body, attempt + 1), Math.min(15000, 1000 * 2 ** attempt));
    }
  }
})();
`;

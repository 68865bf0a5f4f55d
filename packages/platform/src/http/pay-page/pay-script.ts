/**
 * The script of the payment page. The page works without it; with it a press is never sent twice, the card number is
 * grouped while typed, a broken connection is asked again with the same key, and the shop's window is told to look.
 */
export const payScript = String.raw`'use strict';
(() => {
  const { mode, checkout, origin, state } = document.body.dataset;
  const other = window.opener || (window.parent !== window ? window.parent : null);
  if (other && origin) other.postMessage({ type: 'souk:payment', checkout, state, mode }, origin);
  if (mode === 'paid' && window.opener) setTimeout(() => window.close(), 1800);
  const form = document.querySelector('form');
  if (!form) return;
  const button = form.querySelector('button');
  const alertBox = form.querySelector('.alert');
  const number = form.elements.number;
  number.addEventListener('input', () => {
    if (number.selectionStart !== number.value.length) return;
    number.value = number.value.replace(/\D/g, '').slice(0, 19).replace(/(\d{4})(?=\d)/g, '$1 ');
  });
  const expiry = form.elements.expiry;
  expiry.addEventListener('input', (event) => {
    if (event.inputType && event.inputType.startsWith('delete')) return;
    if (/^\d\d$/.test(expiry.value)) expiry.value += '/';
  });
  const wrong = form.querySelector('[aria-invalid]');
  (wrong || (alertBox.textContent.trim() ? alertBox : number)).focus();
  let busy = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    button.setAttribute('aria-busy', 'true');
    alertBox.textContent = '';
    send(new URLSearchParams(new FormData(form)), 0);
  });
  async function send(body, attempt) {
    try {
      const response = await fetch(form.action, { method: 'POST', body, redirect: 'error' });
      const text = await response.text();
      if (response.status >= 500 || !/<\/html>\s*$/.test(text)) throw new Error('no answer');
      const next = new DOMParser().parseFromString(text, 'text/html');
      document.body.replaceWith(document.adoptNode(next.body));
      document.title = next.title;
      const again = document.createElement('script');
      again.src = '/pay/assets/pay.js?' + Date.now();
      document.head.append(again);
    } catch {
      alertBox.textContent = 'The connection broke. We are asking again what became of your payment; nothing is charged twice.';
      setTimeout(() => send(body, attempt + 1), Math.min(15000, 1000 * 2 ** attempt));
    }
  }
})();
`;

import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';

/** With `CUSTOM_ELEMENTS_SCHEMA` Angular leaves tags that it does not know to the browser. */
@Component({
  selector: 'souk-market',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <h1>Souk in Angular</h1>
      <souk-search (souk-select)="choose($event)"></souk-search>
      @if (chosen(); as chosen) {
        <section>
          <h2>{{ chosen.title }}</h2>
          <souk-trust-badge [seller]="chosen.seller"></souk-trust-badge>
          <souk-checkout [listing]="chosen.listing" (souk-paid)="pay($event)"></souk-checkout>
          <souk-chat [listing]="chosen.listing"></souk-chat>
        </section>
      }
      <p role="status">{{ paid() ? 'Paid into escrow: ' + paid() : '' }}</p>
    </main>
  `,
})
export class Market {
  readonly chosen = signal<{ listing: string; seller: string; title: string } | undefined>(
    undefined,
  );
  readonly paid = signal<string | undefined>(undefined);

  choose(event: HTMLElementEventMap['souk-select']) {
    event.preventDefault();
    const { listing, hit } = event.detail;
    this.chosen.set({ listing, seller: hit.seller.id, title: hit.title });
    this.paid.set(undefined);
  }

  pay(event: HTMLElementEventMap['souk-paid']) {
    this.paid.set(event.detail.escrow);
  }
}

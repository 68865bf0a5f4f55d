import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { configure } from '@souk/widgets/config';
import '@souk/widgets/define/search';
import '@souk/widgets/define/checkout';
import '@souk/widgets/define/trust-badge';
import '@souk/widgets/define/chat';
import { Market } from './market';

configure({ key: 'pk_test_demo', apiOrigin: 'http://localhost:4001' });

bootstrapApplication(Market, { providers: [provideZonelessChangeDetection()] }).catch(
  console.error,
);

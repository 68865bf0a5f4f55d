import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { configure } from '@souk/widgets/config';
import '@souk/widgets/define/search';
import '@souk/widgets/define/checkout';
import '@souk/widgets/define/trust-badge';
import '@souk/widgets/define/chat';
import { Market } from './Market.js';

configure({ key: 'pk_test_demo', apiOrigin: 'http://localhost:4001' });

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root.');
createRoot(root).render(
  <StrictMode>
    <Market />
  </StrictMode>,
);

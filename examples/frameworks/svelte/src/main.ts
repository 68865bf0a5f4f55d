import { mount } from 'svelte';
import { configure } from '@souk/widgets/config';
import '@souk/widgets/define/search';
import '@souk/widgets/define/checkout';
import '@souk/widgets/define/trust-badge';
import '@souk/widgets/define/chat';
import Market from './Market.svelte';

configure({ key: 'pk_test_demo', apiOrigin: 'http://localhost:4001' });

const target = document.getElementById('root');
if (!target) throw new Error('index.html has no #root.');
mount(Market, { target });

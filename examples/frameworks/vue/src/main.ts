import { createApp } from 'vue';
import { configure } from '@souk/widgets/config';
import '@souk/widgets/define/search';
import '@souk/widgets/define/checkout';
import '@souk/widgets/define/trust-badge';
import '@souk/widgets/define/chat';
import Market from './Market.vue';

configure({ key: 'pk_test_demo', apiOrigin: 'http://localhost:4001' });

createApp(Market).mount('#root');

import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** Vue must know which tags are elements of their own. */
const isCustomElement = (tag) => tag.startsWith('souk-');

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
});

import { elementTag, htmlAttribute, htmlText, indented, type WriteAttribute } from './markup.js';
import type { Usage } from './usage.js';

/** `souk-trust-badge` as the name of a component. */
const componentName = (element: string): string =>
  element.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase());

const handler = ({ event }: Usage): string | undefined =>
  event && `console.log('${event.name}', ${event.tells})`;

/** Lines with something in them. */
const lines = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join('\n');

/** A component for React 19, which sets attributes and listens to events of elements by itself. */
export function react(usage: Usage): string {
  const { element, event } = usage;
  const more = event ? [`on${event.name}={(event) => ${handler(usage)}}`] : [];
  return lines(
    `export function ${componentName(element)}() {`,
    '  return (',
    elementTag(usage, { write: inBraces, text: quotedText, more, indent: 4 }),
    '  );',
    '}',
  );
}

/** A single-file component for Vue 3. */
export function vue(usage: Usage): string {
  const { event } = usage;
  const more = event ? [`@${event.name}="tell"`] : [];
  const script = event && lines('<script setup>', tell(usage), '</script>', '');
  return lines(
    script,
    '<template>',
    elementTag(usage, { more, indent: 2, text: braceless }),
    '</template>',
  );
}

/** A component for Svelte 5. */
export function svelte(usage: Usage): string {
  const { event } = usage;
  const more = event ? [`on${event.name}={tell}`] : [];
  const script = event && lines('<script>', indented(tell(usage), 2), '</script>', '');
  return lines(script, elementTag(usage, { write: inBraces, text: quotedText, more }));
}

/** A stand-alone component for Angular 17 and later. */
export function angular(usage: Usage): string {
  const { element, event } = usage;
  const more = event ? [`(${event.name})="tell($event)"`] : [];
  const markup = elementTag(usage, { write: uninterpolated, text: braceless, more, indent: 4 });
  return lines(
    "import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';",
    '',
    '@Component({',
    `  selector: 'app-${element.replace('souk-', '')}',`,
    '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
    '  template: `',
    markup.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${'),
    '  `,',
    '})',
    event
      ? lines(
          `export class ${componentName(element)} {`,
          '  tell(event: CustomEvent) {',
          `    ${handler(usage)};`,
          '  }',
          '}',
        )
      : `export class ${componentName(element)} {}`,
  );
}

const tell = (usage: Usage): string => lines('function tell(event) {', `  ${handler(usage)};`, '}');

/** JSX knows no escapes in quotes, and Svelte reads braces in them: there a value that has any of these is an expression. */
const inBraces: WriteAttribute = (name, value) =>
  /["&<{}\n\\]/.test(value) ? `${name}={${JSON.stringify(value)}}` : htmlAttribute(name, value);
const quotedText = (text: string): string =>
  /[&<>{}]/.test(text) ? `{${JSON.stringify(text)}}` : text;

/** Two braces would be read as an expression; one, in Angular’s texts, as a plural form; an @ there as a block. */
const braceless = (text: string): string =>
  htmlText(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;').replaceAll('@', '&#64;');
const uninterpolated: WriteAttribute = (name, value) =>
  htmlAttribute(name, value).replaceAll('{{', '&#123;&#123;');

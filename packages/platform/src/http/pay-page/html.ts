/** Markup that is safe to send: made by `html`, never by joining strings. */
export interface Html {
  readonly markup: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup with values put in: text is escaped, markup and lists of it stay, `undefined` and `false` vanish. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (Html | readonly Html[] | string | number | undefined | false)[]
): Html {
  const put = (value: (typeof values)[number]): string => {
    if (value === undefined || value === false) return '';
    if (typeof value === 'object')
      return 'markup' in value ? value.markup : value.map(({ markup }) => markup).join('');
    return String(value).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
  };
  return { markup: parts.reduce((markup, part, index) => markup + put(values[index - 1]) + part) };
}

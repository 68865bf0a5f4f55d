/** A day that matters, in the reader's own time zone: "Thu 26 Nov". */
export const date = (instant: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' }).format(
    new Date(instant),
  );

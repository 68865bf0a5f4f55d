/** One block of an event stream. */
export interface Block {
  /** Id to resume behind, once one was given. */
  readonly id: string | undefined;
  /** `undefined` for a sign of life. */
  readonly data: string | undefined;
  /** How long to wait before coming back, once it was said. */
  readonly retryMs: number | undefined;
}

/**
 * Reads server-sent events from text that comes in pieces, cut anywhere. What is not whole when the stream breaks is
 * dropped: behind the last whole id it is sent again.
 *
 * @returns a function that takes the next piece and gives the blocks that it completes
 * @see the HTML standard, "Interpreting an event stream"
 */
export function blockReader(): (text: string) => Block[] {
  let rest = '';
  let id: string | undefined;
  let retryMs: number | undefined;
  let data: string[] = [];
  return (text) => {
    const blocks: Block[] = [];
    // A carriage return at the end may be half of a line end.
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [, field = '', value = ''] = /^\uFEFF?([^:]*):? ?(.*)$/s.exec(line) ?? [];
      if (field === 'data') data.push(value);
      if (field === 'id' && !value.includes('\0')) id = value;
      if (field === 'retry' && /^\d+$/.test(value)) retryMs = Number(value);
      if (line !== '') continue;
      blocks.push({ id, retryMs, data: data.length > 0 ? data.join('\n') : undefined });
      data = [];
    }
    return blocks;
  };
}

/** A window of a browser behind a driver that speaks WebDriver, with the few words of it that our tests need. */
export class WebDriverWindow {
  #session;

  constructor(session) {
    this.#session = session;
  }

  /** @param driver address of the driver @param wished capabilities @throws what the driver answers when it cannot */
  static async open(driver, wished) {
    const { sessionId } = await call(`${driver}/session`, 'POST', {
      capabilities: { alwaysMatch: wished },
    });
    return new WebDriverWindow(`${driver}/session/${sessionId}`);
  }

  close() {
    return call(this.#session, 'DELETE');
  }

  goto(url) {
    return this.#post('url', { url });
  }

  /** Gives the page this much room: a window is that and its own bars. */
  async setViewport({ width, height }) {
    const [bars, rows] = await this.#run(
      'return [outerWidth - innerWidth, outerHeight - innerHeight]',
    );
    await this.#post('window/rect', { width: width + bars, height: height + rows });
    const [innerWidth, innerHeight] = await this.#run('return [innerWidth, innerHeight]');
    if (innerWidth !== width || innerHeight !== height)
      throw new Error(
        `A page of ${width} × ${height} was wished; it is ${innerWidth} × ${innerHeight}.`,
      );
  }

  /** Keys by the names that DOM events have for them. */
  keyboard = {
    press: (key) => this.#act('key', [keyStep('keyDown', key), keyStep('keyUp', key)]),
    down: (key) => this.#act('key', [keyStep('keyDown', key)]),
    up: (key) => this.#act('key', [keyStep('keyUp', key)]),
    type: (text) =>
      this.#act('key', Array.from(text).flatMap((key) => [keyStep('keyDown', key), keyStep('keyUp', key)])), // prettier-ignore
  };

  mouse = {
    move: (x, y) => this.#act('pointer', [moveTo(x, y)]),
    down: (options) => this.#act('pointer', [pointerStep('pointerDown', options)]),
    up: (options) => this.#act('pointer', [pointerStep('pointerUp', options)]),
    click: (x, y, options) =>
      this.#act('pointer', [
        moveTo(x, y),
        pointerStep('pointerDown', options),
        pointerStep('pointerUp', options),
      ]),
    reset: () => call(`${this.#session}/actions`, 'DELETE'),
  };

  #act(type, actions) {
    return this.#post('actions', { actions: [{ type, id: type, actions }] });
  }

  #run(script) {
    return this.#post('execute/sync', { script, args: [] });
  }

  #post(path, body) {
    return call(`${this.#session}/${path}`, 'POST', body);
  }
}

async function call(url, method, body) {
  const response = await fetch(url, body ? { method, body: JSON.stringify(body) } : { method });
  const { value } = await response.json();
  if (response.ok) return value;
  throw new Error(`${method} ${new URL(url).pathname}: ${value?.error}. ${value?.message}`);
}

/** @see WebDriver, "keyboard actions": keys without a character stand in the private use area of Unicode */
const codePoints = {
  Backspace: 0xe003, Tab: 0xe004, Enter: 0xe007, Shift: 0xe008, Control: 0xe009, Alt: 0xe00a, Escape: 0xe00c,
  PageUp: 0xe00e, PageDown: 0xe00f, End: 0xe010, Home: 0xe011, ArrowLeft: 0xe012, ArrowUp: 0xe013,
  ArrowRight: 0xe014, ArrowDown: 0xe015, Delete: 0xe017, Meta: 0xe03d,
}; // prettier-ignore

function keyStep(type, key) {
  if (Array.from(key).length === 1) return { type, value: key };
  const codePoint = codePoints[key];
  if (codePoint === undefined) throw new Error(`No key is known by the name "${key}".`);
  return { type, value: String.fromCodePoint(codePoint) };
}

const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x, y, origin: 'viewport' });
const pointerStep = (type, { button = 'left' } = {}) => ({
  type,
  button: ['left', 'middle', 'right'].indexOf(button),
});

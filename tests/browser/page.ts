import type {Chromium} from './chromium.ts'

/** How a page is looked at. */
export interface PageOptions {
  /** CSS pixels. */
  readonly width?: number
  readonly scheme?: 'light' | 'dark'
  readonly hasScripts?: boolean
}

/** A page in the browser, and everything that it asked for or complained about. */
export class Page {
  /** Addresses asked for, the page itself first. */
  readonly requests: string[] = []
  /** What stands in the console, and errors of scripts. */
  readonly complaints: string[] = []
  private readonly browser: Chromium
  private readonly session: string

  private constructor(browser: Chromium, session: string) {
    this.browser = browser
    this.session = session
    browser.onEvent(({sessionId, method, params}) => {
      if (sessionId !== session) return
      if (method === 'Network.requestWillBeSent') this.requests.push(requestOf(params))
      if (/^(?:Runtime\.(?:consoleAPICalled|exceptionThrown)|Log\.entryAdded)$/.test(method ?? ''))
        this.complaints.push(JSON.stringify(params))
    })
  }

  /** Opens a file and waits until it is loaded. */
  static async open(browser: Chromium, url: string, options: PageOptions = {}): Promise<Page> {
    const {width = 1280, scheme = 'light', hasScripts = true} = options
    const {targetId} = await browser.call('Target.createTarget', {url: 'about:blank'})
    const {sessionId} = await browser.call('Target.attachToTarget', {targetId, flatten: true})
    const page = new Page(browser, String(sessionId))
    for (const domain of ['Page', 'Network', 'Runtime', 'Log']) await page.call(`${domain}.enable`)
    await page.resize(width)
    await page.call('Emulation.setEmulatedMedia', {
      features: [{name: 'prefers-color-scheme', value: scheme}],
    })
    if (!hasScripts) await page.call('Emulation.setScriptExecutionDisabled', {value: true})
    const loaded = page.waitFor('Page.loadEventFired')
    await page.call('Page.navigate', {url})
    await loaded
    return page
  }

  call(
    method: string,
    params: Readonly<Record<string, unknown>> = {},
  ): Promise<Readonly<Record<string, unknown>>> {
    return this.browser.call(method, params, this.session)
  }

  /** Sets the width of the screen in CSS pixels. */
  async resize(width: number): Promise<void> {
    await this.call('Emulation.setDeviceMetricsOverride', {
      width,
      height: 900,
      deviceScaleFactor: 1,
      mobile: width < 500,
    })
  }

  /** Value of an expression in the page; promises are waited for. */
  async evaluate(expression: string): Promise<unknown> {
    const {result, exceptionDetails} = await this.call('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails))
    return typeof result === 'object' && result !== null && 'value' in result ? result.value : undefined
  }

  /** Presses and lets go of a key. */
  async press(key: string): Promise<void> {
    const texts: Readonly<Record<string, string>> = {Enter: '\r', ' ': ' '}
    const codes: Readonly<Record<string, number>> = {Enter: 13, ' ': 32, Escape: 27, Tab: 9}
    const text = texts[key]
    const shared = {key, code: key === ' ' ? 'Space' : key, windowsVirtualKeyCode: codes[key] ?? 0}
    await this.call('Input.dispatchKeyEvent', {
      type: text === undefined ? 'rawKeyDown' : 'keyDown',
      ...shared,
      ...(text === undefined ? {} : {text}),
    })
    await this.call('Input.dispatchKeyEvent', {type: 'keyUp', ...shared})
  }

  /** Clicks the middle of an element as a person does. */
  async click(selector: string): Promise<void> {
    const place = await this.evaluate(
      `(() => { const element = document.querySelector(${JSON.stringify(selector)}); element.scrollIntoView({block: 'center'}); const {left, top, width, height} = element.getClientRects()[0]; return [left + width / 2, top + height / 2] })()`,
    )
    if (!Array.isArray(place)) throw new Error(`no ${selector}`)
    const shared = {x: place[0], y: place[1], button: 'left', clickCount: 1}
    await this.call('Input.dispatchMouseEvent', {type: 'mousePressed', ...shared})
    await this.call('Input.dispatchMouseEvent', {type: 'mouseReleased', ...shared})
  }

  /** A picture of the whole page as PNG. */
  async picture(): Promise<Buffer> {
    const {data} = await this.call('Page.captureScreenshot', {captureBeyondViewport: true, format: 'png'})
    return Buffer.from(String(data), 'base64')
  }

  /** The page on paper as PDF. */
  async print(): Promise<Buffer> {
    const {data} = await this.call('Page.printToPDF', {printBackground: false, preferCSSPageSize: true})
    return Buffer.from(String(data), 'base64')
  }

  async close(): Promise<void> {
    await this.call('Page.close')
  }

  private waitFor(event: string): Promise<void> {
    return new Promise((resolve) => {
      this.browser.onEvent(({sessionId, method}) => {
        if (sessionId === this.session && method === event) resolve()
      })
    })
  }
}

function requestOf(params: Readonly<Record<string, unknown>> | undefined): string {
  const request = params?.request
  return typeof request === 'object' && request !== null && 'url' in request ? String(request.url) : '?'
}

// The whole way in a real browser: the page, the bundle, the server, the bot and the store, as a visitor meets them.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { composeService, type Service } from '../../compose';
import { readConfig } from '../../config';
import { silentLogger } from '../../logger';
import { projectFolder } from '../../project-folder';
import { startBrowser } from '../../testing/browser';

jest.setTimeout(120_000);

const QUESTION = 'Çalışma iznimi ne zaman uzatmalıyım?';
const PHONE: BrowserContextOptions = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

const folder = mkdtempSync(join(tmpdir(), 'page-'));
let service: Service;
let base: string;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: projectFolder() });
  service = await composeService(readConfig({ PORT: '0', HOST: '127.0.0.1', DATA_DIR: join(folder, 'data') }), {
    modelFolder: join(projectFolder(), 'data/models'),
    logger: silentLogger,
  });
  base = `http://127.0.0.1:${(await service.listen()).port}`;
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
  await service.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => void complaints.splice(0));
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

async function openPage(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(base);
  await page.locator('.line.ours').first().waitFor();
  return page;
}

/** Tabs until the element has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string, keys = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press(keys);
    const isThere = await page
      .locator('alo170-chat')
      .evaluate((chat, wanted) => chat.shadowRoot?.activeElement?.matches(wanted) ?? false, selector);
    if (isThere) return;
  }
  throw new Error(`${selector} cannot be reached with ${keys}`);
}

const answerTo = (page: Page, question: string) =>
  page.locator('.line.visitor', { hasText: question }).locator('xpath=following-sibling::li[contains(@class,"ours")]').first();

describe('the chat page', () => {
  it('answers a question asked with the keyboard, with the figure and the law it rests on', async () => {
    const page = await openPage({ locale: 'tr-TR' });
    await tabTo(page, 'textarea');
    await page.keyboard.type(QUESTION);
    await page.keyboard.press('Enter');

    const answer = answerTo(page, QUESTION);
    await answer.waitFor();
    expect(await answer.locator('.words').innerText()).toMatch(/60|altmış/);
    const law = answer.locator('.citations a', { hasText: '6735' }).first();
    expect(await law.innerText()).toMatch(/6735.*\b7\b/);
    expect(await law.getAttribute('href')).toMatch(/^https:\/\//);
    expect(await law.getAttribute('target')).toBe('_blank');
    expect(await law.getAttribute('rel')).toContain('noopener');
    expect(await answer.locator('.citations .as-of').first().innerText()).toMatch(/\d{4}\s+itibarıyla/);

    expect(await page.locator('textarea').inputValue()).toBe('');
    expect(await page.locator('.announcements').innerText()).toMatch(/Asistan: .*(60|altmış)/s);
    expect(complaints).toEqual([]);
  });

  it('takes a line break with Shift and Enter, and a suggestion from the keyboard', async () => {
    const page = await openPage({ locale: 'tr-TR' });
    await tabTo(page, 'textarea');
    await page.keyboard.type('Merhaba');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type(QUESTION);
    expect(await page.locator('textarea').inputValue()).toBe(`Merhaba\n${QUESTION}`);
    await page.keyboard.press('Enter');
    await answerTo(page, QUESTION).waitFor();

    const suggestion = page.locator('.suggestions button').last();
    const label = await suggestion.innerText();
    await tabTo(page, '.suggestions button', 'Shift+Tab');
    const tapped = await page.locator('alo170-chat').evaluate((chat) => chat.shadowRoot?.activeElement?.textContent?.trim());
    expect(tapped).toBe(label);
    await page.keyboard.press('Enter');
    await answerTo(page, label).waitFor();
    expect(await page.locator('alo170-chat').evaluate((chat) => chat.shadowRoot?.activeElement?.tagName)).toBe('TEXTAREA');
  });

  it('goes on with the conversation after the page was loaded again', async () => {
    const page = await openPage({ locale: 'tr-TR' });
    await page.locator('textarea').fill(QUESTION);
    await page.locator('.send').click();
    await answerTo(page, QUESTION).waitFor();
    const before = await page.locator('.line').count();
    await page.reload();
    await answerTo(page, QUESTION).waitFor();
    expect(await page.locator('.line').count()).toBe(before);
  });

  it('keeps a question written without a network, and sends it once when the network is back', async () => {
    const page = await openPage({ locale: 'tr-TR' });
    await page.context().setOffline(true);
    await page.locator('textarea').fill(QUESTION);
    await page.keyboard.press('Enter');
    await page.locator('.line.visitor').waitFor();
    await page.context().setOffline(false);
    await answerTo(page, QUESTION).waitFor();
    expect(await page.locator('.line.visitor').count()).toBe(1);
  });

  it('is an Arabic page from right to left on a narrow phone, with room for thumbs', async () => {
    const page = await openPage({ ...PHONE, locale: 'ar' });
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['ar', 'rtl']);
    await page.locator('textarea').fill('متى يجب أن أمدد تصريح عملي؟');
    await page.locator('.send').tap();
    await answerTo(page, 'تصريح').waitFor();

    const [visitor, ours] = await Promise.all([
      page.locator('.line.visitor .bubble').boundingBox(),
      page.locator('.line.ours .bubble').last().boundingBox(),
    ]);
    expect(visitor?.x).toBeLessThan(20);
    expect((ours?.x ?? 0) + (ours?.width ?? 0)).toBeGreaterThan(340);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    for (const target of await page.locator('button:visible, select:visible, .call:visible').all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    expect(complaints).toEqual([]);
  });

  it('changes the language and direction of the interface, and remembers it', async () => {
    const page = await openPage({ ...PHONE, locale: 'fa' });
    await page.locator('select').selectOption('ru');
    expect(await page.locator('textarea').getAttribute('placeholder')).toBe('Напишите свой вопрос');
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual(['ru', 'ltr']);
    await page.reload();
    await page.locator('.line').first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('ru');
  });
});

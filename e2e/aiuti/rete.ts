import type { Page } from '@playwright/test';

/** Whatever a person must never see: the inside of the program. */
export const INTERNO = /node_modules|PrismaClient|ECONNREFUSED|\bat .*:\d+:\d+/;

/** From now on this window sends 4 MB a second: a large file takes seconds, as from an office's line. Answers how to undo it. */
export async function lineaLenta(page: Page): Promise<() => Promise<void>> {
  const rete = await page.context().newCDPSession(page);
  await rete.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 20,
    downloadThroughput: -1,
    uploadThroughput: 4 * 1024 * 1024,
  });
  return () => rete.detach();
}

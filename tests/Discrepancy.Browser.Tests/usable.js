"use strict";
// Opens a page some times, each in a window of its own, and prints how many milliseconds a reader waits.
const { chromium } = require(process.env.PLAYWRIGHT);

const [file, browserPath, runs = 5] = process.argv.slice(2);
const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function open(browser, width) {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  // The script of the page writes how many findings are shown when its filter works.
  await page.addInitScript(() => {
    const whenShown = () => {
      const shown = document.getElementById("shown");
      if (shown && shown.textContent) {
        // The second frame begins when the first was painted.
        requestAnimationFrame(() => requestAnimationFrame(() => { window.usableAt = performance.now(); }));
        return;
      }
      setTimeout(whenShown, 5);
    };
    whenShown();
  });
  await page.goto(`file://${file}`);
  const usable = await page.evaluate(async () => {
    while (!window.usableAt) {
      await new Promise(resolve => setTimeout(resolve, 5));
    }
    return window.usableAt;
  });
  const filtered = await page.evaluate(async () => {
    const words = document.querySelector("[name=words]");
    const shown = document.getElementById("shown");
    const last = document.querySelectorAll("article.finding h4");
    words.value = last[last.length - 1].textContent;
    const before = shown.textContent;
    const start = performance.now();
    words.dispatchEvent(new Event("input", { bubbles: true }));
    while (shown.textContent === before) {
      await new Promise(resolve => setTimeout(resolve));
    }
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - start;
  });
  const jumped = await page.evaluate(async () => {
    const links = document.querySelectorAll("article.finding:not([hidden]) figcaption a");
    const start = performance.now();
    links[links.length - 1].click();
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return performance.now() - start;
  });
  await context.close();
  return { usable, filtered, jumped };
}

(async () => {
  const browser = await chromium.launch({ executablePath: browserPath, args: process.getuid?.() === 0 ? ["--no-sandbox", "--disable-dev-shm-usage"] : [] });
  console.log("width usable-ms filter-ms jump-ms");
  for (const width of [1280, 400]) {
    const samples = [];
    for (let run = 0; run < runs; run++) {
      samples.push(await open(browser, width));
    }
    console.log(width, ...["usable", "filtered", "jumped"].map(name => Math.round(median(samples.map(sample => sample[name])))));
  }
  await browser.close();
})();

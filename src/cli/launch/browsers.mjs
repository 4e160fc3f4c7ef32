/** The browsers the page is tested in. */

/** @type {import('./outsidePrograms.mjs').OutsideProgram} */
export const chromium = {
  name: 'Chromium, Chrome or Edge',
  variable: 'CHROME_PATH',
  debianPackage: 'chromium',
  site: 'https://www.google.com/chrome/',
  onPath: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  onMac: [
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Chromium.app/Contents/MacOS/Chromium',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  onWindows: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * Chromium's engine without its windows, at two thirds of the processor time: for tests of the page. What
 * is about the browser itself, or stands for what people have, is tried in theirs.
 * @type {import('./outsidePrograms.mjs').OutsideProgram}
 */
export const chromiumShell = {
  name: "Chromium's headless shell",
  variable: 'CHROME_SHELL_PATH',
  debianPackage: 'chromium-headless-shell',
  site: 'https://googlechromelabs.github.io/chrome-for-testing/',
  onPath: ['chromium-headless-shell', 'chrome-headless-shell'],
  // It is no application: it lies where somebody has put it.
  onMac: [],
  onWindows: [],
};

/** @type {import('./outsidePrograms.mjs').OutsideProgram} */
export const firefox = {
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  debianPackage: 'firefox-esr',
  site: 'https://www.mozilla.org/firefox/',
  onPath: ['firefox-esr', 'firefox'],
  onMac: ['Firefox.app/Contents/MacOS/firefox'],
  onWindows: ['Mozilla Firefox\\firefox.exe'],
};

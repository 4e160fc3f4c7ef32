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

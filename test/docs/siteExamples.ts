/** How web servers are told what the site is to be served with: a table, and an example for each kind of server. */
import {
  everywhere,
  headersFile,
  overTls,
  placed,
  type Headers,
} from '../../src/cli/launch/site/headers.mjs';
import { codeOf, tableOf } from './markdown.ts';
import type { Scribe } from './scribe.ts';

const heads = {
  en: ['Files', 'Header', 'Value'],
  fr: ['Fichiers', 'En-tête', 'Valeur'],
} as const;

export function headerTable({ language }: Scribe): string {
  const rowsFor = (files: readonly string[], headers: Headers) =>
    headers.map(([name, value]) => [files.map(codeOf).join(', '), codeOf(name), codeOf(value)]);
  return tableOf(heads[language], [
    ...rowsFor(['*'], [...everywhere, ...overTls]),
    ...Object.values(placed).flatMap(({ files, headers }) =>
      rowsFor(
        files.map((file) => (file === '' ? './' : file)),
        headers,
      ),
    ),
  ]);
}

export function headersExample(): string {
  return fenced('', headersFile());
}

export function nginxExample(): string {
  const line = ([name, value]: readonly [string, string]): string =>
    `        add_header ${name} "${value}" always;`;
  return fenced(
    'nginx',
    `map $uri $clay_layer_policy {
    default "";
    ~/clay-layer/(index\\.html)?$ "${valueOf('page', 'Content-Security-Policy')}";
    ~/clay-layer/sw\\.js$ "${valueOf('worker', 'Content-Security-Policy')}";
}

map $uri $clay_layer_caching {
    default "${valueOf('page', 'Cache-Control')}";
    ~/clay-layer/assets/ "${valueOf('assets', 'Cache-Control')}";
}

server {
    location /clay-layer/ {
        root /srv/www;
        index index.html;
        autoindex off;
        limit_except GET { deny all; }
${[...everywhere, ...overTls].map(line).join('\n')}
        add_header Content-Security-Policy $clay_layer_policy always;
        add_header Cache-Control $clay_layer_caching;
    }
}`,
  );
}

export function apacheExample(): string {
  const line = ([name, value]: readonly [string, string]): string =>
    `    Header always set ${name} "${value}"`;
  const policy = (file: string, value: string): string =>
    `    <Files "${file}">\n        Header always set Content-Security-Policy "${value}"\n    </Files>`;
  return fenced(
    'apache',
    `TraceEnable Off
<Directory "/srv/www/clay-layer">
    Options -Indexes
    AllowOverride None
    Require all granted
    AllowMethods GET HEAD
    AddType application/manifest+json .webmanifest
${[...everywhere, ...overTls].map(line).join('\n')}
    Header set Cache-Control "${valueOf('page', 'Cache-Control')}"
${policy('index.html', valueOf('page', 'Content-Security-Policy'))}
${policy('sw.js', valueOf('worker', 'Content-Security-Policy'))}
</Directory>
<Directory "/srv/www/clay-layer/assets">
    Header set Cache-Control "${valueOf('assets', 'Cache-Control')}"
</Directory>`,
  );
}

function valueOf(place: keyof typeof placed, header: string): string {
  const found = placed[place].headers.find(([name]) => name === header);
  if (found === undefined) throw new Error(`nothing says ${header} of ${place}`);
  return found[1];
}

function fenced(kind: string, text: string): string {
  return `\`\`\`${kind}\n${text.trimEnd()}\n\`\`\``;
}

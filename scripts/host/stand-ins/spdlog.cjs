// Stands in for @vscode/spdlog, a compiled module: writes the server's logs with plain file appends.
const { appendFileSync, mkdirSync } = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];
const nothing = () => undefined;

class Logger {
  constructor(_kind, _name, file) {
    this.file = file;
    this.level = LEVELS.indexOf('info');
    this.raw = false;
    mkdirSync(path.dirname(file), { recursive: true });
  }

  write(level, message) {
    if (level < this.level) return;
    const line = this.raw ? message : `${new Date().toISOString()} [${LEVELS[level]}] ${message}\n`;
    try {
      appendFileSync(this.file, line);
    } catch {
      // the log folder is removed when the server is told to end, a little before it has ended
    }
  }

  getLevel() {
    return this.level;
  }
  setLevel(level) {
    this.level = level;
  }
  clearFormatters() {
    this.raw = true;
  }
}

Object.assign(Logger.prototype, { setPattern: nothing, flush: nothing, drop: nothing });
for (const [level, name] of LEVELS.entries())
  Logger.prototype[name] = function (message) {
    this.write(level, message);
  };

const create = async (name, file) => new Logger('', name, file);
// One by one: only so does `import('@vscode/spdlog')` find them by name, and without setFlushOn no output channel fills.
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = nothing;
exports.setFlushOn = nothing;
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;

/**
 * Prisma's own schema engine, from npm as WebAssembly: no engine is downloaded, so a fresh clone needs a package registry and nothing else.
 * The adapter's `executeScript` cuts a script at every semicolon, which breaks function bodies: ours sends it whole.
 */
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { nelProgetto } from './percorsi.mjs';

/** Every `*.prisma` of the folder `prisma/`: the datamodel is one, its files are many. @returns {{path: string, content: string}[]} */
export function leggiDatamodel(cartella = nelProgetto('prisma')) {
  return fs
    .readdirSync(cartella)
    .filter((nome) => nome.endsWith('.prisma'))
    .sort()
    .map((nome) => ({ path: `prisma/${nome}`, content: fs.readFileSync(`${cartella}/${nome}`, 'utf8') }));
}

/** Statements of every script go through one connection, so that the caller may open a transaction around the whole. */
function conScriptInteri(fabbrica, pool) {
  return new Proxy(fabbrica, {
    get(oggetto, nome) {
      if (nome !== 'connect') return Reflect.get(oggetto, nome);
      return async () => {
        const adattatore = await oggetto.connect();
        adattatore.executeScript = async (script) => {
          try {
            await pool.query(script);
          } catch (errore) {
            adattatore.onError(errore);
          }
        };
        return adattatore;
      };
    },
  });
}

/** The module keeps its memory in one place for the whole process: a second instance would write over the first. */
let istanza;

async function istanzia() {
  const engine = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    message: '',
    get() {
      return this.message;
    },
    set_message(messaggio) {
      this.message = messaggio;
    },
  };
  const wasm = createRequire(import.meta.url)
    .resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    .replace(/\.js$/, '.wasm');
  const modulo = await WebAssembly.compile(fs.readFileSync(wasm));
  const importati = {};
  for (const voce of WebAssembly.Module.imports(modulo)) (importati[voce.module] ??= {})[voce.name] = engine[voce.name];
  const { exports } = await WebAssembly.instantiate(modulo, importati);
  engine.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
  return engine;
}

/**
 * @param {import('pg').Pool} pool of one connection (`max: 1`), on which the caller may have opened a transaction
 * @returns {Promise<import('@prisma/schema-engine-wasm').SchemaEngine>}
 */
export async function apriSchemaEngine(pool) {
  const [engine, { PrismaPg }, { bindMigrationAwareSqlAdapterFactory }] = await Promise.all([
    (istanza ??= istanzia()),
    import('@prisma/adapter-pg'),
    import('@prisma/driver-adapter-utils'),
  ]);
  const fabbrica = conScriptInteri(new PrismaPg(pool), pool);
  const datamodels = leggiDatamodel().map((file) => [file.path, file.content]);
  return engine.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(fabbrica));
}

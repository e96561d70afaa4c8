/**
 * Rings between contexts: one that knows another, which knows it in turn, is read only together with it. Pure domains make none. Where use
 * cases do, the import that goes back is listed with its reason (docs/adr/0019): a new ring is red, and so is an entry that no longer serves.
 *
 * @typedef {{ source: string, dependencies: { resolved: string }[] }} Modulo
 * @typedef {{ name: string, from: { path?: string, pathNot?: string } }} Regola
 * @typedef {Map<string, Map<string, string>>} Grafo who knows whom, and an import by which it does
 */

/** @type {Readonly<Record<string, string>>} */
export const RITORNI = {
  'adesioni → atti': 'a request writes its agreement and its attestation; an act is composed from the request that it is about',
  'adesioni → protocollo': 'a request is entered in the register; an entry that is annulled frees its request',
  'convenzioni → atti': 'each act of its life writes its paper; a paper is composed from the convenzione',
  'documenti → protocollo': 'a document is entered in the register; an entry that is annulled frees its document',
  'identita → convenzioni': 'who logs in needs a convenzione that can be used; an ending closes its people’s sessions',
  'identita → operatori': 'who logs in for the first time becomes active; an operator who is suspended is out at once',
  'modelli → convenzioni': 'a model is previewed as the convenzione that it would give; a convenzione is generated from a model',
  'operatori → convenzioni': 'an operator is enabled under a convenzione; an ending disables its operators',
  'relazioni → atti': 'the report is an act like the others; its wording and its example speak of what is reckoned here',
};

/** The list of the data banks, which names each. */
const BANCHE = 'lib/banche/domain/elenco.ts';

/** @param {Modulo[]} moduli @returns {Record<string, string>} the return of each bank, so that one more is no entry more of the list above */
export function ritorniDelleBanche(moduli) {
  const dipendenze = moduli.find(({ source }) => source === BANCHE)?.dependencies ?? [];
  const banche = dipendenze.flatMap(({ resolved }) => /^lib\/([^/]+)\/domain\/banca\.ts$/.exec(resolved)?.[1] ?? []);
  return Object.fromEntries(
    banche.map((banca) => [`${banca} → banche`, 'a bank declares its archives in the shapes of what loads them all']),
  );
}

/** @param {Modulo[]} moduli @param {Regola[]} regole those of the checker @param {Readonly<Record<string, string>>} ritorni @returns {string[]} */
export function controllaGiri(moduli, regole, ritorni = { ...RITORNI, ...ritorniDelleBanche(moduli) }) {
  const contesto = daRegola(regole, 'a-context-shows-its-steps');
  const puro = daRegola(regole, 'domain-is-pure');
  const tra = grafo(moduli, contesto, () => true);
  const domini = grafo(moduli, contesto, (file) => puro(file) !== null);
  const senza = togli(tra, Object.keys(ritorni));
  return [
    ...giri(domini).map((giro) => `Giro tra domini puri, che non ne fanno: ${giro}`),
    ...giri(senza).map((giro) => `Giro tra contesti: ${giro}\n    si spezza, o il suo ritorno si motiva in bin/prove/giri.mjs`),
    ...Object.keys(ritorni)
      .filter((ritorno) => !serve(ritorno, tra, senza))
      .map((ritorno) => `${ritorno}: non chiude più nessun giro, va tolto da bin/prove/giri.mjs.`),
  ];
}

/** @param {Regola[]} regole @param {string} nome @returns {(file: string) => RegExpExecArray | null} to whom that rule applies */
function daRegola(regole, nome) {
  const { path, pathNot } = regole.find(({ name }) => name === nome)?.from ?? {};
  if (path === undefined || pathNot === undefined) throw new Error(`La regola ${nome} non dice da dove vale.`);
  return (file) => (new RegExp(pathNot).test(file) ? null : new RegExp(path).exec(file));
}

/** @param {Modulo[]} moduli @param {(file: string) => RegExpExecArray | null} contesto @param {(file: string) => boolean} conta @returns {Grafo} */
function grafo(moduli, contesto, conta) {
  /** @type {Grafo} */
  const esito = new Map();
  for (const { source, dependencies } of moduli)
    for (const { resolved } of dependencies) {
      const [da, a] = [contesto(source)?.[1], contesto(resolved)?.[1]];
      if (!da || !a || da === a || !conta(source) || !conta(resolved)) continue;
      const noti = esito.get(da) ?? new Map();
      if (!noti.has(a)) noti.set(a, `${source} → ${resolved}`);
      esito.set(da, noti);
    }
  return esito;
}

/** @param {Grafo} grafo @param {string[]} archi @returns {Grafo} */
function togli(grafo, archi) {
  const resta = [...grafo].map(
    ([da, noti]) => /** @type {const} */ ([da, new Map([...noti].filter(([a]) => !archi.includes(`${da} → ${a}`)))]),
  );
  return new Map(resta);
}

/** @param {string} ritorno @param {Grafo} tra @param {Grafo} senza whether it is there and closes a ring with what is no return */
function serve(ritorno, tra, senza) {
  const [da = '', a = ''] = ritorno.split(' → ');
  return tra.get(da)?.has(a) === true && strada(senza, a, da) !== null;
}

/** @param {Grafo} grafo @returns {string[]} each ring once, with an import for each step */
function giri(grafo) {
  const trovati = new Map();
  for (const [da, noti] of grafo)
    for (const a of noti.keys()) {
      const ritorno = strada(grafo, a, da);
      if (!ritorno) continue;
      const nodi = [da, ...ritorno];
      const passi = nodi.slice(0, -1).map((nodo, posto) => grafo.get(nodo)?.get(nodi[posto + 1] ?? '') ?? '');
      const chiave = [...new Set(nodi)].sort().join();
      if (!trovati.has(chiave)) trovati.set(chiave, `${nodi.join(' → ')} (${passi.join('; ')})`);
    }
  return [...trovati.values()];
}

/** @param {Grafo} grafo @param {string} da @param {string} a @returns {string[] | null} the shortest way, both ends included */
function strada(grafo, da, a) {
  const visti = new Set([da]);
  const coda = [[da]];
  for (let via = coda.shift(); via; via = coda.shift()) {
    const qui = via.at(-1) ?? '';
    if (qui === a) return via;
    for (const prossimo of grafo.get(qui)?.keys() ?? []) {
      if (visti.has(prossimo)) continue;
      visti.add(prossimo);
      coda.push([...via, prossimo]);
    }
  }
  return null;
}

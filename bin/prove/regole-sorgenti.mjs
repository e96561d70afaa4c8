/** @typedef {(file: string) => string} Lettore gives the text of a file */

const RIGHE_MASSIME = 300;
const CODICE = /\.(ts|tsx|mjs|js|cjs|css|prisma)$/;
/** Those whom the presets are about. Clauses are data: code that knows a name is code that serves one comune. */
const NOMI = /capannori|chianciano|sassuolo|fucecchio|sigmater/i;
const DATI = /^lib\/clausole\/modelli\/|^lib\/demo\/|^docs\/|^e2e\/|\.test\.tsx?$|^lib\/testing\/|\.md$/;
/** Where a context keeps what it does: of this only its repositories speak to the database. */
const CONTESTI = /^lib\/(?!(core|clausole|platform|demo|testing|generated)\/)[^/]+\/.*\.tsx?$/;
const INTERROGA = /\btx\s*\??\.\s*(?:[a-z]\w*\s*\.|\$(?:query|execute)Raw)|\$(?:query|execute)Raw/;
/** The one place of the code that has to spell the names, to look for them. */
const QUESTO = 'bin/prove/regole-sorgenti.mjs';

/** @param {string[]} file @param {Lettore} leggi @returns {string[]} a sentence for each file that has grown too long */
export function controllaRighe(file, leggi) {
  return file
    .filter((nome) => CODICE.test(nome))
    .map((nome) => ({ nome, righe: leggi(nome).replace(/\n$/, '').split('\n').length }))
    .filter(({ righe }) => righe > RIGHE_MASSIME)
    .map(({ nome, righe }) => `${nome}: ${righe} righe, il massimo è ${RIGHE_MASSIME}.`);
}

/** @param {string[]} file @param {Lettore} leggi @returns {string[]} a sentence for each line that names a preset or a comune */
export function controllaNomi(file, leggi) {
  return file
    .filter((nome) => (CODICE.test(nome) || nome.endsWith('.sql')) && !DATI.test(nome) && nome !== QUESTO)
    .flatMap((nome) =>
      leggi(nome)
        .split('\n')
        .map((riga, indice) => ({ riga, luogo: `${nome}:${indice + 1}` }))
        .filter(({ riga }) => NOMI.test(riga))
        .map(({ riga, luogo }) => `${luogo}: nomina «${NOMI.exec(riga)?.[0]}», che spetta ai dati dei modelli e della dimostrazione.`),
    );
}

/** @param {string[]} file @param {Lettore} leggi @returns {string[]} a sentence for each file that asks the database and is no repository */
export function controllaInterrogazioni(file, leggi) {
  return file
    .filter((nome) => CONTESTI.test(nome) && !/\/repository[^/]*\.ts$|\.test\.tsx?$/.test(nome))
    .filter((nome) => INTERROGA.test(leggi(nome)))
    .map((nome) => `${nome}: interroga la base di dati, che spetta ai file repository*.ts del contesto.`);
}

/** @param {string} testo package-lock.json @returns {string[]} a lockfile that names a registry works only where that registry answers */
export function controllaLockfile(testo) {
  const quante = testo.split('"resolved"').length - 1;
  return quante ? [`package-lock.json: ${quante} indirizzi "resolved": vanno tolti (npm install --omit-lockfile-registry-resolved).`] : [];
}

/**
 * `npm test`: installs what is missing, then every check; a step that fails does not stop those that do not need it. The last line is
 * `N passed, N failed`. For developers: `npm test -- --only tipi,unita`.
 */
import { ErroreAvvio, fraseDi } from './avvio/errore-avvio.mjs';
import { prepara } from './avvio/preparazione.mjs';
import { somma } from './prove/conteggi.mjs';
import { interrompi } from './prove/corsa.mjs';

const annuncia = (frase) => console.log(frase);

/** @returns {Set<string> | undefined} the steps asked for; undefined: all */
function richiesti(argomenti, nomi) {
  const posto = argomenti.indexOf('--only');
  if (posto < 0) return undefined;
  const scelti = (argomenti[posto + 1] ?? '').split(',').filter(Boolean);
  const ignoti = scelti.filter((nome) => !nomi.includes(nome));
  if (ignoti.length || scelti.length === 0)
    throw new ErroreAvvio(`Passi ignoti: ${ignoti.join(', ') || '(nessuno)'}. Ci sono: ${nomi.join(', ')}.`);
  return new Set(scelti);
}

async function eseguiPasso(passo, falliti) {
  if (passo.dopo && falliti.has(passo.dopo)) return { passate: 0, fallite: 1, perche: `non eseguito: il passo ${passo.dopo} è fallito` };
  try {
    return await passo.esegui(annuncia);
  } catch (errore) {
    console.error(fraseDi(errore));
    return { passate: 0, fallite: 1, perche: 'interrotto' };
  }
}

async function percorri() {
  await prepara(annuncia, { costruzione: false });
  const { PASSI } = await import('./prove/passi.mjs');
  const scelti = richiesti(
    process.argv.slice(2),
    PASSI.map(({ nome }) => nome),
  );
  const falliti = new Set();
  const esiti = [];
  for (const passo of PASSI.filter(({ nome }) => !scelti || scelti.has(nome))) {
    annuncia(`\n━━ ${passo.nome} ${'━'.repeat(60 - passo.nome.length)}`);
    const inizio = performance.now();
    const conteggio = await eseguiPasso(passo, falliti);
    if (conteggio.fallite) falliti.add(passo.nome);
    esiti.push({ nome: passo.nome, secondi: Math.round((performance.now() - inizio) / 1000), ...conteggio });
  }
  annuncia('');
  for (const { nome, secondi, passate, fallite, perche, cadute = [] } of esiti) {
    annuncia(
      `${fallite ? '✗' : '✓'} ${nome.padEnd(14)} ${passate} passate, ${fallite} fallite (${secondi} s)${perche ? `: ${perche}` : ''}`,
    );
    for (const prova of cadute) annuncia(`    ✗ ${prova}`);
  }
  return somma(esiti);
}

for (const segnale of ['SIGINT', 'SIGTERM']) {
  process.once(segnale, async () => {
    await interrompi();
    process.exit(1);
  });
}

let totale;
try {
  totale = await percorri();
} catch (errore) {
  console.error(fraseDi(errore));
  totale = { passate: 0, fallite: 1 };
}
annuncia(`${totale.passate} passed, ${totale.fallite} failed`);
process.exit(totale.fallite || totale.passate === 0 ? 1 : 0);

/**
 * `npm run varco -- COMMAND [args]`: the commands of `bin/comandi`, with the app running (its database is joined) or stopped (PostgreSQL is
 * started for the command and stopped after it). Messages go to stderr: stdout belongs to the command, so that `--json` is one document.
 */
import path from 'node:path';
import { spawn } from 'node:child_process';
import { leggiAmbiente, ambienteDeiFigli, preparaCartellaDati } from './avvio/ambiente.mjs';
import { argomentiComando, elencoComandi, esisteComando, senzaDatabase } from './avvio/comandi.mjs';
import { fraseDi } from './avvio/errore-avvio.mjs';
import { chiTiene, prendiLucchetto } from './avvio/lucchetto.mjs';
import { RADICE } from './avvio/percorsi.mjs';
import { prepara } from './avvio/preparazione.mjs';
import { segretoInFile } from './avvio/segreti.mjs';
import { fermaOrfani, leggiStato } from './avvio/stato.mjs';

const USO = 'Uso: npm run varco -- COMANDO [argomenti] [--json]';
const annuncia = (frase) => console.error(frase);

/** @returns {Promise<number>} its exit code; a death by signal counts as a crash */
function lancia(nome, argomenti, env, uscita = 'inherit') {
  return new Promise((risolvi) => {
    const figlio = spawn(process.execPath, argomentiComando(nome, argomenti), {
      cwd: RADICE,
      env,
      stdio: ['inherit', uscita, 'inherit', 'ipc'],
    });
    // The terminal sends Ctrl-C to the command as well: here it only must not end us before the database is stopped.
    for (const segnale of ['SIGINT', 'SIGTERM']) process.on(segnale, () => figlio.kill(segnale));
    figlio.once('error', () => risolvi(1));
    figlio.once('exit', (codice) => risolvi(codice ?? 1));
  });
}

const ambienteSemplice = ({ cartellaDati, demo }) => ({ ...process.env, VARCO_DATA: cartellaDati, VARCO_DEMO: demo ? '1' : '0' });

/** Joins the app that runs on these data, or takes its place for as long as the command lasts. */
async function trovaDatabase(impostazioni, segreto) {
  const lucchetto = path.join(impostazioni.cartellaDati, 'lucchetto');
  const { apriDatabase, raggiungiDatabase } = await import('./avvio/base-dati.mjs');
  if (chiTiene(lucchetto)?.chi.startsWith('Varco')) return raggiungiDatabase({ impostazioni, segreto });
  const lascia = await prendiLucchetto(lucchetto, 'un comando di Varco', {
    attesa: 600_000,
    annuncia: ({ chi }) => annuncia(`È in corso ${chi}: aspetto che finisca…`),
  });
  try {
    await fermaOrfani(impostazioni.cartellaDati);
    const database = await apriDatabase({ impostazioni, segreto, annuncia, resa: annuncia });
    return {
      ...database,
      async ferma() {
        await database.ferma();
        lascia();
      },
    };
  } catch (errore) {
    lascia();
    throw errore;
  }
}

async function conDatabase(nome, argomenti) {
  const impostazioni = leggiAmbiente(process.env);
  impostazioni.cartellaDati = preparaCartellaDati(impostazioni.cartellaDati);
  const segreto = impostazioni.segreto ?? segretoInFile(path.join(impostazioni.cartellaDati, 'segreto'));
  const database = await trovaDatabase(impostazioni, segreto);
  try {
    const { porta = impostazioni.porta, smtpUrl = impostazioni.smtpUrl ?? '', cartellaPosta } = leggiStato(impostazioni.cartellaDati);
    const env = ambienteDeiFigli(impostazioni, {
      porta,
      segreto,
      smtpUrl,
      cartellaPosta,
      urlApp: database.urlApp,
      urlServizio: database.urlServizio,
      urlBanche: database.urlBanche,
    });
    return await lancia(nome, argomenti, { ...env, DATABASE_URL: database.url });
  } finally {
    await database.ferma();
  }
}

async function percorri([nome = '', ...argomenti]) {
  await prepara(annuncia, { costruzione: false });
  if (['', '--help', '-h'].includes(nome)) {
    console.log(`${USO}\n\nComandi disponibili:\n`);
    return lancia('--elenco', elencoComandi(), process.env);
  }
  if (!esisteComando(nome)) {
    annuncia(`Il comando «${nome}» non esiste. Comandi disponibili:\n`);
    // Its list is part of the error: to stderr with the rest.
    await lancia('--elenco', elencoComandi(), process.env, 2);
    annuncia(`\n${USO}`);
    return 1;
  }
  return senzaDatabase(nome) ? lancia(nome, argomenti, ambienteSemplice(leggiAmbiente(process.env))) : conDatabase(nome, argomenti);
}

try {
  process.exitCode = await percorri(process.argv.slice(2));
} catch (errore) {
  console.error(fraseDi(errore));
  process.exitCode = 1;
}
process.exit();

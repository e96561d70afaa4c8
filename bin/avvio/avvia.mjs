/** The start, from a fresh clone to an address in the browser, and the stop, in the opposite order. */
import os from 'node:os';
import path from 'node:path';
import { ambienteDeiFigli, indirizzoLocale, leggiAmbiente, preparaCartellaDati } from './ambiente.mjs';
import { ErroreAvvio, fraseDi } from './errore-avvio.mjs';
import { tieniVivo } from './figli.mjs';
import { prendiLucchetto } from './lucchetto.mjs';
import { nelProgetto } from './percorsi.mjs';
import { portaLibera, riserva, riservaDa } from './porte.mjs';
import { prepara } from './preparazione.mjs';
import { attendiPronto } from './pronto.mjs';
import { interrompiProgrammi } from './programma.mjs';
import { congedo, benvenuto } from './saluti.mjs';
import { segretoInFile } from './segreti.mjs';
import { fermaOrfani, quadernoDiStato } from './stato.mjs';

const annuncia = (frase) => console.log(frase);

/** What was started, to be stopped in the opposite order. */
const chiusure = [];
/** The database while it is being opened: it cannot be stopped before it stands. */
let apertura;
let inChiusura;
let pronto = false;

function chiudi(codice) {
  inChiusura ??= (async () => {
    if (pronto) annuncia(congedo);
    await interrompiProgrammi();
    await apertura?.catch(() => {});
    while (chiusure.length)
      await chiusure
        .pop()()
        .catch((errore) => console.error(fraseDi(errore)));
    process.exit(codice);
  })();
  return inChiusura;
}

function resa(frase) {
  if (inChiusura) return;
  console.error(frase);
  void chiudi(1);
}

/** Asked to stop: in order when Varco stands; before, the start has failed, and whoever waits for it must know. */
function fermati(segnale) {
  if (!pronto && !inChiusura) console.error('Avvio interrotto: nessun dato è andato perduto, puoi ripetere «npm start».');
  void chiudi(pronto ? 0 : 128 + os.constants.signals[segnale]);
}

/** A start that was interrupted starts nothing more. */
class Interrotto extends Error {}

function prosegui() {
  if (inChiusura) throw new Interrotto();
}

async function riservaPorta({ porta, portaEsplicita, host }) {
  try {
    return await (portaEsplicita ? riserva(porta, host) : riservaDa(porta, host));
  } catch (errore) {
    const perche = {
      EADDRINUSE: `è già occupata da un altro programma: liberala o indicane un'altra con PORT`,
      EACCES: `è riservata al sistema: indicane un'altra con PORT`,
      EADDRNOTAVAIL: `non esiste su ${host}: controlla VARCO_HOST`,
    }[errore.code];
    throw new ErroreAvvio(`La porta ${porta} ${perche ?? `non si può usare (${errore.message})`}.`);
  }
}

/** A child that is kept alive, announced with its name, written down for the next start. */
function figlio(nome, argomenti, env, quaderno) {
  const scrivi = (riga) => console.log(`[${nome}] ${riga}`);
  const { ferma } = tieniVivo({ nome, argomenti, env, scrivi, resa, nato: (pid) => quaderno.figlio(nome, pid) });
  chiusure.push(ferma);
}

async function avviaPosta(cartellaDati, quaderno) {
  const porta = await portaLibera();
  const cartella = path.join(cartellaDati, 'posta');
  figlio(
    'posta',
    [nelProgetto('bin', 'posta-locale.mjs')],
    { PATH: process.env.PATH, VARCO_POSTA: cartella, POSTA_PORTA: String(porta) },
    quaderno,
  );
  return { smtpUrl: `smtp://127.0.0.1:${porta}`, cartellaPosta: cartella };
}

async function percorri() {
  const impostazioni = leggiAmbiente(process.env);
  impostazioni.avvertenze.forEach(annuncia);
  impostazioni.cartellaDati = preparaCartellaDati(impostazioni.cartellaDati);
  const { cartellaDati, processi } = impostazioni;
  const lascia = await prendiLucchetto(path.join(cartellaDati, 'lucchetto'), `Varco sui dati di ${cartellaDati}`);
  chiusure.push(async () => lascia());
  await fermaOrfani(cartellaDati);
  const { porta, rilascia } = processi.web ? await riservaPorta(impostazioni) : { porta: impostazioni.porta, rilascia: async () => {} };

  await prepara(annuncia, { costruzione: processi.web });
  prosegui();
  const quaderno = quadernoDiStato(cartellaDati);
  chiusure.push(async () => quaderno.cancella());

  // Only now are there modules to load.
  const { apriDatabase } = await import('./base-dati.mjs');
  const segreto = impostazioni.segreto ?? segretoInFile(path.join(cartellaDati, 'segreto'));
  apertura = apriDatabase({ impostazioni, segreto, annuncia, resa }).then((aperto) => {
    chiusure.push(aperto.ferma);
    return aperto;
  });
  const database = await apertura;
  prosegui();

  const posta = impostazioni.smtpUrl ? { smtpUrl: impostazioni.smtpUrl } : await avviaPosta(cartellaDati, quaderno);
  const env = ambienteDeiFigli(impostazioni, { porta, segreto, ...database, ...posta });
  quaderno.annota({ porta, ...posta });
  if (impostazioni.demo) {
    const { caricaDemo } = await import('./demo.mjs');
    await caricaDemo({
      url: database.url,
      cartellaDati,
      env: { ...env, DATABASE_URL: database.url },
      annuncia,
      nato: (pid) => quaderno.figlio('demo', pid),
    });
  }

  await rilascia();
  prosegui();
  if (processi.web) figlio('web', ['--max-old-space-size=320', nelProgetto('bin', 'web.mjs')], env, quaderno);
  if (processi.worker) figlio('worker', ['--import', 'tsx', nelProgetto('jobs', 'worker.ts')], env, quaderno);
  if (processi.web) await attendiPronto(indirizzoLocale(impostazioni.host, porta));
  prosegui();
  pronto = true;
  benvenuto({ env, locale: indirizzoLocale(impostazioni.host, porta), posta: Boolean(posta.cartellaPosta), processi, annuncia });
}

export async function avvia() {
  for (const segnale of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(segnale, () => fermati(segnale));
  try {
    await percorri();
  } catch (errore) {
    resa(fraseDi(errore));
  }
}

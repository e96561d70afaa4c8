import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { portaLibera } from '../avvio/porte.mjs';
import { confronta, type Confronto } from './misura';
import { ricerca, type Scena } from './scena';

const UNITA = 160;
const INSIEME = 8;
const MEMORIA_MB = 400;

/** Varco as `npm start` runs it, on the bench's own database and without the demonstration. */
async function avvia(): Promise<{ indirizzo: string; processo: ChildProcess; dati: string }> {
  const porta = await portaLibera();
  const dati = fs.mkdtempSync(path.join(fs.realpathSync(os.tmpdir()), 'varco-banco-'));
  const processo = spawn(process.execPath, ['bin/start.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      PORT: String(porta),
      VARCO_DATA: dati,
      VARCO_DEMO: '0',
      VARCO_DB_APP_URL: '',
      VARCO_DB_SERVIZIO_URL: '',
      VARCO_DB_BANCHE_URL: '',
      VARCO_BASE_URL: '',
    },
  });
  const indirizzo = `http://localhost:${porta}`;
  for (;;) {
    if (processo.exitCode !== null) throw new Error('Varco non è partito.');
    const pronto = await fetch(`${indirizzo}/api/pronto`).then(
      (risposta) => risposta.ok,
      () => false,
    );
    if (pronto) return { indirizzo, processo, dati };
    await new Promise((riprova) => setTimeout(riprova, 500));
  }
}

/** The id of a server action, as the build names it. */
function azione(nome: string): string {
  const manifesto = JSON.parse(fs.readFileSync('.next/server/server-reference-manifest.json', 'utf8')) as {
    node: Record<string, { exportedName: string; filename: string }>;
  };
  const trovata = Object.entries(manifesto.node).find(
    ([, voce]) => voce.exportedName === nome && voce.filename === 'app/consultazione/azioni.ts',
  );
  if (!trovata) throw new Error(`azione ${nome} non trovata nella costruzione`);
  return trovata[0];
}

/** Resident memory of Varco's processes whose command line holds that name, in MB. */
function memoria(nome: string, dati: string): number {
  const pid = fs
    .readdirSync('/proc')
    .filter((voce) => /^\d+$/.test(voce))
    .find((voce) => {
      try {
        return (
          fs.readFileSync(`/proc/${voce}/cmdline`, 'utf8').includes(nome) &&
          fs.readFileSync(`/proc/${voce}/environ`, 'utf8').includes(`VARCO_DATA=${dati}`)
        );
      } catch {
        return false;
      }
    });
  const trovata = pid ? /VmRSS:\s+(\d+) kB/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8')) : null;
  return trovata ? Number(trovata[1]) / 1024 : Number.NaN;
}

/**
 * Over HTTP, against an empty page in the same layout with the same session check: what a search answers (the page is there already, its
 * results come by themselves) and a whole page of the register's entries; then the memory of web and worker.
 */
export async function confrontoPagine(scena: Scena): Promise<Confronto[]> {
  const { indirizzo, processo, dati } = await avvia();
  try {
    const cliente =
      (gettone: string) =>
      async (percorso: string, attesi: number, opzioni: RequestInit = {}) => {
        const risposta = await fetch(indirizzo + percorso, {
          ...opzioni,
          headers: { cookie: `varco-sessione=${gettone}`, ...opzioni.headers },
          redirect: 'manual',
        });
        const testo = await risposta.text();
        if (risposta.status !== attesi) throw new Error(`${percorso}: ${risposta.status} invece di ${attesi}`);
        return testo;
      };
    const operatore = cliente(scena.operatore.gettone);
    const ufficio = cliente(scena.ufficio.gettone);
    const intestazioni = {
      'next-action': azione('cercare'),
      'content-type': 'text/plain;charset=UTF-8',
      origin: indirizzo,
      accept: 'text/x-component',
    };
    const atteso = (testo: string, segno: string) => {
      if (!testo.includes(segno)) throw new Error(`manca «${segno}» nella risposta: ${testo.slice(0, 300)}`);
    };
    const prova = { unita: UNITA, insieme: INSIEME };
    const ricerche = await confronta({
      ...prova,
      limite: 0.5,
      nome: `ricerca via HTTP, ${INSIEME} insieme: i risultati contro una pagina vuota nella stessa cornice`,
      nostro: async (indice) => {
        const corpo = JSON.stringify([ricerca(scena, indice)]);
        atteso(await operatore('/consultazione', 200, { method: 'POST', headers: intestazioni, body: corpo }), 'numeroRichiesta');
      },
      altro: () => operatore('/consultazione/pagina-vuota', 404),
    });
    const registro = await confronta({
      ...prova,
      limite: 0.25,
      nome: `registro via HTTP, ${INSIEME} insieme: una pagina di voci contro una pagina vuota nella stessa cornice`,
      nostro: async () => atteso(await ufficio('/ufficio/registro?categoria=CONSULTAZIONE&esito=CONSENTITO', 200), 'Ricerca'),
      altro: () => ufficio('/ufficio/pagina-vuota', 404),
    });
    const memorie = ['bin/web.mjs', 'jobs/worker.ts'].map((nome): Confronto => {
      const mb = memoria(nome, dati);
      return {
        nome: `memoria residente di ${nome} dopo la prova`,
        rapporto: mb / MEMORIA_MB,
        limite: 1,
        verso: 'al più',
        nostro: `${Math.round(mb)} MB`,
        altro: `${MEMORIA_MB} MB`,
      };
    });
    return [ricerche, registro, ...memorie];
  } finally {
    processo.kill('SIGTERM');
    await new Promise((fermo) => processo.once('exit', fermo));
    fs.rmSync(dati, { recursive: true, force: true });
  }
}

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
 * A page of search results over HTTP against an empty page in the same layout with the same session check; then the memory of web and
 * worker.
 */
export async function confrontoPagine(scena: Scena): Promise<Confronto[]> {
  const { indirizzo, processo, dati } = await avvia();
  try {
    const cookie = `varco-sessione=${scena.operatore.gettone}`;
    const chiama = async (percorso: string, opzioni: RequestInit, attesi: number): Promise<string> => {
      const risposta = await fetch(indirizzo + percorso, { ...opzioni, headers: { cookie, ...opzioni.headers }, redirect: 'manual' });
      const testo = await risposta.text();
      if (risposta.status !== attesi) throw new Error(`${percorso}: ${risposta.status} invece di ${attesi}`);
      return testo;
    };
    const intestazioni = {
      'next-action': azione('cercare'),
      'content-type': 'text/plain;charset=UTF-8',
      origin: indirizzo,
      accept: 'text/x-component',
    };
    const cerca = async (indice: number) => {
      const testo = await chiama(
        '/consultazione',
        { method: 'POST', headers: intestazioni, body: JSON.stringify([ricerca(scena, indice)]) },
        200,
      );
      if (!testo.includes('numeroRichiesta')) throw new Error(`la ricerca non ha risposto: ${testo.slice(0, 300)}`);
    };
    const pagina = await confronta({
      nome: `ricerca via HTTP, ${INSIEME} insieme: risultati contro una pagina vuota nella stessa cornice`,
      nostro: cerca,
      altro: () => chiama('/consultazione/pagina-vuota', {}, 404),
      unita: UNITA,
      insieme: INSIEME,
      limite: 0.5,
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
    return [pagina, ...memorie];
  } finally {
    processo.kill('SIGTERM');
    await new Promise((fermo) => processo.once('exit', fermo));
    fs.rmSync(dati, { recursive: true, force: true });
  }
}

/** A child process that is kept alive: started again when it dies, with growing patience, and given up when it cannot even stand. */
import { spawn } from 'node:child_process';
import readline from 'node:readline';
import { nelProgetto } from './percorsi.mjs';
import { fermaProcesso } from './processi.mjs';

const MORTE_RAPIDA = 30_000;
const MORTI_TOLLERATE = 5;
const RIGHE_RICORDATE = 15;

/** @param {number} morti quick deaths in a row @returns {number} milliseconds to wait before the next start */
export const pausa = (morti) => Math.min(500 * 2 ** (morti - 1), 10_000);

/**
 * @param {object} figlio
 * @param {string} figlio.nome as people read it
 * @param {string[]} figlio.argomenti for Node
 * @param {Record<string, string | undefined>} figlio.env
 * @param {(riga: string) => void} figlio.scrivi where its words go
 * @param {(pid: number | undefined) => void} [figlio.nato] told of every new process
 * @param {(frase: string) => void} figlio.resa told once, when it is given up
 * @param {typeof pausa} [figlio.attesa]
 * @returns {{ferma: () => Promise<void>}}
 */
export function tieniVivo({ nome, argomenti, env, scrivi, nato, resa, attesa = pausa }) {
  let processo;
  let fermato = false;
  let morti = 0;
  let ripresa;
  const ultime = [];

  function ascolta(flusso) {
    readline.createInterface({ input: flusso }).on('line', (riga) => {
      ultime.push(riga);
      if (ultime.length > RIGHE_RICORDATE) ultime.shift();
      scrivi(riga);
    });
  }

  function morto(inizio, come) {
    processo = undefined;
    nato?.(undefined);
    if (fermato) return;
    morti = performance.now() - inizio < MORTE_RAPIDA ? morti + 1 : 1;
    if (morti >= MORTI_TOLLERATE) {
      // Its last words may still be on their way through the pipe.
      setTimeout(
        () => resa(`Il processo ${nome} si è chiuso ${morti} volte di seguito (${come}). Ultime righe:\n${ultime.join('\n')}`),
        200,
      );
      return;
    }
    scrivi(`si è chiuso (${come}): riparte tra ${attesa(morti) / 1000} s`);
    ripresa = setTimeout(nasci, attesa(morti));
  }

  function nasci() {
    const inizio = performance.now();
    processo = spawn(process.execPath, ['--import', nelProgetto('bin', 'avvio', 'segui-padre.mjs'), ...argomenti], {
      cwd: nelProgetto(),
      env,
      detached: true, // Ctrl-C on the terminal reaches the start alone, which stops its children in order
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    ascolta(processo.stdout);
    ascolta(processo.stderr);
    let finito = false;
    const fine = (come) => {
      if (!finito) morto(inizio, come);
      finito = true;
    };
    processo.once('error', (errore) => fine(errore.message));
    processo.once('exit', (codice, segnale) => fine(segnale ? `segnale ${segnale}` : `codice ${codice}`));
    nato?.(processo.pid);
  }

  nasci();
  return {
    async ferma() {
      fermato = true;
      clearTimeout(ripresa);
      if (processo?.pid) await fermaProcesso(processo.pid, { entro: 15_000 });
    },
  };
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { rootCertificates } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { ambienteDeiFigli, indirizzoLocale, leggiAmbiente } from './ambiente.mjs';
import { ErroreAvvio } from './errore-avvio.mjs';
import { nelProgetto } from './percorsi.mjs';
import { VARIABILI } from './valori.mjs';

const TROVATI = {
  porta: 3001,
  segreto: 's'.repeat(64),
  urlApp: 'postgresql://app',
  urlServizio: 'postgresql://servizio',
  urlBanche: 'postgresql://banche',
  smtpUrl: 'smtp://127.0.0.1:2525',
};
const DATABASE_URL = 'postgresql://varco:segreta@db.interno:5432/varco';

describe('the environment', () => {
  it('needs nothing: embedded database, demo, loopback, port 3000 that may give way', () => {
    expect(leggiAmbiente({}, '/srv/varco')).toEqual({
      porta: 3000,
      portaEsplicita: false,
      host: '127.0.0.1',
      cartellaDati: path.resolve('/srv/varco/.varco'),
      demo: true,
      proxyFidati: '',
      processi: { web: true, worker: true },
      avvertenze: [],
    });
  });

  it("loads no demo into somebody's own database unless asked", () => {
    expect(leggiAmbiente({ DATABASE_URL }).demo).toBe(false);
    expect(leggiAmbiente({ DATABASE_URL, VARCO_DEMO: '1' }).demo).toBe(true);
    expect(leggiAmbiente({ VARCO_DEMO: '0' }).demo).toBe(false);
  });

  it('treats an empty variable as one that was not given', () => {
    const impostazioni = leggiAmbiente({ PORT: '', DATABASE_URL: '', SMTP_URL: '', VARCO_BASE_URL: '', VARCO_SECRET: '', VARCO_DEMO: '' });
    expect(impostazioni).toEqual(leggiAmbiente({}));
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '0'],
    ['PORT', '70000'],
    ['PORT', '3000.5'],
    ['DATABASE_URL', 'mysql://x@y/z'],
    ['DATABASE_URL', 'postgresql:///senza-server'],
    ['DATABASE_URL', 'varco'],
    ['SMTP_URL', 'http://posta'],
    ['VARCO_DEMO', 'yes'],
    ['VARCO_BASE_URL', 'varco.comune.it'],
    ['VARCO_BASE_URL', 'https://comune.it/varco'],
    ['VARCO_SECRET', 'corto'],
    ['VARCO_PROXY_FIDATI', '10.0.0.0/33'],
    ['VARCO_PROXY_FIDATI', 'proxy.interno'],
    ['VARCO_PROCESSI', 'web,altro'],
    ['VARCO_HOST', 'http://varco.comune.it'],
    ['VARCO_HOST', '127.0.0.1:3000'],
    ['VARCO_MITTENTE', 'Comune di Esempio'],
    ['VARCO_MITTENTE', 'Comune <varco@comune.it'],
    ['VARCO_MITTENTE', 'varco@comune.it\r\nBcc: altri@altrove.it'],
    ['VARCO_FIDUCIA', '/una/cartella/che/non/esiste'],
    ['VARCO_FIDUCIA', import.meta.filename],
    ['VARCO_TSL', '/un/elenco/che/non/esiste.xml'],
    ['VARCO_TSL', import.meta.dirname],
    ['VARCO_TSL', 'http://elenco.prova.it/tsl.xml'],
    ['VARCO_TSL_FIRMATARI', '/una/cartella/che/non/esiste'],
    ['VARCO_DB_APP_URL', 'postgresql://varco_app@db/varco'],
  ])('stops the start with one sentence that names %s when it is «%s»', (nome, valore) => {
    const leggi = (): unknown => leggiAmbiente({ [nome]: valore });
    expect(leggi).toThrow(ErroreAvvio);
    expect(leggi).toThrow(new RegExp(`^La variabile ${nome} non va bene: [^\\n]+\\.$`));
  });

  it.each(['varco@comune.it', 'Comune di Esempio <varco@comune.it>', '"Comune, ufficio" <varco@comune.it>'])(
    'takes «%s» as sender of the messages',
    (valore) => {
      expect(leggiAmbiente({ VARCO_MITTENTE: valore }).mittente).toBe(valore);
    },
  );

  it('takes a trust store that holds a certificate, and refuses one that holds something else', () => {
    const cartella = mkdtempSync(path.join(tmpdir(), 'fiducia-'));
    try {
      const leggi = () => leggiAmbiente({ VARCO_FIDUCIA: path.basename(cartella) }, tmpdir());
      writeFileSync(path.join(cartella, 'leggimi.txt'), 'non conta');
      expect(leggi().avvertenze).toEqual([expect.stringContaining('non ci sono certificati')]);
      writeFileSync(path.join(cartella, 'radici.pem'), rootCertificates.slice(0, 2).join('\n'));
      expect(leggi()).toMatchObject({ fiducia: cartella, avvertenze: [] });
      expect(ambienteDeiFigli(leggi(), TROVATI, {}).VARCO_FIDUCIA).toBe(cartella);
      writeFileSync(path.join(cartella, 'rotto.cer'), 'questo non è un certificato');
      expect(leggi).toThrow(/^La variabile VARCO_FIDUCIA non va bene: il file rotto\.cer non è un certificato PEM o DER\.$/);
    } finally {
      rmSync(cartella, { recursive: true });
    }
  });

  it('takes a trusted list at an https address or in a file, and hands it to the processes', () => {
    const indirizzo = 'https://eidas.agid.gov.it/TL/TSL-IT.xml';
    expect(ambienteDeiFigli(leggiAmbiente({ VARCO_TSL: indirizzo }), TROVATI, {}).VARCO_TSL).toBe(indirizzo);
    const nome = path.basename(import.meta.filename);
    expect(leggiAmbiente({ VARCO_TSL: nome }, import.meta.dirname)).toMatchObject({ tsl: import.meta.filename, tslFirmatari: undefined });
  });

  it('takes a folder of archives that is there, and hands it to the processes', () => {
    expect(ambienteDeiFigli(leggiAmbiente({ VARCO_ARCHIVI: '.' }, import.meta.dirname), TROVATI, {}).VARCO_ARCHIVI).toBe(
      import.meta.dirname,
    );
    expect(() => leggiAmbiente({ VARCO_ARCHIVI: 'nessuna' }, import.meta.dirname)).toThrow(/VARCO_ARCHIVI.*non esiste/);
  });

  it('names the variables that look like its own and are not', () => {
    expect(leggiAmbiente({ VARCO_BASEURL: 'x', VARCO_DEMO: '0', VARCO_POSTA: '/x', PATH: '/bin' }).avvertenze).toEqual([
      'Attenzione: VARCO_BASEURL non è una variabile di Varco, che la ignora. È scritta bene?',
    ]);
  });

  it('is told whole in the README, variable by variable', () => {
    const detto = readFileSync(nelProgetto('README.md'), 'utf8');
    for (const nome of VARIABILI) expect(detto).toMatch(new RegExp(`^\\|.*\`${nome}\`.*\\|`, 'm'));
  });

  it('takes the public address without its final slash', () => {
    expect(leggiAmbiente({ VARCO_BASE_URL: 'https://varco.comune.it/' }).baseUrl).toBe('https://varco.comune.it');
  });
});

describe('the environment of the children', () => {
  it("never holds the owner's database, nor a mailbox that does not exist", () => {
    const figli = ambienteDeiFigli(leggiAmbiente({ DATABASE_URL }), TROVATI, { DATABASE_URL, VARCO_POSTA: '/vecchia', PATH: '/bin' });
    expect(figli).not.toHaveProperty('DATABASE_URL');
    expect(figli).not.toHaveProperty('VARCO_POSTA');
    expect(JSON.stringify(figli)).not.toContain('segreta');
    expect(figli).toMatchObject({
      PATH: '/bin',
      VARCO_DB_APP_URL: 'postgresql://app',
      VARCO_DB_SERVIZIO_URL: 'postgresql://servizio',
      VARCO_DEMO: '0',
    });
  });

  it('names the address that people type: the public one, or this machine at the port found', () => {
    expect(ambienteDeiFigli(leggiAmbiente({}), TROVATI, {})).toMatchObject({
      VARCO_BASE_URL: 'http://localhost:3001',
      NEXTAUTH_URL: 'http://localhost:3001',
      PORT: '3001',
    });
    expect(ambienteDeiFigli(leggiAmbiente({ VARCO_BASE_URL: 'https://varco.it' }), TROVATI, {})).toMatchObject({
      VARCO_BASE_URL: 'https://varco.it',
      NEXTAUTH_URL: 'https://varco.it',
    });
  });

  it('sends from an address of the public name, unless one was given', () => {
    const da = (env: Record<string, string>) => ambienteDeiFigli(leggiAmbiente(env), TROVATI, {}).VARCO_MITTENTE;
    expect(da({})).toBe('Varco <varco@localhost>');
    expect(da({ VARCO_BASE_URL: 'https://varco.comune.it' })).toBe('Varco <varco@varco.comune.it>');
    expect(da({ VARCO_BASE_URL: 'https://192.0.2.7' })).toBe('Varco <varco@localhost>');
    expect(da({ VARCO_MITTENTE: 'anagrafe@comune.it' })).toBe('anagrafe@comune.it');
  });

  it.each([
    ['127.0.0.1', 'http://localhost:80'],
    ['0.0.0.0', 'http://localhost:80'],
    ['10.1.2.3', 'http://10.1.2.3:80'],
    ['fd00::1', 'http://[fd00::1]:80'],
  ])('finds itself on %s at %s', (host, atteso) => {
    expect(indirizzoLocale(host, 80)).toBe(atteso);
  });
});

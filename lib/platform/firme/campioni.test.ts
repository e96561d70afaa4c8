import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { verificaFirma } from './verifica';

/** Real signed files from public test suites, kept beside the repository; VARCO_CAMPIONI says where else. */
const CARTELLA = process.env.VARCO_CAMPIONI ?? path.resolve(import.meta.dirname, '../../../../shared/samples');
const INDICE = path.join(CARTELLA, 'INDEX.tsv');

type Campione = { file: string; integro: string; firme: number; modifiche: string };

const campioni = (): Campione[] =>
  readFileSync(INDICE, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((riga) => riga.split('\t'))
    .filter(([, formato]) => formato !== 'tsl')
    .map(([file = '', , integro = '', firme = '', modifiche = '']) => ({ file, integro, firme: Number(firme), modifiche }));

if (existsSync(INDICE)) {
  describe('real signed files are judged as their index says', () => {
    for (const { file, integro, firme, modifiche } of campioni()) {
      it(file, async () => {
        const esito = await verificaFirma({ file: readFileSync(path.join(CARTELLA, file)), ancore: [], now: new Date('2026-11-21') });
        const integre = esito.firme.map((firma) => firma.integra);
        if (integro === 'yes') expect(integre).toEqual(Array.from({ length: firme }, () => true));
        if (integro === 'mixed') expect([integre.length, new Set(integre).size]).toEqual([firme, 2]);
        if (integro === 'no') expect(integre).not.toContain(true);
        if (modifiche === 'ok') expect(['nessuna', 'ammesse']).toContain(esito.modificheSuccessive);
        if (modifiche === 'flag') expect(esito.modificheSuccessive).toBe('segnalate');
        expect(esito.esito).toBe('NON_VALIDA');
      });
    }

    it('an older Italian signature with unsorted attributes gives its codice fiscale', async () => {
      const esito = await verificaFirma({
        file: readFileSync(path.join(CARTELLA, 'dss__BER_reordered_prova.txt.p7m')),
        ancore: [],
        now: new Date('2015-06-01'),
      });
      expect(esito.firme[0]).toMatchObject({ firmatario: 'Nometest1 Cognometest1', codiceFiscale: 'AAAAAA11A11A111A' });
    });
  });
} else {
  it(`NOT CHECKED HERE: the real signed files are not on this machine (${CARTELLA})`, () => {
    expect(existsSync(INDICE)).toBe(false);
  });
}

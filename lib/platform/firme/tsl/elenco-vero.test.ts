import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ancora, Verifica } from '../tipi';
import { verificaFirma } from '../verifica';
import { ancoreElenco } from './elenco';
import { FIRMATARI_AGID } from './firmatari-agid';
import { leggiElenco } from './leggi-elenco';
import type { ElencoFiducia } from './tipi';

/** Real lists and real Italian signatures, kept beside the repository; VARCO_CAMPIONI says where else. */
const CARTELLA = process.env.VARCO_CAMPIONI ?? path.resolve(import.meta.dirname, '../../../../../shared/samples');
const LISTA = path.join(CARTELLA, 'tsl', 'IT.xml');
const AGID = new Set<string>(FIRMATARI_AGID.map(({ sha256 }) => sha256));
/** Who signed the Czech list, so that it is refused for its content and not for its signer. */
const CECO = 'bfc775333e35ed10816ffcd1605cd7a78bbfe1294825e5471ffbe4fbfee55099';
const ATTESA = 60_000;

if (existsSync(LISTA)) {
  let elenco: ElencoFiducia | null = null;
  const italiano = (): ElencoFiducia => {
    const esito = elenco ? { elenco } : leggiElenco(readFileSync(LISTA), AGID);
    if ('guasto' in esito) throw new Error(esito.guasto);
    return (elenco = esito.elenco);
  };
  const campione = (nome: string, now: string, ancore: readonly Ancora[]): Promise<Verifica> =>
    verificaFirma({ file: readFileSync(path.join(CARTELLA, nome)), ancore, now: new Date(now) });

  describe('the lists that states have published', () => {
    it(
      'AgID’s is authentic: number, dates, 174 services that issue qualified certificates',
      () => {
        const { servizi, ...altro } = italiano();
        expect(altro).toMatchObject({ numero: 141, territorio: 'IT', emessoIl: '2019-09-04T08:00:00.000Z', firmatario: { nome: 'AgID' } });
        expect(servizi.filter(({ servizio }) => servizio === 'CA')).toHaveLength(174);
      },
      ATTESA,
    );

    it(
      'AgID’s is refused when somebody else may sign, the Czech one because its content was altered',
      () => {
        expect(leggiElenco(readFileSync(LISTA), new Set([CECO]))).toEqual({ guasto: 'FIRMATARIO' });
        const ceco = readFileSync(path.join(CARTELLA, 'tsl', 'CZ_broken-sig.xml'));
        expect(leggiElenco(ceco, new Set([CECO]))).toEqual({ guasto: 'ALTERATO' });
      },
      ATTESA,
    );

    it(
      'an ArubaPEC signature of 2014 and one of 2017 find their authority, at a date at which they were valid',
      async () => {
        const ancore = ancoreElenco(italiano());
        for (const [nome, now] of [
          ['dss__BER_reordered_prova.txt.p7m', '2015-03-17'],
          ['dss__hello_signed_INCSAVE_signed.pdf', '2017-09-20'],
        ] as const) {
          const [con] = (await campione(nome, now, ancore)).firme;
          const [senza] = (await campione(nome, now, [])).firme;
          expect([con?.integra, con?.fiducia, senza?.fiducia]).toEqual([true, 'attendibile', 'non_attendibile']);
        }
      },
      ATTESA,
    );

    it(
      'outside that date it is not trusted, and no other sample finds an Italian authority',
      async () => {
        const ancore = ancoreElenco(italiano());
        const scaduta = await campione('dss__BER_reordered_prova.txt.p7m', '2026-01-01', ancore);
        expect(scaduta.firme[0]?.motivi.map(({ codice }) => codice)).toContain('CERTIFICATO_SCADUTO');
        const straniera = await campione('dss__pades-bes.pdf', '2024-07-30', ancore);
        expect(straniera.firme[0]?.motivi.map(({ codice }) => codice)).toContain('CA_NON_RICONOSCIUTA');
      },
      ATTESA,
    );
  });
} else {
  it(`NOT CHECKED HERE: the real lists are not on this machine (${CARTELLA})`, () => {
    expect(existsSync(LISTA)).toBe(false);
  });
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LUCIA, MARIO } from '@/lib/testing/firme';
import {
  allestisciMatrice,
  CASI,
  deposita,
  firmaCaso,
  nomeCaso,
  riprendi,
  type Caso,
  type ScenaMatrice,
} from '@/lib/testing/firme-matrice';
import { tuttiICodici } from '@/lib/testing/firme-scena-revoca';
import { ancoraConfigurata } from './ancore';
import { togliInvolucro } from './formato';
import { verificaFirma } from './verifica';

const esegui = promisify(execFile);
const MASSIMO = 1 << 26;
const domani = new Date(Date.now() + 86_400_000);

let { ca, tsa, firmatari, originale } = {} as ScenaMatrice;

beforeAll(async () => {
  ({ ca, tsa, firmatari, originale } = await allestisciMatrice());
});
afterAll(() => ca.chiudi());

/** Where the other verifier says otherwise for a known reason of its own; an entry that is not needed fails the test. */
const STRANEZZE: Readonly<Record<string, string>> = {};

/** What is inside, as `openssl cms -verify` gives it back; rejects when openssl does not accept the signatures. */
async function apriConOpenssl(nome: string, cms: Uint8Array): Promise<Uint8Array> {
  const [entra, esce] = [
    await deposita(ca, nome, togliInvolucro(Uint8Array.from(cms)) ?? cms),
    await deposita(ca, `${nome} contenuto`, new Uint8Array()),
  ];
  const fiducia = ['-CAfile', ca.pem, '-purpose', 'any'];
  await esegui('openssl', ['cms', '-verify', '-binary', '-inform', 'DER', '-in', entra, ...fiducia, '-out', esce]);
  return riprendi(esce);
}

async function valideConPdfsig(nome: string, pdf: Uint8Array): Promise<number> {
  const { stdout } = await esegui('pdfsig', ['-nocert', await deposita(ca, nome, pdf)], { maxBuffer: MASSIMO });
  return stdout.split('Signature is Valid').length - 1;
}

/** The other verifier's answer on every signature of the file, level by level. */
async function altroAccetta(caso: Caso, file: Uint8Array): Promise<boolean> {
  const nome = nomeCaso(caso);
  try {
    if (caso.formato === 'PAdES') return (await valideConPdfsig(nome, file)) === caso.firmatari;
    let dentro = await apriConOpenssl(nome, file);
    if (caso.formato === 'nested') dentro = await apriConOpenssl(`${nome} dentro`, dentro);
    if (caso.formato === 'over PAdES') return (await valideConPdfsig(`${nome} dentro`, dentro)) === 1;
    return Buffer.compare(dentro, originale) === 0;
  } catch {
    return false;
  }
}

describe('CA-16 the signature matrix: each is VALIDA, and openssl or pdfsig agrees', () => {
  for (const caso of CASI) {
    it(nomeCaso(caso), async () => {
      const file = await firmaCaso(caso, originale, firmatari, tsa);
      const [esito, accettata] = await Promise.all([
        verificaFirma({ file, originale, ancore: [ancoraConfigurata(ca.certificato)], now: domani }),
        altroAccetta(caso, file),
      ]);
      expect([esito.esito, tuttiICodici(esito).filter((codice) => codice !== 'REVOCA_NON_VERIFICATA')]).toEqual(['VALIDA', []]);
      expect(esito.formato).toBe(caso.formato === 'PAdES' ? 'PADES' : 'CADES');
      const doppia = caso.firmatari === 2 || caso.formato === 'nested' || caso.formato === 'over PAdES';
      expect(esito.firme.map(({ integra, fiducia }) => [integra, fiducia])).toEqual(
        Array.from({ length: doppia ? 2 : 1 }, () => [true, 'attendibile']),
      );
      expect(new Set(esito.firme.map(({ codiceFiscale }) => codiceFiscale))).toEqual(
        new Set((caso.firmatari === 2 ? [MARIO, LUCIA] : [MARIO]).map(({ codiceFiscale }) => codiceFiscale)),
      );
      expect(accettata).toBe(STRANEZZE[nomeCaso(caso)] === undefined);
    });
  }

  it('has every combination', () => {
    expect(CASI).toHaveLength(4 * 7 * 2 * 2);
  });
});

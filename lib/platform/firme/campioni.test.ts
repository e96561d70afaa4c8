import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ancoraConfigurata } from './ancore';
import { bilancioDelFile } from './bilancio';
import { apriBusta, type Busta } from './cms/busta';
import { leggiAutorita, type Certificato } from './cms/certificato';
import { isPdf, togliInvolucro } from './formato';
import { isNota, type CodiceMotivo } from './motivi';
import { byteDi } from './pades-campi';
import { campiFirmati } from './pdf/campi-firma';
import { PdfLetto } from './pdf/pdf-letto';
import type { Ancora } from './tipi';
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

const presenti = existsSync(INDICE);
const leggi = (file: string): Uint8Array => new Uint8Array(readFileSync(path.join(CARTELLA, file)));

/** The envelopes of a file, whatever its format. */
function busteDi(file: Uint8Array): Busta[] {
  const bilancio = bilancioDelFile();
  if (isPdf(file)) return campiFirmati(new PdfLetto(file, bilancio)).map((campo) => apriBusta(byteDi(campo, bilancio), bilancio));
  return [apriBusta(togliInvolucro(Uint8Array.from(file)) ?? file, bilancio)];
}

/** The authorities at the top of the chains that a file carries: whose certificate nobody else in it has issued. */
function autoritaInCima(file: Uint8Array): Ancora[] {
  const allegati = busteDi(file).flatMap(({ certificati }) => certificati.map(leggiAutorita).filter((letto) => letto !== null));
  const emesso = ({ der, emittente }: Certificato): boolean =>
    allegati.some((altro) => Buffer.compare(altro.soggetto, emittente) === 0 && Buffer.compare(altro.der, der) !== 0);
  return allegati.filter((certificato) => certificato.ca && !emesso(certificato)).map(({ der }) => ancoraConfigurata(der));
}

/** Old test certificates: expired, weak, not qualified, without a codice fiscale; nothing else may be held against an honest file. */
const VECCHIE_PROVE: readonly string[] = [
  'CA_NON_VALIDA_ORA',
  'CATENA_DEBOLE',
  'CERTIFICATO_NON_DI_FIRMA',
  'CERTIFICATO_NON_QUALIFICATO',
  'CERTIFICATO_SCADUTO',
  'CHIAVE_DEBOLE',
  'IMPRONTA_DEBOLE',
] satisfies CodiceMotivo[];

describe.skipIf(!presenti)('real signed files (NOT CHECKED HERE where they are missing)', () => {
  const elenco = presenti ? campioni() : [];

  it.each(elenco)('$file is judged as its index says', async ({ file, integro, firme, modifiche }) => {
    const esito = await verificaFirma({ file: leggi(file), ancore: [], now: new Date('2026-11-21') });
    const integre = esito.firme.map((firma) => firma.integra);
    if (integro === 'yes') expect(integre).toEqual(Array.from({ length: firme }, () => true));
    if (integro === 'mixed') expect([integre.length, new Set(integre).size]).toEqual([firme, 2]);
    if (integro === 'no') expect(integre).not.toContain(true);
    if (modifiche === 'ok') expect(['nessuna', 'ammesse']).toContain(esito.modificheSuccessive);
    if (modifiche === 'flag') expect(esito.modificheSuccessive).toBe('segnalate');
    expect(esito.esito).toBe('NON_VALIDA');
  });

  const onesti = elenco.filter(({ integro, modifiche }) => integro === 'yes' && modifiche !== 'flag');
  it.each(onesti)('$file is not refused for anything but its old certificates, once its own authority is believed', async ({ file }) => {
    const byte = leggi(file);
    const ancore = autoritaInCima(byte);
    const { motivi, firme } = await verificaFirma({ file: byte, ancore, now: new Date('2026-11-21') });
    const gravi = [...motivi, ...firme.flatMap((firma) => firma.motivi)].filter((uno) => !isNota(uno)).map(({ codice }) => codice);
    const ammessi = ancore.length > 0 ? VECCHIE_PROVE : [...VECCHIE_PROVE, 'CA_NON_RICONOSCIUTA'];
    expect(gravi.filter((codice) => !ammessi.includes(codice))).toEqual([]);
  });

  it('an older Italian signature with unsorted attributes gives its codice fiscale', async () => {
    const file = leggi('dss__BER_reordered_prova.txt.p7m');
    const esito = await verificaFirma({ file, ancore: [], now: new Date('2015-06-01') });
    expect(esito.firme[0]).toMatchObject({ firmatario: 'Nometest1 Cognometest1', codiceFiscale: 'AAAAAA11A11A111A' });
  });
});

import { raccogliere } from '@/lib/core/flusso';
import { flussoZip } from '@/lib/platform/archivio-zip';
import { COLONNE, FOGLI, type Foglio } from '@/lib/presa-in-carico/domain/colonne';
import type { Fogli } from '@/lib/presa-in-carico/domain/fogli';
import { FRUITORE, REFERENTE } from './atto-di-prova';

/** Cells by key of their column. */
export type RigaDiProva = Readonly<Record<string, string | number | Date>>;
export type FogliDiProva = Partial<Record<Foglio, readonly RigaDiProva[]>>;

/** A convenzione as an office would write it: in force on the day of the tests, of a new ente, under the model of the tests. */
export const CONVENZIONE: RigaDiProva = {
  numero: '45/2024',
  dataAtto: '12/03/2024',
  stipulataIl: '20/03/2024',
  enteCodiceFiscale: '00170780464',
  enteDenominazione: 'Azienda di carta',
  enteTipo: 'AZIENDA_SANITARIA',
  enteIndirizzo: 'Via Roma 1',
  enteComune: 'Lucca',
  enteProvincia: 'LU',
  entePec: 'carta@pec.example',
  enteEmail: 'carta@ente.example',
  modello: 'prova',
  profilo: 'S',
  visure: 'INDIVIDUALE',
  finalita: 'Iscrizione degli assistiti | L. 833/1978',
  numeroAccessi: 2,
  rappresentanteCognome: FRUITORE.cognome,
  rappresentanteNome: FRUITORE.nome,
  rappresentanteCodiceFiscale: FRUITORE.codiceFiscale,
  rappresentanteQualifica: FRUITORE.qualifica,
  rappresentanteNascitaData: '01/03/1980',
  rappresentanteNascitaLuogo: FRUITORE.luogoNascita,
  rappresentanteEmail: FRUITORE.email,
  referenteCognome: REFERENTE.cognome,
  referenteNome: REFERENTE.nome,
  referenteCodiceFiscale: REFERENTE.codiceFiscale,
  referenteNascitaData: '01/01/1975',
  referenteNascitaLuogo: REFERENTE.luogoNascita,
  referenteEmail: REFERENTE.email,
  comuneCognome: 'Neri',
  comuneNome: 'Paolo',
  comuneQualifica: 'Sindaco',
  legittimitaDa: 'Paolo Neri, Sindaco',
  legittimitaIl: '01/03/2024',
};
export const OPERATRICE: RigaDiProva = {
  convenzione: '45/2024',
  cognome: 'Rossi',
  nome: 'Lia',
  codiceFiscale: 'RSSLIA85A41E715C',
  dataNascita: '01/01/1985',
  luogoNascita: 'Lucca',
  email: 'lia@ente.example',
  telefono: '0583 654321',
  sede: 'Lucca',
  designatoIl: '01/04/2024',
  designazione: 'designazione.pdf',
  abilitatoDal: '05/04/2024',
};
export const ATTO: RigaDiProva = {
  convenzione: '45/2024',
  file: 'convenzione.pdf',
  tipo: 'CONVENZIONE',
  data: '12/03/2024',
  forma: 'CARTA',
  protocolloNumero: '1234/2024',
  protocolloData: '13/03/2024',
};
export const CARTELLA: FogliDiProva = { convenzioni: [CONVENZIONE], operatori: [OPERATRICE], documenti: [ATTO] };

const tabella = (foglio: Foglio, righe: readonly RigaDiProva[]): (string | number | Date | null)[][] => {
  const colonne = Object.entries(COLONNE[foglio]);
  return [colonne.map(([, { titolo }]) => titolo), ...righe.map((riga) => colonne.map(([chiave]) => riga[chiave] ?? null))];
};

/** The workbook that a comune would load. */
export async function cartellaXlsx(fogli: FogliDiProva = CARTELLA): Promise<{ nome: string; contenuto: Uint8Array }> {
  const { default: scrivi } = await import('write-excel-file/node');
  const sheets = (Object.keys(FOGLI) as Foglio[]).map((foglio) => ({
    sheet: FOGLI[foglio],
    data: tabella(foglio, fogli[foglio] ?? []).map((riga) =>
      riga.map((value) => (value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : value)),
    ),
  }));
  return { nome: 'presa-in-carico.xlsx', contenuto: new Uint8Array(await scrivi(sheets).toBuffer()) };
}

/** The same as CSV files, in a ZIP. */
export function cartellaCsv(fogli: FogliDiProva = CARTELLA): Promise<{ nome: string; contenuto: Uint8Array }> {
  return zipDi(
    Object.fromEntries(
      (Object.keys(FOGLI) as Foglio[]).map((foglio) => [
        `${FOGLI[foglio]}.csv`,
        tabella(foglio, fogli[foglio] ?? [])
          .map((riga) => riga.map((cella) => `"${String(cella ?? '').replaceAll('"', '""')}"`).join(';'))
          .join('\r\n'),
      ]),
    ),
    'fogli.zip',
  );
}

export async function zipDi(
  file: Readonly<Record<string, string | Uint8Array>>,
  nome = 'documenti.zip',
): Promise<{ nome: string; contenuto: Uint8Array }> {
  const voci = Object.entries(file).map(([percorso, contenuto]) => {
    if (typeof contenuto === 'string') return { percorso, testo: contenuto };
    return { percorso, dimensione: contenuto.length, flusso: () => daUno(contenuto) };
  });
  return { nome, contenuto: await raccogliere(flussoZip(voci)) };
}

async function* daUno(contenuto: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(contenuto);
}

/** The rows as the reader hands them on, numbered from the second. */
export function fogliDi(fogli: FogliDiProva = CARTELLA): Fogli {
  const righe = (foglio: Foglio) =>
    (fogli[foglio] ?? []).map((celle, posto) => ({
      riga: posto + 2,
      celle: Object.fromEntries(Object.entries(celle).map(([chiave, valore]) => [chiave, String(valore)])),
    }));
  return { convenzioni: righe('convenzioni'), operatori: righe('operatori'), documenti: righe('documenti') };
}

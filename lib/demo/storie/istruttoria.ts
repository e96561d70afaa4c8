import type { FormatoDemo } from '../carte';
import { ConvenzioneDemo } from '../convenzione';
import type { AdesioneDemo } from '../adesione';

/** How far an adhesion has come by today. */
type Tappa = 'BOZZA' | 'PRESENTATA' | 'IN_ISTRUTTORIA' | 'INTEGRAZIONE_RICHIESTA' | 'INTEGRAZIONE_RISPOSTA' | 'ATTESTATA' | 'ACCOLTA';
const ORDINE: readonly Tappa[] = [
  'BOZZA',
  'PRESENTATA',
  'IN_ISTRUTTORIA',
  'INTEGRAZIONE_RICHIESTA',
  'INTEGRAZIONE_RISPOSTA',
  'ATTESTATA',
  'ACCOLTA',
];

export type Andamento = { readonly pec?: boolean; readonly integrazioni?: boolean };

const RICHIESTA =
  'Per proseguire occorre precisare quali uffici useranno i dati e per quanto tempo li conserveranno. Indicate anche il responsabile della protezione dei dati.';
const RISPOSTA =
  'I dati sono usati dagli uffici indicati nella domanda e conservati fino alla chiusura della pratica. Il responsabile della protezione dei dati è raggiungibile alla casella istituzionale.';

/** From the first click of the wizard, `fa` days ago, to that stage. Its last act falls at most twelve days later. */
export async function* istruttoria(
  adesione: AdesioneDemo,
  fa: number,
  fino: Tappa,
  { pec = false, integrazioni = false }: Andamento = {},
): AsyncGenerator<Date, void, void> {
  const { calendario } = adesione.scena.teatro;
  const arriva = (tappa: Tappa): boolean => ORDINE.indexOf(tappa) <= ORDINE.indexOf(fino);
  const chiede = integrazioni || fino.startsWith('INTEGRAZIONE');
  yield calendario.alle(fa, '09:10');
  if (pec) await adesione.arrivaPerPec();
  else await adesione.compila(fino === 'BOZZA' ? 3 : undefined);
  if (arriva('PRESENTATA') && !pec) await adesione.presenta();
  if (arriva('IN_ISTRUTTORIA')) {
    yield calendario.alle(fa - 1, '10:30');
    await adesione.protocolla();
  }
  if (chiede && arriva('INTEGRAZIONE_RICHIESTA')) {
    yield calendario.alle(fa - 4, '11:20');
    await adesione.chiedeIntegrazioni(RICHIESTA);
  }
  if (chiede && arriva('INTEGRAZIONE_RISPOSTA')) {
    yield calendario.alle(fa - 8, '12:05');
    await adesione.risponde(RISPOSTA);
  }
  if (arriva('ATTESTATA')) {
    yield calendario.alle(fa - 11, '15:10');
    await adesione.attesta();
  }
  if (arriva('ACCOLTA')) {
    yield calendario.alle(fa - 12, '15:50');
    await adesione.firmaGliAtti();
    await adesione.accoglie();
  }
}

export type Firme = 'NESSUNA' | 'ENTE' | 'TUTTE';
/** Days from the first click to the countersignature. */
export const GIORNI_STIPULA = 20;

/** From the first click to an act with those signatures: generated 13 days later, signed by the ente after 17, in force after 20. */
export async function* finoAllaFirma(
  adesione: AdesioneDemo,
  fa: number,
  firme: Firme,
  opzioni: Andamento & { referente?: string; formato?: FormatoDemo } = {},
): AsyncGenerator<Date, ConvenzioneDemo, void> {
  const { calendario } = adesione.scena.teatro;
  yield* istruttoria(adesione, fa, 'ACCOLTA', opzioni);
  yield calendario.alle(fa - 13, '16:20');
  const convenzione = await ConvenzioneDemo.genera(adesione, opzioni.referente);
  if (firme === 'NESSUNA') return convenzione;
  yield calendario.alle(fa - 17, '10:05');
  await convenzione.firmaEnte(opzioni.formato);
  if (firme === 'ENTE') return convenzione;
  yield calendario.alle(fa - GIORNI_STIPULA, '12:30');
  await convenzione.controfirma();
  return convenzione;
}

import { digestClausole } from '@/lib/clausole/compila';
import { prendereInCarico } from '@/lib/convenzioni/steps';
import { formatoItaliano } from '@/lib/core/date';
import { nominativo } from '@/lib/core/nominativo';
import { assicurareEnte } from '@/lib/enti/steps';
import { prendereElencoInCarico } from '@/lib/operatori/steps';
import { STATI_IN_PAROLE } from '../domain/termine';
import type { ConvenzioneInPiano } from '../esame/piano';
import { scrivereDocumenti } from './documenti';
import type { Scrittura } from './scrittura';

/** One convenzione with everything around it, and in the register a row for each thing. Nothing is signed, nobody is written to. */
export async function scrivereConvenzione(scrittura: Scrittura, piano: ConvenzioneInPiano): Promise<string> {
  const { contesto, presa } = scrittura;
  const { tx, now, nuovoId } = contesto;
  const { erogatoreId, presaId } = presa;
  const id = nuovoId();
  const atto = piano.documenti.find(({ tipo }) => tipo === 'CONVENZIONE_FIRMATA');
  const documenti = new Map(piano.documenti.map((documento) => [documento, nuovoId()]));
  const enteId = await ente(scrittura, piano, id);
  const { numero, attoData, stipulataIl, clausole, profilo, regole, firmatarioFruitore, firmatarioErogatore, responsabile, legittimita } =
    piano;
  const { stato, scadenzaIl, calcolataIl, cessataIl } = piano.termine;
  await prendereInCarico(
    tx,
    {
      ...{ erogatoreId, id, enteId, presaId, presaDa: presa.nominativo, numero, stato, attoData, stipulataIl, scadenzaIl, cessataIl },
      ...{ clausole, profilo, firmatarioFruitore, firmatarioErogatore, responsabile, legittimita },
      modelloId: piano.modello.id,
      clausoleDigest: digestClausole(clausole),
      finalita: regole.finalita ?? [],
      documentoId: (atto && documenti.get(atto)) ?? null,
      scadenzaCalcolata: calcolataIl,
      cessazioneMotivo: cessataIl === null ? null : (piano.cessazioneMotivo ?? 'Il termine era passato quando è stata presa in carico.'),
    },
    now,
  );
  const di = { convenzioneId: id, enteId };
  contesto.registraAnche({ ...di, oggetto: id, dettagli: { presa: presaId, cosa: 'CONVENZIONE', numero, stato, stipulataIl, scadenzaIl } });
  scrittura.voci.push({
    ...{ cosa: 'CONVENZIONE', id, convenzione: numero, convenzioneId: id },
    nome: `${piano.ente.denominazione}, n. ${numero} del ${formatoItaliano(attoData)}`,
    nota: [
      STATI_IN_PAROLE[stato],
      ...piano.rinnovi.map((il) => `rinnovata con atto del ${formatoItaliano(il)}`),
      `ultimo giorno ${formatoItaliano(scadenzaIl)}`,
    ].join(', '),
  });
  await scrivereDocumenti(scrittura, piano, documenti, di);
  await operatori(scrittura, piano, documenti, di);
  await scrittura.fatte(1 + piano.operatori.length);
  return id;
}

/** Of several convenzioni of a new ente the first makes it. */
async function ente(
  { contesto, presa, voci }: Scrittura,
  { ente: di, numero }: ConvenzioneInPiano,
  convenzioneId: string,
): Promise<string> {
  const { codiceFiscale, nuovo } = di;
  if (nuovo === null) {
    if (di.id === null) throw new Error('An ente of the plan is neither known nor new');
    return di.id;
  }
  const id = await assicurareEnte(contesto.tx, presa.erogatoreId, nuovo, contesto.now);
  if (voci.some((voce) => voce.id === id)) return id;
  contesto.registraAnche({ enteId: id, oggetto: id, dettagli: { presa: presa.presaId, cosa: 'ENTE', codiceFiscale } });
  voci.push({ cosa: 'ENTE', id, convenzione: numero, convenzioneId, nome: di.denominazione, nota: codiceFiscale });
  return id;
}

/** CH-02: the roster as it was; who is designated has its paper, and nobody has an account. */
async function operatori(
  { contesto, presa, voci }: Scrittura,
  { operatori: elenco, documenti: carte, numero }: ConvenzioneInPiano,
  documenti: ReadonlyMap<ConvenzioneInPiano['documenti'][number], string>,
  di: { readonly convenzioneId: string; readonly enteId: string },
): Promise<void> {
  const { erogatoreId, presaId } = presa;
  const atto = (percorso: string): string => {
    const carta = carte.find(({ file }) => file.percorso === percorso);
    const id = carta && documenti.get(carta);
    if (id === undefined) throw new Error('A designation of the plan has no document');
    return id;
  };
  const righe = elenco.map(({ riga: _, designazione, designatoIl, ...operatore }) => ({
    ...operatore,
    id: contesto.nuovoId(),
    designazione: designazione && designatoIl !== null ? { documentoId: atto(designazione.percorso), il: designatoIl } : null,
  }));
  await prendereElencoInCarico(contesto.tx, { erogatoreId, presaId, ...di, operatori: righe });
  for (const { id, stato, persona, designazione } of righe) {
    contesto.registraAnche({ ...di, oggetto: id, operatoreId: id, dettagli: { presa: presaId, cosa: 'OPERATORE', stato } });
    voci.push({
      ...{ cosa: 'OPERATORE', id, convenzione: numero, convenzioneId: di.convenzioneId, nome: nominativo(persona) },
      nota: designazione ? `Designato il ${formatoItaliano(designazione.il)}` : stato === 'PROPOSTO' ? 'Da designare' : 'Disabilitato',
    });
  }
}

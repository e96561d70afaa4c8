import type { FirmatarioErogatore, FirmatarioFruitore, PersonaConvenzione } from '@/lib/convenzioni/domain/persone';
import { formatoItaliano } from '@/lib/core/date';
import { avviso, errore, isErrore, type Posto, type Problema } from '../domain/problema';
import { isNumeroDiVarco, termineInCarico } from '../domain/termine';
import type { Letta } from '../lettura/righe';
import type { RigaConvenzione } from '../schema-righe';
import { clausolata, modelloDi } from './concessione';
import { controllaDestinatario, enteDi } from './ente';
import type { Fatti } from './fatti';
import type { ConvenzioneInPiano } from './piano';

export type SenzaContorno = Omit<ConvenzioneInPiano, 'operatori' | 'documenti'>;

/** One row of the first sheet: what would be made of it, or null; beside it everything that is to be said. */
export function convenzioneDi(
  letta: Letta<RigaConvenzione>,
  righe: readonly Letta<RigaConvenzione>[],
  fatti: Fatti,
): { convenzione: SenzaContorno | null; problemi: Problema[] } {
  const { riga, valori } = letta;
  const posto = { foglio: 'convenzioni', riga } as const;
  const problemi: Problema[] = [];
  const { dataAtto, numero } = valori;
  const stipulataIl = valori.stipulataIl ?? dataAtto;
  controllaNumero(posto, letta, righe, fatti, problemi);
  controllaDate(posto, valori, stipulataIl, fatti.oggi, problemi);
  const ente = enteDi(posto, letta, righe, fatti, problemi);
  const modello = modelloDi(fatti, valori);
  if (!modello) problemi.push(errore(posto, 'modello', modelloIgnoto(valori, fatti)));
  const clausole = modello && clausolata(posto, valori, { modello, tipoEnte: ente?.tipo }, problemi);
  if (ente && clausole) controllaDestinatario(posto, ente, clausole.regole, problemi);
  if (!ente || !modello || !clausole || problemi.some(isErrore)) return { convenzione: null, problemi };
  const detto = {
    stato: valori.stato ?? 'VIGENTE',
    stipulataIl,
    scadenzaScritta: valori.scadenzaScritta ?? null,
    cessataIl: valori.cessataIl ?? null,
  };
  const termine = termineInCarico(detto, clausole.regole, fatti.oggi);
  if (termine.scadenzaIl !== termine.calcolataIl)
    problemi.push(
      avviso(
        posto,
        'scadenzaScritta',
        `Dalle clausole l’ultimo giorno sarebbe il ${formatoItaliano(termine.calcolataIl)}; ` +
          `l’atto dice il ${formatoItaliano(termine.scadenzaIl)}: vale quello scritto.`,
      ),
    );
  if (detto.stato === 'VIGENTE' && termine.stato === 'SCADUTA')
    problemi.push(avviso(posto, 'stato', `L’ultimo giorno era il ${formatoItaliano(termine.scadenzaIl)}: entra come SCADUTA.`));
  const legittimita = legittimitaDi(posto, valori, termine.stato === 'VIGENTE', problemi);
  const { firmatarioFruitore, responsabile } = persone(posto, valori, problemi);
  const convenzione = {
    riga,
    numero,
    attoData: dataAtto,
    stipulataIl,
    termine,
    cessazioneMotivo: valori.cessazioneMotivo ?? null,
    ente,
    modello: { id: modello.id, nome: modello.nome, versione: modello.versione },
    ...clausole,
    firmatarioFruitore,
    firmatarioErogatore: firmatarioDelComune(valori),
    responsabile,
    legittimita,
  };
  return { convenzione: problemi.some(isErrore) ? null : convenzione, problemi };
}

function modelloIgnoto({ modello, versioneModello }: RigaConvenzione, { modelli }: Fatti): string {
  if (modelli.length === 0) return 'Il comune non ha ancora un modello approvato: approvane uno in Impostazioni → Modelli di convenzione.';
  const codici = [...new Set(modelli.map(({ codice }) => codice))].join(', ');
  return `Non c’è un modello approvato «${modello}»${versioneModello === undefined ? '' : ` in versione ${versioneModello}`}: quelli del comune sono ${codici}.`;
}

function controllaNumero(
  posto: Posto,
  { riga, valori: { numero, dataAtto, stipulataIl } }: Letta<RigaConvenzione>,
  righe: readonly Letta<RigaConvenzione>[],
  { convenzioni, oggi }: Fatti,
  problemi: Problema[],
): void {
  const prima = righe.find((altra) => altra.valori.numero.toLowerCase() === numero.toLowerCase());
  if (prima && prima.riga < riga)
    problemi.push(errore(posto, 'numero', `Questo numero è già alla riga ${prima.riga}: due convenzioni non possono averlo.`));
  const gia = convenzioni.get(numero);
  if (gia !== undefined)
    problemi.push(
      errore(
        posto,
        'numero',
        gia === dataAtto || gia === stipulataIl
          ? `La convenzione n. ${numero} del ${formatoItaliano(gia)} è già in Varco: togli questa riga.`
          : `In Varco c’è già un’altra convenzione con il numero ${numero}${gia === null ? '' : `, del ${formatoItaliano(gia)}`}: aggiungi ciò che le distingue, per esempio l’anno.`,
      ),
    );
  if (isNumeroDiVarco(numero, oggi))
    problemi.push(
      errore(posto, 'numero', `${numero} ha la forma dei numeri che dà Varco: scrivilo in un altro modo, per esempio «Rep. ${numero}».`),
    );
}

function controllaDate(posto: Posto, valori: RigaConvenzione, stipulataIl: string, oggi: string, problemi: Problema[]): void {
  const { dataAtto, scadenzaScritta, stato = 'VIGENTE', cessataIl, cessazioneMotivo } = valori;
  const futura = (chiave: 'dataAtto' | 'stipulataIl' | 'cessataIl' | 'legittimitaIl') => {
    const il = valori[chiave];
    if (il !== undefined && il > oggi) problemi.push(errore(posto, chiave, 'Questa data deve ancora venire: controlla l’anno.'));
  };
  (['dataAtto', 'stipulataIl', 'cessataIl', 'legittimitaIl'] as const).forEach(futura);
  if (dataAtto < '1990-01-01') problemi.push(errore(posto, 'dataAtto', 'Controlla l’anno.'));
  if (stipulataIl < dataAtto) problemi.push(errore(posto, 'stipulataIl', 'L’ultima firma non può venire prima della data dell’atto.'));
  if (scadenzaScritta !== undefined && scadenzaScritta <= stipulataIl)
    problemi.push(errore(posto, 'scadenzaScritta', 'La scadenza deve venire dopo la firma.'));
  const cessa = stato !== 'VIGENTE' && stato !== 'SCADUTA';
  if (cessa && cessataIl === undefined) problemi.push(errore(posto, 'cessataIl', `Per una convenzione ${stato} scrivi quando è cessata.`));
  if (cessa && cessazioneMotivo === undefined)
    problemi.push(errore(posto, 'cessazioneMotivo', `Per una convenzione ${stato} scrivi perché è cessata.`));
  if (!cessa && cessataIl !== undefined)
    problemi.push(
      errore(posto, 'cessataIl', 'Hai scritto quando è cessata, ma lo stato non lo dice: scrivi RISOLTA, RECEDUTA, DECADUTA o RINNOVATA.'),
    );
  if (cessataIl !== undefined && cessataIl < stipulataIl)
    problemi.push(errore(posto, 'cessataIl', 'Non può essere cessata prima di essere firmata.'));
  if (stato === 'SCADUTA' && (scadenzaScritta ?? '') >= oggi)
    problemi.push(errore(posto, 'stato', 'Hai scritto SCADUTA, ma la scadenza deve ancora venire: controlla l’una e l’altra.'));
}

/** LE-02: who assessed it, and when; in force without that it is taken all the same, and told until it is known. */
function legittimitaDi(posto: Posto, { legittimitaDa: da, legittimitaIl: il }: RigaConvenzione, vigente: boolean, problemi: Problema[]) {
  if (da !== undefined && il !== undefined) return { da, il };
  if (da !== undefined) problemi.push(errore(posto, 'legittimitaIl', 'Scrivi anche quando è stata valutata.'));
  else if (il !== undefined) problemi.push(errore(posto, 'legittimitaDa', 'Scrivi anche chi l’ha valutata.'));
  else if (vigente)
    problemi.push(
      avviso(
        posto,
        'legittimitaDa',
        'Non è detto chi ha valutato la legittimità: resta un’attestazione da acquisire, tra i compiti dell’ufficio.',
      ),
    );
  return null;
}

/** Who has no address of its own gets no credentials by it: it is not the ente's mailbox that enters. */
function persone(posto: Posto, v: RigaConvenzione, problemi: Problema[]) {
  const rappresentante: PersonaConvenzione = {
    nome: v.rappresentanteNome,
    cognome: v.rappresentanteCognome,
    codiceFiscale: v.rappresentanteCodiceFiscale,
    dataNascita: v.rappresentanteNascitaData,
    luogoNascita: v.rappresentanteNascitaLuogo,
    email: v.rappresentanteEmail ?? '',
  };
  const firmatarioFruitore: FirmatarioFruitore = { ...rappresentante, qualifica: v.rappresentanteQualifica };
  const chiavi = ['referenteNome', 'referenteCognome', 'referenteCodiceFiscale', 'referenteNascitaData', 'referenteNascitaLuogo'] as const;
  if (chiavi.every((chiave) => v[chiave] === undefined)) return { firmatarioFruitore, responsabile: rappresentante };
  for (const chiave of chiavi)
    if (v[chiave] === undefined) problemi.push(errore(posto, chiave, 'Il referente va scritto per intero, oppure lasciato tutto vuoto.'));
  const responsabile: PersonaConvenzione = {
    nome: v.referenteNome ?? '',
    cognome: v.referenteCognome ?? '',
    codiceFiscale: v.referenteCodiceFiscale ?? '',
    dataNascita: v.referenteNascitaData ?? '',
    luogoNascita: v.referenteNascitaLuogo ?? '',
    email: v.referenteEmail ?? '',
  };
  return { firmatarioFruitore, responsabile };
}

/** Who signed then is no account of today's: nothing else is known of it, and nothing else is said. */
function firmatarioDelComune(v: RigaConvenzione): FirmatarioErogatore {
  const { comuneNome: nome, comuneCognome: cognome, comuneQualifica: qualifica } = v;
  return { utenteId: '', nome, cognome, codiceFiscale: '', qualifica, delegaId: '', attoNumero: '', attoData: '' };
}

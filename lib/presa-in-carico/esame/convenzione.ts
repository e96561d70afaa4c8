import type { Regole } from '@/lib/clausole/regole/regole';
import type { FirmatarioErogatore, FirmatarioFruitore, PersonaConvenzione } from '@/lib/convenzioni/domain/persone';
import { formatoItaliano, type DataIso } from '@/lib/core/date';
import { avviso, errore, isErrore, type Posto, type Problema } from '../domain/problema';
import { impedimentoAlTermine, termineInCarico, type TermineInCarico } from '../domain/termine';
import { isVuota, type Letta } from '../lettura/righe';
import type { RigaConvenzione } from '../schema-righe';
import { concessione, modelloDi } from './concessione';
import type { Contorno } from './contorno';
import { controllaDate, controllaNumero } from './date-e-numero';
import { controllaDestinatario, enteDi } from './ente';
import type { Fatti, ModelloNoto } from './fatti';
import type { ConvenzioneInPiano } from './piano';
import type { RinnoviDetti } from './rinnovi';

export type SenzaContorno = Omit<ConvenzioneInPiano, 'operatori' | 'documenti'>;
type Esaminata = { readonly convenzione: SenzaContorno | null; readonly contorno: Contorno; readonly problemi: Problema[] };

/** One row of the first sheet: what would be made of it, or null; beside it everything that is to be said, whatever cell is wrong. */
export function convenzioneDi(
  letta: Letta<RigaConvenzione>,
  righe: readonly Letta<RigaConvenzione>[],
  rinnovi: RinnoviDetti,
  fatti: Fatti,
): Esaminata {
  const { riga, nome, valori, intera } = letta;
  const posto = { foglio: 'convenzioni', riga } as const;
  const problemi: Problema[] = [];
  const stipulataIl = valori.stipulataIl ?? (isVuota(letta, 'stipulataIl') ? (valori.dataAtto ?? null) : null);
  controllaNumero(posto, letta, righe, fatti, problemi);
  controllaDate(posto, letta, stipulataIl, fatti.oggi, problemi);
  const { ente, tipo } = enteDi(posto, letta, righe, fatti, problemi);
  const modello = modelloDellaRiga(posto, letta, fatti, problemi);
  const { regole, concesso } = modello
    ? concessione(posto, letta, { modello, tipoEnte: tipo }, problemi)
    : { regole: null, concesso: null };
  if (regole) controllaDestinatario(posto, tipo, regole, problemi);
  const termine =
    stipulataIl !== null && regole ? termineDi(posto, letta, { stipulataIl, regole, rinnovi, oggi: fatti.oggi }, problemi) : null;
  const legittimita = legittimitaDi(posto, letta, termine?.stato === 'VIGENTE', problemi);
  controllaReferente(posto, letta, problemi);
  const contorno: Contorno = {
    ...{ numero: nome, riga, stipulataIl, termine },
    regole: concesso?.regole ?? regole,
    tetto: valori.numeroAccessi ?? null,
  };
  if (!intera || !ente || !modello || !concesso || !termine || problemi.some(isErrore)) return { convenzione: null, contorno, problemi };
  const convenzione = {
    riga,
    numero: intera.numero,
    attoData: intera.dataAtto,
    stipulataIl: intera.stipulataIl ?? intera.dataAtto,
    termine,
    rinnovi: rinnovi.date,
    cessazioneMotivo: intera.cessazioneMotivo ?? null,
    ente,
    modello: { id: modello.id, nome: modello.nome, versione: modello.versione },
    ...concesso,
    ...persone(intera),
    firmatarioErogatore: firmatarioDelComune(intera),
    legittimita,
  };
  return { convenzione, contorno: { ...contorno, tetto: concesso.regole.tettoOperatori }, problemi };
}

/** Null, and why, where the comune has none such; null alone where the row does not say which. */
function modelloDellaRiga(
  posto: Posto,
  { valori, guaste }: Letta<RigaConvenzione>,
  fatti: Fatti,
  problemi: Problema[],
): ModelloNoto | null {
  const { modello: scritto, versioneModello } = valori;
  if (scritto === undefined || guaste.has('versioneModello')) return null;
  const modello = modelloDi(fatti, scritto, versioneModello);
  if (!modello) problemi.push(errore(posto, 'modello', modelloIgnoto(scritto, versioneModello, fatti)));
  return modello;
}

type Durata = {
  readonly stipulataIl: DataIso;
  readonly regole: Pick<Regole, 'durataAnni' | 'rinnovo'>;
  readonly rinnovi: RinnoviDetti;
  readonly oggi: DataIso;
};

/** CA-14, CH-09: its days, where the row says all that they depend on. */
function termineDi(posto: Posto, letta: Letta<RigaConvenzione>, durata: Durata, problemi: Problema[]): TermineInCarico | null {
  const { valori, guaste } = letta;
  if (guaste.has('scadenzaScritta') || guaste.has('stato') || guaste.has('cessataIl')) return null;
  const { stipulataIl, regole, rinnovi, oggi } = durata;
  const { stato = 'VIGENTE', scadenzaScritta = null, cessataIl = null } = valori;
  const detto = { stato, stipulataIl, scadenzaScritta, cessataIl, rinnovi: rinnovi.quanti };
  const impedimento = rinnovi.certi ? impedimentoAlTermine(detto, regole) : null;
  if (impedimento !== null) problemi.push(errore(posto, 'scadenzaScritta', impedimento));
  const termine = termineInCarico(detto, regole, oggi);
  const { scadenzaIl, calcolataIl } = termine;
  if (scadenzaIl < calcolataIl && scadenzaIl > stipulataIl)
    problemi.push(
      avviso(
        posto,
        'scadenzaScritta',
        `Dalle clausole l’ultimo giorno sarebbe il ${formatoItaliano(calcolataIl)}; ` +
          `l’atto dice il ${formatoItaliano(scadenzaIl)}: vale quello scritto.`,
      ),
    );
  if (stato === 'VIGENTE' && termine.stato === 'SCADUTA')
    problemi.push(avviso(posto, 'stato', `L’ultimo giorno era il ${formatoItaliano(scadenzaIl)}: entra come SCADUTA.`));
  if (stato === 'SCADUTA' && scadenzaIl >= oggi)
    problemi.push(
      errore(
        posto,
        'stato',
        `Hai scritto SCADUTA, ma l’ultimo giorno, il ${formatoItaliano(scadenzaIl)}, deve ancora venire: controlla l’uno e l’altro.`,
      ),
    );
  return termine;
}

function modelloIgnoto(modello: string, versione: number | undefined, { modelli }: Fatti): string {
  if (modelli.length === 0) return 'Il comune non ha ancora un modello approvato: approvane uno in Impostazioni → Modelli di convenzione.';
  const codici = [...new Set(modelli.map(({ codice }) => codice))].join(', ');
  return `Non c’è un modello approvato «${modello}»${versione === undefined ? '' : ` in versione ${versione}`}: quelli del comune sono ${codici}.`;
}

/** LE-02: who assessed it, and when; in force without that it is taken all the same, and told until it is known. */
function legittimitaDi(posto: Posto, letta: Letta<RigaConvenzione>, vigente: boolean, problemi: Problema[]) {
  const { legittimitaDa: da, legittimitaIl: il } = letta.valori;
  if (da !== undefined && il !== undefined) return { da, il };
  const [senzaChi, senzaQuando] = [isVuota(letta, 'legittimitaDa'), isVuota(letta, 'legittimitaIl')];
  if (senzaQuando && !senzaChi) problemi.push(errore(posto, 'legittimitaIl', 'Scrivi anche quando è stata valutata.'));
  else if (senzaChi && !senzaQuando) problemi.push(errore(posto, 'legittimitaDa', 'Scrivi anche chi l’ha valutata.'));
  else if (senzaChi && vigente)
    problemi.push(
      avviso(
        posto,
        'legittimitaDa',
        'Non è detto chi ha valutato la legittimità: resta un’attestazione da acquisire, tra i compiti dell’ufficio.',
      ),
    );
  return null;
}

const REFERENTE = ['referenteNome', 'referenteCognome', 'referenteCodiceFiscale', 'referenteNascitaData', 'referenteNascitaLuogo'] as const;

function controllaReferente(posto: Posto, letta: Letta<RigaConvenzione>, problemi: Problema[]): void {
  if (REFERENTE.every((chiave) => isVuota(letta, chiave))) return;
  for (const chiave of REFERENTE)
    if (isVuota(letta, chiave)) problemi.push(errore(posto, chiave, 'Il referente va scritto per intero, oppure lasciato tutto vuoto.'));
}

/** Who has no address of its own gets no credentials by it: it is not the ente's mailbox that enters. */
function persone(v: RigaConvenzione): { firmatarioFruitore: FirmatarioFruitore; responsabile: PersonaConvenzione } {
  const rappresentante: PersonaConvenzione = {
    nome: v.rappresentanteNome,
    cognome: v.rappresentanteCognome,
    codiceFiscale: v.rappresentanteCodiceFiscale,
    dataNascita: v.rappresentanteNascitaData,
    luogoNascita: v.rappresentanteNascitaLuogo,
    email: v.rappresentanteEmail ?? '',
  };
  const firmatarioFruitore = { ...rappresentante, qualifica: v.rappresentanteQualifica };
  if (v.referenteCodiceFiscale === undefined) return { firmatarioFruitore, responsabile: rappresentante };
  const responsabile: PersonaConvenzione = {
    nome: v.referenteNome ?? '',
    cognome: v.referenteCognome ?? '',
    codiceFiscale: v.referenteCodiceFiscale,
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

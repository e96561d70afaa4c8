import { NOMI_CAMPO_SCHEDA } from '@/lib/clausole/denominazioni';
import { nominativo } from '@/lib/core/nominativo';
import { campiMancanti, isUnaPerPersona } from '@/lib/operatori/domain/operatore';
import { avviso, errore, isErrore, type Posto, type Problema } from '../domain/problema';
import { isVuota, type Letta } from '../lettura/righe';
import type { RigaOperatore } from '../schema-righe';
import type { Contorno } from './contorno';
import type { FileNoto } from './fatti';
import type { FileNominati } from './file-nominati';
import type { OperatoreInPiano } from './piano';

type Contesto = { readonly file: FileNominati; readonly oggi: string; readonly problemi: Problema[] };
/** A row with the file of its designation, where one came by that name, and what would be made of it; null: something is wrong. */
type Esaminato = {
  readonly letta: Letta<RigaOperatore>;
  readonly designazione: FileNoto | null;
  readonly inPiano: OperatoreInPiano | null;
};

/**
 * The roster of a convenzione. Who has a written designation with its file is designated since then (SA-10); who has not stands proposed.
 * Nobody can enter: the account comes by being enabled, within the cap that is held here too (CH-02).
 */
export function elencoDi(contorno: Contorno, righe: readonly Letta<RigaOperatore>[], contesto: Contesto): OperatoreInPiano[] {
  const esaminati = righe.map((letta) => operatoreDi(contorno, letta, righe, contesto));
  controllaTetto(contorno, righe, contesto.problemi);
  controllaDesignazioni(contorno, esaminati, contesto.problemi);
  return esaminati.flatMap(({ inPiano }) => (inPiano ? [inPiano] : []));
}

function controllaTetto({ numero, tetto }: Contorno, righe: readonly Letta<RigaOperatore>[], problemi: Problema[]): void {
  if (tetto === null) return;
  const abilitati = righe.filter((letta) => letta.valori.abilitatoDal !== undefined && isVuota(letta, 'disabilitatoIl'));
  const oltre = abilitati[tetto];
  if (oltre)
    problemi.push(
      errore(
        { foglio: 'operatori', riga: oltre.riga },
        'abilitatoDal',
        `La convenzione n. ${numero} prevede ${tetto} accessi, e gli abilitati qui sono ${abilitati.length}: ` +
          'scrivi chi è stato disabilitato, o correggi il numero di accessi.',
      ),
    );
}

function controllaDesignazioni({ regole }: Contorno, esaminati: readonly Esaminato[], problemi: Problema[]): void {
  if (!regole || !isUnaPerPersona(regole)) return;
  const atti = new Map<string, Esaminato[]>();
  for (const uno of esaminati)
    if (uno.designazione) atti.set(uno.designazione.percorso, [...(atti.get(uno.designazione.percorso) ?? []), uno]);
  for (const [, secondo] of atti.values())
    if (secondo)
      problemi.push(
        avviso(
          { foglio: 'operatori', riga: secondo.letta.riga },
          'designazione',
          'Secondo il modello ogni operatore ha il suo atto di designazione: questo ne designa più di uno, ed entra com’è.',
        ),
      );
}

function operatoreDi(
  contorno: Contorno,
  letta: Letta<RigaOperatore>,
  righe: readonly Letta<RigaOperatore>[],
  { file, oggi, problemi }: Contesto,
): Esaminato {
  const { riga, valori, intera } = letta;
  const posto = { foglio: 'operatori', riga } as const;
  const prima = problemi.length;
  controllaPersona(posto, letta, righe, problemi);
  controllaGiorni(posto, letta, oggi, problemi);
  const { designazione: nome } = valori;
  const designazione = nome === undefined ? null : file.cerca(posto, 'designazione', nome, problemi);
  if (nome !== undefined && isVuota(letta, 'designatoIl'))
    problemi.push(errore(posto, 'designatoIl', 'Scrivi il giorno della designazione.'));
  const { regole, termine, stipulataIl } = contorno;
  const sbagliata = problemi.slice(prima).some(isErrore);
  if (!intera || sbagliata || !regole || !termine || stipulataIl === null) return { letta, designazione, inPiano: null };
  const { convenzione: _, designatoIl, designazione: __, abilitatoDal, disabilitatoIl, ...persona } = intera;
  if (termine.stato === 'VIGENTE' && disabilitatoIl === undefined) avvisi(posto, { persona, designazione }, regole, problemi);
  // With the convenzione its roster ends too.
  const finito = disabilitatoIl ?? termine.cessataIl;
  const inPiano = {
    riga,
    persona,
    stato: finito !== null ? 'DISABILITATO' : designazione ? 'DESIGNATO' : 'PROPOSTO',
    inElencoDal: [abilitatoDal, designatoIl].filter((il) => il !== undefined).sort()[0] ?? stipulataIl,
    designatoIl: designazione ? (designatoIl ?? null) : null,
    designazione,
    abilitatoDal: abilitatoDal ?? null,
    disabilitatoIl: finito,
  } as const;
  return { letta, designazione, inPiano };
}

function controllaPersona(posto: Posto, letta: Letta<RigaOperatore>, righe: readonly Letta<RigaOperatore>[], problemi: Problema[]): void {
  const { codiceFiscale, cognome = '', nome = '' } = letta.valori;
  if (codiceFiscale === undefined || !isVuota(letta, 'disabilitatoIl')) return;
  const prima = righe.find((una) => una.valori.codiceFiscale === codiceFiscale && isVuota(una, 'disabilitatoIl'));
  const chi = nominativo({ nome, cognome }).trim() || codiceFiscale;
  if (prima && prima.riga < letta.riga)
    problemi.push(errore(posto, 'codiceFiscale', `${chi} è già alla riga ${prima.riga} per la stessa convenzione.`));
}

function controllaGiorni(posto: Posto, { valori }: Letta<RigaOperatore>, oggi: string, problemi: Problema[]): void {
  const { designatoIl, abilitatoDal, disabilitatoIl } = valori;
  for (const [chiave, il] of Object.entries({ designatoIl, abilitatoDal, disabilitatoIl }))
    if (il !== undefined && il > oggi) problemi.push(errore(posto, chiave, 'Questa data deve ancora venire: controlla l’anno.'));
  if (abilitatoDal !== undefined && designatoIl !== undefined && abilitatoDal < designatoIl)
    problemi.push(avviso(posto, 'abilitatoDal', 'Risulta abilitato prima di essere designato: entra com’è scritto.'));
  if (disabilitatoIl !== undefined && disabilitatoIl < (abilitatoDal ?? designatoIl ?? disabilitatoIl))
    problemi.push(errore(posto, 'disabilitatoIl', 'Non può essere stato disabilitato prima di avere l’accesso.'));
}

/** What somebody who enters still lacks before it can be enabled (SA-10, CA-17). */
function avvisi(
  posto: Posto,
  { persona, designazione }: Pick<OperatoreInPiano, 'persona' | 'designazione'>,
  regole: NonNullable<Contorno['regole']>,
  problemi: Problema[],
): void {
  if (designazione === null)
    problemi.push(
      avviso(
        posto,
        'designazione',
        `${nominativo(persona)} entra come proposto: senza il file della designazione resta da designare prima di avere l’accesso.`,
      ),
    );
  const mancanti = campiMancanti(persona, regole);
  if (mancanti.length > 0)
    problemi.push(
      avviso(
        posto,
        null,
        `Per abilitare ${nominativo(persona)} servirà ancora: ${mancanti.map((campo) => NOMI_CAMPO_SCHEDA[campo]).join(', ')}.`,
      ),
    );
}

import { NOMI_CAMPO_SCHEDA } from '@/lib/clausole/denominazioni';
import { nominativo } from '@/lib/core/nominativo';
import { campiMancanti, isUnaPerPersona } from '@/lib/operatori/domain/operatore';
import { avviso, errore, isErrore, type Problema } from '../domain/problema';
import type { Letta } from '../lettura/righe';
import type { RigaOperatore } from '../schema-righe';
import type { SenzaContorno } from './convenzione';
import type { FileNominati } from './file-nominati';
import type { OperatoreInPiano } from './piano';

type Contesto = { readonly file: FileNominati; readonly oggi: string; readonly problemi: Problema[] };

/**
 * The roster of a convenzione. Who has a written designation with its file is designated since then (SA-10); who has not stands proposed.
 * Nobody can enter: the account comes by being enabled, within the cap that is held here too (CH-02).
 */
export function elencoDi(convenzione: SenzaContorno, righe: readonly Letta<RigaOperatore>[], contesto: Contesto): OperatoreInPiano[] {
  const { problemi } = contesto;
  const elenco = righe.flatMap((letta) => {
    const operatore = operatoreDi(convenzione, letta, righe, contesto);
    return operatore ? [operatore] : [];
  });
  const { tettoOperatori } = convenzione.regole;
  const abilitati = elenco.filter(({ abilitatoDal, disabilitatoIl }) => abilitatoDal !== null && disabilitatoIl === null);
  const oltre = tettoOperatori === null ? undefined : abilitati[tettoOperatori];
  if (oltre)
    problemi.push(
      errore(
        { foglio: 'operatori', riga: oltre.riga },
        'abilitatoDal',
        `La convenzione n. ${convenzione.numero} prevede ${tettoOperatori} accessi, e gli abilitati qui sono ${abilitati.length}: ` +
          'scrivi chi è stato disabilitato, o correggi il numero di accessi.',
      ),
    );
  const atti = new Map<string, OperatoreInPiano[]>();
  for (const uno of elenco)
    if (uno.designazione) atti.set(uno.designazione.percorso, [...(atti.get(uno.designazione.percorso) ?? []), uno]);
  for (const insieme of isUnaPerPersona(convenzione.regole) ? atti.values() : [])
    if (insieme[1])
      problemi.push(
        avviso(
          { foglio: 'operatori', riga: insieme[1].riga },
          'designazione',
          'Secondo il modello ogni operatore ha il suo atto di designazione: questo ne designa più di uno, ed entra com’è.',
        ),
      );
  return elenco;
}

function operatoreDi(
  { stipulataIl, termine, regole }: SenzaContorno,
  { riga, valori }: Letta<RigaOperatore>,
  righe: readonly Letta<RigaOperatore>[],
  { file, oggi, problemi }: Contesto,
): OperatoreInPiano | null {
  const posto = { foglio: 'operatori', riga } as const;
  const prima = problemi.length;
  const { convenzione: _, designatoIl, designazione: nome, abilitatoDal, disabilitatoIl, ...persona } = valori;
  const altra = righe.find((una) => una.valori.codiceFiscale === persona.codiceFiscale && una.valori.disabilitatoIl === undefined);
  if (altra && altra.riga < riga && disabilitatoIl === undefined)
    problemi.push(errore(posto, 'codiceFiscale', `${nominativo(persona)} è già alla riga ${altra.riga} per la stessa convenzione.`));
  const giorni = { designatoIl, abilitatoDal, disabilitatoIl };
  for (const [chiave, il] of Object.entries(giorni))
    if (il !== undefined && il > oggi) problemi.push(errore(posto, chiave, 'Questa data deve ancora venire: controlla l’anno.'));
  if (abilitatoDal !== undefined && designatoIl !== undefined && abilitatoDal < designatoIl)
    problemi.push(avviso(posto, 'abilitatoDal', 'Risulta abilitato prima di essere designato: entra com’è scritto.'));
  if (disabilitatoIl !== undefined && disabilitatoIl < (abilitatoDal ?? designatoIl ?? disabilitatoIl))
    problemi.push(errore(posto, 'disabilitatoIl', 'Non può essere stato disabilitato prima di avere l’accesso.'));
  const trovato = nome === undefined ? null : file.cerca(posto, 'designazione', nome, problemi);
  if (nome !== undefined && designatoIl === undefined) problemi.push(errore(posto, 'designatoIl', 'Scrivi il giorno della designazione.'));
  if (problemi.slice(prima).some(isErrore)) return null;
  const vive = termine.stato === 'VIGENTE' && disabilitatoIl === undefined;
  if (vive && trovato === null)
    problemi.push(
      avviso(
        posto,
        'designazione',
        `${nominativo(persona)} entra come proposto: senza il file della designazione resta da designare prima di avere l’accesso.`,
      ),
    );
  const mancanti = vive ? campiMancanti(persona, regole) : [];
  if (mancanti.length > 0)
    problemi.push(
      avviso(
        posto,
        null,
        `Per abilitare ${nominativo(persona)} servirà ancora: ${mancanti.map((campo) => NOMI_CAMPO_SCHEDA[campo]).join(', ')}.`,
      ),
    );
  // With the convenzione its roster ends too.
  const finito = disabilitatoIl ?? termine.cessataIl;
  return {
    riga,
    persona,
    stato: finito !== null ? 'DISABILITATO' : trovato ? 'DESIGNATO' : 'PROPOSTO',
    inElencoDal: [abilitatoDal, designatoIl].filter((il) => il !== undefined).sort()[0] ?? stipulataIl,
    designatoIl: trovato ? (designatoIl ?? null) : null,
    designazione: trovato,
    abilitatoDal: abilitatoDal ?? null,
    disabilitatoIl: finito,
  };
}

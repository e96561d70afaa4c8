import { aColonna, inizioGiornata, type DataIso } from '@/lib/core/date';
import type { Tx } from '@/lib/platform/db';
import type { OperatoreProposto } from './domain/dati';
import { soloCampi, tieniElenco } from './repository';
import { nomina } from './repository-designazione';

/** A person of a roster that was kept before Varco, with its own dates. Without an account: nobody can enter before being enabled. */
export type OperatoreInCarico = {
  readonly id: string;
  readonly persona: OperatoreProposto;
  readonly stato: 'PROPOSTO' | 'DESIGNATO' | 'DISABILITATO';
  readonly inElencoDal: DataIso;
  readonly designazione: { readonly documentoId: string; readonly il: DataIso } | null;
  readonly abilitatoDal: DataIso | null;
  readonly disabilitatoIl: DataIso | null;
};
type ElencoInCarico = {
  readonly erogatoreId: string;
  readonly presaId: string;
  readonly convenzioneId: string;
  readonly enteId: string;
  readonly operatori: readonly OperatoreInCarico[];
};

/** Writes a roster as it was, with the acts that designated its people (SA-10): in the transaction in which those acts are archived. */
export async function inserisciElencoInCarico(
  tx: Tx,
  { erogatoreId, presaId, convenzioneId, enteId, operatori }: ElencoInCarico,
): Promise<void> {
  await tieniElenco(tx, convenzioneId);
  await tx.operatore.createMany({
    data: operatori.map(({ id, persona, stato, inElencoDal, designazione, abilitatoDal, disabilitatoIl }) => ({
      erogatoreId,
      id,
      convenzioneId,
      enteId,
      stato,
      nome: persona.nome,
      cognome: persona.cognome,
      codiceFiscale: persona.codiceFiscale,
      scheda: soloCampi(persona),
      campi: [],
      creatoIl: inizioGiornata(inElencoDal),
      presaInCaricoId: presaId,
      designazioneDocumentoId: designazione && designazione.documentoId,
      designatoIl: designazione && inizioGiornata(designazione.il),
      abilitatoPrimaIl: abilitatoDal && aColonna(abilitatoDal),
      disabilitatoIl: disabilitatoIl && inizioGiornata(disabilitatoIl),
      motivo: disabilitatoIl && 'Non aveva più l’accesso quando l’elenco è stato preso in carico',
    })),
  });
  const atti = new Map<string, string[]>();
  for (const { id, designazione } of operatori)
    if (designazione) atti.set(designazione.documentoId, [...(atti.get(designazione.documentoId) ?? []), id]);
  for (const [documentoId, ids] of atti) await nomina(tx, erogatoreId, documentoId, ids);
}

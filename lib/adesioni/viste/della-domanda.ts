/** What a request shows to who sent it and to the office alike. */
import { daColonna, formatoItaliano, oggi } from '@/lib/core/date';
import { isAperta } from '../domain/stati';
import { situazioneTermine, type SituazioneTermine } from '../domain/termine';
import { nomeDelProfilo, type ModelloAdesione } from '../compilazione/modello';
import { modificheTra } from '../compilazione/modifiche';
import type { RigaAdesione } from '../repository';
import type { RigaIntegrazione } from '../repository-integrazioni';
import type { DatiAdesione } from '../schema';
import type { DocumentoAdesione, IntegrazioneView, ProfiloChiesto } from '../views';

/** Questions and answers, each with its file and with what it corrected: up to the next correction, or to the data of today. */
export function viewOfIntegrazioni(
  integrazioni: readonly RigaIntegrazione[],
  { dati, documenti }: { dati: unknown; documenti: readonly DocumentoAdesione[] },
): IntegrazioneView[] {
  return integrazioni.map(({ id, richiesta, richiestaIl, risposta, rispostaIl, documentoId, datiPrima }, indice) => {
    const dopo = integrazioni.slice(indice + 1).find((altra) => altra.datiPrima !== null)?.datiPrima ?? dati;
    const documento = documenti.find((uno) => uno.id === documentoId);
    return {
      id,
      richiesta,
      richiestaIl,
      risposta,
      rispostaIl,
      documento: documento ? { id: documento.id, nome: documento.nome } : null,
      modifiche: datiPrima === null ? [] : modificheTra(datiPrima, dopo),
    };
  });
}

/** `n. 123 del 31/12/2026`, or null before the protocol. */
export function protocolloDellaDomanda({
  protocolloNumero,
  protocolloData,
}: Pick<RigaAdesione, 'protocolloNumero' | 'protocolloData'>): string | null {
  const giorno = daColonna(protocolloData);
  return protocolloNumero === null || giorno === null ? null : `n. ${protocolloNumero} del ${formatoItaliano(giorno)}`;
}

/** How much of the comune's time to answer is left. */
export function termineDi(
  { stato, termineIl, termineSospesoIl }: Pick<RigaAdesione, 'stato' | 'termineIl' | 'termineSospesoIl'>,
  now: Date,
): SituazioneTermine {
  return situazioneTermine(isAperta(stato), daColonna(termineIl), daColonna(termineSospesoIl), oggi(now));
}

/** The profile that a request asks, by code and name; empty as long as it asks none. */
export function profiloChiesto(modello: ModelloAdesione, dati: Readonly<Record<string, unknown>>): ProfiloChiesto {
  const codice = (dati.richieste as Partial<DatiAdesione['richieste']> | undefined)?.profilo ?? '';
  return { codice, nome: nomeDelProfilo(modello, codice) };
}

import { NOMI_CAMPO_SCHEDA, NOMI_TIPO_ENTE, nomeProfilo, nomeVisura } from '@/lib/clausole/denominazioni';
import { formatoItaliano, oggi, type DataIso } from '@/lib/core/date';
import { ammessa } from '@/lib/core/transizioni';
import type { Avviso } from './avvisi';
import { isAperta, TRANSIZIONI_ADESIONE, type Provenienza, type StatoAdesione } from './domain/stati';
import { vincoliDelModello, type ModelloAdesione } from './modello';
import type { RigaAdesione } from './repository';
import { GIORNI_URGENZA, type RigaElenco } from './repository-elenco';
import type { RigaIntegrazione } from './repository-integrazioni';
import type { PassoAdesione } from './schema';
import type { FiltriElenco } from './schema-atti';
import { situazioneTermine, type SituazioneTermine } from './domain/termine';
import type { VincoliModulo } from './schema-vincoli';

/** A code with the words that people read. */
export type Voce = { readonly valore: string; readonly etichetta: string };

/** A convenzione open to adhesion, on a public page and for the office's form. */
export type VistaModello = { readonly id: string; readonly nome: string; readonly descrizione: string; readonly destinatari: readonly string[]; readonly visure: readonly string[]; readonly righe: number; readonly vincoli: VincoliModulo };

export function vistaModello(modello: ModelloAdesione, now: Date): VistaModello {
  const vincoli = vincoliDelModello(modello, now);
  const { id, nome, descrizione } = modello;
  return { id, nome, descrizione, destinatari: vincoli.destinatari.map((tipo) => NOMI_TIPO_ENTE[tipo]), visure: vincoli.visure.map(nomeVisura), righe: vincoli.righe, vincoli };
}

/** What the steps of the form offer to choose among, in words. */
export function opzioniModulo(vincoli: VincoliModulo): { tipi: Voce[]; profili: Voce[]; visure: Voce[]; scheda: Voce[] } {
  return {
    tipi: vincoli.destinatari.map((valore) => ({ valore, etichetta: NOMI_TIPO_ENTE[valore] })),
    profili: vincoli.profili.map((valore) => ({ valore, etichetta: nomeProfilo(valore) })),
    visure: vincoli.visure.map((valore) => ({ valore, etichetta: nomeVisura(valore) })),
    scheda: vincoli.scheda.map((valore) => ({ valore, etichetta: NOMI_CAMPO_SCHEDA[valore] })),
  };
}

export type VistaBozza = {
  readonly stato: StatoAdesione;
  readonly numero: string | null;
  readonly comune: { readonly codice: string; readonly denominazione: string };
  readonly modello: { readonly nome: string; readonly descrizione: string };
  readonly email: string | null;
  /** Last day of the draft, `31/12/2026`; null once it is sent. */
  readonly scadeIl: string | null;
  /** As typed: unfinished steps included. */
  readonly dati: Readonly<Record<string, unknown>>;
  readonly vincoli: VincoliModulo;
  readonly passi: readonly { readonly passo: PassoAdesione; readonly iniziato: boolean; readonly problemi: readonly string[] }[];
  readonly avvisi: readonly Avviso[];
};

export type VistaIntegrazione = { readonly id: string; readonly richiesta: string; readonly richiestaIl: Date; readonly risposta: string | null; readonly rispostaIl: Date | null; readonly conFile: boolean };

export function vistaIntegrazione({ id, richiesta, richiestaIl, risposta, rispostaIl, documentoId }: RigaIntegrazione): VistaIntegrazione {
  return { id, richiesta, richiestaIl, risposta, rispostaIl, conFile: documentoId !== null };
}

export type VistaSeguita = {
  readonly numero: string | null;
  readonly stato: StatoAdesione;
  readonly ente: string;
  readonly modello: string;
  readonly comune: { readonly codice: string; readonly denominazione: string; readonly pec: string; readonly emailUfficio: string; readonly telefono: string | null };
  readonly presentataIl: Date | null;
  readonly protocollo: string | null;
  readonly termine: SituazioneTermine;
  readonly integrazioni: readonly VistaIntegrazione[];
  readonly esitoMotivo: string | null;
  readonly puoRispondere: boolean;
  readonly puoRitirare: boolean;
};

type Seguita = { adesione: RigaAdesione; comune: VistaSeguita['comune']; modello: string; ente: string; integrazioni: readonly RigaIntegrazione[]; now: Date };

export const civile = (data: Date | null): DataIso | null => data && data.toISOString().slice(0, 10);

/** `n. 123 del 31/12/2026`, or null before the protocol. */
export function protocolloDi({ protocolloNumero, protocolloData }: Pick<RigaAdesione, 'protocolloNumero' | 'protocolloData'>): string | null {
  const giorno = civile(protocolloData);
  return protocolloNumero === null || giorno === null ? null : `n. ${protocolloNumero} del ${formatoItaliano(giorno)}`;
}

export function termineDi({ stato, termineIl, termineSospesoIl }: Pick<RigaAdesione, 'stato' | 'termineIl' | 'termineSospesoIl'>, now: Date): SituazioneTermine {
  return situazioneTermine(isAperta(stato), civile(termineIl), civile(termineSospesoIl), oggi(now));
}

export function vistaSeguita({ adesione, comune, modello, ente, integrazioni, now }: Seguita): VistaSeguita {
  const { stato, numero, presentataIl, esitoMotivo } = adesione;
  const { codice, denominazione, pec, emailUfficio, telefono } = comune;
  return {
    numero, stato, ente, modello, presentataIl, esitoMotivo,
    comune: { codice, denominazione, pec, emailUfficio, telefono },
    protocollo: protocolloDi(adesione),
    termine: termineDi(adesione, now),
    integrazioni: integrazioni.map(vistaIntegrazione),
    puoRispondere: ammessa(TRANSIZIONI_ADESIONE, stato, 'rispondereIntegrazione'),
    puoRitirare: ammessa(TRANSIZIONI_ADESIONE, stato, 'ritirare'),
  };
}

export type VoceElenco = { readonly id: string; readonly numero: string; readonly ente: string; readonly modello: string; readonly provenienza: Provenienza; readonly stato: StatoAdesione; readonly presentataIl: DataIso; readonly termine: SituazioneTermine; readonly urgente: boolean };
export type VistaElenco = { readonly filtri: FiltriElenco; readonly perPagina: number; readonly totale: number; readonly conteggi: Partial<Record<StatoAdesione, number>>; readonly righe: readonly VoceElenco[] };

export function vistaInElenco(riga: RigaElenco, now: Date): VoceElenco {
  const { id, numero, ente, modello, provenienza, stato } = riga;
  const termine = termineDi({ stato, termineIl: riga.termine_il, termineSospesoIl: riga.termine_sospeso_il }, now);
  const urgente = termine.tipo === 'SCADUTO' || (termine.tipo === 'IN_CORSO' && termine.restano <= GIORNI_URGENZA);
  return { id, numero, ente, modello, provenienza, stato, presentataIl: oggi(riga.presentata_il), termine, urgente };
}

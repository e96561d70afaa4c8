import { NOMI_TIPO_ENTE, nomeVisura } from '@/lib/clausole/denominazioni';
import { daColonna, formatoItaliano, oggi } from '@/lib/core/date';
import { ammessa } from '@/lib/core/transizioni';
import { isAperta, TRANSIZIONI_ADESIONE } from './domain/stati';
import { situazioneTermine, type SituazioneTermine } from './domain/termine';
import { vincoliDelModello, type ModelloAdesione } from './modello';
import type { RigaAdesione } from './repository';
import { GIORNI_URGENZA, type RigaElenco } from './repository-elenco';
import type { RigaIntegrazione } from './repository-integrazioni';
import type { VistaIntegrazione, VistaModello, VistaSeguita, VoceElenco } from './views';

export function vistaModello(modello: ModelloAdesione, now: Date): VistaModello {
  const vincoli = vincoliDelModello(modello, now);
  const { id, nome, descrizione } = modello;
  return {
    id,
    nome,
    descrizione,
    destinatari: vincoli.destinatari.map((tipo) => NOMI_TIPO_ENTE[tipo]),
    visure: vincoli.visure.map(nomeVisura),
    righe: vincoli.righe,
    vincoli,
  };
}

export function vistaIntegrazione({ id, richiesta, richiestaIl, risposta, rispostaIl, documentoId }: RigaIntegrazione): VistaIntegrazione {
  return { id, richiesta, richiestaIl, risposta, rispostaIl, conFile: documentoId !== null };
}

type Seguita = {
  adesione: RigaAdesione;
  comune: VistaSeguita['comune'];
  modello: string;
  ente: string;
  integrazioni: readonly RigaIntegrazione[];
  now: Date;
};

/** `n. 123 del 31/12/2026`, or null before the protocol. */
export function protocolloDi({
  protocolloNumero,
  protocolloData,
}: Pick<RigaAdesione, 'protocolloNumero' | 'protocolloData'>): string | null {
  const giorno = daColonna(protocolloData);
  return protocolloNumero === null || giorno === null ? null : `n. ${protocolloNumero} del ${formatoItaliano(giorno)}`;
}

export function termineDi(
  { stato, termineIl, termineSospesoIl }: Pick<RigaAdesione, 'stato' | 'termineIl' | 'termineSospesoIl'>,
  now: Date,
): SituazioneTermine {
  return situazioneTermine(isAperta(stato), daColonna(termineIl), daColonna(termineSospesoIl), oggi(now));
}

export function vistaSeguita({ adesione, comune, modello, ente, integrazioni, now }: Seguita): VistaSeguita {
  const { stato, numero, presentataIl, esitoMotivo } = adesione;
  const { codice, denominazione, pec, emailUfficio, telefono } = comune;
  return {
    numero,
    stato,
    ente,
    modello,
    presentataIl,
    esitoMotivo,
    comune: { codice, denominazione, pec, emailUfficio, telefono },
    protocollo: protocolloDi(adesione),
    termine: termineDi(adesione, now),
    integrazioni: integrazioni.map(vistaIntegrazione),
    puoRispondere: ammessa(TRANSIZIONI_ADESIONE, stato, 'rispondereIntegrazione'),
    puoRitirare: ammessa(TRANSIZIONI_ADESIONE, stato, 'ritirare'),
  };
}

export function vistaInElenco(riga: RigaElenco, now: Date): VoceElenco {
  const { id, numero, ente, modello, provenienza, stato } = riga;
  const termine = termineDi({ stato, termineIl: riga.termine_il, termineSospesoIl: riga.termine_sospeso_il }, now);
  const urgente = termine.tipo === 'SCADUTO' || (termine.tipo === 'IN_CORSO' && termine.restano <= GIORNI_URGENZA);
  return { id, numero, ente, modello, provenienza, stato, presentataIl: oggi(riga.presentata_il), termine, urgente };
}

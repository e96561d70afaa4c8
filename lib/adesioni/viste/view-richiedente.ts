/** What a request shows to who sends it: the models that are open, and where it stands. */
import { titoloVisura } from '@/lib/banche/domain/elenco';
import { NOMI_TIPO_ENTE } from '@/lib/clausole/denominazioni';
import { ammessa } from '@/lib/core/transizioni';
import { TRANSIZIONI_ADESIONE } from '../domain/stati';
import { vincoliDelModello, type ModelloAdesione } from '../compilazione/modello';
import { modificheTra } from '../compilazione/modifiche';
import type { RigaAdesione } from '../repository';
import type { RigaIntegrazione } from '../repository-integrazioni';
import type { AdesioneSeguitaView, DocumentoAdesione, ModelloApertoView } from '../views';
import { profiloChiesto, protocolloDellaDomanda, termineDi, viewOfIntegrazioni } from './della-domanda';

export function viewOfModelloAperto(modello: ModelloAdesione, now: Date): ModelloApertoView {
  const vincoli = vincoliDelModello(modello, now);
  const { id, nome, descrizione } = modello;
  return {
    id,
    nome,
    descrizione,
    destinatari: vincoli.destinatari.map((tipo) => NOMI_TIPO_ENTE[tipo]),
    visure: vincoli.visure.map(titoloVisura),
    righe: vincoli.righe,
    vincoli,
  };
}

type Seguita = {
  adesione: RigaAdesione;
  comune: AdesioneSeguitaView['comune'];
  modello: ModelloAdesione;
  ente: string;
  integrazioni: readonly RigaIntegrazione[];
  documenti: readonly DocumentoAdesione[];
  accordi: AdesioneSeguitaView['accordi'];
  now: Date;
};

export function viewOfSeguita({ adesione, comune, modello, ente, integrazioni, documenti, accordi, now }: Seguita): AdesioneSeguitaView {
  const dati = adesione.dati as Record<string, unknown>;
  const correzione = integrazioni.find(({ rispostaIl }) => rispostaIl === null)?.correzione ?? null;
  const { id, stato, numero, presentataIl, esitoMotivo } = adesione;
  const { codice, denominazione, pec, emailUfficio, telefono } = comune;
  return {
    id,
    numero,
    stato,
    ente,
    modello: modello.nome,
    profilo: profiloChiesto(modello, dati),
    presentataIl,
    esitoMotivo,
    comune: { codice, denominazione, pec, emailUfficio, telefono },
    protocollo: protocolloDellaDomanda(adesione),
    termine: termineDi(adesione, now),
    dati,
    documenti,
    accordi,
    correzioni: correzione === null ? [] : modificheTra(dati, { ...dati, ...(correzione as object) }),
    integrazioni: viewOfIntegrazioni(integrazioni, { dati, documenti }),
    puoRispondere: ammessa(TRANSIZIONI_ADESIONE, stato, 'rispondereIntegrazione'),
    puoRitirare: ammessa(TRANSIZIONI_ADESIONE, stato, 'ritirare'),
  };
}

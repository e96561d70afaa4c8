/** What the population register can be asked, by the contract of every data bank. */
import type { DomandaDiVisura, LettoreBanca, VisuraLetta } from '@/lib/core/banca';
import { nonTrovato } from '@/lib/core/errors';
import type { Tx } from '@/lib/platform/db';
import { campo, isCampo, type CampoId } from './domain/campi';
import { leggiCriteri } from './domain/criteri';
import { perGruppi, vociDi } from './domain/gruppi';
import { tipoVisura, type TipoVisura } from './domain/visure';
import { versioneCorrente } from './repository';
import { cercaSoggetti, leggiFamiglia, leggiScheda } from './steps';

export const lettoreAnagrafe: LettoreBanca<Tx> = {
  aggiornatiAl: async (tx) => (await versioneCorrente(tx))?.aggiornatiAl ?? null,

  async cerca(tx, criteri, concessi, massimo) {
    const { risultati, altri, campi, aggiornatiAl } = await cercaSoggetti(tx, leggiCriteri(criteri), concessi.filter(isCampo), massimo);
    return {
      risultati: risultati.map(({ id, valori }) => ({ id, di: 'PERSONA', voci: vociDi(valori, campi) })),
      altri,
      campi,
      soggetti: risultati.map(({ id }) => id),
      aggiornatiAl,
    };
  },

  async apri(tx, domanda, concessi) {
    const tipo = tipoVisura(domanda.visura);
    if (!tipo) throw nonTrovato('La visura');
    return tipo.forma === 'SCHEDA'
      ? scheda(tx, tipo, domanda, concessi.filter(isCampo))
      : famiglia(tx, tipo, domanda, concessi.filter(isCampo));
  },

  verifica() {
    throw nonTrovato('La domanda');
  },
};

async function scheda(tx: Tx, tipo: TipoVisura, { id }: DomandaDiVisura, concessi: readonly CampoId[]): Promise<VisuraLetta | null> {
  const letta = await leggiScheda(tx, id, tipo, concessi);
  if (!letta) return null;
  const { valori, campi, aggiornatiAl } = letta;
  return { sezioni: [{ forma: 'SCHEDA', titolo: null, gruppi: perGruppi(valori, true) }], campi, soggetti: [id], aggiornatiAl };
}

async function famiglia(tx: Tx, tipo: TipoVisura, { id }: DomandaDiVisura, concessi: readonly CampoId[]): Promise<VisuraLetta | null> {
  const letta = await leggiFamiglia(tx, id, tipo, concessi);
  if (!letta) return null;
  const { componenti, campi, aggiornatiAl } = letta;
  const colonne = campi.filter((uno) => componenti.some(({ valori }) => valori[uno] !== undefined));
  return {
    sezioni: [
      ...(componenti.length > 0 ? [{ forma: 'SCHEDA', titolo: null, gruppi: perGruppi(letta.famiglia) } as const] : []),
      {
        forma: 'TABELLA',
        titolo: 'Componenti',
        colonne: colonne.map((uno) => ({ campo: uno, etichetta: campo(uno).etichetta })),
        righe: componenti.map((componente) => ({ id: componente.id, celle: colonne.map((uno) => componente.valori[uno] ?? null) })),
        seVuota:
          'La persona non risulta in nessuna famiglia o convivenza alla data dei dati: per esempio perché è stata cancellata o non è mai stata residente. Apri la visura individuale per conoscerne la posizione.',
      },
    ],
    campi,
    soggetti: [id, ...componenti.map((componente) => componente.id).filter((altro) => altro !== id)],
    aggiornatiAl,
  };
}

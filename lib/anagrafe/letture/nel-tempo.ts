/** What a person was: its past, the households that it belonged to, and where its household lived. */
import { nelTempo } from '@/lib/core/banca-letta';
import { campo, ordinaCampi, type CampoId } from '../domain/campi';
import { perGruppi } from '../domain/gruppi';
import { campiDellaParte, intervallo, PARTI_STORICHE, unite, type NomeParte } from '../domain/nel-tempo';
import type { Riga } from '@/lib/core/riga-letta';
import { campiDellaVisura } from '../domain/visure';
import { indirizziFamiglia, posizioniFamiliari, storico } from '../interrogazioni-storia';
import { leggi } from '../repository';
import {
  cellePeriodo,
  colonnaDi,
  colonnaStorica,
  colonnePeriodo,
  conProtetti,
  fermata,
  idDi,
  intestatario,
  righeDi,
  unici,
  valoriDi,
  type Tabella,
} from './comune';
import type { Lettura } from './tipi';

const CHI: readonly CampoId[] = ['cognome', 'nome', 'dataNascita', 'luogoNascita', 'codiceFiscale'];
const identitaDi = (concessi: readonly CampoId[]): CampoId[] => ordinaCampi(CHI.filter((id) => concessi.includes(id)));

/** The table of one part of the past. */
function tabella(parte: NomeParte, righe: readonly Riga[], campi: readonly CampoId[], titolo?: string): Tabella {
  const [primo] = campi;
  if (primo === undefined) throw new RangeError(`Of ${parte} nothing may be told`);
  const { titolo: suo, seVuota } = PARTI_STORICHE[parte];
  return {
    forma: 'TABELLA',
    titolo: titolo ?? suo,
    colonne: [...campi.map(colonnaStorica), ...colonnePeriodo(primo)],
    righe: righe.map((riga, indice) => {
      const valori = valoriDi(riga, campi);
      return { id: `${parte}-${indice + 1}`, celle: [...campi.map((id) => valori[id] ?? null), ...cellePeriodo(intervallo(riga))] };
    }),
    seVuota,
  };
}

export const leggiStorico: Lettura = async (tx, tipo, { id }, concessi) => {
  const { campi: ammessi } = campiDellaVisura(tipo, concessi);
  const identita = identitaDi(ammessi);
  const letto = await leggi(tx, storico(id, identita, ammessi));
  const fine = fermata({ ...letto, parti: { chi: letto.parti.chi ?? [] } });
  if (fine !== undefined) return fine;
  const parti = (Object.keys(PARTI_STORICHE) as NomeParte[]).flatMap((parte) => {
    const campi = campiDellaParte(parte, ammessi);
    return campi.length > 0 ? [{ campi, sezione: tabella(parte, letto.parti[parte] ?? [], campi) }] : [];
  });
  return {
    sezioni: [intestatario(letto.parti.scheda?.[0], identita), ...parti.map(({ sezione }) => sezione)],
    campi: [...identita, ...ordinaCampi(parti.flatMap(({ campi }) => campi)).map(nelTempo)],
    soggetti: [id],
    protetti: [],
    aggiornatiAl: letto.aggiornatiAl,
  };
};

export const leggiPosizioni: Lettura = async (tx, tipo, { id }, concessi) => {
  const { campi: ammessi } = campiDellaVisura(tipo, concessi);
  const identita = identitaDi(ammessi);
  const [famiglie, posizioni] = [campiDellaParte('famiglie', ammessi), campiDellaParte('posizioni', ammessi).slice(0, 1)];
  const letto = await leggi(tx, posizioniFamiliari(id, identita, ammessi));
  const fine = fermata(letto);
  if (fine !== undefined) return fine;
  const { parti } = letto;
  const dei = identita.filter((uno) => uno !== 'codiceFiscale');
  const colonne = [
    { campo: nelTempo('statoFamiglia'), etichetta: 'Famiglia n.' },
    ...dei.map(colonnaDi),
    colonnaStorica('relazioneParentela'),
    ...colonnePeriodo('statoFamiglia'),
  ];
  const insieme = righeDi(parti.componenti, (riga) => {
    const valori = valoriDi(riga, [...dei, 'relazioneParentela']);
    return [
      riga.codice == null ? null : String(riga.codice),
      ...dei.map((uno) => valori[uno] ?? null),
      valori.relazioneParentela ?? null,
      ...cellePeriodo(intervallo(riga)),
    ];
  });
  return {
    sezioni: [
      intestatario(parti.scheda[0], identita),
      tabella('famiglie', parti.famiglie, famiglie),
      {
        forma: 'TABELLA',
        titolo: 'Chi ne faceva parte insieme',
        colonne,
        righe: conProtetti(insieme, parti.protetti, colonne),
        seVuota: 'Nessun altro componente.',
      },
      ...(posizioni.length > 0 ? [tabella('posizioni', parti.posizioni, posizioni)] : []),
    ],
    campi: [...identita, ...[...famiglie, ...posizioni].map(nelTempo)],
    soggetti: unici([id, ...idDi(parti.componenti)]),
    protetti: idDi(parti.protetti),
    aggiornatiAl: letto.aggiornatiAl,
  };
};

export const leggiIndirizzi: Lettura = async (tx, tipo, { id }, concessi) => {
  const { campi: ammessi, campiFamiglia } = campiDellaVisura(tipo, concessi);
  const identita = identitaDi(ammessi);
  const campi = campiDellaParte('residenze', ammessi);
  const letto = await leggi(tx, indirizziFamiglia(id, identita, campiFamiglia, campi));
  const fine = fermata(letto);
  if (fine !== undefined) return fine;
  const { scheda, famiglia, indirizzi } = letto.parti;
  const detti = indirizzi.map((riga) => ({ riga, chiave: campi.map((uno) => campo(uno).formato(riga)).join('\n'), ...intervallo(riga) }));
  return {
    sezioni: [
      intestatario(scheda[0], identita),
      { forma: 'SCHEDA', titolo: null, gruppi: perGruppi(famiglia[0] ? valoriDi(famiglia[0], campiFamiglia) : {}) },
      {
        ...tabella('residenze', [], campi, 'Indirizzi della famiglia'),
        righe: unite(detti).map(({ riga, dal, al }, indice) => ({
          id: `indirizzo-${indice + 1}`,
          celle: [...campi.map((uno) => campo(uno).formato(riga)), ...cellePeriodo({ dal, al })],
        })),
        seVuota: 'La banca dati non ha indirizzi di questa famiglia.',
      },
    ],
    campi: [...identita, ...[...campiFamiglia, ...campi].map(nelTempo)],
    soggetti: [id],
    protetti: [],
    aggiornatiAl: letto.aggiornatiAl,
  };
};

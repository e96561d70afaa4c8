/**
 * A household as it was on a day: who belonged to it then, and as what. Who was born later, had left or had died is not there; names are
 * those of today, by which people are known. Of who was in no household then, why, in words.
 */
import { nelTempo, type GruppoDiVoci } from '@/lib/core/banca-letta';
import { formatoItaliano, isDataIso, type DataIso } from '@/lib/core/date';
import { campo, type CampoId } from '../domain/campi';
import { dalEAl, intervallo } from '../domain/nel-tempo';
import type { Riga } from '@/lib/core/riga-letta';
import { campiDellaVisura } from '../domain/visure';
import { famigliaAllaData } from '../interrogazioni-storia';
import { leggi } from '../repository';
import { colonnaDi, colonnaStorica, conProtetti, fermata, idDi, righeDi, unici, valoriDi, type Colonna } from './comune';
import type { Lettura } from './tipi';

export const leggiFamigliaAllaData: Lettura = async (tx, tipo, { id, allaData }, concessi) => {
  if (allaData === null) throw new RangeError('A household at a date is asked without a day');
  const { campi, campiFamiglia } = campiDellaVisura(tipo, concessi);
  const di = (quali: readonly CampoId[]): CampoId[] => campiFamiglia.filter((uno) => quali.includes(uno));
  const membri = campi.filter((uno) => uno !== 'relazioneParentela');
  const [famiglia, indirizzo, posizione] = [di(['statoFamiglia']), di(['indirizzoApr', 'indirizzoAire']), di(['posizioneAnagrafica'])];
  const letto = await leggi(tx, famigliaAllaData(id, allaData, { membri, famiglia, indirizzo, posizione }));
  const fine = fermata(letto);
  if (fine !== undefined) return fine;
  const { parti } = letto;
  const colonne: Colonna[] = [
    ...membri.map(colonnaDi),
    colonnaStorica('relazioneParentela'),
    { campo: nelTempo('statoFamiglia'), etichetta: 'Componente dal' },
  ];
  const righe = righeDi(parti.membri, (riga) => {
    const valori = valoriDi(riga, [...membri, 'relazioneParentela']);
    return [...membri.map((uno) => valori[uno] ?? null), valori.relazioneParentela ?? null, dalEAl(intervallo(riga))[0]];
  });
  const storici = [...famiglia, ...indirizzo, ...posizione, 'relazioneParentela' as const];
  return {
    sezioni: [
      { forma: 'SCHEDA', titolo: `Il ${formatoItaliano(allaData)}`, gruppi: diAllora(parti, { famiglia, indirizzo, posizione }) },
      {
        forma: 'TABELLA',
        titolo: 'Componenti',
        colonne,
        righe: conProtetti(righe, parti.protetti, colonne),
        seVuota: perche(allaData, parti.limiti[0]),
      },
    ],
    campi: [...membri, ...storici.map(nelTempo)],
    soggetti: unici([id, ...idDi(parti.membri)]),
    protetti: idDi(parti.protetti),
    aggiornatiAl: letto.aggiornatiAl,
  };
};

type DiAllora = 'famiglia' | 'indirizzo' | 'posizione';
const TITOLI: Readonly<Record<DiAllora, string>> = {
  famiglia: 'Famiglia',
  indirizzo: 'Indirizzo di allora',
  posizione: 'Posizione di allora',
};

/** What the household, and the person asked for, were that day; what the register does not say is left out. */
function diAllora(
  parti: Readonly<Record<DiAllora, readonly Riga[]>>,
  campi: Readonly<Record<DiAllora, readonly CampoId[]>>,
): GruppoDiVoci[] {
  return (Object.keys(TITOLI) as DiAllora[]).flatMap((parte) => {
    const [riga] = parti[parte];
    const voci = riga
      ? campi[parte].flatMap((id) => {
          const valore = campo(id).formato(riga);
          return valore === null ? [] : [{ campo: nelTempo(id), etichetta: campo(id).etichetta, valore }];
        })
      : [];
    return voci.length > 0 ? [{ gruppo: parte, etichetta: TITOLI[parte], voci }] : [];
  });
}

/** Why a person was in no household that day. */
function perche(allaData: DataIso, limiti: Riga | undefined): string {
  const quel = formatoItaliano(allaData);
  const { primo, ultimo, ignoto } = limiti ?? {};
  if (!isDataIso(primo) && ignoto !== true) return 'La banca dati non dice di nessuna famiglia di questa persona.';
  if (isDataIso(primo) && allaData < primo)
    return `Il ${quel} è prima dei dati: la prima famiglia di questa persona è nota dal ${formatoItaliano(primo)}.`;
  if (isDataIso(ultimo) && allaData >= ultimo)
    return [
      `Il ${quel} la persona non era più in nessuna famiglia del Comune, per esempio perché emigrata, cancellata o deceduta:`,
      `l’ultima l’ha lasciata il ${formatoItaliano(ultimo)}. Per conoscerla, chiedi la visura a un giorno precedente.`,
    ].join(' ');
  return `Il ${quel} la persona non risulta in nessuna famiglia del Comune.`;
}

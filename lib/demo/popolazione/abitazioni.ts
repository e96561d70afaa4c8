/** Where households live: addresses of the comune, one after the other, and abroad. */
import { addAnni, addGiorni, confronta, type DataIso } from '@/lib/core/date';
import { PROVENIENZE, type Provenienza } from './nomi';
import type { Nucleo } from './nuclei';
import { giornoFra, type Contesto } from './persona';
import type { Casa, Estero, Residenza } from './storia';
import { VIE_COMUNI } from './territorio';

function indirizzo(ctx: Contesto): Residenza {
  const { caso, territorio: t } = ctx;
  const strada = caso.scegli(t.vie.length > 0 ? t.vie : VIE_COMUNI);
  return {
    specie: strada.specie,
    via: strada.via,
    ...(caso.capita(0.985) ? { civico: caso.tra(1, strada.civici) } : {}),
    ...(caso.capita(0.12) ? { esponente: caso.scegli(['A', 'B', 'C', 'BIS']) } : {}),
    ...(caso.capita(0.3) ? { interno: String(caso.tra(1, 14)) } : {}),
    ...(caso.capita(0.06) ? { scala: caso.scegli(['A', 'B']) } : {}),
    ...(caso.capita(0.25) ? { piano: String(caso.tra(0, 4)) } : {}),
    ...(t.frazioni.length > 0 && caso.capita(0.6) ? { frazione: caso.scegli(t.frazioni) } : {}),
    cap: t.cap,
    comune: t.nome,
    provincia: t.provincia,
  };
}

/** Days on which a household moved inside the comune, in order, between its beginning and its end. */
function traslochi(ctx: Contesto, dal: DataIso | null, al: DataIso): DataIso[] {
  const quanti = ctx.caso.pesato([
    [0, 5],
    [1, 4],
    [2, 2],
  ]);
  const inizio = dal ?? addAnni(al, -30);
  const giorni = Array.from({ length: quanti }, () => giornoFra(ctx, addGiorni(inizio, 60), addGiorni(al, -30)));
  return [...new Set(giorni)].sort().filter((giorno) => confronta(giorno, inizio) > 0 && confronta(giorno, al) < 0);
}

/** A household of the comune, since `dal` (unknown when null) and until `al`: it may have moved in between. */
export function casaQui(
  ctx: Contesto,
  { tipoScheda, motivo, convivenza: c }: Pick<Nucleo, 'tipoScheda' | 'motivo' | 'convivenza'>,
  codice: string,
  dal: DataIso | null,
  al: DataIso,
): Casa {
  const cambi = [dal, ...(c ? [] : traslochi(ctx, dal, al))];
  return {
    scheda: {
      tipo: 'famiglia',
      codice,
      tipoScheda,
      dataOrigine: dal,
      motivoCostituzione: motivo,
      ...(c ? { specieConvivenza: c.specie, denominazione: c.denominazione } : {}),
    },
    indirizzi: cambi.map((giorno, indice) => ({ dal: giorno, al: cambi[indice + 1] ?? null, qui: indirizzo(ctx) })),
  };
}

const ALTROVE = PROVENIENZE.filter(({ stato }) => !['Senegal', 'Sri Lanka', 'Ucraina'].includes(stato));

/** A household of Italians abroad, and in which State. */
export function casaAire(ctx: Contesto, codice: string, dal: DataIso, paese: Provenienza = ctx.caso.scegli(ALTROVE)): Casa {
  const localita = ctx.caso.scegli(paese.localita);
  const estero: Estero = {
    indirizzo: `${ctx.caso.tra(1, 180)}, ${ctx.caso.scegli(['Hauptstraße', 'Calle San Martín', 'Rue Centrale', 'Main Street'])}`,
    localita,
    stato: paese.stato,
    consolato: paese.localita[0] ?? '',
  };
  return {
    scheda: {
      tipo: 'famiglia',
      codice,
      tipoScheda: '5',
      dataOrigine: dal,
      motivoCostituzione: '1',
      numeroAire: `FE${50_000 + ctx.progressivo}`,
    },
    indirizzi: [{ dal, al: null, estero }],
  };
}

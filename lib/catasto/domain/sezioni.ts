/** What was read of the register, as the parts of a visura. Only fields that were read appear. */
import { RIVOLGERSI_ALL_UFFICIO, type GruppoDiVoci, type Sezione, type Voce } from '@/lib/core/banca-letta';
import { ammessi, campo, GRUPPI, type Campo, type CampoId, type Fonte } from './campi';
import { quoteFannoIntero } from './quote';
import { diversi, unisci, type Riga } from '@/lib/core/riga-letta';

/** Rows by what they tell; of a visura that was cut at a day, those that held on it. */
export type Righe = Readonly<Partial<Record<Fonte | 'origini' | 'derivati' | 'protetti', readonly Riga[]>>>;

const FATTI = ['identificativo', 'indirizzo', 'classamento'] as const;
const TITOLI: Readonly<Record<(typeof FATTI)[number], string>> = {
  identificativo: 'Dati di mappa',
  indirizzo: 'Indirizzi',
  classamento: 'Classamento',
};
const SOLO_TABELLA: readonly Fonte[] = ['titolarita', 'soggetto', 'derivazione'];

/** The value of a field in some rows of its table: different ones one after the other, as for the portions of a parcel. */
function valore({ formato }: Campo, righe: readonly Riga[]): string | null {
  return unisci([...new Set(righe.map(formato))], '; ');
}

/** How a field is called in columns and in the register: by its id, or as what it was. */
type Nome = (id: CampoId) => string;
type RigheDi = (fonte: Fonte) => readonly Riga[];

export function vociDi(campi: readonly CampoId[], righeDi: RigheDi, nome: Nome = (id) => id): Voce[] {
  return campi.map(campo).map((uno) => ({ campo: nome(uno.id), etichetta: uno.etichetta, valore: valore(uno, righeDi(uno.fonte)) }));
}

/** A land has no category and a building no crop: of the two classifications the one that says nothing is left out beside the other. */
function pertinenti(campi: readonly CampoId[], righe: readonly Riga[]): CampoId[] {
  const detti = (gruppo: string) => campi.map(campo).some((uno) => uno.gruppo === gruppo && valore(uno, righe) !== null);
  const [terreno, fabbricato] = [detti('classamentoTerreno'), detti('classamentoFabbricato')];
  return campi.filter((id) => {
    const { gruppo } = campo(id);
    return !(gruppo === 'classamentoTerreno' && fabbricato && !terreno) && !(gruppo === 'classamentoFabbricato' && terreno && !fabbricato);
  });
}

function gruppiDi(campi: readonly CampoId[], righeDi: RigheDi, nome: Nome): GruppoDiVoci[] {
  return (Object.keys(GRUPPI) as (keyof typeof GRUPPI)[]).flatMap((gruppo) => {
    const suoi = campi.filter((id) => campo(id).gruppo === gruppo);
    return suoi.length > 0 ? [{ gruppo, etichetta: GRUPPI[gruppo], voci: vociDi(suoi, righeDi, nome) }] : [];
  });
}

function scheda(campi: readonly CampoId[], righeDi: RigheDi, nome: Nome): Sezione[] {
  const gruppi = gruppiDi(campi, righeDi, nome);
  return gruppi.length > 0 ? [{ forma: 'SCHEDA', titolo: null, gruppi }] : [];
}

function tabella(titolo: string, campi: readonly CampoId[], righe: readonly RigheDi[], seVuota: string, nome: Nome): Sezione[] {
  if (campi.length === 0) return [];
  return [
    {
      forma: 'TABELLA',
      titolo,
      colonne: campi.map((id) => ({ campo: nome(id), etichetta: campo(id).etichetta })),
      righe: righe.map((riga, indice) => ({ id: String(indice + 1), celle: vociDi(campi, riga).map((voce) => voce.valore) })),
      seVuota,
    },
  ];
}

/** A table of which each row answers all its fields. */
const diRighe = (righe: readonly Riga[] = []) => righe.map((riga) => () => [riga]);

/** A property on one day: what there is once as a card, what there is more than once as a table, then who holds it. */
export function sezioniImmobile(campi: readonly CampoId[], righe: Righe, nome: Nome): Sezione[] {
  const righeDi = (fonte: Fonte) => righe[fonte] ?? [];
  const mostrati = pertinenti(campi, righeDi('classamento')).filter((id) => !SOLO_TABELLA.includes(campo(id).fonte));
  const inTabella = FATTI.filter((fonte) => righeDi(fonte).length > 1 || (fonte === 'identificativo' && righeDi(fonte).length === 0));
  const isInTabella = (id: CampoId) => inTabella.some((fonte) => campo(id).fonte === fonte);
  return [
    ...scheda(
      mostrati.filter((id) => !isInTabella(id)),
      righeDi,
      nome,
    ),
    ...inTabella.flatMap((fonte) =>
      tabella(
        TITOLI[fonte],
        mostrati.filter((id) => campo(id).fonte === fonte),
        diRighe(righeDi(fonte)),
        'A questa data l’immobile non è in catasto: non c’era ancora, oppure era già stato soppresso.',
        nome,
      ),
    ),
    ...intestatari(campi, righe, quoteDaVerificare(righe) ? INTESTATARI_DA_VERIFICARE : 'Intestatari', nome),
  ];
}

/** The catasto is no proof of ownership and its shares are often wrong: the archive is taken, whoever reads is told. */
const INTESTATARI_DA_VERIFICARE = 'Intestatari (le quote non fanno un intero: dato da verificare in catasto)';

/** Of a property that somebody protected holds, or has held, nothing is said of the shares: what is missing would be theirs. */
const quoteDaVerificare = ({ titolarita = [], protetti = [] }: Righe): boolean => protetti.length === 0 && !quoteFannoIntero(titolarita);

/** One row for who is protected (SA-17), at whatever date and however many they are: from which day on would tell of them. */
const diProtetti = (colonne: number) => ({ id: 'protetti', celle: [RIVOLGERSI_ALL_UFFICIO, ...Array<null>(colonne - 1).fill(null)] });

function intestatari(campi: readonly CampoId[], righe: Righe, titolo: string, nome: Nome): Sezione[] {
  const diritti = campi.filter((id) => campo(id).fonte === 'titolarita');
  const suoi = diritti.length > 0 ? campi.filter((id) => campo(id).fonte === 'soggetto' || diritti.includes(id)) : [];
  const sezioni = tabella(titolo, suoi, diRighe(righe.titolarita), 'Non risultano intestatari.', nome);
  if ((righe.protetti ?? []).length === 0) return sezioni;
  return sezioni.map((sezione) =>
    sezione.forma === 'TABELLA' ? { ...sezione, righe: [...sezione.righe, diProtetti(suoi.length)] } : sezione,
  );
}

/** All that a property has been, each kind of fact in its table. */
export function sezioniStoria(campi: readonly CampoId[], righe: Righe, nome: Nome): Sezione[] {
  const mostrati = pertinenti(campi, righe.classamento ?? []);
  const di = (fonte: Fonte) => mostrati.filter((id) => campo(id).fonte === fonte);
  const altrui = campi.filter((id) => campo(id).fonte === 'derivazione' || DELLA_MAPPA.some((una) => una === id));
  const derivazioni = campi.includes('derivazione') ? altrui : [];
  return [
    ...scheda(di('immobile'), (fonte) => righe[fonte] ?? [], nome),
    ...FATTI.flatMap((fonte) => tabella(TITOLI[fonte], di(fonte), diRighe(righe[fonte]), 'Il catasto non ne riporta.', nome)),
    ...intestatari(campi, righe, 'Intestatari nel tempo', nome),
    ...tabella('Immobili da cui deriva', derivazioni, diRighe(righe.origini), 'Il catasto non ne riporta.', nome),
    ...tabella('Immobili che ne derivano', derivazioni, diRighe(righe.derivati), 'Il catasto non ne riporta.', nome),
  ];
}

const DELLA_MAPPA = ['comuneCatastale', 'sezioneCatastale', 'foglio', 'particella', 'subalterno'] as const satisfies readonly CampoId[];

/** By what a property is told from another in a list, and what is held of it; all the rest is on its card. */
const IN_BREVE: readonly CampoId[] = ['comuneCatastale', 'foglio', 'particella', 'subalterno', 'diritto', 'quota'];

/** A subject, a row for each right that it holds on one day, and a card for each property. */
export function sezioniSoggetto(campi: readonly CampoId[], righe: Righe, nome: Nome): Sezione[] {
  const suoi = campi.filter((id) => campo(id).fonte === 'soggetto');
  const titolarita = righe.titolarita ?? [];
  const dellImmobile = (id: string) => (fonte: Fonte) => (righe[fonte] ?? []).filter(({ immobile_id }) => immobile_id === id);
  const dellaTitolarita = (una: Riga) => (fonte: Fonte) => (fonte === 'titolarita' ? [una] : dellImmobile(String(una.immobile_id))(fonte));
  return [
    ...scheda(suoi, (fonte) => righe[fonte] ?? [], nome),
    ...tabella(
      'Immobili',
      campi.filter((id) => IN_BREVE.includes(id)),
      titolarita.map(dellaTitolarita),
      'A questa data il soggetto non risulta titolare di immobili.',
      nome,
    ),
    ...diversi(titolarita, 'immobile_id').flatMap((id) => schedaImmobile(campi, dellImmobile(id), nome)),
  ];
}

/** What the list does not tell of a property, and of each right on it. */
function schedaImmobile(campi: readonly CampoId[], righeDi: RigheDi, nome: Nome): Sezione[] {
  const altri = pertinenti(
    campi.filter((id) => campo(id).fonte !== 'soggetto' && !IN_BREVE.includes(id)),
    righeDi('classamento'),
  );
  const delDiritto = altri.filter((id) => campo(id).fonte === 'titolarita');
  const diritti = delDiritto.length > 0 ? righeDi('titolarita') : [];
  const gruppi: GruppoDiVoci[] = [
    ...gruppiDi(
      altri.filter((id) => !delDiritto.includes(id)),
      righeDi,
      nome,
    ),
    ...diritti.map((una, indice) => ({
      gruppo: `titolarita-${indice + 1}`,
      etichetta: `${GRUPPI.titolarita}: ${inParole(['diritto', 'quota'], campi, () => [una])}`,
      voci: vociDi(delDiritto, () => [una], nome),
    })),
  ];
  return gruppi.length > 0 ? [{ forma: 'SCHEDA', titolo: nomeSullaMappa(campi, righeDi), gruppi }] : [];
}

/** `Valdombra (PI) Z901, foglio 12, particella 345`. */
function nomeSullaMappa(campi: readonly CampoId[], righeDi: RigheDi): string {
  const [comune, ...altro] = DELLA_MAPPA;
  const numeri = vociDi(ammessi(altro, campi), righeDi).flatMap(({ etichetta, valore: suo }) =>
    suo === null ? [] : [`${etichetta.toLowerCase()} ${suo}`],
  );
  return unisci([inParole([comune], campi, righeDi), ...numeri], ', ') ?? 'Immobile senza dati di mappa a questa data';
}

/** The values of those among the fields that were read, one after the other. */
function inParole(quali: readonly CampoId[], campi: readonly CampoId[], righeDi: RigheDi): string {
  return (
    unisci(
      vociDi(ammessi(quali, campi), righeDi).map(({ valore: suo }) => suo),
      ' ',
    ) ?? ''
  );
}

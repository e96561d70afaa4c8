import type { DataIso } from '@/lib/core/date';
import { quanti } from '@/lib/core/parole';
import { parteCheAbilita } from '@/lib/operatori/domain/operatore';
import { compito, type Compito } from './compito';
import { scadenzaDi, type InVigore } from './convenzioni';

/** A fruitore's convenzione with what is missing in its roster. */
export type ConElenco = InVigore & {
  /** Of the people proposed or designated, those whose card lacks something that the clauses ask. */
  readonly schedeIncomplete: number;
  /** Of them, those designated: nobody enables them yet (SA-07). */
  readonly designatiIncompleti: number;
  /** Of the people proposed with a whole card, those whom no act names yet. */
  readonly daDesignare: number;
};

/** What its people have to do on the roster: cards, designations, enabling, within the clause's days (CH-02, SA-07, CA-06, CA-17). */
export function compitiElenco(
  { id, numero, regole, elenco: stato, schedeIncomplete, designatiIncompleti, daDesignare, ...resto }: ConElenco,
  oggi: DataIso,
): Compito[] {
  if (regole === null) return [];
  const entro = scadenzaDi(resto, 'ELENCO_OPERATORI');
  const voce = (chiave: string, titolo: string, dettaglio: string, conTermine: boolean, href = `/ente/operatori?convenzioneId=${id}`) =>
    compito(
      {
        chiave: `${chiave}-${id}`,
        titolo,
        dettaglio: `Convenzione n. ${numero}: ${dettaglio}`,
        href,
        entro: conTermine ? entro : null,
      },
      oggi,
    );
  const completi = stato.designati - designatiIncompleti;
  const tocca = parteCheAbilita(regole) === 'FRUITORE' ? completi + stato.inAttesa : completi;
  const posti = regole.tettoOperatori === null ? null : regole.tettoOperatori - stato.abilitati;
  return [
    ...(stato.proposti + stato.designati + stato.inAttesa + stato.abilitati === 0
      ? [voce('indica', 'Indica gli operatori', 'nell’elenco non c’è ancora nessuno', true)]
      : []),
    ...(schedeIncomplete > 0
      ? [voce('schede', `Completa ${quanti(schedeIncomplete, 'scheda', 'schede')}`, 'mancano dati che la convenzione chiede', true)]
      : []),
    ...(daDesignare > 0
      ? [
          voce(
            'designa',
            `Designa ${quanti(daDesignare, 'operatore', 'operatori')}`,
            'senza un atto firmato che li designi non possono accedere',
            true,
            `/ente/operatori/designazione?convenzioneId=${id}`,
          ),
        ]
      : []),
    ...(tocca > 0 && posti !== 0
      ? [
          voce(
            'abilita',
            parteCheAbilita(regole) === 'FRUITORE'
              ? `Abilita ${quanti(tocca, 'operatore', 'operatori')}`
              : `Chiedi l’abilitazione di ${quanti(tocca, 'operatore', 'operatori')}`,
            posti === null
              ? 'la designazione è agli atti'
              : `la designazione è agli atti e ${posti === 1 ? 'resta un posto' : `restano ${posti} posti`}`,
            false,
          ),
        ]
      : []),
  ];
}

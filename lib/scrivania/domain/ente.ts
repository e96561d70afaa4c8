import { NOMI_CESSAZIONE } from '@/lib/convenzioni/domain/cessazioni';
import { differenzaGiorni, formatoEsteso, type DataIso } from '@/lib/core/date';
import { quanti } from '@/lib/core/parole';
import { parteCheAbilita } from '@/lib/operatori/domain/operatore';
import { compito, type Compito } from './compito';
import { compitoScadenza, PREAVVISO_VERIFICA, scadenzaDi, type DaFirmare, type InVigore } from './convenzioni';

export type SospensioneAperta = {
  readonly convenzioneId: string;
  readonly origine: string;
  readonly motivo: string;
  readonly dal: DataIso;
};

/** A fruitore's convenzione with what only its own desk needs. */
export type PropriaInVigore = InVigore & {
  /** Of the people proposed or designated, those whose card lacks something that the clauses ask. */
  readonly schedeIncomplete: number;
  /** Of them, those designated: nobody enables them yet (SA-07). */
  readonly designatiIncompleti: number;
  /** Of the people proposed with a whole card, those whom no act names yet. */
  readonly daDesignare: number;
  readonly sospensioni: readonly SospensioneAperta[];
};

/** What a fruitore's people have to do, for acts to sign and for convenzioni in force. */
export function compitiEnte(atti: readonly DaFirmare[], convenzioni: readonly PropriaInVigore[], oggi: DataIso): Compito[] {
  return [
    ...atti
      .filter(({ stato }) => stato === 'GENERATA')
      .map(({ id, numero, dal }) =>
        compito(
          {
            chiave: `firma-${id}`,
            titolo: `Firma la convenzione n. ${numero}`,
            dettaglio: 'Scarica il documento, fallo firmare digitalmente e caricalo',
            href: '/ente/convenzione',
            dal,
            urgente: differenzaGiorni(dal, oggi) > 15,
          },
          oggi,
        ),
      ),
    ...convenzioni.flatMap((convenzione) => [
      ...sospensioni(convenzione, oggi),
      ...elenco(convenzione, oggi),
      ...termini(convenzione, oggi),
    ]),
  ];
}

/** While it lasts nobody consults: the reason is told in full, because it says what to do. */
function sospensioni({ numero, sospensioni: aperte }: PropriaInVigore, oggi: DataIso): Compito[] {
  return aperte.map(({ convenzioneId, origine, motivo, dal }) =>
    compito(
      {
        chiave: `sospesa-${convenzioneId}-${origine}`,
        titolo:
          origine === 'FRUITORE'
            ? `Riammetti, quando puoi, la convenzione n. ${numero}`
            : `La convenzione n. ${numero} è sospesa: chiarisci con il comune`,
        dettaglio: `Nessun operatore può consultare. Motivo: ${motivo}`,
        href: '/ente/convenzione',
        dal,
        urgente: true,
      },
      oggi,
    ),
  );
}

/** The roster: cards, designations, enabling, within the clause's days (CH-02, SA-07, CA-06, CA-17). */
function elenco(
  { id, numero, regole, elenco: stato, schedeIncomplete, designatiIncompleti, daDesignare, ...resto }: PropriaInVigore,
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

function termini(convenzione: PropriaInVigore, oggi: DataIso): Compito[] {
  const { id, numero, diffidaTermineIl } = convenzione;
  const scade = compitoScadenza(
    convenzione,
    { titolo: 'Decidi se chiedere il rinnovo della convenzione', dettaglio: '', href: '/ente/convenzione' },
    oggi,
  );
  const trimestre = scadenzaDi(convenzione, 'VERIFICA_TRIMESTRALE');
  return [
    ...(diffidaTermineIl !== null
      ? [
          compito(
            {
              chiave: `diffida-${id}`,
              titolo: 'Rimedia a quanto il comune ha contestato',
              dettaglio: `Diffida sulla convenzione n. ${numero}: dopo il termine s’intende risolta e gli accessi si chiudono`,
              href: '/ente/convenzione',
              entro: diffidaTermineIl,
              urgente: true,
            },
            oggi,
          ),
        ]
      : []),
    ...(trimestre !== null && differenzaGiorni(oggi, trimestre) <= PREAVVISO_VERIFICA
      ? [
          compito(
            {
              chiave: `trimestre-${id}`,
              titolo: 'Controlla chi ha ancora bisogno dell’accesso',
              dettaglio: `Verifica trimestrale, convenzione n. ${numero}`,
              href: `/ente/verifiche/${id}`,
              entro: trimestre,
            },
            oggi,
          ),
        ]
      : []),
    ...(scade ? [scade] : []),
  ];
}

/** The convenzione that ended last, or was given up, where nothing has taken its place. */
export type Conclusa = {
  readonly numero: string;
  readonly stato: keyof typeof NOMI_CESSAZIONE;
  readonly cessataIl: DataIso;
  readonly motivo: string | null;
};

/** What happens next when there is nothing to do: never a dead end. `conclusa`: null where there has been none. */
export function attesaEnte(atti: readonly DaFirmare[], convenzioni: readonly PropriaInVigore[], conclusa: Conclusa | null): string {
  const firmata = atti.find(({ stato }) => stato === 'FIRMATA_FRUITORE');
  if (firmata)
    return `Avete firmato la convenzione n. ${firmata.numero}: ora tocca al comune controfirmarla. Riceverete un’e-mail quando sarà in vigore.`;
  const inAttesa = convenzioni.reduce((somma, { elenco: stato }) => somma + stato.inAttesa, 0);
  if (inAttesa > 0)
    return `Il comune sta valutando l’abilitazione di ${quanti(inAttesa, 'operatore', 'operatori')}: a ciascuno arriverà un’e-mail.`;
  const [prima] = convenzioni
    .flatMap(({ scadenze }) => scadenze)
    .map(({ il, descrizione }) => ({ il, descrizione }))
    .sort((a, b) => a.il.localeCompare(b.il));
  if (prima) {
    const cosa = prima.descrizione.charAt(0).toLowerCase() + prima.descrizione.slice(1);
    return `La prossima data prevista dalla convenzione è ${formatoEsteso(prima.il, 'il')}: ${cosa}.`;
  }
  if (conclusa && convenzioni.length === 0 && atti.length === 0) return fineInParole(conclusa);
  return 'Quando il comune avrà preparato la convenzione da firmare la troverai qui, e riceverai un’e-mail.';
}

/** That it ended, when, why, and what one can do now. */
function fineInParole({ numero, stato, cessataIl, motivo }: Conclusa): string {
  const perche = motivo === null ? [] : [`Motivo: ${motivo.replace(/[.\s]+$/, '')}.`];
  const quando = formatoEsteso(cessataIl);
  const frasi =
    stato === 'ANNULLATA'
      ? [
          `L’atto della convenzione n. ${numero} è stato annullato il ${quando}, prima delle firme.`,
          ...perche,
          'Se l’accesso serve ancora, il comune può prepararne un altro: rivolgiti all’ufficio demografico.',
        ]
      : [
          `La convenzione n. ${numero} è finita il ${quando} (${NOMI_CESSAZIONE[stato].toLowerCase()}).`,
          ...perche,
          'Nessun operatore può più consultare; documenti e registro restano a disposizione.',
          'I dati acquisiti vanno cancellati quando non servono più.',
          'Per consultare di nuovo occorre una nuova domanda di adesione.',
        ];
  return frasi.join(' ');
}

import { differenzaGiorni, type DataIso } from '@/lib/core/date';
import { compito, type Compito } from './compito';
import { compitoScadenza, PREAVVISO_VERIFICA, scadenzaDi, type DaFirmare } from './convenzioni';
import { compitiElenco, type ConElenco } from './elenco-operatori';

export type SospensioneAperta = {
  readonly convenzioneId: string;
  readonly origine: string;
  readonly motivo: string;
  readonly dal: DataIso;
};

/** A fruitore's convenzione with what only its own desk needs. */
export type PropriaInVigore = ConElenco & {
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
      ...compitiElenco(convenzione, oggi),
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

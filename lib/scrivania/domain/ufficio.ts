import { differenzaGiorni, type DataIso } from '@/lib/core/date';
import { quanti } from '@/lib/core/parole';
import { parteCheAbilita } from '@/lib/operatori/domain/operatore';
import { compito, PREAVVISO_GIORNI, type Compito } from './compito';
import { compitoScadenza, PREAVVISO_VERIFICA, scadenzaDi, type DaFirmare, type InVigore, type LegittimitaIgnota } from './convenzioni';

/** Days after which an act that the fruitore has not signed yet deserves a reminder. */
const GIORNI_FIRMA = 30;

/** `controfirmare`: whoever answers for the countersignatures of all; who may only hand in a file waits for those of others. */
type PuoiConvenzioni = { readonly leggere: boolean; readonly controfirmare: boolean; readonly abilitare: boolean };

/** Acts that want the comune's own signature, and those whose fruitore has let so much time pass that it is time to ask. */
export function compitiFirma(atti: readonly DaFirmare[], puoi: PuoiConvenzioni, oggi: DataIso): Compito[] {
  return atti.flatMap(({ id, numero, ente, stato, suo, dal }) => {
    const href = `/ufficio/convenzioni/${id}`;
    if (stato === 'FIRMATA_FRUITORE' && (suo || puoi.controfirmare)) {
      const titolo = `Controfirma la convenzione n. ${numero}`;
      const urgente = differenzaGiorni(dal, oggi) > PREAVVISO_GIORNI;
      return [compito({ chiave: `controfirma-${id}`, titolo, dettaglio: `${ente} ha già firmato`, href, dal, urgente }, oggi)];
    }
    if (stato === 'GENERATA' && puoi.leggere && daSollecitare(dal, oggi)) {
      const titolo = `Sollecita la firma dell’ente sulla convenzione n. ${numero}`;
      return [compito({ chiave: `firma-${id}`, titolo, dettaglio: ente, href, dal, urgente: true }, oggi)];
    }
    return [];
  });
}

/** What waits for others: nothing to do about it yet. Acts at the fruitore, and those that somebody else here countersigns. */
export function attesaDiAltri(atti: readonly DaFirmare[], puoi: PuoiConvenzioni, oggi: DataIso): Compito[] {
  if (!puoi.leggere) return [];
  return atti.flatMap(({ id, numero, ente, stato, firmatario, suo, dal }) => {
    if (stato === 'GENERATA' ? daSollecitare(dal, oggi) : suo || puoi.controfirmare) return [];
    const titolo =
      stato === 'GENERATA'
        ? `Firma dell’ente sulla convenzione n. ${numero}`
        : `Attende la controfirma di ${firmatario}: convenzione n. ${numero}`;
    return [compito({ chiave: `attesa-${id}`, titolo, dettaglio: ente, href: `/ufficio/convenzioni/${id}`, dal }, oggi)];
  });
}

const daSollecitare = (dal: DataIso, oggi: DataIso): boolean => differenzaGiorni(dal, oggi) > GIORNI_FIRMA;

/** LE-02: of what was taken over without it. */
export function compitiLegittimita(ignote: readonly LegittimitaIgnota[], oggi: DataIso): Compito[] {
  return ignote.map(({ id, numero, ente, dal }) =>
    compito(
      {
        chiave: `legittimita-${id}`,
        titolo: `Acquisisci l’attestazione di legittimità della convenzione n. ${numero}`,
        dettaglio: `${ente}: presa in carico senza che risulti chi l’ha valutata`,
        href: `/ufficio/convenzioni/${id}/legittimita`,
        dal,
      },
      oggi,
    ),
  );
}

/** What the convenzioni in force ask of the comune. */
export function compitiInVigore(convenzioni: readonly InVigore[], puoi: PuoiConvenzioni, oggi: DataIso): Compito[] {
  if (!puoi.leggere) return [];
  return convenzioni.flatMap((convenzione) =>
    [
      alterata(convenzione, oggi),
      scade(convenzione, oggi),
      diffida(convenzione, oggi),
      recesso(convenzione, oggi),
      verifica(convenzione, oggi),
      elenco(convenzione, oggi),
      puoi.abilitare ? abilitazioni(convenzione, oggi) : null,
    ].filter((voce) => voce !== null),
  );
}

function alterata({ id, numero, ente, regole }: InVigore, oggi: DataIso): Compito | null {
  if (regole !== null) return null;
  return compito(
    {
      chiave: `alterata-${id}`,
      titolo: `Controlla le clausole della convenzione n. ${numero}`,
      dettaglio: `${ente}: in archivio non sono quelle firmate, gli accessi sono bloccati`,
      href: `/ufficio/convenzioni/${id}`,
      urgente: true,
    },
    oggi,
  );
}

function scade(convenzione: InVigore, oggi: DataIso): Compito | null {
  return compitoScadenza(
    convenzione,
    {
      titolo: 'Prepara il rinnovo o la chiusura della convenzione',
      dettaglio: `${convenzione.ente}: `,
      href: `/ufficio/convenzioni/${convenzione.id}`,
    },
    oggi,
  );
}

/** CH-11: by that day the breach is remedied, or the convenzione is understood to be terminated. */
function diffida({ id, numero, ente, diffidaTermineIl }: InVigore, oggi: DataIso): Compito | null {
  if (diffidaTermineIl === null) return null;
  return compito(
    {
      chiave: `diffida-${id}`,
      titolo: `Verifica se ${ente} ha rimediato`,
      dettaglio: `Diffida sulla convenzione n. ${numero}: dopo il termine gli accessi sono chiusi`,
      href: `/ufficio/convenzioni/${id}`,
      entro: diffidaTermineIl,
    },
    oggi,
  );
}

function recesso({ id, numero, ente, stato, recessoEfficaceIl }: InVigore, oggi: DataIso): Compito | null {
  if (stato !== 'RECESSO_PREAVVISATO' || recessoEfficaceIl === null) return null;
  return compito(
    {
      chiave: `recesso-${id}`,
      titolo: `Chiudi i rapporti con ${ente}`,
      dettaglio: `Recesso dalla convenzione n. ${numero}: gli accessi si chiudono da soli`,
      href: `/ufficio/convenzioni/${id}`,
      entro: recessoEfficaceIl,
    },
    oggi,
  );
}

/** SA-05, SA-15, CH-14: the comune's own yearly check. */
function verifica(convenzione: InVigore, oggi: DataIso): Compito | null {
  const il = scadenzaDi(convenzione, 'VERIFICA_ANNUALE');
  if (il === null || differenzaGiorni(oggi, il) > PREAVVISO_VERIFICA) return null;
  return compito(
    {
      chiave: `verifica-${convenzione.id}`,
      titolo: `Fai la verifica annuale di ${convenzione.ente}`,
      dettaglio: `Convenzione n. ${convenzione.numero}`,
      href: `/ufficio/verifiche/${convenzione.id}`,
      entro: il,
    },
    oggi,
  );
}

/** CH-02: the names of the operators, within the days that the clause says. */
function elenco(convenzione: InVigore, oggi: DataIso): Compito | null {
  const il = scadenzaDi(convenzione, 'ELENCO_OPERATORI');
  if (il === null || differenzaGiorni(oggi, il) > PREAVVISO_GIORNI) return null;
  return compito(
    {
      chiave: `elenco-${convenzione.id}`,
      titolo: `Sollecita l’elenco degli operatori di ${convenzione.ente}`,
      dettaglio: `Convenzione n. ${convenzione.numero}: l’elenco non è completo`,
      href: operatori(convenzione.id),
      entro: il,
    },
    oggi,
  );
}

function abilitazioni({ id, numero, ente, sospesa, regole, elenco: { inAttesa } }: InVigore, oggi: DataIso): Compito | null {
  if (inAttesa === 0 || sospesa || regole === null || parteCheAbilita(regole) !== 'EROGATORE') return null;
  return compito(
    {
      chiave: `abilita-${id}`,
      titolo: `Abilita ${quanti(inAttesa, 'operatore', 'operatori')}`,
      dettaglio: `${ente}, convenzione n. ${numero}: l’abilitazione è stata chiesta`,
      href: operatori(id, 'DESIGNATO'),
    },
    oggi,
  );
}

const operatori = (convenzioneId: string, stato?: string): string =>
  `/ufficio/operatori?convenzioneId=${convenzioneId}${stato ? `&stato=${stato}` : ''}`;

import { improntaSha256 } from '@/lib/core/impronta';
import { leggiAncore } from '../cms/ancora-letta';
import { isConcesso, serve, type Servizio } from '../cms/servizio';
import type { Ancora } from '../tipi';
import { isElencoScaduto, type StatoElenco } from './elenco';
import { fraseGuasto, rimedioGuasto } from './guasti';

/** The trusted list as a person reads it. */
export type QuadroElenco = {
  /** A file or an address. */
  fonte: string;
  /** What is wrong with the list that the source offers now, be it refused or not there; null: nothing. */
  guasto: { frase: string; rimedio: string; rifiutato: boolean } | null;
  /** The list in use; null: none. Services are counted if granted at the moment. */
  inUso: {
    numero: number;
    gestore: string;
    emessoIl: Date;
    prossimoIl: Date | null;
    presoIl: Date | null;
    scaduto: boolean;
    firmatario: { nome: string; impronta: string; validoAl: Date };
    servizi: Readonly<Record<Servizio, { attivi: number; totale: number }>>;
  } | null;
};

export type QuadroAutorita = { nome: string; validoAl: Date; scaduta: boolean };

export function quadroElenco(fonte: string, { elenco, presoIl, guasto }: StatoElenco, now: Date): QuadroElenco {
  const conta = (quale: Servizio): { attivi: number; totale: number } => {
    const suoi = elenco?.servizi.filter((voce) => serve(voce, quale)) ?? [];
    return { attivi: suoi.filter(({ periodi }) => isConcesso(periodi, now)).length, totale: suoi.length };
  };
  return {
    fonte,
    guasto: guasto && { frase: fraseGuasto(guasto), rimedio: rimedioGuasto(guasto), rifiutato: guasto !== 'NON_DISPONIBILE' },
    inUso: elenco && {
      numero: elenco.numero,
      gestore: elenco.gestore,
      emessoIl: new Date(elenco.emessoIl),
      prossimoIl: elenco.prossimoIl === null ? null : new Date(elenco.prossimoIl),
      presoIl: presoIl === null ? null : new Date(presoIl),
      scaduto: isElencoScaduto(elenco, now),
      firmatario: { ...elenco.firmatario, validoAl: new Date(elenco.firmatario.validoAl) },
      servizi: { CA: conta('CA'), MARCA: conta('MARCA') },
    },
  };
}

/** The authorities that the comune has configured, by name, each once however many files hold it. */
export function quadroAutorita(ancore: readonly Ancora[], now: Date): QuadroAutorita[] {
  const diverse = new Map(ancore.map((ancora) => [improntaSha256(ancora.der), ancora]));
  return leggiAncore([...diverse.values()])
    .map(({ certificato }) => ({ nome: certificato.titolare, validoAl: certificato.validoAl, scaduta: certificato.validoAl < now }))
    .sort((a, b) => a.nome.localeCompare(b.nome, 'it'));
}

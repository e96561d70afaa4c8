import { isPersona, type Attore } from '@/lib/core/attore';
import { istanteItaliano } from '@/lib/core/date';
import { puo } from '@/lib/core/permessi';
import type { VoceTesto } from '@/lib/core/testo/lavorazione';
import type { TestoAtto } from '@/lib/generated/prisma/client';
import { nominativiDi } from '@/lib/identita/steps';
import type { Tx } from '@/lib/platform/db';
import { ATTI, TIPI_ATTO, type TipoAtto } from './domain/catalogo';
import { titoloDi } from './domain/definizione';
import { casiDiEsempio } from './domain/esempio';
import { attoDiApprovazione, testiCorrenti, testiDi } from './repository-testi';
import type { BozzaAttoView, TestoAttoView, TestoInElenco, VersioneTesto } from './views';

/** Somebody who is no longer among the comune's people. */
const IGNOTO = 'una persona del comune';

type Voci = Readonly<Record<string, { readonly descrizione: string; readonly obbligatorio?: boolean }>>;

export async function viewOfTesto(tx: Tx, attore: Attore, tipo: TipoAtto, now: Date): Promise<TestoAttoView> {
  const { uso, testo, segnaposti, inserti } = ATTI[tipo];
  const righe = await testiDi(tx, tipo);
  const nomi = await nominativiDi(
    tx,
    righe.flatMap(({ salvatoDa, approvatoDa }) => [salvatoDa, approvatoDa]),
  );
  const storia = righe.filter(({ stato }) => stato !== 'BOZZA').map((riga) => viewOfVersione(riga, nomi));
  const bozza = righe.find(({ stato }) => stato === 'BOZZA');
  const vigente = storia.find(({ stato }) => stato === 'VIGENTE') ?? null;
  const vistaBozza = bozza ? viewOfBozza(bozza, nomi) : null;
  return {
    tipo,
    forma: 'ATTO',
    chi: isPersona(attore) ? attore.utenteId : '',
    titolo: titoloDi({ tipo }),
    uso,
    testoDiVarco: testo,
    testoInVigore: vigente?.testo ?? testo,
    segnaposti: viewsOfVoci(segnaposti),
    inserti: viewsOfVoci(inserti),
    casi: casiDiEsempio(tipo, now),
    vigente,
    bozza: vistaBozza,
    letta: vistaBozza?.letta ?? null,
    storia,
    puoScrivere: puo(attore, 'testo:scrivere'),
    puoApprovare: puo(attore, 'testo:approvare'),
  };
}

/** All the kinds, with whose wording each has. */
export async function viewsOfTesti(tx: Tx): Promise<TestoInElenco[]> {
  const righe = await testiCorrenti(tx);
  const nomi = await nominativiDi(
    tx,
    righe.map(({ salvatoDa }) => salvatoDa),
  );
  return TIPI_ATTO.map((tipo) => {
    const vigente = righe.find((riga) => riga.tipo === tipo && riga.stato === 'VIGENTE');
    const bozza = righe.find((riga) => riga.tipo === tipo && riga.stato === 'BOZZA');
    return {
      tipo,
      titolo: titoloDi({ tipo }),
      uso: ATTI[tipo].uso,
      delComune: vigente?.delComune ?? false,
      vigente: vigente
        ? { id: vigente.id, versione: vigente.versione, atto: attoDiApprovazione(vigente), dal: quando(vigente.approvatoIl) }
        : null,
      bozza: bozza ? { salvatoDa: nomi.get(bozza.salvatoDa) ?? IGNOTO, salvatoIl: quando(bozza.salvatoIl) } : null,
    };
  });
}

function viewOfVersione(riga: TestoAtto, nomi: ReadonlyMap<string, string>): VersioneTesto {
  return {
    id: riga.id,
    versione: riga.versione,
    testo: riga.testo || null,
    stato: riga.stato === 'VIGENTE' ? 'VIGENTE' : 'SUPERATO',
    atto: attoDiApprovazione(riga),
    dal: quando(riga.approvatoIl),
    al: riga.superatoIl && istanteItaliano(riga.superatoIl),
    approvatoDa: nomi.get(riga.approvatoDa ?? '') ?? IGNOTO,
  };
}

function viewOfBozza(
  { id, testo, revisione, versione, salvatoDa, salvatoIl }: TestoAtto,
  nomi: ReadonlyMap<string, string>,
): BozzaAttoView {
  return { testo, letta: { id, revisione }, versione, salvatoDa: nomi.get(salvatoDa) ?? IGNOTO, salvatoIl: istanteItaliano(salvatoIl) };
}

function viewsOfVoci(voci: Voci): VoceTesto[] {
  return Object.entries(voci).map(([nome, { descrizione, obbligatorio = false }]) => ({ nome, descrizione, obbligatorio }));
}

function quando(istante: Date | null): string {
  return istante ? istanteItaliano(istante) : '';
}

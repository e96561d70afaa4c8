import { personaDelComune } from '@/lib/core/attore';
import { controllareTesto } from '@/lib/core/testo/controllare-testo';
import { assertApprovabile, assertGiaAdottato, bozzaSalvataDaAltri } from '@/lib/core/testo/lavorazione';
import { command } from '@/lib/platform/use-case';
import { ATTI, type TipoAtto } from '../domain/catalogo';
import { vocabolarioDi, type Atto } from '../domain/definizione';
import { casiDiEsempio } from '../domain/esempio';
import { approvareBozza, testiDi } from '../repository-testi';
import { tipoDi } from '../schema-atto';
import { approvareTestoSchema } from '../schema-testi';

/**
 * The draft of a wording comes into force by an act of the comune: every later document is written with it, and what is in the archive
 * stays as it is. Refuses (REGOLA) a wording that does not say what it must, and a draft that is no longer the one that was read.
 */
export const approvareTesto = command({
  name: 'approvare-testo',
  permission: 'testo:approvare',
  input: approvareTestoSchema,
  run: async ({ tx, attore, input, now, registra }) => {
    const mano = { ...personaDelComune(attore), now };
    const tipo = tipoDi(input.tipo);
    const { letta, attoNumero, attoData } = input;
    assertGiaAdottato(attoData, now);
    const bozza = (await testiDi(tx, tipo)).find(({ stato }) => stato === 'BOZZA');
    if (bozza?.id !== letta.id || bozza.revisione !== letta.revisione) throw bozzaSalvataDaAltri();
    assertApprovabile(controllareTesto(bozza.testo, vocabolario(tipo), casiDiEsempio(tipo, now)));
    await approvareBozza(tx, tipo, letta, { attoNumero, attoData }, mano);
    registra({ oggetto: bozza.id, dettagli: { tipo, versione: bozza.versione, attoNumero, attoData } });
    return { versione: bozza.versione };
  },
});

function vocabolario<T extends TipoAtto>(tipo: T) {
  return vocabolarioDi(ATTI[tipo] as Atto<never>);
}

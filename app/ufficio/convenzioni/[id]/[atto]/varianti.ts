import type { VariantiDeiCampi } from '@/components/atti/campi-dell-atto';
import { GIORNI_MINIMI_DIFFIDA } from '@/lib/clausole/clausole/risoluzione';
import { CAMPI_ATTI, type AttoCompilabile } from '@/lib/convenzioni/domain/campi-atti';
import { causaliDiRisoluzione, type CausaleRisoluzione } from '@/lib/convenzioni/domain/cessazioni';
import type { ConvenzioneView } from '@/lib/convenzioni/views';

/** The days that the clauses ask, and the causes that they know or that can be stated today. */
export function varianti(
  atto: AttoCompilabile,
  { recesso, oggi, diffidaTermineIl }: Pick<ConvenzioneView, 'recesso' | 'oggi' | 'diffidaTermineIl'>,
): VariantiDeiCampi {
  if (atto === 'risoluzione') return { causale: ragioniDiRisoluzione(causaliDiRisoluzione(diffidaTermineIl, oggi)) };
  if (atto === 'diffida') return { termineIl: { aiuto: `Almeno ${GIORNI_MINIMI_DIFFIDA} giorni da oggi, come 31/12/2026.` } };
  if (atto !== 'recesso') return {};
  const opzioni = recesso.causali.map(({ causale, nome, immediato }) => ({
    valore: causale,
    etichetta: nome.charAt(0).toUpperCase() + nome.slice(1),
    aiuto: immediato ? 'Effetto immediato' : 'Effetto dal giorno indicato',
  }));
  return { causale: { opzioni } };
}

/** CH-11: without a diffida whose term has passed that reason cannot be stated, and the field says so. */
function ragioniDiRisoluzione(possibili: readonly CausaleRisoluzione[]): VariantiDeiCampi[string] {
  const { scelte } = CAMPI_ATTI.risoluzione.causale;
  const opzioni = possibili.map((valore) => ({ valore, etichetta: scelte[valore] }));
  if (possibili.includes('DIFFIDA_SENZA_ESITO')) return { opzioni };
  return {
    opzioni,
    aiuto: `«${scelte.DIFFIDA_SENZA_ESITO}» si può scegliere solo quando una diffida è aperta e il suo termine è passato.`,
  };
}

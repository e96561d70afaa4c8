import { visuraDi } from '@/lib/banche/domain/elenco';
import { visuraSiApre } from '@/lib/core/banca';
import { perGruppo } from '@/lib/banche/domain/per-gruppo';
import type { Regole } from '@/lib/clausole/regole/regole';
import type { Attore } from '@/lib/core/attore';
import { puo } from '@/lib/core/permessi';
import { restringere } from '@/lib/profili/domain/profilo';
import { parteDi } from '../chi';
import type { CampiVisibiliView, ConvenzioneInElenco } from '../views';

/** What an operator sees of the profile that its convenzione was signed with, and what of it this person may change (CA-08). */
export function campiVisibili(
  attore: Attore,
  { stato, campi }: { readonly stato: string; readonly campi: readonly string[] },
  { regole: { profilo, visure }, view }: { readonly regole: Pick<Regole, 'profilo' | 'visure'>; readonly view: ConvenzioneInElenco },
): CampiVisibiliView | null {
  if (!profilo) return null;
  const visibili = restringere(profilo.campi, campi);
  return {
    profilo: `${profilo.codice} – ${profilo.nome}`,
    gruppi: perGruppo(profilo.campi).map(({ gruppo, etichetta, campi: suoi }) => ({
      id: gruppo,
      etichetta,
      campi: suoi.map(({ id, etichetta: nome }) => ({ id, etichetta: nome })),
    })),
    visibili,
    visure: visure
      .flatMap((codice) => visuraDi(codice) ?? [])
      .filter((visura) => visuraSiApre(visura, profilo.campi))
      .map(({ titolo, richiede }) => ({ titolo, richiede })),
    puoCambiare: puo(attore, 'operatore:restringere') && view.viva && stato !== 'DISABILITATO',
    soloTogliere: parteDi(attore) === 'FRUITORE',
  };
}

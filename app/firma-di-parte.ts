import { caricareFirmaErogatore } from '@/lib/convenzioni/use-cases/caricare-firma-erogatore';
import { caricareFirmaFruitore } from '@/lib/convenzioni/use-cases/caricare-firma-fruitore';
import type { CasoUso } from '@/lib/platform/use-case';

/** The act that takes the signed file of one party: the comune's when it says so, in whatever case; the fruitore's otherwise. */
export function firmaDiParte(parte: string | null): CasoUso<{ stato: string }> {
  return parte?.toUpperCase() === 'EROGATORE' ? caricareFirmaErogatore : caricareFirmaFruitore;
}

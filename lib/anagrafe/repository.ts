import { letturaBanca } from '@/lib/platform/lettura-banca';
import { ESCLUSI_DELL_ANAGRAFE } from './colonne-lette';

/** Runs one of the statements of `interrogazioni*`. */
export const { leggi, dataDeiDati } = letturaBanca({ versioni: 'anagrafe_versione', esclusi: ESCLUSI_DELL_ANAGRAFE });

import { visitare } from './aiuti/visitare';
import { DELL_UFFICIO, VISITE } from './aiuti/visite';

/** Beside the other visits, by another worker: nobody enters in both. */
visitare(VISITE.filter(DELL_UFFICIO));

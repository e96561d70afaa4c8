/** What other contexts may ask of the register: the last entries that show that something is at work. */
export { ultimeConsultazioni, ultimiRifiuti } from './repository-fatti';

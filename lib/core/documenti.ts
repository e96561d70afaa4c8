/** Every kind of archived document, with its name in a list. A new kind without a name here does not compile where it is archived. */
export const TIPI_DOCUMENTO = {
  CONVENZIONE: 'Convenzione da firmare',
  CONVENZIONE_FIRMATA: 'Convenzione firmata',
  RELAZIONE_ANNUALE: 'Relazione annuale',
  DESIGNAZIONE: 'Designazione di operatori',
  RICHIESTA_ADESIONE: 'Domanda di adesione',
  INTEGRAZIONE_ADESIONE: 'Integrazione della domanda',
  DELEGA: 'Delega',
} as const;
export type TipoDocumento = keyof typeof TIPI_DOCUMENTO;

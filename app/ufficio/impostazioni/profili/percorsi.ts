export const PERCORSO_PROFILI = '/ufficio/impostazioni/profili';

import path from 'node:path';

const CARTELLA = path.resolve('node_modules/@expo-google-fonts/titillium-web');

/** The same faces for everybody. */
export const REGOLARE = path.join(CARTELLA, '400Regular/TitilliumWeb_400Regular.ttf');
export const NERETTO = path.join(CARTELLA, '600SemiBold/TitilliumWeb_600SemiBold.ttf');

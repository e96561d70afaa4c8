import { PDFHexString, PDFString, type PDFContext, type PDFRef } from 'pdf-lib';

export type Metadata = {
  readonly titolo: string;
  readonly oggetto: string;
  readonly identificativo: string;
  readonly ente: string;
  readonly data: Date;
  readonly programma: string;
};

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Whole seconds in UTC: Info and XMP must say the same instant. */
const isoInstant = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;
const pdfInstant = (instant: Date): PDFString => PDFString.of(`D:${instant.toISOString().slice(0, 19).replace(/[-:T]/g, '')}Z`);

const alternatives = (name: string, text: string): string =>
  `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>`;

/** PDF/A wants every XMP property declared: PDF/UA's own is not among the ones it knows (ISO 19005-2, 6.6.2.3.1). */
const PDFUA_SCHEMA = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

/** The XMP packet: PDF/A-2a, PDF/UA-1 and what Info says. */
export function xmpPacket({ titolo, oggetto, identificativo, ente, data, programma }: Metadata): string {
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
<dc:format>application/pdf</dc:format>
<dc:identifier>${escapeXml(identificativo)}</dc:identifier>
<dc:language><rdf:Bag><rdf:li>it-IT</rdf:li></rdf:Bag></dc:language>
${alternatives('dc:title', titolo)}
${alternatives('dc:description', oggetto)}
<dc:creator><rdf:Seq><rdf:li>${escapeXml(ente)}</rdf:li></rdf:Seq></dc:creator>
<xmp:CreateDate>${isoInstant(data)}</xmp:CreateDate><xmp:ModifyDate>${isoInstant(data)}</xmp:ModifyDate><xmp:MetadataDate>${isoInstant(data)}</xmp:MetadataDate>
<xmp:CreatorTool>${escapeXml(programma)}</xmp:CreatorTool><pdf:Producer>${escapeXml(programma)}</pdf:Producer>
</rdf:Description>
${PDFUA_SCHEMA}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

/** The Info dictionary, equal to the XMP property by property. */
export function infoDictionary(context: PDFContext, { titolo, oggetto, ente, data, programma }: Metadata): PDFRef {
  return context.register(
    context.obj({
      Title: PDFHexString.fromText(titolo),
      Subject: PDFHexString.fromText(oggetto),
      Author: PDFHexString.fromText(ente),
      Creator: PDFHexString.fromText(programma),
      Producer: PDFHexString.fromText(programma),
      CreationDate: pdfInstant(data),
      ModDate: pdfInstant(data),
    }),
  );
}

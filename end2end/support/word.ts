import { crc32 } from "node:zlib";

const NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** A Word file: headings with their text, as a word processor writes them. */
export function wordFile(sections: { heading: string; text: string[] }[], more = ""): Buffer {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const heading = (text: string) => `<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>${run(text)}</w:p>`;
  const body = sections.map(({ heading: title, text }) => heading(title) + text.map((words) => `<w:p>${run(words)}</w:p>`).join(""));
  const xml = `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${NAMESPACE}"><w:body>${body.join("")}${more}</w:body></w:document>`;
  return archive("word/document.xml", Buffer.from(xml));
}

/** A ZIP archive with one file that is stored as it is (APPNOTE.TXT 6.3, 4.3). */
function archive(name: string, content: Buffer): Buffer {
  const fields = (signature: number, extra: number) => {
    const header = Buffer.alloc(extra === 0 ? 30 : 46);
    header.writeUInt32LE(signature, 0);
    const at = extra === 0 ? 4 : 6;
    if (extra !== 0) header.writeUInt16LE(20, 4);
    header.writeUInt16LE(20, at);
    header.writeUInt32LE(crc32(content), at + 10);
    header.writeUInt32LE(content.length, at + 14);
    header.writeUInt32LE(content.length, at + 18);
    header.writeUInt16LE(name.length, at + 22);
    return header;
  };
  const local = Buffer.concat([fields(0x04034b50, 0), Buffer.from(name), content]);
  const central = Buffer.concat([fields(0x02014b50, 1), Buffer.from(name)]);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

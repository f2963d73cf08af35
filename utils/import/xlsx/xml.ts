import { SaxesParser } from 'saxes';
import { ImportRefused } from '../refused';

/** One text without a mark in between longer than this is no table. */
const LONGEST_TEXT = 16_000_000;

export type Attributes = Readonly<Record<string, string>>;

/** What is told of an XML file as it is read; names come without their prefix. */
export type XmlEvents = {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
};

const local = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML in pieces, and yields after each of them. Entities beyond XML's five own do not exist here: nothing
 * is fetched, and nothing expands.
 * @throws ImportRefused where it is no XML.
 */
export async function* readXml(pieces: AsyncIterable<string>, events: XmlEvents): AsyncGenerator<void> {
  const parser = new SaxesParser({ xmlns: false, fragment: false, position: false });
  let sinceMark = 0;
  const mark = () => {
    sinceMark = 0;
  };
  parser.on('opentag', ({ name, attributes }) => {
    mark();
    events.open(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    mark();
    events.close(local(name));
  });
  parser.on('text', (text) => events.text(text));
  parser.on('cdata', (text) => events.text(text));
  parser.on('error', () => {
    throw new ImportRefused('This file is damaged: what it holds is no well-formed XML.');
  });
  for await (const piece of pieces) {
    sinceMark += piece.length;
    if (sinceMark > LONGEST_TEXT)
      throw new ImportRefused('This file holds a cell of many millions of letters.');
    parser.write(piece);
    yield;
  }
  parser.close();
}

/** Reads XML to its end. */
export async function readWholeXml(pieces: AsyncIterable<string>, events: XmlEvents): Promise<void> {
  for await (const _ of readXml(pieces, events));
}

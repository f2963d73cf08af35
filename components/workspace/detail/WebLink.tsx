interface Props {
  url: string;
  /** What it says; its host where absent. */
  words?: string;
}

/** A link out of the book, if it is a web address: nothing else may be followed. */
export function WebLink({ url, words }: Props) {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:'))
    return <bdi>{words ?? url}</bdi>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      <bdi>{words ?? parsed.host}</bdi>
    </a>
  );
}
